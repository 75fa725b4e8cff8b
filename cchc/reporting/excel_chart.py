"""A chart of a sheet of Excel: drawn from the cells of a table, as high as its bars ask for."""

from __future__ import annotations

from typing import Any

from cchc.language.words import Words
from cchc.reporting.document import Chart, Tone
from cchc.reporting.excel_layout import Spans
from cchc.reporting.excel_pages import ROW

COLOURS: dict[Tone, str] = {"": "#8C8C8C", "good": "#2E7D4F", "warn": "#D9A21B", "bad": "#B3372F"}
TITLE = 12
"""Points of its title."""
WIDTH = 640
FRAME, LEAST, MOST = 6, 9, 24
"""Rows that title, axis and legend take, and those that a chart takes at least and at most."""


def rows_of(chart: Chart) -> int:
    """The rows that a chart covers."""
    return min(max(FRAME + len(chart.bars) * 3 // 2, LEAST), MOST)


def draw(
    workbook: Any,
    sheet: Any,
    chart: Chart,
    at: int,
    rows: tuple[int, int],
    spans: Spans,
    words: Words,
) -> None:
    """Draw a chart at a row, of the table between two rows, with its words for who cannot see it."""
    drawn, name = workbook.add_chart({"type": "bar", "subtype": "stacked"}), sheet.get_name()
    head, bottom = rows
    for (column, _), (_, tone) in zip(spans[2:], chart.keys, strict=True):
        drawn.add_series(
            {
                "name": [name, head, column],
                "categories": [name, head + 1, 0, bottom, 0],
                "values": [name, head + 1, column, bottom, column],
                "fill": {"color": COLOURS[tone]},
                "gap": 40,
            }
        )
    drawn.set_title({"name": chart.title, "name_font": {"size": TITLE}})
    drawn.set_legend({"position": "bottom"})
    drawn.set_y_axis({"reverse": True})
    drawn.set_x_axis({"num_format": words("excel.language") + "0.0"})
    drawn.set_size({"width": WIDTH, "height": rows_of(chart) * ROW * 4 // 3})
    sheet.insert_chart(at, 0, drawn, {"description": chart.told})
