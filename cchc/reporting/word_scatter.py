"""The scatter chart of a Word file: points over two named axes, drawn by Word, labels side by side."""

from __future__ import annotations

from cchc.language.words import Words
from cchc.model.number import number_text
from cchc.reporting.document import Tone
from cchc.reporting.labels import Axis, Spot, axes_of, spots
from cchc.reporting.pictures import Scatter
from cchc.reporting.word_chart import framed
from cchc.reporting.word_pieces import plain
from cchc.reporting.word_slope import STROKES, numbers
from cchc.reporting.word_table import Room

HIGH = 200
"""Points that the drawing takes."""
PLOT = (9, 5, 87, 72)
"""Left, top, width and height of the plot, in hundredths of the drawing."""
LETTER, LINE = 6, 11
"""Points of a label."""
SYMBOLS: dict[Tone, str] = {"": "circle", "good": "circle", "warn": "diamond", "bad": "square"}


def scatters_of(chart: Scatter, room: Room, words: Words) -> list[tuple[str, int]]:
    """A scatter chart as a part of the file, with its height in points."""
    size = room.width * PLOT[2] // 2000, HIGH * PLOT[3] // 100
    found = spots(chart, size, LETTER, LINE, tuple("rltb"))
    keys = chart.keys or (("", ""),)
    series = "".join(_series(i, name, tone, found) for i, (name, tone) in enumerate(keys))
    axes = "".join(
        _axis(i, axis, name, words)
        for i, (axis, name) in enumerate(zip(axes_of(chart), chart.axes, strict=True))
    )
    plot = (
        '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>'
        f'{series}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>{axes}'
    )
    return [(framed(plot, "b" if chart.keys else None, inner=PLOT), HIGH)]


def _series(i: int, name: str, tone: Tone, found: list[Spot]) -> str:
    """The points of a tone; all series have as many, since LibreOffice draws what one lacks at 0."""
    colour, _ = STROKES[tone]
    solid = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
    labels = "".join(_label(k, spot) for k, spot in enumerate(found) if spot.tones[0] == tone)
    x = numbers([number_text(spot.at[0]) for spot in found])
    y = numbers([number_text(spot.at[1]) if tone in spot.tones else "" for spot in found])
    return (
        f'<c:ser><c:idx val="{i}"/><c:order val="{i}"/><c:tx><c:v>{plain(name)}</c:v></c:tx>'
        "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
        f'<c:marker><c:symbol val="{SYMBOLS[tone]}"/><c:size val="7"/>'
        f"<c:spPr>{solid}<a:ln>{solid}</a:ln></c:spPr></c:marker>"
        f"<c:dLbls>{labels}{_shown(False)}</c:dLbls>"
        f"<c:xVal>{x}</c:xVal><c:yVal>{y}</c:yVal>"
        '<c:smooth val="0"/></c:ser>'
    )


def _label(k: int, spot: Spot) -> str:
    if not spot.side:
        return f'<c:dLbl><c:idx val="{k}"/><c:delete val="1"/></c:dLbl>'
    where = f'<c:dLblPos val="{spot.side}"/>'
    return f'<c:dLbl><c:idx val="{k}"/>{_text(spot.label)}{where}{_shown(True)}</c:dLbl>'


def _text(text: str) -> str:
    run = f"<a:r><a:t>{plain(text)}</a:t></a:r>"
    return f"<c:tx><c:rich><a:bodyPr/><a:p>{run}</a:p></c:rich></c:tx>"


def _shown(value: bool) -> str:
    kinds = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    return "".join(f'<c:show{kind} val="{int(value and kind == "Val")}"/>' for kind in kinds)


def _axis(i: int, axis: Axis, name: str, words: Words) -> str:
    """An axis from 0 with its name: the first one across, the second one up."""
    places = max(0, -int(axis.step.normalize().as_tuple().exponent))
    form = words("excel.language") + ("0." + "0" * places if places else "0")
    line = '<c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>'
    return (
        f'<c:valAx><c:axId val="{i + 1}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{number_text(axis.most)}"/><c:min val="0"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="{"bl"[i]}"/><c:majorGridlines>{line}</c:majorGridlines>'
        f'<c:title>{_text(name)}<c:overlay val="0"/></c:title>'
        f'<c:numFmt formatCode="{form}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'{line}<c:crossAx val="{2 - i}"/><c:crosses val="autoZero"/>'
        f'<c:majorUnit val="{number_text(axis.step)}"/></c:valAx>'
    )
