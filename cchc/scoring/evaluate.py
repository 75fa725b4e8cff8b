"""A rule and its evidence to a score: the nominal value and every score the precision admits."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

from cchc.model.appraisal import Evidence
from cchc.model.expression import Ref, refs
from cchc.model.kept import Kept
from cchc.model.rounding import FINEST, Rounding
from cchc.model.rulebook import Criterion, Instead
from cchc.model.rules import Rule, Scale
from cchc.model.span import Span, round_to
from cchc.model.tuples import NamedTuple
from cchc.scoring.figures import figure_of, measure, named
from cchc.scoring.joint import images
from cchc.scoring.measuring import (
    ZERO,
    Known,
    Measure,
    NoCasesError,
    UnknownError,
    nominals,
    value,
)
from cchc.scoring.tree import (
    At,
    Node,
    active,
    conditions,
    expressions,
    least,
    leaves,
    on_top,
    points_at,
    settled,
    times,
    tree_of,
)

Unmeasured = Literal["not_applicable", "no_cases"]
"""Why there is nothing to measure."""
NOTHING: Known = MappingProxyType({})
_TREES: Kept[Node | None] = Kept()
_BOUNDS: Kept[tuple[Fraction, Fraction]] = Kept()


class Outcome(NamedTuple):
    """A recomputed score: unrounded nominal, its rounding, and the admissible rounded scores."""

    raw: Fraction | None
    nominal: Decimal | None
    low: Decimal
    high: Decimal
    spans: tuple[tuple[Decimal, Decimal], ...]
    """Rounded lowest and highest of each stretch of admissible scores; steps lie between."""
    step: Decimal
    facts: Known = NOTHING
    """What the rule was told beside the figures of the row."""
    exact: tuple[Span, ...] = ()
    """The stretches themselves, where nothing is rounded."""

    @property
    def points(self) -> Fraction | None:
        """The points that go on: rounded, or as they are where nothing is rounded; None where the
        evidence admits several.
        """
        if self.nominal is None:
            return None if self.only is None else Fraction(self.only)
        return self.raw if self.exact else Fraction(self.nominal)

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """The lowest and the highest points that go on."""
        if not self.exact:
            return Fraction(self.low), Fraction(self.high)
        return min(span.low for span in self.exact), max(span.high for span in self.exact)

    @property
    def only(self) -> Decimal | None:
        """The one score that every admissible measure gives, where the evidence is but a bound."""
        return self.low if self.nominal is None and self.low == self.high else None

    def admits(self, points: Decimal) -> bool:
        """True when some admissible measure, rounded, gives these points: as they are written, where
        nothing is rounded.
        """
        if self.exact:
            return any(not span.meet(_printed(points)).empty for span in self.exact)
        return any(
            low <= points <= high and (points - low) % self.step == 0 for low, high in self.spans
        )

    def gives(self, points: Decimal) -> bool:
        """True when the evidence as it is written gives these points, or nothing else."""
        if self.exact and self.raw is not None:
            return _printed(points).holds(self.raw)
        return points in (self.only, self.nominal)


def _printed(points: Decimal) -> Span:
    """What is written as these points: to the hundredth, or finer where they are."""
    places = min(-2, int(points.as_tuple().exponent))
    half = Fraction(10) ** places / 2
    return Span(Fraction(points) - half, Fraction(points) + half, high_open=True)


def known(
    criterion: Criterion, evidence: Evidence | None, facts: Known | None = None
) -> dict[Ref, Measure | None]:
    """What is known of a criterion by name: its named figures, those of its parts, other facts."""
    found: dict[Ref, Measure | None] = dict(facts or {})
    exceed = criterion.may_exceed_full
    for name, written in ((evidence.figures if evidence else None) or {}).items():
        found[Ref("figure", name)] = named(written, exceed, name in criterion.exact)
    for leaf in leaves(formula(criterion)):
        if isinstance(leaf.expr, Ref) and leaf.expr.source == "own":
            figure = figure_of(evidence, leaf.part)
            if figure is not None and figure.no_cases and leaf.rule.scale is Scale.SHARE:
                found[leaf.expr] = None
            elif (x := measure(leaf.rule, figure, exceed)) is not None:
                found[leaf.expr] = x
    return found


def formula(criterion: Criterion, rounding: Rounding | None = None) -> Node | None:
    """The rule of a criterion as a tree, its parts rounded as `rounding` says; None where there is no
    formula.
    """
    if criterion.rule is None:
        return None
    parts = rounding.of_parts if rounding is not None else None
    tree = _TREES.of(criterion, parts, lambda: tree_of(criterion.rule, criterion.max_points, parts))
    return times(tree, criterion.times)


def bounds(criterion: Criterion) -> tuple[Fraction, Fraction]:
    """The lowest and highest points that a rule allows a row: 0 to the maximum, but for what takes
    more away than it gives, which may go below 0, and what comes on top, which may go above.
    """
    return _BOUNDS.of(criterion, None, lambda: _bounds(formula(criterion), criterion.full))


def _bounds(node: Node | None, most: Fraction) -> tuple[Fraction, Fraction]:
    return (ZERO, most) if node is None else (least(node), most + on_top(node))


def reach(criterion: Criterion) -> tuple[Decimal, Decimal]:
    """The same as decimals, outward where they would not end."""
    low, high = bounds(criterion)
    return decimal(low, "down"), decimal(high, "up")


def decimal(x: Fraction, mode: str = "half_up") -> Decimal:
    """A number as a decimal: itself where it ends, else rounded where nobody looks."""
    exact = Decimal(x.numerator) / x.denominator
    ends = exact.as_integer_ratio() == (x.numerator, x.denominator)
    return exact if ends else round_to(x, FINEST, mode)


def unmeasured(
    criterion: Criterion, evidence: Evidence | None, facts: Known | None = None
) -> Unmeasured | None:
    """Why there is nothing to measure: the row says so, or there are 0 of 0 cases; else None."""
    if evidence is not None and evidence.not_applicable:
        return "not_applicable"
    if criterion.applies is None and evidence is None:
        return None
    at = nominals(known(criterion, evidence, facts))
    if _beside(criterion, at):
        return "not_applicable"
    node = formula(criterion)
    if node is None:
        return "no_cases" if evidence is not None and evidence.no_cases else None
    try:
        points_at(settled(node, at), at)
    except NoCasesError:
        return "no_cases"
    except UnknownError:
        pass
    return None


def instead(criterion: Criterion, why: Unmeasured | None) -> Instead | None:
    """What holds in place of the rule where there is nothing to measure, if the rulebook says so."""
    match why:
        case "not_applicable":
            beside: Instead | None = None if criterion.applies is None else "left_out"
            return criterion.not_applicable or beside
        case "no_cases":
            return criterion.no_cases
    return None


def _beside(criterion: Criterion, at: At) -> bool:
    """True where it is known that a criterion does not apply."""
    try:
        return criterion.applies is not None and value(criterion.applies.tree, at) == 0
    except (NoCasesError, UnknownError):
        return False


def certain(raw: Fraction, rounding: Rounding) -> Outcome:
    """Points that no figure leaves in doubt."""
    points, exact = decimal(raw), (Span.point(raw),) if rounding.exact else ()
    return Outcome(raw, points, points, points, ((points, points),), rounding.step, exact=exact)


def evaluate(
    criterion: Criterion,
    evidence: Evidence | None,
    rounding: Rounding,
    facts: Known | None = None,
) -> Outcome | None:
    """The recomputed score of a criterion, or None where there is no formula or no fitting figure.

    `facts` are the numbers that no figure of the row says: of the period before, of the body, of
    other criteria.
    """
    measures = known(criterion, evidence, facts)
    if (evidence is not None and evidence.not_applicable) or _beside(criterion, nominals(measures)):
        return _held(criterion, instead(criterion, "not_applicable"), rounding, facts)
    node = formula(criterion, rounding)
    if node is None:
        return None
    low, high = bounds(criterion)
    try:
        node = settled(node, at := nominals(measures))
        raw: Fraction | None = min(max(points_at(node, at), low), high)
        found = tuple(span.clip(low, high) for span in images(node, measures))
        spans = tuple(_rounded(span, rounding) for span in found)
    except NoCasesError:
        return _held(criterion, criterion.no_cases, rounding, facts)
    except UnknownError:
        return None
    if any(found.nominal is None for found in _asked(node, measures)):
        raw = None
    return Outcome(
        raw=raw,
        nominal=None if raw is None else round_to(raw, rounding.step, rounding.mode),
        low=min(first for first, _ in spans),
        high=max(last for _, last in spans),
        spans=spans,
        step=rounding.step,
        facts=facts or NOTHING,
        exact=found if rounding.exact else (),
    )


def wanted_parts(criterion: Criterion) -> dict[str | None, Rule]:
    """The parts that need a figure of their own, with their rules; None for the row itself."""
    return {
        leaf.part: leaf.rule
        for leaf in leaves(formula(criterion))
        if isinstance(leaf.expr, Ref) and leaf.expr.source == "own"
    }


def lacking(
    criterion: Criterion, evidence: Evidence, facts: Known | None = None
) -> tuple[str, ...]:
    """The parts and named figures that the rule needs and a row does not give."""
    node, measures = formula(criterion), known(criterion, evidence, facts)
    at = nominals(measures)
    asked = [*conditions(node), *(leaf.expr for leaf in active(node, at))]
    names = (ref for tree in asked for ref in refs(tree))
    here = (ref for ref in names if ref.source in ("figure", "own") and ref not in measures)
    return tuple(dict.fromkeys(ref.name for ref in here))


def _held(
    criterion: Criterion, held: Instead | None, rounding: Rounding, facts: Known | None
) -> Outcome | None:
    if held not in ("full_marks", "zero"):
        return None
    worth = criterion.full if held == "full_marks" else ZERO
    return certain(worth, rounding)._replace(facts=facts or NOTHING)


def _asked(node: Node, measures: Known) -> Iterator[Measure]:
    """What a tree measures of what is known."""
    names = {ref for tree in expressions(node) for ref in refs(tree)}
    return (found for ref in names if (found := measures.get(ref)) is not None)


def _rounded(span: Span, rounding: Rounding) -> tuple[Decimal, Decimal]:
    """The lowest and the highest of the rounded numbers of a span."""
    return (
        round_to(span.low, rounding.step, rounding.mode, 1 if span.low_open else 0),
        round_to(span.high, rounding.step, rounding.mode, -1 if span.high_open else 0),
    )
