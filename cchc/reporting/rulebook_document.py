"""A rulebook as the table in which it is issued: its head, then each area and criterion in sentences
that `cchc import --rulebook` reads back.
"""

from __future__ import annotations

from collections.abc import Iterator

from cchc.importing.rulebook_table import KEPT
from cchc.language.naming import Naming
from cchc.language.saying import Saying
from cchc.language.shapes import keys
from cchc.language.words import Words
from cchc.model.rulebook import Area, Criterion, Head, Rulebook
from cchc.reporting.document import (
    Cell,
    Column,
    Document,
    Heading,
    Part,
    Report,
    Table,
    TableRow,
)

NOTES = ("slips", "acknowledged", "changes")
"""What a data file says of itself, beside the head."""
WIDE = 24
"""Characters of a column of sentences where there is little room."""


def rulebook_report(book: Rulebook, words: Words) -> Report:
    """The whole of a rulebook."""
    part = Part("rulebook", words("book.part"), rulebook_document(book, words), wide=True)
    return Report(book.head.title, (part,))


def rulebook_document(book: Rulebook, words: Words) -> Document:
    """The head and the criteria, a table each."""
    return Document(
        (
            Heading(words("book.title"), level=1),
            Heading(words("book.heading.head")),
            _head(book, words),
            Heading(words("book.heading.criteria")),
            _criteria(book, words),
        )
    )


def _head(book: Rulebook, words: Words) -> Table:
    say = Saying(words, Naming(words))
    rows: list[tuple[str, str]] = [("schema", book.schema_)]
    for name, key in keys(Head).items():
        if key.given(book.head):
            rows.append((name, say.cell(book.head, name)))
    rows += [(name, say.cell(book, name)) for name in NOTES if getattr(book, name)]
    return Table(
        (Column(words("book.item")), Column(words("book.content"), flexible=True)),
        tuple(TableRow((words(f"book.head.{name}"), text)) for name, text in rows),
    )


def _criteria(book: Rulebook, words: Words) -> Table:
    kept = [key for key in KEPT if any(getattr(c, key) for c in book.criteria)]
    columns = (
        Column(words("book.column.id"), codes=True),
        Column(words("book.column.name"), flexible=True, least=WIDE),
        Column(words("book.column.max_points"), numeric=True),
        *(
            Column(words(f"book.column.{key}"), flexible=True, least=WIDE)
            for key in ("rule", "basis", "more", *kept)
        ),
    )
    return Table(columns, tuple(_rows(book, kept, words)))


def _rows(book: Rulebook, kept: list[str], words: Words) -> Iterator[TableRow]:
    """The areas, each with its criteria, as the file has them; what lies in no area last."""
    areas = {area.id for area in book.areas}
    for area in book.areas:
        yield _area(area, len(kept), words)
        yield from (_criterion(c, kept, words) for c in book.criteria if c.area == area.id)
    yield from (_criterion(c, kept, words) for c in book.criteria if c.area not in areas)


def _area(area: Area, more: int, words: Words) -> TableRow:
    said = Saying(words, Naming(words)).say(area)
    most = "" if area.max_points is None else area.max_points
    return TableRow((area.id, area.name, most, "", "", said, *[""] * more), "group")


def _criterion(criterion: Criterion, kept: list[str], words: Words) -> TableRow:
    say = Saying(words, Naming(words, criterion.figures))
    cells: list[Cell] = [criterion.id, criterion.name, criterion.max_points]
    cells += ["" if one is None else say.say(one) for one in (criterion.rule, criterion.basis)]
    cells.append(say.say(criterion).removesuffix("; "))
    return TableRow((*cells, *(getattr(criterion, key) or "" for key in kept)))
