"""How a sheet of Excel is printed: what fits across a page and down it, in letters of what size."""

from __future__ import annotations

from collections.abc import Iterable
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
SIZE, LEAST = 12, 8
"""Letters of a sheet, and the least that they may become on paper, in points."""
SCALE = LEAST * 100 // SIZE + 2
"""Hundredths to which a sheet may be made smaller, with room for what programs do not agree in."""
ROOM = {True: 150, False: 100}
"""Characters across a sheet that is printed landscape, or not."""
MANY, MORE = 7, 8
"""A table of more columns is printed smaller: each of them adds so many characters to the room."""

LITTLE = 24
"""The most that they add where a person types."""


def room_of(wide: bool, columns: int, large: bool) -> int:
    """The characters that columns have across a sheet; `large` ones are made little smaller on paper."""
    most = (_across(wide) * 100 // SCALE - 4 * columns) * 4 // 21
    more = MORE * max(0, columns - MANY)
    return min(ROOM[wide] + (min(more, LITTLE) if large else more), most)


def _across(wide: bool) -> int:
    return (LONG if wide else SHORT) - SIDES


class Pages:
    """The rows that begin a new page; `high` has those that have heights, `room` is what a page holds.

    Where a page ends by itself depends on the fonts of a machine, by which columns are wide or narrow:
    so only what surely fits behind all that stands above it is let be.
    """

    def __init__(self, widths: Iterable[int], wide: bool) -> None:
        down = (SHORT if wide else LONG) - ENDS
        points = sum(width * 21 // 4 + 4 for width in widths)  # 7 pixels a character, and 5
        printed = _across(wide)
        self._wide, self._across = wide, max(1, -(-points * SCALE // (printed * 100)))
        self.room = down * max(points, printed) // (printed * self._across) * 19 // 20
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

    def set_up(self, sheet: Any) -> None:
        """One page across, or as many as keep the letters from becoming too small."""
        sheet.set_paper(A4)
        if self._wide:
            sheet.set_landscape()
        sheet.set_margins(left=SIDE, right=SIDE)
        sheet.fit_to_pages(self._across, 0)
        sheet.set_h_pagebreaks(self.breaks)
        sheet.set_footer("&C&P/&N")
        sheet.hide_gridlines(2)
