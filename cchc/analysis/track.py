"""Where a measure stands on the way to its mark: against its start, and the straight line to a day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction

from cchc.analysis.targets import mark, reached
from cchc.model.appraisal import Figure
from cchc.model.plan import Target
from cchc.model.tuples import NamedTuple
from cchc.scoring.measuring import Measure

OPEN = Fraction(1, 10**12)
"""How far inside an end that is not reached a measure is taken to lie."""
STALE = 45
"""A figure older than so many days says nothing of today."""


class State(StrEnum):
    """How a target stands. `OPEN`: its figure is but a bound, or there is nothing to hold it against."""

    REACHED = "reached"
    ON_THE_WAY = "on_the_way"
    BEHIND = "behind"
    FALLING = "falling"
    NO_FIGURE = "no_figure"
    STALE = "stale"
    OPEN = "open"


class Reading(NamedTuple):
    """A measure on a day, as it was written; None where what was written measures nothing (0 of 0)."""

    measure: Measure | None
    day: date
    figure: Figure | None


class Line(NamedTuple):
    """The straight line from the start to the mark."""

    start: Fraction
    begins: date
    mark: Fraction
    ends: date

    def at(self, day: date) -> Fraction:
        """Where the measure should be on a day, exactly."""
        if day >= self.ends or self.begins >= self.ends:
            return self.mark
        passed = max(0, (day - self.begins).days)
        return self.start + (self.mark - self.start) * Fraction(
            passed, (self.ends - self.begins).days
        )


class Track(NamedTuple):
    """How a measure stands: as its figure says, and the worst and the best that the precision of the
    figures admits; where the line asks it to be on the day of the figure.
    """

    state: State
    ends: tuple[State, State]
    expected: Fraction | None

    @property
    def sure(self) -> bool:
        """True where the precision leaves no doubt."""
        return self.ends == (self.state, self.state)


class Way(NamedTuple):
    """From where to when: what a target starts from, its deadline."""

    target: Target
    start: Reading | None
    by: date | None

    def expected(self, origin: Fraction | None, day: date) -> Fraction | None:
        """Where the straight line from an origin is on a day; None where there is no line."""
        to = mark(self.target)
        if origin is None or self.start is None or self.by is None or to is None:
            return None
        return Line(origin, self.start.day, to, self.by).at(day)


def track(way: Way, previous: Reading | None, latest: Reading | None) -> Track:
    """How the latest figure of a target stands, whatever day it is today: falling where it is worse
    than the figure before it, or than the start.
    """
    if latest is None or latest.measure is None:
        return Track(State.NO_FIGURE, (State.NO_FIGURE, State.NO_FIGURE), None)
    falls = way.target.falls
    origin = _three(way.start, falls)
    expected = tuple(way.expected(one, latest.day) for one in origin)
    prior, now = _three(previous, falls), _three(latest, falls)
    worst, state, best = (
        _state(way.target, now[i], (origin[2 - i], prior[2 - i]), expected[2 - i]) for i in range(3)
    )
    if latest.measure.nominal is None and worst is best:
        state = worst
    return Track(state, (worst, best), expected[1])


def _state(
    target: Target,
    now: Fraction | None,
    before: tuple[Fraction | None, Fraction | None],
    expected: Fraction | None,
) -> State:
    known = [one for one in before if one is not None]
    if now is None:
        return State.OPEN
    if reached(target, now):
        return State.REACHED
    if not known:
        return State.OPEN
    if any(_worse(target, now, one) for one in known):
        return State.FALLING
    if expected is not None and _worse(target, now, expected):
        return State.BEHIND
    return State.ON_THE_WAY


def _three(found: Reading | None, falls: bool) -> tuple[Fraction | None, ...]:
    """The worst that a measure can be, what it says, the best."""
    if found is None or found.measure is None:
        return None, None, None
    low, high = _inside(found.measure)
    worst, best = (high, low) if falls else (low, high)
    return worst, found.measure.nominal, best


def _worse(target: Target, now: Fraction, than: Fraction) -> bool:
    return now > than if target.falls else now < than


def _inside(measure: Measure) -> tuple[Fraction, Fraction]:
    """The least and the most that a measure can be."""
    span = measure.span
    return span.low + OPEN * span.low_open, span.high - OPEN * span.high_open
