"""The gap analysis: who carries which loss, and what next year's plan does about it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from cchc.analysis.ahead import Ahead, Onward, ahead, onward
from cchc.analysis.lever import Lever, lever
from cchc.analysis.row import ScoredRow
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.shares import equal_shares, printed, step_for
from cchc.analysis.targets import (
    Aim,
    Coverage,
    cases,
    coverage,
    distance,
    mark,
)
from cchc.model.appraisal import Figure, Row
from cchc.model.dataset import Case, Dataset
from cchc.model.fields import id_order
from cchc.model.held import Held
from cchc.model.plan import Plan, Target, Task, deadline_order
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.tuples import NamedTuple

NO_UNIT = ""
"""Stands for the party of rows that name no unit."""


class CarrierKind(StrEnum):
    """What carries a loss."""

    UNIT = "unit"
    GROUP = "group"
    NONE = "none"


class Load(NamedTuple):
    """Rows, their whole deduction, and the share of it (None where it cannot be given)."""

    rows: int
    deduction: Decimal
    share: Decimal | None


class Carrier(NamedTuple):
    """A party named in the appraisal and what it carries; id "" where no unit is named."""

    id: str
    name: str
    kind: CarrierKind
    load: Load


class Gap(Held):
    """One lost row as the plan sees it: one and the same for all units that bear it."""

    scored: ScoredRow
    lever: Lever | None
    aim: Aim | None
    onward: Onward
    coverage: Coverage
    tasks: tuple[Task, ...]
    supports: tuple[Task, ...]

    @property
    def criterion(self) -> Criterion:
        """What was lost on."""
        return self.scored.criterion

    @property
    def given(self) -> Row:
        """The row as the appraisal gives it."""
        return self.scored.given

    @cached_property
    def named(self) -> tuple[str, ...]:
        """The parties that bear it, each once."""
        return tuple(dict.fromkeys(self.given.responsible))

    @cached_property
    def deduction(self) -> Decimal:
        """What was lost: appraised − max."""
        return self.scored.deduction

    @cached_property
    def part(self) -> Fraction:
        """An equal part of it, exact, for each party that is named."""
        return Fraction(self.deduction) / len(self.named)

    @cached_property
    def order(self) -> tuple[Decimal, tuple[int, ...]]:
        """Where it stands among gaps: the largest first, then as the rulebook counts."""
        return self.deduction, id_order(self.criterion.id)

    @property
    def figure(self) -> Figure | None:
        """The figure of what can be moved; of the whole row where nothing can."""
        return self.lever.figure if self.lever is not None else self.given.evidence

    @cached_property
    def deadline(self) -> date | int | None:
        """The target's deadline, else the first of the tasks that serve the row."""
        if self.aim is not None and self.aim.target.deadline is not None:
            return self.aim.target.deadline
        return min((task.deadline for task in self.tasks), key=deadline_order, default=None)


class Gaps(NamedTuple):
    """The summary over all parties, and what it takes to make a unit's report."""

    card: Scorecard
    gaps: tuple[Gap, ...]
    carriers: tuple[Carrier, ...]
    shares: tuple[dict[str, Decimal], ...]
    ahead: Ahead

    @property
    def case(self) -> Case:
        """The body and the period that it is about."""
        return self.card.case

    @property
    def plan(self) -> Plan | None:
        """The plan that the losses are held against, where there is one."""
        return self.card.plan

    @property
    def uncovered(self) -> tuple[Gap, ...]:
        """The losses without a numeric target, the largest first."""
        bare = [gap for gap in self.gaps if gap.coverage is not Coverage.TARGET]
        return tuple(sorted(bare, key=lambda gap: gap.order))

    @property
    def unassigned(self) -> Decimal:
        """The deduction of rows that name no unit."""
        return sum((gap.deduction for gap in self.gaps if not gap.named), Decimal(0))

    def deduction(self, gaps: Iterable[Gap]) -> Decimal:
        """The whole deduction of some gaps."""
        return sum((gap.deduction for gap in gaps), Decimal(0))


def gap_analysis(card: Scorecard) -> Gaps:
    """The losses of a scorecard, shared between the parties named, held against the plan."""
    plan, book, found = card.plan, card.rulebook, ahead(card.case)
    gaps = tuple(_gap(row, plan, book, found) for row in card.rows if row.deduction < 0)
    exact = [equal_shares(gap.deduction, gap.named or (NO_UNIT,)) for gap in gaps]
    shares = printed(exact, step_for(gap.deduction for gap in gaps))
    dataset, carriers = card.case.dataset, []
    for party in dict.fromkeys(party for row in shares for party in row):
        mine = [i for i, row in enumerate(shares) if party in row]
        load = Load(
            rows=len(mine),
            deduction=sum((gaps[i].deduction for i in mine), Decimal(0)),
            share=sum((shares[i][party] for i in mine), Decimal(0)),
        )
        carriers.append(Carrier(party, dataset.name(party), _kind(party, dataset), load))
    carriers.sort(
        key=lambda c: (c.kind is CarrierKind.NONE, c.load.share or Decimal(0), c.load.deduction)
    )
    return Gaps(card, gaps, tuple(carriers), shares, found)


def _gap(row: ScoredRow, plan: Plan | None, book: Rulebook, found: Ahead) -> Gap:
    target = plan.target(row.criterion.id) if plan else None
    then = onward(row, plan, book, found)
    moved = then.lever
    if then.book is not book:
        moved = lever(
            row.criterion, row.given.evidence, book.head.rounding, target, facts=row.facts
        )
    return Gap(
        scored=row,
        lever=moved,
        aim=_aim(row, target, moved) if target else None,
        onward=then,
        coverage=coverage(plan, row.criterion.id),
        tasks=plan.serving(row.criterion.id) if plan else (),
        supports=plan.supporting(row.criterion.id) if plan else (),
    )


def _aim(row: ScoredRow, target: Target, moved: Lever | None) -> Aim:
    now = moved.now if moved is not None else None
    goal, stretch = mark(target), mark(target, stretch=True)
    assert goal is not None
    return Aim(
        target=target,
        mark=goal,
        stretch=stretch,
        distance=distance(now, goal, target),
        stretch_distance=distance(now, stretch, target),
        cases=cases(moved.figure if moved is not None else row.given.evidence, target),
    )


def _kind(party: str, dataset: Dataset) -> CarrierKind:
    if party == NO_UNIT:
        return CarrierKind.NONE
    return (
        CarrierKind.GROUP
        if any(group.id == party for group in dataset.groups)
        else CarrierKind.UNIT
    )
