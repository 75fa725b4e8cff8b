"""A document to a draft appraisal: read, find the appendix, match it, write it down; nothing is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from cchc.importing.appendix import find
from cchc.importing.asides import of_others
from cchc.importing.draft import draft, given_of
from cchc.importing.entries import Appendix
from cchc.importing.fonts import legacy_font
from cchc.importing.grid import MAX_COLUMNS, QUOTED, Grid, RefusedError
from cchc.importing.head import book_of, head, year_of
from cchc.importing.known import Known
from cchc.importing.match import Matched, match
from cchc.importing.once import once
from cchc.importing.package import MAX_BYTES, kind_of, transitional
from cchc.importing.registry import Registry
from cchc.language.words import Words
from cchc.model.codes import finding
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.source import Location
from cchc.reading.folder import shown

LONGEST_CELL = 100_000
"""Letters of a cell; Excel has a third of it at most, Word and text files may hold any text."""
LONGEST_TEXT = 3_000_000
"""Letters of a document, over a thousand pages: what is read of it is read within two seconds."""

CHOICES = "C705"
"""The code of what the person must choose on the command line."""


class Choice(NamedTuple):
    """What the person chose on the command line."""

    year: int | None = None
    tables: tuple[int, ...] = ()
    """By their numbers; several are joined."""
    sheet: str | None = None


class Imported(NamedTuple):
    """A draft (None where there is none) and everything that could not be read."""

    text: str | None
    findings: tuple[Diagnostic, ...]
    year: int = 0
    book: str = ""
    """The id of the rulebook that it was compared with."""
    matched: Matched | None = None

    @property
    def unsettled(self) -> int:
        """How many findings a person has to look at."""
        return sum(found.severity is not Severity.INFO for found in self.findings)

    @property
    def undecided(self) -> bool:
        """True where there is no draft until the person chooses: wrong use, not a bad file."""
        return self.text is None and self.findings[0].code == CHOICES


def import_document(path: Path, choice: Choice, dataset: Dataset, words: Words) -> Imported:
    """The draft of a document. Never raises for what the document is: see `findings`."""
    try:
        grid, appendix = read_appendix(path, choice)
        year = year_of(appendix, choice.year)
        book = book_of(dataset, year)
        known = Known(book, Registry(dataset.parties, year), words)
        matched = match(appendix, known)
        over = head(appendix, year, grid.lines, dataset, known)
    except RefusedError as error:
        return refused(error, path)
    matched = matched._replace(notes=(*matched.notes, *of_others(grid, appendix, known)))
    notes = [*over.notes, *matched.notes, *(note for row in matched.rows for note in row.notes)]
    found = list(once(notes, words))
    if appendix.cut:
        found.append(finding("sheet_cut", appendix.start.place.location(words)))
    text = draft(over, matched, appendix, given_of(matched, book), words)
    return Imported(text, tuple(found), year, over.rulebook, matched)


def read_appendix(path: Path, choice: Choice) -> tuple[Grid, Appendix]:
    """The appendix of a document. Raises `RefusedError` where none can be read."""
    grid = read_grid(path, choice.sheet)
    font = legacy_font(grid)
    if font:
        raise RefusedError("document_font", font=font)
    return grid, find(grid, choice.tables, choice.year)


def refused(error: RefusedError, path: Path) -> Imported:
    """No draft, and why."""
    values: dict[str, Any] = dict(error.values)
    line = values.pop("line", 0)
    where = Location(shown(path), line if isinstance(line, int) else 0)
    return Imported(None, (finding(error.wording, where, **values),))


def read_grid(
    path: Path, sheet: str | None = None, named: str = "", columns: int = MAX_COLUMNS
) -> Grid:
    """The tables of a file of any kind we read, its cells placed in it, or in the file that it was
    made of and `named` after. Raises `RefusedError` for every other file.
    """
    grid = _read(path, sheet, named, columns)
    told = sum(map(len, grid.lines))
    for cell in (cell for block in grid.blocks for row in block.rows for cell in row.cells):
        if len(cell.text) > LONGEST_CELL:
            line = cell.place.row if cell.place.kind == "text" else 0
            raise RefusedError(
                "document_cell", text=cell.text[:QUOTED], limit=LONGEST_CELL, line=line
            )
        told += len(cell.text)
    if told > LONGEST_TEXT:
        raise RefusedError("document_text", letters=told, limit=LONGEST_TEXT)
    return grid


def _read(path: Path, sheet: str | None, named: str, columns: int) -> Grid:
    content = content_of(path)
    file = named or shown(path)
    kind = kind_of(content, path.suffix)
    if sheet is not None and kind != "excel":
        raise RefusedError("sheet_without_excel", sheet=sheet)
    if kind == "word":
        from cchc.importing import word

        return word.read(transitional(content), file)
    if kind == "excel":
        from cchc.importing import excel

        return excel.read(transitional(content), file, sheet, columns)
    from cchc.importing import plain

    return plain.read(content, file, kind, columns)


def content_of(path: Path) -> bytes:
    """The bytes of a file of a size that is read. Raises `RefusedError`."""
    try:
        if path.is_dir():
            raise RefusedError("document_folder")
        if not path.exists():
            raise RefusedError("document_missing")
        if path.name.startswith("~$"):
            raise RefusedError("document_lock", name=path.name[2:])
        if not path.is_file():
            raise RefusedError("document_device")
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise RefusedError("document_unreadable", reason=reason) from None
    if not content.strip():
        raise RefusedError("document_empty")
    if len(content) > MAX_BYTES:
        raise RefusedError("document_large", limit=MAX_BYTES // 1_000_000)
    return content
