"""What a page needs to show a body of a block by itself: its facts in words, its points by number."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from cchc.analysis.board import Board, Line
from cchc.analysis.ranking import RankedBlock
from cchc.analysis.standing import Points
from cchc.language.words import Words
from cchc.reporting.rank_body import ranked_facts, unranked_facts
from cchc.reporting.rank_words import block_name, rounded
from cchc.reporting.score_words import signed

WHOLE = 1000
"""Bars are drawn in so many parts of the maximum."""


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
    facts = [ranked_facts(block, one, words) for one in block.bodies]
    facts += [unranked_facts(one, words) for one in block.unranked if one.standing is not None]
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
    beside_median = points.points - rounded(line.median, block)
    told = signed(beside_median, words)
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
