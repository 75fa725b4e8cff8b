"""The reverse forecast: what each further point takes, and the fewest moves that regain a goal."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from cchc.analysis.forecast import ZERO, Forecast, Row, score_at
from cchc.analysis.targets import figure_of, measured_part
from cchc.model.rulebook import Rounding
from cchc.model.rules import Bands, Bonus, CountPoints, Penalty, States, YesNo
from cchc.model.span import round_units
from cchc.scoring.solve import least_for

STEP = Decimal("0.05")
"""The distance between two lines of the table "what does each further bit take"."""
JUST_ABOVE = Fraction(1, 10_000)
"""A hundredth of a percentage point: how far past an edge a rate goes that must be passed."""


class Level(NamedTuple):
    """A score of a row and the least measure worth it: a share or a count, in cases if counted."""

    points: Decimal
    gain: Decimal
    measure: Fraction
    cases: int | None


class Move(NamedTuple):
    """A row moved to a level, with what the move gains for its way."""

    row: Row
    level: Level
    per_percent: Fraction | None
    per_case: Fraction | None


class Need(NamedTuple):
    """A goal of points to regain, and the fewest moves that reach it (None: nothing does)."""

    goal: Decimal
    attainable: Decimal
    moves: tuple[Move, ...] | None

    @property
    def total(self) -> Decimal:
        """What the moves regain together."""
        return sum((move.level.gain for move in self.moves or ()), ZERO)


class Ladder(NamedTuple):
    """A row with its levels: each further 0.05 and full marks; `stepped` where a rule jumps."""

    row: Row
    full: Level | None
    steps: tuple[Level, ...]
    stepped: bool


def levels(row: Row, rounding: Rounding) -> tuple[Level, ...]:
    """Every score above the appraised one that the row can reach, lowest first, each once."""
    scored = row.scored
    found = measured_part(scored.criterion, row.part)
    if found is None:
        return ()
    figure = figure_of(scored.row.evidence, row.part)
    of = figure.of if figure is not None else None
    result: list[Level] = []
    points = scored.row.appraised
    while (points := points + rounding.step) <= scored.criterion.max_points:
        if result and result[-1].points >= points:
            continue
        x = _least(row, points, of, rounding)
        real = None if x is None else score_at(scored, row.part, x, rounding)
        if real == scored.criterion.max_points:  # one step led to full marks: not by rounding up
            x = _least(row, real, of, rounding) or x
        if x is None or real is None or real < points:
            break
        cases = int(x * of) if of else int(x) if _in_cases(row) else None
        result.append(Level(real, real - scored.row.appraised, x, cases))
    return tuple(result)


def ladder(row: Row, rounding: Rounding) -> Ladder:
    """What full marks need and what each further 0.05 needs."""
    every = levels(row, rounding)
    steps: list[Level] = []
    for level in every:
        due = STEP * (len(steps) + 1)
        if level.gain >= due and (not steps or level.gain >= steps[-1].gain + STEP):
            steps.append(level)
    full = every[-1] if every and every[-1].points == row.scored.criterion.max_points else None
    found = measured_part(row.scored.criterion, row.part)
    stepped = found is not None and isinstance(
        found[0], Bands | YesNo | States | CountPoints | Penalty | Bonus
    )
    return Ladder(row, full, tuple(steps), stepped)


def fewest(whole: Forecast, goal: Decimal) -> Need:
    """The fewest criteria that together regain `goal`, none moved further than it takes.

    As many criteria as those with most to regain would take; of all sets of that size the one
    that earns most for its way, first come first. What they regain too much is then taken back,
    from the move that earns least for its way first, so that none can give up even its last step.
    Deterministic: ties in the order of the criteria.
    """
    rounding = whole.gaps.card.rulebook.rulebook.rounding
    ways = [(row, levels(row, rounding)) for row in whole.rows]
    ways = [(row, found) for row, found in ways if found]
    attainable = sum((found[-1].gain for _, found in ways), ZERO)
    if attainable < goal:
        return Need(goal, attainable, None)
    chosen = _best_set([(_move(row, found[-1]), found) for row, found in ways], goal)
    total = sum((move.level.gain for move, _ in chosen), ZERO)
    over = total - goal
    kept: list[Move] = []
    for move, found in sorted(chosen, key=lambda pair: _worth(pair[0])):
        lowest = next(level for level in found if move.level.gain - level.gain <= over)
        over -= move.level.gain - lowest.gain
        kept.append(_move(move.row, lowest))
    kept.sort(key=_worth, reverse=True)
    return Need(goal, attainable, tuple(kept))


def _best_set(
    ways: list[tuple[Move, tuple[Level, ...]]], goal: Decimal
) -> list[tuple[Move, tuple[Level, ...]]]:
    """The smallest number of ways that reaches the goal, the best worth first among such sets."""

    def most(among: list[tuple[Move, tuple[Level, ...]]], count: int) -> Decimal:
        gains = sorted((move.level.gain for move, _ in among), reverse=True)
        return sum(gains[:count], ZERO)

    size = next(count for count in range(1, len(ways) + 1) if most(ways, count) >= goal)
    left = sorted(ways, key=lambda way: _worth(way[0]), reverse=True)
    chosen: list[tuple[Move, tuple[Level, ...]]] = []
    total = ZERO
    while len(chosen) < size:
        for i, way in enumerate(left):
            rest = left[i + 1 :]
            gain = way[0].level.gain
            if total + gain + most(rest, size - len(chosen) - 1) >= goal:
                chosen.append(way)
                total += gain
                left = rest
                break
    return chosen


def _move(row: Row, level: Level) -> Move:
    if row.now is None or level.measure <= row.now or (level.cases is None and not _is_rate(row)):
        return Move(row, level, None, None)
    way, of = level.measure - row.now, row.of
    per_percent = Fraction(level.gain) / (way * 100) if _is_rate(row) else None
    if level.cases is None:
        return Move(row, level, per_percent, None)
    return Move(row, level, per_percent, Fraction(level.gain) / (way * of if of else way))


def _is_rate(row: Row) -> bool:
    """True where the measure is a share: neither a count, nor a state, nor met or not."""
    return not row.counted and not row.met_or_not


def _in_cases(row: Row) -> bool:
    """True where the measure is a count of cases; the rank of a state is none."""
    found = measured_part(row.scored.criterion, row.part)
    return row.counted and found is not None and not isinstance(found[0], States)


def _worth(move: Move) -> tuple[Fraction, Fraction]:
    """Sort key: points per percentage point, then per case; unknown ways come last."""
    return move.per_percent or move.per_case or Fraction(-1), Fraction(move.level.gain)


def _least(row: Row, points: Decimal, of: int | None, rounding: Rounding) -> Fraction | None:
    """The least measure there is that is worth the points; full marks before rounding, since a plan
    should not count on rounding up.
    """
    criterion = row.scored.criterion
    exact = points == criterion.max_points
    x = least_for(criterion, row.scored.row.evidence, row.part, points, rounding, exact)
    return None if x is None else _reached(row, x, points, of, rounding)


def _reached(
    row: Row, x: Fraction, points: Decimal, of: int | None, rounding: Rounding
) -> Fraction:
    """x brought to a measure that there is (a whole case) and that really is worth the points."""
    found = measured_part(row.scored.criterion, row.part)
    whole = found is not None and isinstance(found[0], CountPoints | Bonus | Penalty)
    if of:
        x = Fraction(ceil(x * of), of)
    elif whole:
        x = Fraction(round_units(x, "up"))
    elif _is_rate(row):
        x = ceil(x / JUST_ABOVE) * JUST_ABOVE  # as it is printed, so that going that far is enough
    real = score_at(row.scored, row.part, x, rounding)
    if real is None or real >= points:
        return x
    return x + (Fraction(1, of) if of else Fraction(1) if whole else JUST_ABOVE)
