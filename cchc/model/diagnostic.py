"""The one type for everything that can be wrong: a code, the values of its sentence, a place."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from cchc.model.source import Location, Path
from cchc.model.tuples import NamedTuple


class Severity(StrEnum):
    """How bad: an error fails a run, a warning fails a strict one, an info never does."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Diagnostic(NamedTuple):
    """A finding as a value. `values` fill the sentence that the catalogue keeps for the wording;
    `about` names what is spoken of: a criterion, a task, a unit by its id and its name, …
    """

    code: str
    wording: str
    location: Location
    path: Path
    values: Mapping[str, Any]
    severity: Severity
    about: tuple[str, ...]

    @property
    def fails(self) -> bool:
        """True for an error: it fails every run and cannot be acknowledged away."""
        return self.severity is Severity.ERROR

    @property
    def bars(self) -> bool:
        """True where it keeps data from being read, so that nothing else can be said of them."""
        return self.fails and self.code.startswith("C1")

    @property
    def unread(self) -> bool:
        """True where it bars because of how a file is written, not of a value still to come."""
        return self.bars and self.wording != "todo_needed"
