"""Vietnamese: what the codes C720 to C729 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C724.title": "Phiếu đã được chuyển dạng để đọc",
    "C724.meaning": "Tệp loại cũ hay của chương trình khác (.doc, .odt, .rtf, .xls, .ods, .xlsb) "
    "được LibreOffice trên máy này chuyển thành .docx hay .xlsx trong một thư mục tạm rồi đọc. "
    "Tệp gốc giữ nguyên, không có gì được ghi cạnh nó.",
    "C724.why": "Chuyển dạng có thể làm mất chữ trong hộp chữ, ghi chú hay bảng lồng nhau.",
    "C724.mend": "Không phải làm gì. Thấy thiếu chữ thì mở tệp gốc ra so.",
    "C724.form_converted": "tệp .{kind} đã được LibreOffice chuyển sang .{target} để đọc; tệp gốc"
    " giữ nguyên",
    "C724.form_converted.help": "không phải làm gì; thấy thiếu chữ thì mở tệp gốc ra so",
}
