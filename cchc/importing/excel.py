"""An Excel workbook to a grid: numbers as the sheet shows them, a formula only with its value."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import Any

from cchc.importing.facts import Facts, Written, asides_of, facts_of, strings_of
from cchc.importing.grid import (
    MAX_COLUMNS,
    Aside,
    Block,
    Cell,
    Grid,
    GridRow,
    Place,
    RefusedError,
    clean,
    letters,
)
from cchc.importing.package import need
from cchc.importing.raised import RAISED
from cchc.importing.shown import shown
from cchc.model import names
from cchc.model.number import number_text

MAX_ROWS = 5_000
"""So many rows with something in them are read of a sheet."""
LAST_ROW = 20_000
"""No row below this is looked at: a stray cell at the end of a sheet costs nothing then."""
MAX_SHEETS = 50
MAX_MERGED_ROWS = 20_000
"""Rows of all merged ranges of a sheet together."""
NOISE = Decimal("1e-11")
"""What is nearer to 0 is what a subtraction of two binary numbers left over."""
FINEST = 4
"""Decimals that a figure without a format is taken with; a longer one was computed, and how many of
them are seen depends on the width of its column."""


def read(content: bytes, file: str, sheet: str | None, columns: int = MAX_COLUMNS) -> Grid:
    """The visible sheets, or the one asked for, so many columns of each. Raises `RefusedError` where
    that is not there.
    """
    openpyxl = need("openpyxl")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that cannot be kept: nothing is written back
            stream = BytesIO(content)
            book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
            chosen = _chosen(book.worksheets[:MAX_SHEETS], sheet)
            strings = strings_of(content)
            return Grid(tuple(_block(each, file, content, strings, columns) for each in chosen))
    except RefusedError:
        raise
    except Exception:  # whatever a library raises for a workbook that is not as it should be
        raise RefusedError("document_broken") from None


def exact(value: Any) -> Decimal:
    """The number of a cell as Excel itself shows and compares it: 15 digits of the binary number.

    So 0.1 + 0.2 is 0.3, and 0.3 - 0.1 - 0.2 is 0: the one door for numbers of Excel.
    """
    number = Decimal(format(value, ".15g"))
    return number if not number.is_finite() or abs(number) > NOISE else Decimal(0)


def _chosen(sheets: list[Any], asked: str | None) -> list[Any]:
    if asked is None:
        return [sheet for sheet in sheets if sheet.sheet_state == "visible"]
    same = [sheet for sheet in sheets if sheet.title == asked]
    same = same or [sheet for sheet in sheets if names.key(sheet.title) == names.key(asked)]
    if len(same) != 1:
        known = ", ".join(f"“{sheet.title}”" for sheet in sheets)
        raise RefusedError("sheet_unknown", sheet=asked, known=known)
    return same


def _block(
    sheet: Any, file: str, content: bytes, strings: Mapping[int, Written], columns: int
) -> Block:
    facts = facts_of(content, sheet._worksheet_path.lstrip("/"), strings, columns)
    place = Place(file, "excel", sheet.title, 0)
    grid: dict[int, dict[int, Cell]] = {}
    for number, row in enumerate(sheet.iter_rows(max_row=LAST_ROW, max_col=columns), 1):
        at = place._replace(row=number)
        cells = [_cell(cell, at._replace(column=i), facts) for i, cell in _held(row, facts)]
        if any(_holds(cell) for cell in cells):
            grid[number] = {cell.start: cell for cell in cells if _holds(cell)}
        if len(grid) > MAX_ROWS:
            break
    cut = facts.wide or len(grid) > MAX_ROWS
    merge(grid, facts.merged, columns)
    rows = (
        GridRow(
            tuple(_hidden(cells[i], number, facts) for i in sorted(cells)),
            place._replace(row=number),
        )
        for number, cells in sorted(grid.items())
    )
    return Block(sheet.title, tuple(rows), cut=cut)


def _held(row: tuple[Any, ...], facts: Facts) -> Iterator[tuple[int, Any]]:
    """The cells of a row that hold something, with their columns from 1."""
    found = enumerate(row, 1)
    every = bool(facts.valueless or facts.remarks)
    return ((i, cell) for i, cell in found if cell.value is not None or every)


def _holds(cell: Cell) -> bool:
    return bool(cell.text or cell.trouble or cell.asides)


def _hidden(cell: Cell, row: int, facts: Facts) -> Cell:
    """A cell with what the sheet hides of it."""
    found = [Aside("row_hidden")] if row in facts.rows else []
    if facts.hides(cell.place.column):
        found.append(Aside("column_hidden"))
    return cell._replace(asides=(*cell.asides, *found)) if found else cell


def _cell(cell: Any, place: Place, facts: Facts) -> Cell:
    name = f"{letters(place.column)}{place.row}"
    found = _read(cell, place, name, facts)
    asides = (*found.asides, *asides_of(facts, name))
    if found.text and cell.font.strike:
        return Cell("", place, found.start, asides=(*asides, Aside("cell_struck", found.text)))
    if found.text and cell.font.vertAlign == "superscript":
        found = found._replace(text=found.text.translate(RAISED), number=None)
    return found._replace(asides=asides) if asides else found


def _read(cell: Any, place: Place, name: str, facts: Facts) -> Cell:
    start, value = place.column - 1, cell.value
    if value is None:
        return Cell("", place, start, trouble="cell_formula" if name in facts.valueless else "")
    if cell.data_type == "e":
        return Cell(clean(str(value)), place, start, trouble="cell_error")
    if isinstance(value, datetime.datetime | datetime.date):
        return Cell(f"{value:%d/%m/%Y}", place, start, trouble="cell_date")
    if isinstance(value, str):
        text = facts.texts[name].text if name in facts.texts else value
        return Cell(clean(text.replace("_x000D_", "\n")), place, start)
    if isinstance(value, bool) or cell.data_type != "n":
        return Cell(clean(str(value)), place, start)
    return _number(exact(value), cell.number_format or "General", facts, place)


def _number(value: Decimal, pattern: str, facts: Facts, place: Place) -> Cell:
    """A number as its cell shows it; the one that is kept, where that is another, beside it."""
    start = place.column - 1
    if not value.is_finite():
        return Cell(str(value), place, start, trouble="cell_error")
    stored = number_text(value, comma=True)
    if pattern.lower() in ("general", "@"):
        if len(stored.partition(",")[2]) <= FINEST:
            return _seen(Cell(stored, place, start, 1, value), facts)
        value = value.quantize(Decimal(1).scaleb(-FINEST), ROUND_HALF_UP)
        return Cell(number_text(value, comma=True), place, start, trouble="cell_long")
    found = shown(value, pattern)
    if found is None:
        return Cell(stored, place, start, trouble="cell_format")
    if found.hidden:
        return Cell(stored, place, start, 1, value, asides=(Aside("cell_hidden"),))
    rounded = (Aside("cell_rounded", found.stored),) if found.stored else ()
    return _seen(Cell(clean(found.text), place, start, 1, found.number, asides=rounded), facts)


def _seen(cell: Cell, facts: Facts) -> Cell:
    """A number, unless it is a 0 in a sheet that shows none."""
    hidden = not facts.zeros and cell.number == 0
    return cell._replace(asides=(Aside("cell_hidden"),)) if hidden else cell


def merge(
    grid: dict[int, dict[int, Cell]], merged: Iterable[tuple[int, int, int, int]], columns: int
) -> None:
    """Put the first cell of each merged range in all its rows."""
    budget = MAX_MERGED_ROWS
    for top, left, bottom, right in merged:
        anchor = grid.get(top, {}).get(left - 1)
        covered = range(top, bottom + 1)
        budget -= min(len(covered), len(grid))
        if anchor is None or budget < 0:
            continue
        for number in covered if len(covered) < len(grid) else list(grid):
            if number in covered and number in grid:
                for column in range(left - 1, min(right, columns)):
                    grid[number].pop(column, None)
                grid[number][left - 1] = anchor._replace(span=right - left + 1)
