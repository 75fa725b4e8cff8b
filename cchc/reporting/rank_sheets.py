"""What a page needs to show a body of a block by itself: its facts in words, its points by number."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from cchc.analysis.above import above, beside
from cchc.analysis.board import Board, Line
from cchc.analysis.ranking import Ranked, RankedBlock, Unranked
from cchc.analysis.standing import Points, Standing
from cchc.language.words import MINUS, NONE, Words
from cchc.reporting.rank_notes import reason
from cchc.reporting.rank_words import block_name, rounded
from cchc.reporting.score_words import signed

WHOLE = 1000
"""Bars are drawn in so many parts of the maximum."""
Fact = tuple[str, str]


def sheets(block: RankedBlock, found: Board, words: Words) -> dict[str, Any]:
    """A block: its lines, each with the figures that bodies have of it, and its bodies, each with the
    number of its figure in every line (-1: none). A figure stands once, for any number of bodies.
    """
    lines, columns = [], []
    for field in found.fields:
        for line, whole in ((field.whole, True), *((one, False) for one in field.lines)):
            if line is not None:
                told, numbers = _line(line, whole, block, words)
                lines.append(told)
                columns.append(numbers)
    facts = [_ranked(block, one, words) for one in block.bodies]
    facts += [_unranked(one, words) for one in block.unranked if one.standing is not None]
    bodies = [
        [one.body, one.name, *told, [column[i] for column in columns]]
        for i, (one, told) in enumerate(zip(found.bodies, facts, strict=True))
    ]
    name = block_name(block, words)
    return {"name": name, "alone": len(block.bodies) < 2, "lines": lines, "bodies": bodies}


def _line(line: Line, whole: bool, block: RankedBlock, words: Words) -> tuple[list[Any], list[int]]:
    """A line with its figures, and the number of each body's."""
    figures: dict[Points | None, int] = {}
    numbers = [
        -1 if points is None else figures.setdefault(points, len(figures)) for points in line.points
    ]
    said = [_figure(points, line, block, words) for points in figures if points is not None]
    least = (
        words.points(line.most),
        words.points(rounded(line.median, block)),
        words.points(line.best),
    )
    return [line.id, line.name, int(whole), *least, _at(line.median, line.most), said], numbers


def _figure(points: Points, line: Line, block: RankedBlock, words: Words) -> list[Any]:
    """Points as they are read, how far they lie from the median, and where their bar ends."""
    reached = words.points(points.points)
    if points.most != line.most:
        reached = f"{reached}/{words.points(points.most)}"
    beside_median = points.points - line.median
    told = signed(rounded(beside_median, block), words)
    return [
        reached,
        told,
        _at(points.points, points.most),
        (beside_median > 0) - (beside_median < 0),
    ]


def _at(points: Decimal, most: Decimal) -> int:
    """Where points lie between 0 and the maximum."""
    if most <= 0:
        return 0
    return max(0, min(WHOLE, int(Fraction(points) / Fraction(most) * WHOLE)))


def _ranked(block: RankedBlock, one: Ranked, words: Words) -> tuple[list[Fact], list[str]]:
    """The key facts of a body with a place, and what has to be known of them."""
    place = one.place
    told = words("rank.sheet.of", place=place.place, bodies=len(block.bodies))
    facts = [(words("rank.column.place"), told)]
    if place.best != place.worst:
        facts.append((words("rank.column.range"), words.value((place.best, place.worst))))
    key = "total" if block.on == "points" else "index"
    facts += [(words(f"rank.column.{key}"), words.value(one.standing.index))]
    if one.grade is not None:
        facts.append((words("rank.column.grade"), one.grade.name))
    facts += _changes(one, words)
    return facts, list(_told(block, one, words))


def _changes(one: Ranked, words: Words) -> Iterator[Fact]:
    before, index = one.before, one.standing.index
    if before is not None and before.score is not None and index is not None:
        yield words("rank.column.index_change"), signed(index - before.score, words)
    if before is not None and before.moved is not None:
        yield words("rank.column.place_change"), f"{before.moved:+d}".replace("-", MINUS)
    if one.standing.over is not None:
        yield words("rank.column.over"), signed(one.standing.over, words)


def _told(block: RankedBlock, one: Ranked, words: Words) -> Iterator[str]:
    """The place beside others, and why a grade is lower than the index alone would give."""
    if shared := beside(block, one):
        yield words("rank.sheet.shared", names="; ".join(o.standing.name for o in shared))
    yield next_up(block, one, words)
    if one.standing.withheld:
        yield words("rank.sheet.withheld", grade=one.standing.withheld[0].name)
    if one.lowered and one.standing.grade is not None:
        yield words("rank.sheet.quota", grade=one.standing.grade.name)
    was = one.before.bodies if one.before else ()
    if len(was) > 1 or (was and was[0][0].body != one.standing.body):
        yield words("rank.sheet.before", names="; ".join(earlier.name for earlier, _ in was))


def next_up(block: RankedBlock, one: Ranked, words: Words) -> str:
    """How far the next place up is, who has it; or that there is none."""
    if len(block.bodies) < 2:
        return words("rank.sheet.alone")
    found = above(block, one)
    if found is None:
        return words("rank.sheet.first")
    names = "; ".join(other.standing.name for other in found.bodies)
    key = "rank.sheet.above" if found.by else "rank.sheet.above.equal"
    return words(key, place=found.place, names=names, by=found.by)


def _unranked(one: Unranked, words: Words) -> tuple[list[Fact], list[str]]:
    facts = [(words("rank.column.place"), NONE)]
    standing: Standing | None = one.standing
    if standing is not None:
        facts.append((words("rank.column.points"), words.value(standing.points)))
    return facts, [reason(one, words)]
