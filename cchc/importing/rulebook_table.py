"""The tables of a rulebook in a document: what its columns hold, by their headers, and its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cchc.importing.grid import Cell, Grid, GridRow
from cchc.importing.headers import is_number, is_numbering
from cchc.language.words import LANGUAGES, Words
from cchc.model import names

HEADERS: dict[str, str] = {
    "id": r"(ma|tt|stt|so tt|so thu tu|ma so|muc)( tieu chi)?( tieu chi thanh phan)?",
    "max_points": r"(so |thang )?diem( toi da| chuan| quy dinh| so)?( cua tieu chi)?",
    "rule": r".*\b(cach|phuong phap|huong dan|quy dinh|cong thuc)( \w+){0,3} (tinh|cham|xac dinh"
    r"|danh gia)( \w+)*|cach (cham|tinh|danh gia).*",
    "proof": r".*\b(kiem chung|minh chung|chung minh)\b.*",
    "data_source": r"nguon (du lieu|so lieu|thong tin).*",
    "partners": r".*\b(phoi hop|xac minh)\b.*",
    "note": r"ghi chu",
    "name": r"(ten |danh muc |noi dung |cac )*(linh vuc|tieu chi|noi dung|chi so|chi tieu)\b.*",
}
"""What a column holds by its header in plain letters; the first that fits."""
KEPT = ("how", "proof", "data_source", "partners", "note")
"""The columns of the document's own words."""
OWN = ("id", "name", "max_points", "rule", "basis", "more", *KEPT)
"""The columns of a rulebook that `cchc report --rulebook` printed."""
NEEDED = {"name", "max_points"}


class Line(NamedTuple):
    """A row of the table by what its columns hold; a cell that goes over several is the first's."""

    cells: Mapping[str, Cell]
    row: GridRow

    def cell(self, key: str) -> Cell:
        """The cell of a column; a blank one where there is none."""
        return self.cells.get(key) or Cell("", self.row.place, 0)

    def text(self, key: str) -> str:
        """What a cell says, in one line."""
        return self.cell(key).line.strip()


class Table(NamedTuple):
    """All rows of a rulebook, and the pairs of label and text that stand over it."""

    lines: tuple[Line, ...]
    pairs: tuple[tuple[Cell, Cell], ...]
    words: Words | None
    """The language in which it was printed by us; None where it is the table of others."""
    header: GridRow
    above: tuple[str, ...] = ()
    """The lines of text over and beside the table."""


def table_of(grid: Grid) -> Table | None:
    """The rulebook in a document, its tables joined; None where no header names what it needs."""
    pairs: list[tuple[Cell, Cell]] = []
    lines: list[Line] = []
    columns: dict[str, int] = {}
    words: Words | None = None
    header: GridRow | None = None
    above = list(grid.lines)
    below = False
    for block in grid.blocks:
        for row in block.rows:
            found, said = _columns(row)
            if found:
                columns, words, below = found, words or said, True
                header = header or row
                continue
            if below and not words and (lower := _lower(row)):
                columns = {**columns, **lower}
            elif not columns:
                told = _told(row)
                pairs += [(told[0], told[1])] if len(told) == 2 else []
                above.append(" ".join(cell.line for cell in told))
            elif _told(row) and (words or not is_numbering(row)):
                lines.append(_line(row, columns))
            below = False
    if header is None:
        return None
    return Table(tuple(lines), tuple(pairs), words, header, tuple(above))


def _line(row: GridRow, columns: Mapping[str, int]) -> Line:
    cells: dict[str, Cell] = {}
    for key in sorted(columns, key=OWN.index):
        cell = row.at(columns[key])
        if all(cell.place != other.place or not cell.text for other in cells.values()):
            cells[key] = cell._replace(header="")
    return Line(cells, row)


def _lower(row: GridRow) -> dict[str, int]:
    """Where maxima stand by the second row of a header: Điểm tối đa beside Điều tra XHH."""
    told = _told(row)
    if any(map(is_number, told)):
        return {}
    plain = {cell.start: names.plain(cell.line) for cell in told}
    found = [start for start, text in plain.items() if text == "diem toi da"]
    return {"max_points": found[0]} if len(found) == 1 else {}


def _told(row: GridRow) -> list[Cell]:
    """The cells that hold something, each once."""
    found: dict[object, Cell] = {}
    for cell in row.cells:
        if cell.text.strip() or cell.trouble:
            found.setdefault(cell.place, cell)
    return list(found.values())


def _columns(row: GridRow) -> tuple[dict[str, int], Words | None]:
    """What each column holds, where the row is a header; and the language of one that we printed."""
    told = _told(row)
    if len(told) < len(NEEDED):
        return {}, None
    texts = {cell.start: cell.line.strip() for cell in told}
    for language in LANGUAGES:
        words = Words(language)
        labels = {words(f"book.column.{key}"): key for key in OWN}
        own = {labels[text]: start for start, text in texts.items() if text in labels}
        if {"basis", "more"} | NEEDED <= own.keys():
            return own, words
    found: dict[str, int] = {}
    for start, text in texts.items():
        plain = names.plain(text)
        key = next((key for key, form in HEADERS.items() if re.fullmatch(form, plain)), None)
        if key is not None:
            found.setdefault(key, start)
    return (found if found.keys() >= NEEDED and len(found) > 2 else {}), None


def heads(table: Table) -> Iterator[tuple[str, Cell]]:
    """What the pairs over a table that we printed are the keys of."""
    assert table.words is not None
    labels = {
        text: key.removeprefix("book.head.")
        for key, text in table.words.text.subject_of("book.title").items()
        if key.startswith("book.head.")
    }
    for label, cell in table.pairs:
        if label.line.strip() in labels:
            yield labels[label.line.strip()], cell
