"""The forms in a document: whose each is, its two columns of answers, and what was written beside."""

from __future__ import annotations

import re
from datetime import date

from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.reply import CODE, Answer, Remark
from cchc.model.source import Location
from cchc.reading.office.form_parts import Columns, Draft, Entry
from cchc.reading.office.grid import QUOTED, Block, Cell, Grid, Row

SLOTS = {"{year}": r"(\d{4})", "{unit}": "([a-z0-9-]+)"}
CODE_FORM = re.compile(re.sub(r"\{\w+\}", lambda s: SLOTS[s[0]], CODE), re.ASCII | re.IGNORECASE)
CRITERION = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,5})\.?(?:\s.*)?", re.ASCII)
DAYS = (
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*(?P<y>\d{4})(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*(?P<y>\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?P<d>\d{1,2})\s*tháng\s*(?P<m>\d{1,2})\s*,?\s*năm\s*(?P<y>\d{4})", re.IGNORECASE),
)
DASHES = str.maketrans(dict.fromkeys("\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{MINUS SIGN}", "-"))
"""What a word processor makes of the hyphens of a code."""
DOTS = " \n.…_-\N{EN DASH}\N{EM DASH}"
"""What people leave, or draw, where they write nothing."""
LONGEST_HEADER = 60


class Reader:
    """Goes through a document in its order: a form begins with its code, its table with headers.

    `printed` holds the keys of all that stands in a form as it is sent out: what is neither that
    nor an answer is a remark.
    """

    def __init__(
        self, where: Location, printed: frozenset[str], words: Words, findings: list[Diagnostic]
    ) -> None:
        self.where, self.printed = where, printed
        self.words, self.findings = words, findings
        catalogues = [Words(language) for language in LANGUAGES]
        self.label = {
            name: tuple(names.key(catalogue(name)) for catalogue in catalogues)
            for name in (
                *("form.label", "form.unit", "form.code", "form.column.cause"),
                *("form.column.remedy", "form.field.author", "form.field.phone"),
                *("form.field.sent", "form.field.head", "score.column.criterion"),
                *("collect.column.state", "collect.column.written"),
            )
        }
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
        self.columns, self.last = Columns(row.cells, code, cause, remedy, by_order), ""
        self.drafts[-1].tabled = True
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
                self._remark(cell.text, cell.place.location(self.words), draft.remarks)
        named = code.line.removeprefix(criterion).lstrip(". ")
        self._remark(named, code.place.location(self.words), draft.remarks)

    def _text(self, cell: Cell) -> str:
        if cell.trouble in ("cell_formula", "cell_error"):
            place = cell.place.location(self.words)
            self.findings.append(finding("form_cell", place, text=cell.quoted or "="))
            return ""
        return cell.text if cell.text.strip(DOTS) else ""

    def _beside(self, cells: tuple[Cell, ...]) -> None:
        """A row that is no answer: fields with what is written in them, or lines."""
        for cell, after in zip(cells, (*cells[1:], None), strict=True):
            place = cell.place.location(self.words)
            for line in cell.text.split("\n"):
                self._line(line, place)
            field = self._field(cell.line)
            if field and after is not None:
                self._fill(field, after.line, after.place.location(self.words))
                return

    def _field(self, line: str) -> str:
        """Which line to fill in this is, or begins as."""
        if len(line) > LONGEST_HEADER:
            return ""
        key = names.key(line) + " "
        fields = (name for name in self.label if name.startswith("form.field."))
        return next(
            (n for n in fields if key.startswith(tuple(f"{k} " for k in self.label[n]))), ""
        )

    def _line(self, line: str, place: Location) -> None:
        """A line outside the table's rows: code, unit, date, a field, or a remark."""
        code = CODE_FORM.search(line.translate(DASHES))
        label, colon, rest = line.partition(":")
        before = names.key(line[: code.start()]) if code is not None else ""
        if names.key(line) in self.label["form.label"] and self.drafts:
            self._settle()
        elif code is not None and any(own.startswith(before) for own in self.label["form.code"]):
            self._begin(code[2].lower(), int(code[1]), place)
        elif colon and names.key(label) in self.label["form.unit"]:
            self._name(rest.strip(), line, place)
        elif self._field(line):
            self._fill(self._field(line), rest, place)
        else:
            self._remark(line, place, self.pending)

    def _fill(self, field: str, text: str, place: Location) -> None:
        """What is written beside the label of a field."""
        said = text.strip(DOTS)
        if said and field == "form.field.sent":
            self._send(said, place)
        elif said and self.drafts:
            self.drafts[-1].contact.append(said)

    def _name(self, name: str, line: str, place: Location) -> None:
        last = self.drafts[-1] if self.drafts else None
        if last is not None and not last.tabled and not last.name:
            last.name = name
            return
        self.named, self.fresh = name, True
        if last is not None:
            self._remark(line, place, self.pending)

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

    def _remark(self, text: str, place: Location, found: list[Remark]) -> None:
        """Keep what the form did not print: the lines of one place as one."""
        where = f"{place.file}:{place.line}" if place.line else place.file
        kept = "\n".join(t for t in text.split("\n") if names.key(t) not in self.printed)
        if not kept.strip(DOTS):
            return
        if found and found[-1].where == where:
            found[-1] = Remark(where, f"{found[-1].text}\n{kept}")
        else:
            found.append(Remark(where, kept))

    def _send(self, text: str, place: Location) -> None:
        """The day a form was sent; where there is none to read, that is said."""
        sent = _day(text)
        if sent is None:
            self.findings.append(finding("form_date", place, text=text.strip()[:QUOTED]))
        elif self.drafts:
            self.drafts[-1].sent = sent


def _day(text: str) -> date | None:
    for pattern in DAYS:
        match = pattern.search(text)
        if match is not None:
            year = int(match["y"])
            try:
                return date(year if year > 99 else 2000 + year, int(match["m"]), int(match["d"]))
            except ValueError:
                return None
    return None
