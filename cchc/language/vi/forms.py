"""Vietnamese: forms for the units."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "form.label": "Phiếu trả lời",
    "form.title": "Nguyên nhân bị trừ điểm {index} {period} và giải pháp khắc phục "
    "năm {target_year}",
    "form.unit": "Đơn vị",
    "form.code": "Mã phiếu (giữ nguyên)",
    "form.lost": "Điểm trừ của các dòng liên quan",
    "form.lost.value": "{deduction} ({rows} dòng); nêu tên trực tiếp: {direct} ({direct_rows} "
    "dòng); qua nhóm: {through} ({through_rows} dòng)",
    "form.asked": "Kế hoạch yêu cầu",
    "form.asked.value": "{summary} ({task})",
    "form.by": "Hạn trả lời",
    "form.targets": "Chỉ tiêu trong bảng là chỉ tiêu chung, không phải của riêng đơn vị, trừ khi "
    "ghi rõ.",
    "form.column.reason": "Lý do bị trừ điểm",
    "form.column.target": "Chỉ tiêu năm {year}",
    "form.column.cause": "Nguyên nhân",
    "form.column.remedy": "Giải pháp khắc phục",
    "form.field.author": "Người lập phiếu",
    "form.field.phone": "Điện thoại",
    "form.field.sent": "Ngày gửi (ngày/tháng/năm)",
    "form.field.head": "Thủ trưởng đơn vị",
    "form.option.units": "Như report --each-unit: phiếu trả lời về điểm trừ, mỗi đơn vị phụ trách "
    "một tệp.",
    "form.option.bodies": "Phiếu tự chấm điểm, mỗi đơn vị được chấm một tệp Excel và một tệp "
    "Word; cần --period.",
    "form.option.unit": "Với --units: chỉ đơn vị này (dùng được nhiều lần).",
    "form.option.block": "Với --bodies: chỉ các đơn vị của khối này.",
    "form.option.as": "Chỉ một dạng: docx hoặc xlsx (với --bodies mặc định là cả hai).",
    "form.making": "Lập phiếu",
    "letter.about": "nguyên nhân bị trừ điểm {index} {period} và giải pháp khắc phục năm "
    "{target_year}",
    "letter.lost": "Kết quả {index} {period} của {body}: {rows} dòng liên quan đến {unit} "
    "bị trừ {lost} điểm.",
    "letter.nothing": "Kết quả {index} {period} của {body}: không dòng nào liên quan đến "
    "{unit} bị trừ điểm.",
    "letter.asked": "Đề nghị {unit} ghi nguyên nhân và giải pháp khắc phục của từng dòng "
    "vào phiếu kèm theo và gửi lại.",
    "letter.asked.by": "Thực hiện nhiệm vụ {task} của {plan}, đề nghị {unit} ghi nguyên nhân "
    "và giải pháp khắc phục của từng dòng vào phiếu kèm theo và gửi lại, hạn {by}.",
    "letter.returned": "Khi gửi lại, giữ nguyên mã phiếu và các chữ in sẵn trong phiếu.",
    "letter.told": "Gửi {unit} các nội dung chi tiết kèm theo để biết và thực hiện.",
    "letter.remind.about": "đôn đốc thực hiện kế hoạch năm {year}",
    "letter.remind": "Đến ngày {day}, theo {plan}, {unit} còn {tasks} nhiệm vụ đang làm và "
    "{targets} chỉ "
    "tiêu chưa đạt hoặc chưa có số liệu.",
    "letter.remind.late": "Đến ngày {day}, theo {plan}, {unit} còn {tasks} nhiệm vụ đang làm, "
    "trong đó "
    "{late} nhiệm vụ đã quá hạn, và {targets} chỉ tiêu chưa đạt hoặc chưa có số liệu.",
    "letter.remind.asked": "Đề nghị {unit} thực hiện các nội dung ghi trong phụ lục kèm theo và "
    "gửi số "
    "liệu mới cùng tài liệu kiểm chứng.",
    "letter.remind.annex": "Nhiệm vụ và chỉ tiêu của {unit} đến ngày {day}",
    "letter.score.about": "tự chấm điểm {index} {period}",
    "letter.score": "Đề nghị {unit} tự chấm điểm {index} {period} theo phiếu kèm theo "
    "và gửi lại cùng tài liệu kiểm chứng.",
}
