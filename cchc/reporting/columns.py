"""How the columns of a table share a page: by what stands in them, and no word is broken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")

LINE = 1_000
"""A line, so that parts of one can be counted."""
LOST = 2
"""Letters that a line loses at its end, where a word does not fit."""
JUDGED = 100
"""So many rows say how much room columns need, taken from all of them."""
STEPS = 40
"""In so many steps the room that is left is given out."""


class Need(NamedTuple):
    """The room that a column, or a text, asks for on one line, and that of its longest word."""

    text: int
    word: int


def judged(rows: Sequence[Item]) -> Sequence[Item]:
    """The rows of a table that say how much room its columns need."""
    return rows[:: max(1, -(-len(rows) // JUDGED))]


def share_out(
    needs: Sequence[Need], flexible: Sequence[bool], rows: Sequence[Sequence[int]], room: int
) -> list[int]:
    """The width of each column, in the unit of the needs. Where not all texts fit in a line, flexible
    columns wrap so that the `rows` (how long their texts are) are as low as can be; the others wrap
    only where there is no room else. Words break, the longest first, only where they alone are wider
    than the room.
    """
    whole = [max(need) for need in needs]
    if sum(whole) <= room:
        return whole
    loose = [i for i, wraps in enumerate(flexible) if wraps]
    widths = [
        need.word if wraps else max(need) for need, wraps in zip(needs, flexible, strict=True)
    ]
    if sum(widths) > room:
        widths, loose = [need.word for need in needs], list(range(len(needs)))
    if sum(widths) > room:
        return _levelled(widths, room)
    texts = [[text * LINE for text in row] for row in rows]
    _give_out(widths, whole, loose, texts, room - sum(widths))
    return widths


def _levelled(widths: Sequence[int], room: int) -> list[int]:
    """The widest ones give way until all have room."""
    found, left = list(widths), room
    for done, i in enumerate(sorted(range(len(found)), key=found.__getitem__)):
        found[i] = max(1, min(found[i], left // (len(found) - done)))
        left -= found[i]
    return found


def _give_out(
    widths: list[int],
    whole: Sequence[int],
    loose: Sequence[int],
    texts: Sequence[Sequence[int]],
    left: int,
) -> None:
    """Give the room that is left to those columns, bit by bit, each to the one that lowers most rows."""
    step = max(1, left // STEPS)
    lines = [
        [_lines(text, width) for text, width in zip(row, widths, strict=True)] for row in texts
    ]
    heights = [max(row) for row in lines]
    while left > 0:
        wanting = [i for i in loose if widths[i] < whole[i]]
        if not wanting:
            return
        given = min(step, left)
        best = max(wanting, key=lambda i: _gain(i, widths[i] + given, lines, texts, heights))
        widths[best] += given
        left -= given
        for at, (row, asked) in enumerate(zip(lines, texts, strict=True)):
            row[best] = _lines(asked[best], widths[best])
            heights[at] = max(row)


def _gain(
    i: int,
    width: int,
    lines: Sequence[Sequence[int]],
    texts: Sequence[Sequence[int]],
    heights: Sequence[int],
) -> tuple[int, int]:
    """How much lower the rows are where a column has that width, and how high it is in all of them."""
    gain = own = 0
    for row, asked, height in zip(lines, texts, heights, strict=True):
        own += row[i]
        if row[i] == height:  # else another column says how high the row is
            others = max([LINE, *row[:i], *row[i + 1 :]])
            gain += max(others, height) - max(others, _lines(asked[i], width))
    return gain, own


def _lines(text: int, width: int) -> int:
    return LINE if text <= width * LINE else text // max(1, width - LOST)
