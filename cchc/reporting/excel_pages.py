"""What fits on a page of a sheet of Excel that is printed as wide as the paper."""

from __future__ import annotations

from collections.abc import Iterable

SHORT, LONG = 595, 842
"""The edges of A4 in points."""
SIDES, ENDS = 101, 108
"""What margins take of the width and of the height."""
ROW = 15
"""Points of a row without a height of its own."""


class Pages:
    """The rows that begin a new page; `high` has those that have heights.

    Where a page ends by itself depends on the fonts of a machine, by which columns are wide or narrow:
    so only what surely fits behind all that stands above it is let be.
    """

    def __init__(self, widths: Iterable[int], wide: bool) -> None:
        across, down = (LONG, SHORT) if wide else (SHORT, LONG)
        points = sum(width * 21 // 4 + 4 for width in widths)  # 7 pixels a character, and 5
        printed = across - SIDES
        self._room = (down - ENDS) * max(points, printed) // printed * 19 // 20
        self.high: dict[int, int] = {}
        self.breaks: list[int] = []

    def points(self, first: int, end: int) -> int:
        """How high the rows from one to another are together."""
        return sum(self.high.get(row, ROW) for row in range(first, end))

    def keep(self, end: int) -> None:
        """Let what is written next, up to the row before `end`, stand on one page."""
        if self.points(self.breaks[-1] if self.breaks else 0, end) > self._room:
            self.breaks.append(max(self.high) + 1)
