"""The CSV of a `cchc/scores/v1` file to its lines by body; cells are read when a body is asked for."""

from __future__ import annotations

import csv
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cchc.model.codes import finding, finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import SLUG
from cchc.model.scores import COLUMNS, Lines, Scores, ScoreTable
from cchc.model.source import Location, Sourced
from cchc.reading.body import body_of, column_at, open_cells
from cchc.reading.folder import shown
from cchc.reading.tree import MAX_PROBLEMS
from cchc.reading.visible import visible

MAX_TABLE_BYTES = 1_000_000_000
MAX_TABLE_LINES = 10_000_000
"""Every commune of the country with a hundred criteria has 332,100 lines."""
DELIMITERS = (",", ";", "\t")
"""What Excel writes between cells: by the country of the computer, and for “Unicode text”."""
FIRST_REACH = 1 << 12
"""Letters in which the other rows of a body are looked for, behind its first."""
BOMS = (b"\xff\xfe", b"\xfe\xff")


def table_of(head: Sourced[Scores], folder: Path, problems: list[Diagnostic]) -> ScoreTable | None:
    """The table that a head names, in its folder; None where problems were found. Never raises."""
    name = head.content.table
    file = folder / name
    if Path(name).name != name:
        problems.append(finding_at("table_elsewhere", head.source, ("table",), text=visible(name)))
        return None
    try:
        if not file.is_file():
            at = head.source, ("table",)
            problems.append(finding_at("table_absent", *at, text=visible(name)))
            return None
        with file.open("rb") as stream:
            content = stream.read(MAX_TABLE_BYTES + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        problems.append(finding("file_unreadable", Location(shown(file)), reason=reason))
        return None
    found = _Reader(shown(file), problems).lines(content)
    return None if found is None else ScoreTable(head, found, body_of, tuple(open_cells(found)))


class _Reader:
    """One pass over a table: its columns, and where each body has its lines."""

    def __init__(self, file: str, problems: list[Diagnostic]) -> None:
        self.file = file
        self.problems = problems
        self.before = len(problems)

    def report(self, wording: str, line: int = 0, column: int = 0, **values: Any) -> None:
        self.problems.append(finding(wording, Location(self.file, line, column), **values))

    def lines(self, content: bytes) -> Lines | None:
        if len(content) > MAX_TABLE_BYTES:
            self.report("too_large", limit=MAX_TABLE_BYTES)
            return None
        text = self._text(content)
        if text is None:
            return None
        quoted = '"' in text
        if "\r" in text and not quoted:
            text = text.replace("\r\n", "\n")
        if "\n" not in text:
            text = text.replace("\r", "\n")
        breaks = text.count("\n")
        if breaks >= MAX_TABLE_LINES:
            self.report("table_long", limit=MAX_TABLE_LINES)
            return None
        begins = 0
        if text.startswith("sep="):  # a line for Excel alone
            begins = text.find("\n") + 1 or len(text)
        start = text.count("\n", 0, begins)
        ends = text.find("\n", begins)
        ends = len(text) if ends < 0 else ends
        columns, delimiter = self._header(text[begins:ends], start + 1)
        if len(self.problems) > self.before:
            return None
        plain = columns[:2] == COLUMNS[:2] and not quoted and "\r" not in text
        below = breaks - start - 1
        spans = _spans(text, ends + 1, below, (len(columns), delimiter)) if plain else None
        starts = None
        if spans is None:
            starts = self._bodies(text.split("\n"), start, columns, delimiter)
        if not (spans or starts) and len(self.problems) == self.before:
            self.report("table_empty", start + 1)
        if len(self.problems) > self.before:
            return None
        return Lines(self.file, columns, delimiter, text, spans, starts)

    def _text(self, content: bytes) -> str | None:
        try:
            text = content.decode("utf-16" if content[:2] in BOMS else "utf-8-sig")
        except UnicodeDecodeError as error:
            self.report("not_text", content.count(b"\n", 0, error.start) + 1, 1)
            return None
        if "\0" in text:
            self.report("not_text", text.count("\n", 0, text.index("\0")) + 1, 1)
            return None
        return text

    def _header(self, line: str, number: int) -> tuple[tuple[str, ...], str]:
        """The columns, and what stands between them: that by which most are known."""

        def split(delimiter: str) -> tuple[str, ...]:
            try:
                cells = next(csv.reader([line], delimiter=delimiter, strict=True), [])
            except csv.Error:
                return (line,)
            return tuple(cell.strip().lower() for cell in cells)

        ways = [(split(delimiter), delimiter) for delimiter in DELIMITERS]
        columns, delimiter = max(ways, key=lambda way: len(set(way[0]) & set(COLUMNS)))
        while columns and not columns[-1]:
            columns = columns[:-1]  # cells that Excel once had something in
        for i, name in enumerate(columns):
            at = number, column_at(line, delimiter, i)
            if name in columns[:i]:
                self.report("table_column_twice", *at, text=visible(name))
            elif name not in COLUMNS:
                allowed = ", ".join(COLUMNS)
                self.report("table_column", *at, text=visible(name or "–"), allowed=allowed)
        for name in COLUMNS[:2]:
            if name not in columns:
                self.report("table_column_missing", number, 1, key=name)
        return columns, delimiter

    def _bodies(
        self, lines: list[str], start: int, columns: tuple[str, ...], delimiter: str
    ) -> dict[str, array[int]]:
        """On which lines each body begins a row, from 0; every row has as many cells as the header."""
        bodies: dict[str, array[int]] = {}
        width, body = len(columns), columns.index("body")

        def given() -> Iterator[str]:
            for line in lines:
                yield line + "\n"

        reader = csv.reader(given(), delimiter=delimiter, strict=True)
        begins = 0
        try:
            for cells in reader:
                first, begins = begins, reader.line_num
                if first <= start or not any(cells):
                    continue
                if (len(cells) != width and any(cells[width:])) or len(cells) < width:
                    values = {"found": len(cells), "width": width}
                    self.report("table_width", first + 1, 1, **values)
                else:
                    name = cells[body].strip()
                    at = bodies.get(name)
                    if at is None:
                        column = column_at(lines[first], delimiter, body)
                        self._body(name, first + 1, column)
                        at = bodies[name] = array("L")
                    at.append(first)
                if len(self.problems) - self.before >= MAX_PROBLEMS:
                    break
        except csv.Error as error:
            long = "limit" in str(error)
            self.report("table_cell_long" if long else "table_quotes", begins + 1, 1)
        return bodies

    def _body(self, name: str, line: int, column: int) -> None:
        if not name:
            self.report("value_empty", line, column)
        elif not SLUG.fullmatch(name):
            self.report("slug_form", line, column, text=visible(name))


def _spans(
    text: str, begin: int, breaks: int, layout: tuple[int, str]
) -> dict[str, list[tuple[int, int]]] | None:
    """Where the rows of each body stand in a table without quotes, from behind its name; None where a
    line does not begin with a body, bodies alternate, or the cells are too many or too few. `breaks` are
    those of lines behind `begin`.
    """
    (width, delimiter), end = layout, len(text)
    while end > begin and text[end - 1] == "\n":
        end -= 1
    lines = breaks - (len(text) - end) + 1 if end > begin else 0
    if text.count(delimiter, begin, end) != (width - 1) * lines:
        return None
    found: dict[str, list[tuple[int, int]]] = {}
    reach, known = FIRST_REACH, 0
    while begin < end:
        first = text.find(delimiter, begin, end)
        name = text[begin:first]
        if first < 0 or not SLUG.fullmatch(name):
            return None
        again = f"\n{name}{delimiter}"
        last = max(text.rfind(again, begin, begin + reach) + 1, begin)
        stop = text.find("\n", last, end)
        stop = end if stop < 0 else stop
        known += 1 + text.count(again, begin, stop)
        found.setdefault(name, []).append((first + 1, stop))
        reach = FIRST_REACH // 8 + (stop - begin) * 9 // 8
        begin = stop + 1
    return found if known == lines else None
