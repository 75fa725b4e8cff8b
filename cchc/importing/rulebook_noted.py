"""What a rulebook in a document leaves open: each finding at its cell, and by the key it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cchc.importing.grid import Cell
from cchc.importing.rulebook_table import Line
from cchc.language.words import Words
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.source import Path
from cchc.model.tiers import Seam


class Noted:
    """The findings of one document."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.found: list[tuple[Path, Diagnostic]] = []
        self.cells: dict[Path, Cell] = {}
        """Where the document says an item or one of its keys."""
        self.remarks: dict[Path, str] = {}
        """What stands in a draft though the document does not say it: looked at, then deleted."""

    def note(self, wording: str, cell: Cell, path: Path, **values: Any) -> None:
        """Something about a key that a person has to see."""
        where = cell.place.location(self.words, cell.header)
        self.found.append((path, finding(wording, where, **values)))

    def placed(self, line: Line, path: Path) -> None:
        """Remember where an item stands, and each of its keys that has a cell of its own."""
        self.cells[path] = line.cells.get("id") or line.cell("name")
        self.cells |= {(*path, key): cell for key, cell in line.cells.items() if key != "id"}
        if "rule" in line.cells:
            self.cells.setdefault((*path, "how"), line.cells["rule"])

    def forget(self, path: Path) -> None:
        """Leave out what was found of a key: a person has settled it."""
        self.found = [(at, one) for at, one in self.found if at != path]

    def seam(self, seam: Seam, cell: Cell, path: Path) -> None:
        """Tiers that do not follow one another."""
        values = {"low": seam.low, "high": seam.high, "text": cell.line}
        self.note(seam.wording, cell, path, **values)

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """All findings, in the order of the table."""
        return tuple(one for _, one in self.found)

    def comments(self, path: Path) -> Sequence[str]:
        """What is to be said above a key."""
        told = [f"TODO: {self.remarks[path]}"] if path in self.remarks else []
        for at, one in self.found:
            if at == path and one.severity is not Severity.INFO:
                message, help_line = self.words.diagnostic(one)
                told.append(f"TODO: {' '.join(f'{message}; {help_line}'.split())}")
        return told
