"""The points of a table of criteria and bodies: of each figure its criterion, its body and its voice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc.importing.figures import similar
from cchc.importing.grid import Block, Cell, RefusedError, quoted
from cchc.importing.matrix_header import Asked, Columns, Header, carry, figure
from cchc.importing.matrix_labels import (
    LOST,
    Node,
    body_of,
    of_points,
    voices_in,
)
from cchc.importing.matrix_table import Table, dense, distinct, lying, next_table
from cchc.model import names
from cchc.model.number import number_text


class Mark(NamedTuple):
    """A figure, or what stands in its place."""

    node: str
    body: str
    """As the table names it."""
    voice: str
    cell: Cell


class Left(NamedTuple):
    """What a person has to know: a wording, where, and its values."""

    wording: str
    cell: Cell
    values: tuple[tuple[str, str], ...] = ()


class Matrix(NamedTuple):
    """All that a table says."""

    marks: tuple[Mark, ...]
    """Of criteria, areas and (node "") of the whole."""
    most: tuple[tuple[str, Cell], ...]
    """The maximum of each node, where the table gives it."""
    left: tuple[Left, ...]
    asides: tuple[str, ...]
    """Lines of other things: ranks, notes, averages, other years."""
    title: tuple[str, ...]


def matrices_of(block: Block, asked: Asked) -> list[Matrix]:
    """What a sheet says, several tables below each other apart; nothing for one without criteria.

    Raises `RefusedError` where criteria stand both ways, the points are lost ones, or nothing says
    whose they are.
    """
    rows = dense(block)
    top = next((i for i, row in enumerate(rows) if len(distinct(row)) > 1), len(rows))
    titles = [*block.before, *(cell.line for row in rows[:top] for cell in distinct(row))]
    found = lying(rows[top:], asked.nodes, block.name or "1") if rows[top:] else None
    if found is None:
        return []
    if lost := next((title for title in titles if LOST.search(names.plain(title))), None):
        raise RefusedError("scores_lost", text=quoted(lost))
    table, at, turned = found
    cut = next_table(rows[top:], at, turned, asked.nodes, asked.registry)
    if cut is None:
        return [_Reader(table, at, (*titles, block.name), asked).read(tuple(titles))]
    first = block._replace(rows=block.rows[: top + cut])
    after = block._replace(rows=block.rows[top + cut :], before=tuple(titles))
    return [*matrices_of(first, asked), *matrices_of(after, asked)]


class _Reader:
    """One table whose criteria go down, in the column `at`."""

    def __init__(self, table: Table, at: int, titles: Sequence[str], asked: Asked) -> None:
        self.table, self.at, self.asked = table, at, asked
        self.nodes = [asked.nodes.of(row[at]) for row in table]
        self.first = next(i for i, node in enumerate(self.nodes) if node is not None)
        self.left: list[Left] = []
        self.asides: list[str] = []
        said = {voice for title in titles if of_points(title) for voice in voices_in(title)}
        self.voice = said.pop() if len(said) == 1 else ""
        self.header = Header(table, at, self.first, asked)

    def leave(self, wording: str, cell: Cell, **values: str) -> None:
        """Tell of something; `about` is what is told once."""
        self.left.append(Left(wording, cell, tuple(values.items())))

    def read(self, title: tuple[str, ...]) -> Matrix:
        """All that the table says."""
        columns: Columns = {}
        maxima: list[int] = []
        beside: list[int] = []
        for i in range(len(self.table[0])):
            if i == self.at:
                continue
            if self._names(i):
                beside.append(i)
                continue
            kind, body, voice = self.header.column(i)
            figures = any(figure(row[i]) for row in self._rows())
            if kind in ("aside", "average", "most", "year", "unsure"):
                if kind == "most":
                    maxima.append(i)
                elif kind == "unsure":
                    self._leave_column(i)
                elif figures:
                    self.asides.append(self.header.text(i))
                beside += [] if figures else [i]
            elif kind == "total":
                columns[i] = None, "total"
            elif figures or (body is not None and self._known(body)):
                columns[i] = body, voice
            else:
                beside.append(i)
        row_voices, row_bodies = self._beside(beside)
        carry(columns)
        for i, (body, voice) in list(columns.items()):
            if body is None and voice != "total" and not row_bodies:
                del columns[i]
                maxima += [i] if self.header.is_most(i, self.nodes) else []
                if i not in maxima:
                    self._leave_column(i)
        self._prove(columns)
        marks = tuple(self._marks(columns, row_voices, row_bodies, beside))
        most = tuple(
            (node.id, cell)
            for node, row in zip(self.nodes, self.table, strict=True)
            for i in maxima
            if node is not None and node.id and (cell := row[i]) and figure(cell)
        )
        return Matrix(marks, most, tuple(self.left), tuple(filter(None, self.asides)), title)

    def _names(self, column: int) -> bool:
        """True for a column that names most of the criteria once more."""
        pairs = [
            (self.asked.nodes.of(row[column]), node)
            for row, node in zip(self.table, self.nodes, strict=True)
            if node is not None and node.id
        ]
        same = [one for one, node in pairs if one is not None and one.id == node.id]
        return len(same) * 2 > len(pairs)

    def _known(self, body: Cell) -> bool:
        return body_of(body.line, self.asked.registry) is not None

    def _leave_column(self, column: int) -> None:
        """Tell of a column with figures that no header explains."""
        cells = [cell for row in self._rows() if (cell := row[column]) and figure(cell)]
        if cells:
            self.leave("scores_line", cells[0], text=self.header.text(column) or "–")

    def _prove(self, columns: Columns) -> None:
        """Tell of columns called a total that are not the sum of the others."""
        totals = [i for i, (_, voice) in columns.items() if voice == "total"]
        others = [i for i in columns if i not in totals]
        for i in totals:
            for row in self._rows():
                told, parts = row[i].number, [row[j].number for j in others if figure(row[j])]
                numbers = [part for part in parts if part is not None]
                if told is not None and len(numbers) == len(parts) and told != sum(numbers):
                    total = number_text(sum(numbers, Decimal(0)), comma=True)
                    values = {"told": number_text(told, comma=True), "sum": total}
                    self.leave("scores_total", row[i], name=self.header.text(i), **values)

    def _rows(self) -> Table:
        pairs = zip(self.table, self.nodes, strict=True)
        return [row for row, node in pairs if node is not None]

    def _beside(self, columns: Sequence[int]) -> tuple[dict[int, str], dict[int, Cell]]:
        """The voices and the bodies that stand beside the rows."""
        voices: dict[int, str] = {}
        bodies: dict[int, Cell] = {}
        for column in columns:
            cells = {i: self.table[i][column] for i in range(self.first, len(self.table))}
            labels = {i: self.header.label(cell) for i, cell in cells.items()}
            said = {
                i: label.voice for i, label in labels.items() if label and label.kind == "voice"
            }
            if len(said) * 2 > len(self._rows()):
                voices.update(said)
            known = [i for i, label in labels.items() if label and label.kind == "body"]
            if len(known) * 2 > len(self._rows()):
                bodies.update((i, cell) for i, cell in cells.items() if not cell.blank)
        if voices:
            self._carry_rows(voices)
        return voices, bodies

    def _carry_rows(self, voices: dict[int, str]) -> None:
        """As `_carry`, for a criterion that stands beside the first of its rows alone."""
        groups: list[list[int]] = []
        for i in sorted(voices):
            cell = self.table[i][self.at]
            if self.nodes[i] is not None:
                groups.append([i])
            elif groups and cell.blank:
                groups[-1].append(i)
        patterns = {tuple(voices[i] for i in group) for group in groups}
        if len(patterns) == 1 and len(set(next(iter(patterns)))) == len(groups[0]):
            for group in groups:
                for i in group:
                    self.nodes[i] = self.nodes[group[0]]

    def _marks(
        self,
        columns: Columns,
        row_voices: dict[int, str],
        row_bodies: dict[int, Cell],
        beside: Sequence[int],
    ) -> Iterator[Mark]:
        """The figures of all rows; rows that are not understood are told."""
        for i in range(self.first, len(self.table)):
            row, node = self.table[i], self.nodes[i]
            filled = [row[column] for column in columns if figure(row[column])]
            if node is not None and not node.id and filled:
                values = {"text": node.text, "criterion": node.text, "codes": "3.11.2"}
                self.leave(node.trouble, row[self.at], **values)
                continue
            if node is not None and filled and not self._agrees(node, row, beside):
                continue
            if node is None:
                if not filled or self._repeats(row):
                    continue
                labels = [
                    (cell, label) for cell in distinct(row) if (label := self.header.label(cell))
                ]
                kinds = {label.kind for _, label in labels}
                if kinds & {"aside", "average", "most"}:
                    self.asides.append(labels[0][0].line)
                    continue
                if "total" not in kinds:
                    text = next((cell.quoted for cell, _ in labels), "–")
                    self.leave("scores_line", filled[0], text=text)
                    continue
                if row_voices and not (row_voices.get(i) or self.voice or self.asked.voice):
                    only = set(row_voices.values())
                    if len(only) > 1:  # it does not say whose points it adds up
                        self.asides.append(labels[0][0].line)
                        continue
                    row_voices[i] = only.pop()
            for column, (body, voice) in columns.items():
                cell = row[column]
                if voice == "total":
                    continue
                mark = self._mark(
                    node, row_bodies.get(i, body), (voice, row_voices.get(i, "")), cell
                )
                if mark is not None:
                    yield mark

    def _agrees(self, node: Node, row: Sequence[Cell], beside: Sequence[int]) -> bool:
        """False, and told, where another cell of the row names another criterion, one that does not
        lie around it.
        """
        nodes, cell = self.asked.nodes, row[self.at]
        for i in beside:
            other = nodes.of(row[i])
            if other is None or other.whole or other.id in ("", node.id):
                continue
            if node.id not in nodes.within(other.id):
                self.leave("code_two", cell, codes=f"{node.id}, {other.id}")
                return False
        part = nodes.book.part(node.id)
        if node.rest and part is not None and not similar(part.name, node.rest):
            values = {"criterion": node.id, "name": quoted(node.rest), "known": part.name}
            self.leave("name_differs", cell, **values)
        return True

    def _repeats(self, row: Iterable[Cell]) -> bool:
        """True for the header, or its numbers, once more on another page."""
        told = [cell.line for cell in distinct(row)]
        above = self.table[: self.first]
        return any(told == [cell.line for cell in distinct(each)] for each in above)

    def _mark(
        self, node: Node | None, body: Cell | None, voices: tuple[str, str], cell: Cell
    ) -> Mark | None:
        """One figure, if it is clear whose it is. Raises `RefusedError` where no voice is said."""
        one, other = voices
        if body is None:
            if figure(cell):
                self.leave("scores_line", cell, text=cell.quoted, about=f"{self.at} –")
            return None
        if one and other and one != other:
            self.leave("scores_line", cell, text=cell.quoted)
            return None
        voice = one or other or self.voice or self.asked.voice
        if not voice:
            raise RefusedError("scores_voice", table=cell.place.table or "1")
        return Mark(node.id if node else "", body.line, voice, cell)
