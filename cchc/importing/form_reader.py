"""The forms in a document: whose each is, its two columns of answers, and what was written beside."""

from __future__ import annotations

from typing import Literal

from cchc.importing.form_answers import DOTS, answers, points_at, says
from cchc.importing.form_columns import Columns, Layout, counts
from cchc.importing.form_fields import SENT, Field, Fields, code_in, day, labels, more_than_a_day
from cchc.importing.form_parts import Draft, Entry, Known, unprinted
from cchc.importing.grid import QUOTED, Block, Cell, Grid, GridRow
from cchc.language.words import Words
from cchc.model import names
from cchc.model.body_form import CODE as OF_BODIES
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.period import Period
from cchc.model.printed import mark
from cchc.model.reply import Answer, Remark
from cchc.model.source import Location

LONGEST_FIELD = 80
SYNTHESIS = ("collect.column.state", "collect.column.written")
LABELS = ("form.label", "form.unit", "form.code", *SYNTHESIS)
LEFT = ("cell_struck", "text_hidden")
"""What a person does not read as text of a cell."""

Part = Literal["cause", "remedy"]
Keys = tuple[tuple[str, ...], ...]


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
        self.label = {name: labels(name) for name in LABELS}
        self.layout = Layout(known.printed)
        self.drafts: list[Draft] = []
        self.synthesis = False
        self.bodies = False
        """True where the code of a form in which a body scores itself stands in it."""
        self.named, self.fresh = "", False
        self.pending: list[Remark] = []
        self.columns: Columns | None = None
        self.last = ""
        self.above, self.printed = "", set[str]()

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
        rows, by_order = tuple(row for row in block.rows if row.filled), block.by_order
        if self.columns is not None and not (rows and self.columns.criterion(rows[0])):
            self.columns = None
        for i, row in enumerate(rows):
            if self._headless(row, by_order):
                columns = self.layout.headless(rows[i:], by_order)
                if columns is not None:
                    self._table(columns, row.filled[0])
            self._row(row, by_order)

    def _headless(self, row: GridRow, by_order: bool) -> bool:
        """True for the first row of a table whose header is gone."""
        unclear = self.drafts and self.drafts[-1].unclear
        due = self.columns is None and self._due() and not unclear
        return due and self.layout.printed_in(row, by_order)

    def _due(self) -> bool:
        """True where the table of a form has to follow, whatever stands over it."""
        last = self.drafts[-1] if self.drafts else None
        return self.fresh or (not last.tabled if last is not None else self.known.own)

    def _row(self, row: GridRow, by_order: bool) -> None:
        cells = tuple(dict.fromkeys(row.filled))
        criterion = self.columns.criterion(row) if self.columns is not None else ""
        if self.columns is not None and criterion:
            self._entry(row, criterion, self.columns, self.drafts[-1])
        elif self._heads(row, cells, by_order):
            self._settle()
        elif self.columns is not None and self._goes_on(row, cells, self.columns):
            self._entry(row, self.last, self.columns, self.drafts[-1])
        else:
            self.last = ""
            self._beside(cells)

    def _heads(self, row: GridRow, cells: tuple[Cell, ...], by_order: bool) -> bool:
        """Take a header row: from here on it says which column is which."""
        keys = {names.key(cell.line) for cell in cells}
        self.synthesis |= all(keys.intersection(self.label[name]) for name in SYNTHESIS)
        known, due = self.columns is not None, self._due()
        columns = self.layout.header(row, by_order, known, due)
        if columns is None:
            if due and self.layout.heads(row, by_order):
                self._open(row.filled[0]).unclear = cells
            return False
        draft, heads = self._table(columns, columns.cause), columns.heads(row)
        for cell in cells:
            if not counts(heads.get(cell, ())) and names.key(cell.line) not in self.layout.own:
                self._remark(cell, cell.text, draft.remarks, (columns.code.line,))
        return True

    def _table(self, columns: Columns, first: Cell) -> Draft:
        """The table of a form begins."""
        draft = self._open(first)
        self.columns, self.last, self.above, draft.tabled = columns, "", "", True
        return draft

    def _open(self, first: Cell) -> Draft:
        """The form that a table belongs to: the one before it, or one that has lost its code."""
        if self.fresh or not self.drafts:
            self._begin("", None, first.place.location(self.words))
        return self.drafts[-1]

    def _goes_on(self, row: GridRow, cells: tuple[Cell, ...], columns: Columns) -> bool:
        """True for a row that a person added under another to write more: answers, and no code."""
        own = (columns.of(row, columns.cause), columns.of(row, columns.remedy))
        return bool(self.last) and all(cell in own for cell in cells)

    def _entry(self, row: GridRow, criterion: str, columns: Columns, draft: Draft) -> None:
        """A row of answers. What stands in its other cells and was not printed there is a remark."""
        code = columns.of(row, columns.code)
        cause, remedy = columns.of(row, columns.cause), columns.of(row, columns.remedy)
        texts = (
            self._text(cause, "cause", draft),
            "" if remedy == cause else self._text(remedy, "remedy", draft),
        )
        entry = Entry(code, cause, remedy, Answer(criterion, *texts))
        before = draft.entries.get(criterion, ())
        heads = columns.heads(row)
        own = (code, cause, remedy)
        others = [
            c for c in dict.fromkeys(row.filled) if c not in own and not counts(heads.get(c, ()))
        ]
        printed = {cell.line for cell in others}
        more = criterion == self.last and printed <= self.printed
        if any(texts) and any(other.apart(entry) for other in before) and not more:
            place = cause.place.location(self.words)
            self.findings.append(finding("form_double", place, criterion=criterion))
        draft.add(entry)
        self.last, self.above, self.printed = criterion, criterion, printed
        for cell in others:
            self._valued(cell)
            over = [head.line for head in heads.get(cell, ()) if self._printed_over(head)]
            keys = ((criterion, head) for head in over) if over else ((criterion,),)
            self._remark(cell, cell.text, draft.remarks, *keys)
        named = code.line.removeprefix(criterion).lstrip(". ")
        self._remark(code, named, draft.remarks, (criterion,))

    def _printed_over(self, head: Cell) -> bool:
        """True for a header as it was printed: what stands under it is told by it."""
        assert self.columns is not None
        return mark(head.line, self.columns.code.line) in self.known.printed

    def _text(self, cell: Cell, part: Part, draft: Draft) -> str:
        """What a cell answers. What repeats another answer of the form is that answer; what says
        nothing, or repeats none, is named and kept as a remark.
        """
        for aside in cell.asides:
            if aside.wording in LEFT:
                place = cell.place.location(self.words)
                self.findings.append(finding("form_struck", place, text=aside.text[:QUOTED]))
        text = said = cell.text if self._valued(cell) and says(cell.text) else ""
        at = points_at(text)
        if at is not None:
            other = draft.answer(at or self.above)
            said = other.cause if part == "cause" else other.remedy
        wording = "form_ditto" if not said else "" if answers(said) else "form_nothing"
        if text and wording:
            place = cell.place.location(self.words)
            self.findings.append(finding(wording, place, text=cell.quoted))
            self._remark(cell, text, draft.remarks)
            said = ""
        return said

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
        code = code_in(line)
        self.bodies |= code is None and code_in(line, OF_BODIES) is not None
        label, colon, rest = line.partition(":")
        before = names.key(line[: code.start]) if code is not None else ""
        field = self.fields.of(line)
        if names.key(line) in self.label["form.label"] and self.drafts:
            self._settle()
        elif code is not None and any(own.startswith(before) for own in self.label["form.code"]):
            self._begin(code.unit, code.period, place)
            self._note(line[code.end :].strip(), place)
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

    def _begin(self, code: str, period: Period | None, place: Location) -> None:
        """A form; what was written since the one before it belongs to it."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.tabled or (last.code, last.period) != (code, period):
            self.drafts.append(Draft(code, period, self.named if self.fresh else "", place))
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

    def _keep(self, text: str, place: Location, found: list[Remark], keys: Keys) -> None:
        """Keep what the form did not print there: the lines of one place as one."""
        where = f"{place.file}:{place.line}" if place.line else place.file
        kept = unprinted(text, keys, self.known.printed)
        if not says(kept):
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
