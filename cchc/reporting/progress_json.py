"""A plan as its year passes as data: the `cchc/progress/v1` contract, and its lines as CSV."""

from __future__ import annotations

import csv
import io
from datetime import date
from fractions import Fraction
from typing import Any

from cchc.analysis.aimed import Aimed
from cchc.analysis.doing import Doing
from cchc.analysis.progress import Other, Progress, Share
from cchc.analysis.running import Running
from cchc.analysis.targets import mark
from cchc.analysis.track import Reading, State
from cchc.model.appraisal import figure_text
from cchc.model.number import number_text
from cchc.reporting.plain_json import data, period_json, points
from cchc.reporting.score_json import guarded

SCHEMA = "cchc/progress/v1"
COLUMNS = (
    *("kind", "id", "part", "name", "start", "start_as_of", "figure", "as_of", "bound", "target"),
    *("distance", "cases_more", "state", "deadline", "days_left", "overdue"),
    *("points", "points_at_target", "units"),
)


def progress_json(found: Progress) -> dict[str, Any]:
    """The result under the published contract; see docs/schemas/progress.schema.json."""
    case, totals, head = found.card.case, found.totals, found.ahead.book.head
    return {
        "schema": SCHEMA,
        "body": case.body,
        **period_json(case),
        "target_year": found.plan.year,
        "as_of": str(found.day),
        "unit": None if found.party is None else found.party.id,
        "data": case.dataset.folder,
        "rulebook": {"id": head.id, "of_target_year": found.ahead.of_year},
        "rulebooks_to_choose": [book.head.id for book in found.ahead.several],
        "totals": {name: points(value) for name, value in totals._asdict().items()},
        "failing": found.failing,
        "targets": [_target(one) for one in found.targets],
        "tasks": [_task(one) for one in found.tasks],
        "others": [_other(one) for one in found.others],
        "rows": [_row(row) for row in found.rows],
        "units": [] if found.party is not None else [_share(one) for one in found.shares],
        "later": found.later,
        "unclear": [{"of": one.of, "as_of": str(one.day)} for one in found.unclear],
    }


def progress_csv(found: Progress) -> str:
    """A line a target, then a line a task."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for line in (*map(_target_line, found.targets), *map(_task_line, found.tasks)):
        cells = (line.get(name) for name in COLUMNS)
        writer.writerow("" if c is None else guarded(c) if isinstance(c, str) else c for c in cells)
    return out.getvalue()


def _target_line(one: Aimed) -> dict[str, Any]:
    told = _target(one)
    start, now, cases = told["start"], told["latest"], told["cases"]
    return {
        **told,
        "kind": "target",
        "id": told["criterion"] or "",
        "start": None if start is None else start["figure"],
        "start_as_of": None if start is None else start["as_of"],
        "figure": None if now is None else now["figure"],
        "as_of": None if now is None else now["as_of"],
        "target": told["mark"],
        "cases_more": None if cases is None else cases["more"],
        "overdue": str(told["overdue"]).lower(),
        "units": " ".join(told["units"]),
    }


def _task_line(one: Doing) -> dict[str, Any]:
    told = _task(one)
    return {
        **told,
        "kind": "task",
        "name": one.task.summary,
        "as_of": told["date"],
        "overdue": str(told["overdue"]).lower(),
        "units": " ".join(told["units"]),
    }


def _target(one: Aimed) -> dict[str, Any]:
    target, row, to = one.target, one.running, mark(one.target)
    ends = row.ends if row is not None else None
    return {
        "criterion": target.criterion,
        "part": target.part,
        "measure": target.measure,
        "name": one.name,
        "task": target.task,
        "units": list(one.task.units) if one.task else [],
        "bound": target.bound,
        "mark": str(target.written),
        "start": _reading(one.start),
        "latest": _reading(one.now),
        "source": None if one.latest is None else one.latest.source,
        "document": None if one.latest is None else data(one.latest.document),
        "expected": _exact(one.track.expected),
        "distance": None if one.distance is None else number_text(one.distance),
        "cases": None if one.cases is None or to is None else one.cases._asdict(),
        "state": one.state.value,
        "possible": [state.value for state in _possible(one)],
        "stale": one.old,
        "age": one.age,
        "deadline": _day(one.due),
        "days_left": one.left,
        "overdue": one.overdue,
        "points": points(row.points) if row is not None else None,
        "points_low": points(ends[0]) if ends else None,
        "points_high": points(ends[1]) if ends else None,
        "points_at_target": points(one.aimed),
    }


def _possible(one: Aimed) -> tuple[State, ...]:
    """All that the precision of the figures admits at its ends, and what they say."""
    return tuple(dict.fromkeys((one.track.state, *one.track.ends)))


def _task(one: Doing) -> dict[str, Any]:
    told = one.told
    return {
        "id": one.task.id,
        "summary": one.task.summary,
        "units": list(one.task.units),
        "state": one.state,
        "date": None if told is None else str(told.date),
        "document": None if told is None else data(told.document),
        "deadline": _day(one.task.deadline),
        "days_left": one.left if one.state == "open" else None,
        "overdue": one.overdue,
        "days_late": one.late if one.state == "done" else None,
    }


def _other(one: Other) -> dict[str, Any]:
    latest = one.latest
    return {
        "criterion": latest.criterion,
        "part": latest.part,
        "name": one.running.criterion.name,
        "figure": figure_text(latest.figure),
        "as_of": str(latest.as_of),
        "source": latest.source,
    }


def _row(row: Running) -> dict[str, Any]:
    """What a row is worth; `rulebook` is by whose rule."""
    ends = row.ends
    return {
        "criterion": row.criterion.id,
        "scored_as": row.then.id,
        "rulebook": row.book.head.id,
        "measured": bool(row.found),
        "scored": row.tells,
        "max": points(row.full),
        "points_before": points(row.before),
        "points": points(row.points),
        "points_low": points(ends[0]) if ends else None,
        "points_high": points(ends[1]) if ends else None,
        "basis": row.then.basis.status if row.then.basis else None,
    }


def _share(one: Share) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "tasks": [each.task.id for each in one.tasks],
        "overdue_tasks": [each.task.id for each in one.tasks if each.overdue],
        "targets": [_named(each) for each in one.targets],
        "falling": [_named(each) for each in one.targets if each.state is State.FALLING],
        "behind": [_named(each) for each in one.targets if each.state is State.BEHIND],
    }


def _named(one: Aimed) -> str:
    return one.target.criterion or one.target.measure or ""


def _reading(found: Reading | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"figure": figure_text(found.figure), "as_of": str(found.day)}


def _exact(value: Fraction | None) -> str | None:
    """An exact share or count: "8521/12200"."""
    return None if value is None else str(value)


def _day(value: date | int | None) -> str | None:
    return None if value is None else str(value)
