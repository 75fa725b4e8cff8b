"""What the rows of an appendix say together: a criterion twice, all rows or the losses alone."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from cchc.importing.entries import Entry
from cchc.importing.grid import Cell
from cchc.importing.known import Known, Note
from cchc.model.fields import TODO
from cchc.model.rulebook import Rulebook

SHOWN = 6
"""So many codes, or places, are named in a message."""


def repeated(
    codes: Sequence[str], entries: Sequence[Entry], known: Known
) -> Mapping[int, list[Note]]:
    """A note for every row whose criterion another row has too, by the number of the row."""
    rows: dict[str, list[int]] = {}
    for number, code in enumerate(codes):
        rows.setdefault(code, []).append(number)
    notes: dict[int, list[Note]] = {}
    for code, numbers in rows.items():
        if code == TODO or len(numbers) < 2:
            continue
        places = few([entries[i].label.place.within(known.words) for i in numbers], "; ")
        values = {"criterion": code, "places": places}
        for i in numbers:
            notes[i] = [known.note("criterion", "code_again", entries[i].label, **values)]
    return notes


def codes_of_date(text: str, known: Container[str]) -> list[str]:
    """The codes that a spreadsheet may have made a date of (03/11/2001: 3.11.1, 3.11, 11.3)."""
    day, month, year = (int(part) for part in text.split("/"))
    orders = ((day, month, year % 100), (year % 100, month, day), (day, month), (month, day))
    codes = (".".join(map(str, order)) for order in orders)
    return [code for code in dict.fromkeys(codes) if code in known]


def missing(codes: Sequence[str], book: Rulebook | None) -> list[str] | None:
    """The scored criteria of a whole rulebook without a row; None where there is no such book."""
    if book is None or book.head.coverage != "complete":
        return None
    given = set(codes)
    return [c.id for c in book.criteria if c.rule is not None and c.id not in given]


def unclear(codes: Sequence[str], full: Sequence[str], start: Cell, known: Known) -> list[Note]:
    """A note where rows that lost nothing stand there, and others do not or cannot be known."""
    left = missing(codes, known.book)
    if not full or left == []:
        return []
    others = "unknown" if left is None else few(left)
    return [known.note("rows_given", "rows_unclear", start, full=few(full), kind=others)]


def few(named: Sequence[str], between: str = ", ") -> str:
    """The first of what a message names, and how many there are where it has more."""
    more = f"{between}… ({len(named)})" if len(named) > SHOWN else ""
    return between.join(named[:SHOWN]) + more
