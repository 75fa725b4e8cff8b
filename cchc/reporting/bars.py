"""A chart as lines of text: a bar for each row, in blocks or, where they cannot be shown, ASCII."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from cchc.reporting.pictures import Chart

BLOCKS = "\N{FULL BLOCK}\N{MEDIUM SHADE}\N{LIGHT SHADE}"
ASCII = "#=-"
"""Signs of a bar's parts, in the order of the chart's keys."""
LONGEST = 40
"""Columns of the longest bar; a narrow screen gets shorter ones."""


def bar_lines(chart: Chart, width: int, plain: bool) -> Iterator[str]:
    """The bars, longest first as given, then what their signs mean. `plain` asks for ASCII."""
    signs = ASCII if plain else BLOCKS
    label = max((len(bar.label) for bar in chart.bars), default=0)
    value = max((len(bar.value) for bar in chart.bars), default=0)
    room = max(10, min(LONGEST, width - label - value - 4))
    for bar in chart.bars:
        lengths = _lengths(chart.drawn(bar), chart.most, room)
        drawn = "".join(sign * length for sign, length in zip(" " + signs, lengths, strict=False))
        yield f"{bar.label.ljust(label)}  {drawn.ljust(room)}  {bar.value}"
    yield "   ".join(f"{sign} {key}" for sign, (key, _) in zip(signs, chart.keys, strict=False))


def _lengths(parts: tuple[Decimal, ...], most: Decimal, room: int) -> list[int]:
    """Columns of each part; their ends are rounded, so that they add up as the parts do."""
    ends, reached = [0], Decimal(0)
    for part in parts:
        reached += part
        ends.append(int((reached * room / most).quantize(Decimal(1), ROUND_HALF_UP)))
    return [b - a for a, b in pairwise(ends)]
