"""How the columns of a table share a page: by what stands in them, and no word is broken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cchc.reporting.document import Column

LINE = 1_000
"""A line, so that parts of one can be counted."""
JUDGED = 100
"""So many rows say how much room the columns of a table need, taken from all of it."""
LOST = 2
"""Letters that a line loses at its end, where a word does not fit."""
STEPS = 40
"""In so many steps the room that is left is given out."""


class Need(NamedTuple):
    """The room that a text asks for, and its longest word."""

    text: int
    word: int


def share_out(columns: Sequence[Column], rows: Sequence[Sequence[Need]], room: int) -> list[int]:
    """The width of each column, in the unit of the needs: those of the header are the first row. Where
    not all texts fit in a line, flexible columns wrap so that the table is as low as can be; the others
    wrap only where there is no room else. Words break only where they alone are wider than the room.
    """
    down = list(zip(*rows, strict=True))
    words = [max(need.word for need in column) for column in down]
    whole = [
        max(word, -(-column[0].text // 2), *(need.text for need in column[1:]))
        for column, word in zip(down, words, strict=True)
    ]
    if sum(whole) <= room:
        return whole
    loose = [i for i, column in enumerate(columns) if column.flexible]
    widths = [words[i] if i in loose else whole[i] for i in range(len(columns))]
    if sum(widths) > room:
        widths, loose = list(words), list(range(len(columns)))
    if sum(widths) > room:
        return [max(1, width * room // sum(widths)) for width in widths]
    judged = rows[:: -(-len(rows) // JUDGED)]
    texts = [[need.text * LINE for need in row] for row in judged]
    _give_out(widths, whole, loose, texts, room - sum(widths))
    return widths


def _give_out(
    widths: list[int],
    whole: Sequence[int],
    loose: Sequence[int],
    texts: Sequence[Sequence[int]],
    left: int,
) -> None:
    """Give the room that is left to those columns, bit by bit, each to the one that lowers most rows."""
    step = max(1, left // STEPS)
    while left > 0:
        wanting = [i for i in loose if widths[i] < whole[i]]
        if not wanting:
            return
        given = min(step, left)
        lines = [
            [_lines(text, width) for text, width in zip(row, widths, strict=True)] for row in texts
        ]
        best = max(wanting, key=lambda i: _gain(i, widths[i] + given, lines, texts))
        widths[best] += given
        left -= given


def _gain(
    i: int, width: int, lines: Sequence[Sequence[int]], texts: Sequence[Sequence[int]]
) -> tuple[int, int]:
    """How much lower the rows are where a column has that width, and how high it is in all of them."""
    gain = own = 0
    for row, asked in zip(lines, texts, strict=True):
        others = max([LINE, *row[:i], *row[i + 1 :]])
        gain += max(others, row[i]) - max(others, _lines(asked[i], width))
        own += row[i]
    return gain, own


def _lines(text: int, width: int) -> int:
    return LINE if text <= width * LINE else text // max(1, width - LOST)
