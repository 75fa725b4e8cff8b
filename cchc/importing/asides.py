"""What is seen or hidden around the text of cells, as open questions beside the rows of a draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc.importing.entries import Appendix, Entry
from cchc.importing.grid import Cell, Grid
from cchc.importing.known import Known, Note
from cchc.importing.roles import ASIDE, CODE, HELPER, RESPONSIBLE, SELF

WHOLE = ("row_hidden",)
"""Told once a row, whichever of its cells it is told of."""
KEYS = {HELPER: RESPONSIBLE, ASIDE: "note"}
"""Where the draft has a role that is no key of its own."""
LEFT = (*WHOLE, "cell_struck")
"""Told once of a row that was not taken: of its first cell."""


def of_row(entry: Entry, known: Known) -> list[Note]:
    """The asides of all cells of a row, each beside the key that its cell gives."""
    cells = {role: cell for role, cell in entry.cells.items() if cell.asides}
    notes: list[Note] = []
    seen: set[str] = set()
    for role, cell in cells.items():
        whole = role == CODE or cell.place == entry.label.place or (role == SELF and cell.blank)
        notes += _notes("criterion" if whole else KEYS.get(role, role), cell, known, seen)
    return notes


def of_others(grid: Grid, appendix: Appendix, known: Known) -> list[Note]:
    """The asides of cells in the tables of an appendix that none of its rows has."""
    read = {cell.place for entry in appendix.entries for cell in entry.cells.values()}
    tables = {place.table for place in read}
    notes: list[Note] = []
    for row in (row for block in grid.blocks for row in block.rows):
        seen = {"row_hidden", "column_hidden"}
        for cell in _loose(row.cells, tables):
            if cell.place not in read:
                notes += _notes("rows", cell, known, seen, LEFT)
    return notes


def _loose(cells: Iterable[Cell], tables: set[str]) -> Iterator[Cell]:
    return (cell for cell in cells if cell.asides and cell.place.table in tables)


def _notes(
    key: str, cell: Cell, known: Known, seen: set[str], once: tuple[str, ...] = WHOLE
) -> Iterator[Note]:
    for wording, text in cell.asides:
        if wording in seen:
            continue
        if wording in once:
            seen.add(wording)
        told = cell._replace(text=text)
        values = {"column": cell.header, "kept": cell.quoted, "text": told.quoted}
        if wording == "column_hidden":  # the same for every row
            told, values = told._replace(place=cell.place._replace(row=0)), {"column": cell.header}
        yield known.note(key, wording, told, **values)
