"""The forms that units filled in, read back from Word and Excel: whose, when sent, what they say."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, NamedTuple

from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.model.codes import finding
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.reply import CODE, Answer, Form
from cchc.model.source import Location
from cchc.reading.folder import shown
from cchc.reading.office.grid import Cell, Grid, RefusedError, Row
from cchc.reading.office.importing import read_grid
from cchc.reading.office.package import part_of

MAX_FILES = 2_000
"""Files of a folder that are looked at; a district has some dozens of units."""
SLOTS = {"{year}": r"(\d{4})", "{unit}": "([a-z0-9-]+)"}
CODE_FORM = re.compile(re.sub(r"\{\w+\}", lambda slot: SLOTS[slot[0]], CODE), re.ASCII)
CRITERION = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,5})\.?", re.ASCII)
DAY = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})", re.ASCII)
SAVED = re.compile(rb"<dcterms:modified[^>]*>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z?</")
DOTS = " \n.…_-\N{EN DASH}\N{EM DASH}"
"""What people leave, or draw, where they write nothing."""
VIETNAM = timezone(timedelta(hours=7))
"""Where the day on which a file was saved begins and ends."""


class Asked(NamedTuple):
    """What the forms are held against: the year, the units that answer, the criteria that lost."""

    year: int
    units: frozenset[str]
    criteria: frozenset[str]
    dataset: Dataset


class Collected(NamedTuple):
    """The forms of a folder, one a unit, and everything that could not be read."""

    forms: tuple[Form, ...]
    findings: tuple[Diagnostic, ...]


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


class _Draft:
    """A form while its file is read: what it says of itself, and its rows."""

    def __init__(self, name: str, year: int | None, place: Location) -> None:
        self.name, self.year, self.place = name, year, place
        self.answers: dict[str, tuple[Answer, Location]] = {}
        self.sent: date | None = None


def collect(folder: Path, asked: Asked, words: Words, besides: Path | None = None) -> Collected:
    """The forms in a folder and those within it. Raises nothing for what the files are: see
    `findings`. `besides` is the file that the answers are going to be written to.
    """
    forms: list[Form] = []
    findings: list[Diagnostic] = []
    files = sorted(_files(folder, findings))
    if len(files) > MAX_FILES:
        findings.append(finding("form_files", Location(shown(folder)), limit=MAX_FILES))
    for file in files[:MAX_FILES]:
        if besides is None or file.resolve() != besides.resolve():
            forms += _read(file, asked, words, findings)
    return Collected(tuple(_one_each(forms, findings)), tuple(findings))


def _files(folder: Path, findings: list[Diagnostic]) -> Iterator[Path]:
    """The files of a folder; not hidden ones, nor those by which Word marks an open document."""

    def refuse(error: OSError) -> None:
        where = Location(shown(Path(error.filename)))
        reason = error.strerror or str(error)
        findings.append(finding("document_unreadable", where, reason=reason))

    for inside, _, found in os.walk(folder, onerror=refuse):
        yield from (Path(inside, name) for name in found if not name.startswith((".", "~$")))


def _read(file: Path, asked: Asked, words: Words, findings: list[Diagnostic]) -> Iterator[Form]:
    """The forms of one file: as a rule one."""
    where = Location(shown(file))
    try:
        grid = read_grid(file)
    except RefusedError as refused:
        values: dict[str, Any] = dict(refused.values)
        values.pop("line", None)
        findings.append(finding(refused.wording, where, **values))
        return
    reader = _Reader(where, words, findings)
    reader.take(grid)
    saved = _saved(file)
    for draft in reader.drafts:
        unit = _unit(draft, asked, findings)
        if unit is None:
            continue
        answers = []
        for answer, place in draft.answers.values():
            if answer.criterion in asked.criteria:
                answers.append(answer)
            elif answer.cause or answer.remedy:
                findings.append(
                    finding("form_criterion", place, criterion=answer.criterion, year=asked.year)
                )
        sent = draft.sent or saved
        yield Form(unit, where.file, tuple(answers), sent, stated=draft.sent is not None)
    if not reader.drafts:
        findings.append(finding("form_none", where))


class _Reader:
    """Goes through a document in its order: a form begins with its code, its table with headers."""

    def __init__(self, where: Location, words: Words, findings: list[Diagnostic]) -> None:
        catalogues = [Words(language) for language in LANGUAGES]
        self.where, self.words, self.findings = where, words, findings
        self.label = {
            name: tuple(names.key(catalogue(f"form.{name}")) for catalogue in catalogues)
            for name in ("unit", "column.cause", "column.remedy", "field.sent")
        }
        self.drafts: list[_Draft] = []
        self.named, self.fresh = "", False
        self.columns: Columns | None = None

    def take(self, grid: Grid) -> None:
        """All blocks; the text before a table belongs to it."""
        for block in grid.blocks:
            for line in block.before:
                self._line(line, self.where)
            for row in block.rows:
                self._row(row, block.by_order)

    def _line(self, line: str, place: Location) -> None:
        code = CODE_FORM.search(line)
        label, colon, rest = line.partition(":")
        if code is not None:
            self._begin(code[2], int(code[1]), place)
        elif colon and names.key(label) in self.label["unit"]:
            self.named, self.fresh = rest.strip(), True

    def _begin(self, name: str, year: int | None, place: Location) -> None:
        self.drafts.append(_Draft(name, year, place))
        self.columns, self.fresh = None, False

    def _row(self, row: Row, by_order: bool) -> None:
        cells = row.filled
        for cell in cells:
            self._line(cell.line, cell.place.location(self.words))
        cause, remedy = (self._header(cells, name) for name in ("column.cause", "column.remedy"))
        if cause is not None and remedy is not None and cause.place != remedy.place:
            if self.fresh or not self.drafts:  # its code is gone
                self._begin(self.named, None, cause.place.location(self.words))
            self.columns = Columns(row.cells, cells[0], cause, remedy, by_order)
        elif self.columns is not None and cells:
            self._entry(row, cells, self.columns, self.drafts[-1])

    def _header(self, cells: tuple[Cell, ...], name: str) -> Cell | None:
        return next((c for c in cells if names.key(c.line) in self.label[name]), None)

    def _entry(self, row: Row, cells: tuple[Cell, ...], columns: Columns, draft: _Draft) -> None:
        code = CRITERION.fullmatch(columns.of(row, columns.code).line)
        if code is not None:
            cause, remedy = columns.of(row, columns.cause), columns.of(row, columns.remedy)
            answer = Answer(code[1], self._text(cause), self._text(remedy))
            draft.answers[code[1]] = (answer, cause.place.location(self.words))
        elif names.key(cells[0].line) in self.label["field.sent"] and len(cells) > 1:
            draft.sent = self._day(cells[1])

    def _text(self, cell: Cell) -> str:
        if cell.trouble in ("cell_formula", "cell_error"):
            place = cell.place.location(self.words)
            self.findings.append(finding("form_cell", place, text=cell.quoted or "="))
        return cell.text if cell.text.strip(DOTS) else ""

    def _day(self, cell: Cell) -> date | None:
        match = DAY.search(cell.line)
        try:
            if match is not None:
                return date(int(match[3]), int(match[2]), int(match[1]))
        except ValueError:
            pass
        place = cell.place.location(self.words)
        self.findings.append(finding("form_date", place, text=cell.quoted))
        return None


def _unit(draft: _Draft, asked: Asked, findings: list[Diagnostic]) -> str | None:
    """The unit of a form, or None, said in the findings."""
    if draft.year not in (None, asked.year):
        findings.append(finding("form_year", draft.place, year=draft.year, wanted=asked.year))
        return None
    party = names.find(draft.name, asked.dataset.parties).party
    if party is None:
        findings.append(finding("form_unknown", draft.place, text=draft.name or "–"))
        return None
    if party.id not in asked.units:
        findings.append(finding("form_unasked", draft.place, unit=party.name))
        return None
    return party.id


def _one_each(forms: list[Form], findings: list[Diagnostic]) -> Iterator[Form]:
    """Of several forms of a unit the one sent last, then the one that says most."""
    by_unit: dict[str, list[Form]] = {}
    for form in forms:
        by_unit.setdefault(form.unit, []).append(form)
    for mine in by_unit.values():
        best = max(mine, key=lambda form: (form.sent or date.min, form.written))
        others = [form for form in mine if form is not best]
        findings.extend(finding("form_twice", Location(o.file), kept=best.file) for o in others)
        yield best


def _saved(file: Path) -> date | None:
    """The day on which a file of a program was saved, as it says itself."""
    try:
        core = part_of(file.read_bytes(), "docProps/core.xml")
    except (OSError, KeyError, ValueError):
        return None
    match = SAVED.search(core)
    if match is None:
        return None
    moment = datetime.fromisoformat(match[1].decode()).replace(tzinfo=UTC)
    return moment.astimezone(VIETNAM).date()
