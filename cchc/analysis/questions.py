"""Targets worth questioning: reached by rounding up already, below the present, earning little."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from cchc.analysis.forecast import ZERO, Forecast, ForecastRow
from cchc.analysis.lever import FINEST, Lever, astray
from cchc.analysis.moves import highest
from cchc.analysis.targets import mark, met_by
from cchc.model.plan import Target
from cchc.model.span import round_to
from cchc.model.tuples import NamedTuple

SMALL = Decimal("0.05")
"""A target that regains less than this, though more is lost, is worth a second look (our choice)."""
NEAR = Fraction(5, 100)
"""A step this little above a target is "just missed": five percentage points (our choice)."""


class Why(StrEnum):
    """What is questionable about a target."""

    CAP_REACHED = "cap_reached"
    BELOW_PRESENT = "below_present"
    SMALL_GAIN = "small_gain"
    JUST_MISSED = "just_missed"


class Question(NamedTuple):
    """A target, what is questionable about it, and the measure that the question is about."""

    criterion: str
    why: Why
    target: Fraction
    measure: Fraction
    gain: Decimal
    falls: bool = False
    """True where the target is one to come down to."""


def questions(whole: Forecast) -> tuple[Question, ...]:
    """Every questionable target of the plan, in the order of the criteria, then of the plan."""
    found: list[Question] = []
    for row in whole.rows:
        if row.gap.aim is not None:
            found += _of_row(row, row.gap.aim.target, row.gap.aim.mark)
    for target in whole.gaps.plan.targets if whole.gaps.plan else ():
        for criterion in target.touches:
            touched = whole.find(criterion)
            goal = mark(target)
            if touched is None or goal is None or touched.now is None:
                continue
            if _no_more(touched, target, goal):
                now = touched.now
                found.append(Question(criterion, Why.BELOW_PRESENT, goal, now, ZERO, target.falls))
    return tuple(found)


def _no_more(row: ForecastRow, target: Target, goal: Fraction) -> bool:
    """True where a mark asks for no more than there is (no less, where it is to come down)."""
    if row.lever is None or astray(row.lever, target):
        return False
    now = row.now or Fraction(0)
    return goal >= now if target.falls else goal <= now


def _of_row(row: ForecastRow, target: Target, goal: Fraction) -> list[Question]:
    criterion = row.criterion.id
    x = met_by(target, goal)
    points = row.lever.points(x) if row.lever is not None else None
    if row.lever is None or points is None:
        return []
    gain = max(ZERO, points - row.base)
    if row.now is not None and _no_more(row, target, goal):
        return [Question(criterion, Why.BELOW_PRESENT, goal, row.now, gain, target.falls)]
    result = []
    top = highest(row)
    full = top is not None and top.points == row.full
    if top is not None and full and _beyond(target, goal, top.measure, row.lever):
        result.append(Question(criterion, Why.CAP_REACHED, goal, top.measure, gain, target.falls))
    if row.now is not None and gain < SMALL and gain < row.lost:
        result.append(Question(criterion, Why.SMALL_GAIN, goal, row.now, gain, target.falls))
    missed = _next_jump(row.lever, x, target.falls)
    if missed is not None:
        edge, worth = missed
        step = 1 if target.counted else NEAR
        if abs(edge - goal) <= step and worth > 0:
            result.append(Question(criterion, Why.JUST_MISSED, goal, edge, worth, target.falls))
    return result


def _beyond(target: Target, goal: Fraction, enough: Fraction, moved: Lever) -> bool:
    """True where a mark lies beyond the measure that is enough for full marks."""
    if target.falls:
        return goal < enough and moved.curve.falling
    return goal > enough and not moved.curve.falling


def _next_jump(moved: Lever, goal: Fraction, falls: bool) -> tuple[Fraction, Decimal] | None:
    """The next edge beyond the target at which the score jumps up, and what the jump is worth."""
    jumps = moved.curve.jumps
    for jump in reversed(jumps) if falls else jumps:
        if falls:
            edge = jump.at.x if jump.at.passed else jump.at.x - moved.finest
            beyond = edge < goal and jump.rise < 0 and jump.at.x <= goal
        else:
            edge = jump.at.x + (FINEST if jump.at.passed else 0)
            beyond = edge > goal and jump.rise > 0 and jump.at.x >= goal
        if beyond:
            here, there = moved.raw(goal), moved.raw(edge)
            if here is None or there is None:
                return None
            return edge, _short(there) - _short(here)
    return None


def _short(raw: Fraction) -> Decimal:
    return round_to(raw, Decimal("0.0001"), "half_up")
