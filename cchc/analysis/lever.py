"""A lever: the measure of a row that can be moved, and what moving it does to the score."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from cchc.model.appraisal import Evidence, Figure
from cchc.model.plan import Target
from cchc.model.rulebook import Criterion, Rounding
from cchc.model.rules import Rule, Scale, State
from cchc.model.span import Span, least_to_round, round_to, round_units
from cchc.scoring.curve import FAR, Curve, Mark
from cchc.scoring.evaluate import figure_of, measure
from cchc.scoring.lines import Addend, addends, reach

FINEST = Fraction(1, 10_000)
"""A hundredth of a percentage point: what a rate is moved by, since it is printed so."""


@dataclass(frozen=True, slots=True)
class Lever:
    """One measure of a criterion (of a part of its sum), its level now, and the target for it.

    `others` is the unrounded score of all other parts, None where their figures do not tell it.
    """

    criterion: Criterion
    part: str | None
    rule: Rule
    scale: Scale
    curve: Curve
    figure: Figure | None
    now: Fraction | None
    others: Fraction | None
    bounds: Span
    rounding: Rounding
    target: Target | None

    @property
    def of(self) -> int | None:
        """Of how many cases, where the figure counts them."""
        return self.figure.of if self.figure is not None else None

    def state(self, x: Fraction) -> State | None:
        """The state that a measure is the rank of; None on other scales."""
        return next((s for rank, s in enumerate(self.rule.ranks) if rank == x), None)

    def fits(self, target: Target) -> bool:
        """True when the mark of a target is of the scale."""
        return self.scale is (Scale.COUNT if target.counted else Scale.SHARE)

    def raw(self, x: Fraction) -> Fraction | None:
        """The unrounded score of the criterion with the measure moved to x."""
        if self.others is None:
            return None
        return min(max(self.others + self.curve.score(x), self.bounds.low), self.bounds.high)

    def points(self, x: Fraction) -> Decimal | None:
        """The score with the measure moved to x."""
        raw = self.raw(x)
        return None if raw is None else round_to(raw, self.rounding.step, self.rounding.mode)

    def mark_for(self, points: Decimal, unrounded: bool = False) -> Mark | None:
        """The measure from which on the criterion is worth `points`: the least one, where less is
        better the most, where neither is the nearest; None where none is. `unrounded` asks for
        the points before rounding.
        """
        if self.others is None:
            return None
        raw, passed = Fraction(points), False
        if not unrounded:
            raw, passed = least_to_round(points, self.rounding.step, self.rounding.mode)
        if not self.curve.falling and not self.curve.rising and self.now is not None:
            return self.curve.nearest(raw - self.others, passed, self.now)
        if not self.curve.falling:
            return self.curve.least(raw - self.others, passed)
        found = self.curve.most(raw - self.others, passed)
        anything = found is not None and found.x == FAR
        return Mark(self.now or Fraction(0), False) if anything else found

    @property
    def finest(self) -> Fraction:
        """The smallest step of the measure: a case, or what a rate is printed to."""
        return (
            Fraction(1, self.of)
            if self.of
            else FINEST
            if self.scale is Scale.SHARE
            else Fraction(1)
        )

    def there(self, mark: Mark) -> Fraction:
        """The nearest measure there is at a mark, or beyond it: whole cases, a rate as printed."""
        grid = 1 / self.finest
        back = not self.curve.rising and self.now is not None and mark.x < self.now
        way, mode = (-1, "down") if self.curve.falling or back else (1, "up")
        units = round_units(mark.x * grid, mode)
        if mark.passed and units == mark.x * grid:
            units += way
        return units / Fraction(grid)


def astray(moved: Lever, target: Target) -> bool:
    """True where a target asks for more of what a rule takes points for: its mark is never reached
    before the rule is worth less.
    """
    return moved.curve.falling and not target.falls


def lever(
    criterion: Criterion,
    evidence: Evidence | None,
    rounding: Rounding,
    target: Target | None = None,
    part: str | None = None,
) -> Lever | None:
    """The one measure of a criterion that can be moved; None where there is none, or several.

    `part`, or that of the target, chooses; else the only one that is not just met or in a state.
    """
    every = addends(criterion.rule, criterion.max_points)
    named = part or (target.part if target else None)
    chosen = _chosen(every, named)
    if chosen is None or criterion.rule is None or chosen.rule.scale is None:
        return None
    exceed = criterion.may_exceed_full
    figure = figure_of(evidence, chosen.part)
    now = measure(chosen.rule, figure, exceed)
    others: Fraction | None = Fraction(0)
    for other in every:
        if other is not chosen and others is not None:
            at = measure(other.rule, figure_of(evidence, other.part), exceed)
            x = at.nominal if at is not None else None
            others = None if x is None else others + other.curve.score(x)
    low, high = reach(every, criterion.max_points)
    return Lever(
        criterion=criterion,
        part=chosen.part,
        rule=chosen.rule,
        scale=chosen.rule.scale,
        curve=chosen.curve,
        figure=figure,
        now=None if now is None else now.nominal,
        others=others,
        bounds=Span(Fraction(low), Fraction(high)),
        rounding=rounding,
        target=target,
    )


def _chosen(every: tuple[Addend, ...], named: str | None) -> Addend | None:
    parts = [addend for addend in every if addend.rule.scale is not None]
    if len(every) > 1 and named is not None:
        return next((addend for addend in parts if addend.part == named), None)
    if len(parts) > 1:
        parts = [a for a in parts if a.rule.scale not in (Scale.MET, Scale.RANK)]
    return parts[0] if len(parts) == 1 else None
