"""The blocks of a document as WordprocessingML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import zip_longest
from typing import NamedTuple
from unicodedata import combining, normalize
from xml.sax.saxutils import escape

from cchc.language.words import Words
from cchc.reporting.document import (
    Blank,
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Facts,
    Fields,
    Heading,
    Signature,
    Table,
    TableRow,
    Text,
    Title,
    Tone,
    cell_text,
)
from cchc.reporting.text import fit, longest

PADDING = 90
"""Room at either side of a cell, in twentieths of a point."""
MANY = 7
"""A table of more columns is set in letters a point smaller for each, at most two."""
SMALLER = 2
BLANK_WIDTH = 60
"""Characters that a cell to fill in counts for when columns share the room."""
BOLD = 110
"""How much wider bold letters are, in hundredths: a header and a total must fit too."""
NARROW = (("ijlt,.;:/ ", 28), ("fr()-I", 34), ("s", 39), ("acez", 45))
"""Letters of Times New Roman that are narrower than a digit, in hundredths of their height."""
SHADES: dict[Tone, str] = {"": "8C8C8C", "good": "2E7D4F", "warn": "D9A21B", "bad": "B3372F"}
URGENT: dict[Tone, str] = {"warn": "FCF1D6", "bad": "F9DEDB"}
"""Behind the rows of a page whose tones are how urgent they are."""
TO_SIGN = 1400
"""Room for a signature and a seal, in twentieths of a point."""
GROUP, HEAD = "E7ECF2", "D9E2EC"


class Room(NamedTuple):
    """What a block has to fit into: the width in twentieths of a point, letters in points."""

    width: int
    size: int
    tight: bool = False
    """True where all has to hold on one page."""

    @property
    def run(self) -> str:
        """The letters of a paragraph, where they are not those of its style."""
        return _run(2 * self.size, bold=False) if self.tight else ""

    @property
    def after(self) -> int | None:
        """The air after a paragraph, where it is not that of its style."""
        return 30 if self.tight else None


def blocks_xml(blocks: Sequence[Block], words: Words, room: Room) -> Iterator[str]:
    """Blocks one after the other; nobody signs a page on which nothing else stands."""
    for block, after in zip_longest(blocks, blocks[1:]):
        xml = block_xml(block, words, room)
        if isinstance(block, Text) and isinstance(after, Signature):
            xml = xml.replace("<w:pPr>", "<w:pPr><w:keepNext/>", 1)
        yield xml


def block_xml(block: Block, words: Words, room: Room) -> str:
    """One block."""
    match block:
        case Heading(text, level):
            style, centred = f"Heading{min(level, 2)}", "center" if level == 1 else "left"
            if room.tight:
                large = _run(2 * room.size + 4 * (level == 1), bold=True)
                return _paragraph(text, style, large, centred, before=80 * (level > 1), after=40)
            return _paragraph(text, style=style, align=centred)
        case Title(label, text, note):
            return (
                _paragraph(label, run=_run(28, bold=True), align="center", after=0, keep=True)
                + _paragraph(text, style="Heading1", run="<w:caps/>", align="center", after=60)
                + _paragraph(note, run="<w:i/><w:iCs/>", align="center", after=160, keep=True)
            )
        case Text(text):
            return _paragraph(text, run=room.run, align="both", after=room.after)
        case Bullets(items):
            made = (_paragraph(i, "ListBullet", room.run, "both", after=room.after) for i in items)
            return "".join(made)
        case Facts(pairs):
            said = [(label, cell_text(value, words)) for label, value in pairs]
            if room.tight:
                return _beside(said, room)
            return "".join(_fact(label, value) for label, value in said) + gap(60)
        case Table():
            return _table(block, words, room) + gap(60 if room.tight else 120)
        case Chart():
            return _chart(block, room) + gap(120)
        case Fields(labels):
            return gap(60) + _fields(labels, room) + gap(120)
        case Signature():
            return gap(240, keep=True) + _signature(block, room)


def _table(table: Table, words: Words, room: Room) -> str:
    size = room.size - min(SMALLER, max(room.tight, len(table.columns) - MANY))
    texts = ((_digits(_measured(cell, words)) for cell in row.cells) for row in table.rows)
    letters = size * 5 // 4 if room.tight else size  # no figure breaks in a wider font either
    widths = _widths(table.columns, longest(table.columns, texts), room.width, letters)
    head = _row(
        [
            _cell(column.label, width, size, bold=True, align="center", fill=HEAD)
            for column, width in zip(table.columns, widths, strict=True)
        ],
        head=True,
    )
    rows = (_body_row(row, table.columns, widths, size, words, room) for row in table.rows)
    return _grid(widths, (head, *rows))


def _body_row(
    row: TableRow,
    columns: Sequence[Column],
    widths: Sequence[int],
    size: int,
    words: Words,
    room: Room,
) -> str:
    marked = row.role != "body"
    cells = []
    for cell, column, width in zip(row.cells, columns, widths, strict=True):
        text = "" if isinstance(cell, Blank) else cell_text(cell, words)
        align = "right" if column.numeric else "left"
        fill = GROUP if marked else URGENT.get(row.tone, "") if room.tight else ""
        cells.append(_cell(text, width, size, bold=marked, align=align, fill=fill))
    return _row(cells, keep=row.role == "group")


def _chart(chart: Chart, room: Room) -> str:
    """A table whose bars are shaded paragraphs; a word beside each says what its shade says. It stays
    on one page where it fits on one.
    """
    size = room.size - SMALLER
    value = max((len(bar.value) for bar in chart.bars), default=0)
    widths = [_chars(9, size), 0, _chars(value + 3, size), _chars(20, size)]
    widths[1] = room.width - sum(widths)
    largest = max((sum(bar.parts, Decimal(0)) for bar in chart.bars), default=Decimal(0))
    rows = []
    for bar in chart.bars:
        shown = [(part, key) for part, key in zip(bar.parts, chart.keys, strict=True) if part]
        inner = widths[1] - 2 * PADDING
        bars = "".join(_bar(part, largest, inner, SHADES[tone]) for part, (_, tone) in shown)
        rows.append(
            _row(
                [
                    _cell(bar.label, widths[0], size),
                    _tc(bars or _paragraph(""), widths[1], "center"),
                    _cell(bar.value, widths[2], size, align="right"),
                    _cell(", ".join(name for _, (name, _) in shown), widths[3], size),
                ],
                keep=bar is not chart.bars[-1],
            )
        )
    title = _paragraph(chart.title, style="Heading2")
    return title + _grid(widths, rows, lines=False)


def _bar(part: Decimal, largest: Decimal, width: int, shade: str) -> str:
    rest = width - int(width * part / largest)
    return (
        f'<w:p><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>'
        f'<w:ind w:right="{rest}"/></w:pPr></w:p>'
    )


def _fields(labels: Iterable[str], room: Room) -> str:
    width = min(_chars(36, room.size), room.width // 2)
    widths = [width, room.width - width]
    rows = (
        _row([_cell(label, widths[0], room.size, bold=True), _cell("", widths[1], room.size)])
        for label in labels
    )
    return _grid(widths, rows)


def _signature(block: Signature, room: Room) -> str:
    """Who signs, side by side, none on another page than its own title; the day above the last."""
    width, last = room.width // len(block.labels), len(block.labels) - 1
    cells = []
    for i, (label, note) in enumerate(zip(block.labels, block.notes, strict=True)):
        day = _paragraph(block.day if i == last else "", run="<w:i/><w:iCs/>", align="center")
        title = _paragraph(label, run=_run(2 * room.size, bold=True), align="center", after=0)
        asked = _paragraph(note, run="<w:i/><w:iCs/>", align="center", after=TO_SIGN)
        cells.append(_tc(day + title + asked, width, "top"))
    return _grid([width] * len(cells), (_row(cells),), lines=False)


def _grid(widths: Sequence[int], rows: Iterable[str], lines: bool = True) -> str:
    style = "TableGrid" if lines else "TableNormal"
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="{PADDING}" w:type="dxa"/>'
        f'<w:right w:w="{PADDING}" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0020"'
        f' w:firstRow="1"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def _row(cells: Iterable[str], head: bool = False, keep: bool = False) -> str:
    """A row that no page breaks; a header row comes again on every page."""
    repeated = "<w:tblHeader/>" if head else ""
    inside = "".join(cells)
    if keep:
        inside = inside.replace("<w:pPr>", "<w:pPr><w:keepNext/>")
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{inside}</w:tr>"


def _cell(
    text: str, width: int, size: int, bold: bool = False, align: str = "left", fill: str = ""
) -> str:
    inner = _paragraph(text, run=_run(2 * size, bold=bold), align=align, before=20, after=20)
    return _tc(inner, width, "center" if bold else "top", fill)


def _tc(inner: str, width: int, vertical: str, fill: str = "") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}'
        f'<w:vAlign w:val="{vertical}"/></w:tcPr>{inner}</w:tc>'
    )


def _fact(label: str, value: str) -> str:
    return (
        f'<w:p><w:pPr><w:spacing w:after="40"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr>'
        f"{_text(label + ': ')}</w:r><w:r>{_text(value)}</w:r></w:p>"
    )


def _beside(pairs: Sequence[tuple[str, str]], room: Room) -> str:
    """Facts in one paragraph, one beside the other."""
    bold = _run(2 * room.size, bold=True)
    runs = (
        f"<w:r><w:rPr>{room.run}</w:rPr>{_text(('; ' if i else '') + label + ': ')}</w:r>"
        f"<w:r><w:rPr>{bold}</w:rPr>{_text(value)}</w:r>"
        for i, (label, value) in enumerate(pairs)
    )
    return f'<w:p><w:pPr><w:spacing w:after="{room.after}"/></w:pPr>{"".join(runs)}</w:p>'


def _paragraph(
    text: str,
    style: str = "",
    run: str = "",
    align: str = "left",
    before: int | None = None,
    after: int | None = None,
    keep: bool = False,
) -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    kept = "<w:keepNext/>" if keep else ""
    spaces = "".join(
        f' w:{name}="{value}"'
        for name, value in (("before", before), ("after", after))
        if value is not None
    )
    spacing = f"<w:spacing{spaces}/>" if spaces else ""
    runs = f"<w:r>{f'<w:rPr>{run}</w:rPr>' if run else ''}{_text(text)}</w:r>" if text else ""
    return f'<w:p><w:pPr>{named}{kept}{spacing}<w:jc w:val="{align}"/></w:pPr>{runs}</w:p>'


def gap(after: int, section: str = "", keep: bool = False) -> str:
    """A line of no height: air after a table, or the end of a section; it never needs a page."""
    kept = "<w:keepNext/>" if keep else ""
    spacing = f'<w:spacing w:before="0" w:after="{after}" w:line="20" w:lineRule="exact"/>'
    return f"<w:p><w:pPr>{kept}{spacing}{section}</w:pPr></w:p>"


def _run(half_points: int, bold: bool) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return f'{weight}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def plain(text: str) -> str:
    """Text as XML holds it: escaped, spaces of every width as one, nothing that it forbids."""
    kept = (c if c.isprintable() else " " if c.isspace() else "" for c in text)
    return escape("".join(kept))


def _text(text: str) -> str:
    """Text as runs hold it; a new line is a break."""
    shown = (f'<w:t xml:space="preserve">{plain(line)}</w:t>' for line in text.split("\n"))
    return "<w:br/>".join(shown)


def _widths(columns: Sequence[Column], texts: Sequence[int], room: int, size: int) -> list[int]:
    """The columns in twentieths of a point. A table that nearly fills the room fills it."""
    padded = room - 2 * PADDING * len(columns)
    measured = [
        column._replace(label=" ".join(map(_digits, column.label.split()))) for column in columns
    ]
    chars = fit(measured, texts, padded // _chars(1, size))
    widths = [_chars(count, size) + 2 * PADDING for count in chars]
    left = room - sum(widths)
    if left < room * 2 // 5:
        flexible = [i for i, c in enumerate(columns) if c.flexible] or list(range(len(columns)))
        cut = [i for i in flexible if texts[i] > chars[i]]
        loose = cut or flexible
        for k, i in enumerate(loose):
            widths[i] += left // len(loose) + (k < left % len(loose))
    return widths


def _digits(text: str) -> str:
    """A text in bold as that many letters as digits would take its room: a digit is half as wide as
    high.
    """
    return "x" * -(-sum(map(_hundredths, normalize("NFD", text))) * BOLD // 5000)


@cache
def _hundredths(letter: str) -> int:
    """About how wide a letter of Times New Roman is, in hundredths of its height; marks take no room."""
    if combining(letter):
        return 0
    found = (width for letters, width in NARROW if letter in letters)
    return next(found, 72 if letter.isupper() or letter in "%−≥≈mw" else 50)


def _chars(count: int, size: int) -> int:
    """The width of so many digits: half a letter's height each, in twentieths of a point."""
    return count * size * 20 // 2


def _measured(cell: Cell, words: Words) -> str:
    return "x" * BLANK_WIDTH if isinstance(cell, Blank) else cell_text(cell, words)
