"""English: words that several results share."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "decimal": ".",
    "date": "{day} {month} {year}",
    "month": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "verdict.matches": "matches",
    "verdict.within_precision": "within precision",
    "verdict.differs": "DIFFERS",
    "verdict.undecided": "undecided",
    "verdict.left_out": "not applicable",
    "kind.unit": "unit",
    "kind.group": "group",
    "kind.none": "–",
    "coverage.target": "has a target",
    "coverage.action": "only a task",
    "coverage.none": "nothing",
    "coverage.action.tasks": "served by {tasks}",
    "coverage.none.supports": "nothing; help from {tasks}",
    "excel.language": "[$-809]",
    "excel.date": "d mmm yyyy",
    "period.year": "{year}",
    "period.quarter": "Q{quarter} {year}",
    "period.month": "{month} {year}",
    "verdict.not_compared": "from the figure",
}
