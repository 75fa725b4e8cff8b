"""The sheets of a table of scores: as they are shown, or, of old and large files, as they are stored."""

from __future__ import annotations

import datetime
import re
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from cchc.importing.convert import old_kind
from cchc.importing.excel import FINEST, exact, merge
from cchc.importing.facts import column_of
from cchc.importing.grid import Block, Cell, Grid, GridRow, Place, RefusedError, clean
from cchc.importing.importing import content_of, read_grid
from cchc.importing.package import MAX_UNPACKED, need
from cchc.model import names
from cchc.model.number import number_text
from cchc.reading.folder import shown

MAX_WIDTH = 1_000
"""Columns of a table: three hundred bodies in three voices."""
MAX_ROWS = 400_000
"""Every commune of the country with a hundred criteria, a line each."""
STORED_KINDS = ("xls", "ods", "xlsb")
ROOM = 20_000_000
"""Cells from the first to the last of a sheet, blank ones too: calamine holds them all in memory, and
ends the whole program where there is none for them.
"""
SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml")
ROW = re.compile(rb"<(?:\w+:)?row [^>]*?\br=\"(\d{1,7})\"")
CELL = re.compile(rb" r=\"([A-Z]{1,3})\d")


def read_sheets(path: Path, sheet: str | None) -> tuple[Grid, tuple[Cell, ...]]:
    """The tables of a file, and the first cell of each that was read as it is stored.

    Raises `RefusedError`.
    """
    try:
        grid = read_grid(path, sheet, columns=MAX_WIDTH)
        if not (any(block.cut for block in grid.blocks) and _holdable(path)):
            return grid, ()
    except RefusedError as error:
        large = error.wording == "document_bomb" and _holdable(path)
        kind = old_kind(path, error)
        if not large and kind not in STORED_KINDS:
            raise
    grid = _stored(path, sheet)
    return grid, tuple(block.rows[0].cells[0] for block in grid.blocks if block.rows)


def _holdable(path: Path) -> bool:
    """True for a workbook none of whose sheets has a cell so far from the others that there is no room
    for all between them.
    """
    if path.suffix.lower() != ".xlsx":
        return False
    with ZipFile(BytesIO(content_of(path))) as package:
        if sum(member.file_size for member in package.infolist()) > MAX_UNPACKED:
            return True  # refused before it is read
        parts = [package.read(name) for name in package.namelist() if SHEETS.fullmatch(name)]
    for part in parts:
        rows = max(map(int, ROW.findall(part)), default=0)
        names_of = set(CELL.findall(part))
        columns = max((column_of(name.decode()) for name in names_of), default=0)
        if rows * columns > ROOM:
            return False
    return True


def _stored(path: Path, sheet: str | None) -> Grid:
    """The sheets by python-calamine, which reads values and no formats."""
    content = content_of(path)
    try:
        with ZipFile(BytesIO(content)) as package:
            if sum(member.file_size for member in package.infolist()) > MAX_UNPACKED:
                raise RefusedError("document_bomb", limit=MAX_UNPACKED // 1_000_000)
    except BadZipFile:
        pass  # an old workbook is no package
    calamine = need("python_calamine")
    try:
        book = calamine.CalamineWorkbook.from_object(BytesIO(content))
        visible = calamine.SheetVisibleEnum.Visible
        every = [each.name for each in book.sheets_metadata]
        chosen = [each.name for each in book.sheets_metadata if each.visible == visible]
        if sheet is not None:
            chosen = [name for name in every if names.key(name) == names.key(sheet)]
            if len(chosen) != 1:
                known = ", ".join(f"“{name}”" for name in every)
                raise RefusedError("sheet_unknown", sheet=sheet, known=known)
        return Grid(tuple(_block(book.get_sheet_by_name(name), shown(path)) for name in chosen))
    except RefusedError:
        raise
    except Exception:  # whatever a library raises for a workbook that is not as it should be
        raise RefusedError("document_broken") from None


def _block(sheet: Any, file: str) -> Block:
    place = Place(file, "excel", sheet.name, 0)
    grid: dict[int, dict[int, Cell]] = {}
    cut = sheet.total_width > MAX_WIDTH
    for number, values in enumerate(sheet.to_python(skip_empty_area=False), 1):
        at = place._replace(row=number)
        pairs = enumerate(values[:MAX_WIDTH])
        cells = {i: _cell(value, at._replace(column=i + 1)) for i, value in pairs if value != ""}
        if cells:
            grid[number] = cells
        if len(grid) >= MAX_ROWS:
            cut = True
            break
    merged = getattr(sheet, "merged_cell_ranges", None) or ()
    ranges = [(a + 1, b + 1, c + 1, d + 1) for (a, b), (c, d) in merged]
    merge(grid, ranges, MAX_WIDTH)
    rows = (
        GridRow(tuple(cells[i] for i in sorted(cells)), place._replace(row=number))
        for number, cells in sorted(grid.items())
    )
    return Block(sheet.name, tuple(rows), cut=cut)


def _cell(value: Any, place: Place) -> Cell:
    """A stored value; a figure of more decimals than a person types is open."""
    start = place.column - 1
    if isinstance(value, str):
        return Cell(clean(value), place, start)
    if isinstance(value, bool):
        return Cell(str(value), place, start)
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        text = f"{value:%d/%m/%Y}" if isinstance(value, datetime.date) else str(value)
        return Cell(text, place, start, trouble="cell_date")
    number = exact(value)
    text = number_text(number, comma=True)
    if len(text.partition(",")[2]) > FINEST:
        return Cell(text, place, start, trouble="cell_long")
    return Cell(text, place, start, 1, number)
