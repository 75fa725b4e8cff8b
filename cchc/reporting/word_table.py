"""Tables of a Word file: their rows and cells as WordprocessingML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cchc.language.words import Words
from cchc.reporting.document import TO_TYPE, Column, Signature, Table, TableRow, Tone, cell_text
from cchc.reporting.word_pieces import (
    breadth,
    grid,
    paragraph,
    run_of,
    table_row,
    tc,
    text_cell,
)
from cchc.reporting.word_widths import column_widths

MANY = 7
"""A table of more columns is set in letters a point smaller for each."""
URGENT: dict[Tone, str] = {"warn": "FCF1D6", "bad": "F9DEDB"}
"""Behind the rows of a page whose tones are how urgent they are."""
TO_SIGN = 1400
"""Room for a signature and a seal, in twentieths of a point."""
GROUP, HEAD = "E7ECF2", "D9E2EC"


class Room(NamedTuple):
    """What a block has to fit into, in twentieths of a point, and the letters of its text and of its
    tables, in points; those of a table with many columns get smaller, down to `least`.
    """

    width: int
    height: int
    size: int
    tables: int
    least: int
    tight: bool = False
    """True where all has to hold on one page."""

    @property
    def run(self) -> str:
        """The letters of a paragraph, where they are not those of its style."""
        return run_of(2 * self.size, bold=False) if self.tight else ""

    @property
    def after(self) -> int | None:
        """The air after a paragraph, where it is not that of its style."""
        return 30 if self.tight else None


def table_xml(table: Table, words: Words, room: Room) -> str:
    """A table. Its header comes again on every page, and neither it nor a total stands alone on one."""
    size = max(room.tables - max(0, len(table.columns) - MANY), room.least)
    widths = column_widths(table, words, room.width, size, room.tight)
    head = table_row(
        [
            text_cell(column.label, width, size, bold=True, align="center", fill=HEAD)
            for column, width in zip(table.columns, widths, strict=True)
        ],
        head=True,
        keep=bool(table.rows),
    )
    totalled = [row.role == "total" for row in (*table.rows[1:], *table.rows[:1])]
    rows = [
        _body_row(row, table.columns, widths, size, words, room, keep)
        for row, keep in zip(table.rows, totalled, strict=True)
    ]
    return grid(widths, (head, *rows))


def _body_row(
    row: TableRow,
    columns: Sequence[Column],
    widths: Sequence[int],
    size: int,
    words: Words,
    room: Room,
    keep: bool,
) -> str:
    marked = row.role != "body"
    cells = []
    for cell, column, width in zip(row.cells, columns, widths, strict=True):
        text = "" if isinstance(cell, TO_TYPE) else cell_text(cell, words)
        align = "right" if column.numeric else "left"
        fill = GROUP if marked else URGENT.get(row.tone, "") if room.tight else ""
        cells.append(text_cell(text, width, size, bold=marked, align=align, fill=fill))
    return table_row(cells, keep=keep or row.role == "group")


def fields_xml(labels: Iterable[str], room: Room) -> str:
    """Lines to fill in, each beside its label."""
    width = min(breadth(36, room.size), room.width // 2)
    widths = [width, room.width - width]
    rows = (
        table_row(
            [text_cell(label, widths[0], room.size, bold=True), text_cell("", widths[1], room.size)]
        )
        for label in labels
    )
    return grid(widths, rows)


def signature_xml(block: Signature, room: Room) -> str:
    """Who signs, side by side, none on another page than its own title; the day above the last."""
    width, last = room.width // len(block.labels), len(block.labels) - 1
    cells = []
    for i, (label, note) in enumerate(zip(block.labels, block.notes, strict=True)):
        day = paragraph(block.day if i == last else "", run="<w:i/><w:iCs/>", align="center")
        title = paragraph(label, run=run_of(2 * room.size, bold=True), align="center", after=0)
        asked = paragraph(note, run="<w:i/><w:iCs/>", align="center", after=TO_SIGN)
        cells.append(tc(day + title + asked, width, "top"))
    return grid([width] * len(cells), (table_row(cells),), lines=False)
