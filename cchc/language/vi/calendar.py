"""Vietnamese: the calendar of a plan."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "calendar.name": "CCHC {year} – {name}",
    "calendar.target": "Hạn chỉ tiêu: {name} {mark}",
    "calendar.report": "Báo cáo CCHC {period}",
    "calendar.done": "Đã xong – {what}",
    "calendar.dropped": "Thôi không làm – {what}",
    "calendar.reminder": "Còn 7 ngày (hạn {day}) – {what}",
    "calendar.who": "Thực hiện: {units}",
    "calendar.task": "Nhiệm vụ {task}: {summary}",
    "calendar.criteria": "Tiêu chí: {criteria}",
    "calendar.whole_year": "Kế hoạch chỉ ghi năm {year}: tính hạn là ngày cuối năm.",
    "calendar.source": "Theo: {source}",
    "calendar.source.section": "Theo: {source}, {section}",
    "calendar.figures": "Số liệu tính đến {figures}, báo cáo gửi ngày {day}.",
    "calendar.told": "{days} ngày trong lịch: {tasks} hạn nhiệm vụ, {targets} hạn chỉ tiêu, "
    "{reports} ngày báo cáo.",
    "calendar.undated": "{count} nhiệm vụ, chỉ tiêu không có hạn nên không vào lịch.",
    "calendar.no_plan": "Không có kế hoạch về điểm {period} của {body}: không có gì để đưa vào "
    "lịch.",
    "calendar.kind": "Cho biết tệp lịch cần ghi, tên kết thúc bằng .ics: -o lich.ics.",
}
