"""What a document is compared with, and the notes that come of it."""

from __future__ import annotations

from functools import cached_property
from typing import Any, NamedTuple

from cchc.importing.criteria import Criteria
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


class _Known(NamedTuple):
    book: Rulebook | None
    registry: Registry
    words: Words


class Known(_Known):
    """What the document is compared with."""

    @cached_property
    def criteria(self) -> Criteria:
        """The criteria of the rulebook."""
        return Criteria(self.book)

    def note(self, key: str, wording: str, cell: Cell, **values: Any) -> Note:
        """A note about a cell."""
        return Note(key, finding(wording, cell.place.location(self.words, cell.header), **values))
