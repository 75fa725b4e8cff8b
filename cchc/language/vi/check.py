"""Vietnamese: a run of the checks, and what a change changes."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "check.summary": "Đã kiểm tra {files} tệp trong {folders}: {errors} lỗi, {warnings} cảnh báo.",
    "check.hidden": "Còn {count} điều đã chấp nhận hoặc chỉ để biết (xem bằng --strict).",
    "check.no_findings": "không có phát hiện nào",
    "changes.title": "Con số công bố đã đổi so với {against}",
    "changes.parted": "{against}, tính từ lúc tách ra ({base})",
    "changes.none": "Không con số công bố nào đổi.",
    "changes.notes": "Ghi chú kèm theo thay đổi",
    "changes.no_note": "Thay đổi này chưa có ghi chú (thêm vào changes của tệp dữ liệu: date "
    "và note).",
    "changes.column.year": "Năm",
    "changes.column.kind": "Con số",
    "changes.column.of": "Của",
    "changes.column.before": "Trước",
    "changes.column.after": "Sau",
    "changes.kind.total": "tổng",
    "changes.kind.area": "điểm trừ lĩnh vực",
    "changes.kind.appraised": "điểm thẩm định",
    "changes.kind.recomputed": "điểm tính lại",
    "changes.kind.verdict": "kết luận",
    "changes.kind.share": "phần chia",
    "changes.kind.coverage": "kế hoạch có gì",
    "changes.of.max": "điểm tối đa",
    "changes.of.appraised": "điểm thẩm định",
    "changes.of.deduction": "điểm trừ",
    "changes.of.declared": "điểm trừ công bố",
    "changes.of.index": "chỉ số",
    "check.body": "== {body}",
    "changes.kind.points": "điểm",
    "changes.of.points": "điểm",
    "changes.of.place": "hạng",
    "changes.of.tied": "cùng hạng với",
}
