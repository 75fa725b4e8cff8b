"""The curve of a rule in whole numbers: the same points as the exact engine, many times as fast."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.model.expression import Const, Ref, refs
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion
from cchc.model.rules import Scale, When
from cchc.model.span import Span
from cchc.scoring.curve import Curve
from cchc.scoring.evaluate import NOTHING, bounds, evaluate, formula
from cchc.scoring.measuring import Known, NoCasesError, UnknownError, nominals, value
from cchc.scoring.tree import Branch, Choice, Leaf, Mixed, Node

UNIT = Decimal("0.0001")
"""Points are whole numbers of these."""
End = tuple[int, int, bool]
"""Where something begins or ends: numerator, denominator, and whether that is outside."""


class Line(NamedTuple):
    """A piece of a curve: where it ends (numerator, denominator, whether that is outside), where it
    begins, and its points in rounding steps, rounded half up, which are `(zero + slope × x) // below`.
    """

    n: int
    d: int
    outside: bool
    slope: int
    zero: int
    below: int
    begins: End


class Integers(NamedTuple):
    """A curve in whole numbers, its points rounded half up to steps of so many units, over a figure of
    the row on its scale.
    """

    lines: tuple[Line, ...]
    step: int
    scale: Scale | None

    def at(self, part: int, of: int) -> int | None:
        """The points of the measure part/of, in units; None where the curve does not reach."""
        for n, d, outside, slope, zero, below, _ in self.lines:
            beyond = part * d - n * of
            if beyond < 0 or (beyond == 0 and not outside):
                return (zero * of + slope * part) // (below * of) * self.step
        return None

    def of_shares(self) -> Callable[[int, int], int] | None:
        """As `at`, of a measure that is no more than 1 (`part` ≤ `of`), in fewer steps; None where the
        curve does not reach so far.
        """
        inside = []
        for n, d, outside, slope, zero, below, _ in self.lines:
            if n > d or (n == d and not outside):
                break
            inside.append((n, d, outside, slope, zero, below))
        else:
            return None
        step = self.step

        def at(part: int, of: int) -> int:
            for n, d, outside, rise, start, by in inside:
                beyond = part * d - n * of
                if beyond < 0 or (not beyond and not outside):
                    return (start * of + rise * part) // (by * of) * step
            return (zero * of + slope * part) // (below * of) * step

        return at

    def between(self, low: End, high: End) -> tuple[int, int] | None:
        """The lowest and the highest points of all measures of a stretch."""
        found: list[int] = []
        for end_n, end_d, end_outside, slope, zero, below, begins in self.lines:
            ends = end_n, end_d, end_outside
            n, d, outside = begins if _before(low, begins) else low
            outside = outside or (begins[2] and not _before(begins, low))
            m, e, beyond = ends if _before(ends, high) else high
            beyond = beyond or (ends[2] and not _before(high, ends))
            gap = m * d - n * e
            if gap < 0 or (gap == 0 and (outside or beyond)):
                continue
            under, over = outside and slope < 0, beyond and slope > 0  # what is just below
            found.append((zero * d + slope * n - under) // (below * d))
            found.append((zero * e + slope * m - over) // (below * e))
        return (min(found) * self.step, max(found) * self.step) if found else None


class Exactly(NamedTuple):
    """A curve as it is, its points not rounded, in units all the same."""

    curve: Curve
    weight: Fraction
    scale: Scale | None

    def at(self, part: int, of: int) -> Fraction | None:
        """The points of the measure part/of, in units; None where the curve does not reach."""
        try:
            return self.curve.score(Fraction(part, of)) * self.weight
        except ValueError:
            return None

    def between(self, low: End, high: End) -> tuple[Fraction, Fraction] | None:
        """The lowest and the highest points of all measures of a stretch, or what they come close to."""
        span = Span(Fraction(*low[:2]), Fraction(*high[:2]), low[2], high[2])
        found = self.curve.image(span)
        ends = min((s.low for s in found), default=None), max((s.high for s in found), default=None)
        if ends[0] is None or ends[1] is None:
            return None
        return ends[0] * self.weight, ends[1] * self.weight

    def of_shares(self) -> None:
        """Nothing that takes fewer steps."""


Figured = Integers | Exactly
"""What gives a figure of a row its points."""


def integers(criterion: Criterion, rounding: Rounding, facts: Known = NOTHING) -> Figured | None:
    """The rule of a criterion in whole numbers, told some facts, as it is where nothing is rounded;
    None where it is not one curve over one figure of the row then, or is rounded otherwise than half
    up to whole units.
    """
    found = _settled(formula(criterion, rounding), facts)
    if found is None:
        return None
    leaf, weight = found
    low, high = bounds(criterion)
    least, most = (end * weight for end in leaf.curve.ends)
    if not isinstance(leaf.expr, Ref) or leaf.expr.source != "own" or leaf.part is not None:
        return None
    if not low <= least <= most <= high:
        return None
    if rounding.mode != "half_up":
        return None
    if rounding.exact:
        return Exactly(leaf.curve, weight / Fraction(UNIT), leaf.rule.scale)
    step = rounding.step / UNIT
    if step != int(step):
        return None
    unit = Fraction(rounding.step) / weight
    lines = []
    for domain, slope, zero in leaf.curve.pieces:
        by = (slope / unit).denominator * (zero / unit).denominator
        a, b = slope / unit * by, zero / unit * by
        begins, ends = _ends(domain)
        lines.append(Line(*ends, 2 * int(a), 2 * int(b) + by, 2 * by, begins))
    return Integers(tuple(lines), int(step), leaf.rule.scale)


def steady(criterion: Criterion, rounding: Rounding, facts: Known) -> Fraction | None:
    """The points of a rule of two branches, in units, where the facts settle that they are the same
    whatever the figures of the row.
    """
    found = _settled(formula(criterion, rounding), facts)
    if (
        found is None
        or not isinstance(found[0].expr, Const)
        or not isinstance(criterion.rule, When)
    ):
        return None
    outcome = evaluate(criterion, None, rounding, facts)
    points = None if outcome is None else outcome.points
    return None if points is None else points / Fraction(UNIT)


def _settled(node: Node | None, facts: Known) -> tuple[Leaf, Fraction] | None:
    """The one leaf of a tree, and by what it is multiplied, where facts that are sure settle which it
    is.
    """
    weight = Fraction(1)
    at = nominals({ref: known for ref, known in facts.items() if known is not None and known.sure})
    while not isinstance(node, Leaf):
        match node:
            case Choice() if all(ref in at for ref in refs(node.condition)):
                try:
                    node = node.then if value(node.condition, at) else node.otherwise
                except (NoCasesError, UnknownError):
                    return None
            case Mixed("sum", (Branch(inner, times, None),), 0, None, None) if times > 0:
                node, weight = inner, weight * times
            case _:
                return None
    return node, weight


def _ends(domain: Span) -> tuple[End, End]:
    return (
        (*domain.low.as_integer_ratio(), domain.low_open),
        (*domain.high.as_integer_ratio(), domain.high_open),
    )


def _before(one: End, other: End) -> bool:
    return one[0] * other[1] < other[0] * one[1]
