"""Vietnamese: what the codes C120 to C129 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C120.title": "Số liệu ghi không đúng một dạng",
    "C120.meaning": "Mỗi số liệu phải có đúng một dạng: `rate`; `count` và `of`; `missing` và "
    "`of`; `count`; `below`; `met`; `state`; `number`; `parts` và `figures`; `not_applicable`.",
    "C120.why": "Hai dạng cùng lúc thì không biết tính theo con số nào.",
    "C120.mend": "Giữ một dạng. Văn bản cho cả số đếm lẫn tỷ lệ thì ghi số đếm, vì chính xác hơn. "
    "Không có số liệu thì bỏ cả khóa `evidence`.",
    "C120.evidence_form": "số liệu ghi không rõ: {found}",
    "C120.evidence_form.help": "dùng đúng một dạng: rate · count và of · missing và of · count · "
    "below · met · state · number · parts, figures · not_applicable",
    "C121.title": "Tử số lớn hơn mẫu số",
    "C121.meaning": "Số đạt (`count`) hoặc số chưa đạt (`missing`) lớn hơn tổng số (`of`).",
    "C121.why": "Phần không thể lớn hơn toàn bộ; thường là ghi ngược hai số.",
    "C121.mend": "Kiểm tra hai số và thứ tự của chúng. Tỷ lệ được phép vượt 100% (như thu ngân "
    "sách) thì ghi bằng `rate` và đặt `may_exceed_full: true` ở tiêu chí.",
    "C121.fraction_above_one": "{count}/{of} lớn hơn 1",
    "C121.fraction_above_one.help": "kiểm tra tử số và mẫu số",
    "C122.title": "Mức điểm không có đúng một mốc",
    "C122.meaning": "Mỗi mức của quy tắc `bands` cần đúng một mốc: `from` (từ tỷ lệ này), `above` "
    "(trên tỷ lệ này) hoặc `from_count` (từ số lượng này).",
    "C122.why": "Không có mốc, hoặc có hai mốc, thì không biết mức đó bắt đầu từ đâu.",
    "C122.mend": "Thêm mốc còn thiếu hoặc bỏ mốc thừa. Dưới mốc thấp nhất là 0 điểm, không phải "
    "ghi.",
    "C122.band_edge": "mỗi mức cần đúng một mốc: from, above hoặc from_count",
    "C122.band_edge.help": "bỏ bớt hoặc thêm mốc cho mức này",
    "C123.title": "Chỉ tiêu, số đo không rõ của cái gì hoặc không rõ mức",
    "C123.meaning": "Chỉ tiêu cần đúng một trong `criterion` và `measure`, và đúng một mức: "
    "`at_least`, `above`, `at_most`, `below` (tỷ lệ); `at_least_count`, `at_most_count`, "
    "`below_count` (số lượng). Mức phấn đấu phải cùng loại: `stretch` là tỷ lệ, `stretch_count` "
    "là số lượng. Số đo của tệp theo dõi (`cchc/actuals/v1`) cũng cần đúng một trong `criterion` và "
    "`measure`; `part` chỉ đi với `criterion`.",
    "C123.why": "Không rõ của tiêu chí nào hoặc mức nào thì không biết kế hoạch có bù được điểm "
    "đã mất.",
    "C123.mend": "Ghi mã tiêu chí, hoặc tên số đo nếu chỉ tiêu không gắn với tiêu chí nào, cùng "
    "một mức. Kế hoạch không nêu con số thì không ghi chỉ tiêu, chỉ ghi nhiệm vụ.",
    "C123.target_measure": "chỉ tiêu phải nói của cái gì: đúng một trong criterion và measure",
    "C123.target_measure.help": "ghi mã tiêu chí, hoặc tên số đo nếu không gắn tiêu chí nào",
    "C123.target_mark": "chỉ tiêu cần đúng một mức: at_least, above, at_most, below, hoặc số đếm "
    "at_least_count, at_most_count, below_count",
    "C123.target_mark.help": "ghi mức phải đạt; phấn đấu bằng số đếm (stretch_count) đi cùng mức "
    "bằng số đếm",
    "C123.measured_what": "số đo phải nói của cái gì: đúng một trong criterion và measure, part chỉ "
    "đi với criterion",
    "C123.measured_what.help": "ghi mã tiêu chí, hoặc tên số đo nếu không tiêu chí nào có nó",
    "C124.title": "Năm và kỳ không rõ",
    "C124.meaning": "Tệp điểm và tệp theo dõi ghi đúng một trong `year` và `period`, kế hoạch ghi "
    "đúng một trong `about_year` và `about_period`. Ở đây có cả hai hoặc không có gì.",
    "C124.why": "Điểm được tìm theo đơn vị và kỳ; hai cách ghi có thể nói hai điều khác nhau.",
    "C124.mend": "Giữ một: `year` cho cả năm, `period` cho quý (`2025-Q3`) hay tháng (`2026-08`).",
    "C124.period_once": "phải ghi đúng một trong năm và kỳ (đang có: {found})",
    "C124.period_once.help": "ghi đúng một: year (about_year) hoặc period (about_period)",
    "C125.title": "Thiếu điểm thẩm định mà dòng dựa vào",
    "C125.meaning": "Dòng ghi `deduction` hoặc `claim` mà không ghi `appraised`.",
    "C125.why": "Điểm bị trừ là điểm thẩm định − điểm tối đa, ý kiến của đơn vị là ý kiến về "
    "điểm thẩm định: không có điểm ấy thì không đối chiếu được.",
    "C125.mend": "Ghi `appraised`. Chưa thẩm định thì bỏ khóa ấy: chương trình tự tính điểm và "
    "phần mất từ số liệu.",
    "C125.score_unsaid": "có “{key}” mà không có “appraised”",
    "C125.score_unsaid.help": "thêm appraised, hoặc bỏ {key}",
    "C126.title": "Bảng điểm không đọc được",
    "C126.meaning": "Tệp `cchc/scores/v1` chỉ tới một bảng CSV; bảng ấy không có, hoặc có cột "
    "lạ, dòng thừa thiếu ô, dòng lặp, hai giá trị khác nhau cho một dòng.",
    "C126.why": "Bảng có thể có hàng trăm nghìn dòng của nhiều đơn vị. Đoán sai một cột hay một "
    "dòng thì sai điểm mà không ai thấy.",
    "C126.mend": "Đặt tệp CSV cạnh tệp YAML và ghi đúng tên ở `table`. Dòng đầu là tên cột; mỗi "
    "đơn vị, tiêu chí, thành phần hay số liệu có tên chỉ một dòng. Excel: lưu dạng “CSV UTF-8”; "
    "dấu chấm phẩy giữa các ô và UTF-16 cũng đọc được.",
    "C126.table_absent": "không có tệp “{text}” ở cạnh tệp này",
    "C126.table_absent.help": "đặt tệp CSV ở đó, hoặc sửa tên ở table",
    "C126.table_elsewhere": "“{text}” không phải tên một tệp ở cạnh tệp này",
    "C126.table_elsewhere.help": "để tệp CSV cùng thư mục và chỉ ghi tên tệp",
    "C126.table_long": "bảng dài hơn {limit} dòng",
    "C126.table_long.help": "chia thành nhiều bảng, mỗi bảng một tệp YAML",
    "C126.table_empty": "bảng không có dòng điểm nào",
    "C126.table_empty.help": "thêm dòng điểm dưới dòng tên cột",
    "C126.table_column": "cột “{text}” không phải cột của bảng điểm",
    "C126.table_column.help": "đổi tên hoặc bỏ cột; các cột có thể có: {allowed}",
    "C126.table_column_missing": "bảng thiếu cột “{key}”",
    "C126.table_column_missing.help": "thêm cột {key}; dòng đầu của bảng là tên các cột",
    "C126.table_column_twice": "cột “{text}” có hai lần",
    "C126.table_column_twice.help": "bỏ bớt một cột",
    "C126.table_width": "dòng có {found} ô, bảng có {width} cột",
    "C126.table_width.help": "sửa số ô; ô có dấu phẩy phải nằm trong ngoặc kép",
    "C126.table_quotes": "dấu ngoặc kép không khép đúng chỗ",
    "C126.table_quotes.help": "mở và đóng ngoặc kép trong cùng một ô; ngoặc kép trong chữ thì gõ "
    "đôi",
    "C126.table_cell_long": "một ô của dòng này dài quá 131.072 chữ",
    "C126.table_cell_long.help": "rút gọn ô ấy; thường là một dấu ngoặc kép mở mà không đóng",
    "C126.line_twice": "{name} đã có ở dòng {first}",
    "C126.line_twice.help": "bỏ bớt một dòng",
    "C126.line_differs": "{criterion}: {key} khác với dòng trước của cùng tiêu chí",
    "C126.line_differs.help": "ghi {key} một lần, hoặc ghi giống nhau",
    "C126.figure_alone": "có figure mà không có value, hoặc ngược lại",
    "C126.figure_alone.help": "ghi cả tên (figure) và số (value) của số liệu",
    "C127.title": "Biểu thức đo hoặc điều kiện viết sai",
    "C127.meaning": "`measure` hay `condition` không đọc được: dấu hoặc ngoặc sai chỗ, chữ không "
    "phải tên; hoặc ghi điều kiện vào chỗ cần con số, ghi con số vào chỗ cần điều kiện.",
    "C127.why": "Biểu thức là cách đo của quy tắc. Đọc sai thì điểm sai.",
    "C127.mend": "Viết bằng tên số liệu (chữ thường không dấu, gạch nối), con số, bốn phép tính, "
    "ngoặc và các hàm kể ở trang về tệp dữ liệu; điều kiện có thêm phép so sánh và các chữ and, "
    "or, not. Giữa hai tên, dấu trừ có dấu cách hai bên.",
    "C127.expression_form": "không đọc được “{text}” từ chỗ “{rest}”",
    "C127.expression_form.help": "sửa chỗ ấy; hai tên nối bằng dấu trừ thì cách ra: a - b",
    "C127.measure_form": "“{text}” là điều kiện, ở đây cần một con số",
    "C127.measure_form.help": "bỏ phép so sánh, hoặc dùng quy tắc yes_no với condition",
    "C127.condition_form": "“{text}” là con số, ở đây cần một điều kiện",
    "C127.condition_form.help": "so với một mức: {text} > 0",
    "C128.title": "Quy tắc theo nấc không dùng được",
    "C128.meaning": "Quy tắc `steps` có mốc và nấc không cùng loại, nấc hoặc điểm mỗi nấc bằng 0, "
    "không có mức cuối, hoặc có quá nhiều nấc.",
    "C128.why": "Không có mức cuối thì điểm tăng hay giảm mãi; không cùng loại thì không đếm được "
    "nấc.",
    "C128.mend": "Ghi mốc (`from`) và nấc (`each`) cùng là tỷ lệ hoặc cùng là số; thêm `at_most` "
    "khi cộng điểm, `at_least` khi trừ điểm.",
    "C128.steps_mixed": "mốc và nấc không cùng loại: một bên là tỷ lệ, một bên là số",
    "C128.steps_mixed.help": "ghi cả hai có dấu %, hoặc cả hai không có",
    "C128.steps_still": "nấc (each) phải lớn hơn 0, điểm mỗi nấc (adds) phải khác 0",
    "C128.steps_still.help": "ghi nấc là số dương; điểm bị trừ thì adds âm; mốc đi xuống thì "
    "toward: less",
    "C128.steps_endless": "thiếu {key}, hoặc {key} không nằm phía mà điểm đi tới",
    "C128.steps_endless.help": "thêm {key}: điểm nhiều nhất khi cộng, ít nhất khi trừ",
    "C128.steps_many": "quá {most} nấc từ điểm đầu đến điểm cuối",
    "C128.steps_many.help": "kiểm tra adds và điểm cuối",
    "C129.title": "Chữ mà YAML đọc thành số hoặc có/không",
    "C129.meaning": "Chỗ này cần chữ (tên, số văn bản, mã đơn vị, mã hành chính) mà giá trị "
    "không nằm trong ngoặc kép và YAML đọc thành số, hoặc thành có/không, như `464`, "
    "`0101`.",
    "C129.why": "Chương trình khác đọc tệp này sẽ mất số 0 ở đầu hoặc thấy có/không thay "
    "cho chữ; lược đồ của `cchc schema` cũng không nhận.",
    "C129.mend": 'Để trong ngoặc kép: `"464"`, `"0101"`.',
    "C129.text_unquoted": "“{text}” là chữ nhưng YAML đọc thành số hoặc có/không",
    "C129.text_unquoted.help": 'viết "{text}" trong ngoặc kép',
    "C126.figure_of_part": "số liệu “{figure}” ghi cho thành phần “{part}”; số liệu có tên là "
    "của cả tiêu chí",
    "C126.figure_of_part.help": "để trống ô part của dòng này",
}
