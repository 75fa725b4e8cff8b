"""The blocks of a document as WordprocessingML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import zip_longest
from typing import NamedTuple
from unicodedata import normalize

from cchc.language.words import Words
from cchc.reporting.document import (
    TO_TYPE,
    Blank,
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Entry,
    Facts,
    Fields,
    Formula,
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
from cchc.reporting.word_pieces import (
    BOLD,
    PADDING,
    breadth,
    gap,
    grid,
    hundredths,
    paragraph,
    run_of,
    table_row,
    tc,
    text_cell,
    text_of,
)

MANY = 7
"""A table of more columns is set in letters a point smaller for each, at most two."""
SMALLER = 2
BLANK_WIDTH = 60
"""Characters that a cell to fill in counts for when columns share the room."""
POINTS_WIDTH = 6
"""Characters of points to fill in."""
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
        return run_of(2 * self.size, bold=False) if self.tight else ""

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
                large = run_of(2 * room.size + 4 * (level == 1), bold=True)
                return paragraph(text, style, large, centred, before=80 * (level > 1), after=40)
            return paragraph(text, style=style, align=centred)
        case Title(label, text, note):
            return (
                paragraph(label, run=run_of(28, bold=True), align="center", after=0, keep=True)
                + paragraph(text, style="Heading1", run="<w:caps/>", align="center", after=60)
                + paragraph(note, run="<w:i/><w:iCs/>", align="center", after=160, keep=True)
            )
        case Text(text):
            return paragraph(text, run=room.run, align="both", after=room.after)
        case Bullets(items):
            made = (paragraph(i, "ListBullet", room.run, "both", after=room.after) for i in items)
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
    head = table_row(
        [
            text_cell(column.label, width, size, bold=True, align="center", fill=HEAD)
            for column, width in zip(table.columns, widths, strict=True)
        ],
        head=True,
    )
    rows = (_body_row(row, table.columns, widths, size, words, room) for row in table.rows)
    return grid(widths, (head, *rows))


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
        text = "" if isinstance(cell, TO_TYPE) else cell_text(cell, words)
        align = "right" if column.numeric else "left"
        fill = GROUP if marked else URGENT.get(row.tone, "") if room.tight else ""
        cells.append(text_cell(text, width, size, bold=marked, align=align, fill=fill))
    return table_row(cells, keep=row.role == "group")


def _chart(chart: Chart, room: Room) -> str:
    """A table whose bars are shaded paragraphs; a word beside each says what its shade says. It stays
    on one page where it fits on one.
    """
    size = room.size - SMALLER
    value = max((len(bar.value) for bar in chart.bars), default=0)
    widths = [breadth(9, size), 0, breadth(value + 3, size), breadth(20, size)]
    widths[1] = room.width - sum(widths)
    largest = max((sum(bar.parts, Decimal(0)) for bar in chart.bars), default=Decimal(0))
    rows = []
    for bar in chart.bars:
        shown = [(part, key) for part, key in zip(bar.parts, chart.keys, strict=True) if part]
        inner = widths[1] - 2 * PADDING
        bars = "".join(_bar(part, largest, inner, SHADES[tone]) for part, (_, tone) in shown)
        rows.append(
            table_row(
                [
                    text_cell(bar.label, widths[0], size),
                    tc(bars or paragraph(""), widths[1], "center"),
                    text_cell(bar.value, widths[2], size, align="right"),
                    text_cell(", ".join(name for _, (name, _) in shown), widths[3], size),
                ],
                keep=bar is not chart.bars[-1],
            )
        )
    title = paragraph(chart.title, style="Heading2")
    return title + grid(widths, rows, lines=False)


def _bar(part: Decimal, largest: Decimal, width: int, shade: str) -> str:
    rest = width - int(width * part / largest)
    return (
        f'<w:p><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>'
        f'<w:ind w:right="{rest}"/></w:pPr></w:p>'
    )


def _fields(labels: Iterable[str], room: Room) -> str:
    width = min(breadth(36, room.size), room.width // 2)
    widths = [width, room.width - width]
    rows = (
        table_row(
            [text_cell(label, widths[0], room.size, bold=True), text_cell("", widths[1], room.size)]
        )
        for label in labels
    )
    return grid(widths, rows)


def _signature(block: Signature, room: Room) -> str:
    """Who signs, side by side, none on another page than its own title; the day above the last."""
    width, last = room.width // len(block.labels), len(block.labels) - 1
    cells = []
    for i, (label, note) in enumerate(zip(block.labels, block.notes, strict=True)):
        day = paragraph(block.day if i == last else "", run="<w:i/><w:iCs/>", align="center")
        title = paragraph(label, run=run_of(2 * room.size, bold=True), align="center", after=0)
        asked = paragraph(note, run="<w:i/><w:iCs/>", align="center", after=TO_SIGN)
        cells.append(tc(day + title + asked, width, "top"))
    return grid([width] * len(cells), (table_row(cells),), lines=False)


def _fact(label: str, value: str) -> str:
    return (
        f'<w:p><w:pPr><w:spacing w:after="40"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr>'
        f"{text_of(label + ': ')}</w:r><w:r>{text_of(value)}</w:r></w:p>"
    )


def _beside(pairs: Sequence[tuple[str, str]], room: Room) -> str:
    """Facts in one paragraph, one beside the other."""
    bold = run_of(2 * room.size, bold=True)
    runs = (
        f"<w:r><w:rPr>{room.run}</w:rPr>{text_of(('; ' if i else '') + label + ': ')}</w:r>"
        f"<w:r><w:rPr>{bold}</w:rPr>{text_of(value)}</w:r>"
        for i, (label, value) in enumerate(pairs)
    )
    return f'<w:p><w:pPr><w:spacing w:after="{room.after}"/></w:pPr>{"".join(runs)}</w:p>'


def _widths(columns: Sequence[Column], texts: Sequence[int], room: int, size: int) -> list[int]:
    """The columns in twentieths of a point. A table that nearly fills the room fills it."""
    padded = room - 2 * PADDING * len(columns)
    measured = [
        column._replace(label=" ".join(map(_digits, column.label.split()))) for column in columns
    ]
    chars = fit(measured, texts, padded // breadth(1, size))
    widths = [breadth(count, size) + 2 * PADDING for count in chars]
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
    return "x" * -(-sum(map(hundredths, normalize("NFD", text))) * BOLD // 5000)


def _measured(cell: Cell, words: Words) -> str:
    if isinstance(cell, Entry | Formula):
        return "x" * (cell.width if isinstance(cell, Entry) else POINTS_WIDTH)
    return "x" * BLANK_WIDTH if isinstance(cell, Blank) else cell_text(cell, words)
