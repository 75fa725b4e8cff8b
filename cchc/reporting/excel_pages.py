"""How a sheet of Excel is printed: what fits across a page and down it, in letters of what size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

A4 = 9
SHORT, LONG = 595, 842
"""The edges of A4 in points."""
SIDE = Decimal("0.4")
"""Inches left and right of what is printed."""
SIDES, ENDS = 58, 108
"""What margins take of the width and of the height, in points."""
ROW = 15
"""Points of a row without a height of its own."""
FONT, SIZE, LEAST = "Times New Roman", 12, 8
"""Letters of a sheet, and the least that they may become on paper, in points."""
SCALE = LEAST * 100 // SIZE + 3
"""Hundredths to which a sheet may be made smaller, with room for what programs do not agree in."""
NARROW, WIDE = (60, 40), (77, 60)
"""Tenths of points of a digit, and around those of a column: of our font, and of the widest that a
machine without it takes.
"""
FOOTER = f'&C&"{FONT},Regular"&{SIZE}&P/&N'
"""The number of a page, in letters that are not smaller than those of the sheet."""


def room_of(wide: bool, columns: int) -> int:
    """The digits that columns have across a sheet."""
    each, around = WIDE
    return (_across(wide) * 1000 // SCALE - around * columns) // each


def _across(wide: bool) -> int:
    return (LONG if wide else SHORT) - SIDES


def _points(widths: Sequence[int], font: tuple[int, int]) -> int:
    each, around = font
    return (sum(widths) * each + around * len(widths)) // 10


class Pages:
    """The rows that begin a new page; `high` has those that have heights, `room` is what a page holds.

    Where a page ends by itself depends on the fonts of a machine, by which columns are wide or narrow:
    so only what surely fits behind all that stands above it is let be.
    """

    def __init__(self, widths: Iterable[int], wide: bool) -> None:
        down = (SHORT if wide else LONG) - ENDS
        columns, printed = tuple(widths), _across(wide)
        self._wide = wide
        self._across = max(1, -(-_points(columns, WIDE) * SCALE // (printed * 100)))
        points = max(_points(columns, NARROW), printed)
        self.room = down * points // (printed * self._across) * 19 // 20
        self.high: dict[int, int] = {}
        self.breaks: list[int] = []

    def points(self, first: int, end: int) -> int:
        """How high the rows from one to another are together."""
        return sum(self.high.get(row, ROW) for row in range(first, end))

    def keep(self, end: int, start: int | None = None) -> None:
        """Let what is written next, up to the row before `end`, stand on one page; it begins at a row
        that is not known yet, or at `start`.
        """
        if self.points(self.breaks[-1] if self.breaks else 0, end) > self.room:
            self.breaks.append(max(self.high) + 1 if start is None else start)

    def set_up(self, sheet: Any, single: bool) -> None:
        """One page across, or as many as keep the letters from becoming too small; `single` is a part
        that is one page.
        """
        sheet.set_paper(A4)
        if self._wide:
            sheet.set_landscape()
        sheet.set_margins(left=SIDE, right=SIDE)
        sheet.fit_to_pages(self._across, int(single))
        sheet.set_h_pagebreaks(self.breaks)
        sheet.set_footer(FOOTER)
        sheet.hide_gridlines(2)
