"""How far targets are on their way: start, figure now, mark, planned line."""

from __future__ import annotations

from fractions import Fraction

from cchc.analysis.aimed import Aimed
from cchc.analysis.targets import mark
from cchc.model.tuples import NamedTuple

ZERO, ONE = Fraction(0), Fraction(1)


class Course(NamedTuple):
    """A target as stretches that follow each other on a line from 0 to 1, the better the further: where
    they begin, what was gone since the start, what the figure fell below it, what the planned line
    asks for beyond, what is left to the mark.

    A share has its place on the line; a count that of the largest figure of its target. Where less
    is better the line is turned.
    """

    one: Aimed
    begins: Fraction
    gone: Fraction
    fell: Fraction
    behind: Fraction
    left: Fraction
    own: bool
    """True where the line is not that of all shares, 0 to 100%."""


def course(one: Aimed) -> Course | None:
    """The way of a target; None where there is no start before its mark, or none of it is known."""
    to = mark(one.target)
    readings = [one.start, one.now]
    start, now = (None if r is None or r.measure is None else r.measure.nominal for r in readings)
    if start is None or to is None or (one.now is not None and now is None):
        return None
    known = [x for x in (start, now, one.track.expected, to) if x is not None]
    low, high = min(ZERO, *known), max(ZERO if one.target.counted else ONE, *known)

    def placed(x: Fraction) -> Fraction:
        at = (x - low) / (high - low)
        return ONE - at if one.target.falls else at

    if high == low or placed(start) >= placed(to):
        return None
    first, last = placed(start), placed(to)
    here = first if now is None else placed(now)
    asked = here if one.track.expected is None else placed(one.track.expected)
    asked = min(max(here, first, asked), max(last, here))
    return Course(
        one,
        begins=min(first, here),
        gone=max(ZERO, here - first),
        fell=max(ZERO, first - here),
        behind=asked - max(here, first),
        left=max(ZERO, last - asked),
        own=one.target.counted or (low, high) != (ZERO, ONE),
    )
