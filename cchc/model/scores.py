"""Scores of many bodies as a table: the head of the file, and the lines of its CSV by body."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from pydantic import Field

from cchc.model.appraisal import Appraisal, ScoreHead
from cchc.model.fields import Line
from cchc.model.rulebook import Rulebook
from cchc.model.source import Path, Source, Sourced

COLUMNS = (
    *("body", "criterion", "part", "figure", "value", "max_points", "self_assessed", "appraised"),
    *("count", "of", "missing", "rate", "met", "state", "not_applicable"),
    *("reason", "responsible", "document"),
)
"""What a column of the table may be; the first two must be there."""


class Scores(ScoreHead):
    """A whole `cchc/scores/v1` file: the head of a table with a line a body, criterion and part."""

    schema_: Literal["cchc/scores/v1"] = Field(alias="schema")
    table: Line = Field(description="the name of the CSV file beside this one")


class Lines(NamedTuple):
    """The lines of a table as they stand in it, and on which of them each body begins a row."""

    file: str
    columns: tuple[str, ...]
    delimiter: str
    text: Sequence[str]
    bodies: Mapping[str, Sequence[int]]
    plain: bool = False
    """True where each line is a row, and begins with its body as it is written here."""


@dataclass(frozen=True, eq=False)
class ScoreTable:
    """A table with its head. The rows of a body become models when that body is asked for."""

    head: Sourced[Scores]
    lines: Lines
    read: Callable[[ScoreTable, str, Rulebook], Sourced[Appraisal]]
    """Raises `DataError` with a finding for each cell that cannot be read."""

    @cached_property
    def source(self) -> Source:
        """The table as a source: where each body has its first line."""
        first: dict[Path, tuple[int, int]] = {
            ("bodies", body): (at[0] + 1, 1) for body, at in self.lines.bodies.items()
        }
        return Source(self.lines.file, first, {})

    @cached_property
    def _owners(self) -> dict[int, str]:
        return {i + 1: body for body, at in self.lines.bodies.items() for i in at}

    def owner(self, line: int) -> str | None:
        """The body that a line of the table is of."""
        return self._owners.get(line)

    def scores(self, body: str, book: Rulebook) -> Sourced[Appraisal]:
        """The scores of one body. Raises `DataError`."""
        return self.read(self, body, book)
