"""Which tables of a Word document are pages of one appendix, and which look like a lost page of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cchc.importing.chosen import Chosen
from cchc.importing.entries import Entry, code_in
from cchc.importing.figures import points_of
from cchc.importing.grid import Block, Cell, RefusedError
from cchc.importing.headers import DEEPEST, Header, header_at
from cchc.importing.roles import POINTS


def continues(block: Block, header: Header, columns: Mapping[str, Chosen], closed: bool) -> bool:
    """True for a table that goes on with an appendix: headers again, or rows like its own.

    After other text, or after the totals (`closed`), a row is told by its code and figures alone.
    """
    if any(found.complete for found in _headers(block)):
        return True
    rows = [row for row in block.rows if len(row.cells) == header.width and row.filled]
    entries = [
        Entry({role: column.of(row, header.width, True) for role, column in columns.items()})
        for row in rows
    ]
    if any("." in (entry.code or "") and _figures(entry) for entry in entries):
        return True
    if block.before or closed:
        return False
    if all(len(row.filled) < 2 for row in block.rows):  # headings alone
        return True
    return bool(entries) and (
        entries[0].label.blank or any(_figures(entry) > 1 for entry in entries)
    )


def stray(block: Block) -> Cell | None:
    """The first row of a table without headers that has a code and figures, as an appendix has."""
    if any(len(header.columns) > 1 for header in _headers(block)):
        return None
    for row in block.rows:
        for i, cell in enumerate(row.cells):
            figures = {after.place for after in row.cells[i + 1 :] if _is_figure(after)}
            if "." in (code_in(cell) or "") and len(figures) > 1:
                return cell
    return None


def _headers(block: Block) -> Iterator[Header]:
    found = (header_at(block, at) for at in range(min(len(block.rows), DEEPEST)))
    return (header for header in found if header is not None)


def _is_figure(cell: Cell) -> bool:
    """True for what a column of points holds: 2; 0,5 điểm; (0,3)."""
    try:
        points_of(cell)
    except RefusedError:
        return False
    return True


def _figures(entry: Entry) -> int:
    """How many of the columns of points hold a figure."""
    cells = (entry.cell(role) for role in POINTS)
    return sum(cell is not None and _is_figure(cell) for cell in cells)
