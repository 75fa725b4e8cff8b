"""The header of a table whose criteria go down: of each column its body and voice, or what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc.importing.grid import Cell
from cchc.importing.matrix_labels import NUMBERING, VOICES, YEAR, Label, Node, Nodes, label_of
from cchc.importing.matrix_table import Table, distinct
from cchc.importing.registry import Registry

Columns = dict[int, tuple[Cell | None, str]]
"""Of columns with figures the name of the body and the voice, or “total”."""


class Asked(NamedTuple):
    """What the rulebook, the registry and the person say of all tables."""

    nodes: Nodes
    registry: Registry
    year: int
    voice: str = ""
    """Whose the points are where the table does not say."""


class Header:
    """The rows above the first criterion, which stands in the row `first` and the column `at`."""

    def __init__(self, table: Table, at: int, first: int, asked: Asked) -> None:
        self.table, self.at, self.first, self.asked = table, at, first, asked
        self.rows = tuple(self._rows())
        self.bodies_row = self._bodies_row()

    def label(self, cell: Cell) -> Label | None:
        """What a cell says of its line."""
        return label_of(cell, self.asked.registry)

    def _rows(self) -> Iterator[int]:
        """The rows of the header, those that number the columns left out."""
        for i in range(self.first):
            told = [cell.line for cell in distinct(self.table[i])]
            if told and not all(NUMBERING.fullmatch(text) for text in told):
                yield i

    def _bodies_row(self) -> int:
        """The row of the header that names the bodies: most known ones, else most names."""
        found, best = -1, (0, 0)
        for i in self.rows:
            labels = [self.label(cell) for cell in distinct(self.table[i][self.at + 1 :])]
            kinds = [label.kind for label in labels if label is not None]
            count = kinds.count("body"), kinds.count("other")
            if count > best:
                found, best = i, count
        return found

    def text(self, column: int) -> str:
        """The header of a column as a message names it."""
        cells = dict.fromkeys(
            cell.line for i in range(self.first) if not (cell := self.table[i][column]).blank
        )
        return " / ".join(cells)

    def column(self, column: int) -> tuple[str, Cell | None, str]:
        """What the header of a column says: the kind of the column, its body, its voice."""
        body, voices, kinds = None, set[str](), set[str]()
        for i in self.rows:
            cell = self.table[i][column]
            label = self.label(cell)
            if label is None:
                continue
            if set(YEAR.findall(cell.line)) - {str(self.asked.year)} and label.kind != "body":
                kinds.add("year")
            if i == self.bodies_row and label.kind in ("body", "other"):
                body = cell
            elif label.kind == "voice":
                voices.add(label.voice)
            elif label.kind != "other" or i > self.bodies_row or "điểm" in cell.line.lower():
                kinds.add(label.kind)
        for kind in ("year", "aside", "average", "most"):
            if kind in kinds:
                return kind, body, ""
        if kinds & {"other", "body"} or len(voices) > 1:
            return "unsure", body, ""
        voice = voices.pop() if voices else ""
        return ("total" if "total" in kinds and body is None else "points"), body, voice

    def is_most(self, column: int, nodes: Sequence[Node | None]) -> bool:
        """True for a column without a header that holds the maximum of every criterion."""
        book = self.asked.nodes.book
        pairs = [
            (book.node(node.id), row[column])
            for node, row in zip(nodes, self.table, strict=True)
            if node is not None and node.id
        ]
        return not self.text(column) and all(
            part is not None and cell.number == part.max_points for part, cell in pairs
        )


def figure(cell: Cell) -> bool:
    """True for a cell that holds a figure."""
    if cell.blank:
        return False
    return cell.number is not None or any(map(str.isdecimal, cell.text[:3]))


def carry(columns: Columns) -> None:
    """A body's name over the first of its columns alone goes for the others, where every body
    has the same voices in the same order.
    """
    open_ones = [i for i, (body, voice) in columns.items() if body is None and voice in VOICES]
    groups: list[list[int]] = []
    for i, (body, voice) in columns.items():
        if body is not None:
            groups.append([i])
        elif groups and voice in VOICES:
            groups[-1].append(i)
    patterns = {tuple(columns[i][1] for i in group) for group in groups}
    pattern = next(iter(patterns), ())
    if open_ones and len(patterns) == 1 and len(set(pattern)) == len(pattern) > 1:
        for group in groups:
            for i in group:
                columns[i] = columns[group[0]][0], columns[i][1]
