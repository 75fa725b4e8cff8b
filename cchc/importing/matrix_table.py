"""A table of cells by row and column, turned so that its criteria go down, and what repeats in it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from cchc.importing.grid import Block, Cell, RefusedError
from cchc.importing.matrix_labels import Nodes, label_of
from cchc.importing.registry import Registry

Table = list[list[Cell]]
FEWEST = 2
"""A table names so many criteria at least."""


def dense(block: Block) -> Table:
    """The cells of a block by row and column; a merged one stands wherever it covers."""
    width = max((c.start + c.span for row in block.rows for c in row.cells), default=0)
    table: Table = []
    for row in block.rows:
        line: list[Cell | None] = [None] * width
        for cell in row.cells:
            line[cell.start : cell.start + cell.span] = [cell] * cell.span
        place = row.place
        table.append(
            [cell or Cell("", place._replace(column=i + 1), i) for i, cell in enumerate(line)]
        )
    return table


def distinct(line: Iterable[Cell]) -> list[Cell]:
    """The cells of a line that hold something, a merged one once."""
    return list({cell.place: cell for cell in line if not cell.blank}.values())


def lying(table: Table, nodes: Nodes, name: str) -> tuple[Table, int, bool] | None:
    """The table with its criteria going down, their column, and whether it was turned for that; None
    for a table without criteria.

    Raises `RefusedError` where they go both ways alike.
    """
    turned = [list(line) for line in zip(*table, strict=True)]
    across, down = _best(table, nodes), _best(turned, nodes)
    if sum(max(across[0], down[0])) < FEWEST:
        return None
    if across[0] == down[0]:
        raise RefusedError("scores_ways", table=name)
    if across[0] < down[0]:
        return table, down[1], False
    at = across[1]
    first = next((i for i in range(at) if _others(table[i], table[at], nodes)), at)
    return turned, first, True


def next_table(rows: Table, at: int, turned: bool, nodes: Nodes, registry: Registry) -> int | None:
    """The row in which another table begins below the first: with other criteria in its header, or
    with bodies where no criterion is.
    """
    if turned:
        later = range(at + 1, len(rows))
        return next((i for i in later if _others(rows[i], rows[at], nodes)), None)
    seen = False
    header: list[list[str]] = []
    for i, row in enumerate(rows):
        told = [cell.line for cell in distinct(row)]
        node = nodes.of(row[at])
        seen = seen or node is not None
        if not seen:
            header.append(told)
        elif node is None and told not in header and _names_bodies(row[at + 1 :], registry):
            return i
    return None


def _others(line: Iterable[Cell], header: Iterable[Cell], nodes: Nodes) -> bool:
    """True for a line that names criteria which are not in a header, nor hold those that are. Points
    may be what a code is too, so that numbers name none.
    """
    own = {node.id for cell in header if (node := nodes.of(cell))}
    texts = (cell for cell in line if cell.number is None)
    named = {node.id for cell in texts if (node := nodes.of(cell)) and node.id and not node.whole}
    return len([one for one in named - own if not nodes.within(one) & own]) >= FEWEST


def _names_bodies(cells: Iterable[Cell], registry: Registry) -> bool:
    labels = [label_of(cell, registry) for cell in distinct(cells)]
    return any(label is not None and label.kind == "body" for label in labels)


def _best(lines: Table, nodes: Nodes) -> tuple[tuple[int, int], int]:
    """Which line names most criteria: of how many (bare whole numbers apart), and its number."""
    found = ((0, 0), 0)
    for i, line in enumerate(lines):
        named = [(cell, node) for cell in distinct(line) if (node := nodes.of(cell))]
        if not _in_order([node.id for cell, node in named if cell.number is not None], nodes):
            named = [(cell, node) for cell, node in named if cell.number is None]
        sure = {node.id or node.text for _, node in named if not node.whole}
        whole = {node.id for _, node in named if node.whole}
        count = len(sure), len(whole)
        if count > found[0]:
            found = count, i
    return found


def _in_order(ids: Iterable[str], nodes: Nodes) -> bool:
    """True for numbers that can be codes: points, which may be equal to codes, stand in no order."""
    order = [nodes.order[one] for one in ids if one]
    return all(one < other for one, other in pairwise(order))
