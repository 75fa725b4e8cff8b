"""The lines of a text in a column of Excel; what is too high for a row goes on in the next one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import wrap

from cchc.reporting.document import Column, TableRow
from cchc.reporting.word_widths import digits

LINE = 16
"""Points that a line of letters of the usual size is high."""
HIGHEST = 409
"""Points that a row of Excel may be high."""
MOST = HIGHEST // LINE
"""Lines that one row shows: what stands below them is neither seen nor printed."""
WIDEST = 2
"""More digits than any letter takes."""
UNEVEN = 95
"""Hundredths of the letters that a line holds by their mean: some lines have more wide ones."""


def across(text: str) -> int:
    """About how many digits the longest line of a text takes."""
    return -(-digits(text).text // 100)


def lines(text: str, width: int) -> list[str]:
    """About the lines that a text takes in a column of that width, which is one of digits. Nothing is
    dropped: together they are the text.
    """
    if _short(text, width):
        return [text]
    found: list[str] = []
    for line in text.splitlines(keepends=True):
        own = across(line)
        room = len(line) if own <= width else width * len(line) * UNEVEN // (own * 100)
        found += wrap(
            line, max(room, 1), drop_whitespace=False, replace_whitespace=False, expand_tabs=False
        )
    return found or [""]


def bold(width: int) -> int:
    """The width of a column in digits of bold letters, which are wider."""
    return width * 10 // 11


def _short(text: str, width: int) -> bool:
    """True where a text takes one line, whatever its letters."""
    return len(text) * WIDEST <= width and text.isprintable()


def pieces(text: str, width: int) -> list[str]:
    """A text in as many parts as rows are needed to show it: as a rule one."""
    found = lines(text, width)
    if len(found) <= MOST:
        return [text]
    return ["".join(found[i : i + MOST]) for i in range(0, len(found), MOST)]


def single(texts: Iterable[object], widths: Sequence[int]) -> bool:
    """True where each of the texts surely takes one line; what is no text takes no more."""
    for text, width in zip(texts, widths, strict=True):
        if isinstance(text, str) and not _short(text, width):
            return False
    return True


def row_pieces(row: TableRow, columns: Sequence[Column], widths: Sequence[int]) -> list[TableRow]:
    """A row and those in which it goes on: they say again what names it, and nothing else twice."""
    if single(row.cells, widths):
        return [row]
    texts = [
        pieces(cell, width) if isinstance(cell, str) else []
        for cell, width in zip(row.cells, widths, strict=True)
    ]
    if all(len(parts) <= 1 for parts in texts):
        return [row]
    named = tuple(
        cell if column.names and len(parts) == 1 else ""
        for cell, column, parts in zip(row.cells, columns, texts, strict=True)
    )
    found = [row.cells] + [named] * (max(map(len, texts)) - 1)
    shown = [
        tuple(
            parts[i] if i < len(parts) > 1 else cell
            for cell, parts in zip(cells, texts, strict=True)
        )
        for i, cells in enumerate(found)
    ]
    return [row._replace(cells=cells) for cells in shown]
