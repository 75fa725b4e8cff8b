"""All that stands in a form as it is sent out: what a unit adds is what is not among it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.reporting.document import (
    Block,
    Bullets,
    Facts,
    Fields,
    Heading,
    Table,
    Text,
    Title,
    cell_text,
)
from cchc.reporting.form_document import form_document
from cchc.scoring.gaps import Gaps, UnitGaps
from cchc.scoring.replies import Ask


def printed(reports: Iterable[UnitGaps], gaps: Gaps, ask: Ask | None) -> frozenset[str]:
    """The keys of every line and every cell of the forms of these units, in every language."""
    found: set[str] = set()
    for report in reports:
        for language in LANGUAGES:
            words = Words(language)
            for block in form_document(report, gaps, ask, words).blocks:
                found.update(_texts(block, words))
    return frozenset(names.key(line) for text in found for line in text.split("\n"))


def _texts(block: Block, words: Words) -> Iterator[str]:
    match block:
        case Heading(text) | Text(text):
            yield text
        case Title(label, text, note):
            yield from (label, text, note)
        case Bullets(texts) | Fields(texts):
            yield from texts
        case Facts(pairs):
            yield from (f"{label}: {value}" for label, value in pairs)
        case Table(columns, rows):
            yield from (column.label for column in columns)
            for row in rows:
                yield from (cell_text(cell, words) for cell in row.cells)
                dates = (cell for cell in row.cells if isinstance(cell, date))
                yield from (f"{cell:%d/%m/%Y}" for cell in dates)  # as Excel gives them back
        case _:
            return
