"""A Word document to a grid: merged cells as one, what is deleted, struck or hidden left out."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from cchc.importing.grid import Aside, Block, Cell, Grid, GridRow, Place, RefusedError, clean
from cchc.importing.numbering import Numbering
from cchc.importing.package import need
from cchc.importing.runs import OFF, UNSEEN, Reader, W

AROUND_TABLES = frozenset([W + "tbl", W + "txbxContent"])
"""A table may stand in a cell of another one, or in a text box."""


def read(content: bytes, file: str) -> Grid:
    """All tables of the document in its order, nested ones too, and the text beside them."""
    docx = need("docx")
    try:
        document = docx.Document(BytesIO(content))
        body = document.element.body
        reader = Reader(lambda kind: _part(document.part, kind))
        numbers = Numbering(lambda kind: _part(document.part, kind))
    except Exception:  # whatever a library raises for a document that is not as it should be
        raise RefusedError("document_broken") from None
    if body is None:
        raise RefusedError("document_broken")
    return _grid(body, file, reader, numbers)


def _part(document: Any, kind: str) -> Any:
    """The root of a part beside the text: its styles, comments or notes; None where it has none."""
    for relation in document.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            part = relation.target_part
            root = getattr(part, "element", None)  # parsed with the document
            return need("docx.oxml").parse_xml(part.blob) if root is None else root
    return None


def _grid(body: Any, file: str, reader: Reader, numbers: Numbering) -> Grid:
    blocks: list[Block] = []
    lines: list[str] = []
    since = 0
    for element in body.iter(W + "tbl", W + "p"):
        around = {above.tag for above in element.iterancestors()}
        if around & (UNSEEN - AROUND_TABLES if element.tag == W + "tbl" else UNSEEN - {W + "tbl"}):
            continue
        if element.tag == W + "tbl":
            place = Place(file, "word", str(len(blocks) + 1), 0)
            rows = tuple(_rows(element, place, reader, numbers))
            blocks.append(Block(place.table, rows, tuple(lines[since:]), by_order=True))
            since = len(lines)
        elif next(element.iterancestors(W + "tbl"), None) is None:
            numbers.label(element)
            lines.extend(line for line in clean(reader.text(element)).split("\n") if line)
    return Grid(tuple(blocks), tuple(lines), joins=True)


def _rows(table: Any, place: Place, reader: Reader, numbers: Numbering) -> Iterator[GridRow]:
    above: dict[int, Cell] = {}
    number = 0
    for row in table.iter(W + "tr"):
        properties = row.find(W + "trPr")
        deleted = properties is not None and properties.find(W + "del") is not None
        if next(row.iterancestors(W + "tbl")) is not table or deleted:
            continue
        number += 1
        reader.taken()
        cells = _cells(row, place._replace(row=number), above, reader, numbers)
        if properties is not None and _on(properties.find(W + "hidden")):
            hidden = (Aside("row_hidden"),)
            cells = [cell._replace(asides=cell.asides + hidden) for cell in cells]
        above = {cell.start: cell for cell in cells}
        yield GridRow(tuple(cells), place._replace(row=number))


def _cells(
    row: Any, place: Place, above: dict[int, Cell], reader: Reader, numbers: Numbering
) -> list[Cell]:
    cells: list[Cell] = []
    start = _value(row.find(f"{W}trPr/{W}gridBefore"), 0)
    for element in row.iter(W + "tc"):
        if next(element.iterancestors(W + "tr")) is not row:
            continue
        properties = element.find(W + "tcPr")
        span, down, across = 1, None, None
        if properties is not None:
            span = max(1, _value(properties.find(W + "gridSpan"), 1))
            down = properties.find(W + "vMerge")
            across = properties.find(W + "hMerge")
        if across is not None and across.get(W + "val") != "restart" and cells:
            cells[-1] = cells[-1]._replace(span=cells[-1].span + span)
        elif down is not None and down.get(W + "val") != "restart" and start in above:
            cells.append(above[start])
        else:
            paragraphs = (p for p in element.iter(W + "p") if _within(p, element))
            told = (f"{numbers.label(p)} {reader.text(p)}" for p in paragraphs)
            text = clean("\n".join(told))
            at = place._replace(column=len(cells) + 1)
            cells.append(Cell(text, at, start, span, asides=reader.taken()))
        start += span
    return cells


def _within(paragraph: Any, cell: Any) -> bool:
    """True for a paragraph of the cell itself, not of a table or text box in it."""
    for above in paragraph.iterancestors():
        if above is cell:
            return True
        if above.tag in UNSEEN:
            return False
    return False


def _on(element: Any) -> bool:
    return element is not None and element.get(W + "val") not in OFF


def _value(element: Any, default: int) -> int:
    text = "" if element is None else element.get(W + "val", "")
    return int(text) if text.isdecimal() and len(text) < 6 else default
