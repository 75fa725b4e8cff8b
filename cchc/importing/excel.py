"""An Excel workbook to a grid: numbers as the sheet shows them, a formula only with its value."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from cchc.importing.facts import NEVER, Facts, Stored, facts_of, strings_of
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
from cchc.importing.raised import RAISED
from cchc.importing.shown import shown
from cchc.importing.workbook import Look, Sheet, Workbook
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
    try:
        book = Workbook(content)
        chosen = _chosen(book.sheets[:MAX_SHEETS], sheet)
        return Grid(tuple(_blocks(book, chosen, file, content, columns)))
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


def _chosen(sheets: list[Sheet], asked: str | None) -> list[Sheet]:
    if asked is None:
        return [sheet for sheet in sheets if sheet.visible]
    same = [sheet for sheet in sheets if sheet.name == asked]
    same = same or [sheet for sheet in sheets if names.key(sheet.name) == names.key(asked)]
    if len(same) != 1:
        known = ", ".join(f"“{sheet.name}”" for sheet in sheets)
        raise RefusedError("sheet_unknown", sheet=asked, known=known)
    return same


def _blocks(
    book: Workbook, sheets: Iterable[Sheet], file: str, content: bytes, columns: int
) -> Iterator[Block]:
    strings = strings_of(content)
    before = 0
    for sheet in sheets:
        facts = facts_of(content, sheet.path, strings, columns, before)
        before += sum(map(len, facts.cells.values()))
        yield _block(sheet.name, facts, book, file, columns)


def _block(name: str, facts: Facts, book: Workbook, file: str, columns: int) -> Block:
    place = Place(file, "excel", name, 0)
    grid: dict[int, dict[int, Cell]] = {}
    known: dict[tuple[Stored, str | None], Cell] = {}
    for number, stored in sorted(facts.cells.items()):
        if number > LAST_ROW or len(grid) > MAX_ROWS:
            break
        at = place._replace(row=number)
        found = ((i, Place(*at[:-1], i), cell) for i, cell in stored.items())
        cells = {i - 1: _cell(cell, where, facts, book, known) for i, where, cell in found}
        if any(map(_holds, cells.values())):
            grid[number] = {i: cell for i, cell in cells.items() if _holds(cell)}
    cut = facts.wide or len(grid) > MAX_ROWS
    merge(grid, facts.merged, columns)
    hides = bool(facts.rows or facts.columns)
    rows = (
        GridRow(
            tuple(_hidden(cells[i], number, facts) if hides else cells[i] for i in sorted(cells)),
            place._replace(row=number),
        )
        for number, cells in sorted(grid.items())
    )
    return Block(name, tuple(rows), cut=cut)


def _holds(cell: Cell) -> bool:
    return bool(cell.text or cell.trouble or cell.asides)


def _hidden(cell: Cell, row: int, facts: Facts) -> Cell:
    """A cell with what the sheet hides of it."""
    found = [Aside("row_hidden")] if row in facts.rows else []
    if cell.place.column in facts.columns:
        found.append(Aside("column_hidden"))
    return cell._replace(asides=(*cell.asides, *found)) if found else cell


def _cell(
    stored: Stored,
    place: Place,
    facts: Facts,
    book: Workbook,
    known: dict[tuple[Stored, str | None], Cell],
) -> Cell:
    """A cell as it is shown; `known` are those of the sheet so far: most figures come again."""
    remark: str | None = None
    if facts.remarks:
        remark = facts.remarks.get(f"{letters(place.column)}{place.row}")
    if (found := known.get((stored, remark))) is None:
        found = known[stored, remark] = _shown(stored, remark, place, facts, book)
    return Cell(found.text, place, place.column - 1, *found[3:])


def _shown(stored: Stored, remark: str | None, place: Place, facts: Facts, book: Workbook) -> Cell:
    look = book.look(stored.style)
    found = _read(stored, look, place, facts, book)
    asides: tuple[Aside, ...] = found.asides
    asides += () if remark is None else (Aside("cell_comment", remark),)
    if stored.struck:
        asides += (Aside("cell_struck", stored.struck),)
    if found.text and look.struck:
        return Cell("", place, found.start, asides=(*asides, Aside("cell_struck", found.text)))
    if found.text and look.raised:
        found = found._replace(text=found.text.translate(RAISED), number=None)
    return found._replace(asides=asides) if asides else found


def _read(stored: Stored, look: Look, place: Place, facts: Facts, book: Workbook) -> Cell:
    start, text = place.column - 1, stored.text
    match stored.kind:
        case "s" | "str" | "inlineStr":
            return Cell(clean(text.replace("_x000D_", "\n")), place, start)
        case "n":
            if look.dated:
                return _moment(Decimal(text), look, place, book)
            return _number(exact(Decimal(text)), look.pattern, facts, place)
        case "e":
            return Cell(clean(text), place, start, trouble="cell_error")
        case "b":
            return Cell("FALSE" if text.strip() in ("0", "false") else "TRUE", place, start)
        case "d":
            return _moment_written(text, place)
        case _:
            return Cell("", place, start, trouble="cell_formula" if stored == NEVER else "")


def _moment(value: Decimal, look: Look, place: Place, book: Workbook) -> Cell:
    """A number in the format of a day or a time."""
    start = place.column - 1
    try:
        seconds = datetime.timedelta(seconds=round(value % 1 * 86_400))
        if look.timed:
            return Cell(str(datetime.timedelta(days=int(value)) + seconds), place, start)
        if 0 <= value < 1:
            return Cell(str(seconds), place, start)
        return _dated(book.day(int(value)), place)
    except (ArithmeticError, ValueError):
        return Cell("#VALUE!", place, start, trouble="cell_error")


def _moment_written(text: str, place: Place) -> Cell:
    """A day or a time that is kept as text: 2023-11-03T00:00:00."""
    try:
        return _dated(datetime.datetime.fromisoformat(text), place)
    except ValueError:
        return Cell(clean(text), place, place.column - 1)


def _dated(day: datetime.date, place: Place) -> Cell:
    return Cell(f"{day:%d/%m/%Y}", place, place.column - 1, trouble="cell_date")


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
