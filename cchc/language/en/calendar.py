"""English: the calendar of a plan."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "calendar.name": "CCHC {year} – {name}",
    "calendar.target": "Target due: {name} {mark}",
    "calendar.report": "Administrative reform report of {period}",
    "calendar.done": "Done – {what}",
    "calendar.dropped": "Dropped – {what}",
    "calendar.reminder": "7 days left (due {day}) – {what}",
    "calendar.who": "Done by: {units}",
    "calendar.task": "Task {task}: {summary}",
    "calendar.criteria": "Criteria: {criteria}",
    "calendar.whole_year": "The plan says no more than {year}: its last day is taken.",
    "calendar.source": "From: {source}",
    "calendar.source.section": "From: {source}, {section}",
    "calendar.figures": "Figures go to {figures}, the report is sent on {day}.",
    "calendar.told": "{days} days in the calendar: {tasks} of tasks, {targets} of targets, "
    "{reports} of reports.",
    "calendar.undated": "{count} tasks and targets have no deadline and are not in the calendar.",
    "calendar.no_plan": "There is no plan about the scores {period} of {body}: nothing to put into a "
    "calendar.",
    "calendar.kind": "Say which calendar file to write, a name that ends in .ics: -o lich.ics.",
}
