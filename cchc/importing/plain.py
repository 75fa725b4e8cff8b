"""A text file to a grid: CSV, TSV, and a table pasted out of a document with its pages in pieces."""

from __future__ import annotations

import csv
import re
from collections import Counter
from typing import NamedTuple

from cchc.importing.grid import (
    MAX_COLUMNS,
    Block,
    Cell,
    Grid,
    GridRow,
    Place,
    RefusedError,
    clean,
    hold,
)
from cchc.importing.headers import begins_a_row, best, is_total
from cchc.reading.lines import line_after

MAX_LINES = 10_000
MAX_LINE = 500_000
"""Letters of a line; the longest row of a real appendix has a few thousand."""
LONGEST_FIELD = 20_000_000
"""No file is longer: csv itself would take a field of 128 kB for a broken quote."""
LONGEST_ROW = 40
"""Lines that a row may be cut into."""
DELIMITERS = ("\t", ";", ",")
"""Excel in Vietnamese writes CSV with semicolons, since the comma is taken."""

Numbered = tuple[int, list[str]]
"""The fields of a row, with the line it begins in."""


def read(content: bytes, file: str, kind: str, columns: int = MAX_COLUMNS) -> Grid:
    """The rows of the file as one block, so many columns of it. Raises `RefusedError`."""
    text = _decoded(content)
    rows = _pasted(text) if kind == "txt" else _separated(text, kind)
    hold(sum(1 for _, fields in rows for field in fields[:columns] if field), columns)
    place = Place(file, "text", "", 0)
    found = tuple(_row(place._replace(row=number), fields[:columns]) for number, fields in rows)
    lines = tuple(row.cells[0].line for row in found if len(row.cells) == 1)
    cut = any("".join(fields[columns:]).strip() for _, fields in rows)
    return Grid((Block("", tuple(row for row in found if row.filled), cut=cut),), lines)


def _row(place: Place, fields: list[str]) -> GridRow:
    """A row; the empty fields at its end are one cell."""
    held = len(fields)
    while held > 1 and not fields[held - 1]:
        held -= 1
    read = enumerate(fields[:held])
    cells = [Cell(clean(field), Place(*place[:-1], i + 1), i) for i, field in read]
    if held < len(fields):
        cells.append(Cell("", Place(*place[:-1], held + 1), held, len(fields) - held))
    return GridRow(tuple(cells), place)


def _decoded(content: bytes) -> str:
    """UTF-8, or the UTF-16 that Excel calls Unicode text."""
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = 1 if wide else line_after(content[: error.start])
        raise RefusedError("document_encoding", line=line) from None
    if "\0" in text:
        line = line_after(text[: text.index("\0")].encode())
        raise RefusedError("document_encoding", line=line)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MAX_LINES:
        raise RefusedError("document_lines", limit=MAX_LINES)
    for number, each in enumerate(text.split("\n"), 1):
        if len(each) > MAX_LINE:
            raise RefusedError("document_line", line=number, limit=MAX_LINE)
    return text


def _separated(text: str, kind: str) -> list[Numbered]:
    """CSV with the delimiter that makes most sense of its headers (or that `sep=` names)."""
    named = re.match(r"sep=([;,\t])\n", text)
    delimiters: tuple[str, ...] = ("\t",) if kind == "tsv" else DELIMITERS
    start = 1
    if named:
        delimiters, start, text = (named[1],), 2, text[named.end() :]
    read = [_fields(text, delimiter, start) for delimiter in delimiters]
    rows, broken = max(read, key=_sense)
    if broken:
        raise RefusedError("document_quotes", line=broken)
    return rows


def _sense(found: tuple[list[Numbered], int]) -> tuple[int, int, int]:
    """How much sense rows make: by their headers, then by how far they go, then by how wide most are."""
    rows, broken = found
    widths = Counter(len(fields) for _, fields in rows)
    return (
        best(fields for _, fields in rows),
        -broken,
        max(widths, key=lambda w: (widths[w], w), default=0),
    )


def _fields(text: str, delimiter: str, start: int) -> tuple[list[Numbered], int]:
    """The rows up to the end, or up to a line whose quotes do not match, and that line (else 0)."""
    before = csv.field_size_limit(LONGEST_FIELD)  # of the whole process: tables have their own
    lines = (line + "\n" for line in text.split("\n"))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    rows: list[Numbered] = []
    line = start
    try:
        for fields in reader:
            rows.append((line, fields))
            line = reader.line_num + start
    except csv.Error:
        return rows, line
    finally:
        csv.field_size_limit(before)
    return rows, 0


def _pasted(text: str) -> list[Numbered]:
    """Lines of fields set apart by tabs; a row that line breaks in its cells cut is put together.

    Lines belong to one row when together they have as many tabs as the rows of the table; one
    without a tab, right after a whole row, goes on with its last cell.
    """
    lines = [_read(_unmarked(line)) for line in text.split("\n")]
    width = _width(lines)
    rows: list[Numbered] = []
    number = 0
    while number < len(lines):
        line, first = lines[number], number
        number += 1
        if not line.filled:
            continue
        end = number
        if width and line.tabs <= width and (line.tabs or line.begins) and not line.total:
            end = _end(lines, number, width)
        whole = "\n".join(each.text for each in lines[first:end] if each.filled)
        rows.append((first + 1, whole.split("\t", MAX_COLUMNS)))
        number = end
    return rows


class Line(NamedTuple):
    """A line of pasted text, with what is asked of it more than once."""

    text: str
    tabs: int
    filled: bool
    begins: bool
    """True when it cannot be the rest of a cell."""
    total: bool


def _read(text: str) -> Line:
    begins = begins_a_row(text)
    return Line(text, text.count("\t"), bool(text.strip()), begins, begins and is_total(text))


def _end(lines: list[Line], number: int, width: int) -> int:
    """The number of the line after the lines that go on with the one before `number`."""
    tabs = lines[number - 1].tabs
    end, last = number, min(len(lines), number + LONGEST_ROW)
    at = number
    while tabs < width and at < last and not lines[at].begins:
        tabs, at = tabs + lines[at].tabs, at + 1
        if tabs == width:
            end = at
    whole = sum(line.tabs for line in lines[number - 1 : end]) == width
    while whole and end < len(lines):
        more = lines[end]
        if not more.filled or more.tabs or more.begins:
            break
        end += 1
    return end


def _width(lines: list[Line]) -> int:
    """The number of tabs in a row of the table: what most lines of it have."""
    counts = Counter(line.tabs for line in lines if line.tabs > 2)
    return max(counts, key=lambda tabs: (counts[tabs], tabs), default=0)


def _unmarked(line: str) -> str:
    """A line without the `**` and `*` of bold and italic text."""
    return re.sub(r"(\*{1,2})(?=\S)([^*\n]+?)(?<=\S)\1", r"\2", line)
