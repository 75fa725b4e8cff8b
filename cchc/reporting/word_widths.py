"""How wide the columns of a table in Word are: as wide as the letters in them."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

from cchc.language.words import Words
from cchc.reporting.columns import Need, judged, share_out
from cchc.reporting.document import Blank, Cell, Entry, Formula, Table, cell_text
from cchc.reporting.word_pieces import BOLD, PADDING, hundredths

BLANK_WIDTH = 60
"""Digits that a cell to fill in counts for when columns share the room."""
POINTS_WIDTH = 6
"""Digits of points to fill in."""
WIDER = 127
"""How much wider the letters of a machine without our font may be, in hundredths."""
ROUNDED = 104
"""What is added where letters are only about as wide as they are said to be, in hundredths."""


def column_widths(table: Table, words: Words, room: int, size: int, wider: bool) -> list[int]:
    """The columns in twentieths of a point, in letters of that size. A table that nearly fills the
    room fills it. No word breaks in a wider font either; where all must be `wider`, no text does.
    """
    heads = [_need(digits(column.label), BOLD, wider) for column in table.columns]
    rows = []
    for row in table.rows:
        bold = 100 if row.role == "body" else BOLD
        rows.append([_need(_measured(cell, words), bold, wider) for cell in row.cells])
    needs = []
    for i, head in enumerate(heads):
        text = max((row[i].text for row in rows), default=0)
        word = max((row[i].word for row in rows), default=0)
        needs.append(Need(max(text, -(-head.text // 2)), max(word, head.word)))
    texts = [[need.text for need in row] for row in judged([heads, *rows])]
    unit = size * 10
    padded = room - 2 * PADDING * len(needs)
    flexible = [column.flexible for column in table.columns]
    widths = [n * unit + 2 * PADDING for n in share_out(needs, flexible, texts, padded // unit)]
    return _filling(widths, table, room)


def _need(found: Need, bold: int, wider: bool) -> Need:
    """What a cell needs, in whole digits."""
    word = _up(found.word * bold * WIDER)
    return Need(max(_up(found.text * bold * (WIDER if wider else ROUNDED)), word), word)


def _filling(widths: list[int], table: Table, room: int) -> list[int]:
    left = room - sum(widths)
    if left < room * 2 // 5:
        loose = [i for i, c in enumerate(table.columns) if c.flexible] or list(range(len(widths)))
        for k, i in enumerate(loose):
            widths[i] += left // len(loose) + (k < left % len(loose))
    return widths


def _measured(cell: Cell, words: Words) -> Need:
    match cell:
        case Blank():
            return Need(BLANK_WIDTH * 100, 100)
        case Entry():
            return Need(cell.width * 100, 100)
        case Formula():
            return Need(POINTS_WIDTH * 100, 100)
    return digits(cell_text(cell, words))


@lru_cache(maxsize=10_000)
def digits(text: str) -> Need:
    """The room of a text's longest line and of its longest word, in hundredths of that of a digit, which
    is half as wide as high.
    """
    lines = (_across(line) for line in text.split("\n"))
    return Need(max(lines, default=0), max(map(_across, text.split()), default=0))


def _across(text: str) -> int:
    return 2 * sum(map(hundredths, normalize("NFD", text)))


def _up(hundredths: int) -> int:
    """Hundredths of hundredths of hundredths of a digit as whole digits."""
    return -(-hundredths // 1_000_000)
