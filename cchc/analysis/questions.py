"""Targets worth questioning: reached by rounding up already, below the present, earning little."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from cchc.analysis.forecast import BEYOND, ZERO, Forecast, Row, must_be_passed, score_at
from cchc.analysis.moves import JUST_ABOVE, levels
from cchc.analysis.targets import mark, measured_part, present
from cchc.model.plan import Target
from cchc.model.rulebook import Rounding
from cchc.scoring.evaluate import evaluate_at
from cchc.scoring.lines import pieces

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


def questions(whole: Forecast) -> tuple[Question, ...]:
    """Every questionable target of the plan, in the order of the criteria, then of the plan."""
    rounding = whole.gaps.card.rulebook.rulebook.rounding
    found: list[Question] = []
    for row in whole.rows:
        if row.gap.aim is not None:
            found += _of_row(row, row.gap.aim.target, row.gap.aim.mark, rounding)
    for target in whole.gaps.plan.targets if whole.gaps.plan else ():
        for criterion in target.touches:
            touched = whole.find(criterion)
            goal = mark(target)
            if touched is None or goal is None:
                continue
            now = present(touched.scored.criterion, touched.scored.row.evidence, touched.part)
            if now is not None and goal <= now:
                found.append(Question(criterion, Why.BELOW_PRESENT, goal, now, ZERO))
    return tuple(found)


def _of_row(row: Row, target: Target, goal: Fraction, rounding: Rounding) -> list[Question]:
    criterion = row.scored.criterion.id
    x = goal + BEYOND if must_be_passed(target, goal) else goal
    points = score_at(row.scored, row.part, x, rounding)
    if points is None:
        return []
    gain = max(ZERO, points - row.scored.row.appraised)
    if row.now is not None and goal <= row.now:
        return [Question(criterion, Why.BELOW_PRESENT, goal, row.now, gain)]
    ways = levels(row, rounding)
    result = []
    enough = next(
        (way.measure for way in ways if way.points == row.scored.criterion.max_points), None
    )
    if enough is not None and enough < goal:
        result.append(Question(criterion, Why.CAP_REACHED, goal, enough, gain))
    if row.now is not None and gain < SMALL and gain < row.lost:
        result.append(Question(criterion, Why.SMALL_GAIN, goal, row.now, gain))
    missed = _next_jump(row, x)
    if missed is not None:
        edge, worth = missed
        step = NEAR if target.at_least_count is None else 1
        if edge - goal <= step and worth > 0:
            result.append(Question(criterion, Why.JUST_MISSED, goal, edge, worth))
    return result


def _next_jump(row: Row, goal: Fraction) -> tuple[Fraction, Decimal] | None:
    """The next edge above the target at which the score jumps, and what the jump is worth."""
    criterion, evidence = row.scored.criterion, row.scored.row.evidence
    found = measured_part(criterion, row.part)
    rounding = Rounding(step=Decimal("0.0001"))
    if found is None:
        return None
    line = pieces(found[0], criterion.max_points if row.part is None else ZERO)
    for before, after in pairwise(line):
        edge = after.domain.low
        jump = after.score(edge) - before.score(edge)
        if after.domain.low_open:
            edge += JUST_ABOVE
        if edge > goal and jump > 0 and after.domain.low >= goal:
            here = evaluate_at(criterion, evidence, rounding, row.part, goal)
            there = evaluate_at(criterion, evidence, rounding, row.part, edge)
            if here is None or there is None or here.nominal is None or there.nominal is None:
                return None
            return edge, there.nominal - here.nominal
    return None
