"""What a document is compared with, and the notes that come of it."""

from __future__ import annotations

from typing import Any, NamedTuple

from cchc.importing.grid import Cell
from cchc.importing.registry import Registry
from cchc.language.words import Words
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.rulebook import Rulebook


class Note(NamedTuple):
    """Something about one key of a row or of the file that a person has to see."""

    key: str
    finding: Diagnostic


class Known(NamedTuple):
    """What the document is compared with."""

    book: Rulebook | None
    registry: Registry
    words: Words

    def note(self, key: str, wording: str, cell: Cell, **values: Any) -> Note:
        """A note about a cell."""
        return Note(key, finding(wording, cell.place.location(self.words, cell.header), **values))
