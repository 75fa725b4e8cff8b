"""All that stands in a form as it is sent out, as marks: what a unit adds is what is not among it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from cchc.analysis.gaps import Gaps
from cchc.analysis.replies import Ask
from cchc.analysis.unit_gaps import UnitGaps
from cchc.language.words import LANGUAGES, NONE, Words
from cchc.model.printed import mark
from cchc.reporting.document import (
    TO_TYPE,
    Block,
    Bullets,
    Cell,
    Facts,
    Fields,
    Heading,
    Part,
    Report,
    Signature,
    Table,
    Text,
    Title,
    cell_text,
)
from cchc.reporting.form_document import form_document
from cchc.reporting.letter_document import letter
from cchc.reporting.official import foot_rows, head_rows

PROPERTY = "cchc-{number}"
"""The name of a property of the file that keeps marks."""
EACH = 31
"""Marks in one property: a text of at most 255 characters."""


def printed(reports: Iterable[UnitGaps], gaps: Gaps, ask: Ask | None) -> frozenset[str]:
    """The marks of the forms of these units as they would be printed now, in every language: for
    a form whose own are gone.
    """
    spoken = [Words(language) for language in LANGUAGES]
    return frozenset(
        found
        for report in reports
        for words in spoken
        for found in marks_of(_sent(report, gaps, ask, words), words)
    )


def _sent(report: UnitGaps, gaps: Gaps, ask: Ask | None, words: Words) -> tuple[Part, ...]:
    """A form with the letter that it may have come with."""
    form = Part(report.party.id, report.party.name, form_document(report, gaps, ask, words))
    if gaps.case.dataset.office is None:
        return (form,)
    return (letter(report, gaps, ask, True, words), form)


def marked(report: Report, words: Words) -> Report:
    """Forms with the marks of all that is printed in them, for the day they come back."""
    found = sorted(set(marks_of(report.parts, words)))
    texts = ("".join(found[i : i + EACH]) for i in range(0, len(found), EACH))
    named = ((PROPERTY.format(number=n), text) for n, text in enumerate(texts, 1))
    return report._replace(properties=tuple(named))


def marks_of(parts: Iterable[Part], words: Words) -> Iterator[str]:
    """The marks of all that is printed in documents."""
    for part in parts:
        yield from (mark(ground) for ground in part.grounds)
        for row in (*head_rows(part.head), *foot_rows(part.foot)):
            yield from _of_row(row)
        for block in part.document.blocks:
            if isinstance(block, Table):
                yield from _of_table(block, words)
            else:
                yield from (mark(line) for text in _texts(block) for line in text.split("\n"))


def _of_row(cells: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Each line of a row by its first cell; of a cell alone in its row, as a line."""
    filled = [lines for lines in cells if any(lines)]
    for lines in filled:
        first = (" ".join(filled[0]),) if len(filled) > 1 else ()
        yield from (mark(line, *first) for line in lines if line)


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text) | Text(text):
            yield text
        case Title(label, text, note):
            yield from (label, text, note)
        case Bullets(texts) | Fields(texts) | Signature(texts):
            yield from texts
        case Facts(pairs):
            yield from (f"{label}: {value}" for label, value in pairs)
        case _:
            return


def _of_table(table: Table, words: Words) -> Iterator[str]:
    """Each cell by the first of its row, and by that and its column; alone in its row, as a line."""
    labels = [column.label for column in table.columns]
    for cells in (labels, *(row.cells for row in table.rows)):
        filled = [(i, t) for i, cell in enumerate(cells) for t in _lines(cell, words)]
        first = " ".join(text for i, text in filled if i == filled[0][0])
        if len({i for i, _ in filled}) == 1:
            yield from (mark(text) for _, text in filled)
        for i, text in filled:
            yield mark(text, first)
            yield mark(text, first, labels[i])


def _lines(cell: Cell, words: Words) -> Iterator[str]:
    """What is read of a cell: nothing of one to fill in; of a date in two ways, as Excel has one."""
    text = "" if isinstance(cell, TO_TYPE) else cell_text(cell, words)
    if text not in ("", NONE):
        yield from text.split("\n")
    if isinstance(cell, date) and (as_in_excel := f"{cell:%d/%m/%Y}") != text:
        yield as_in_excel
