"""The slope chart of a Word file: two ends, a line between them for each figure, drawn by Word."""

from __future__ import annotations

from cchc.model.number import number_text
from cchc.reporting.document import Tone
from cchc.reporting.pictures import Slope, SlopeLine
from cchc.reporting.word_chart import framed
from cchc.reporting.word_pieces import plain

HIGH, LINE = 190, 15
"""Points that a drawing takes at least, and for each line with its name."""
STROKES: dict[Tone, tuple[str, str]] = {
    "": ("8C8C8C", "sysDot"),
    "good": ("2E7D4F", "solid"),
    "warn": ("B8860B", "dashDot"),
    "bad": ("B3372F", "dash"),
}
"""Colour and dashes of a line: they differ in black and white too."""


def slopes_of(slope: Slope) -> list[tuple[str, int]]:
    """A slope chart as a part of the file, with its height in points."""
    series = "".join(_series(i, line, slope.ends) for i, line in enumerate(slope.lines))
    quiet = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    plot = (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}'
        '<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>'
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="b"/>{quiet}<c:tickLblPos val="low"/>'
        '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:noMultiLvlLbl val="0"/></c:catAx>'
        '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        '<c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        f'{quiet}<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )
    return [(framed(plot, "r"), max(HIGH, LINE * len(slope.lines)))]


def _series(i: int, line: SlopeLine, ends: tuple[str, str]) -> str:
    colour, dash = STROKES[line.tone]
    solid = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
    name = plain(f"{line.label}: {line.said[0]} → {line.said[1]}")
    labels = _points([plain(end) for end in ends])
    values = numbers([number_text(end) for end in line.ends])
    return (
        f'<c:ser><c:idx val="{i}"/><c:order val="{i}"/><c:tx><c:v>{name}</c:v></c:tx>'
        f'<c:spPr><a:ln w="25400">{solid}<a:prstDash val="{dash}"/></a:ln></c:spPr>'
        '<c:marker><c:symbol val="circle"/><c:size val="6"/>'
        f"<c:spPr>{solid}<a:ln>{solid}</a:ln></c:spPr></c:marker>"
        f"<c:cat><c:strLit>{labels}</c:strLit></c:cat>"
        f"<c:val>{values}</c:val>"
        '<c:smooth val="0"/></c:ser>'
    )


def numbers(texts: list[str]) -> str:
    """Figures that a chart draws; an empty one is none."""
    return f"<c:numLit><c:formatCode>General</c:formatCode>{_points(texts)}</c:numLit>"


def _points(texts: list[str]) -> str:
    told = ((i, text) for i, text in enumerate(texts) if text)
    points = "".join(f'<c:pt idx="{i}"><c:v>{text}</c:v></c:pt>' for i, text in told)
    return f'<c:ptCount val="{len(texts)}"/>{points}'
