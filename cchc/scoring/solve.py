"""The reverse question: the least measure that is worth a given score."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.model.rulebook import Criterion, Rounding
from cchc.model.span import HALF
from cchc.scoring.lines import Piece, pieces


def least_raw(points: Decimal, rounding: Rounding) -> tuple[Fraction, bool]:
    """The least unrounded score that rounds to `points`, and whether it must be passed, not met."""
    exact, step = Fraction(points), Fraction(rounding.step)
    if rounding.mode == "down":
        return exact, False
    if rounding.mode == "up":
        return exact - step, True
    odd = rounding.mode == "half_even" and (exact / step) % 2 == 1
    return exact - step * HALF, odd


def least_measure(line: tuple[Piece, ...], raw: Fraction, passed: bool = False) -> Fraction | None:
    """The least x whose unrounded score is at least `raw` (more than it, if `passed`), or None.

    Where the score jumps just above an edge the edge itself is returned.
    """
    for piece in line:
        low, high = piece.domain.low, piece.domain.high
        start, end = piece.score(low), piece.score(high)
        if start > raw or (start == raw and not passed):
            return low
        if piece.slope > 0 and end > raw:
            return (raw - piece.at_zero) / piece.slope
    return None


def least_share(criterion: Criterion, points: Decimal, rounding: Rounding) -> Fraction | None:
    """The least rate worth `points` under a criterion's rule, unrounded; None where there is none.

    For rules with one measure; a sum of parts has no single rate.
    """
    if criterion.rule is None:
        return None
    raw, passed = least_raw(points, rounding)
    return least_measure(pieces(criterion.rule, criterion.max_points), raw, passed)
