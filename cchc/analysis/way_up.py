"""What takes a body to the next place up: the points it lacks, and the fewest moves that regain them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.above import Above, above
from cchc.analysis.forecast import forecast
from cchc.analysis.gaps import Gaps, gap_analysis
from cchc.analysis.moves import Need, fewest
from cchc.analysis.ranking import Ranked, RankedBlock
from cchc.analysis.scorecard import Scorecard
from cchc.model.span import least_to_round, round_to
from cchc.scoring.evaluate import decimal

MORE = Fraction(1, 10**6)
"""More than a figure that has to be passed: no points are finer."""


class WayUp(NamedTuple):
    """The next place up, the points of the total that it takes, and how they are regained by the
    rules of the scores; where they can be, the index then and the place, if the others stay.
    """

    above: Above
    goal: Decimal
    need: Need
    reached: Decimal | None
    place: int | None


def way_up(block: RankedBlock, one: Ranked, gaps: Gaps) -> WayUp | None:
    """The way of a body to the next place up; None for the first. A plan is left out of it: it is of
    another year.
    """
    found, card = above(block, one), gaps.card
    if found is None:
        return None
    goal = _goal(block, found, card)
    if gaps.plan is not None:
        gaps = gap_analysis(replace(card, case=replace(card.case, plan=None)))
    need = fewest(forecast(gaps), goal)
    if need.moves is None:
        return WayUp(found, goal, need, None, None)
    reached = _index(block, card, card.sums.exact.points + Fraction(need.total))
    return WayUp(found, goal, need, _shown(block, reached), _place(block, one, reached))


def _goal(block: RankedBlock, found: Above, card: Scorecard) -> Decimal:
    """The points that the total lacks. Where other points tell apart those that tie, to have as much
    may not do: it takes more.
    """
    theirs, passed = found.bodies[0].standing, bool(block.rule.by)
    assert theirs.index is not None and theirs.exact is not None
    raw = theirs.exact.value
    rounding = block.rulebook.head.index_rounding
    if block.on == "rounded_index":
        aim = theirs.index + (rounding.step if passed and not rounding.exact else 0)
        raw, passed = Fraction(aim), passed and rounding.exact
        if not rounding.exact:
            raw, passed = least_to_round(aim, rounding.step, rounding.mode)
    lacks = raw / _scale(block, card) - card.sums.exact.points
    return decimal(lacks + (MORE if passed else 0), "up")


def _scale(block: RankedBlock, card: Scorecard) -> Fraction:
    """What a point of the total is worth in the figure that is ranked on."""
    if block.on == "points":
        return Fraction(1)
    return Fraction(block.rulebook.head.index_scale or 100) / card.sums.exact.most


def _index(block: RankedBlock, card: Scorecard, points: Fraction) -> Fraction:
    return points * _scale(block, card)


def _shown(block: RankedBlock, index: Fraction) -> Decimal:
    """An index as it is published."""
    rounding = block.rulebook.head.index_rounding
    if block.on == "points" or rounding.exact:
        return decimal(index)
    return round_to(index, rounding.step, rounding.mode)


def _place(block: RankedBlock, one: Ranked, index: Fraction) -> int:
    """The place of a body with another index; behind those with the same where ties are told apart."""
    mine = Fraction(_shown(block, index)) if block.on == "rounded_index" else index
    ahead = 0
    for other in block.bodies:
        standing = other.standing
        if other is one or standing.index is None or standing.exact is None:
            continue
        theirs = Fraction(standing.index) if block.on == "rounded_index" else standing.exact.value
        ahead += theirs > mine or (theirs == mine and bool(block.rule.by))
    return 1 + ahead
