"""The forms in a document: whose each is, its two columns of answers, and what was written beside."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cchc.importing.form_fields import SENT, Field, Fields, day, more_than_a_day
from cchc.importing.form_parts import Columns, Draft, Entry, Known
from cchc.importing.grid import QUOTED, Block, Cell, Grid, Row
from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.printed import mark
from cchc.model.reply import CODE, Answer, Remark
from cchc.model.source import Location

SLOTS = {"{year}": r"(\d{4})", "{unit}": "([a-z0-9-]+)"}
CODE_FORM = re.compile(re.sub(r"\{\w+\}", lambda s: SLOTS[s[0]], CODE), re.ASCII | re.IGNORECASE)
CRITERION = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,5})\.?(?:\s.*)?", re.ASCII)
DASHES = str.maketrans(dict.fromkeys("\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{MINUS SIGN}", "-"))
"""What a word processor makes of the hyphens of a code."""
DOTS = " \n.…_-\N{EN DASH}\N{EM DASH}"
"""What people leave, or draw, where they write nothing."""
LONGEST_HEADER = 60
LONGEST_FIELD = 80
CROSS = "xX"


class Reader:
    """Goes through a document in its order: a form begins with its code, its table with headers.
    What was neither printed at its place nor is an answer is a remark.
    """

    def __init__(
        self, where: Location, known: Known, words: Words, findings: list[Diagnostic]
    ) -> None:
        self.where, self.known = where, known
        self.words, self.findings = words, findings
        self.fields = Fields()
        catalogues = [Words(language) for language in LANGUAGES]
        self.label = {
            name: tuple(names.key(catalogue(name)) for catalogue in catalogues)
            for name in (
                *("form.label", "form.unit", "form.code", "form.column.cause"),
                *("form.column.remedy", "score.column.criterion"),
                *("collect.column.state", "collect.column.written"),
            )
        }
        self.headers = frozenset(
            key
            for name in ("form.column.cause", "form.column.remedy", "score.column.criterion")
            for key in self.label[name]
        )
        self.drafts: list[Draft] = []
        self.synthesis = False
        self.named, self.fresh = "", False
        self.pending: list[Remark] = []
        self.columns: Columns | None = None
        self.last = ""

    def take(self, grid: Grid) -> None:
        """All blocks; the text before a table belongs to it, that after the last to the last form."""
        for block in grid.blocks:
            self._lines(block.before)
            self._block(block)
        if grid.joins:
            before = sum(bool(line) for block in grid.blocks for line in block.before)
            self._lines(grid.lines[before:])
        self._settle()

    def _lines(self, lines: tuple[str, ...]) -> None:
        for line in lines:
            self._line(line, self.where)

    def _block(self, block: Block) -> None:
        """A table. One that begins with neither a header nor a row of a form is no form's."""
        first = next((row for row in block.rows if row.filled), None)
        if self.columns is not None and (first is None or not self._criterion(first)):
            self.columns = None
        for row in block.rows:
            if row.filled:
                self._row(row, block.by_order)

    def _row(self, row: Row, by_order: bool) -> None:
        cells = tuple(dict.fromkeys(row.filled))
        criterion = self._criterion(row)
        if self.columns is not None and criterion:
            self._entry(row, criterion, self.columns, self.drafts[-1])
        elif self._heads(row, cells, by_order):
            self._settle()
        elif self.columns is not None and self._goes_on(row, cells, self.columns):
            self._entry(row, self.last, self.columns, self.drafts[-1])
        else:
            self.last = ""
            self._beside(cells)

    def _heads(self, row: Row, cells: tuple[Cell, ...], by_order: bool) -> bool:
        """Take a header row: from here on it says which column is which."""
        if all(self._header(cells, f"collect.column.{n}") for n in ("state", "written")):
            self.synthesis = True
        cause, remedy = (self._header(cells, f"form.column.{n}") for n in ("cause", "remedy"))
        if cause is None or remedy is None or cause.place == remedy.place:
            return False
        if self.fresh or not self.drafts:  # its code is gone
            self._begin("", None, cause.place.location(self.words))
        code = self._header(cells, "score.column.criterion") or cells[0]
        columns = Columns(row.cells, code, cause, remedy, by_order)
        self.columns, self.last, self.drafts[-1].tabled = columns, "", True
        for cell in cells:
            if not columns.counts(row, cell) and names.key(cell.line) not in self.headers:
                self._remark(cell, cell.text, self.drafts[-1].remarks, (code.line,))
        return True

    def _header(self, cells: tuple[Cell, ...], name: str) -> Cell | None:
        """The cell with this label; where no header is known yet, one that begins as it does."""
        labels = self.label[name]
        exact = next((cell for cell in cells if names.key(cell.line) in labels), None)
        if exact is not None or self.columns is not None:
            return exact
        begins = tuple(" ".join(label.split()[:2]) + " " for label in labels)
        short = (cell for cell in cells if len(cell.line) <= LONGEST_HEADER)
        return next((cell for cell in short if f"{names.key(cell.line)} ".startswith(begins)), None)

    def _criterion(self, row: Row) -> str:
        """The criterion that a row of the table is about, or nothing."""
        if self.columns is None:
            return ""
        code = self.columns.of(row, self.columns.code)
        match = CRITERION.fullmatch(code.line)
        return match[1] if match and code != self.columns.of(row, self.columns.cause) else ""

    def _goes_on(self, row: Row, cells: tuple[Cell, ...], columns: Columns) -> bool:
        """True for a row that a person added under another to write more: answers, and no code."""
        own = (columns.of(row, columns.cause), columns.of(row, columns.remedy))
        return bool(self.last) and all(cell in own for cell in cells)

    def _entry(self, row: Row, criterion: str, columns: Columns, draft: Draft) -> None:
        """A row of answers. What stands in its other cells and was not printed there is a remark."""
        code = columns.of(row, columns.code)
        cause, remedy = columns.of(row, columns.cause), columns.of(row, columns.remedy)
        texts = self._text(cause), "" if remedy == cause else self._text(remedy)
        entry = Entry(code, cause, remedy, Answer(criterion, *texts))
        before = draft.entries.setdefault(criterion, [])
        if any(texts) and any(other.apart(entry) for other in before) and criterion != self.last:
            place = cause.place.location(self.words)
            self.findings.append(finding("form_double", place, criterion=criterion))
        before.append(entry)
        self.last = criterion
        for cell in dict.fromkeys(row.filled):
            if cell not in (code, cause, remedy) and not columns.counts(row, cell):
                self._valued(cell)
                heads = columns.over(row, cell)
                over = [head.line for head in heads if self._printed_over(head)]
                keys = ((criterion, head) for head in over) if over else ((criterion,),)
                self._remark(cell, cell.text, draft.remarks, *keys)
        named = code.line.removeprefix(criterion).lstrip(". ")
        self._remark(code, named, draft.remarks, (criterion,))
        for cell in dict.fromkeys((cause, remedy)):
            if _scribble(cell.text):
                self._remark(cell, cell.text, draft.remarks)

    def _printed_over(self, head: Cell) -> bool:
        """True for a header as it was printed: what stands under it is told by it."""
        assert self.columns is not None
        return mark(head.line, self.columns.code.line) in self.known.printed

    def _text(self, cell: Cell) -> str:
        said = self._valued(cell) and _says(cell.text) and not _scribble(cell.text)
        return cell.text if said else ""

    def _valued(self, cell: Cell) -> bool:
        """False, and said, for a formula without a value or with an error."""
        if cell.trouble not in ("cell_formula", "cell_error"):
            return True
        place = cell.place.location(self.words)
        self.findings.append(finding("form_cell", place, text=cell.quoted or "="))
        return False

    def _beside(self, cells: tuple[Cell, ...]) -> None:
        """A row that is no answer: fields with what is written in them, or lines."""
        key = (cells[0].line,) if len(cells) > 1 else ()
        label: Field | None = None
        for cell in cells:
            field = self.fields.of(cell.line)
            if label is not None and field is None:
                self._fill(label._replace(text=cell.line), cell.place.location(self.words))
            else:
                for line in cell.text.split("\n"):
                    self._line(line, cell.place.location(self.words), key)
            label = field

    def _line(self, line: str, place: Location, key: tuple[str, ...] = ()) -> None:
        """A line outside the table's rows: code, unit, date, a field, or a remark."""
        code = CODE_FORM.search(line.translate(DASHES))
        label, colon, rest = line.partition(":")
        before = names.key(line[: code.start()]) if code is not None else ""
        field = self.fields.of(line)
        if names.key(line) in self.label["form.label"] and self.drafts:
            self._settle()
        elif code is not None and any(own.startswith(before) for own in self.label["form.code"]):
            self._begin(code[2].lower(), int(code[1]), place)
            self._note(line[code.end() :].strip(), place)
        elif colon and names.key(label) in self.label["form.unit"]:
            self._name(rest.strip(), line, place)
        elif field is not None:
            self._fill(field, place)
        else:
            self._note(line, place, key)

    def _fill(self, field: Field, place: Location) -> None:
        """What is written beside the label of a field."""
        said = field.text.strip(DOTS)
        if said and (not self.drafts or len(said) > LONGEST_FIELD):
            self._note(said, place)
        elif said and field.name == SENT:
            self._send(said, place, self.drafts[-1])
        elif said:
            self.drafts[-1].contact.append(said)

    def _name(self, name: str, line: str, place: Location) -> None:
        last = self.drafts[-1] if self.drafts else None
        if last is not None and not last.tabled and not last.name:
            last.name = name
            return
        self.named, self.fresh = name, True
        if last is not None:
            self._note(line, place)

    def _begin(self, code: str, year: int | None, place: Location) -> None:
        """A form; what was written since the one before it belongs to it."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.tabled or (last.code, last.year) != (code, year):
            self.drafts.append(Draft(code, year, self.named if self.fresh else "", place))
        self.columns, self.named, self.fresh = None, "", False
        self._settle()

    def _settle(self) -> None:
        """Give what was written outside the table to the form that it stands in."""
        if self.drafts:
            self.drafts[-1].remarks += self.pending
            self.pending = []

    def _remark(self, cell: Cell, text: str, found: list[Remark], *keys: tuple[str, ...]) -> None:
        """Keep what was not printed in a cell of the table, found by any of these keys."""
        self._keep(text, cell.place.location(self.words), found, keys)

    def _note(self, text: str, place: Location, key: tuple[str, ...] = ()) -> None:
        """Keep what was not printed elsewhere: as a line, or in a row with this first cell."""
        self._keep(text, place, self.pending, (key,))

    def _keep(
        self, text: str, place: Location, found: list[Remark], keys: Iterable[tuple[str, ...]]
    ) -> None:
        """Keep what the form did not print there: the lines of one place as one."""
        where = f"{place.file}:{place.line}" if place.line else place.file
        printed = self.known.printed
        lines = (t for t in text.split("\n") if not any(mark(t, *key) in printed for key in keys))
        kept = "\n".join(lines)
        if not _says(kept):
            return
        if found and found[-1].where == where:
            found[-1] = Remark(where, f"{found[-1].text}\n{kept}")
        else:
            found.append(Remark(where, kept))

    def _send(self, text: str, place: Location, draft: Draft) -> None:
        """The day a form was sent; one that cannot be read, or cannot be, is said."""
        sent = day(text)
        if sent is None:
            self.findings.append(finding("form_date", place, text=text[:QUOTED]))
        elif sent < self.known.since:
            self.findings.append(finding("form_early", place, day=sent, since=self.known.since))
        elif sent > self.known.until:
            self.findings.append(finding("form_late", place, day=sent, until=self.known.until))
        else:
            draft.sent = sent
        draft.misdated = draft.sent is None
        if sent is None or more_than_a_day(text):
            self._note(text, place)


def _says(text: str) -> bool:
    """False for nothing, and for what people draw in its place."""
    return bool(text.strip(DOTS))


def _scribble(text: str) -> bool:
    """True for signs alone, a cross or a tick: no cause and no remedy."""
    return _says(text) and all(sign in CROSS or not sign.isalnum() for sign in text)
