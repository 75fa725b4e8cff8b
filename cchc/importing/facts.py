"""A sheet as its part stores it: the cells that hold something, what is merged, hidden, remarked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from typing import Any, NamedTuple
from xml.etree.ElementTree import fromstring

from cchc.importing.grid import MAX_COLUMNS, hold
from cchc.importing.package import need, part_of, related
from cchc.importing.raised import RAISED, SUNK

ON = ("1", "true", "on")
STRINGS = "xl/sharedStrings.xml"


class Written(NamedTuple):
    """A text whose letters do not all count alike: without the struck ones, notes raised."""

    text: str
    struck: str = ""


class Stored(NamedTuple):
    """A cell that holds something."""

    kind: str
    """What the value is (`t` of the format): n, s, str, b, e, d, inlineStr; else there is none."""
    style: int = 0
    text: str = ""
    struck: str = ""


NEVER = Stored("f")
"""A formula that was never calculated."""
REMARKED = Stored("")
"""A cell over which something was written, and nothing in it."""


class Facts(NamedTuple):
    """By the numbers of rows and columns from 1, the remarks by the names of cells (D14)."""

    cells: Mapping[int, dict[int, Stored]]
    """By row and column."""
    merged: tuple[tuple[int, int, int, int], ...]
    """First row, first column, last row, last column."""
    rows: frozenset[int]
    """Hidden ones."""
    columns: frozenset[int]
    """Hidden ones."""
    remarks: Mapping[str, str]
    zeros: bool
    """False when the sheet hides every 0."""
    wide: bool
    """True when something stands to the right of the columns that are read."""


def facts_of(
    content: bytes,
    path: str,
    strings: Sequence[Written],
    limit: int = MAX_COLUMNS,
    before: int = 0,
) -> Facts:
    """The facts of a sheet of a workbook, by the path of its part. Raises `RefusedError` where more
    cells hold something than are read of a document; `before` are those of other sheets.
    """
    cells: dict[int, dict[int, Stored]] = {}
    merged: list[tuple[int, int, int, int]] = []
    rows: set[int] = set()
    columns: set[int] = set()
    zeros = True
    wide = False
    counted, held = 0, before
    for _, element in _elements(content, path, "row", "col", "sheetView", "mergeCell"):
        name = element.tag.rpartition("}")[2]
        if name == "row":
            counted = _whole(element.get("r"), counted + 1)
            if element.get("hidden") in ON or _nothing(element.get("ht")):
                rows.add(counted)
            found = dict(_cells(element, strings, limit))
            wide = found.pop(limit + 1, None) is not None or wide
            held += len(found)
            hold(held, limit)
            if found:
                cells[counted] = found
            element.clear()
        elif name == "col" and (element.get("hidden") in ON or _nothing(element.get("width"))):
            first, last = _whole(element.get("min"), 1), _whole(element.get("max"), 1)
            if len(columns) < limit:
                columns.update(range(first, min(last, limit) + 1))
        elif name == "sheetView":
            zeros = element.get("showZeros") not in ("0", "false", "off")
        elif name == "mergeCell":
            merged.extend(_range(element.get("ref", "")))
    remarks = dict(_remarks(content, path))
    for top, left, _, _ in (place for name in remarks for place in _range(f"{name}:{name}")):
        if left <= limit:
            cells.setdefault(top, {}).setdefault(left, REMARKED)
    return Facts(cells, tuple(merged), frozenset(rows), frozenset(columns), remarks, zeros, wide)


def strings_of(content: bytes) -> Sequence[Written]:
    """The texts that cells share, by their numbers."""
    try:
        return [_written(element) for _, element in _elements(content, STRINGS, "si")]
    except KeyError:
        return []


def _elements(content: bytes, path: str, *names: str) -> Iterator[tuple[str, Any]]:
    tags = [f"{{*}}{name}" for name in names]
    events: Iterator[tuple[str, Any]] = need("lxml.etree").iterparse(
        BytesIO(part_of(content, path)), tag=tags
    )
    return events


def _cells(row: Any, strings: Sequence[Written], limit: int) -> Iterator[tuple[int, Stored]]:
    """The cells of a row that hold something, by their columns, and the first behind the limit."""
    space = row.tag[: -len("row")]
    value, formula, inline = space + "v", space + "f", space + "is"
    column = 0
    for cell in row:
        reference = cell.get("r")
        column = column_of(reference) if reference else column + 1
        if not len(cell):
            continue
        kind, text, struck, computed = cell.get("t", "n"), "", "", False
        for part in cell:
            if part.tag == value:
                text = part.text or ""
            elif part.tag == formula:
                computed = True
            elif part.tag == inline and kind == "inlineStr":
                text, struck = _written(part)
        if kind == "s" and text:
            text, struck = strings[int(text)]
        if column > limit:
            if text or struck or computed:
                yield limit + 1, NEVER
                return
        elif text or struck:
            yield column, Stored(kind, int(cell.get("s", 0)), text, struck)
        elif computed and kind != "str":
            yield column, NEVER


def _written(text: Any) -> Written:
    """A text, of runs where some of its letters are struck out, raised or lowered."""
    space = text.tag[: text.tag.index("}") + 1]
    kept: list[str] = []
    struck: list[str] = []
    own, run = space + "t", space + "r"
    for part in text:
        if part.tag == own:
            kept.append(part.text or "")
        if part.tag == run:
            letters, struck_out, position = _run(part, space)
            shift = RAISED if position == "superscript" else SUNK
            moved = position in ("superscript", "subscript")
            (struck if struck_out else kept).append(
                letters.translate(shift) if moved and not struck_out else letters
            )
    return Written("".join(kept), "".join(struck).strip())


def _run(run: Any, space: str) -> tuple[str, bool, str]:
    """The letters of a run, whether they are struck out, whether they are raised or lowered."""
    letters: str | None = None
    struck, position = False, ""
    for part in run:
        if part.tag == space + "t":
            letters = part.text or "" if letters is None else letters
        elif part.tag == space + "rPr":
            for said in part:
                if said.tag == space + "strike":
                    struck = said.get("val", "1") in ON
                elif said.tag == space + "vertAlign":
                    position = said.get("val", "")
    return letters or "", struck, position


def _remarks(content: bytes, path: str) -> Iterator[tuple[str, str]]:
    """The comments of a sheet; those that people answer each other in come last and count."""
    for kind, tag in (("comments", "comment"), ("threadedComment", "threadedComment")):
        said: dict[str, list[str]] = {}
        for target in (name for its, name in related(content, path) if its == kind):
            for element in fromstring(part_of(content, target)).iter():
                if element.tag.rpartition("}")[2] == tag:
                    text = "".join(element.itertext()).strip()
                    said.setdefault(element.get("ref", ""), []).append(text)
        yield from ((cell, " / ".join(texts)) for cell, texts in said.items())


def _range(text: str) -> Iterator[tuple[int, int, int, int]]:
    match = re.fullmatch(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})", text, re.ASCII)
    if match:
        yield int(match[2]), column_of(match[1]), int(match[4]), column_of(match[3])


def column_of(name: str) -> int:
    """The number of the column of a cell, or of a column, by its name: D14 or D is 4."""
    return _numbered(name.rstrip("0123456789"))


@lru_cache(maxsize=20_000)
def _numbered(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 8 else default


def _nothing(text: str | None) -> bool:
    """True for a height or width of nothing."""
    return text is not None and text.strip("0") in ("", ".")
