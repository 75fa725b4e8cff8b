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
        self._found: dict[Path, list[tuple[int, Diagnostic]]] = {}
        """By the key that they are about, with their numbers in the order of the table."""
        self._count = 0
        self.cells: dict[Path, Cell] = {}
        """Where the document says an item or one of its keys."""
        self.remarks: dict[Path, str] = {}
        """What stands in a draft though the document does not say it: looked at, then deleted."""

    def note(self, wording: str, cell: Cell, path: Path, **values: Any) -> None:
        """Something about a key that a person has to see."""
        where = cell.place.location(self.words, cell.header)
        self._count += 1
        found = finding(wording, where, **values)
        self._found.setdefault(path, []).append((self._count, found))

    def placed(self, line: Line, path: Path) -> None:
        """Remember where an item stands, and each of its keys that has a cell of its own."""
        self.cells[path] = line.cells.get("id") or line.cell("name")
        self.cells |= {(*path, key): cell for key, cell in line.cells.items() if key != "id"}
        if "rule" in line.cells:
            self.cells.setdefault((*path, "how"), line.cells["rule"])

    def forget(self, path: Path) -> None:
        """Leave out what was found of a key: a person has settled it."""
        self._found.pop(path, None)

    def seam(self, seam: Seam, cell: Cell, path: Path) -> None:
        """Tiers that do not follow one another."""
        values = {"low": seam.low, "high": seam.high, "text": cell.line}
        self.note(seam.wording, cell, path, **values)

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """All findings, in the order of the table."""
        every = (pair for found in self._found.values() for pair in found)
        return tuple(one for _, one in sorted(every, key=lambda pair: pair[0]))

    def comments(self, path: Path) -> Sequence[str]:
        """What is to be said above a key."""
        told = [f"TODO: {self.remarks[path]}"] if path in self.remarks else []
        for _, one in self._found.get(path, ()):
            if one.severity is not Severity.INFO:
                message, help_line = self.words.diagnostic(one)
                told.append(f"TODO: {' '.join(f'{message}; {help_line}'.split())}")
        return told
