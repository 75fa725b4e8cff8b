"""A criterion in the running year: by which rule it is scored, what its figures are worth so far."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from cchc.analysis.ahead import Ahead, onward
from cchc.analysis.following import following
from cchc.analysis.lever import Lever, lever
from cchc.analysis.readings import Readings, evidence_of, named_in, over
from cchc.analysis.row import ScoredRow
from cchc.analysis.rows import facts_of
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.targets import mark, met_by
from cchc.analysis.track import Reading
from cchc.model.appraisal import Appraisal, Evidence, Figure
from cchc.model.dataset import Case
from cchc.model.fields import id_order
from cchc.model.held import Held
from cchc.model.plan import Target
from cchc.model.rulebook import Criterion, Rulebook
from cchc.scoring.evaluate import Outcome, decimal, evaluate
from cchc.scoring.figures import quantity, share
from cchc.scoring.measuring import Known, Measure

if TYPE_CHECKING:  # a run without figures should not pay for their models
    from cchc.model.actuals import Measurement


class _Next(Case):
    """The case as the running year sees it: the period before is the one that was scored."""

    @cached_property
    def before(self) -> Appraisal | None:
        """The scores that the plan is about."""
        return self.scores.content


class Running(Held):
    """A criterion with a row, a target or a figure of the running year."""

    criterion: Criterion
    """As the plan knows it, by the rulebook of the scores."""
    then: Criterion
    """As it is scored in the running year."""
    book: Rulebook
    facts: Known
    scored: ScoredRow | None
    before: Decimal | None
    """What it was worth before any figure of the year; None where nothing says so."""
    most: Decimal
    """The maximum that this was of."""
    found: tuple[Measurement, ...]
    """The figures of the running year, the earliest first."""

    @property
    def base(self) -> Evidence | None:
        """The evidence of its last scores."""
        return self.scored.given.evidence if self.scored is not None else None

    @cached_property
    def outcome(self) -> Outcome | None:
        """What its figures give by the rule; None where they do not tell."""
        evidence = evidence_of(self.then, self.found, self.base)
        if evidence is None:
            return None
        return evaluate(self.then, evidence, self.book.head.rounding, self.facts)

    @property
    def tells(self) -> bool:
        """True where its figures give one score, not a range of them (below 100%)."""
        return self.outcome is not None and self.outcome.points is not None

    @property
    def full(self) -> Decimal:
        """The maximum by the rule."""
        return decimal(self.then.full, "down")

    @property
    def points(self) -> Decimal | None:
        """What it is worth today: its figures, else what it was worth before."""
        found = self.outcome
        now = None if found is None else found.nominal if found.nominal is not None else found.only
        return self.before if now is None else now

    @property
    def ends(self) -> tuple[Decimal, Decimal] | None:
        """The least and the most that the precision of its figures admits."""
        if self.outcome is not None:
            return self.outcome.low, self.outcome.high
        if self.scored is not None and self.then is self.scored.criterion:
            return self.scored.ends
        return None if self.before is None else (self.before, self.before)

    @property
    def counts(self) -> bool:
        """True where its points are added."""
        return self.then.counts == "points"

    def aimed(self, target: Target) -> Decimal | None:
        """Its points where everything is as it is today and a target is met; None where the rule does
        not tell. A target that is passed already takes nothing away.
        """
        evidence = evidence_of(self.then, self.found, self.base) or self.base
        moved, to = self._lever(evidence, target), mark(target)
        if moved is None or to is None or not moved.fits(target):
            return None
        met = moved.points(met_by(target, to))
        now = self.points
        return met if met is None or now is None else max(met, now)

    def readings(self, target: Target) -> tuple[tuple[Reading, Measurement], ...]:
        """The figures of the measure of a target, the earliest first."""
        found, evidence = [], None
        for one in self.found:
            evidence = over(self.then, evidence, one)
            moved = self._lever(evidence, target)
            names = {target.part or ""} if moved is None else moved.names | {target.part}
            if not named_in(one).isdisjoint(names):
                figure = one.figure if moved is None or moved.figure is None else moved.figure
                measure = measured(one.figure, moved, target)
                found.append((Reading(measure, one.as_of, figure), one))
        return tuple(found)

    def _lever(self, evidence: Evidence | None, target: Target) -> Lever | None:
        return lever(self.then, evidence, self.book.head.rounding, target, facts=self.facts)


def measured(figure: Figure | None, moved: Lever | None, target: Target) -> Measure | None:
    """A figure as the measure of a target: as the rule measures it where that is what the target is
    of, else as it is written.
    """
    if moved is not None and moved.fits(target):
        return moved.measured
    if figure is None or figure.no_cases:
        return None
    return quantity(figure) if target.counted else share(figure, exceed=True)


def running(card: Scorecard, found: Ahead, known: Readings) -> tuple[Running, ...]:
    """Every criterion with a loss, a target or a figure, as the rulebook counts them."""
    plan = card.plan
    ids = {row.criterion.id for row in card.rows if row.deduction < 0}
    ids.update(t.criterion for t in (plan.targets if plan else ()) if t.criterion)
    named = {one.criterion for one in known.counted}
    own = {name: _of_old(name, card, found) for name in named}
    then = _Next(card.case.dataset, card.case.rulebook, card.case.scores, card.case.plan)
    made = []
    for name in sorted({*ids, *own.values()} - {None}, key=lambda one: id_order(str(one))):
        mine = tuple(one for one in known.counted if one.criterion and own[one.criterion] == name)
        made.append(_running(card, found, then, str(name), mine))
    return tuple(one for one in made if one is not None)


def _of_old(name: str | None, card: Scorecard, found: Ahead) -> str | None:
    """The id by which the plan knows a criterion that a figure may name as the new rulebook does."""
    if name is None or found.book is card.rulebook or card.rulebook.node(name) is not None:
        return name
    new = found.book.find(name)
    old = (one.id for one in card.rulebook.criteria if new and following(found.book, one) is new)
    return next(old, name)


def _running(
    card: Scorecard, found: Ahead, then: Case, name: str, mine: tuple[Measurement, ...]
) -> Running | None:
    """A criterion under the rule of the running year where that is what its figures are of, else
    under its own; None where no rulebook knows it.
    """
    row, book = card.find(name), card.rulebook
    old = row.criterion if row is not None else book.node(name)
    new = found.book.find(name) if old is None else following(found.book, old)
    if found.book is book or new is None:
        new = old
    if new is None:
        return None
    ways = [(found.book if new is not old else book, new)]
    before, most = None, decimal(new.full, "down")
    if row is not None:
        last = onward(row, card.plan, book, found)
        before, most = last.score, decimal(last.criterion.full, "down")
        ways = ways if mine else [(last.book, last.criterion)]
    elif card.appraisal.rows_given == "deducted" and old is not None:
        before = most
    if old is not None and new is not old and mine:
        ways.append((book, old))
    every = [
        Running(old or one, one, by, facts_of(then, one), row, before, most, mine)
        for by, one in ways
    ]
    return next((one for one in every if one.outcome is not None), every[0])
