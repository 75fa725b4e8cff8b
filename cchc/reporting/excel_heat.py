"""A heat map as a sheet of Excel: figures in shaded cells, headings that stay in view and on paper."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from cchc.language.words import Words
from cchc.reporting.document import Cell, Heading, Part, Table, TableRow, Text
from cchc.reporting.excel_cells import Sight, number_of, put
from cchc.reporting.excel_lines import HIGHEST, LINE, lines
from cchc.reporting.excel_pages import A4, FONT, FOOTER

SIZE = 10
"""Points of its letters."""
MARGINS = tuple(Decimal(inches) for inches in ("0.6", "0.4", "0.6", "0.6"))
NAME, UPRIGHT, OTHER = 28, 5, 6
"""Characters across: of the column that names rows, of an upright one, of any other."""
ACROSS = 14
"""Upright columns that a page of paper holds in letters of 8 points, in a wide font too."""
LETTER = 6
"""Points that a letter of an upright label is high."""
LETTERS = 32
"""Letters that an upright label has room for: it lies in one line, or names would lie on each other."""
NOTHING, ALL = "#E8895A", "#FFFFFF"
"""The ends of the scale: dark enough that paper without colours shows the shades too."""
MARKED = {"bold": True, "bg_color": "#E7ECF2"}
HEAD = {"bold": True, "bg_color": "#D9E2EC", "align": "center"}


def is_heat(part: Part) -> bool:
    """True for a part whose table is a heat map."""
    return any(isinstance(block, Table) and block.shades for block in part.document.blocks)


class HeatSheet:
    """Writes one part that has lines of text and one heat map; `left` is the first upright column."""

    def __init__(self, worksheet: Any, style: Callable[..., Any], part: Part, words: Words) -> None:
        self.sheet, self.part, self.row = worksheet, part, 0
        self.shared_style, self.seen = style, Sight(words)
        tables = (block for block in part.document.blocks if isinstance(block, Table))
        columns = next(tables).columns
        self.left = next((i for i, one in enumerate(columns) if one.upright), len(columns))

    def write(self) -> None:
        """All blocks, then how the sheet is seen and printed."""
        for block in self.part.document.blocks:
            match block:
                case Heading(text):
                    self._line(text, bold=True, font_size=SIZE + 4)
                case Text(text):
                    self._line(text)
                case Table():
                    self._table(block)
        self.sheet.set_paper(A4)
        self.sheet.set_landscape()
        self.sheet.set_margins(*MARGINS)
        self.sheet.set_footer(FOOTER)
        self.sheet.hide_gridlines(2)

    def _line(self, text: str, **properties: Any) -> None:
        """A paragraph over the columns that come again on every page, so that it stands there whole."""
        shown = self._style(**properties)
        room = NAME + OTHER * (self.left - 1)
        line = LINE * properties.get("font_size", SIZE) // SIZE
        self.sheet.set_row(self.row, min(len(lines(text, room)) * line, HIGHEST))
        self.sheet.merge_range(self.row, 0, self.row, self.left - 1, "", shown)
        self.sheet.write_string(self.row, 0, text, shown)
        self.row += 1

    def _table(self, table: Table) -> None:
        head = self.row
        tallest = 0
        for i, column in enumerate(table.columns):
            wide = UPRIGHT if column.upright else NAME if column.flexible else OTHER
            self.sheet.set_column(i, i, wide)
            label, turned = column.label, {}
            if column.upright:
                if len(label) > LETTERS:
                    label = label[: LETTERS - 1] + "\N{HORIZONTAL ELLIPSIS}"
                turned = {"rotation": 90, "valign": "bottom", "text_wrap": False}
                tallest = max(tallest, len(label) * LETTER)
            self.sheet.write_string(head, i, label, self._style(border=1, **HEAD, **turned))
        self.sheet.set_row(head, max(tallest, LINE))
        for i, row in enumerate(table.rows):
            self._row(head + 1 + i, row, table, table.shades[i])
        bottom = head + len(table.rows)
        coded = (bool(row.cells[0]) for row in table.rows)
        kept = head + next((i for i, named in enumerate(coded) if named), 0)
        left, last = self.left, len(table.columns) - 1
        self.sheet.ignore_errors({"number_stored_as_text": f"A{head + 1}:A{bottom + 1}"})
        self.sheet.freeze_panes(kept + 1, left)
        self.sheet.repeat_rows(head, kept)
        self.sheet.repeat_columns(0, left - 1)
        self.sheet.fit_to_pages(-(-(last + 1 - left) // ACROSS), 0)
        self.sheet.print_area(0, 0, bottom, last)
        self.row = bottom + 2

    def _row(self, at: int, row: TableRow, table: Table, full: Decimal | None) -> None:
        high = 1
        for i, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            seen = self.seen(cell)
            if column.flexible:
                high = len(lines(seen.text, NAME))
            align = {"align": "center" if column.upright else "right"} if column.numeric else {}
            nothing = full is not None and column.upright and _is_zero(cell)
            weight = (
                MARKED if row.role != "body" else {"bold": True, "underline": 1} if nothing else {}
            )
            shown = self._style(border=1, **align, **weight, **dict(seen.format))
            put(self.sheet, at, i, seen, shown)
        self.sheet.set_row(at, min(high * (LINE - 2), HIGHEST))
        if full is not None and full > 0:
            shades = {
                "type": "2_color_scale",
                "min_type": "num",
                "min_value": 0,
                "max_type": "num",
                "max_value": full,
                "min_color": NOTHING,
                "max_color": ALL,
            }
            self.sheet.conditional_format(at, self.left, at, len(table.columns) - 1, shades)

    def _style(self, **properties: Any) -> Any:
        base = {"font_name": FONT, "font_size": SIZE, "valign": "top", "text_wrap": True}
        return self.shared_style(**{**base, **properties})


def _is_zero(cell: Cell) -> bool:
    number = number_of(cell)
    return number is not None and not number
