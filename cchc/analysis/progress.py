"""The plan as its year passes: every target and every task on a day, and what that is worth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from cchc.analysis.ahead import Ahead, ahead
from cchc.analysis.aimed import Aimed, aimed
from cchc.analysis.doing import Doing, doing
from cchc.analysis.lost import Totals, row_by_row, whole
from cchc.analysis.membership import members
from cchc.analysis.readings import Unclear, readings
from cchc.analysis.running import Running, running
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.track import State
from cchc.model.held import Held
from cchc.model.plan import Plan
from cchc.model.tuples import NamedTuple
from cchc.model.units import Group, Unit

if TYPE_CHECKING:  # a run without figures should not pay for their models
    from cchc.model.actuals import Measurement

ZERO = Decimal(0)
SOON = 30
"""What is due within so many days is told before what is due later."""


class Other(NamedTuple):
    """The latest figure of a criterion without a target."""

    latest: Measurement
    running: Running


class Share(NamedTuple):
    """What a unit or group has to do."""

    id: str
    name: str
    tasks: tuple[Doing, ...]
    targets: tuple[Aimed, ...]


class Progress(Held):
    """A plan on a day; of one unit or group where there is a `party`."""

    card: Scorecard
    plan: Plan
    day: date
    ahead: Ahead
    rows: tuple[Running, ...]
    targets: tuple[Aimed, ...]
    tasks: tuple[Doing, ...]
    others: tuple[Other, ...]
    later: int
    """So many figures and states are of a later day and do not count."""
    unclear: tuple[Unclear, ...]
    party: Unit | Group | None = None

    @property
    def failing(self) -> bool:
        """True where anything is overdue or falling."""
        falling = any(one.overdue or one.state is State.FALLING for one in self.targets)
        return falling or any(one.overdue for one in self.tasks)

    @property
    def left(self) -> bool:
        """True where a task is still to be done, or a target to be reached."""
        return any(one.state == "open" for one in self.tasks) or any(
            one.state is not State.REACHED for one in self.targets
        )

    @property
    def early(self) -> bool:
        """True on a day before the plan was issued."""
        return self.plan.issued is not None and self.day < self.plan.issued

    @property
    def unscored(self) -> tuple[Running, ...]:
        """The criteria to whose figures the rule gives no score, or a range of them."""
        return tuple(one for one in self.rows if one.found and not one.tells)

    @cached_property
    def totals(self) -> Totals:
        """What is lost; of a unit, in the rows that name it."""
        best = {one.then.id: one.points for one in self.rows}
        for aim in self.targets:
            row = aim.running
            if row is not None and aim.aimed is not None:
                best[row.then.id] = max(best[row.then.id] or aim.aimed, aim.aimed)
        if self.party is None and self.ahead.book is self.card.rulebook:
            return whole(self.card, self.rows, best)
        return row_by_row(self.rows, best)

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """What each party that the plan or a row names has to do, those with the most overdue first."""
        dataset, found = self.card.case.dataset, []
        named = [unit for one in self.tasks for unit in one.task.units]
        named += [unit for row in self.rows for unit in _bearing(row)]
        for id in dict.fromkeys(named):
            tasks = tuple(one for one in self.tasks if id in one.task.units)
            targets = tuple(one for one in self.targets if id in _named(one))
            found.append(Share(id, dataset.name(id), tasks, targets))
        return tuple(sorted(found, key=_pressing))

    def of(self, party: Unit | Group) -> Progress:
        """The same of one unit or group: what names it, and of a unit what names its groups."""
        groups = self.card.case.dataset.groups
        ids = {party.id, *(group.id for group in groups if party.id in members(group, groups))}
        targets = tuple(one for one in self.targets if not ids.isdisjoint(_named(one)))
        aimed = {one.running for one in targets}
        mine = {row for row in self.rows if row in aimed or not ids.isdisjoint(_bearing(row))}
        return replace(
            self,
            party=party,
            rows=tuple(row for row in self.rows if row in mine),
            targets=targets,
            tasks=tuple(one for one in self.tasks if not ids.isdisjoint(one.task.units)),
            others=tuple(one for one in self.others if one.running in mine),
        )


def progress(card: Scorecard, day: date) -> Progress | None:
    """The plan about the losses of a scorecard on a day; None where there is none."""
    plan, case = card.plan, card.case
    if plan is None:
        return None
    files = [one.content for one in case.actuals]
    known, found = readings(files, day), ahead(case)
    rows = running(card, found, known)
    by_id = {row.criterion.id: row for row in rows}
    targets = [aimed(one, plan, card, known, by_id, day) for one in plan.targets]
    told = [state for file in files for state in file.tasks]
    tasks, unclear = doing(plan, told, day)
    return Progress(
        card=card,
        plan=plan,
        day=day,
        ahead=found,
        rows=rows,
        targets=tuple(sorted(targets, key=lambda one: one.urgency)),
        tasks=tasks,
        others=tuple(_others(targets, rows)),
        later=len(known.later) + sum(state.date > day for state in told),
        unclear=(*known.unclear, *unclear),
    )


def _others(targets: Iterable[Aimed], rows: tuple[Running, ...]) -> Iterator[Other]:
    """The latest figure of each criterion that no target is of."""
    covered = {id(one.running) for one in targets if one.running and one.latest is not None}
    for row in rows:
        if row.found and id(row) not in covered:
            yield Other(row.found[-1], row)


def _bearing(row: Running) -> tuple[str, ...]:
    return () if row.scored is None else row.scored.given.responsible


def _named(one: Aimed) -> tuple[str, ...]:
    """The parties that a target concerns: of its task, and of the row that it is of."""
    units = () if one.task is None else one.task.units
    return units if one.running is None else (*units, *_bearing(one.running))


def _pressing(one: Share) -> tuple[int, int, str]:
    late = sum(each.overdue for each in one.tasks) + sum(each.overdue for each in one.targets)
    slow = sum(each.state in (State.FALLING, State.BEHIND) for each in one.targets)
    return -late, -slow, one.id
