"""How a table lies on a sheet of Excel: its columns, their widths, the lines of its rows."""

from __future__ import annotations

from collections.abc import Sequence

from cchc.language.words import Words
from cchc.reporting.document import Blank, Chart, Column, Entry, Formula, Table, TableRow
from cchc.reporting.excel_cells import Seen
from cchc.reporting.excel_lines import lines

BLANK_WIDTH = 34
"""Characters that a cell to fill in counts for when columns share the room."""
POINTS_WIDTH = 9
"""Characters of points that are calculated."""
TO_WRITE = 5
"""Lines that a cell to fill in shows from the start, room to write by hand. The height is no fixed one
(see `finished`): who types more makes the row higher.
"""
Looks = Sequence[tuple[Seen, ...]]
"""The rows of a table as they are seen."""
Spans = list[tuple[int, int]]
"""The first and last column of the sheet that each column of a table takes."""


def spans_of(table: Table, columns: int) -> Spans:
    """A table of fewer columns than the sheet: its first flexible column takes the rest."""
    rest = columns - len(table.columns)
    loose = next((i for i, c in enumerate(table.columns) if c.flexible), len(table.columns) - 1)
    spans = []
    for i in range(len(table.columns)):
        first = i if i <= loose else i + rest
        spans.append((first, first + (rest if i == loose else 0)))
    return spans


def chart_table(chart: Chart, words: Words) -> Table:
    """The figures of a chart: Excel draws it from cells."""
    columns = (
        Column(words("score.column.criterion"), codes=True),
        Column(words("score.column.name"), flexible=True),
        *(Column(name, numeric=True) for name, _ in chart.keys),
    )
    rows = (TableRow((b.label, b.name, *(part or "" for part in b.parts))) for b in chart.bars)
    return Table(columns, tuple(rows))


def typed(looks: Looks) -> bool:
    """True for a table with cells that take only some values."""
    return any(isinstance(seen.cell, Entry) for row in looks for seen in row)


def longest_of(looks: Looks, columns: int) -> list[int]:
    """How many characters the longest cell of each of so many columns has."""
    return [max(map(_length, column), default=0) for column in _different(looks, columns)]


def line_counts(looks: Looks, room: Sequence[int]) -> list[dict[Seen, int]]:
    """The lines that the cells of each column take in its room, one to fill in with room to write."""
    return [
        {
            seen: TO_WRITE if isinstance(seen.cell, Blank) else len(lines(seen.text, width))
            for seen in column
        }
        for column, width in zip(_different(looks, len(room)), room, strict=True)
    ]


def _different(looks: Looks, columns: int) -> list[set[Seen]]:
    """What stands in each of so many columns, however often."""
    return [set(column) for column in zip(*looks, strict=True)] or [set()] * columns


def _length(seen: Seen) -> int:
    if isinstance(seen.cell, Entry):
        return seen.cell.width
    if isinstance(seen.cell, Formula):
        return POINTS_WIDTH
    return BLANK_WIDTH if isinstance(seen.cell, Blank) else len(seen.text)
