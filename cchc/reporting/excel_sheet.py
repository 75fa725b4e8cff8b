"""One sheet of an Excel file: the blocks of a part, one under the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from xlsxwriter.utility import xl_range

from cchc.language.words import Words
from cchc.reporting.document import (
    Blank,
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Facts,
    Fields,
    Heading,
    Part,
    Signature,
    Table,
    TableRow,
    Text,
    Title,
    Tone,
    cell_text,
)
from cchc.reporting.excel_cells import TO_FILL_IN, Sight, number_of, put, summed
from cchc.reporting.excel_lines import HIGHEST, LINE, lines, pieces, row_pieces, single
from cchc.reporting.text import fit, longest

FONT, SIZE = "Times New Roman", 12
"""Letters, and their size in points."""
ROOM = {True: 150, False: 100}
"""Characters across a sheet that is printed landscape, or not."""
MANY, MORE = 7, 6
"""A table of more columns is printed smaller: each of them adds so many characters to the room."""
FROZEN = 230
"""Points above the table that may stay in view with its header."""
BLANK_WIDTH = 34
"""Characters that a cell to fill in counts for when columns share the room."""
FEWEST = 6
"""Columns of a sheet without a table."""
A4 = 9
CHART_LINES = 24
TO_WRITE = 5
"""Lines that a cell to fill in shows from the start, room to write by hand. The height is no fixed one
(see `GrowingSheet`): who types more makes the row higher.
"""
HEAD = {"bold": True, "align": "center", "valign": "vcenter", "border": 1, "bg_color": "#D9E2EC"}
MARKED = {"bold": True, "bg_color": "#E7ECF2"}
COLOURS: dict[Tone, str] = {"": "#8C8C8C", "good": "#2E7D4F", "warn": "#D9A21B", "bad": "#B3372F"}

Spans = list[tuple[int, int]]
"""The first and last column of the sheet that each column of a table takes."""


class Sheet:
    """Writes one part; `row` is where the next block begins, `above` the points used so far."""

    def __init__(
        self, workbook: Any, worksheet: Any, style: Callable[..., Any], part: Part, words: Words
    ) -> None:
        self.workbook, self.sheet, self.part, self.words = workbook, worksheet, part, words
        self.shared_style = style
        self.row = self.above = 0
        self.coded: list[str] = []
        self.seen = Sight(words)
        self.cell_styles: dict[tuple[object, ...], Any] = {}
        blocks = part.document.blocks
        self.figures = {id(b): _chart_table(b, words) for b in blocks if isinstance(b, Chart)}
        found = (self.figures.get(id(block), block) for block in blocks)
        self.tables = [table for table in found if isinstance(table, Table)]
        self.main = max(self.tables, key=lambda t: (len(t.columns), len(t.rows)), default=None)
        self.columns = max([len(t.columns) for t in self.tables], default=FEWEST)
        self.widths = self._widths()

    def write(self) -> None:
        """All blocks, then what concerns the whole sheet."""
        for i, width in enumerate(self.widths):
            self.sheet.set_column(i, i, width)
        for block in self.part.document.blocks:
            self._block(block)
        self.sheet.set_paper(A4)
        if self.part.wide:
            self.sheet.set_landscape()
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_footer("&C&P/&N")
        self.sheet.print_area(0, 0, max(self.row - 1, 0), self.columns - 1)
        self.sheet.hide_gridlines(2)
        if self.coded:  # 1.6 is the code of a criterion, no number that was typed as text
            self.sheet.ignore_errors({"number_stored_as_text": " ".join(self.coded)})

    def _block(self, block: Block) -> None:
        match block:
            case Heading(text, level):
                self.row += bool(self.row)
                self._line(text, bold=True, font_size=SIZE + 2 if level == 1 else SIZE)
            case Title(label, text, note):
                self._line(label, bold=True, font_size=SIZE + 2, align="center")
                self._line(text, bold=True, font_size=SIZE + 2, align="center")
                self._line(note, italic=True, align="center")
            case Text(text):
                self._line(text)
            case Bullets(items):
                for item in items:
                    self._line(f"\N{BULLET} {item}")
            case Facts(pairs, key):
                middle = self._middle([label for label, _ in pairs])
                for label, value in pairs:
                    if key:
                        self._figure(label, value, middle)
                    else:
                        self._line(f"{label}: {cell_text(value, self.words)}")
            case Table():
                self._table(block)
            case Chart():
                self._block(Heading(block.title))
                self._chart(block, *self._table(self.figures[id(block)]))
            case Fields(labels) | Signature(labels):
                self._fields(labels)

    def _line(self, text: str, **properties: Any) -> None:
        """A paragraph across the whole width, as high as its lines."""
        width, shown = self._room((0, self.columns - 1)), self._style(**properties)
        for piece in pieces(text, width):
            high = len(lines(piece, width)) * LINE * int(properties.get("font_size", SIZE)) // SIZE
            self.sheet.set_row(self.row, min(high, HIGHEST))
            self._span(self.row, (0, self.columns - 1), shown)
            self.sheet.write_string(self.row, 0, piece, shown)
            self.above += high
            self.row += 1

    def _table(self, table: Table) -> tuple[int, int]:
        """A table; the rows of the sheet that hold its header and its last row."""
        spans, head = _spans(table, self.columns), self.row
        room = [self._room(span) for span in spans]
        parts = (part for row in table.rows for part in row_pieces(row, table.columns, room))
        shown = table._replace(rows=tuple(parts))
        labels = TableRow(tuple(column.label for column in table.columns))
        self._high(head, labels, labels.cells, room)
        for column, span in zip(table.columns, spans, strict=True):
            self._span(head, span, self._style(**HEAD))
            self.sheet.write_string(head, span[0], column.label, self._style(**HEAD))
        for i in range(len(shown.rows)):
            self._row(shown, i, head + 1 + i, spans, room)
        bottom = head + len(shown.rows)
        for column, (first, last) in zip(table.columns, spans, strict=True):
            if column.codes:
                self.coded.append(xl_range(head + 1, first, bottom, last))
        if table is self.main:
            self._lead(shown, head)
            if table is self.tables[-1]:  # else they would head the rows of another table
                self.sheet.repeat_rows(head)
        self.row = bottom + 2
        return head, bottom

    def _row(self, table: Table, i: int, at: int, spans: Spans, room: Sequence[int]) -> None:
        row = table.rows[i]
        seen = list(map(self.seen, row.cells))
        self._high(at, row, [text for text, _ in seen], room)
        marked = row.role != "body"
        cells = zip(row.cells, seen, table.columns, spans, strict=True)
        for j, (cell, (text, looks), column, span) in enumerate(cells):
            shown = self._cell_style(looks, column.numeric, marked)
            self._span(at, span, shown)
            runs = summed(table, i, j) if marked else ()
            if runs:
                ranges = ",".join(
                    xl_range(at - i + a, span[0], at - i + b, span[0]) for a, b in runs
                )
                self.sheet.write_formula(at, span[0], f"=SUM({ranges})", shown, number_of(cell))
            else:
                put(self.sheet, at, span[0], cell, text, shown)

    def _lead(self, table: Table, head: int) -> None:
        """What the main table of a sheet has: a header that stays, and filters. They also sort, so none
        covers a sum: the total stands below them, and a table with sums of its groups has none.
        """
        roles = [row.role for row in table.rows]
        if "group" not in roles:
            body = len(roles) - roles.count("total")
            self.sheet.autofilter(head, 0, head + body, self.columns - 1)
        if self.above <= FROZEN:
            self.sheet.freeze_panes(head + 1, 0)

    def _chart(self, chart: Chart, head: int, bottom: int) -> None:
        """The bars of the table above, with the words of the chart for those who cannot see it."""
        drawn = self.workbook.add_chart({"type": "bar", "subtype": "stacked"})
        name = self.sheet.get_name()
        spans = _spans(self.figures[id(chart)], self.columns)[2:]
        for (k, _), (_, tone) in zip(spans, chart.keys, strict=True):
            drawn.add_series(
                {
                    "name": [name, head, k],
                    "categories": [name, head + 1, 0, bottom, 0],
                    "values": [name, head + 1, k, bottom, k],
                    "fill": {"color": COLOURS[tone]},
                    "gap": 40,
                }
            )
        drawn.set_title({"name": chart.title, "name_font": {"size": SIZE}})
        drawn.set_legend({"position": "bottom"})
        drawn.set_y_axis({"reverse": True})
        drawn.set_x_axis({"num_format": self.words("excel.language") + "0.0"})
        drawn.set_size({"width": 640, "height": CHART_LINES * 20})
        self.sheet.insert_chart(self.row, 0, drawn, {"description": chart.told})
        self.row += CHART_LINES + 2

    def _middle(self, labels: Sequence[str]) -> int:
        """The column of figures: the middle one, or the first behind room for their labels."""
        middle, most = max(1, self.columns // 2), max(map(len, labels), default=0)
        while middle < self.columns - 1 and self._room((0, middle - 1)) < most:
            middle += 1
        return middle

    def _figure(self, label: str, value: Cell, middle: int) -> None:
        """A figure in a cell of its own, so that it can be computed with."""
        text, looks = self.seen(value)
        shown = self._style(align="left", bold=True, **dict(looks))
        self.sheet.set_row(self.row, LINE)
        self._span(self.row, (0, middle - 1), self._style())
        self.sheet.write_string(self.row, 0, label, self._style())
        self._span(self.row, (middle, self.columns - 1), shown)
        put(self.sheet, self.row, middle, value, text, shown)
        self.above += LINE
        self.row += 1

    def _fields(self, labels: Iterable[str]) -> None:
        middle = min(2, self.columns - 1)
        for label in labels:
            bold = self._style(bold=True, border=1)
            blank = self._style(border=1, **dict(TO_FILL_IN))
            self.sheet.set_row(self.row, LINE + 6)
            self._span(self.row, (0, middle - 1), bold)
            self.sheet.write_string(self.row, 0, label, bold)
            self._span(self.row, (middle, self.columns - 1), blank)
            self.row += 1
        self.row += 1

    def _span(self, row: int, span: tuple[int, int], shown: Any) -> None:
        if span[0] != span[1]:
            self.sheet.merge_range(row, span[0], row, span[1], "", shown)

    def _cell_style(self, looks: tuple[tuple[str, str], ...], numeric: bool, marked: bool) -> Any:
        """The style of a cell of a table: few of them, for any number of cells."""
        key = (numeric, marked, looks)
        if key not in self.cell_styles:
            align = {"align": "right"} if numeric else {"align": "left", "indent": 1}
            marks = MARKED if marked else {}
            self.cell_styles[key] = self._style(border=1, **align, **marks, **dict(looks))
        return self.cell_styles[key]

    def _style(self, **properties: Any) -> Any:
        base = {"font_name": FONT, "font_size": SIZE, "valign": "top", "text_wrap": True}
        return self.shared_style(**{**base, **properties})

    def _high(self, at: int, row: TableRow, texts: Sequence[Any], room: Sequence[int]) -> None:
        """Make a row as high as its texts, as far as Excel lets it."""
        blank = TO_WRITE if any(isinstance(cell, Blank) for cell in row.cells) else 1
        count = 1
        if not single(texts, room):
            count = max(len(lines(text, wide)) for text, wide in zip(texts, room, strict=True))
        self.sheet.set_row(at, min(LINE * max(blank, count), HIGHEST))

    def _room(self, span: tuple[int, int]) -> int:
        """About how many letters a line of these columns holds: a wide digit is wider than one."""
        return sum(self.widths[span[0] : span[1] + 1]) * 6 // 5

    def _widths(self) -> list[int]:
        """Each column of the sheet as wide as the columns of the tables that it alone holds."""
        widths = [0] * self.columns
        room = ROOM[self.part.wide] + MORE * max(0, self.columns - MANY)
        for table in self.tables:
            texts = (map(self._measured, row.cells) for row in table.rows)
            needs = fit(table.columns, longest(table.columns, texts), room - 2 * len(table.columns))
            for (first, last), need in zip(_spans(table, self.columns), needs, strict=True):
                if first == last:
                    widths[first] = max(widths[first], need + 3)
        rest = room // self.columns
        return [width or rest for width in widths]

    def _measured(self, cell: Cell) -> str:
        return "x" * BLANK_WIDTH if isinstance(cell, Blank) else self.seen(cell).text


def _chart_table(chart: Chart, words: Words) -> Table:
    """The figures of a chart: Excel draws it from cells."""
    columns = (
        Column(words("score.column.criterion"), codes=True),
        Column(words("score.column.name"), flexible=True),
        *(Column(name, numeric=True) for name, _ in chart.keys),
    )
    rows = (TableRow((b.label, b.name, *(part or "" for part in b.parts))) for b in chart.bars)
    return Table(columns, tuple(rows))


def _spans(table: Table, columns: int) -> Spans:
    """A table of fewer columns than the sheet: its first flexible column takes the rest."""
    rest = columns - len(table.columns)
    loose = next((i for i, c in enumerate(table.columns) if c.flexible), len(table.columns) - 1)
    spans = []
    for i in range(len(table.columns)):
        first = i if i <= loose else i + rest
        spans.append((first, first + (rest if i == loose else 0)))
    return spans
