"""Vietnamese: what the codes C210 to C219 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C210.title": "Bước làm tròn không tới được điểm tối đa",
    "C210.meaning": "Điểm tối đa của một tiêu chí có quy tắc không phải bội số của bước làm "
    "tròn ghi trong `rounding`, ví dụ 0,365 với bước 0,01 hoặc 0,9 với bước 0,25.",
    "C210.why": "Điểm làm tròn theo bước ấy hoặc vượt điểm tối đa, hoặc không bao giờ đạt "
    "điểm tối đa.",
    "C210.mend": "Sửa `max_points` theo bảng chấm điểm, hoặc ghi bước đủ nhỏ: `step: 0.001`.",
    "C210.max_off_step": "tiêu chí {id}: điểm tối đa {max} không phải bội số của bước làm "
    "tròn {step}",
    "C210.max_off_step.help": "sửa max_points, hoặc ghi rounding.step nhỏ hơn",
}
