"""What a form is made of while it is read: the columns of its table, its rows, what it says."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from cchc.importing.grid import Cell
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


class Draft:
    """A form while its file is read: what it says of itself, and what stands in it."""

    def __init__(self, code: str, period: Period | None, name: str, place: Location) -> None:
        self.code, self.period, self.name, self.place = code, period, name, place
        self.entries: dict[str, list[Entry]] = {}
        self.remarks: list[Remark] = []
        self.contact: list[str] = []
        self.sent: date | None = None
        self.misdated = False
        self.tabled = False
        self.unclear: tuple[Cell, ...] = ()

    def answers(self) -> Iterator[tuple[Answer, Cell]]:
        """The answer to each criterion, with a cell of it."""
        for criterion, entries in self.entries.items():
            yield self.answer(criterion), entries[0].cause

    def answer(self, criterion: str) -> Answer:
        """The answer to a criterion so far: its rows joined, a merged cell taken once."""
        entries = self.entries.get(criterion, ())
        causes = dict.fromkeys((e.cause.place, e.answer.cause) for e in entries)
        remedies = dict.fromkeys((e.remedy.place, e.answer.remedy) for e in entries)
        texts = ("\n".join(text for _, text in said if text) for said in (causes, remedies))
        return Answer(criterion, *texts)
