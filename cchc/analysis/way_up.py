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
from cchc.analysis.places import Key
from cchc.analysis.ranking import Ranked, RankedBlock
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.standing import inside_of
from cchc.analysis.sums import known_whole
from cchc.model.rulebook import Criterion
from cchc.model.span import least_to_round, round_to
from cchc.scoring.climb import moved
from cchc.scoring.evaluate import decimal
from cchc.scoring.whole import of

MORE = Fraction(1, 10**6)
"""More than a figure that has to be passed: no points are finer."""


class WayUp(NamedTuple):
    """The next place up, the points that it takes, and how they are regained by the rules of the scores;
    where they can be, the index then and the place, if the others stay. The points are of the total,
    or of `tie`, an area or a criterion that decides between the two; `passed` where to have as much
    is not enough, since other points decide between those that tie.
    """

    above: Above
    goal: Decimal
    need: Need
    reached: Decimal | None
    place: int | None
    tie: str | None = None
    passed: bool = False


def way_up(block: RankedBlock, one: Ranked, gaps: Gaps) -> WayUp | None:
    """The way of a body to the next place up; None for the first. A plan is left out of it: it is of
    another year. Where other points tell apart those that tie, to have as much is tried first, then
    to have more.
    """
    found, card = above(block, one), gaps.card
    if found is None:
        return None
    if gaps.plan is not None:
        gaps = gap_analysis(replace(card, case=replace(card.case, plan=None)))
    whole, tie, passed = forecast(gaps), _tie(block, one, found), False
    if tie is None:
        need = fewest(whole, _goal(block, found, card, passed=False))
    else:
        inside = (row for row in whole.rows if _within(tie.node, row.criterion))
        need = fewest(replace(whole, rows=tuple(inside)), tie.lacks)
    less = need.moves is not None and _after(block, card, need) < _key(block, found.bodies[0])
    if tie is not None or less:
        more = fewest(whole, _goal(block, found, card, passed=True))
        if less or need.moves is None or (more.moves and more.total < need.total):
            need, tie, passed = more, None, True
    if need.moves is None:
        return WayUp(found, need.goal, need, None, None, passed=passed)
    mine = _after(block, card, need)
    place = 1 + sum(_key(block, other) > mine for other in block.bodies if other is not one)
    reached = _index(block, card, card.sums.exact.points + Fraction(need.total))
    shown, node = _shown(block, reached), None if tie is None else tie.node
    return WayUp(found, need.goal, need, shown, place, node, passed)


class _Tie(NamedTuple):
    """What decides between two that tie, and the points of it that one lacks."""

    node: str
    lacks: Decimal


def _tie(block: RankedBlock, one: Ranked, found: Above) -> _Tie | None:
    """What a body lacks to those above whose index it has already; None where it lacks index."""
    mine, theirs = one.standing.ties, found.bodies[0].standing.ties
    if _key(block, one)[0] < _key(block, found.bodies[0])[0]:
        return None
    for node, own, other in zip(block.rule.by, mine, theirs, strict=True):
        if own.value < other.value:
            return _Tie(node, decimal(other.value - own.value, "up"))
    return None


def _within(node: str, criterion: Criterion) -> bool:
    return node in (criterion.area, criterion.id) or criterion.id.startswith(f"{node}.")


def _key(block: RankedBlock, one: Ranked) -> Key:
    """What a body with a place is ranked on."""
    standing = one.standing
    assert standing.index is not None and standing.exact is not None
    rounded = block.on == "rounded_index"
    value = Fraction(standing.index) if rounded else standing.exact.value
    return value, *(tie.value for tie in standing.ties)


def _after(block: RankedBlock, card: Scorecard, need: Need) -> Key:
    """The same of a body after its moves, if there are any."""
    index = _index(block, card, card.sums.exact.points + Fraction(need.total))
    value = Fraction(_shown(block, index)) if block.on == "rounded_index" else index
    ties = []
    for node in block.rule.by:
        whole, at = known_whole(card.case, inside_of(node, card), node)
        points = {
            name: (at.get(of(name)) or 0) + Fraction(move.level.points - move.row.base)
            for move in need.moves or ()
            if of(name := move.row.criterion.id) in at
        }
        ties.append(moved(whole, at, points))
    return value, *ties


def _goal(block: RankedBlock, found: Above, card: Scorecard, passed: bool) -> Decimal:
    """The points that the total lacks: to have as much, or more (`passed`)."""
    theirs = found.bodies[0].standing
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
