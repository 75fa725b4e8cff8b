"""The pictures of a document: bars, lines from one side to the other, points over two axes."""

from __future__ import annotations

from decimal import Decimal
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from cchc.model.tuples import NamedTuple

if TYPE_CHECKING:
    from cchc.reporting.document import Cell, Tone


class Bar(NamedTuple):
    """One bar of a chart: a short label, what it stands for, its parts and its value in words; `start`
    is where it begins, on the left of its first part. `cells` are the parts, after the start where any
    bar has one, as they stand in cells that are calculated.
    """

    label: str
    name: str
    parts: tuple[Decimal, ...]
    value: str
    cells: tuple[Cell, ...] = ()
    start: Decimal = Decimal(0)

    @property
    def end(self) -> Decimal:
        """Where its last part ends."""
        return self.start + sum(self.parts, Decimal(0))


class Chart(NamedTuple):
    """A bar chart, where a format can draw one; `told` says all of it in words, and stands beside the
    picture where it is `read` there: names that bars have no room for, what the scale is.

    Every bar has a part, perhaps 0, for each of the `keys`: what the parts mean, with their tone. What
    is below `begins` is not drawn. Where there is an end of the scale, `full`, it is drawn behind them.
    """

    title: str
    keys: tuple[tuple[str, Tone], ...]
    bars: tuple[Bar, ...]
    told: str
    begins: Decimal = Decimal(0)
    read: bool = False
    full: Decimal | None = None

    @property
    def most(self) -> Decimal:
        """How long the longest bar is as drawn, or may be; never 0."""
        if self.full is not None:
            return self.full - self.begins
        return max((bar.end - self.begins for bar in self.bars), default=Decimal(0)) or Decimal(1)

    def drawn(self, bar: Bar) -> tuple[Decimal, ...]:
        """The room before a bar and the length of each of its parts, as they are drawn."""
        ends = accumulate((bar.start - self.begins, *bar.parts))
        shown = (Decimal(0), *(max(end, Decimal(0)) for end in ends))
        return tuple(b - a for a, b in pairwise(shown))

    @property
    def floats(self) -> bool:
        """True where bars begin elsewhere than all at one side."""
        return any(bar.start for bar in self.bars)


class SlopeLine(NamedTuple):
    """A line from a figure on the left to one on the right, with its name, the figures as they are
    written, and how it is meant.
    """

    label: str
    ends: tuple[Decimal, Decimal]
    said: tuple[str, str]
    tone: Tone = ""


class Slope(NamedTuple):
    """A slope chart, where a format can draw one: two ends and the lines between them, whose higher
    end is the better one. `told` says all of it in words.
    """

    title: str
    ends: tuple[str, str]
    lines: tuple[SlopeLine, ...]
    told: str


class Dot(NamedTuple):
    """A point of a scatter chart with its label, its two figures as they are and as they are written."""

    label: str
    at: tuple[Decimal, Decimal]
    said: tuple[str, str]
    tone: Tone = ""


class Scatter(NamedTuple):
    """A scatter chart, where a format can draw one: points over two `axes` that begin at 0, named with
    their units, and the `keys` of their tones. `told` says all of it in words.
    """

    title: str
    axes: tuple[str, str]
    keys: tuple[tuple[str, Tone], ...]
    dots: tuple[Dot, ...]
    told: str


Picture = Chart | Slope | Scatter
"""What is drawn where a format can, and told in words."""
