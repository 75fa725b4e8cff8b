"""Scores of many bodies as a table: the head of the file, and the lines of its CSV by body."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice
from typing import Literal

from pydantic import Field

from cchc.model.appraisal import Appraisal, ScoreHead
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Line
from cchc.model.held import Held
from cchc.model.rulebook import Rulebook
from cchc.model.source import Path, Source, Sourced

COLUMNS = (
    *("body", "criterion", "part", "figure", "value", "max_points", "self_assessed", "appraised"),
    *("count", "of", "missing", "rate", "met", "state", "number", "not_applicable"),
    *("reason", "responsible", "document", "note"),
)
"""What a column of the table may be; the first two must be there."""
LONGEST = 1000
"""Lines that a row of a table may take up."""


class Scores(ScoreHead):
    """A whole `cchc/scores/v1` file: the head of a table with a line a body, criterion and part."""

    schema_: Literal["cchc/scores/v1"] = Field(alias="schema")
    table: Line = Field(description="the name of the CSV file beside this one")


class Lines(Held):
    """The lines of a table as they stand in it, body by body."""

    file: str
    columns: tuple[str, ...]
    delimiter: str
    content: str
    """The whole text."""
    spans: Mapping[str, Sequence[tuple[int, int]]] | None
    """Where the rows of each body stand in the text, from behind its name to their end; None unless
    each line is a row that says its body, then its criterion, and nothing in quotes.
    """
    starts: Mapping[str, Sequence[int]] | None
    """On which lines, from 0, each body begins a row, where there are no spans."""

    @property
    def names(self) -> Iterable[str]:
        """The bodies, in the order in which they come."""
        return self.bodies if self.spans is None else self.spans

    @cached_property
    def text(self) -> Sequence[str]:
        """The lines one by one."""
        return self.content.split("\n")

    @cached_property
    def bodies(self) -> Mapping[str, Sequence[int]]:
        """On which lines, from 0, each body begins a row."""
        if self.spans is None:
            return self.starts or {}
        every = ((*span, body) for body, spans in self.spans.items() for span in spans)
        found: dict[str, list[range]] = {}
        line = before = 0
        for begin, end, body in sorted(every):
            line += self.content.count("\n", before, begin)
            before = begin
            lines = range(line, line + 1 + self.content.count("\n", begin, end))
            found.setdefault(body, []).append(lines)
        pairs = ((body, found[body]) for body in self.spans)
        return {body: r[0] if len(r) == 1 else tuple(chain(*r)) for body, r in pairs}

    @property
    def apart(self) -> str:
        """What stands between the cells of `rests`."""
        return self.delimiter if self.spans is not None else "\x1f"

    @property
    def behind(self) -> tuple[str, ...]:
        """The columns of `rests`."""
        first = ("criterion",)
        return first + tuple(n for n in self.columns if n not in ("body", *first))

    def rests(self, body: str) -> list[str]:
        """The rows of a body without it, the criterion first."""
        if self.spans is not None:
            again = f"\n{body}{self.delimiter}"
            parts = [self.content[a:b].split(again) for a, b in self.spans[body]]
            return parts[0] if len(parts) == 1 else [*chain(*parts)]
        order = [self.columns.index(name) for name in self.behind]
        width = len(self.columns)
        rows = (cells for _, cells in self.rows(body) if len(cells) >= width)
        return [self.apart.join([cells[i].strip() for i in order]) for cells in rows]

    def rows(self, body: str) -> Iterator[tuple[int, list[str]]]:
        """The cells of each row of a body, with its line from 0. Raises `csv.Error`."""
        if self.spans is None:
            for first in self.bodies[body]:
                given = (f"{line}\n" for line in islice(self.text, first, first + LONGEST))
                yield first, next(csv.reader(given, delimiter=self.delimiter, strict=True))
        else:
            for first, rest in zip(self.bodies[body], self.rests(body), strict=True):
                yield first, [body, *rest.split(self.delimiter)]


class _Firsts(Mapping[Path, tuple[int, int]]):
    """The first line of each body, found when somebody asks."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines

    def __getitem__(self, path: Path) -> tuple[int, int]:
        if len(path) != 2 or path[0] != "bodies":
            raise KeyError(path)
        return self.lines.bodies[str(path[1])][0] + 1, 1

    def __iter__(self) -> Iterator[Path]:
        return (("bodies", body) for body in self.lines.names)

    def __len__(self) -> int:
        return len(self.lines.bodies)


class ScoreTable(Held):
    """A table with its head. The rows of a body become models when that body is asked for."""

    head: Sourced[Scores]
    lines: Lines
    read: Callable[[ScoreTable, str, Rulebook], Sourced[Appraisal]]
    """Raises `DataError` with a finding for each cell that cannot be read."""
    open: tuple[Diagnostic, ...] = ()
    """A finding for each cell that nobody has filled in yet."""

    @cached_property
    def source(self) -> Source:
        """The table as a source: where each body has its first line."""
        return Source(self.lines.file, _Firsts(self.lines), {})

    @cached_property
    def _owners(self) -> dict[int, str]:
        return {i + 1: body for body, at in self.lines.bodies.items() for i in at}

    def owner(self, line: int) -> str | None:
        """The body that a line of the table is of."""
        return self._owners.get(line)

    def scores(self, body: str, book: Rulebook) -> Sourced[Appraisal]:
        """The scores of one body. Raises `DataError`."""
        return self.read(self, body, book)
