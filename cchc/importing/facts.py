"""What openpyxl does not tell when it reads a sheet row by row: merged, hidden, struck, remarked."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import NamedTuple
from xml.etree.ElementTree import Element, fromstring, iterparse

from cchc.importing.grid import MAX_COLUMNS, Aside
from cchc.importing.package import part_of
from cchc.importing.raised import RAISED, SUNK

ON = ("1", "true", "on")
STRINGS = "xl/sharedStrings.xml"


class Written(NamedTuple):
    """A text whose letters do not all count alike: without the struck ones, notes raised."""

    text: str
    struck: str


class Facts(NamedTuple):
    """By the names of cells (D14), the numbers of rows and columns from 1."""

    merged: tuple[tuple[int, int, int, int], ...]
    """First row, first column, last row, last column, from 1."""
    valueless: frozenset[str]
    """Formulas that were never calculated."""
    rows: frozenset[int]
    """Hidden ones."""
    columns: tuple[tuple[int, int], ...]
    """The first and the last of each hidden range."""
    texts: Mapping[str, Written]
    remarks: Mapping[str, str]
    zeros: bool
    """False when the sheet hides every 0."""
    wide: bool
    """True when something stands to the right of the columns that are read."""

    def hides(self, column: int) -> bool:
        """True for a hidden column."""
        return any(first <= column <= last for first, last in self.columns)


def facts_of(
    content: bytes, path: str, strings: Mapping[int, Written], limit: int = MAX_COLUMNS
) -> Facts:
    """The facts of a sheet of a workbook, by the path of its part."""
    merged: list[tuple[int, int, int, int]] = []
    valueless: set[str] = set()
    rows: set[int] = set()
    columns: list[tuple[int, int]] = []
    texts: dict[str, Written] = {}
    zeros = True
    wide = False
    counted = 0
    for _, element in iterparse(BytesIO(part_of(content, path))):
        name = element.tag.rpartition("}")[2]
        space = element.tag[: -len(name)]
        if name == "c":
            reference = element.get("r", "")
            value = element.find(space + "v")
            kind = element.get("t")
            empty = value is None or not (value.text or kind == "str")
            if element.find(space + "f") is not None and empty:
                valueless.add(reference)
            inline = element.find(space + "is") if kind == "inlineStr" else None
            held = not empty or inline is not None
            wide = wide or (held and len(reference) > 2 and _column(reference) > limit)
            written = _written(inline, space) if inline is not None else None
            if kind == "s" and value is not None and (value.text or "").isdecimal():
                written = strings.get(int(value.text or 0))
            if written is not None:
                texts[reference] = written
        elif name == "row":
            counted = _whole(element.get("r"), counted + 1)
            if element.get("hidden") in ON or _nothing(element.get("ht")):
                rows.add(counted)
        elif name == "col" and (element.get("hidden") in ON or _nothing(element.get("width"))):
            columns.append((_whole(element.get("min"), 1), _whole(element.get("max"), 1)))
        elif name == "sheetView":
            zeros = element.get("showZeros") not in ("0", "false", "off")
        elif name == "mergeCell":
            merged.extend(_range(element.get("ref", "")))
        if name in ("row", "mergeCell"):
            element.clear()
    remarks = dict(_remarks(content, path))
    return Facts(
        tuple(merged),
        frozenset(valueless),
        frozenset(rows),
        tuple(columns),
        texts,
        remarks,
        zeros,
        wide,
    )


def strings_of(content: bytes) -> Mapping[int, Written]:
    """The texts that cells share, by their numbers: those alone that have letters of other kinds."""
    try:
        part = part_of(content, STRINGS)
    except KeyError:
        return {}
    if b"strike" not in part and b"vertAlign" not in part:
        return {}
    found: dict[int, Written] = {}
    number = 0
    for _, element in iterparse(BytesIO(part)):
        name = element.tag.rpartition("}")[2]
        if name == "si":
            written = _written(element, element.tag[:-2])
            if written is not None:
                found[number] = written
            number += 1
            element.clear()
    return found


def _written(text: Element, space: str) -> Written | None:
    """A text of runs, where one of them is struck out, raised or lowered."""
    kept: list[str] = []
    struck: list[str] = []
    plain = True
    for part in text:
        if part.tag == space + "t":
            kept.append(part.text or "")
        if part.tag != space + "r":
            continue
        letters = part.findtext(space + "t") or ""
        strike = part.find(f"{space}rPr/{space}strike")
        align = part.find(f"{space}rPr/{space}vertAlign")
        position = None if align is None else align.get("val")
        if strike is not None and strike.get("val", "1") in ON:
            struck.append(letters)
            plain = False
        elif position in ("superscript", "subscript"):
            kept.append(letters.translate(RAISED if position == "superscript" else SUNK))
            plain = False
        else:
            kept.append(letters)
    return None if plain else Written("".join(kept), "".join(struck))


def _remarks(content: bytes, path: str) -> Iterator[tuple[str, str]]:
    """The comments of a sheet; those that people answer each other in come last and count."""
    folder, name = posixpath.split(path)
    try:
        relations = fromstring(part_of(content, f"{folder}/_rels/{name}.rels"))
    except KeyError:
        return
    for kind, tag in (("/comments", "comment"), ("/threadedComment", "threadedComment")):
        said: dict[str, list[str]] = {}
        for relation in relations:
            if not relation.get("Type", "").endswith(kind):
                continue
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            for element in fromstring(part_of(content, target.lstrip("/"))).iter():
                if element.tag.rpartition("}")[2] == tag:
                    text = "".join(element.itertext()).strip()
                    said.setdefault(element.get("ref", ""), []).append(text)
        yield from ((cell, " / ".join(texts)) for cell, texts in said.items())


def asides_of(facts: Facts, name: str) -> tuple[Aside, ...]:
    """What is written over a cell, or struck out in it."""
    found = []
    if name in facts.remarks:
        found.append(Aside("cell_comment", facts.remarks[name]))
    if name in facts.texts and facts.texts[name].struck.strip():
        found.append(Aside("cell_struck", facts.texts[name].struck.strip()))
    return tuple(found)


def _range(text: str) -> Iterator[tuple[int, int, int, int]]:
    match = re.fullmatch(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})", text, re.ASCII)
    if match:
        yield int(match[2]), _column(match[1]), int(match[4]), _column(match[3])


def _column(name: str) -> int:
    number = 0
    for letter in name.rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 8 else default


def _nothing(text: str | None) -> bool:
    """True for a height or width of nothing."""
    return text is not None and text.strip("0") in ("", ".")
