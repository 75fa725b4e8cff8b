"""The reverse question: the least measure that is worth a given score."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.model.appraisal import Evidence
from cchc.model.rulebook import Criterion, Rounding
from cchc.model.rules import Sum
from cchc.model.span import HALF
from cchc.scoring.evaluate import others_at
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


def least_measure(line: tuple[Piece, ...], raw: Fraction, passed: bool) -> Fraction | None:
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


def least_for(
    criterion: Criterion,
    evidence: Evidence | None,
    part: str | None,
    points: Decimal,
    rounding: Rounding,
    exact: bool = False,
) -> Fraction | None:
    """The least measure of a part (of the rule itself, `part` None) that is worth `points` in all,
    unrounded; None where nothing is. `exact` asks for the points before rounding.
    """
    rule, full = criterion.rule, criterion.max_points
    others = others_at(criterion, evidence, part)
    if isinstance(rule, Sum):
        rule = next((p.rule for p in rule.parts if p.id == part), None)
        full = Decimal(0)
    if rule is None or others is None:
        return None
    raw, passed = (Fraction(points), False) if exact else least_raw(points, rounding)
    return least_measure(pieces(rule, full), raw - others, passed)


def least_share(criterion: Criterion, points: Decimal, rounding: Rounding) -> Fraction | None:
    """As `least_for`, for a rule with one measure; a sum of parts has no single one."""
    return least_for(criterion, None, None, points, rounding)
