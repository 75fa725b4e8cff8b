"""Vietnamese: forms that came back."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "collect.option.output": "Tệp sẽ ghi bảng tổng hợp (.docx, .xlsx, .html, .md); - để đưa ra "
    "đầu ra chuẩn (mặc định: hiện ra màn hình).",
    "collect.option.as_of": "Tính đến ngày này, như 29/02/2024 (mặc định: hôm nay).",
    "collect.no_folder": "không có thư mục {folder}",
    "collect.over": "{file} là một phiếu trả lời; ghi bảng tổng hợp vào tệp khác",
    "collect.title": "Trả lời của các đơn vị về điểm trừ {period} – {body}",
    "collect.answers.title": "Nguyên nhân và giải pháp cho từng dòng bị trừ điểm {period}",
    "collect.part.state": "Tình hình trả lời",
    "collect.part.answers": "Tổng hợp",
    "collect.part.remarks": "Viết thêm",
    "collect.as_of": "Tính đến ngày",
    "collect.counted": "{units} đơn vị phải trả lời: {whole} đã trả lời đủ, {part} còn thiếu, "
    "{empty} gửi phiếu trống, {missing} chưa gửi.",
    "collect.silent": "Chưa trả lời: {units}.",
    "collect.silent.overdue": "Quá hạn mà chưa trả lời: {units}.",
    "collect.late.stated": "Trả lời sau hạn: {units}.",
    "collect.late.unusable": "Ngày gửi ghi trong phiếu không dùng được, tệp lưu sau hạn: {units}.",
    "collect.late.not": "Phiếu không ghi ngày gửi, tệp lưu sau hạn: {units}.",
    "collect.remarks": "{units} viết thêm ngoài hai cột Nguyên nhân, Giải pháp khắc phục: xem phần "
    "“{part}”.",
    "collect.remarks.title": "Viết thêm ngoài hai cột Nguyên nhân, Giải pháp khắc phục",
    "collect.saved.note": "Phiếu không ghi ngày gửi, hoặc ghi ngày không dùng được, thì lấy ngày lưu "
    "tệp.",
    "collect.as_of.note": "Tính mọi phiếu đang có trong thư mục; ngày “tính đến” chỉ để xét ai quá hạn "
    "và ngày gửi nào chưa thể có.",
    "collect.column.state": "Tình hình",
    "collect.column.sent": "Ngày gửi",
    "collect.column.written": "Dòng đã trả lời đủ",
    "collect.column.open": "Dòng còn thiếu",
    "collect.column.contact": "Người lập, thủ trưởng",
    "collect.column.file": "Tệp",
    "collect.column.who": "Tiêu chí, đơn vị",
    "collect.column.where": "Chỗ viết",
    "collect.column.text": "Nội dung",
    "collect.answered": "{count} đơn vị trả lời",
    "collect.foreign": "{unit} (không phải dòng của đơn vị)",
    "collect.state.whole": "đã trả lời đủ",
    "collect.state.part": "còn thiếu",
    "collect.state.empty": "phiếu trống",
    "collect.state.missing": "chưa gửi",
    "collect.state.remarked": "{state}, có viết thêm",
    "collect.state.late": "{state}, sau hạn",
    "collect.state.late.saved": "{state}, tệp lưu sau hạn",
    "collect.unread": "Tệp, chỗ cần xem lại",
    "collect.unread.picture": "hình ảnh",
    "collect.unread.comment": "lời ghi chú bên lề",
    "collect.unread.note": "chú thích cuối trang",
    "collect.unread.box": "hộp chữ",
    "collect.unread.embedded": "tệp nhúng",
    "collect.unread.sheet": "trang tính ẩn",
}
