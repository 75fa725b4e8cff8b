"""The head of the draft: the year, the body, the rulebook, the decision, the source; open if unclear."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from cchc.importing.entries import Appendix
from cchc.importing.grid import RefusedError
from cchc.importing.known import Known, Note
from cchc.importing.parties import slug
from cchc.importing.titled import bodies_in, years_in
from cchc.model.dataset import Dataset
from cchc.model.rulebook import Rulebook
from cchc.model.units import Unit

DECISION = re.compile(
    r"Quyết định\s+(?:số:?\s*)?(\d{1,5}/QĐ-[A-ZĐ]{2,10})"
    r"(?:,?\s+ngày\s+(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)(\d{4}))?"
    r"[^.;\n]{0,120}?công bố",
    re.I,
)
"""The decision that published the scores, where the text of the plan names it."""

YEARS = range(1900, 2100)
"""What a data file takes for a year."""


class Head(NamedTuple):
    """The keys over the rows; an empty text is open."""

    body: str
    year: int
    rulebook: str
    document: str
    date: date | None
    source: str
    notes: tuple[Note, ...]
    part: str = ""
    """A quarter or a month of the year, where the scores are of it."""

    @property
    def period(self) -> tuple[str, str]:
        """The key of the period and how it is written."""
        return ("period", self.part) if self.part else ("year", str(self.year))


def year_of(appendix: Appendix, asked: int | None) -> int:
    """The year asked for, or the one that the title names. Raises `RefusedError` where it is none."""
    if asked is not None:
        if asked not in YEARS:
            raise RefusedError("year_range", year=asked)
        return asked
    found = _years(appendix)
    if len(found) != 1:
        raise RefusedError("year_unknown", found=", ".join(sorted(found)) or "–")
    return int(found.pop())


def books_of(dataset: Dataset, year: int) -> list[Rulebook]:
    """The rulebooks of the folder that hold in a year."""
    return [each.content for each in dataset.rulebooks if year in each.content.head.valid]


def book_of(dataset: Dataset, year: int) -> Rulebook | None:
    """The one rulebook of the folder that holds in a year."""
    books = books_of(dataset, year)
    return books[0] if len(books) == 1 else None


def head(
    appendix: Appendix, year: int, lines: Iterable[str], dataset: Dataset, known: Known
) -> Head:
    """What the document and the folder say about the whole."""
    notes: list[Note] = []
    said = _years(appendix)
    if said and str(year) not in said:
        values = {"year": year, "found": ", ".join(sorted(said))}
        notes.append(known.note("year", "year_differs", appendix.start, **values))
    body, about_body = _body(appendix, dataset, known)
    notes += about_body
    book = known.book.head.id if known.book else ""
    if not book:
        found = ", ".join(each.content.head.id for each in dataset.rulebooks) or "–"
        values = {"year": year, "found": found}
        notes.append(known.note("rulebook", "rulebook_unclear", appendix.start, **values))
    document, day = _decision(lines)
    if not document:
        notes.append(known.note("document", "publication_unknown", appendix.start))
    if day is not None and day.year <= year:
        shown, before = f"{day:%d/%m/%Y}", day.year - 1
        values = {"date": shown, "year": year, "before": before}
        notes.append(known.note("year", "year_early", appendix.start, **values))
    source = " ".join(line for line in appendix.title if not line.startswith("("))
    file = appendix.start.place.file
    return Head(
        body, year, book, document, day, f"{source} ({file})" if source else file, tuple(notes)
    )


def _body(appendix: Appendix, dataset: Dataset, known: Known) -> tuple[str, list[Note]]:
    """The body that the title names, or else the only one of the registry; open where they differ."""
    titled = bodies_in(appendix.title)
    bodies = [p for p in dataset.parties if isinstance(p, Unit) and p.kind == "body"]
    named = {slug(name) if not dataset.parties else _id(name, known) for name in titled}
    if len(named) == 1 and "" not in named:
        return named.pop(), []
    if titled:
        known_names = "; ".join(party.name for party in bodies) or "–"
        values = {"titled": "; ".join(titled), "known": known_names}
        return "", [known.note("body", "body_titled", appendix.start, **values)]
    if len(bodies) == 1:
        return bodies[0].id, []
    return "", [known.note("body", "body_unknown", appendix.start)]


def _id(name: str, known: Known) -> str:
    party = known.registry.find(name)
    return party.id if isinstance(party, Unit) else ""


def _years(appendix: Appendix) -> set[str]:
    """The years in the title, or else in the headers."""
    return years_in(appendix.title) or years_in(appendix.headers.values())


def _decision(lines: Iterable[str]) -> tuple[str, date | None]:
    found = {match.groups() for line in lines for match in DECISION.finditer(line)}
    if len(found) != 1:
        return "", None
    document, *numbers = found.pop()
    try:
        day, month, year = (int(number) for number in numbers)
        return document, date(year, month, day)
    except (TypeError, ValueError):
        return document, None
