"""The geometry of a scatter chart on a page: two axes with marks, points, labels that do not meet."""

from __future__ import annotations

from typing import NamedTuple

from cchc.language.words import Words
from cchc.reporting.labels import Spot, axes_of, spots
from cchc.reporting.pictures import Scatter

LEFT, TOP = 44, 30
"""Where the plot begins in the picture, which is 400 wide: figures stand left of it, the name of their
axis above.
"""
PLOT = 340, 270
LETTER, LINE = 7, 14
DOWN = 4
"""Pixels of a line of letters below what they stand on."""


class Mark(NamedTuple):
    """A mark of an axis: its place and its figure."""

    at: int
    said: str


class Plotted(NamedTuple):
    """The marks of both axes, the points, and whether one of them has no label."""

    across: tuple[Mark, ...]
    up: tuple[Mark, ...]
    spots: tuple[Spot, ...]
    unnamed: bool


def scatter_of(chart: Scatter, words: Words) -> Plotted:
    """A scatter chart in pixels of its picture."""
    placed = tuple(
        spot._replace(
            x=LEFT + spot.x,
            y=TOP + spot.y,
            corner=(LEFT + spot.corner[0], TOP + spot.corner[1] - DOWN),
        )
        for spot in spots(chart, PLOT, LETTER, LINE)
    )
    x, y = axes_of(chart)
    across = tuple(Mark(LEFT + int(m * PLOT[0] / x.most), words.number(m)) for m in x.marks)
    up = tuple(Mark(TOP + PLOT[1] - int(m * PLOT[1] / y.most), words.number(m)) for m in y.marks)
    return Plotted(across, up, placed, any(not spot.side for spot in placed))
