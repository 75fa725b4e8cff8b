"""The forms of bodies in a document: whose each is, its rows, and what was written beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cchc.importing.form_answers import says
from cchc.importing.form_fields import SENT, Fields, code_in, day
from cchc.importing.form_parts import Draft
from cchc.importing.grid import Cell, Grid, GridRow
from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.model.body_form import CODE, COLUMNS, GIVEN
from cchc.model.fields import CRITERION_ID
from cchc.model.printed import filled_in, mark
from cchc.model.reply import CODE as OF_UNITS
from cchc.model.reply import Remark
from cchc.model.source import Location

NEEDED = ("code", "value", "points")
"""The columns by which the header of a form is known."""
ID = re.compile(CRITERION_ID, re.ASCII)


class FilledRow(NamedTuple):
    """A row of a form's table: what was printed, and what the body wrote."""

    printed: dict[str, Cell]
    given: dict[str, Cell]

    @property
    def code(self) -> Cell:
        """The cell of the criterion."""
        return self.printed["code"]


class Filled(NamedTuple):
    """One form: what it says of itself, and its rows."""

    draft: Draft
    rows: list[FilledRow]
    beside: list[tuple[Remark, str]]
    """All other texts, each with the first cell of its row."""

    @property
    def begun(self) -> bool:
        """True where the body wrote anything: 0 points, and no others, may be calculated of nothing."""
        given = (one for row in self.rows for one in row.given.items())
        typed = any(name != "points" or _more_than_nothing(cell) for name, cell in given)
        return typed or bool(self.draft.contact) or self.draft.sent is not None


def _more_than_nothing(cell: Cell) -> bool:
    return not cell.trouble and cell.number != 0 and cell.line.strip("0,. ") != ""


class BodyReader:
    """Goes through a document in its order: a form begins with its code or the header of its table."""

    def __init__(self, where: Location, words: Words) -> None:
        self.where, self.words = where, words
        self.fields = Fields()
        spoken = [Words(language) for language in LANGUAGES]
        self.labels = {
            names.key(each(f"body.column.{name}")): name for each in spoken for name in COLUMNS
        }
        self.own = {names.key(each("body.total")) for each in spoken}
        self.unit = tuple(names.key(each("form.unit")) for each in spoken)
        self.forms: list[Filled] = []
        self.pending: list[tuple[Remark, str]] = []
        self.columns: dict[str, Cell] = {}
        self.header: GridRow | None = None
        self.named = ""
        self.replies = False
        """True where the code of a form about losses stands in it."""

    def take(self, grid: Grid) -> None:
        """All blocks, each with the lines before it."""
        for block in grid.blocks:
            for line in block.before:
                self._line(line, self.where)
            self.header = None
            for row in block.rows:
                if row.filled:
                    self._row(row, block.by_order)
        if grid.joins:
            before = sum(bool(line) for block in grid.blocks for line in block.before)
            for line in grid.lines[before:]:
                self._line(line, self.where)

    def _row(self, row: GridRow, by_order: bool) -> None:
        heads = {self.labels.get(names.key(cell.line)): cell for cell in row.filled}
        if all(name in heads for name in NEEDED):
            self._form(row.place.location(self.words))
            self.header = row
            self.columns = {name: cell for name, cell in heads.items() if name is not None}
            return
        if self.header is not None and self._answers(row, by_order):
            return
        cells = tuple(dict.fromkeys(row.filled))
        field = self.fields.of(cells[0].line)
        if field is not None and self.forms:
            said = field.text or " ".join(cell.line for cell in cells[1:])
            self._field(field.name, said)
            return
        for cell in cells:
            for line in cell.text.split("\n"):
                self._line(line, cell.place.location(self.words), cells[0].line)

    def _answers(self, row: GridRow, by_order: bool) -> bool:
        """A row of the table; False for one below it."""
        at = {name: self._under(row, head, by_order) for name, head in self.columns.items()}
        code = at["code"]
        given = {n: c for n, c in at.items() if n in GIVEN and (c.trouble or says(c.text))}
        label = at.get("name", code)
        if names.key(label.line) in self.own:
            return True
        if not ID.fullmatch(code.line.rstrip(".")) and (
            self.fields.of(code.line) is not None or not given
        ):
            return False
        printed = {n: c for n, c in at.items() if n not in GIVEN}
        self.forms[-1].rows.append(FilledRow(printed, given))
        for cell in dict.fromkeys(row.filled):
            if cell not in given.values():
                self._beside(Remark(str(cell.place.location(self.words)), cell.text), code.line)
        return True

    def _under(self, row: GridRow, head: Cell, by_order: bool) -> Cell:
        """The cell under one of the header: in Word, where people move borders, by its number."""
        if by_order and self.header is not None and len(row.cells) == len(self.header.cells):
            return row.cells[self.header.cells.index(head)]
        return row.at(head.start)

    def _line(self, line: str, place: Location, first: str = "") -> None:
        """A line outside the table: the code, the body, a field, or a remark."""
        code = code_in(line, CODE)
        self.replies |= code is None and code_in(line, OF_UNITS) is not None
        label, colon, rest = line.partition(":")
        field = self.fields.of(line)
        if code is not None:
            self._form(place)
            self.forms[-1].draft.code, self.forms[-1].draft.period = code.unit, code.period
        elif colon and names.key(label) in self.unit:
            if self.forms and not self.forms[-1].rows:
                self.forms[-1].draft.name = rest.strip()
            else:
                self.named = rest.strip()
        elif field is not None and self.forms:
            self._field(field.name, field.text)
        else:
            self._beside(Remark(str(place), line), first)

    def _beside(self, remark: Remark, first: str) -> None:
        """Keep a text for the form that it stands in, or for the one that follows."""
        self.pending.append((remark, first))
        if self.forms:
            self.forms[-1].beside.extend(self.pending)
            self.pending.clear()

    def _form(self, place: Location) -> None:
        """A form begins, unless one has that holds nothing yet."""
        if not self.forms or self.forms[-1].rows:
            self.forms.append(Filled(Draft("", None, self.named, place), [], self.pending))
            self.pending = []
            self.named = ""
        self.forms[-1].draft.name = self.forms[-1].draft.name or self.named

    def _field(self, name: str, text: str) -> None:
        """Who filled it in, and when it was sent."""
        draft = self.forms[-1].draft
        if name == SENT:
            draft.sent = day(text)
        elif says(text):
            draft.contact.append(text)


def remarks_of(form: Filled, printed: frozenset[str]) -> Iterator[Remark]:
    """What was written beside and was not printed there, each place once."""
    seen: set[str] = set()
    for (where, text), first in form.beside:
        lines = [
            line
            for line in text.split("\n")
            if says(line)
            and printed.isdisjoint(
                made(line, *place) for made in (mark, filled_in) for place in ((first,), ())
            )
        ]
        if lines and where not in seen:
            seen.add(where)
            yield Remark(where, "\n".join(lines))
