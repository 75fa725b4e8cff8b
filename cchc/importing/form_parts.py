"""What a form is made of while it is read: the columns of its table, its rows, what it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from cchc.importing.grid import Cell, Row
from cchc.model import names
from cchc.model.reply import Answer, Remark
from cchc.model.source import Location

COUNTING = ("tt", "stt", "so tt", "no")
"""Headers of a column that counts rows: it says nothing of its own."""


class Known(NamedTuple):
    """What is known of the forms before any is read: the marks of what was printed in them, and
    the days between which they can have been sent.
    """

    printed: frozenset[str] = frozenset()
    since: date = date.min
    until: date = date.max


class Columns(NamedTuple):
    """The header of a form's table, and which of its cells stand over the code and the answers."""

    header: tuple[Cell, ...]
    code: Cell
    cause: Cell
    remedy: Cell
    by_order: bool

    def of(self, row: Row, head: Cell) -> Cell:
        """The cell of a row under a cell of the header: in Word, where people move the borders of
        single rows, the one of the same number.
        """
        if self.by_order and len(row.cells) == len(self.header):
            return row.cells[self.header.index(head)]
        return row.at(head.start)

    def over(self, row: Row, cell: Cell) -> tuple[Cell, ...]:
        """The cells of the header under which a cell stands."""
        return tuple(head for head in self.header if self.of(row, head) == cell)

    def counts(self, row: Row, cell: Cell) -> bool:
        """True for a cell of a column that counts the rows."""
        return any(names.key(head.line) in COUNTING for head in self.over(row, cell))


class Entry(NamedTuple):
    """One row of answers, with its cells."""

    code: Cell
    cause: Cell
    remedy: Cell
    answer: Answer

    def apart(self, other: Entry) -> bool:
        """True for a row of the same criterion that says something and is not merged with this."""
        return self.code != other.code and self.answer.written


class Draft:
    """A form while its file is read: what it says of itself, and what stands in it."""

    def __init__(self, code: str, year: int | None, name: str, place: Location) -> None:
        self.code, self.year, self.name, self.place = code, year, name, place
        self.entries: dict[str, list[Entry]] = {}
        self.remarks: list[Remark] = []
        self.contact: list[str] = []
        self.sent: date | None = None
        self.misdated = False
        self.tabled = False

    def answers(self) -> Iterator[tuple[Answer, Cell]]:
        """The answer to each criterion: rows of one criterion joined, a merged cell taken once."""
        for criterion, entries in self.entries.items():
            causes = dict.fromkeys((e.cause.place, e.answer.cause) for e in entries)
            remedies = dict.fromkeys((e.remedy.place, e.answer.remedy) for e in entries)
            texts = ("\n".join(text for _, text in said if text) for said in (causes, remedies))
            yield Answer(criterion, *texts), entries[0].cause
