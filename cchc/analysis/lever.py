"""A lever: the measure of a row that can be moved, and what moving it does to the score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from cchc.analysis.rows import facts_of
from cchc.model.appraisal import Evidence, Figure, Row
from cchc.model.dataset import Case
from cchc.model.expression import Const, Expr, Op, Ref, refs
from cchc.model.kept import Kept
from cchc.model.rate import parse_rate
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion
from cchc.model.rules import Rule, Scale, State
from cchc.model.span import Span, least_to_round, round_to, round_units
from cchc.model.tuples import NamedTuple
from cchc.model.value import Value
from cchc.scoring.curve import FAR, Curve, Mark
from cchc.scoring.evaluate import bounds, formula, known
from cchc.scoring.figures import figure_of
from cchc.scoring.measuring import (
    Known,
    Measure,
    NoCasesError,
    UnknownError,
    nominals,
    spread,
    value,
)
from cchc.scoring.over import over
from cchc.scoring.tree import Leaf, Node, active, settled

if TYPE_CHECKING:  # a run without a plan should not pay for its models
    from cchc.model.plan import Target

FINEST = Fraction(1, 10_000)
"""A hundredth of a percentage point: what a rate is moved by, since it is printed so."""


class Lever(NamedTuple):
    """One measure of a criterion (of a part of its sum), its level now, and the target for it.

    The curve is that of the whole rule while all else stays, `others` what is to be added to it: 0, or
    None where the other figures do not tell it and the curve is that of the part alone.
    """

    criterion: Criterion
    part: str | None
    measure: Expr
    rule: Rule
    scale: Scale
    curve: Curve
    figure: Figure | None
    measured: Measure | None
    """The level now, with every value that its precision admits."""
    others: Fraction | None
    bounds: Span
    rounding: Rounding
    target: Target | None
    finest: Fraction
    """The smallest step of the measure."""
    names: frozenset[str]
    """The figures that it is made of, by their names; the part, where it has one of its own."""

    @property
    def now(self) -> Fraction | None:
        """The level now; None where there is no figure, or but a bound."""
        return None if self.measured is None else self.measured.nominal

    @property
    def of(self) -> int | None:
        """Of how many cases, where the figure counts them."""
        return self.figure.of if self.figure is not None else None

    def state(self, x: Fraction) -> State | None:
        """The state that a measure is the rank of; None on other scales."""
        return next((s for rank, s in enumerate(self.rule.ranks) if rank == x), None)

    def fits(self, target: Target) -> bool:
        """True when the mark of a target is of the scale."""
        counted = self.scale in (Scale.COUNT, Scale.QUANTITY)
        return counted if target.counted else self.scale is Scale.SHARE

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
        if not unrounded and not self.rounding.exact:
            raw, passed = least_to_round(points, self.rounding.step, self.rounding.mode)
        if not self.curve.falling and not self.curve.rising and self.now is not None:
            return self.curve.nearest(raw - self.others, passed, self.now)
        ask = self.curve.most if self.curve.falling else self.curve.least
        found = ask(raw - self.others, passed)
        anything = found is not None and abs(found.x) == FAR
        return Mark(self.now or Fraction(0), False) if anything else found

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
    facts: Known | None = None,
) -> Lever | None:
    """The one measure of a criterion that can be moved; None where there is none, or several.

    `part`, or that of the target, chooses a part or a named figure; else the only one that is not
    just met or in a state.
    """
    node = formula(criterion, rounding)
    if node is None:
        return None
    measures = known(criterion, evidence, facts)
    at = sure(measures)
    chosen = chosen_of(node, criterion, part or (target.part if target else None), at)
    if chosen is None or chosen.rule.scale is None:
        return None
    return made(chosen, criterion, evidence, rounding, target, measures)


_AIMED: Kept[Lever | None] = Kept()


def aimed(case: Case, criterion: Criterion, row: Row, target: Target) -> Lever | None:
    """The lever of a row of a case that a target is set for."""
    rounding = case.rulebook.content.head.rounding
    facts = facts_of(case, criterion)
    return _AIMED.of(
        case, id(target), lambda: lever(criterion, row.evidence, rounding, target, facts=facts)
    )


def made(
    chosen: Leaf,
    criterion: Criterion,
    evidence: Evidence | None,
    rounding: Rounding,
    target: Target | None,
    measures: Known,
    alone: bool = False,
) -> Lever:
    """The lever of what a leaf measures, where so much is known; with the curve of the leaf `alone`
    where nobody asks for that of the whole rule, which may have many pieces.
    """
    node, at, rule = formula(criterion, rounding), sure(measures), chosen.rule
    assert node is not None and rule.scale is not None
    curve = None if alone else whole_curve(node, chosen.expr, at)
    mine = chosen.expr
    own_figure = isinstance(mine, Ref) and mine.source == "own"
    figure = figure_of(evidence, chosen.part) if own_figure else seen(mine, evidence, at)
    low, high = bounds(criterion)
    if own_figure and curve is not None:
        curve = curve.within(Span(Fraction(0), FAR))
    return Lever(
        criterion=criterion,
        part=chosen.part,
        measure=mine,
        rule=rule,
        scale=_scale(chosen, evidence),
        curve=chosen.curve if curve is None else curve,
        figure=figure,
        measured=_measured(mine, measures),
        others=None if curve is None else Fraction(0),
        bounds=Span(low, high),
        rounding=rounding,
        target=target,
        finest=_finest(mine, evidence, figure, rule.scale),
        names=frozenset(ref.name for ref in refs(mine)),
    )


def sure(measures: Known) -> dict[Ref, Fraction | None]:
    """The numbers that are known, without those of which but a bound is."""
    return nominals({ref: m for ref, m in measures.items() if m is None or m.nominal is not None})


def whole_curve(node: Node, var: Expr, at: Mapping[Ref, Fraction | None]) -> Curve | None:
    """The points of the whole rule over one measure; None where the other figures do not tell them."""
    moved = dict.fromkeys(set(refs(var)) - set(at), Fraction(1))
    try:
        return over(settled(node, {**moved, **at}), var, at)
    except (NoCasesError, UnknownError):
        return None


def _measured(var: Expr, measures: Known) -> Measure | None:
    try:
        return spread(var, measures)
    except (NoCasesError, UnknownError):
        return None


def chosen_of(
    node: Node, criterion: Criterion, named: str | None, at: Mapping[Ref, Fraction | None]
) -> Leaf | None:
    """The one measure that can be moved of a rule: that of a part or a named figure, where one is named;
    else the only one there is, or the only one that is not just met or in a state.
    """
    found = list(active(node, at))
    every = movable(found)
    if named is not None and named in criterion.figures:
        ref = Ref("figure", named)
        of_it = next((leaf for leaf in every if ref in set(refs(leaf.expr))), None)
        return None if of_it is None else of_it._replace(expr=ref)
    if named is not None and len(found) > 1:
        return next((leaf for leaf in every if leaf.part == named), None)
    if len({leaf.expr for leaf in every}) > 1:
        every = [leaf for leaf in every if leaf.rule.scale not in (Scale.MET, Scale.RANK)]
    return every[0] if len({leaf.expr for leaf in every}) == 1 else None


def movable(found: Iterable[Leaf]) -> list[Leaf]:
    """Those of some leaves that measure something."""
    return [leaf for leaf in found if leaf.rule.scale and not isinstance(leaf.expr, Const)]


def _scale(chosen: Leaf, evidence: Evidence | None) -> Scale:
    """In what the measure is moved: as the rule measures it, a lone figure as it is written."""
    scale = chosen.rule.scale
    assert scale is not None
    if isinstance(chosen.expr, Ref) and chosen.expr.source == "own":
        return scale
    written = _written(chosen.expr, evidence)
    if written is not None:
        return Scale.SHARE if written.kind == "rate" else Scale.QUANTITY
    return Scale.QUANTITY if scale is Scale.COUNT else scale


def _written(var: Expr, evidence: Evidence | None) -> Value | None:
    figures = (evidence.figures if evidence is not None else None) or {}
    return figures.get(var.name) if isinstance(var, Ref) and var.source == "figure" else None


def seen(var: Expr, evidence: Evidence | None, at: Mapping[Ref, Fraction | None]) -> Figure | None:
    """A measure as a row could give it: a rate, a number, cases of cases; None for any other."""
    written = _written(var, evidence)
    if written is not None and written.kind == "rate" and not written.text.startswith("-"):
        return Figure(rate=parse_rate(written.text.replace(",", "."), quoted=False))
    if written is not None:
        return Figure(number=written)
    if isinstance(var, Op) and var.sign == "/":
        try:
            part, of = (value(arg, at) for arg in var.args)
        except (NoCasesError, UnknownError):
            return None
        if part.denominator == of.denominator == 1 and 0 <= part <= of and of > 0:
            return Figure.model_construct(count=int(part), of=int(of))
    return None


def _finest(var: Expr, evidence: Evidence | None, figure: Figure | None, scale: Scale) -> Fraction:
    """The smallest step of a measure: a case, a place that is printed, what a rate is printed to."""
    if figure is not None and figure.of:
        return Fraction(1, figure.of)
    if scale is Scale.SHARE:
        return FINEST
    figures = (evidence.figures if evidence is not None else None) or {}
    steps = [w.step for ref in refs(var) if (w := figures.get(ref.name)) is not None]
    if figure is not None and figure.number is not None:
        steps.append(figure.number.step)
    return min(steps, default=Fraction(1))
