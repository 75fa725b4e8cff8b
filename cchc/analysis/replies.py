"""What the plan asks every unit to answer, and what the answers that came back say: who, what, when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from cchc.analysis.gaps import Gap, Gaps
from cchc.analysis.membership import members
from cchc.analysis.unit_gaps import UnitGaps, unit_gaps
from cchc.model.fields import id_order
from cchc.model.plan import Plan, Task
from cchc.model.reply import Answer, Dated, Form, Stray
from cchc.model.units import Group, Unit


class Ask(NamedTuple):
    """The task that asks the units for an answer, and the day it asks it by."""

    task: Task
    by: date


class State(StrEnum):
    """What a unit has done."""

    WHOLE = "whole"
    PART = "part"
    EMPTY = "empty"
    MISSING = "missing"


class UnitReply(NamedTuple):
    """One unit that was asked: its form, if any, the rows it was asked about, and those of them
    that it left open.
    """

    unit: Unit
    state: State
    form: Form | None
    asked: tuple[str, ...]
    left: tuple[str, ...]
    late: bool

    @property
    def whole(self) -> int:
        """How many of the rows it was asked about it has answered in full."""
        return len(self.asked) - len(self.left)

    @property
    def dated(self) -> Dated:
        """Whether the unit itself wrote the day on which it answered."""
        return self.form.dated if self.form is not None else Dated.NOT

    @property
    def remarked(self) -> bool:
        """True when it wrote more than its answers."""
        return self.form is not None and bool(self.form.remarks)


class Reply(NamedTuple):
    """What one unit wrote about one criterion, its `own` or one that others lost."""

    unit: Unit
    answer: Answer
    own: bool


class Replies(NamedTuple):
    """The whole result of `collect`: who answered, all answers by criterion, and the forms that
    count for nobody.
    """

    gaps: Gaps
    ask: Ask | None
    as_of: date
    units: tuple[UnitReply, ...]
    by_gap: tuple[tuple[Gap, tuple[Reply, ...]], ...]
    strays: tuple[Stray, ...]

    def with_state(self, *states: State) -> tuple[UnitReply, ...]:
        """The units in these states."""
        return tuple(unit for unit in self.units if unit.state in states)

    @property
    def remarked(self) -> tuple[UnitReply, ...]:
        """The units that wrote more than their answers."""
        return tuple(unit for unit in self.units if unit.remarked)

    @property
    def perhaps(self) -> tuple[UnitReply, ...]:
        """The units that have not answered, unless one of the forms that count for nobody is theirs."""
        named = {unit for stray in self.strays for unit in stray.units}
        silent = self.with_state(State.MISSING, State.EMPTY)
        return tuple(unit for unit in silent if unit.unit.id in named)

    @property
    def overdue(self) -> bool:
        """True when the day to answer by has passed."""
        return self.ask is not None and self.as_of > self.ask.by

    @property
    def sound(self) -> bool:
        """True when every unit has answered for every row, and losses have units to answer them."""
        asked = bool(self.units) or not self.gaps.gaps
        return asked and len(self.with_state(State.WHOLE)) == len(self.units)


class Inquiry(NamedTuple):
    """What answers are held against: the reports of those who have to answer, and the task that asks."""

    gaps: Gaps
    reports: tuple[UnitGaps, ...]
    ask: Ask | None

    @property
    def units(self) -> dict[str, frozenset[str]]:
        """The criteria that each unit has to answer for."""
        return {
            report.party.id: frozenset(row.gap.criterion.id for row in report.rows)
            for report in self.reports
        }

    @property
    def criteria(self) -> frozenset[str]:
        """The criteria that lost points, whoever has to answer for them."""
        return frozenset(gap.criterion.id for gap in self.gaps.gaps)

    @property
    def since(self) -> date:
        """The day on which the scores were published: nobody can have answered before it."""
        return self.gaps.card.appraisal.published_by.date or date.min


def inquiry(gaps: Gaps) -> Inquiry:
    """Who has to answer for which losses, and by when."""
    reports = asked(gaps)
    return Inquiry(gaps, reports, asking(gaps.plan, reports, gaps.case.dataset.groups))


def asked(gaps: Gaps) -> tuple[UnitGaps, ...]:
    """The reports of the units that have to answer: those that carry a loss, named or in a group."""
    case = gaps.case
    reports = (unit_gaps(gaps, unit, case.dataset.groups) for unit in case.units)
    return tuple(report for report in reports if report.rows)


def asking(plan: Plan | None, units: Iterable[UnitGaps], groups: tuple[Group, ...]) -> Ask | None:
    """The task with the first day among those that concern every unit that has to answer.

    The plan's data do not mark the task that asks for causes and remedies. But it concerns all
    units with a loss, and what follows from the answers comes after it; so the first such day is it.
    """
    wanted = {report.party.id for report in units}
    found = [
        Ask(task, task.deadline)
        for task in (plan.tasks if plan else ())
        if isinstance(task.deadline, date) and wanted and wanted <= _concerned(task, groups)
    ]
    return min(found, key=lambda ask: ask.by, default=None)


def replies(
    inquiry: Inquiry, forms: Iterable[Form], strays: tuple[Stray, ...], as_of: date
) -> Replies:
    """Hold the forms that came back (one a unit; `strays` count for none) against those asked."""
    gaps, reports, ask = inquiry
    by_unit = {form.unit: form for form in forms}
    units = tuple(_unit(report, by_unit.get(report.party.id), ask) for report in reports)
    return Replies(gaps, ask, as_of, units, tuple(_by_gap(gaps, units)), strays)


def _unit(report: UnitGaps, form: Form | None, ask: Ask | None) -> UnitReply:
    assert isinstance(report.party, Unit)
    lost = tuple(sorted((row.gap.criterion.id for row in report.rows), key=id_order))
    answers = {answer.criterion: answer for answer in form.answers} if form else {}
    open_rows = tuple(c for c in lost if c not in answers or not answers[c].whole)
    if form is None:
        state = State.MISSING
    elif form.blank:
        state = State.EMPTY
    else:
        state = State.PART if open_rows else State.WHOLE
    sent = form.sent if form and not form.blank else None
    late = ask is not None and sent is not None and sent > ask.by
    return UnitReply(report.party, state, form, lost, open_rows, late)


def _by_gap(gaps: Gaps, units: tuple[UnitReply, ...]) -> Iterator[tuple[Gap, tuple[Reply, ...]]]:
    found: dict[str, list[Reply]] = {}
    for unit in units:
        for answer in unit.form.answers if unit.form else ():
            if answer.written:
                reply = Reply(unit.unit, answer, answer.criterion in unit.asked)
                found.setdefault(answer.criterion, []).append(reply)
    for gap in gaps.gaps:
        yield gap, tuple(found.get(gap.criterion.id, ()))


def _concerned(task: Task, groups: tuple[Group, ...]) -> frozenset[str]:
    """The units that a task names, those of its groups too."""
    found: set[str] = set(task.units)
    for group in groups:
        if group.id in task.units:
            found |= members(group, groups)
    return frozenset(found)
