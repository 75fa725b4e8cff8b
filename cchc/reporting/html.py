"""A report as one page: self-contained, for screens of any width and for paper."""

from __future__ import annotations

from decimal import Decimal
from textwrap import shorten
from typing import NamedTuple

from markupsafe import Markup, escape

from cchc.language.words import Words
from cchc.model.number import number_text
from cchc.reporting.document import (
    TO_FILL,
    Block,
    Cell,
    Heading,
    Part,
    Report,
    Table,
    TableRow,
    Tone,
    cell_text,
    look,
)
from cchc.reporting.html_page import embedded, page
from cchc.reporting.html_scatter import scatter_of
from cchc.reporting.html_slope import slope_of
from cchc.reporting.pictures import Chart

OPEN = 3
"""Up to so many units are shown at once; more are closed until a reader opens one."""
LINE = 36
"""Pixels from bar to bar: a line of words, and the bar under it."""
PICTURE = 20
"""Bars that one picture holds."""
FULL = 100
"""The whole width; bars are drawn in hundredths of it, so that they fit any screen."""
SCRIPTS = ("exact", "moves", "settings", "places", "beside", "whatif", "outside")
"""What moves figures on a page."""
ARROW = "\N{RIGHTWARDS ARROW}"
"""As wide as two letters."""
SHORT, LONG = 40, 110
"""Letters of a bar's name on a narrow screen and on a wide one."""


class Piece(NamedTuple):
    """A part of a bar: where it begins and how long it is, in hundredths of the width."""

    x: str
    width: str
    tone: Tone
    name: str


class Line(NamedTuple):
    """A bar of a drawn chart; `y` is its top, in pixels, and `end` where its value stands."""

    label: str
    name: str
    short: str
    long: str
    value: str
    y: int
    end: str
    pieces: tuple[Piece, ...]
    rail: str
    """How long the whole scale is, where that is drawn."""


def render(report: Report, words: Words) -> bytes:
    """The page."""
    parts = [part for part in report.parts if not part.group]
    units = [part for part in report.parts if part.group]
    moved, also = report.moved, ("whatif",) if report.moved is not None else ()
    return page(
        "report",
        ("report", *also),
        words,
        scripts=SCRIPTS if moved is not None else (),
        whatif=moved and {"data": embedded(moved[0]), "notes": moved[1]},
        title=report.title,
        parts=parts,
        units=units,
        head=next((part.head for part in report.parts if part.head), None),
        open=len(units) <= OPEN,
        alone=not parts and len(units) == 1,
        kind=lambda block: type(block).__name__.lower(),
        shown=lambda cell: cell_text(cell, words),
        rows=Rows(words),
        inner=_inner,
        drawings=_drawings,
        slope=slope_of,
        scatter=lambda chart: scatter_of(chart, words),
        height=lambda lines: LINE * len(lines),
        bound=report.bound,
        fill=TO_FILL,
    )


def _inner(part: Part, report_title: str) -> tuple[Block, ...]:
    """The blocks of a part without the heading that the page itself shows for it."""
    blocks = part.document.blocks
    first = blocks[0] if blocks else None
    shown_already = isinstance(first, Heading) and first.level == 1
    own = part.group or (isinstance(first, Heading) and first.text == report_title)
    return blocks[1:] if shown_already and own else blocks


class Rows:
    """The rows of tables as the page writes them; a cell that stands in many of them is made once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._made: dict[str, dict[object, str]] = {}
        """By what a cell begins with, the cells as they are written."""

    def __call__(self, table: Table) -> Markup:
        """The rows of a table."""
        begins = []
        for column in table.columns:
            label = f'data-label="{escape(column.label)}"'
            tight = "" if column.flexible else ' class="tight"'
            kind = ' class="num"' if column.numeric else tight
            named = f'<th role="rowheader" scope="row" {label}{tight}>'
            begins.append((named, f'<td role="cell" {label}{kind}'))
        made = [tuple(self._made.setdefault(one, {}) for one in both) for both in begins]
        lines = []
        for row in table.rows:
            marks = f"{'' if row.role == 'body' else row.role} {row.tone}".strip()
            lines.append('<tr role="row"' + (f' class="{marks}">' if marks else ">"))
            head = _head_of(table, row)
            for i, cell in enumerate(row.cells):
                known, key = made[i][i != head], look(cell)
                if key not in known:
                    known[key] = self._cell(begins[i], cell, i == head)
                lines.append(known[key])
            lines.append("</tr>\n")
        return Markup("".join(lines))

    def _cell(self, begins: tuple[str, str], cell: Cell, head: bool) -> str:
        said = escape(cell_text(cell, self._words))
        if head:
            return f"{begins[0]}{said}</th>"
        return f"{begins[1]}{'' if said else ' data-empty'}>{said}</td>"


def _head_of(table: Table, row: TableRow) -> int:
    """The cell that names a row: its first that says something."""
    named = (i for i, cell in enumerate(row.cells) if _says(cell) and not table.columns[i].numeric)
    return next(named, 0)


def _says(cell: Cell) -> bool:
    return cell is not None and cell != ""


def _drawings(chart: Chart) -> list[list[Line]]:
    """The geometry of a chart, exact and as text; its names and values come from the chart. Many bars
    are drawn in several pictures, each of which fits on a page of paper.
    """
    longest = max((len(bar.value) + bar.value.count(ARROW) for bar in chart.bars), default=0)
    room = Decimal(max(FULL - 2 * longest - 3, 20))
    found = []
    for i, bar in enumerate(chart.bars):
        x, *lengths = (length * room / chart.most for length in chart.drawn(bar))
        pieces = []
        for width, (name, tone) in zip(lengths, chart.keys, strict=True):
            if width > 0:
                pieces.append(Piece(_percent(x), _percent(width), tone, name))
                x += width
        rail = "" if chart.full is None else _percent(room)
        end = _percent((room if rail else x) + 1)
        names = (bar.name, _cut(bar.name, SHORT), _cut(bar.name, LONG))
        down = LINE * (i % PICTURE)
        found.append(Line(bar.label, *names, bar.value, down, end, tuple(pieces), rail))
    return [found[i : i + PICTURE] for i in range(0, len(found), PICTURE)]


def _cut(text: str, most: int) -> str:
    """A text of at most so many letters, cut between words."""
    return shorten(text, most, placeholder="\N{HORIZONTAL ELLIPSIS}")


def _percent(value: Decimal) -> str:
    return number_text(value.quantize(Decimal("0.01"))) + "%"
