"""A Word document to a grid: merged cells as one, what is deleted, struck or hidden left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any

from cchc.importing.grid import (
    Aside,
    Block,
    Cell,
    Grid,
    GridRow,
    Place,
    RefusedError,
    clean,
    hold,
)
from cchc.importing.numbering import Numbering
from cchc.importing.package import need, part_of, related
from cchc.importing.runs import OFF, UNSEEN, Reader, W

DOCUMENT = "word/document.xml"
TBL, TR, TC, P, STYLE = (W + name for name in ("tbl", "tr", "tc", "p", "style"))
PROPERTIES = W + "tcPr"
MAX_LINES = 50_000
"""Paragraphs of a document, those in cells too."""
AROUND_TABLES = frozenset([TBL, W + "txbxContent"])
"""A table may stand in a cell of another one, or in a text box."""


def read(content: bytes, file: str) -> Grid:
    """All tables of the document in its order, nested ones too, and the text beside them."""
    parse = need("lxml.etree").fromstring
    try:
        body = parse(part_of(content, DOCUMENT)).find(W + "body")
        parts = _Parts(content, parse)
        styles = parts.styles()
        reader, numbers = Reader(parts.root, styles), Numbering(parts.root("numbering"), styles)
    except Exception:  # whatever a library raises for a document that is not as it should be
        raise RefusedError("document_broken") from None
    if body is None:
        raise RefusedError("document_broken")
    return _grid(body, file, reader, numbers)


class _Parts:
    """The parts beside the text: styles, numbering, comments, notes."""

    def __init__(self, content: bytes, parse: Callable[[bytes], Any]) -> None:
        self._content, self._parse = content, parse
        self._names = dict(related(content, DOCUMENT))

    def root(self, kind: str) -> Any:
        """The root of a part of a kind; None where the document has none."""
        name = self._names.get(kind)
        return None if name is None else self._parse(part_of(self._content, name))

    def styles(self) -> Mapping[str, Any]:
        """The styles of the document by their ids."""
        name = self._names.get("styles")
        return {} if name is None else _styles(part_of(self._content, name), self._parse)


@lru_cache(maxsize=4)  # the forms of a folder have the same
def _styles(part: bytes, parse: Callable[[bytes], Any]) -> Mapping[str, Any]:
    return {name: one for one in parse(part).iter(STYLE) if (name := one.get(W + "styleId"))}


def _grid(body: Any, file: str, reader: Reader, numbers: Numbering) -> Grid:
    hold(sum(1 for _ in body.iter(TC)))
    if sum(1 for _ in body.iter(P)) > MAX_LINES:
        raise RefusedError("document_lines", limit=MAX_LINES)
    blocks: list[Block] = []
    lines: list[str] = []
    since = 0
    for element in _parts(body):
        if element.tag == TBL:
            place = Place(file, "word", str(len(blocks) + 1), 0)
            rows = tuple(_rows(element, place, reader, numbers))
            blocks.append(Block(place.table, rows, tuple(lines[since:]), by_order=True))
            since = len(lines)
        else:
            numbers.label(element)
            lines.extend(line for line in clean(reader.text(element)).split("\n") if line)
    return Grid(tuple(blocks), tuple(lines), joins=True)


def _parts(above: Any, beside: bool = True) -> Iterator[Any]:
    """The tables in an element, in their order, those in cells and text boxes too; and paragraphs,
    where it stands `beside` the tables.
    """
    for element in above:
        tag = element.tag
        if tag in (TBL, P):
            if tag == TBL or beside:
                yield element
            if next(islice(element.iter(TBL), tag == TBL, None), None) is not None:
                yield from _parts(element, beside=False)
        elif tag not in UNSEEN - AROUND_TABLES:
            yield from _parts(element, beside and tag not in AROUND_TABLES)


def _within(above: Any, tag: str) -> Iterator[Any]:
    """The elements of a tag that are an element's own, not of a table or text box in it."""
    for element in above:
        if element.tag == tag:
            yield element
        elif element.tag not in UNSEEN:
            yield from _within(element, tag)


def _rows(table: Any, place: Place, reader: Reader, numbers: Numbering) -> Iterator[GridRow]:
    above: dict[int, Cell] = {}
    number = 0
    for row in _within(table, TR):
        properties = row.find(W + "trPr")
        if properties is not None and properties.find(W + "del") is not None:
            continue
        number += 1
        reader.taken()
        before = None if properties is None else properties.find(W + "gridBefore")
        at = place._replace(row=number)
        cells = _cells(row, at, _value(before, 0), above, reader, numbers)
        if properties is not None and _on(properties.find(W + "hidden")):
            hidden = (Aside("row_hidden"),)
            cells = [cell._replace(asides=cell.asides + hidden) for cell in cells]
        above = {cell.start: cell for cell in cells}
        yield GridRow(tuple(cells), at)


def _cells(
    row: Any,
    place: Place,
    start: int,
    above: dict[int, Cell],
    reader: Reader,
    numbers: Numbering,
) -> list[Cell]:
    cells: list[Cell] = []
    for element in _within(row, TC):
        properties = next(element.iterchildren(PROPERTIES), None)
        said = {} if properties is None else {each.tag: each for each in properties}
        span = max(1, _value(said.get(W + "gridSpan"), 1))
        down, across = said.get(W + "vMerge"), said.get(W + "hMerge")
        if across is not None and across.get(W + "val") != "restart" and cells:
            cells[-1] = cells[-1]._replace(span=cells[-1].span + span)
        elif down is not None and down.get(W + "val") != "restart" and start in above:
            cells.append(above[start])
        else:
            told = [f"{numbers.label(p)} {reader.text(p)}" for p in _within(element, P)]
            text = clean("\n".join(told))
            at = Place(*place[:-1], len(cells) + 1)
            cells.append(Cell(text, at, start, span, asides=reader.taken()))
        start += span
    return cells


def _on(element: Any) -> bool:
    return element is not None and element.get(W + "val") not in OFF


def _value(element: Any, default: int) -> int:
    text = "" if element is None else element.get(W + "val", "")
    return int(text) if text.isdecimal() and len(text) < 6 else default
