"""The rows of a written Excel file: cells that stand in many rows are copied, heights may grow.

XlsxWriter writes one cell at a time. In a list of all units the cells of one criterion come once for
each unit, so it writes each kind of cell once, and here the others are made of it. What is read and
changed is the file as the format defines it, no inside of the library.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from zipfile import ZIP_DEFLATED, ZipFile

Copied = Mapping[int, Sequence[str]]
"""For rows of a sheet, counted from 0: where each of their cells is written first ("B7")."""

SHEET = "xl/worksheets/sheet{}.xml"
STRINGS = "xl/sharedStrings.xml"
ROW = re.compile(r'<row r="(\d+)"([^>]*?)(?:/>|>(.*?)</row>)', re.DOTALL)
CELL = re.compile(r'<c r="([A-Z]+)\d+"([^>]*?/>|.*?</c>)', re.DOTALL)
SPANS = re.compile(r' spans="[^"]*"')
CHOSEN = ' customHeight="1"'
"""XlsxWriter marks every height as one that a person chose, and Excel leaves such a row as it is."""
COUNT = re.compile(rb' count="\d+"')
"""How many cells show a text, copies not counted: the format does not ask for it."""
AT_ONCE = 500
"""Rows that are kept together."""


def finished(written: bytes, sheets: Sequence[Copied]) -> bytes:
    """The file with the rows of its sheets as they are meant to be."""
    rows = {SHEET.format(i): copied for i, copied in enumerate(sheets, start=1)}
    out = io.BytesIO()
    with ZipFile(io.BytesIO(written)) as package, ZipFile(out, "w", ZIP_DEFLATED) as kept:
        for part in package.infolist():
            content = package.read(part)
            if part.filename == STRINGS:
                content = COUNT.sub(b"", content, count=1)
            if part.filename not in rows:
                kept.writestr(part, content)
                continue
            with kept.open(part, "w") as file:
                for text in _sheet(content.decode("utf-8"), rows[part.filename]):
                    file.write(text.encode("utf-8"))
    return out.getvalue()


def _sheet(text: str, copied: Copied) -> Iterator[str]:
    """The sheet, some rows at a time."""
    end = text.find("</sheetData>")
    lines: list[str] = []
    done = 0
    written: dict[str, tuple[str, str]] = {}
    for row in ROW.finditer(text, 0, max(end, 0)):
        if len(lines) >= AT_ONCE:
            yield "".join(lines)
            lines.clear()
        lines += (text[done : row.start()], _row(row, copied, written))
        done = row.end()
    yield "".join((*lines, text[done:]))


def _row(row: re.Match[str], copied: Copied, written: dict[str, tuple[str, str]]) -> str:
    """A row; a cell that is written in it is kept for those below, by its place."""
    number, attributes, cells = row.groups()
    places = copied.get(int(number) - 1)
    if places is None:
        return row[0].replace(CHOSEN, "", 1)
    for column, rest in CELL.findall(cells or ""):
        written[column + number] = column, rest
    made = [f'<c r="{column}{number}"{rest}' for column, rest in map(written.__getitem__, places)]
    plain = SPANS.sub("", attributes).replace(CHOSEN, "")
    return f'<row r="{number}"{plain}>{"".join(made)}</row>'
