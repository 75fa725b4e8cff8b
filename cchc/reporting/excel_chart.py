"""A chart of a sheet of Excel: drawn from the cells of a table, as high as its bars ask for."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from cchc.language.words import Words
from cchc.reporting.document import Tone
from cchc.reporting.excel_layout import Spans
from cchc.reporting.excel_pages import ROW
from cchc.reporting.pictures import Chart

COLOURS: dict[Tone, str] = {"": "#8C8C8C", "good": "#2E7D4F", "warn": "#D9A21B", "bad": "#B3372F"}
LETTERS = 12
"""Points; on paper they are smaller, as the sheet is."""
WIDTH = 640
FRAME, BAR = 7, Decimal("1.2")
"""Rows that title, axis and legend take, and a bar with its name."""


def portions(chart: Chart, points: int) -> list[range]:
    """The bars of each drawing: one, or as many as pages of so many points have room for."""
    fit = max(1, int((points // ROW - FRAME - 3) / BAR))
    count = len(chart.bars)
    each = -(-count // -(-count // fit)) if count else 1
    return [range(first, min(first + each, count)) for first in range(0, count, each)]


def rows_of(bars: range) -> int:
    """The rows that a drawing of these bars covers."""
    return FRAME + int(len(bars) * BAR) + 1


def draw(
    workbook: Any,
    sheet: Any,
    chart: Chart,
    at: int,
    rows: tuple[int, range],
    spans: Spans,
    words: Words,
    width: int,
) -> None:
    """Draw bars of a chart at a row, with its words for who cannot see it, of a table: the row of its
    header, and which of the rows below it. All drawings of a chart have one scale, none is wider than
    so many pixels.
    """
    drawn, name = workbook.add_chart({"type": "bar", "subtype": "stacked"}), sheet.get_name()
    head, bars = rows
    first, last = head + 1 + bars[0], head + 1 + bars[-1]
    fills: list[dict[str, Any]] = [{"color": COLOURS[tone]} for _, tone in chart.keys]
    unseen = [{"none": True}] * chart.floats
    for (column, _), fill in zip(spans[2:], unseen + fills, strict=True):
        drawn.add_series(
            {
                "name": [name, head, column],
                "categories": [name, first, 0, last, 0],
                "values": [name, first, column, last, column],
                "fill": fill,
                "gap": 40,
            }
        )
    letters = {"size": LETTERS}
    scale = {"min": chart.begins, "max": chart.begins + chart.most}
    shown = {"num_format": words("excel.language") + "0.0", "num_font": letters}
    drawn.set_title({"name": chart.title, "name_font": letters})
    drawn.set_legend({"position": "bottom", "font": letters})
    drawn.set_y_axis({"reverse": True, "num_font": letters, "interval_unit": 1})
    drawn.set_x_axis({**shown, **scale})
    drawn.set_size({"width": min(WIDTH, width), "height": rows_of(bars) * ROW * 4 // 3})
    sheet.insert_chart(at, 0, drawn, {"description": chart.told})
