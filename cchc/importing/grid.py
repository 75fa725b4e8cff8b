"""A format-neutral grid: what the cells of a document's tables hold, and where each one stands."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from cchc.language.words import Words
from cchc.model.source import Location
from cchc.model.writing import BLANK

INVISIBLE = ("Cf", "Cn", "Co", "Cs")
"""Unicode classes of characters that nobody sees and no data file takes (bullets of Wingdings too)."""
MAX_COLUMNS = 64
"""No table is wider; what stands to the right of them is told, not read."""
MAX_CELLS = 40_000
"""So many cells of the tables of a document are read, in two seconds; an appendix of a thousand
rows has a third of it.
"""
NOTHING = frozenset(["", "-", "\N{EN DASH}", "\N{EM DASH}", "…", "..."])
"""Texts of cells that hold nothing."""
QUOTED = 60
"""So much of a cell is repeated in a message."""


class RefusedError(Exception):
    """A document that cannot be read, or a choice that cannot be made; a wording and its values."""

    def __init__(self, wording: str, **values: object) -> None:
        super().__init__(wording)
        self.wording = wording
        self.values = values


class Place(NamedTuple):
    """A cell as the program that made the document names it; rows and columns count from 1."""

    file: str
    kind: str
    """word, excel or text."""
    table: str
    """The number of a Word table, the name of an Excel sheet."""
    row: int
    """0 for a column as a whole."""
    column: int = 0

    def location(self, words: Words, header: str = "") -> Location:
        """`phuluc.docx: bảng 2, hàng 5, cột 4` (or, with the column's header, `cột “Điểm bị trừ”`),
        `so.xlsx!Sheet1!D14` or `so.csv:12`.
        """
        if self.kind == "text":
            return Location(self.file, self.row)
        if self.kind == "excel":
            return Location(f"{self.file}!{self.table}!{letters(self.column or 1)}{self.row or ''}")
        column = words("place.column", column=self.column) if self.column else ""
        if header:
            column = words("place.header", header=quoted(header))
        return Location(f"{self.file}: {self.within(words)}{column}")

    def within(self, words: Words) -> str:
        """The row in its file: `bảng 2, hàng 5`, `Sheet1!14` or `dòng 12`."""
        if self.kind == "excel":
            return f"{self.table}!{self.row}"
        values = {"table": self.table, "row": self.row}
        return words(f"place.{self.kind}", **values)


class Aside(NamedTuple):
    """What a person who looks at a cell sees, or does not see, beside its text."""

    wording: str
    text: str = ""


class Cell(NamedTuple):
    """One cell; a merged one is the same cell in every row and column that it covers."""

    text: str
    place: Place
    start: int
    """The first column of the grid that it covers, from 0."""
    span: int = 1
    number: Decimal | None = None
    """The exact number of an Excel cell that holds one; `text` is that number in Vietnamese."""
    trouble: str = ""
    """The wording that says why the program that made the document gives no value."""
    header: str = ""
    """The header of its column, where it was read as a cell of that."""
    asides: tuple[Aside, ...] = ()

    def under(self, header: str) -> Cell:
        """The cell as one of the column with a header; `_replace` takes four times as long."""
        return Cell(*self[:6], header, self.asides)

    @property
    def line(self) -> str:
        """The text in one line."""
        return self.text.replace("\n", " ")

    @property
    def quoted(self) -> str:
        """As much of the text as a message repeats."""
        return quoted(self.line)

    @property
    def blank(self) -> bool:
        """True when there is nothing in it, or a dash alone."""
        return self.text in NOTHING and not self.trouble


class _Row(NamedTuple):
    cells: tuple[Cell, ...]
    place: Place


class GridRow(_Row):
    """The cells of one row, from the left; columns without a cell are blank."""

    @cached_property
    def filled(self) -> tuple[Cell, ...]:
        """The cells that hold something."""
        return tuple(cell for cell in self.cells if not cell.blank)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(cell.start for cell in self.cells)

    def at(self, column: int) -> Cell:
        """The cell that covers a column of the grid."""
        found = bisect_right(self._starts, column) - 1
        if found >= 0 and column < self.cells[found].start + self.cells[found].span:
            return self.cells[found]
        return Cell("", self.place._replace(column=column + 1), column)


class Block(NamedTuple):
    """A Word table, an Excel sheet, or all lines of a text file."""

    name: str
    rows: tuple[GridRow, ...]
    before: tuple[str, ...] = ()
    """The lines of text between it and the block before it."""
    by_order: bool = False
    """Word: cells of rows with equally many belong together, whatever the widths of the columns."""
    cut: bool = False
    """True when the table goes on below the rows, or to the right of the columns, that were read."""


class Grid(NamedTuple):
    """All tables of a document, in its order."""

    blocks: tuple[Block, ...]
    lines: tuple[str, ...] = ()
    """The text beside the tables."""
    joins: bool = False
    """True when a table may go on in the next block (Word)."""


def hold(cells: int, columns: int = MAX_COLUMNS) -> None:
    """Raises `RefusedError` for more cells than are read of a document, whose tables may be so wide."""
    most = MAX_CELLS * columns // MAX_COLUMNS
    if cells > most:
        raise RefusedError("document_cells", limit=most)


def quoted(line: str, most: int = QUOTED) -> str:
    """A line as a message quotes it: its first letters where it has more than `most`."""
    return line if len(line) <= most else line[: most - 1] + "…"


def letters(column: int) -> str:
    """The name of an Excel column: 1 is A, 28 is AB."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def clean(text: str) -> str:
    """Text in NFC without invisible characters; lines stay, other white space becomes a space."""
    if not text.isascii():
        text = BLANK.sub("", unicodedata.normalize("NFC", text))
    if text.isprintable():
        return " ".join(text.split())
    odd = (character for character in set(text) if not character.isprintable())
    text = text.translate({ord(each): _stand_in(each) for each in odd if each != "\n"})
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _stand_in(character: str) -> str:
    return "" if unicodedata.category(character) in INVISIBLE else " "
