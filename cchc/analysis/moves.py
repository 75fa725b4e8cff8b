"""The reverse forecast: what each further point takes, and the fewest moves that regain a goal."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate, islice
from math import ceil

from cchc.analysis.forecast import ZERO, Forecast, ForecastRow
from cchc.model.rules import Scale
from cchc.model.tuples import NamedTuple

STEP = Decimal("0.05")
"""The distance between two rungs of the ladder "what does each further bit take"."""
RUNGS = 20
"""More rungs than these nobody reads: they are set ten times as far apart."""


class Level(NamedTuple):
    """A score of a row and the least measure worth it: a share or a count, in cases if counted."""

    points: Decimal
    gain: Decimal
    measure: Fraction
    cases: int | None


class Move(NamedTuple):
    """A row moved to a level: how far that is from its measure now, as a share or a count (None where
    nothing tells), and what it gains for its way.
    """

    row: ForecastRow
    level: Level
    way: Fraction | None
    per_percent: Fraction | None
    per_case: Fraction | None


class Need(NamedTuple):
    """A goal of points to regain, and the fewest moves that reach it (None: nothing does)."""

    goal: Decimal
    attainable: Decimal
    moves: tuple[Move, ...] | None
    together: Decimal | None = None
    """What they regain together, where that is not the sum of what each does."""

    @property
    def total(self) -> Decimal:
        """What the moves regain together."""
        if self.together is not None:
            return self.together
        return sum((move.level.gain for move in self.moves or ()), ZERO)


class Ladder(NamedTuple):
    """A row with its levels: each further `distance` and full marks; `stepped` where a rule jumps."""

    row: ForecastRow
    full: Level | None
    distance: Decimal
    steps: tuple[Level, ...]
    stepped: bool


def level(row: ForecastRow, gain: Decimal) -> Level | None:
    """The first level that regains at least so much, or None: no measure there is does."""
    if row.lever is None:
        return None
    step = row.lever.rounding.step
    if row.effect is None:
        return _at(row, row.base + max(1, ceil(gain / step)) * step)
    most = _steps(row)
    least = bisect_left(range(1, most + 1), gain, key=lambda k: row.worth(row.base + k * step))
    return _at(row, row.base + (least + 1) * step) if least < most else None


def _steps(row: ForecastRow) -> int:
    """How many steps of rounding lie between the points of a row and its full marks."""
    assert row.lever is not None
    return int((row.full - row.base) / row.lever.rounding.step)


def _at(row: ForecastRow, points: Decimal) -> Level | None:
    """The first level of so many points. Full marks are those before rounding, since a plan should not
    count on rounding up.
    """
    moved, full = row.lever, row.full
    if moved is None:
        return None
    mark = moved.mark_for(points, unrounded=points == full) if points <= full else None
    if mark is None:
        return None
    x = moved.there(mark)
    real = moved.points(x)
    if real is None or real < points:
        return None
    if real == full != points:  # one step led to full marks: not by rounding up
        mark = moved.mark_for(full, unrounded=True)
        x = moved.there(mark) if mark is not None else x
    cases = int(x * moved.of) if moved.of else int(x) if moved.scale is Scale.COUNT else None
    return Level(real, row.worth(real), x, cases)


def highest(row: ForecastRow) -> Level | None:
    """The highest level that the row can reach, above what it was given; None where it regains
    nothing.
    """
    if row.lever is None:
        return None
    step, most = row.lever.rounding.step, _steps(row)
    top = _at(row, row.base + most * step) if most > 0 else None
    if top is None:
        way = range(1, most)
        reached = bisect_left(way, True, key=lambda k: _at(row, row.base + k * step) is None)
        top = _at(row, row.base + reached * step) if reached else None
    return top if top is not None and top.gain > 0 else None


def ladder(row: ForecastRow) -> Ladder:
    """What full marks need and what each further 0.05 needs (0.5, 5, … where much was lost)."""
    distance = STEP
    while len(steps := tuple(islice(_rungs(row, distance), RUNGS + 1))) > RUNGS:
        distance *= 10
    top, moved = highest(row), row.lever
    full = top if top is not None and top.points == row.full else None
    even = moved is not None and moved.scale is Scale.SHARE and moved.curve.straight
    return Ladder(row, full, distance, steps, moved is not None and not even)


def _rungs(row: ForecastRow, distance: Decimal) -> Iterator[Level]:
    """The levels that are so far apart, where a rule steps further."""
    due, count = distance, 1
    while (found := level(row, due)) is not None:
        yield found
        count += 1
        due = max(distance * count, found.gain + distance)


def farthest(whole: Forecast) -> list[Move]:
    """Every row that regains anything moved to its highest level."""
    return [_move(row, top) for row in whole.rows if (top := highest(row)) is not None]


def fewest(whole: Forecast, goal: Decimal) -> Need:
    """The fewest criteria that together regain `goal`, none moved further than it takes.

    As many criteria as those with most to regain would take; of all sets of that size the one
    that earns most for its way, first come first. What they regain too much is then taken back,
    from the move that earns least for its way first, so that none can give up even its last step.
    Deterministic: ties in the order of the criteria.
    """
    ways = farthest(whole)
    attainable = _together(whole, ways)
    if attainable < goal:
        return Need(goal, attainable, None)
    if whole.effect is not None:
        enough = _enough(whole, ways, goal)
        return Need(goal, attainable, enough, _together(whole, enough))
    chosen = _best_set(ways, goal)
    over = sum((move.level.gain for move in chosen), ZERO) - goal
    kept: list[Move] = []
    for move in sorted(chosen, key=worth):
        lowest = level(move.row, move.level.gain - over) or move.level
        over -= move.level.gain - lowest.gain
        kept.append(_move(move.row, lowest))
    kept.sort(key=worth, reverse=True)
    return Need(goal, attainable, tuple(kept))


def _together(whole: Forecast, ways: Sequence[Move]) -> Decimal:
    """What moves regain in the total together."""
    if whole.effect is None:
        return sum((way.level.gain for way in ways), ZERO)
    return whole.effect.gain({way.row.criterion.id: way.level.points for way in ways})


def _enough(whole: Forecast, ways: list[Move], goal: Decimal) -> tuple[Move, ...]:
    """Moves that reach a goal of the total together, which all of them do: the most valuable first,
    and none that can be left out. Under caps, or where the best of some counts, what each regains
    alone is not what it adds to the others.
    """
    ordered = sorted(ways, key=lambda way: -way.level.gain)
    count = bisect_left(
        range(1, len(ordered)), goal, key=lambda count: _together(whole, ordered[:count])
    )
    chosen = ordered[: count + 1]
    for way in reversed(chosen[:-1]):
        fewer = [one for one in chosen if one is not way]
        chosen = fewer if _together(whole, fewer) >= goal else chosen
    return tuple(sorted(chosen, key=worth, reverse=True))


def _best_set(ways: list[Move], goal: Decimal) -> list[Move]:
    """The smallest number of ways that reaches the goal, the best worth first among such sets: a way
    is taken where it and the largest gains of those after it still reach the goal.
    """
    gains = sorted(way.level.gain for way in ways)
    sums = accumulate(reversed(gains))
    free = next(count for count, most in enumerate(sums, 1) if most >= goal)
    chosen: list[Move] = []
    for way in sorted(ways, key=worth, reverse=True):
        if not free:
            break
        del gains[bisect_left(gains, way.level.gain)]
        if way.level.gain + sum(gains[:-free:-1], ZERO) >= goal:
            chosen.append(way)
            goal -= way.level.gain
            free -= 1
    return chosen


def _move(row: ForecastRow, found: Level) -> Move:
    moved, now = row.lever, row.now
    if moved is None or now is None:
        return Move(row, found, None, None, None)
    way = abs(found.measure - now)
    if not way:
        return Move(row, found, way, None, None)
    gain = Fraction(found.gain)
    per_percent = gain / (way * 100) if moved.scale is Scale.SHARE else None
    per_case = None if found.cases is None else gain / (way * (moved.of or 1))
    return Move(row, found, way, per_percent, per_case)


def worth(move: Move) -> tuple[Fraction, Fraction]:
    """Sort key: points per percentage point, then per case; unknown ways come last."""
    return move.per_percent or move.per_case or Fraction(-1), Fraction(move.level.gain)
