"""The lines of one body in a table to its scores: cells to rows, each value with its line and column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from cchc.model.appraisal import Appraisal, Row
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import DataError
from cchc.model.fields import TODO, Frozen, Plain
from cchc.model.rulebook import Rulebook
from cchc.model.scores import Lines, ScoreTable
from cchc.model.source import Location, Path, Source, Sourced
from cchc.reading.problems import diagnostics
from cchc.reading.visible import visible

OF_THE_ROW = (
    "max_points",
    "self_assessed",
    "appraised",
    "reason",
    "responsible",
    "document",
    "note",
)
OF_THE_FIGURE = ("count", "of", "missing", "rate", "met", "state", "number")
FLAGS = ("met", "not_applicable")
FIGURES = ("part", "figure", "value", "not_applicable", *OF_THE_FIGURE)


class _Rows(Frozen):
    """The rows of a body, to be read together."""

    rows: tuple[Row, ...]


class _Places(Mapping[Path, tuple[int, int]]):
    """Where each value stands: its line, and the column at which its cell begins."""

    def __init__(self, lines: Lines, first: int) -> None:
        self.lines = lines
        self.cells: dict[Path, tuple[int, str]] = {(): (first, "body"), ("body",): (first, "body")}

    def __getitem__(self, path: Path) -> tuple[int, int]:
        line, name = self.cells[path]
        number = self.lines.columns.index(name)
        return line + 1, column_at(self.lines.text[line], self.lines.delimiter, number)

    def __iter__(self) -> Iterator[Path]:
        return iter(self.cells)

    def __len__(self) -> int:
        return len(self.cells)


def column_at(line: str, delimiter: str, number: int) -> int:
    """At which character of a line its cell of this number (from 0) begins, counted from 1."""
    quoted, left = False, number
    for i, character in enumerate(line):
        if left == 0:
            return i + 1
        if character == '"':
            quoted = not quoted
        elif character == delimiter and not quoted:
            left -= 1
    return len(line) + 1 if left == 0 else 1


def open_cells(lines: Lines) -> Iterator[Diagnostic]:
    """C130: the cells of a table that nobody has filled in yet."""
    for body in lines.names if TODO in lines.content else ():
        for line, row in lines.rows(body):
            told = dict(zip(lines.columns, map(str.strip, row), strict=False))
            for number, name in enumerate(lines.columns):
                if told.get(name) == TODO and name not in ("body", "criterion"):
                    at = column_at(lines.text[line], lines.delimiter, number)
                    values: dict[str, Any] = {"key": name, "kind": "cell"}
                    values["about"] = told.get("criterion", "")
                    yield finding("todo", Location(lines.file, line + 1, at), **values)


def body_of(table: ScoreTable, body: str, book: Rulebook) -> Sourced[Appraisal]:
    """The scores of one body of a table. Raises `DataError` with all that cannot be read."""
    reader = _Body(table.lines, body, book)
    for first, cells in table.lines.rows(body):
        reader.take(first, cells)
    rows = reader.rows()
    head = table.head.content
    content = Appraisal.model_construct(
        schema_="cchc/appraisal/v1",
        body=body,
        year_=head.year_,
        period_=head.period_,
        rulebook=head.rulebook,
        as_of=head.as_of,
        score=head.score,
        rows_given="all",
        published_by=head.published_by,
        source=head.source,
        rows=rows,
    )
    return Sourced(content, reader.source)


class _Body:
    """The rows of a body as data, gathered line by line."""

    def __init__(self, lines: Lines, body: str, book: Rulebook) -> None:
        self.book = book
        self.places = _Places(lines, lines.bodies[body][0])
        self.source = Source(lines.file, self.places, {})
        self.data: list[dict[str, Any]] = []
        self.at: dict[str, int] = {}
        self.seen: dict[tuple[str, ...], int] = {}
        self.open: set[int] = set()
        """Rows of whose figures some are still open: they have none."""
        self.problems: list[Diagnostic] = []

    def report(self, wording: str, line: int, column: str, **values: Any) -> None:
        lines = self.places.lines
        at = column_at(lines.text[line], lines.delimiter, lines.columns.index(column))
        self.problems.append(finding(wording, Location(lines.file, line + 1, at), **values))

    def take(self, line: int, row: list[str]) -> None:
        """One line: values of its row, the figure of the row or of a part, or a named figure."""
        columns = self.places.lines.columns
        if len(row) < len(columns) or any(row[len(columns) :]):
            self.report("table_width", line, "body", found=len(row), width=len(columns))
            return
        filled = dict(zip(columns, map(str.strip, row), strict=False))
        cells = {name: text for name, text in filled.items() if text not in ("", TODO)}
        criterion = cells.get("criterion", "")
        key = (criterion, cells.get("part", ""), cells.get("figure", ""))
        if not criterion:
            self.report("value_empty", line, "criterion")
            return
        if key in self.seen:
            named = " · ".join(visible(name) for name in key if name)
            self.report("line_twice", line, "criterion", name=named, first=self.seen[key] + 1)
            return
        self.seen[key] = line
        i = self.at.setdefault(criterion, len(self.data))
        if i == len(self.data):
            self.data.append({"criterion": criterion})
            self.places.cells["rows", i] = line, "criterion"
            self.places.cells["rows", i, "criterion"] = line, "criterion"
        for name in OF_THE_ROW:
            if name in cells:
                self._of_the_row(i, line, name, cells[name])
        if TODO in map(filled.get, FIGURES):
            self.open.add(i)
        else:
            self._figure(i, line, cells)

    def _of_the_row(self, i: int, line: int, name: str, text: str) -> None:
        value: Any = text
        if name == "responsible":
            value = text.replace(";", " ").replace(",", " ").split()
        elif name == "document":
            value = {"document": text}
        if self.data[i].get(name, value) != value:
            self.report("line_differs", line, name, key=name, criterion=self.data[i]["criterion"])
        self.data[i][name] = value
        self.places.cells.setdefault(("rows", i, name), (line, name))

    def _figure(self, i: int, line: int, cells: dict[str, str]) -> None:
        path: Path = ("rows", i, "evidence")
        given = {name: cells[name] for name in OF_THE_FIGURE if name in cells}
        whole = {"not_applicable": cells["not_applicable"]} if "not_applicable" in cells else {}
        part, figure, value = (cells.get(name) for name in ("part", "figure", "value"))
        if (figure is None) != (value is None):
            self.report("figure_alone", line, "value" if figure is None else "figure")
            return
        if figure is not None and part is not None:
            self.report(
                "figure_of_part", line, "figure", figure=visible(figure), part=visible(part)
            )
            return
        if not (given or whole or part or figure):
            return
        evidence = self.data[i].setdefault("evidence", {})
        self.places.cells.setdefault(path, (line, "criterion"))
        self._put(evidence, path, line, whole)
        if figure is not None:
            evidence.setdefault("figures", {})[figure] = value
            self.places.cells[(*path, "figures", figure)] = line, "value"
        if part is not None:
            path = (*path, "parts", part)
            evidence = evidence.setdefault("parts", {}).setdefault(part, {})
            self.places.cells.setdefault(path, (line, "part"))
        self._put(evidence, path, line, given)

    def _put(self, evidence: dict[str, Any], path: Path, line: int, given: dict[str, str]) -> None:
        for name, text in given.items():
            evidence[name] = Plain(text.lower()) if name in FLAGS else text  # Excel writes TRUE
            self.places.cells.setdefault((*path, name), (line, name))

    def rows(self) -> tuple[Row, ...]:
        """The rows. Raises `DataError`."""
        for i in self.open:
            self.data[i].pop("evidence", None)
        for row in self.data:
            node = self.book.node(row["criterion"])
            row.setdefault("max_points", node.max_points if node is not None else Decimal(0))
        try:
            found = _Rows.model_validate({"rows": self.data})
        except ValidationError as error:
            self.problems += diagnostics(error, {"rows": self.data}, self.source)
        if self.problems:
            raise DataError(tuple(self.problems))
        return found.rows
