"""Where the points of a scatter chart stand, and their labels: none over another one or over a point."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

from cchc.reporting.document import Tone
from cchc.reporting.pictures import Scatter

NAMED = 3
"""Labels of points that lie on each other; of more of them the rest is counted."""
DOT = 5
"""Half of what a point takes."""
MARKS = 5
"""At most so many marks stand on an axis beside its 0."""
SIDES = ("r", "l", "t", "b", "dr", "ur", "dl", "ul", "tr", "br", "tl", "bl")
"""Where a label may stand, the best side first: right, left, top, bottom, a little up or down."""
Box = tuple[int, int, int, int]
"""Left, top, right, bottom."""


class Axis(NamedTuple):
    """An axis from 0: where it ends, and what lies between two of its marks."""

    most: Decimal
    step: Decimal

    @property
    def marks(self) -> tuple[Decimal, ...]:
        """The figures on it, in order."""
        return tuple(self.step * i for i in range(int(self.most / self.step) + 1))


class Spot(NamedTuple):
    """A point, or several that lie on each other: its figures, its place from the upper left corner,
    what its label says, how it is told in full, its tones, on which side of it the label stands (""
    where there is no room for it) and with which lower left corner.
    """

    at: tuple[Decimal, Decimal]
    x: int
    y: int
    label: str
    told: str
    tones: tuple[Tone, ...]
    side: str
    corner: tuple[int, int]


def axes_of(chart: Scatter) -> tuple[Axis, Axis]:
    """The two axes, marked each 1, 2 or 5 of a power of ten."""
    first, second = (_axis([dot.at[i] for dot in chart.dots]) for i in (0, 1))
    return first, second


def _axis(figures: Sequence[Decimal]) -> Axis:
    most = max(figures, default=Decimal(0)) or Decimal(1)
    unit = Decimal(1).scaleb(most.adjusted() - 1)
    step = next(k * unit for k in (1, 2, 5, 10, 20) if most <= MARKS * k * unit)
    return Axis((most / step).to_integral_value(ROUND_CEILING) * step, step)


def spots(
    chart: Scatter, size: tuple[int, int], letter: int, line: int, sides: Sequence[str] = SIDES
) -> list[Spot]:
    """The points on a plot of so many pixels across and down, with letters of a width and lines of a
    height, labels on some sides; the highest points find room for theirs first.
    """
    axes, together = axes_of(chart), dict[tuple[int, int], list[int]]()
    for i, dot in enumerate(chart.dots):
        x, y = (int(dot.at[k] * size[k] / axes[k].most) for k in (0, 1))
        together.setdefault((size[1] - y, x), []).append(i)
    taken: list[Box] = [(x - DOT, y - DOT, x + DOT, y + DOT) for y, x in together]
    found = []
    for (y, x), mine in sorted(together.items()):
        dots = [chart.dots[i] for i in mine]
        more = f" +{len(dots) - NAMED}" if len(dots) > NAMED else ""
        label = ", ".join(dot.label for dot in dots[:NAMED]) + more
        told = "; ".join(f"{dot.label}: {' / '.join(dot.said)}" for dot in dots)
        side, corner = "", (x, y)
        boxes = _boxes(x, y, letter * len(label), line)
        for name in sides:
            box = boxes[name]
            inside = box[0] >= 0 and box[2] <= size[0] + DOT and box[3] <= size[1] + DOT + 1
            if inside and not any(_over(box, other) for other in taken):
                taken.append(box)
                side, corner = name, (box[0], box[3])
                break
        tones = tuple(dict.fromkeys(dot.tone for dot in dots))
        found.append(Spot(dots[0].at, x, y, label, told, tones, side, corner))
    return found


def _boxes(x: int, y: int, wide: int, high: int) -> dict[str, Box]:
    """What a label takes on each side of a point."""
    away, middle = DOT + 1, y - high // 2
    beside = {"l": x - away - wide, "r": x + away}
    over = {"l": x - wide, "": x - wide // 2, "r": x}
    rows = {"": middle, "u": middle - high // 2, "d": middle + high // 2}
    lines = {"t": y - away - high, "b": y + away}
    corners = [(a + b, beside[b], rows[a]) for a in rows for b in beside]
    corners += [(a + b, over[b], lines[a]) for a in lines for b in over]
    return {name: (left, top, left + wide, top + high) for name, left, top in corners}


def _over(one: Box, other: Box) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]
