"""The columns of one role, and how they make one cell of a row: one, the last round, a question."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc.importing.entries import DIFFER, UNSURE
from cchc.importing.figures import points_of
from cchc.importing.grid import Cell, GridRow, RefusedError
from cchc.importing.headers import Column
from cchc.importing.roles import FIGURES

ONE, LATEST, JOINED, EITHER, RUNNING_NUMBER = "one", "latest", "joined", "either", "running"
OPEN = "open"
"""One column whose header may mean something else."""
SHOWN = 40
"""So much of each cell is told where two differ."""


class Chosen(NamedTuple):
    """The columns of one role, and how they make one cell of a row."""

    columns: tuple[Column, ...]
    how: str = ONE
    told: str = ""
    """The wording that says once how the columns were read, where a person should know."""

    @property
    def text(self) -> str:
        """The headers."""
        return " / ".join(column.text for column in self.columns)

    @property
    def sort(self) -> str:
        """What the header of the only column says beside its role."""
        return self.columns[0].meaning.sort if self.how == ONE else ""

    @property
    def rank(self) -> int:
        """How well the words name the role."""
        return self.columns[0].meaning.rank

    def of(self, row: GridRow, width: int, by_order: bool) -> Cell:
        """The cell of a row."""
        cells = [column.of(row, width, by_order) for column in self.columns]
        if self.how == RUNNING_NUMBER and cells[0].line.rstrip(".)").isdecimal():
            return cells[0]._replace(text="", number=None)
        if len(cells) == 1 and self.how not in (JOINED, OPEN):
            return cells[0]
        filled = [cell for cell in cells if not cell.blank] or cells[:1]
        asides = tuple(dict.fromkeys(aside for cell in cells for aside in cell.asides))
        return self._one(cells, filled)._replace(asides=asides)

    def _one(self, cells: list[Cell], filled: list[Cell]) -> Cell:
        if self.how == LATEST:
            return filled[0]
        if self.how == JOINED:
            text = "; ".join(map(_labelled, filled))
            return filled[0]._replace(text=text, header=self.text)
        if self.how == OPEN:
            return _question(filled, UNSURE) if not filled[0].blank else filled[0]
        return self._either(cells, filled)

    def _either(self, cells: list[Cell], filled: list[Cell]) -> Cell:
        """The cell where all columns say the same, or one alone says something; else a question."""
        figures = self.columns[0].meaning.role in FIGURES
        best = min(column.meaning.rank for column in self.columns)
        ranks = [
            c.meaning.rank for cell, c in zip(cells, self.columns, strict=True) if cell in filled
        ]
        same = len({value_of(cell) if figures else cell.line for cell in filled}) == 1
        if same and (len(filled) == len(cells) or (not figures and min(ranks) == best)):
            return filled[0]
        if all(cell.blank for cell in cells):
            return cells[0]
        return _question(cells, DIFFER)._replace(place=filled[0].place, header=self.text)


def value_of(cell: Cell) -> Decimal | None:
    """The points of a cell; None where it holds none."""
    if cell.blank:
        return None
    try:
        return points_of(cell)
    except RefusedError:
        return None


def _question(cells: Sequence[Cell], trouble: str) -> Cell:
    """A cell whose value is open, with all that it may be."""
    told = "; ".join(f"“{cell.header}”: {_short(cell.line) or '–'}" for cell in cells)
    return cells[0]._replace(text=told, number=None, trouble=trouble)


def _labelled(cell: Cell) -> str:
    return f"{cell.header}: {cell.line}" if not cell.blank else ""


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
