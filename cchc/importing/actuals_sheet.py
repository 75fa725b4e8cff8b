"""A sheet of figures and tasks, a row each, as offices keep it: columns by their headers, no guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from cchc.importing.figures import points_of
from cchc.importing.form_fields import day, more_than_a_day
from cchc.importing.grid import Block, Cell, GridRow, RefusedError
from cchc.importing.headers import code_of, is_numbering, is_total
from cchc.importing.importing import read_grid
from cchc.language.words import Words
from cchc.model import names
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.number import number_text
from cchc.model.rate import Rate
from cchc.model.said import FRACTION, PERCENT
from cchc.model.source import Location

HEADERS: Mapping[str, tuple[str, ...]] = {
    "criterion": ("ma tieu chi", "tieu chi", "ma", "ma so", "tieu chi thanh phan", "criterion"),
    "measure": ("so do", "ten so do", "measure"),
    "part": ("thanh phan", "ma thanh phan", "part"),
    "task": ("nhiem vu", "ma nhiem vu", "task"),
    "state": ("trang thai", "tinh trang", "tien do", "state"),
    "figure": ("so lieu", "ket qua", "gia tri", "muc dat", "muc dat duoc", "thuc hien", "figure"),
    "rate": ("ty le", "ti le", "ty le dat", "ty le thuc hien", "rate"),
    "count": ("tu so", "so dat", "so luong", "count"),
    "of": ("mau so", "tong so", "of"),
    "as_of": (
        *("tinh den", "tinh den ngay", "so lieu den ngay", "thoi diem", "ngay", "ngay so lieu"),
        *("ngay hoan thanh", "as of", "date"),
    ),
    "source": ("nguon", "nguon so lieu", "nguon du lieu", "source"),
    "document": (
        *("van ban", "so van ban", "so ky hieu", "so ky hieu van ban", "tai lieu"),
        *("tai lieu kiem chung", "van ban chung minh", "document"),
    ),
    "section": ("muc", "section"),
    "page": ("trang", "page"),
    "note": ("ghi chu", "note"),
}
"""What each column may be called, accents, case and signs aside."""
ROLES = {name: role for role, called in HEADERS.items() for name in called}
ABOUT, FIGURES = ("criterion", "measure", "task"), ("figure", "rate", "count", "of")
STATES: Mapping[str, tuple[str, ...]] = {
    "done": ("xong", "da xong", "hoan thanh", "da hoan thanh", "done"),
    "open": (
        *("dang lam", "dang thuc hien", "chua xong", "chua hoan thanh", "dang trien khai"),
        *("chua lam", "chua thuc hien", "open"),
    ),
    "dropped": ("thoi", "thoi khong lam", "khong lam", "khong thuc hien", "bo", "huy", "dropped"),
}
STATE_OF = {word: state for state, said in STATES.items() for word in said}
UNSEEN = ("row_hidden", "column_hidden", "cell_hidden", "cell_struck", "text_hidden")
"""What a person who looks at the sheet does not see as it is stored."""


class Line(NamedTuple):
    """One row: where it stands, what it says by role; a figure as a person types it."""

    where: Location
    said: Mapping[str, str]
    on: date | None


def read_lines(
    path: Path, sheet: str | None, words: Words
) -> tuple[tuple[Line, ...], tuple[Diagnostic, ...]]:
    """The rows of all tables with figures or tasks, and what cannot be read. Raises `RefusedError`
    for a file that is none, or has no such table.
    """
    grid = read_grid(path, sheet)
    reader = _Reader(words)
    for block in grid.blocks:
        reader.take(block)
    if not reader.tables:
        raise RefusedError("sheet_none")
    return tuple(reader.lines), tuple(reader.findings)


class _Reader:
    def __init__(self, words: Words) -> None:
        self.words = words
        self.tables = 0
        self.lines: list[Line] = []
        self.findings: list[Diagnostic] = []

    def take(self, block: Block) -> None:
        """The table of a block, below its header."""
        columns: dict[str, Cell] = {}
        if block.cut and block.rows:
            self._say("sheet_cut", block.rows[0].cells[0])
        for row in block.rows:
            heads = _heads(row)
            roles = [role for role, _ in heads]
            if any(role in ABOUT for role in roles) and {"state", *FIGURES} & {*roles}:
                columns = dict(heads)
                self.tables += 1
                for role in {one for one in roles if roles.count(one) > 1}:
                    several = ", ".join(f"“{cell.line}”" for one, cell in heads if one == role)
                    self._say("sheet_columns", columns.pop(role), text=several)
            elif columns and row.filled and not is_numbering(row):
                self._row(row, columns, block.by_order)

    def _row(self, row: GridRow, columns: Mapping[str, Cell], by_order: bool) -> None:
        cells = {role: row.at(head.start) for role, head in columns.items()}
        given = {role: cell for role, cell in cells.items() if not cell.blank}
        measured = {role: given[role] for role in (*FIGURES, "state") if role in given}
        if not measured or is_total(row.filled[0].line):
            return
        before = len(self.findings)
        for cell in given.values():
            hidden = next((one for one in cell.asides if one.wording in UNSEEN), None)
            if hidden is not None:
                self._say("sheet_hidden", cell, text=hidden.text or cell.line)
        try:
            said = self._about(given, row)
            said |= self._figure(given) if "task" not in said else self._state(given, row)
            on = self._day(given)
        except RefusedError as error:
            place = error.values.pop("cell")
            assert isinstance(place, Cell)
            self._say(error.wording, place, **error.values)
            return
        words = ("source", "document", "section", "page", "note")
        said |= {role: given[role].line for role in words if role in given}
        if len(self.findings) == before:
            first = next(iter(measured.values()))
            self.lines.append(Line(first.place.location(self.words), said, on))

    def _about(self, given: Mapping[str, Cell], row: GridRow) -> dict[str, str]:
        """What the row is about: one criterion, measure or task."""
        about = [role for role in ABOUT if role in given]
        if len(about) != 1:
            raise RefusedError("sheet_what", cell=row.filled[0], count=len(about))
        (role,) = about
        cell = given[role]
        if cell.number is not None and role == "criterion" and "." not in f"{cell.number}":
            return {role: f"{cell.number}"}
        if cell.trouble or (cell.number is not None and role == "criterion"):
            raise RefusedError("sheet_code", cell=cell, text=cell.quoted)  # 3.1 or 3.10, a day
        text = cell.line
        if role == "criterion":
            found = code_of(text)
            if found is None:
                raise RefusedError("sheet_code", cell=cell, text=cell.quoted)
            text = found[0]
        said = {role: text}
        return said | ({"part": given["part"].line} if "part" in given else {})

    def _figure(self, given: Mapping[str, Cell]) -> dict[str, str]:
        """The figure of a row, in one way or in several that agree."""
        cases, rate, figure = _cases(given), given.get("rate"), given.get("figure")
        told = [given[role] for role in FIGURES if role in given]
        percent = None if rate is None else _rate(rate)
        if figure is not None:
            if len(told) > 1:
                raise RefusedError("sheet_two", cell=figure, text=_all(told))
            return {"figure": _text(figure)}
        if cases is None:
            return {"figure": f"{percent}"}
        count, of = cases
        if percent is not None and of is not None:
            if not of or not percent.printed.holds(Fraction(count, of)):
                raise RefusedError("sheet_two", cell=told[0], text=_all(told))
        elif percent is not None:
            raise RefusedError("sheet_two", cell=told[0], text=_all(told))
        return {"figure": f"{count}" if of is None else f"{count}/{of}"}

    def _state(self, given: Mapping[str, Cell], row: GridRow) -> dict[str, str]:
        cell = given.get("state")
        state = None if cell is None else STATE_OF.get(names.plain(cell.line))
        if state is None:
            raise RefusedError("sheet_state", cell=cell or row.filled[0], text=_line(cell))
        return {"state": state}

    def _day(self, given: Mapping[str, Cell]) -> date | None:
        cell = given.get("as_of")
        if cell is None:
            return None
        found = day(cell.line)
        if found is None or more_than_a_day(cell.line) or cell.trouble not in ("", "cell_date"):
            raise RefusedError("sheet_day", cell=cell, text=cell.quoted)
        return found

    def _say(self, wording: str, cell: Cell, **values: Any) -> None:
        where = cell.place.location(self.words, cell.header)
        self.findings.append(finding(wording, where, **values))


def _heads(row: GridRow) -> list[tuple[str, Cell]]:
    """The cells of a row that are headers, with their roles: where codes have a column of their own
    ("Mã" beside "Tiêu chí"), the column of names is none.
    """
    plain = {cell: names.plain(cell.line.partition("(")[0]) for cell in row.filled}
    heads = [
        (ROLES[name], cell, name.split()[0] == "ma")
        for cell, name in plain.items()
        if name in ROLES and cell.number is None
    ]
    coded = {role for role, _, code in heads if code}
    return [(role, cell) for role, cell, code in heads if code or role not in coded]


def _line(cell: Cell | None) -> str:
    return "–" if cell is None else cell.quoted


def _all(cells: Sequence[Cell]) -> str:
    return ", ".join(f"“{cell.quoted}”" for cell in cells)


def _text(cell: Cell) -> str:
    """A figure as it is seen. Raises `RefusedError` where the sheet does not tell it."""
    if cell.trouble:
        raise RefusedError("sheet_figure", cell=cell, text=cell.quoted or "=")
    text = cell.line.strip()
    percent = PERCENT.fullmatch(text) if cell.place.kind == "excel" else None
    if percent is None or "," not in percent[1]:
        return text
    return percent[1].rstrip("0").rstrip(",") + "%"  # its format writes decimals nobody typed


def _rate(cell: Cell) -> Rate:
    """A percentage with its sign, or without where it can be nothing else."""
    text = _text(cell)
    if found := PERCENT.fullmatch(text):
        return Rate(Decimal(found[1].replace(",", ".")))
    number = _number(cell)
    if not 2 <= number <= 100:
        raise RefusedError(
            "sheet_rate", cell=cell, text=text, other=f"{number_text(number * 100, comma=True)}%"
        )
    return Rate(number)


def _cases(given: Mapping[str, Cell]) -> tuple[int, int | None] | None:
    """Cases, and of how many where that is said, in one column or two."""
    count, of = given.get("count"), given.get("of")
    if count is None:
        if of is not None:
            raise RefusedError("sheet_figure", cell=of, text=of.quoted)
        return None
    if of is None and (found := FRACTION.fullmatch(_text(count))):
        return int(found[1]), int(found[2])
    return _whole(count), None if of is None else _whole(of)


def _whole(cell: Cell) -> int:
    number = _number(cell)
    if number != int(number) or number < 0 or any(a.wording == "cell_rounded" for a in cell.asides):
        raise RefusedError("sheet_figure", cell=cell, text=cell.quoted)
    return int(number)


def _number(cell: Cell) -> Decimal:
    _text(cell)
    try:
        return points_of(cell)
    except RefusedError:
        raise RefusedError("sheet_figure", cell=cell, text=cell.quoted) from None
