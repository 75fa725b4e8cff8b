"""“Như trên”: cells that say in a word or a mark that they hold what the row above holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc.importing.entries import Entry
from cchc.importing.grid import Cell
from cchc.importing.roles import HELPER, REASON, RESPONSIBLE
from cchc.model import names

DITTO = frozenset(["nt", "n t", "nhu tren", "nhu dong tren", "as above", "ditto"])
LONGEST = 20
"""Letters of such a word, with what stands around it."""
MARKS = frozenset(
    ['"', "''", "\N{RIGHT DOUBLE QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}", "〃"]
)


def as_above(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The rows, such cells replaced by what they mean; one without a row above stays as it is."""
    above: dict[str, Cell] = {}
    for entry in entries:
        cells = dict(entry.cells)
        for role in (REASON, RESPONSIBLE, HELPER):
            cell = cells.get(role)
            if cell is not None and _is_ditto(cell) and role in above:
                cells[role] = above[role]._replace(asides=cell.asides)
            if cell is not None and not cells[role].blank:
                above[role] = cells[role]
        yield entry._replace(cells=cells)


def carried(entry: Entry, above: Cell | None) -> Entry:
    """A row that a blank cell of units does not hide the units above from."""
    cell = entry.cell(RESPONSIBLE)
    if cell is None or not cell.blank or above is None:
        return entry
    return entry._replace(cells={**entry.cells, RESPONSIBLE: above})


def _is_ditto(cell: Cell) -> bool:
    return len(cell.text) <= LONGEST and (cell.line in MARKS or names.key(cell.line) in DITTO)
