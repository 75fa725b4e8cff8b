"""What a leader has to know and to decide: the losses, who does what by when, what nobody does."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from cchc.analysis.forecast import Forecast, ForecastRow, forecast
from cchc.analysis.gaps import Gap, Gaps
from cchc.analysis.moves import Level, highest
from cchc.analysis.peers import Peers
from cchc.analysis.progress import Progress, progress
from cchc.analysis.questions import Question, questions
from cchc.analysis.ranking import Ranked, period_before
from cchc.analysis.row import ScoredRow
from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.analysis.targets import Coverage
from cchc.model.dataset import Case
from cchc.model.error import DataError
from cchc.model.held import Held
from cchc.model.plan import Task, deadline_order

LARGEST = 5
"""So many losses are told by name."""
NEAR, COMING = timedelta(days=30), timedelta(days=90)
"""What is due within these is urgent, or soon will be (our choice)."""


class Urgency(StrEnum):
    """How near a deadline is."""

    OVERDUE = "overdue"
    NEAR = "near"
    COMING = "coming"
    LATER = "later"


class Placed(NamedTuple):
    """The place of the body among those of its block, and how many these are."""

    ranked: Ranked
    of: int


class Doing(NamedTuple):
    """A task that serves lost rows, what was lost on these, and how urgent it is."""

    task: Task
    criteria: tuple[str, ...]
    lost: Decimal
    urgency: Urgency


class Brief(Held):
    """One body in one period on one day."""

    gaps: Gaps
    day: date
    earlier: Scorecard | None
    """The same body in the period before, where it was scored by the same rulebook."""
    placed: Placed | None

    @cached_property
    def ahead(self) -> Forecast:
        """What the targets of the plan regain."""
        return forecast(self.gaps)

    @cached_property
    def so_far(self) -> Progress | None:
        """How far the plan is, where its year has figures."""
        return in_progress(self.gaps, self.day)

    @cached_property
    def largest(self) -> tuple[Gap, ...]:
        """The largest losses."""
        return tuple(sorted(self.gaps.gaps, key=lambda gap: gap.order))[:LARGEST]

    @cached_property
    def doing(self) -> tuple[Doing, ...]:
        """The tasks that serve lost rows and are still to be done, the nearest deadline first, then the
        most points.
        """
        lost = {gap.criterion.id: -gap.deduction for gap in self.gaps.gaps}
        found = []
        told = self.so_far.tasks if self.so_far is not None else ()
        over = {one.task.id for one in told if one.state != "open"}
        for task in self.gaps.plan.tasks if self.gaps.plan else ():
            served = tuple(criterion for criterion in task.criteria if criterion in lost)
            if served and task.id not in over:
                points = sum((lost[criterion] for criterion in served), Decimal(0))
                found.append(Doing(task, served, points, self.urgency(task.deadline)))
        return tuple(sorted(found, key=lambda d: (deadline_order(d.task.deadline), -d.lost)))

    @property
    def idle(self) -> tuple[Gap, ...]:
        """The losses that no target and no task answers, the largest first."""
        return _ordered(gap for gap in self.gaps.gaps if gap.coverage is Coverage.NONE)

    @property
    def asking(self) -> tuple[ScoredRow, ...]:
        """The rows worth asking the council about."""
        return tuple(
            row for row in self.gaps.card.rows if (row.worth_asking or 0) > 0 or row.given.claim
        )

    @property
    def unassigned(self) -> tuple[Gap, ...]:
        """The losses whose rows name no unit."""
        return _ordered(gap for gap in self.gaps.gaps if not gap.named)

    @property
    def untargeted(self) -> tuple[Gap, ...]:
        """The losses with tasks, but no number to reach."""
        return _ordered(gap for gap in self.gaps.gaps if gap.coverage is Coverage.ACTION)

    @cached_property
    def barren(self) -> tuple[ForecastRow, ...]:
        """The rows whose target regains nothing."""
        return tuple(row for row in self.ahead.rows if row.to is not None and not row.regained)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The targets worth questioning."""
        return questions(self.ahead)

    def needed(self, gap: Gap) -> tuple[ForecastRow, Level | None]:
        """The highest level that a lost row can reach, and what it takes."""
        row = next(row for row in self.ahead.rows if row.gap is gap)
        return row, highest(row)

    def urgency(self, deadline: date | int | None) -> Urgency:
        """How near a deadline is on the day of making."""
        if deadline is None:
            return Urgency.LATER
        left = deadline_order(deadline) - self.day
        if left < timedelta(0):
            return Urgency.OVERDUE
        return Urgency.NEAR if left <= NEAR else Urgency.COMING if left <= COMING else Urgency.LATER


def brief(gaps: Gaps, day: date, among: Peers | None = None) -> Brief:
    """What a leader has to know of a body on a day, `among` those that it is ranked with."""
    return Brief(gaps, day, _earlier(gaps.case), _placed(gaps.case, among))


def in_progress(gaps: Gaps, day: date) -> Progress | None:
    """How far the plan is on a day; None where there is none, or its year has no figures yet."""
    return progress(gaps.card, day) if gaps.case.actuals else None


def _ordered(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    return tuple(sorted(gaps, key=lambda gap: gap.order))


def _earlier(case: Case) -> Scorecard | None:
    before = period_before(case.dataset, case.period)
    try:
        then = case.dataset.joined(case.body, before) if before is not None else None
    except DataError:
        return None
    return scorecard(then) if then is not None and then.rulebook is case.rulebook else None


def _placed(case: Case, among: Peers | None) -> Placed | None:
    bodies = among.block.bodies if among is not None else ()
    ours = next((one for one in bodies if one.standing.body == case.body), None)
    return None if ours is None else Placed(ours, len(bodies))
