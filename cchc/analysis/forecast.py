"""The forecast: a plan's targets put through the rules of its year. A plan is never credit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from cchc.analysis.effect import Effect, effect_of
from cchc.analysis.gaps import Gap, Gaps
from cchc.analysis.lever import Lever
from cchc.analysis.row import Doubt, ScoredRow
from cchc.analysis.targets import mark, met_by
from cchc.model.appraisal import Row, Voice
from cchc.model.rulebook import Criterion
from cchc.model.tuples import NamedTuple
from cchc.scoring.evaluate import decimal

ZERO = Decimal(0)


class ForecastRow(NamedTuple):
    """One lost row: what it lost, where it would be moved, what that regains."""

    gap: Gap
    to: Fraction | None
    set_by_hand: bool
    lost: Decimal
    regained: Decimal
    points: Decimal | None = None
    """The points of the row where it is moved."""
    effect: Effect | None = None
    """What its points are worth in the total, where that is not what they are."""

    def worth(self, points: Decimal) -> Decimal:
        """What the row regains in the total where it has so many points."""
        if self.effect is None:
            return points - self.base
        return self.effect.alone(self.criterion.id, points)

    @property
    def scored(self) -> ScoredRow:
        """The row as appraised."""
        return self.gap.scored

    @property
    def criterion(self) -> Criterion:
        """What was lost on."""
        return self.gap.criterion

    @property
    def given(self) -> Row:
        """The row as the appraisal gives it."""
        return self.gap.given

    @property
    def still_lost(self) -> Decimal:
        """What stays lost."""
        return self.lost - self.regained

    @property
    def assumption(self) -> str | None:
        """What the target assumes beyond the plan's own words."""
        if self.set_by_hand or self.gap.aim is None:
            return None
        return self.gap.aim.target.assumption

    @property
    def lever(self) -> Lever | None:
        """What can be moved of it, in the plan's year."""
        return self.gap.onward.lever

    @property
    def base(self) -> Decimal:
        """What the figure of today is worth by the rule of the plan's year."""
        return self.gap.onward.score

    @property
    def full(self) -> Decimal:
        """The maximum by that rule."""
        return decimal(self.gap.onward.criterion.full, "down")

    @property
    def now(self) -> Fraction | None:
        """The measure now."""
        return self.lever.now if self.lever is not None else None

    @property
    def of(self) -> int | None:
        """Of how many cases, where the evidence counts them."""
        return self.lever.of if self.lever is not None else None

    @property
    def assumed_rule(self) -> bool:
        """True where the rule itself is only assumed."""
        return self.scored.doubt is Doubt.ASSUMED_RULE


class Budget(NamedTuple):
    """The loss budget: lost = regained + short_of_full + uncovered, to the hundredth."""

    lost: Decimal
    regained: Decimal
    short_of_full: Decimal
    uncovered: Decimal


class Apart(NamedTuple):
    """What must not be read as one figure: parts of the regained points by what they rest on.

    `plain` + `assumption` + `assumed_rule` are the regained points. `contested` lies beside them:
    what the body's claims would give back without any target being met.
    """

    plain: Decimal
    assumption: Decimal
    assumed_rule: Decimal
    contested: Decimal


class Missed(NamedTuple):
    """The regained points if some targets are missed, the most valuable first."""

    criteria: tuple[str, ...]
    regained: Decimal


@dataclass(frozen=True)
class Forecast:
    """A scenario put through the rules."""

    name: str | None
    """Of a scenario; None for the plan itself."""
    gaps: Gaps
    stretch: bool
    rows: tuple[ForecastRow, ...]

    @property
    def changed(self) -> tuple[ForecastRow, ...]:
        """The rows scored by the rule of another rulebook than their scores."""
        return tuple(r for r in self.rows if r.gap.onward.book is not self.gaps.card.rulebook)

    @property
    def kept(self) -> tuple[ForecastRow, ...]:
        """The rows that stay with the rule of their scores though the year has another rulebook."""
        own = self.gaps.card.rulebook
        stay = (row for row in self.rows if row.gap.onward.book is own)
        return tuple(stay) if self.gaps.ahead.book is not own else ()

    @property
    def budget(self) -> Budget:
        """The loss budget of the rows."""
        return Budget(
            lost=sum((row.lost for row in self.rows), ZERO),
            regained=sum((row.regained for row in self.rows), ZERO),
            short_of_full=sum((r.still_lost for r in self.rows if r.to is not None), ZERO),
            uncovered=sum((r.lost for r in self.rows if r.to is None), ZERO),
        )

    @property
    def effect(self) -> Effect | None:
        """How rows make the total, where a point of a row need not be one of it."""
        return next((row.effect for row in self.rows), None)

    @property
    def together(self) -> Decimal | None:
        """What all rows regain in the total together, where that is not the sum of what each does."""
        if self.effect is None:
            return None
        moved = {row.criterion.id: row.points for row in self.rows if row.points is not None}
        return self.effect.gain(moved)

    @property
    def stretched(self) -> bool:
        """True where a stretch target moves some row."""
        targets = (row.gap.aim.target for row in self.rows if row.gap.aim and not row.set_by_hand)
        return any(mark(target, stretch=True) is not None for target in targets)

    @property
    def apart(self) -> Apart:
        """The regained points by what they rest on, and the contested ones beside them."""
        sums = {"plain": ZERO, "assumption": ZERO, "assumed_rule": ZERO}
        for row in self.rows:
            key = "assumed_rule" if row.assumed_rule else "plain"
            sums["assumption" if row.assumption else key] += row.regained
        worth = (row.scored.over(Voice.CLAIMED) for row in self.rows)
        return Apart(**sums, contested=sum((w for w in worth if w is not None), ZERO))

    @property
    def uncovered(self) -> tuple[ForecastRow, ...]:
        """The rows without a number to reach, the largest loss first."""
        bare = [row for row in self.rows if row.to is None]
        return tuple(sorted(bare, key=lambda row: -row.lost))

    def missed(self, most: int = 3) -> tuple[Missed, ...]:
        """What is regained if the one, two, … most valuable targets are missed."""
        valuable = sorted((r for r in self.rows if r.regained > 0), key=lambda r: -r.regained)
        whole = self.budget.regained
        found = []
        for count in range(1, min(most, len(valuable)) + 1):
            gone = valuable[:count]
            left = whole - sum((row.regained for row in gone), ZERO)
            found.append(Missed(tuple(row.criterion.id for row in gone), left))
        return tuple(found)

    def find(self, criterion: str) -> ForecastRow | None:
        """The row of a criterion, or None."""
        return self._by_id.get(criterion)

    @cached_property
    def _by_id(self) -> dict[str, ForecastRow]:
        return {row.criterion.id: row for row in reversed(self.rows)}


def forecast(
    gaps: Gaps,
    stretch: bool = False,
    moves: Mapping[str, Fraction] | None = None,
    name: str | None = None,
    only: frozenset[str] | None = None,
) -> Forecast:
    """Put the plan's targets (its stretch targets, where asked for) through the rules.

    `moves` set measures by hand, over the plan's own. A target below the present level costs
    nothing (it is reached already); a measure set by hand may. `only` keeps some criteria.
    """
    moves, effect = moves or {}, effect_of(gaps.card, gaps.ahead)
    rows = tuple(
        _row(gap, stretch, moves.get(gap.criterion.id), effect)
        for gap in gaps.gaps
        if only is None or gap.criterion.id in only
    )
    return Forecast(name, gaps, stretch, rows)


def _row(gap: Gap, stretch: bool, by_hand: Fraction | None, effect: Effect | None) -> ForecastRow:
    target = gap.aim.target if gap.aim else None
    to = by_hand
    if to is None and target is not None:
        to = (mark(target, stretch=True) if stretch else None) or mark(target)
    row = ForecastRow(gap, to, by_hand is not None, ZERO, ZERO, effect=effect)
    points = None
    if to is not None:
        x = to if target is None or by_hand is not None else met_by(target, to)
        moved = gap.onward.lever
        points = moved.points(x) if moved is not None else None
        if points is not None and by_hand is None:
            points = max(row.base, points)
    return row._replace(
        lost=max(ZERO, row.worth(row.full)),
        regained=ZERO if points is None else row.worth(points),
        points=points,
    )
