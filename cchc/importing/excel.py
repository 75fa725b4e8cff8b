"""An Excel workbook to a grid: numbers exact, percentages as rates, a formula only with its value."""

from __future__ import annotations

import datetime
import re
import warnings
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import Any, NamedTuple
from xml.etree.ElementTree import iterparse

from cchc.importing.grid import Block, Cell, Grid, Place, RefusedError, Row, clean, letters
from cchc.importing.package import need, part_of
from cchc.model import names
from cchc.model.number import number_text

MAX_ROWS = 5_000
"""So many rows with something in them are read of a sheet."""
LAST_ROW = 20_000
"""No row below this is looked at: a stray cell at the end of a sheet costs nothing then."""
MAX_COLUMNS = 64
MAX_SHEETS = 50
MAX_MERGED_ROWS = 20_000
"""Rows of all merged ranges of a sheet together."""
NOISE = Decimal("1e-11")
"""What is nearer to 0 is what a subtraction of two binary numbers left over."""
FINEST = 4
"""Decimals that a figure is taken with; a longer one was computed, and its cell shows it shorter."""


class Facts(NamedTuple):
    """What openpyxl does not tell when it reads a sheet row by row."""

    merged: tuple[tuple[int, int, int, int], ...]
    """First row, first column, last row, last column, from 1."""
    valueless: frozenset[str]
    """Formulas that were never calculated: D14."""


def read(content: bytes, file: str, sheet: str | None) -> Grid:
    """The visible sheets, or the one asked for. Raises `RefusedError` where that is not there."""
    openpyxl = need("openpyxl")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that cannot be kept: nothing is written back
            stream = BytesIO(content)
            book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
            chosen = _chosen(book.worksheets[:MAX_SHEETS], sheet)
            return Grid(tuple(_block(each, file, content) for each in chosen))
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


def decimals(pattern: str) -> int | None:
    """How many decimals a number format shows; None for one that shows as many as there are."""
    section = re.sub(r"\"[^\"]*\"|\\.|\[[^\]]*\]|_.|\*.", "", pattern).split(";")[0]
    match = re.search(r"[0#?](?:\.([0#?]+))?(?![0#?,.])", section)
    if match is None or re.search(r"[A-Za-z/@]", section) or not re.search(r"[0?]", section):
        return None
    return len(match[1] or "")


def _chosen(sheets: list[Any], asked: str | None) -> list[Any]:
    if asked is None:
        return [sheet for sheet in sheets if sheet.sheet_state == "visible"]
    same = [sheet for sheet in sheets if sheet.title == asked]
    same = same or [sheet for sheet in sheets if names.key(sheet.title) == names.key(asked)]
    if len(same) != 1:
        known = ", ".join(f"“{sheet.title}”" for sheet in sheets)
        raise RefusedError("sheet_unknown", sheet=asked, known=known)
    return same


def _block(sheet: Any, file: str, content: bytes) -> Block:
    facts = _facts(part_of(content, sheet._worksheet_path.lstrip("/")))
    place = Place(file, "excel", sheet.title, 0)
    grid: dict[int, dict[int, Cell]] = {}
    for number, row in enumerate(sheet.iter_rows(max_row=LAST_ROW, max_col=MAX_COLUMNS), 1):
        at = place._replace(row=number)
        cells = [_cell(cell, at._replace(column=i), facts) for i, cell in _held(row, facts)]
        if any(cell.text or cell.trouble for cell in cells):
            grid[number] = {cell.start: cell for cell in cells if cell.text or cell.trouble}
        if len(grid) > MAX_ROWS:
            break
    cut = len(grid) > MAX_ROWS
    _merge(grid, facts)
    rows = (
        Row(tuple(cells[i] for i in sorted(cells)), place._replace(row=number))
        for number, cells in sorted(grid.items())
    )
    return Block(sheet.title, tuple(rows), cut=cut)


def _held(row: tuple[Any, ...], facts: Facts) -> Iterator[tuple[int, Any]]:
    """The cells of a row that hold something, with their columns from 1."""
    found = enumerate(row, 1)
    return ((i, cell) for i, cell in found if cell.value is not None or facts.valueless)


def _cell(cell: Any, place: Place, facts: Facts) -> Cell:
    start = place.column - 1
    value, name = cell.value, f"{letters(place.column)}{place.row}"
    if value is None:
        return Cell("", place, start, trouble="cell_formula" if name in facts.valueless else "")
    if cell.data_type == "e":
        return Cell(clean(str(value)), place, start, trouble="cell_error")
    if isinstance(value, datetime.datetime | datetime.date):
        return Cell(f"{value:%d/%m/%Y}", place, start, trouble="cell_date")
    if isinstance(value, str):
        return Cell(clean(value.replace("_x000D_", "\n")), place, start)
    if isinstance(value, bool) or cell.data_type != "n":
        return Cell(clean(str(value)), place, start)
    return _number(exact(value), cell.number_format or "General", place, start)


def _number(value: Decimal, pattern: str, place: Place, start: int) -> Cell:
    """A number as it is; one with more decimals than any figure has, as its cell shows it."""
    if not value.is_finite():
        return Cell(str(value), place, start, trouble="cell_error")
    rate = "%" in re.sub(r"\"[^\"]*\"", "", pattern)
    value, shown = value * 100 if rate else value, decimals(pattern)
    own = max(0, -int(value.normalize().as_tuple().exponent))
    trouble = ""
    if own > FINEST:
        trouble = "cell_long" if shown is None else "cell_rounded"
        own = FINEST if shown is None else shown
        value = value.quantize(Decimal(1).scaleb(-own), ROUND_HALF_UP)
    text = number_text(value, max(own, shown or 0), comma=True)
    return Cell(f"{text}%" if rate else text, place, start, 1, None if rate else value, trouble)


def _facts(part: bytes) -> Facts:
    """Merged ranges and formulas without a value, from the XML of a sheet."""
    if b"mergeCell" not in part and b"<f" not in part and b":f>" not in part:
        return Facts((), frozenset())
    merged: list[tuple[int, int, int, int]] = []
    valueless: set[str] = set()
    for _, element in iterparse(BytesIO(part)):
        name = element.tag.rpartition("}")[2]
        space = element.tag[: -len(name)]
        if name == "c":
            value = element.find(space + "v")
            empty = value is None or not (value.text or element.get("t") == "str")
            if element.find(space + "f") is not None and empty:
                valueless.add(element.get("r", ""))
        elif name == "mergeCell":
            merged.extend(_range(element.get("ref", "")))
        if name in ("row", "mergeCell"):
            element.clear()
    return Facts(tuple(merged), frozenset(valueless))


def _range(text: str) -> Iterator[tuple[int, int, int, int]]:
    match = re.fullmatch(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})", text, re.ASCII)
    if match:
        yield int(match[2]), _column(match[1]), int(match[4]), _column(match[3])


def _merge(grid: dict[int, dict[int, Cell]], facts: Facts) -> None:
    """Put the first cell of each merged range in all its rows."""
    budget = MAX_MERGED_ROWS
    for top, left, bottom, right in facts.merged:
        anchor = grid.get(top, {}).get(left - 1)
        covered = range(top, bottom + 1)
        budget -= min(len(covered), len(grid))
        if anchor is None or budget < 0:
            continue
        for number in covered if len(covered) < len(grid) else list(grid):
            if number in covered and number in grid:
                for column in range(left - 1, min(right, MAX_COLUMNS)):
                    grid[number].pop(column, None)
                grid[number][left - 1] = anchor._replace(span=right - left + 1)


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
