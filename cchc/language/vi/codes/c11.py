"""Vietnamese: what the codes C110 to C119 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C110.title": "Sai kiểu: cần danh sách, nhóm khóa hoặc giá trị đơn",
    "C110.meaning": "Chỗ này cần một danh sách mà ghi một giá trị (hoặc ngược lại), cần các cặp "
    "khóa và giá trị mà ghi thứ khác, hoặc danh sách có quá ít mục.",
    "C110.why": "Ghi sai kiểu thường là thiếu ngoặc vuông hoặc thụt dòng lệch, làm một mục bị "
    "hiểu thành mục khác.",
    "C110.mend": "Danh sách viết `[a, b]`, hoặc mỗi mục một dòng bắt đầu bằng `- `. Một mục duy "
    "nhất cũng phải có ngoặc: `[van-phong]`.",
    "C110.not_a_mapping": "chỗ này cần các cặp “khóa: giá trị”",
    "C110.not_a_mapping.help": "kiểm tra thụt dòng",
    "C110.not_a_list": "chỗ này cần một danh sách",
    "C110.not_a_list.help": "ghi mỗi mục trên một dòng bắt đầu bằng “- ”",
    "C110.not_a_scalar": "chỗ này cần một giá trị đơn",
    "C110.not_a_scalar.help": "bỏ danh sách hoặc các khóa con",
    "C110.not_a_key": "khóa phải là chữ đơn giản",
    "C110.not_a_key.help": "không dùng danh sách hay bảng làm khóa",
    "C110.too_short": "danh sách cần ít nhất {least} mục",
    "C110.too_short.help": "bổ sung cho đủ",
    "C111.title": "Không phải số",
    "C111.meaning": "Chỗ này cần một con số mà giá trị không đọc được thành số, có quá nhiều chữ "
    "số, hoặc phải là số nguyên mà có phần thập phân.",
    "C111.why": "Mọi phép tính dựa vào con số này. Chương trình không đoán khi chữ lẫn với số.",
    "C111.mend": 'Ghi số với dấu chấm (`1.7`), hoặc với dấu phẩy trong ngoặc kép (`"1,7"`). Bỏ '
    "đơn vị đo, chữ và dạng `1e9`. Dấu trừ chép từ Word thì gõ lại bằng dấu gạch nối.",
    "C111.number_invalid": "“{text}” không phải số",
    "C111.number_invalid.help": 'viết như 1.7 hoặc "1,7" trong ngoặc kép; không dùng chữ, NaN, '
    "inf hay dạng 1e9",
    "C111.number_too_long": "“{text}” có quá nhiều chữ số",
    "C111.number_too_long.help": "kiểm tra lại số liệu",
    "C111.not_whole": "“{text}” phải là số nguyên",
    "C111.not_whole.help": "số đếm không có phần thập phân",
    "C112.title": "Con số có hai cách đọc",
    "C112.meaning": "Con số có đúng ba chữ số sau dấu chấm hoặc dấu phẩy, như `1.700`: có thể là "
    "một nghìn bảy trăm, cũng có thể là một phẩy bảy.",
    "C112.why": "Dấu chấm ngăn hàng nghìn trong văn bản Việt Nam nhưng là dấu thập phân trong "
    "YAML. Đọc nhầm là sai một nghìn lần.",
    "C112.mend": "Là hàng nghìn thì bỏ dấu ngăn: `1700`. Là thập phân thì bỏ số 0 thừa ở cuối "
    "(`1.7`) hoặc thêm một số 0 (`1.7000`).",
    "C112.number_ambiguous": "“{text}” có hai cách đọc: hàng nghìn hay thập phân",
    "C112.number_ambiguous.help": "bỏ dấu phân cách hàng nghìn; nếu là thập phân thì thêm một số "
    "0 ở cuối",
    "C113.title": "Số có dấu phẩy thiếu ngoặc kép",
    "C113.meaning": "Số viết với dấu phẩy thập phân như trong văn bản, nhưng không nằm trong "
    "ngoặc kép.",
    "C113.why": "Trong YAML, dấu phẩy ngăn các mục của danh sách và nhóm khóa, nên `1,70` có thể "
    "bị tách làm hai.",
    "C113.mend": 'Đặt trong ngoặc kép (`"1,70"`, `"70,25%"`) hoặc dùng dấu chấm (`1.70`, '
    "`70.25%`).",
    "C113.number_unquoted_comma": "“{text}”: số có dấu phẩy phải nằm trong ngoặc kép",
    "C113.number_unquoted_comma.help": 'viết "70,25%" trong ngoặc kép, hoặc 70.25% với dấu chấm',
    "C114.title": "Con số nằm ngoài mức cho phép",
    "C114.meaning": "Con số đọc được nhưng nhỏ hơn hoặc lớn hơn mức có thể có ở chỗ này, ví dụ "
    "điểm tối đa âm hoặc trên 1000.",
    "C114.why": "Số như vậy thường là gõ thừa chữ số hoặc sai dấu.",
    "C114.mend": "Đối chiếu với văn bản. Điểm tối đa, điểm trong quy tắc và số đếm không được âm; "
    "dấu trừ chỉ có ở điểm bị trừ, các tổng và điểm thẩm định dưới quy tắc trừ điểm.",
    "C114.number_too_small": "{text} nhỏ hơn mức cho phép ({low})",
    "C114.number_too_small.help": "kiểm tra dấu và số",
    "C114.number_too_large": "{text} lớn hơn mức cho phép ({high})",
    "C114.number_too_large.help": "kiểm tra lại số liệu",
    "C115.title": "Mã tiêu chí ghi sai",
    "C115.meaning": "Mã tiêu chí phải là các số ngăn bằng dấu chấm, không có dấu chấm cuối. Mã có "
    "dưới hai dấu chấm phải nằm trong ngoặc kép.",
    "C115.why": "Không có ngoặc kép, YAML đọc `3.10` là số 3,1 và tiêu chí 3.10 biến thành tiêu "
    "chí 3.1.",
    "C115.mend": 'Ghi trong ngoặc kép: `"3.10"`, `"3.11.2"`. Bỏ chữ và dấu chấm cuối.',
    "C115.criterion_id_form": "“{text}” không phải mã tiêu chí",
    "C115.criterion_id_form.help": 'mã là các số cách nhau bằng dấu chấm, như "3.11.2"; không có '
    "dấu chấm cuối",
    "C115.criterion_id_unquoted": "mã {text} phải nằm trong ngoặc kép, vì YAML đọc là số ({text} "
    "có thể mất số 0 cuối)",
    "C115.criterion_id_unquoted.help": 'viết "{text}"',
    "C116.title": "Tỷ lệ thiếu dấu % hoặc âm",
    "C116.meaning": "Tỷ lệ phải ghi kèm dấu `%` và không nhỏ hơn 0%.",
    "C116.why": "Không có dấu `%` thì không biết `0.85` là 85% hay 0,85%.",
    "C116.mend": "Ghi `85%` hoặc `70.25%`, đúng số chữ số thập phân như văn bản.",
    "C116.rate_without_percent": "“{text}” thiếu dấu %",
    "C116.rate_without_percent.help": "ghi tỷ lệ kèm dấu %, như 70.25%",
    "C116.rate_negative": "tỷ lệ {text} âm",
    "C116.rate_negative.help": "tỷ lệ không nhỏ hơn 0%",
    "C117.title": "Ngày hoặc tháng sai",
    "C117.meaning": "Giá trị không phải ngày (hoặc tháng), hoặc ngày đó không có trong lịch.",
    "C117.why": "Hạn và mốc số liệu sai ngày làm báo cáo nhắc sai lúc.",
    "C117.mend": "Ghi ngày như `2023-12-15` hoặc `15/12/2023`, tháng như `2024-02` hoặc "
    "`02/2024`. Kiểm tra tháng có bao nhiêu ngày.",
    "C117.date_form": "“{text}” không phải ngày",
    "C117.date_form.help": "viết 2023-12-15 hoặc 15/12/2023",
    "C117.date_impossible": "không có ngày {text}",
    "C117.date_impossible.help": "kiểm tra ngày và tháng",
    "C117.month_form": "“{text}” không phải tháng",
    "C117.month_form.help": "viết 2024-02, 02/2024, hoặc cả ngày 2024-02-15",
    "C118.title": "Giá trị không nằm trong các lựa chọn, hoặc sai dạng",
    "C118.meaning": "Chỗ này chỉ nhận một số giá trị định sẵn (như `deducted`), `true` hoặc "
    "`false`, một năm, một giai đoạn, một mã tự đặt hoặc một mã nhiệm vụ.",
    "C118.why": "Giá trị lạ thì chương trình không biết xử lý thế nào; đoán thì có thể tính theo "
    "cách khác với ý người nhập.",
    "C118.mend": "Chọn một giá trị trong câu báo. Năm ghi `2023`, giai đoạn ghi `2023..2025`, mã "
    "đơn vị ghi chữ thường không dấu như `phong-noi-vu`, mã nhiệm vụ ghi như `NV-3.5`.",
    "C118.not_allowed": "“{text}” không dùng được ở đây",
    "C118.not_allowed.help": "chọn một trong: {allowed}",
    "C118.not_a_flag": "“{text}” phải là true hoặc false",
    "C118.not_a_flag.help": "ghi true (có) hoặc false (không)",
    "C118.not_a_year": "“{text}” không phải năm",
    "C118.not_a_year.help": "ghi bốn chữ số, như 2023",
    "C118.not_a_year_range": "“{text}” không phải giai đoạn",
    "C118.not_a_year_range.help": "ghi như 2023..2025",
    "C118.document_number_form": "“{text}” không phải số, ký hiệu văn bản",
    "C118.document_number_form.help": "ghi phần đứng sau “Số:”, như …/BC-UBND, hoặc 35/BC-UBND khi "
    "đã có số",
    "C118.slug_form": "“{text}” không dùng làm mã được",
    "C118.slug_form.help": "mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, như phong-noi-vu",
    "C118.task_id_form": "“{text}” không phải mã nhiệm vụ",
    "C118.task_id_form.help": "viết như NV-3.5: chữ hoa, gạch nối, số",
    "C118.period_form": "“{text}” không phải kỳ chấm điểm",
    "C118.period_form.help": "viết năm 2025, quý 2025-Q3 hoặc tháng 2026-08",
    "C119.title": "Giá trị để trống hoặc có ký tự không nhìn thấy",
    "C119.meaning": "Có khóa mà không có giá trị, giá trị là rỗng của YAML (null, ~), hoặc "
    "trong chữ, số hay mã có ký tự không nhìn thấy được: dấu cách không bề rộng, dấu đảo "
    "chiều chữ, ký tự điều khiển; trong số và mã thì cả dấu cách cứng.",
    "C119.why": "Chỗ trống thường là việc còn dở. Ký tự ẩn, thường do chép từ Word hoặc PDF, làm "
    "hai tên trông giống nhau mà không khớp nhau.",
    "C119.mend": "Điền giá trị; khóa không bắt buộc thì bỏ cả khóa. Câu báo nêu mã Unicode của ký tự "
    "ẩn, như U+200B: xóa nó hoặc gõ lại đoạn đó bằng tay.",
    "C119.value_empty": "chỗ này chưa có giá trị",
    "C119.value_empty.help": "điền giá trị hoặc bỏ khóa này",
    "C119.value_null": "“{text}” là không có giá trị, không phải chữ",
    "C119.value_null.help": "điền giá trị hoặc bỏ khóa này; đúng là chữ thì để trong ngoặc kép",
    "C119.invisible_character": "“{text}” có ký tự không nhìn thấy {sign} ({called})",
    "C119.invisible_character.help": "xóa {sign} hoặc gõ lại đoạn này bằng tay",
}
