"""What WordprocessingML is made of: text, paragraphs, cells, rows, tables, and how wide letters are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from unicodedata import combining, normalize
from xml.sax.saxutils import escape

PADDING = 56
"""Room at either side of a cell, in twentieths of a point."""
BOLD = 110
"""How much wider bold letters are, in hundredths: a header and a total must fit too."""
NARROW = (("ijlt,.;:/ ", 28), ("fr()-I", 34), ("s", 39), ("acez", 45))
"""Letters of Times New Roman that are narrower than a digit, in hundredths of their height."""
FIRST_LINE = 'w:firstLine="720"'
"""Where a paragraph of text begins, in twentieths of a point: 1.27 cm (Nghị định 30/2020/NĐ-CP, Phụ lục
I, Phần I, mục II.6: 1 cm or 1.27 cm).
"""


def grid(widths: Sequence[int], rows: Iterable[str], lines: bool = True) -> str:
    """A table of columns of these widths, in twentieths of a point."""
    style = "TableGrid" if lines else "TableNormal"
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="{PADDING}" w:type="dxa"/>'
        f'<w:right w:w="{PADDING}" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0020"'
        f' w:firstRow="1"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def table_row(cells: Iterable[str], head: bool = False, keep: bool = False) -> str:
    """A row that no page breaks; a header row comes again on every page."""
    repeated = "<w:tblHeader/>" if head else ""
    inside = "".join(cells)
    if keep:
        inside = inside.replace("<w:pPr>", "<w:pPr><w:keepNext/>")
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{inside}</w:tr>"


def text_cell(
    text: str, width: int, size: int, bold: bool = False, align: str = "left", fill: str = ""
) -> str:
    """A cell with a text in letters of so many points."""
    inner = paragraph(text, run=run_of(2 * size, bold=bold), align=align, before=10, after=10)
    return tc(inner, width, "center" if bold else "top", fill)


def tc(inner: str, width: int, vertical: str, fill: str = "") -> str:
    """A cell with what stands in it."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}'
        f'<w:vAlign w:val="{vertical}"/></w:tcPr>{inner}</w:tc>'
    )


def paragraph(
    text: str,
    style: str = "",
    run: str = "",
    align: str = "left",
    before: int | None = None,
    after: int | None = None,
    keep: bool = False,
    indent: str = "",
) -> str:
    """A paragraph of one text; `run` are the properties of its letters, the rest is as in `around`."""
    return around(run_xml(text, run), style, align, before, after, keep, indent)


def around(
    runs: str,
    style: str = "",
    align: str = "left",
    before: int | None = None,
    after: int | None = None,
    keep: bool = False,
    indent: str = "",
    level: int | None = None,
) -> str:
    """A paragraph around runs; spaces before and after it in twentieths of a point, `indent` as
    attributes; `level` lists it in the outline.
    """
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    kept = "<w:keepNext/>" if keep else ""
    spaces = "".join(
        f' w:{name}="{value}"'
        for name, value in (("before", before), ("after", after))
        if value is not None
    )
    spacing = f"<w:spacing{spaces}/>" if spaces else ""
    indented = f"<w:ind {indent}/>" if indent else ""
    outline = "" if level is None else f'<w:outlineLvl w:val="{level}"/>'
    return (
        f'<w:p><w:pPr>{named}{kept}{spacing}{indented}<w:jc w:val="{align}"/>{outline}</w:pPr>'
        f"{runs}</w:p>"
    )


def run_xml(text: str, run: str = "") -> str:
    """A text as a run with such letters."""
    return f"<w:r>{f'<w:rPr>{run}</w:rPr>' if run else ''}{text_of(text)}</w:r>" if text else ""


def gap(after: int, section: str = "", keep: bool = False) -> str:
    """A line of no height: air after a table, or the end of a section; it never needs a page."""
    kept = "<w:keepNext/>" if keep else ""
    spacing = f'<w:spacing w:before="0" w:after="{after}" w:line="20" w:lineRule="exact"/>'
    return f"<w:p><w:pPr>{kept}{spacing}{section}</w:pPr></w:p>"


def run_of(half_points: int, bold: bool) -> str:
    """The letters of a run."""
    weight = "<w:b/><w:bCs/>" if bold else ""
    return f'{weight}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def plain(text: str) -> str:
    """Text as XML holds it: escaped, spaces of every width as one, nothing that it forbids."""
    kept = (c if c.isprintable() else " " if c.isspace() else "" for c in text)
    return escape("".join(kept))


def text_of(text: str) -> str:
    """Text as runs hold it; a new line is a break."""
    shown = (f'<w:t xml:space="preserve">{plain(line)}</w:t>' for line in text.split("\n"))
    return "<w:br/>".join(shown)


@cache
def hundredths(letter: str) -> int:
    """About how wide a letter of Times New Roman is, in hundredths of its height; marks take no room."""
    if combining(letter):
        return 0
    found = (width for letters, width in NARROW if letter in letters)
    return next(found, 72 if letter.isupper() or letter in "%−≥≈mw" else 50)


def breadth(count: int, size: int) -> int:
    """The width of so many digits: half a letter's height each, in twentieths of a point."""
    return count * size * 20 // 2


def extent(text: str, size: int) -> int:
    """About how wide a text in bold letters of so many points is, in twentieths of a point."""
    return sum(map(hundredths, normalize("NFD", text))) * BOLD * size // 500
