"""What a form is made of while it is read: the columns of its table, its rows, what it says."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from cchc.importing.form_answers import points_at
from cchc.importing.grid import Cell, Place
from cchc.model.period import Period
from cchc.model.printed import filled_in, mark
from cchc.model.reply import Answer, Remark
from cchc.model.source import Location


class Known(NamedTuple):
    """What is known of the forms before any is read: the marks of what was printed in them, the
    days between which they can have been sent. `own` says that the marks are those of the file.
    """

    printed: frozenset[str] = frozenset()
    since: date = date.min
    until: date = date.max
    own: bool = False


def unprinted(text: str, keys: Iterable[tuple[str, ...]], printed: Container[str]) -> str:
    """The lines of a text that were not printed at its place, found by any of some keys."""
    lines = (
        line
        for line in text.split("\n")
        if not any(mark(line, *key) in printed or filled_in(line, *key) in printed for key in keys)
    )
    return "\n".join(lines)


class Entry(NamedTuple):
    """One row of answers, with its cells."""

    code: Cell
    cause: Cell
    remedy: Cell
    answer: Answer

    def apart(self, other: Entry) -> bool:
        """True for a row of the same criterion that says something and is not merged with this."""
        return self.code != other.code and self.answer.written


Said = tuple[Place, str]
"""What a cell says, and where: a merged cell says it once."""


class Draft:
    """A form while its file is read: what it says of itself, and what stands in it."""

    def __init__(self, code: str, period: Period | None, name: str, place: Location) -> None:
        self.code, self.period, self.name, self.place = code, period, name, place
        self.entries: dict[str, list[Entry]] = {}
        self._said: dict[str, tuple[dict[Said, None], dict[Said, None]]] = {}
        self.remarks: list[Remark] = []
        self.contact: list[str] = []
        self.sent: date | None = None
        self.misdated = False
        self.tabled = False
        self.unclear: tuple[Cell, ...] = ()

    def add(self, entry: Entry) -> None:
        """One more row of answers. What repeats another adds the lines that are new to the criterion:
        rows that repeat each other would double its answer every time.
        """
        answer = entry.answer
        self.entries.setdefault(answer.criterion, []).append(entry)
        said = self._said.setdefault(answer.criterion, ({}, {}))
        cells, texts = (entry.cause, entry.remedy), (answer.cause, answer.remedy)
        for before, cell, text in zip(said, cells, texts, strict=True):
            new = text
            if text and before and points_at(cell.text) is not None:
                held = frozenset(line for _, told in before for line in told.split("\n"))
                new = "\n".join(line for line in text.split("\n") if line not in held)
            if new:
                before[cell.place, new] = None

    def answers(self) -> Iterator[tuple[Answer, Cell]]:
        """The answer to each criterion, with a cell of it."""
        for criterion, entries in self.entries.items():
            yield self.answer(criterion), entries[0].cause

    def answer(self, criterion: str) -> Answer:
        """The answer to a criterion so far: its rows joined, a merged cell taken once."""
        said = self._said.get(criterion, ({}, {}))
        return Answer(criterion, *("\n".join(text for _, text in each) for each in said))
