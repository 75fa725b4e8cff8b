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
}
