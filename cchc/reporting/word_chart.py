"""Charts of a Word file: drawn by Word from their figures, and told in words for who cannot see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from xml.sax.saxutils import quoteattr

from cchc.model.number import number_text
from cchc.reporting.document import Tone
from cchc.reporting.pictures import Bar, Chart, Picture
from cchc.reporting.word_package import DECLARATION, Added
from cchc.reporting.word_pieces import plain
from cchc.reporting.word_table import Room

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
POINT, TWENTIETH = 12_700, 635
"""In English metric units, which drawings are measured in."""
BAR = 11
"""Points from bar to bar: a label has 9."""
BEFORE = ("\N{NO-BREAK SPACE}", "<a:noFill/>")
"""Name and fill of the room before a bar: a chart that hid it in its legend would hide another one in
LibreOffice.
"""
LETTERS = 900
"""Hundredths of a point."""
BESIDE = 15
"""Points around the legend below the bars, each of whose lines is as high as a bar."""
LETTER, KEY = 5, 4
"""Points of a letter of the legend, and letters that a sign of it takes."""
FILLS: dict[Tone, tuple[str, str, str]] = {
    "": ("", "8C8C8C", ""),
    "good": ("", "2E7D4F", ""),
    "warn": ("wdUpDiag", "B8860B", "F2DDA0"),
    "bad": ("smConfetti", "B3372F", "F3C4C0"),
}
"""Pattern, colour and ground of a bar: they differ in black and white too."""


def charts_of(chart: Chart, room: Room) -> list[tuple[str, int]]:
    """A chart as one part of the file, or as several where its bars do not fit on a page; each with its
    height in points. All of them have the same scale.
    """
    lines = sum(len(name) + KEY for name, _ in chart.keys) * LETTER // (room.width // 30) + 1
    below = BESIDE + BAR * lines
    fit = (room.height // 20 - below) // BAR
    count = max(1, -(-len(chart.bars) // fit))
    size = -(-len(chart.bars) // count) or 1
    found = []
    for first in range(0, len(chart.bars), size):
        bars = chart.bars[first : first + size]
        found.append((_chart(chart, bars), BAR * len(bars) + below))
    return found


def drawing(number: int, chart: Picture, width: int, height: int) -> str:
    """The run that shows a part; what it says in words is its alternative text."""
    told = " ".join(chart.told.split())
    named = f"name={quoteattr(plain(chart.title))} descr={quoteattr(told)}"
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{DRAWING}/wordprocessingDrawing" distT="0" distB="0"'
        f' distL="0" distR="0"><wp:extent cx="{width * TWENTIETH}" cy="{height * POINT}"/>'
        f'<wp:docPr id="{number}" {named}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{DRAWING}/main"><a:graphicData uri="{DRAWING}/chart">'
        f'<c:chart xmlns:c="{DRAWING}/chart" r:id="{_id(number)}"/>'
        f"</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def chart_parts(charts: Iterable[str]) -> list[Added]:
    """The parts of a file that hold its charts."""
    return [
        Added(
            name=f"word/charts/chart{number}.xml",
            content=xml,
            kind="application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            relation="relationships/chart",
            id=_id(number),
            named_in="word/_rels/document.xml.rels",
        )
        for number, xml in enumerate(charts, 1)
    ]


def _id(number: int) -> str:
    return f"rIdChart{number}"


def _chart(chart: Chart, bars: Sequence[Bar]) -> str:
    names = [f"{bar.label}   {bar.value}" for bar in bars]
    drawn = [chart.drawn(bar) for bar in bars]
    fills = [BEFORE, *((name, _fill(tone)) for name, tone in chart.keys)]
    series = "".join(
        _series(i, *fill, names, [lengths[i] for lengths in drawn])
        for i, fill in enumerate(fills)
        if i or chart.floats
    )
    plot = (
        '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="40"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/>'
        f"</c:barChart>{_axes(chart)}"
    )
    return framed(plot, "b" if len(chart.keys) > 1 or chart.floats else None)


def framed(plot: str, legend: str | None, inner: tuple[int, ...] = ()) -> str:
    """What is drawn, as a part of the file, with its legend on a side or without one; the plot where
    `inner` says so: left, top, width and height in hundredths.
    """
    places = "".join(f'<c:{n} val="0.{v:02}"/>' for n, v in zip("xywh", inner, strict=False))
    modes = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    layout = f"<c:layout><c:manualLayout>{modes}{places}</c:manualLayout></c:layout>"
    shown = f'<c:legend><c:legendPos val="{legend}"/><c:overlay val="0"/></c:legend>'
    return (
        f'{DECLARATION}<c:chartSpace xmlns:c="{DRAWING}/chart" xmlns:a="{DRAWING}/main">'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>'
        f"{layout if inner else '<c:layout/>'}"
        f"{plot}</c:plotArea>{shown if legend else ''}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
        f'<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="{LETTERS}"><a:solidFill>'
        '<a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/></a:defRPr>'
        '</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>'
    )


def _series(i: int, name: str, fill: str, names: Iterable[str], figures: Sequence[Decimal]) -> str:
    labels = "".join(
        f'<c:pt idx="{k}"><c:v>{plain(text)}</c:v></c:pt>' for k, text in enumerate(names)
    )
    values = "".join(
        f'<c:pt idx="{k}"><c:v>{number_text(figure)}</c:v></c:pt>'
        for k, figure in enumerate(figures)
        if figure > 0
    )
    count = f'<c:ptCount val="{len(figures)}"/>'
    return (
        f'<c:ser><c:idx val="{i}"/><c:order val="{i}"/><c:tx><c:v>{plain(name)}</c:v></c:tx>'
        f'<c:spPr>{fill}</c:spPr><c:invertIfNegative val="0"/>'
        f"<c:cat><c:strLit>{count}{labels}</c:strLit></c:cat>"
        f"<c:val><c:numLit><c:formatCode>General</c:formatCode>{count}{values}</c:numLit></c:val>"
        "</c:ser>"
    )


def _fill(tone: Tone) -> str:
    pattern, colour, ground = FILLS[tone]
    solid = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
    if not pattern:
        return solid
    return (
        f'<a:pattFill prst="{pattern}"><a:fgClr><a:srgbClr val="{colour}"/></a:fgClr>'
        f'<a:bgClr><a:srgbClr val="{ground}"/></a:bgClr></a:pattFill><a:ln>{solid}</a:ln>'
    )


def _axes(chart: Chart) -> str:
    """Names down the side, the first on top; the values stand beside the names, not on an axis. A scale
    with an end is seen in four parts.
    """
    line = '<c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>'
    quarter = number_text(chart.most / 4)
    grid, unit = (
        ("", "")
        if chart.full is None
        else (f"<c:majorGridlines>{line}</c:majorGridlines>", f'<c:majorUnit val="{quarter}"/>')
    )
    quiet = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    return (
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="l"/>{quiet}<c:tickLblPos val="low"/>'
        '<c:spPr><a:ln><a:solidFill><a:srgbClr val="8C8C8C"/></a:solidFill></a:ln></c:spPr>'
        '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:tickLblSkip val="1"/>'
        '<c:noMultiLvlLbl val="0"/></c:catAx>'
        f'<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{number_text(chart.most)}"/><c:min val="0"/></c:scaling><c:delete val="1"/>'
        f'<c:axPos val="t"/>{grid}<c:numFmt formatCode="General" sourceLinked="0"/>{quiet}'
        '<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/>'
        f"{unit}</c:valAx>"
    )
