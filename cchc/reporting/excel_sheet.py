"""One sheet of an Excel file: the blocks of a part, one under the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import getitem
from typing import Any

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from cchc.language.words import Words
from cchc.reporting.document import (
    Block,
    Bullets,
    Cell,
    Entry,
    Facts,
    Fields,
    Formula,
    Heading,
    Part,
    Signature,
    Table,
    Text,
    Title,
    cell_text,
)
from cchc.reporting.excel_cells import TO_FILL_IN, Seen, Sight, number_of, put, summed
from cchc.reporting.excel_chart import draw, portions, rows_of
from cchc.reporting.excel_layout import (
    Spans,
    chart_table,
    line_counts,
    most,
    sheet_widths,
    spans_of,
)
from cchc.reporting.excel_lines import HIGHEST, LINE, MOST, bold, lines, pieces, row_pieces
from cchc.reporting.excel_pages import FONT, SIZE, Pages, room_of
from cchc.reporting.excel_rows import Copied
from cchc.reporting.excel_typing import Typing
from cchc.reporting.live import changed
from cchc.reporting.pictures import Chart, Scatter, Slope

INDENT = 2
"""Digits that a cell leaves free before what stands in it."""
DIGIT = 7
"""Pixels of a digit."""
FROZEN = 230
"""Points above the table that may stay in view with its header."""
FEWEST = 6
"""Columns of a sheet without a table."""
HEAD = {"bold": True, "align": "center", "valign": "vcenter", "border": 1, "bg_color": "#D9E2EC"}
MARKED = {"bold": True, "bg_color": "#E7ECF2"}

Known = list[dict[Seen, str]]
"""For each column the cells that are written, and where."""


class Sheet:
    """Writes one part; `row` is where the next block begins."""

    def __init__(
        self, workbook: Any, worksheet: Any, style: Callable[..., Any], part: Part, words: Words
    ) -> None:
        self.workbook, self.sheet, self.part, self.words = workbook, worksheet, part, words
        self.shared_style = style
        self.row = 0
        self.titled = False
        self.coded: list[str] = []
        self.copied: dict[int, Sequence[str]] = {}
        self.typing = Typing()
        self.seen = Sight(words)
        self.cell_styles: dict[tuple[object, ...], Any] = {}
        blocks = part.document.blocks
        self.figures = {id(b): chart_table(b, words) for b in blocks if isinstance(b, Chart)}
        found = (self.figures.get(id(block), block) for block in blocks)
        self.tables = [table for table in found if isinstance(table, Table)]
        self.main = max(self.tables, key=lambda t: (len(t.columns), len(t.rows)), default=None)
        self.columns = max([len(t.columns) for t in self.tables], default=FEWEST)
        self.looks = {id(table): self.seen.rows(table) for table in self.tables}
        tables = [(table, self.looks[id(table)]) for table in self.tables]
        self.widths = sheet_widths(tables, self.columns, room_of(part.wide, self.columns))
        self.pages = Pages(self.widths, part.wide)

    def write(self) -> Copied:
        """All blocks, then what concerns the whole sheet; the rows that are made of cells of others."""
        for i, width in enumerate(self.widths):
            self.sheet.set_column(i, i, width)
        for block in self.part.document.blocks:
            self._block(block)
        self.pages.set_up(self.sheet, self.part.single)
        self.sheet.print_area(0, 0, max(self.row - 1, 0), self.columns - 1)
        if not self.titled:  # several tables: each page says which sheet it is of
            self.sheet.repeat_rows(0)
        self.typing.finish(self.sheet)
        if self.typing.linked:  # figures that somebody tries must not pass for published ones
            tried = {"font_color": "#C00000", "num_format": self.words("live.tried")}
            told = {"criteria": f"={changed(self.words)}>0", "format": self._style(**tried)}
            self.sheet.conditional_format(0, 0, 0, 0, {"type": "formula", **told})
        sheet = self.sheet.get_name().replace("'", "''")
        for name, place in self.typing.names.items():
            self.workbook.define_name(name, f"='{sheet}'!{place}")
        if self.coded:  # 1.6 is the code of a criterion, no number that was typed as text
            self.sheet.ignore_errors({"number_stored_as_text": " ".join(self.coded)})
        return self.copied

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
                self._chart(block)
            case Slope(title, told=told) | Scatter(title, told=told):
                self._block(Heading(title))
                self._line(told)
            case Fields(labels) | Signature(labels):
                self._fields(labels)

    def _line(self, text: str, **properties: Any) -> None:
        """A paragraph across the whole width, as high as its lines."""
        size, shown = int(properties.get("font_size", SIZE)), self._style(**properties)
        width = self._room((0, self.columns - 1)) * SIZE // size
        for piece in pieces(text, width):
            high = len(lines(piece, width)) * LINE * size // SIZE
            self._high(self.row, high)
            self._span(self.row, (0, self.columns - 1), shown)
            self.sheet.write_string(self.row, 0, piece, shown)
            self.row += 1

    def _table(self, table: Table) -> int:
        """A table; the row of the sheet that holds its header."""
        spans, head = spans_of(table, self.columns), self.row
        room = [self._room(span) for span in spans]
        shown, looks, high = table, self.looks[id(table)], line_counts(self.looks[id(table)], room)
        if any(count > MOST for counts in high for count in counts.values()):
            parts = (part for row in table.rows for part in row_pieces(row, table.columns, room))
            shown = table._replace(rows=tuple(parts))
            looks = self.seen.rows(shown)
            high = line_counts(looks, room)
        labels = [column.label for column in table.columns]
        self._high(head, LINE * max(len(lines(*label)) for label in zip(labels, room, strict=True)))
        for label, span in zip(labels, spans, strict=True):
            self._span(head, span, self._style(**HEAD))
            self.sheet.write_string(head, span[0], label, self._style(**HEAD))
        drawn = any(table is figures for figures in self.figures.values())  # a chart reads cells
        own = any(isinstance(seen.cell, Entry | Formula) for counts in high for seen in counts)
        copies = len(spans) == self.columns and not drawn and not own
        known: Known = [{} for _ in spans]
        for i, cells in enumerate(looks):
            at = head + 1 + i
            body = shown.rows[i].role == "body"
            count = max(map(getitem, high, cells))
            self._high(at, LINE * (count if body else max(count, most(cells, room))))
            if copies and body:
                self._copied(shown, cells, at, known)
            else:
                self._row(shown, i, cells, at, spans)
        bottom = head + len(shown.rows)
        for column, (first, last) in zip(table.columns, spans, strict=True):
            if column.codes:
                self.coded.append(xl_range(head + 1, first, bottom, last))
        if table is self.main:
            self._lead(shown, head)
            if table is self.tables[-1]:  # else they would head the rows of another table
                self.sheet.repeat_rows(head)
                self.titled = True
        self.row = bottom + 2
        return head

    def _copied(self, table: Table, cells: Sequence[Seen], at: int, known: Known) -> None:
        """A row where columns are those of the sheet: a cell that is known is not written again."""
        places = [at_first.get(seen, "") for at_first, seen in zip(known, cells, strict=True)]
        for j, seen in enumerate(cells) if "" in places else ():
            if not places[j]:
                places[j] = known[j][seen] = xl_rowcol_to_cell(at, j)
                shown = self._cell_style(seen.format, table.columns[j].numeric, marked=False)
                put(self.sheet, at, j, seen, shown)
                self.typing.note(seen, at, j)
        self.copied[at] = places

    def _row(self, table: Table, i: int, cells: Sequence[Seen], at: int, spans: Spans) -> None:
        marked = table.rows[i].role != "body"
        for j, (seen, column, span) in enumerate(zip(cells, table.columns, spans, strict=True)):
            shown = self._cell_style(seen.format, column.numeric, marked)
            self._span(at, span, shown)
            runs = summed(table, i, j) if marked else ()
            if runs:
                ranges = ",".join(
                    xl_range(at - i + a, span[0], at - i + b, span[0]) for a, b in runs
                )
                total = number_of(seen.cell)
                self.sheet.write_formula(at, span[0], f"=SUM({ranges})", shown, total)
                self.typing.note(seen, at, span[0])
            else:
                put(self.sheet, at, span[0], seen, shown)
                self.typing.note(seen, at, span[0])

    def _lead(self, table: Table, head: int) -> None:
        """What the main table of a sheet has: a header that stays, and filters. They also sort, so none
        covers a sum: the total stands below them, and a table with sums of its groups has none.
        """
        roles = [row.role for row in table.rows]
        if "group" not in roles:
            body = len(roles) - roles.count("total")
            self.sheet.autofilter(head, 0, head + body, self.columns - 1)
        if self.pages.points(0, head) <= FROZEN:
            self.sheet.freeze_panes(head + 1, 0)

    def _chart(self, chart: Chart) -> None:
        """A chart, each drawing whole on a page, and the figures that it is drawn from under it."""
        figures = self.figures[id(chart)]
        found: list[tuple[int, range]] = []
        for bars in portions(chart, self.pages.room):
            count = rows_of(bars) + 1
            if found:
                self.pages.keep(self.row + count, self.row)
            else:
                self.pages.keep(self.row + count + 2)  # with its heading
                self._block(Heading(chart.title))
            found.append((self.row, bars))
            self.row += count
        head, spans = self._table(figures), spans_of(figures, self.columns)
        for at, bars in found:
            place = (head, bars), spans, self.words, DIGIT * sum(self.widths)
            draw(self.workbook, self.sheet, chart, at, *place)
        if chart.read:
            self._line(chart.told)

    def _middle(self, labels: Sequence[str]) -> int:
        """The column of figures: the middle one, or the first behind room for their labels."""
        middle, most = max(1, self.columns // 2), max(map(len, labels), default=0)
        while middle < self.columns - 1 and self._room((0, middle - 1)) < most:
            middle += 1
        return middle

    def _figure(self, label: str, value: Cell, middle: int) -> None:
        """A figure in a cell of its own, so that it can be computed with."""
        seen = self.seen(value)
        shown = self._style(align="left", bold=True, **dict(seen.format))
        self._high(self.row, LINE)
        self._span(self.row, (0, middle - 1), self._style())
        self.sheet.write_string(self.row, 0, label, self._style())
        self._span(self.row, (middle, self.columns - 1), shown)
        put(self.sheet, self.row, middle, seen, shown)
        self.typing.note(seen, self.row, middle)
        self.row += 1

    def _fields(self, labels: Iterable[str]) -> None:
        middle = min(2, self.columns - 1)
        for label in labels:
            strong = self._style(bold=True, border=1)
            blank = self._style(border=1, **dict(TO_FILL_IN))
            count = len(lines(label, bold(self._room((0, middle - 1)))))
            self._high(self.row, count * LINE + 6)
            self._span(self.row, (0, middle - 1), strong)
            self.sheet.write_string(self.row, 0, label, strong)
            self._span(self.row, (middle, self.columns - 1), blank)
            self.row += 1
        self.row += 1

    def _span(self, row: int, span: tuple[int, int], shown: Any) -> None:
        if span[0] != span[1]:
            self.sheet.merge_range(row, span[0], row, span[1], "", shown)

    def _cell_style(
        self, looks: tuple[tuple[str, str | int], ...], numeric: bool, marked: bool
    ) -> Any:
        """The style of a cell of a table: few of them, for any number of cells."""
        key = (numeric, marked, looks)
        if key not in self.cell_styles:
            align = {"align": "right"} if numeric else {"align": "left", "indent": 1}
            marks = MARKED if marked else {}
            self.cell_styles[key] = self._style(border=1, **{**align, **marks, **dict(looks)})
        return self.cell_styles[key]

    def _style(self, **properties: Any) -> Any:
        base = {"font_name": FONT, "font_size": SIZE, "valign": "top", "text_wrap": True}
        return self.shared_style(**{**base, **properties})

    def _high(self, at: int, points: int) -> None:
        """Make a row so high, as far as Excel lets it."""
        self.pages.high[at] = min(points, HIGHEST)
        self.sheet.set_row(at, self.pages.high[at])

    def _room(self, span: tuple[int, int]) -> int:
        """The digits that a line of these columns has room for, beside what indents it."""
        return sum(self.widths[span[0] : span[1] + 1]) - INDENT
