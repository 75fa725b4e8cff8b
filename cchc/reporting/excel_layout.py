"""How a table lies on a sheet of Excel: its columns, their widths, the lines of its rows."""

from __future__ import annotations

from collections.abc import Sequence

from cchc.language.words import Words
from cchc.reporting.columns import Need, judged, share_out
from cchc.reporting.document import Blank, Column, Entry, Formula, Table, TableRow
from cchc.reporting.excel_cells import Seen
from cchc.reporting.excel_lines import across, bold, lines
from cchc.reporting.pictures import Chart

BLANK_WIDTH = 34
"""Characters that a cell to fill in counts for when columns share the room."""
POINTS_WIDTH = 7
"""Characters of points that are calculated."""
WORD = 10
"""Characters of a word that somebody types."""
TO_WRITE = 5
"""Lines that a cell to fill in shows from the start, room to write by hand. The height is no fixed one
(see `finished`): who types more makes the row higher.
"""
AROUND = 2
"""Characters that a cell leaves free beside what stands in it."""
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
        *((Column(words("chart.start"), numeric=True),) if chart.floats else ()),
        *(Column(name, numeric=True) for name, _ in chart.keys),
    )
    rows = (
        TableRow(
            (
                bar.label,
                bar.name,
                *(
                    cell if part else ""
                    for part, cell in zip(parts, bar.cells or parts, strict=True)
                ),
            )
        )
        for bar in chart.bars
        for parts in ((bar.start,) * chart.floats + bar.parts,)
    )
    return Table(columns, tuple(rows))


def sheet_widths(tables: Sequence[tuple[Table, Looks]], columns: int, room: int) -> list[int]:
    """The columns of a sheet, in digits, that its tables share: each as wide as the cells that it alone
    holds.
    """
    needs = [Need(0, 0)] * columns
    flexible = [True] * columns
    rows: list[list[int]] = []
    for table, looks in tables:
        spans = spans_of(table, columns)
        own = {first: i for i, (first, last) in enumerate(spans) if first == last}
        found = _different(looks, len(table.columns))
        for at, i in own.items():
            column, cells = table.columns[i], found[i]
            header = _need_of_text(column.label)
            text = max((_length(seen) for seen in cells), default=0)
            word = max((_word(seen) for seen in cells), default=0)
            mine = Need(max(text, -(-header.text // 2)), max(word, header.word))
            needs[at] = Need(*map(max, needs[at], mine))
            flexible[at] &= column.flexible
        for row in judged(looks):
            rows.append([_length(row[own[at]]) if at in own else 0 for at in range(columns)])
    padded = [Need(need.text + AROUND, need.word + AROUND) if any(need) else need for need in needs]
    widths = share_out(padded, flexible, rows, room)
    rest = max(room // columns, 1)
    return [width or rest for width in widths]


def line_counts(looks: Looks, room: Sequence[int]) -> list[dict[Seen, int]]:
    """The lines that the cells of each column take in its room, one to fill in with room to write."""
    return [
        {
            seen: TO_WRITE if isinstance(seen.cell, Blank) else len(lines(seen.text, width))
            for seen in column
        }
        for column, width in zip(_different(looks, len(room)), room, strict=True)
    ]


def most(cells: Sequence[Seen], room: Sequence[int]) -> int:
    """The lines that a row in bold letters takes."""
    return max(len(lines(seen.text, bold(width))) for seen, width in zip(cells, room, strict=True))


def _different(looks: Looks, columns: int) -> list[set[Seen]]:
    """What stands in each of so many columns, however often."""
    return [set(column) for column in zip(*looks, strict=True)] or [set()] * columns


def _need_of_text(text: str) -> Need:
    return Need(across(text), max(map(across, text.split()), default=0))


def _word(seen: Seen) -> int:
    """Characters that no line may break: a word of a text, all of what is no text."""
    if isinstance(seen.cell, Entry) and seen.cell.kind == "text":
        return min(seen.cell.width, WORD)
    if isinstance(seen.cell, Entry) and seen.cell.kind == "choice":
        return max(seen.cell.room, *(_need_of_text(one).word for one in seen.cell.choices))
    return _need_of_text(seen.text).word if isinstance(seen.cell, str) else _length(seen)


def _length(seen: Seen) -> int:
    if isinstance(seen.cell, Entry):
        return seen.cell.width
    if isinstance(seen.cell, Formula):
        return POINTS_WIDTH
    return BLANK_WIDTH if isinstance(seen.cell, Blank) else across(seen.text)
