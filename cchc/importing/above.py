"""“Như trên”: cells that say in a word or a mark that they hold what another row holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc.importing.entries import Entry
from cchc.importing.form_answers import points_at
from cchc.importing.grid import Cell
from cchc.importing.roles import HELPER, POINTS, REASON, RESPONSIBLE

LONGEST = 60
"""Letters of such a cell."""


def as_above(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The rows, such cells replaced by what they mean; one that points at no row before it that
    holds something, or stands below a criterion whose own cell is blank, stays as it is.
    """
    held: dict[tuple[str, str], Cell] = {}
    for entry in entries:
        code = entry.code or ""
        cells = dict(entry.cells)
        for role in (REASON, RESPONSIBLE, HELPER):
            cell = cells.get(role)
            if cell is None:
                continue
            at = _points_at(cell)
            if at is not None and (role, at) in held:
                cells[role] = held[role, at]._replace(asides=cell.asides)
            if cells[role].blank and "." in code and entry.has(*POINTS):
                held.pop((role, ""), None)
            elif not cells[role].blank and not is_ditto(cells[role]):
                held[role, ""] = held[role, code] = cells[role]
        yield entry._replace(cells=cells)


def carried(entry: Entry, above: Cell | None) -> Entry:
    """A row that a blank cell of units does not hide the units above from."""
    cell = entry.cell(RESPONSIBLE)
    if cell is None or not cell.blank or above is None:
        return entry
    return entry._replace(cells={**entry.cells, RESPONSIBLE: above})


def is_ditto(cell: Cell) -> bool:
    """True for a cell that says that it holds what another one holds."""
    return _points_at(cell) is not None


def _points_at(cell: Cell) -> str | None:
    return points_at(cell.line) if len(cell.text) <= LONGEST else None
