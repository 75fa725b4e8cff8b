"""Vietnamese: what the codes C740 to C749 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C745.title": "Bảng số liệu theo dõi có chỗ không đọc được",
    "C745.meaning": "Bảng đưa vào `cchc record --from` không có cột cần thiết, hoặc có dòng "
    "không rõ nói về gì, ô không rõ là số nào, ngày nào, trạng thái nào, hay bị ẩn, bị gạch.",
    "C745.why": "Số đoán sẽ đứng trong tệp theo dõi như số thật. Nên có một chỗ không rõ thì "
    "không dòng nào được ghi.",
    "C745.mend": "Sửa ô được nêu trong bảng rồi chạy lại; dòng đã ghi từ trước không bị ghi "
    "thêm lần nữa.",
    "C745.sheet_none": "không thấy bảng số liệu: cần tiêu đề có “Mã tiêu chí”, “Số đo” hoặc "
    "“Nhiệm vụ”, và “Số liệu”, “Tỷ lệ”, “Tử số” hoặc “Trạng thái”",
    "C745.sheet_none.help": "ghi tiêu đề cột như trên, hoặc chọn trang bằng --sheet",
    "C745.sheet_columns": "có nhiều cột cùng một nghĩa: {text}",
    "C745.sheet_columns.help": "giữ một cột, đổi tên các cột kia",
    "C745.sheet_what": "dòng này nói về {count} thứ; mỗi dòng cần đúng một mã tiêu chí, số đo "
    "hoặc nhiệm vụ",
    "C745.sheet_what.help": "ghi đúng một",
    "C745.sheet_code": "không rõ mã tiêu chí: “{text}”",
    "C745.sheet_code.help": "ghi mã như 3.10.1; để Excel giữ 3.10 là chữ thì định dạng ô là "
    "Văn bản rồi gõ lại",
    "C745.sheet_figure": "không đọc được số liệu “{text}”",
    "C745.sheet_figure.help": "ghi như 62%, 90/112, 4, đạt; công thức thì mở bằng Excel và lưu lại",
    "C745.sheet_rate": "“{text}” là {text}% hay {other}?",
    "C745.sheet_rate.help": "ghi cả dấu %, như 62%",
    "C745.sheet_two": "các ô số liệu của dòng này nói khác nhau: {text}",
    "C745.sheet_two.help": "sửa cho khớp, hoặc chỉ để một cách ghi",
    "C745.sheet_day": "không rõ ngày nào: “{text}”",
    "C745.sheet_day.help": "ghi như 14/06/2024",
    "C745.sheet_undated": "dòng này không có ngày",
    "C745.sheet_undated.help": "thêm cột “Tính đến ngày”, hoặc --as-of",
    "C745.sheet_state": "không rõ trạng thái: “{text}”",
    "C745.sheet_state.help": "ghi “xong”, “đang làm” hoặc “thôi không làm”",
    "C745.sheet_hidden": "ô này bị ẩn hoặc bị gạch: “{text}”",
    "C745.sheet_hidden.help": "hiện dòng, cột, ô ấy ra rồi quyết định giữ hay xóa",
}
