"""What the plan and the year ask for on which day: tasks, targets, reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc.analysis.aimed import Aimed
from cchc.analysis.doing import Doing
from cchc.analysis.progress import Progress
from cchc.analysis.track import State
from cchc.model.period import Period, cut_off
from cchc.model.plan import Plan, deadline_order

REPORTED = 20
"""Reports are due on this day of the last month of a quarter, as offices work through their year."""


class About(StrEnum):
    """What a day of the agenda is about."""

    TASK = "task"
    TARGET = "target"
    REPORT = "report"


@dataclass(frozen=True)
class Due:
    """Something due on a day. `ids` name it for good: neither its words nor its day are among them."""

    about: About
    ids: tuple[str, ...]
    day: date
    whole_year: bool = False
    """True where the plan says no more than the year, so that its last day is the deadline."""
    state: str = "open"
    """open, done or dropped."""
    task: Doing | None = None
    target: Aimed | None = None
    period: Period | None = None
    """What a report is about."""
    figures_to: date | None = None
    """The day up to which the figures of a report go."""


@dataclass(frozen=True)
class Agenda:
    """What is due, by day; and the tasks and targets that have no deadline."""

    progress: Progress
    due: tuple[Due, ...]
    undated: int

    @property
    def made(self) -> date:
        """The day of the data: of the plan, or of what was recorded or changed since."""
        plan, case = self.progress.plan, self.progress.card.case
        days = [plan.issued or date(plan.year, 1, 1), *(one.date for one in plan.changes)]
        for one in case.actuals:
            days += [state.date for state in one.content.tasks]
            days += [figure.as_of for figure in one.content.measurements]
        return max(days)

    @property
    def revision(self) -> int:
        """Grows with each change that the plan notes, and with each figure and state recorded."""
        files = [one.content for one in self.progress.card.case.actuals]
        recorded = sum(len(one.tasks) + len(one.measurements) + len(one.changes) for one in files)
        return len(self.progress.plan.changes) + recorded


def agenda(found: Progress) -> Agenda:
    """The agenda of a plan on a day; of one unit where the progress is of one."""
    due = sorted(
        (*_tasks(found), *_targets(found), *_reports(found.plan)),
        key=lambda one: (one.day, one.about, one.ids),
    )
    undated = [one.task.deadline for one in found.tasks] + [one.due for one in found.targets]
    return Agenda(found, tuple(due), undated.count(None))


def _tasks(found: Progress) -> Iterator[Due]:
    for one in found.tasks:
        by = one.task.deadline
        if by is not None:
            place = About.TASK, (one.task.id,), deadline_order(by), isinstance(by, int)
            yield Due(*place, state=one.state, task=one)


def _targets(found: Progress) -> Iterator[Due]:
    seen: list[tuple[str, ...]] = []
    for aim in found.plan.targets:  # in the order of the plan, which no figure changes
        ids = aim.task, aim.criterion or "", aim.part or "", aim.measure or ""
        number = seen.count(ids)  # two marks of one measure, half-way and at the end
        seen.append(ids)
        for one in found.targets:
            if one.target is aim and one.due is not None:
                place = About.TARGET, (*ids, str(number)), deadline_order(one.due)
                state = "done" if one.state is State.REACHED else "open"
                yield Due(*place, isinstance(one.due, int), state, target=one)


def _reports(plan: Plan) -> Iterator[Due]:
    """The reports of a year: three quarters, and at its end the year itself; on other days, with other
    figures, or of other periods where the plan says so.
    """
    usual = (*(Period(plan.year, last, 3) for last in (3, 6, 9)), Period(plan.year))
    for period in dict.fromkeys((*usual, *plan.reports)):
        told = plan.reports.get(period)
        day = date(period.year, period.last, REPORTED) if told is None else told.due
        to = told.figures_to if told is not None else None
        yield Due(
            About.REPORT, (str(period),), day, period=period, figures_to=to or cut_off(period)
        )
