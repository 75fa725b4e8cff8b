"""Cells of a sheet in which a person types: what each takes, and all others locked."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from cchc.reporting.document import Entry, Formula, Linked
from cchc.reporting.excel_cells import Seen

LONGEST_HINT = 250
"""Characters of the hint of a cell; Excel takes a few more."""
OPEN = dict.fromkeys(("format_rows", "format_columns", "autofilter", "sort"), True)
"""What a protected sheet still lets a person do."""
MARGINS = tuple(map(Decimal, ("0.4", "0.4", "0.5", "0.5")))
"""Of a sheet to type in, in inches: its letters are no smaller than they must be."""


class Typing:
    """The cells of one sheet that take only some values, or that follow what is typed elsewhere,
    gathered while it is written.
    """

    def __init__(self) -> None:
        self.entries: dict[Entry, list[str]] = {}
        self.names: dict[str, str] = {}
        self.linked = False

    def note(self, seen: Seen, row: int, column: int) -> None:
        """Note a cell, where it is one to type in, has a name, or follows others."""
        cell, place = seen.cell, xl_rowcol_to_cell(row, column)
        self.linked |= isinstance(cell, Linked)
        if isinstance(cell, Entry | Formula) and cell.name:
            self.names[cell.name] = xl_rowcol_to_cell(row, column, True, True)
        if isinstance(cell, Entry):
            takes = cell._replace(value=None, name="")
            self.entries.setdefault(takes, []).append(place)

    def finish(self, sheet: Any) -> None:
        """Say what the cells take, and lock the others without a password: they may have to change."""
        for entry, places in self.entries.items():
            if entry.kind != "text":
                every = {**_validation(entry), "multi_range": " ".join(places)}
                sheet.data_validation(places[0], every)
        if self.entries:
            sheet.set_margins(*MARGINS)
        if self.entries or self.linked:
            sheet.protect("", OPEN)


def _validation(cell: Entry) -> dict[str, Any]:
    """What Excel lets a person type."""
    hint = cell.hint[:LONGEST_HINT]
    told = {"error_message": hint, "input_message": hint} if hint else {}
    if cell.kind == "choice":
        return {"validate": "list", "source": list(cell.choices), **told}
    ends = {"criteria": "between", "minimum": cell.least, "maximum": cell.most}
    return {"validate": "integer" if cell.kind == "whole" else "decimal", **ends, **told}
