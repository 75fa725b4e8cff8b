"""Vietnamese: what the codes C101 to C109 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C101.title": "Thiếu thư mục hoặc tệp dữ liệu",
    "C101.meaning": "Không có thư mục dữ liệu, thư mục không có tệp `.yaml` nào, thiếu bộ tiêu "
    "chí hoặc thiếu kết quả thẩm định, hay có tệp không mở được. Phát hiện này không có số dòng.",
    "C101.why": "Thiếu một trong hai tệp đó thì không có gì để tính. Bỏ qua tệp không mở được mà "
    "vẫn tính thì kết quả thiếu mà không ai biết.",
    "C101.mend": "Xem lại đường dẫn sau `--data` và biến `CCHC_DATA`. Thư mục cần ít nhất một tệp "
    "có dòng `schema: cchc/criteria/v1` và một tệp có dòng `schema: cchc/appraisal/v1`. Tệp không "
    "mở được thì kiểm tra quyền đọc; thư mục con có đuôi `.yaml` thì đổi tên.",
    "C101.folder_missing": "không có thư mục dữ liệu này",
    "C101.folder_missing.help": "kiểm tra đường dẫn sau --data (hoặc biến CCHC_DATA)",
    "C101.not_a_folder": "đây là một tệp, không phải thư mục dữ liệu",
    "C101.not_a_folder.help": "chỉ ra thư mục chứa các tệp .yaml, ví dụ --data data",
    "C101.folder_empty": "thư mục không có tệp .yaml nào",
    "C101.folder_empty.help": "thư mục dữ liệu cần ít nhất một bộ tiêu chí và một kết quả thẩm "
    "định",
    "C101.file_missing": "thư mục thiếu tệp {kind}",
    "C101.file_missing.help": "thêm tệp có dòng schema đó, hoặc chọn thư mục khác bằng --data",
    "C101.file_missing.criteria": "bộ tiêu chí (schema: cchc/criteria/v1)",
    "C101.file_missing.appraisal": "kết quả thẩm định (schema: cchc/appraisal/v1) hay bảng điểm "
    "(schema: cchc/scores/v1)",
    "C101.not_a_file": "đây là thư mục, không phải tệp dữ liệu",
    "C101.not_a_file.help": "đổi tên hoặc dời thư mục này đi",
    "C101.file_absent": "không có tệp này",
    "C101.file_absent.help": "kiểm tra tên và đường dẫn của tệp",
    "C101.file_unreadable": "không đọc được: {reason}",
    "C101.file_unreadable.help": "kiểm tra quyền đọc và tệp có còn ở đó không",
    "C101.file_special": "đây là ống dẫn hoặc thiết bị, không phải tệp dữ liệu",
    "C101.file_special.help": "dời nó khỏi thư mục dữ liệu",
    "C101.past_unreadable": "dữ liệu trước đây ({against}) không đọc được hoặc còn lỗi; không so "
    "sánh",
    "C101.past_unreadable.help": "so với một bản đọc được; xem bản đó sai gì: chạy check trong "
    "chính bản đó",
    "C102.title": "Tệp không phải văn bản UTF-8, hoặc trống",
    "C102.meaning": "Tệp có đuôi `.yaml` nhưng không phải văn bản UTF-8: lưu theo bảng mã khác, "
    "hoặc là tệp Word, Excel bị đổi đuôi. Mã này cũng báo tệp không có nội dung nào ngoài ghi chú.",
    "C102.why": "Đọc sai bảng mã thì chữ có dấu thành chữ khác, tên và mã không còn khớp nhau. "
    "Chương trình không đoán bảng mã.",
    "C102.mend": "Mở tệp bằng trình soạn thảo và lưu lại với mã UTF-8. Tệp trống thì điền nội "
    "dung hoặc xóa đi.",
    "C102.not_text": "tệp không phải văn bản UTF-8",
    "C102.not_text.help": "lưu lại tệp với mã UTF-8; tệp Word hay Excel không dùng trực tiếp làm "
    "dữ liệu được",
    "C102.file_empty": "tệp trống",
    "C102.file_empty.help": "điền nội dung hoặc xóa tệp",
    "C103.title": "Tệp quá lớn, quá sâu hoặc quá nhiều giá trị",
    "C103.meaning": "Tệp vượt giới hạn về dung lượng, số cấp lồng nhau hoặc số giá trị. Các giới "
    "hạn rộng hơn nhiều so với mọi tệp dữ liệu thật.",
    "C103.why": "Tệp như vậy gần như chắc chắn là tệp để nhầm chỗ hoặc bị hỏng, và có thể làm máy "
    "treo.",
    "C103.mend": "Kiểm tra có nhầm tệp không, có thừa dấu `[` hay `{` không. Dữ liệu thật sự lớn "
    "thì chia ra nhiều thư mục, mỗi đơn vị được chấm một thư mục.",
    "C103.too_large": "tệp quá lớn (giới hạn {limit} byte)",
    "C103.too_large.help": "kiểm tra có nhầm tệp không; điểm của nhiều đơn vị thì mỗi đơn vị một "
    "tệp, bớt lời trong reason và note",
    "C103.too_deep": "lồng nhau quá {limit} cấp",
    "C103.too_deep.help": "kiểm tra thụt dòng và các dấu ngoặc [ ] {{ }}",
    "C103.too_many_values": "quá {limit} giá trị trong một tệp",
    "C103.too_many_values.help": "điểm của nhiều đơn vị thì mỗi đơn vị một tệp; một tệp nhận "
    "được bộ tiêu chí 3.000 tiêu chí",
    "C104.title": "Sai cú pháp YAML",
    "C104.meaning": "Tệp viết sai quy cách YAML ở chỗ được chỉ. Từ chỗ đó trở đi tệp chưa được "
    "đọc.",
    "C104.why": "Chưa đọc hết tệp thì chưa kiểm tra và chưa tính được gì.",
    "C104.mend": "Hay gặp: dấu hai chấm theo sau là dấu cách nằm giữa câu chữ không có ngoặc kép; "
    "thụt dòng lệch hoặc bằng phím Tab; ngoặc mở mà không đóng. Chỗ sai có khi ở ngay dòng trước. "
    "Sửa xong thì chạy lại, vì phía sau có thể còn lỗi.",
    "C104.yaml_syntax": "không đọc được YAML: {problem}",
    "C104.yaml_syntax.help": "xem lại thụt dòng, dấu hai chấm và ngoặc kép",
    "C105.title": "Dùng tính năng YAML không được phép",
    "C105.meaning": "Tệp dùng neo (`&`), tham chiếu (`*`) hoặc thẻ kiểu (`!`), hay có nhiều phần "
    "ngăn bằng `---`.",
    "C105.why": "Tham chiếu làm một dòng phụ thuộc vào một dòng khác ở xa: sửa một chỗ là đổi "
    "nhiều chỗ mà người đọc không thấy. Dữ liệu hành chính cần đọc được từng dòng một.",
    "C105.mend": "Viết giá trị đầy đủ ở từng dòng. Mỗi phần để ở một tệp riêng. Chữ bắt đầu bằng "
    "`&`, `*` hoặc `!` thì đặt trong ngoặc kép.",
    "C105.yaml_feature": "không dùng được {what} ở đây",
    "C105.yaml_feature.help": "viết đầy đủ giá trị, không dùng neo (&), tham chiếu (*) hay thẻ "
    "kiểu (!)",
    "C105.yaml_second_document": "tệp có nhiều phần ngăn bằng ---",
    "C105.yaml_second_document.help": "mỗi tệp chỉ chứa một phần; tách ra thành nhiều tệp",
    "C106.title": "Một khóa ghi hai lần",
    "C106.meaning": "Trong cùng một mục, một khóa xuất hiện hai lần. Phát hiện chỉ vào lần thứ "
    "hai và cho biết dòng của lần đầu.",
    "C106.why": "Nhiều chương trình lặng lẽ lấy lần ghi sau. Hai con số khác nhau thì không ai "
    "biết số nào đúng.",
    "C106.mend": "Đối chiếu với văn bản, giữ dòng đúng và xóa dòng kia. Nếu đó là hai mục khác "
    "nhau thì thêm dấu `- ` ở đầu mục sau.",
    "C106.duplicate_key": "khóa “{key}” ghi hai lần, lần đầu ở dòng {first}",
    "C106.duplicate_key.help": "giữ lại một trong hai",
    "C107.title": "Khóa không có ở chỗ này",
    "C107.meaning": "Mục này không có khóa mang tên đó: tên gõ sai, khóa đặt nhầm chỗ hoặc thụt "
    "dòng sai.",
    "C107.why": "Bỏ qua khóa lạ thì giá trị của nó mất trong im lặng, ví dụ số liệu ghi rồi mà "
    "không được tính.",
    "C107.mend": "Sửa tên khóa hoặc đưa về đúng chỗ. Các khóa dùng được ghi ở `docs/data.md`. Sai "
    "tên một khóa bắt buộc thì còn bị báo thiếu khóa đúng (C108).",
    "C107.unknown_key": "không có khóa “{key}” ở chỗ này",
    "C107.unknown_key.help": "kiểm tra chính tả và thụt dòng của khóa",
    "C108.title": "Thiếu khóa bắt buộc",
    "C108.meaning": "Mục này thiếu một khóa bắt buộc. Phát hiện chỉ vào đầu mục.",
    "C108.why": "Chương trình không tự điền mã, điểm tối đa hay nguồn thay người nhập.",
    "C108.mend": "Thêm khóa đó.",
    "C108.missing_key": "thiếu khóa “{key}”",
    "C108.missing_key.help": "thêm “{key}: …” vào mục này",
    "C109.title": "Dòng schema sai hoặc thiếu",
    "C109.meaning": "Chương trình nhận loại tệp theo dòng `schema`, không theo tên tệp. Dòng đó "
    "không có, ghi sai, bị thụt vào, hoặc nằm quá xa đầu tệp.",
    "C109.why": "Không biết loại tệp thì không biết phải kiểm tra gì. Bỏ qua tệp lạ thì dữ liệu "
    "thiếu mà không ai biết.",
    "C109.mend": "Ghi dòng của một loại tệp ở đầu tệp, sát lề trái: `schema: cchc/criteria/v1`, "
    "`schema: cchc/appraisal/v1`, `schema: cchc/scores/v1`, `schema: cchc/units/v1`, `schema: "
    "cchc/plan/v1`, `schema: cchc/actuals/v1`, `schema: cchc/scenario/v1`. Tệp "
    "`.yaml` khác thì dời khỏi thư mục dữ liệu.",
    "C109.schema_line": "đầu tệp không có dòng schema đúng: “{text}”",
    "C109.schema_line.help": "ghi ở đầu tệp một trong các dòng: {allowed}",
}
