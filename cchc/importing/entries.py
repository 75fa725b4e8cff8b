"""One row of an appendix by the roles of its cells, and an appendix as its rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from cchc.importing.grid import Cell
from cchc.importing.headers import code_of
from cchc.importing.roles import CODE, CRITERION, own
from cchc.model.number import number_text

DIFFER = "columns_differ"
"""The trouble of a cell whose columns say different things, with words that decide nothing."""
UNSURE = "column_unsure"
"""The trouble of a cell of points whose header may mean something else."""
UNTOLD = ("cell_formula", "cell_error", "cell_date", "cell_format", "cell_long", DIFFER)
"""Troubles of a cell whose text is not what was written there."""


class _Entry(NamedTuple):
    cells: Mapping[str, Cell]
    wide: Cell | None = None
    """A cell behind the last column, where a row has too many."""
    leads: bool = False
    """True where the column of units is that of those that lead."""


class Entry(_Entry):
    """One row of the appendix: its cells by role; text that goes on below is one text."""

    def cell(self, role: str) -> Cell | None:
        """The cell in the column of a role, or None where the table has no such column."""
        return self.cells.get(role)

    @cached_property
    def labels(self) -> tuple[Cell, ...]:
        """The cells that name the row; one drawn across both columns is there once."""
        cells = (self.cells.get(CRITERION), self.cells.get(CODE))
        return tuple({cell.place: cell for cell in cells if cell is not None}.values())

    @property
    def label(self) -> Cell:
        """The cell that names the row."""
        return self.labels[0]

    @cached_property
    def _coded(self) -> tuple[Cell, str] | None:
        """The cell with the code, and the code: the criterion itself, or a column of its own."""
        cells = (cell for role in (CRITERION, CODE) if (cell := self.cell(role)) is not None)
        found = [(cell, code) for cell in cells if (code := code_in(cell)) is not None]
        return next((pair for pair in found if "." in pair[1]), next(iter(found), None))

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that its cells name, each the whole of its cell's; several are a question."""
        cells = [cell for role in (CRITERION, CODE) if (cell := self.cell(role)) is not None]
        found = {
            code for cell in cells if cell.number is None and "." in (code := code_in(cell) or "")
        }
        return tuple(c for c in sorted(found) if not any(o.startswith(c + ".") for o in found))

    @property
    def code(self) -> str | None:
        """The code, or None where none can be read."""
        return self._coded[1] if self._coded else None

    @property
    def code_is_number(self) -> bool:
        """True when Excel keeps the code as a number, so that 3.10 may have become 3.1."""
        found = self._coded
        return found is not None and "." in found[1] and found[0].number is not None

    @property
    def name(self) -> str:
        """The name of the criterion without its code."""
        line = self.label.line
        found = code_of(line)
        return found[1] if found else line

    def has(self, *roles: str) -> bool:
        """True when some column of these roles holds something."""
        return any(not cell.blank for role in roles if (cell := self.cell(role)) is not None)


class Appendix(NamedTuple):
    """One appendix of a document."""

    number: int
    """By which `--table` asks for it: of the Word table, else of the appendix in the file."""
    headers: Mapping[str, str]
    others: tuple[str, ...]
    """Headers of columns that the draft has no use for."""
    entries: tuple[Entry, ...]
    totals: tuple[Entry, ...]
    title: tuple[str, ...]
    skipped: tuple[Cell, ...]
    """Rows with text and no figures: headings."""
    strays: tuple[Cell, ...]
    """Rows like its own in tables that it does not go on in."""
    cut: bool
    told: tuple[tuple[str, str], ...] = ()
    """How columns were read, where a person should know: a wording and their headers."""
    joined: tuple[str, ...] = ()
    """The names of the tables that it was put together of, where they are several."""

    @property
    def coded(self) -> list[Entry]:
        """Its rows with the code of a criterion, not of an area."""
        return [entry for entry in self.entries if "." in (entry.code or "")]

    @property
    def own(self) -> bool:
        """True where a body scores itself: nothing is said of what it lost."""
        return own(self.headers)

    @property
    def start(self) -> Cell:
        """The first cell."""
        return self.entries[0].label


def code_in(cell: Cell | None) -> str | None:
    """The code that a cell begins with; Excel may keep it as a number."""
    if cell is None:
        return None
    if cell.number is not None:
        text = number_text(cell.number)
        return text if code_of(text) else None
    found = code_of(cell.line)
    return found[0] if found else None
