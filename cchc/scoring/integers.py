"""The curve of a rule in whole numbers: the same points as the exact engine, many times as fast."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.model.expression import Ref
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion
from cchc.model.span import Span
from cchc.scoring.evaluate import bounds, formula
from cchc.scoring.tree import Leaf

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
    """A curve in whole numbers, its points rounded half up to steps of so many units."""

    lines: tuple[Line, ...]
    step: int

    def at(self, part: int, of: int) -> int | None:
        """The points of the measure part/of, in units; None where the curve does not reach."""
        for n, d, outside, slope, zero, below, _ in self.lines:
            beyond = part * d - n * of
            if beyond < 0 or (beyond == 0 and not outside):
                return (zero * of + slope * part) // (below * of) * self.step
        return None

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


def integers(criterion: Criterion, rounding: Rounding) -> Integers | None:
    """The rule of a criterion in whole numbers; None where it is not one curve over one figure of the
    row, or is not rounded half up to whole units.
    """
    node = formula(criterion, rounding)
    step = rounding.step / UNIT
    if rounding.exact or rounding.mode != "half_up" or step != int(step):
        return None
    if not isinstance(node, Leaf) or not isinstance(node.expr, Ref) or node.part is not None:
        return None
    low, high = bounds(criterion)
    least, most = node.curve.ends
    if node.expr.source != "own" or not low <= least <= most <= high:
        return None
    steps = Fraction(rounding.step)
    lines = []
    for domain, slope, zero in node.curve.pieces:
        by = (slope / steps).denominator * (zero / steps).denominator
        a, b = slope / steps * by, zero / steps * by
        begins, ends = _ends(domain)
        lines.append(Line(*ends, 2 * int(a), 2 * int(b) + by, 2 * by, begins))
    return Integers(tuple(lines), int(step))


def _ends(domain: Span) -> tuple[End, End]:
    return (
        (*domain.low.as_integer_ratio(), domain.low_open),
        (*domain.high.as_integer_ratio(), domain.high_open),
    )


def _before(one: End, other: End) -> bool:
    return one[0] * other[1] < other[0] * one[1]
