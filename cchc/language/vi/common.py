"""Vietnamese: words that several results share."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "decimal": ",",
    "date": "{day:02}/{month}/{year}",
    "month": "01 02 03 04 05 06 07 08 09 10 11 12",
    "verdict.matches": "khớp",
    "verdict.within_precision": "khớp trong độ chính xác",
    "verdict.differs": "LỆCH",
    "verdict.undecided": "chưa đủ căn cứ",
    "verdict.left_out": "không áp dụng",
    "kind.unit": "đơn vị",
    "kind.group": "nhóm",
    "kind.none": "–",
    "coverage.target": "có chỉ tiêu",
    "coverage.action": "chỉ có nhiệm vụ",
    "coverage.none": "chưa có gì",
    "coverage.action.tasks": "nhiệm vụ {tasks}",
    "coverage.none.supports": "không; chỉ hỗ trợ: {tasks}",
    "excel.language": "[$-42A]",
    "excel.date": "dd/mm/yyyy",
    "period.year": "năm {year}",
    "period.quarter": "quý {quarter} năm {year}",
    "period.month": "tháng {month} năm {year}",
    "verdict.not_compared": "theo số liệu",
}
