"""Values as Excel holds them: exact numbers with the format that shows them, texts never formulas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from cchc.language.words import Words
from cchc.model.rate import Rate
from cchc.reporting.document import (
    ROW,
    Blank,
    Cell,
    Decimals,
    Entry,
    Formula,
    Gain,
    Linked,
    Table,
    cell_text,
    look,
)

LONGEST = 32_767
"""Characters that a cell of Excel holds."""
ARGUMENTS = 255
"""Ranges that one SUM takes."""
MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A cell as it is seen: what a person reads in it, and the format that shows it as what it is.

    Cells that are written alike are one object, which is equal to nothing else.
    """

    cell: Cell
    text: str
    format: tuple[tuple[str, str | int], ...]


TEXT = (("num_format", "@"),)
TO_TYPE_IN = (("bg_color", "#FFF8DC"), ("locked", 0))
"""The look of a cell to type in, which stays open where a sheet is protected."""
TO_FILL_IN = (*TEXT, *TO_TYPE_IN)
NUMBERS = {"whole": "#,##0", "rate": "0.00%", "number": "General", "choice": "General"}
"""How what is typed is shown, by its kind."""
ROWS = re.compile(f"{ROW}+")


class Sight:
    """Cells as they are seen in a language; those that are written alike are worked out once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._seen: dict[object, Seen] = {}

    def __call__(self, cell: Cell) -> Seen:
        """A cell of a table, or a figure of its own."""
        key = cell if type(cell) is str else look(cell)  # most are texts
        seen = self._seen.get(key)
        if seen is None:
            text = cell_text(cell, self._words)
            seen = self._seen[key] = Seen(cell, text, _format(cell, text, self._words))
        return seen

    def rows(self, table: Table) -> list[tuple[Seen, ...]]:
        """The cells of a table, row by row."""
        return [tuple(map(self, row.cells)) for row in table.rows]


def _format(cell: Cell, text: str, words: Words) -> tuple[tuple[str, str | int], ...]:
    if isinstance(cell, Linked):
        return () if isinstance(cell.cell, str) else _format(cell.cell, text, words)
    if isinstance(cell, Decimals | Gain | Decimal | int | Rate):
        return (("num_format", number_format(cell, text, words)),)
    if isinstance(cell, date):
        return (("num_format", words("excel.date")),)
    if isinstance(cell, Entry) and cell.kind in NUMBERS:
        shown = NUMBERS[cell.kind]
        tongue = words("excel.language") if shown != "General" else ""
        return (("num_format", tongue + shown), *TO_TYPE_IN)
    if isinstance(cell, Formula):
        return (("num_format", _with_places(words("excel.language"), cell.places)),)
    return TO_FILL_IN if isinstance(cell, Blank | Entry) else TEXT


def put(worksheet: Any, row: int, column: int, seen: Seen, shown: Any) -> None:
    """Write one cell in a format; what is no number and no date is text, whatever it begins with."""
    cell = seen.cell
    if isinstance(cell, Linked):
        value = cell.cell if isinstance(cell.cell, str) else number_of(cell)
        worksheet.write_formula(row, column, f"={cell.text}", shown, value)
    elif isinstance(cell, Entry) and isinstance(cell.value, str):
        worksheet.write_string(row, column, cell.value, shown)
    elif (number := number_of(cell)) is not None:
        worksheet.write_number(row, column, number, shown)
    elif isinstance(cell, date):
        worksheet.write_datetime(row, column, cell, shown)
    elif isinstance(cell, Blank | Entry):
        worksheet.write_blank(row, column, None, shown)
    elif isinstance(cell, Formula):
        formula = "=" + ROWS.sub(lambda found: str(row + len(found[0])), cell.text)
        worksheet.write_formula(
            row, column, formula, shown, "" if cell.value is None else cell.value
        )
    else:
        worksheet.write_string(row, column, fitted(seen.text), shown)


def number_of(cell: Cell) -> Decimal | None:
    """The exact number of a cell; a rate as the share that Excel shows as a percentage.

    XlsxWriter writes a Decimal digit by digit, so no float comes between us and the file.
    """
    match cell:
        case Decimals(value) | Gain(value):
            return value
        case Linked(inner):
            return number_of(inner)
        case Entry(value=Decimal() as typed):
            return typed
        case Decimal():
            return cell
        case int():
            return Decimal(cell)
        case Rate():
            return cell.percent.scaleb(-2)
        case _:
            return None


def number_format(cell: Cell, text: str, words: Words) -> str:
    """How a number is shown. Excel takes the signs of the system it runs on for the point and comma of
    a format; LibreOffice takes those of the language named in it.
    """
    tongue = words("excel.language")
    match cell:
        case int():
            return f"{tongue}#,##0"
        case Rate(percent):
            places = max(0, -int(percent.as_tuple().exponent))
            return f"{tongue}0{'.' * bool(places)}{'0' * places}%"
        case Gain():
            shown = f"0.{'0' * len(text.partition(words('decimal'))[2])}"
            return f"{tongue}+{shown};{tongue}{MINUS}{shown};{tongue}{shown}"
        case _:
            return _with_places(tongue, len(text.partition(words("decimal"))[2]))


@cache
def _with_places(tongue: str, places: int) -> str:
    shown = f"{tongue}#,##0{'.' * bool(places)}{'0' * places}"
    return f"{shown};{shown.replace(']', ']' + MINUS)}"


def fitted(text: str) -> str:
    """Text that a cell holds; what is too long ends with an ellipsis."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "\N{HORIZONTAL ELLIPSIS}"


def summed(table: Table, row: int, column: int) -> tuple[tuple[int, int], ...]:
    """The runs of rows (first, last) whose numbers add up to a cell of a group's or the total row.

    Empty where they do not: a column of whole deductions is not one that may be added.
    """
    if table.rows[row].role == "body":
        return ()
    cell = number_of(table.rows[row].cells[column])
    if cell is None:
        return ()
    covered = [i for i in _covered(table, row) if table.rows[i].cells[column] != ""]
    numbers = [number_of(table.rows[i].cells[column]) for i in covered]
    whole = sum((Fraction(n) for n in numbers if n is not None), Fraction(0))
    if not numbers or None in numbers or whole != Fraction(cell):
        return ()
    runs: list[tuple[int, int]] = []
    for i in covered:
        if runs and runs[-1][1] == i - 1:
            runs[-1] = (runs[-1][0], i)
        else:
            runs.append((i, i))
    return tuple(runs) if len(runs) <= ARGUMENTS else ()


def _covered(table: Table, row: int) -> Iterator[int]:
    """The body rows under a group's head, or all those above a total."""
    if table.rows[row].role == "total":
        yield from (i for i in range(row) if table.rows[i].role == "body")
        return
    for i in range(row + 1, len(table.rows)):
        if table.rows[i].role != "body":
            return
        yield i
