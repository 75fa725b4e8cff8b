"""A Word document to a grid: merged cells as one, deleted and hidden text left out."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from cchc.importing.grid import Block, Cell, Grid, Place, RefusedError, Row, clean
from cchc.importing.package import need

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
UNSEEN = frozenset(
    [W + name for name in ("del", "moveFrom", "rPr", "pPr", "instrText", "txbxContent", "tbl")]
    + ["{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"]
)
"""Inside a paragraph: what is deleted, moved away or written twice, and what is no text."""
AROUND_TABLES = frozenset([W + "tbl", W + "txbxContent"])
"""A table may stand in a cell of another one, or in a text box."""
WRITTEN = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""The number of a note behind a figure is no part of it."""
OFF = ("0", "false", "off")
SYMBOLS = {"2d": "-", "2212": "-", "25": "%", "2f": "/", "2c": ",", "2e": "."}
"""Characters of the Symbol font that a figure can be written with."""


def read(content: bytes, file: str) -> Grid:
    """All tables of the document in its order, nested ones too, and the text beside them."""
    docx = need("docx")
    try:
        body = docx.Document(BytesIO(content)).element.body
    except Exception:  # whatever a library raises for a document that is not as it should be
        raise RefusedError("document_broken") from None
    if body is None:
        raise RefusedError("document_broken")
    return _grid(body, file)


def _grid(body: Any, file: str) -> Grid:
    blocks: list[Block] = []
    lines: list[str] = []
    since = 0
    for element in body.iter(W + "tbl", W + "p"):
        around = {above.tag for above in element.iterancestors()}
        if around & (UNSEEN - AROUND_TABLES if element.tag == W + "tbl" else UNSEEN - {W + "tbl"}):
            continue
        if element.tag == W + "tbl":
            place = Place(file, "word", str(len(blocks) + 1), 0)
            rows = tuple(_rows(element, place))
            blocks.append(Block(place.table, rows, tuple(lines[since:]), by_order=True))
            since = len(lines)
        elif next(element.iterancestors(W + "tbl"), None) is None:
            lines.extend(line for line in clean(_text(element)).split("\n") if line)
    return Grid(tuple(blocks), tuple(lines), joins=True)


def _rows(table: Any, place: Place) -> Iterator[Row]:
    above: dict[int, Cell] = {}
    number = 0
    for row in table.iter(W + "tr"):
        properties = row.find(W + "trPr")
        deleted = properties is not None and properties.find(W + "del") is not None
        if next(row.iterancestors(W + "tbl")) is not table or deleted:
            continue
        number += 1
        cells = _cells(row, place._replace(row=number), above)
        above = {cell.start: cell for cell in cells}
        yield Row(tuple(cells), place._replace(row=number))


def _cells(row: Any, place: Place, above: dict[int, Cell]) -> list[Cell]:
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
            text = clean("\n".join(_text(paragraph) for paragraph in paragraphs))
            cells.append(Cell(text, place._replace(column=len(cells) + 1), start, span))
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


def _text(element: Any) -> str:
    """What a person reads in a paragraph."""
    parts: list[str] = []
    for child in element:
        if not isinstance(child.tag, str) or child.tag in UNSEEN:
            continue
        name = child.tag.rpartition("}")[2]
        if name == "t":
            parts.append(child.text or "")
        elif child.tag == W + "r":
            parts.append(_run(child))
        elif child.tag == W + "sym":
            parts.append(SYMBOLS.get(child.get(W + "char", "").lower().lstrip("f0"), " "))
        elif name in WRITTEN:
            parts.append(WRITTEN[name])
        else:
            parts.append(_text(child))
    return "".join(parts)


def _run(run: Any) -> str:
    """The text of a run: hidden not at all, struck out apart from what stands for it, notes raised."""
    if _has(run, "vanish"):
        return ""
    text = _text(run)
    raised = run.find(f"{W}rPr/{W}vertAlign")
    if raised is not None and raised.get(W + "val") == "superscript":
        return text.translate(RAISED)
    return f" {text} " if _has(run, "strike") or _has(run, "dstrike") else text


def _has(run: Any, name: str) -> bool:
    """True for a run with a property that is not switched off again."""
    found = run.find(f"{W}rPr/{W}{name}")
    return found is not None and found.get(W + "val") not in OFF


def _value(element: Any, default: int) -> int:
    text = "" if element is None else element.get(W + "val", "")
    return int(text) if text.isdecimal() and len(text) < 6 else default
