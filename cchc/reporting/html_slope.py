"""The geometry of a slope chart on a page: two axes, a line for each figure, names that do not meet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cchc.reporting.document import Tone
from cchc.reporting.pictures import Slope

TOP, GAP, LEAST = 40, 18, 160
"""Where the highest figure stands, what a name takes, and how far the lowest figure is at least."""


class Drawn(NamedTuple):
    """A line: its name, the heights of its ends and of their names, what stands there."""

    label: str
    tone: Tone
    left: int
    right: int
    text_left: int
    text_right: int
    said: tuple[str, str]


class Drawing(NamedTuple):
    """All lines, and how high they are."""

    height: int
    lines: tuple[Drawn, ...]


def slope_of(slope: Slope) -> Drawing:
    """A slope chart in pixels of a picture that is 640 wide, its better figures higher."""
    figures = [figure for line in slope.lines for figure in line.ends]
    best, worst = max(figures), min(figures)
    room = max(LEAST, GAP * len(slope.lines))
    sides = [
        [TOP + int((best - line.ends[i]) * room / ((best - worst) or 1)) for line in slope.lines]
        for i in (0, 1)
    ]
    names = [apart(side) for side in sides]
    lines = tuple(
        Drawn(line.label, line.tone, left, right, names[0][i] + 5, names[1][i] + 5, line.said)
        for i, (line, left, right) in enumerate(zip(slope.lines, *sides, strict=True))
    )
    return Drawing(max(map(max, (*sides, *names))) + 20, lines)


def apart(heights: Sequence[int]) -> list[int]:
    """Heights for names, each next to its own and none less than a line from another."""
    found = [0] * len(heights)
    last = TOP - GAP
    for i in sorted(range(len(heights)), key=lambda i: heights[i]):
        last = found[i] = max(heights[i], last + GAP)
    return found
