"""The blocks of a document as WordprocessingML, and what is counted while they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from cchc.language.words import Words
from cchc.reporting.document import (
    Block,
    Bullets,
    Facts,
    Fields,
    Heading,
    Part,
    Signature,
    Table,
    Text,
    Title,
    cell_text,
)
from cchc.reporting.pictures import Chart, Picture, Scatter, Slope
from cchc.reporting.word_chart import charts_of, drawing
from cchc.reporting.word_official import foot_xml, grounds_xml, head_xml, title_line
from cchc.reporting.word_pieces import FIRST_LINE, around, gap, paragraph, plain, run_of, run_xml
from cchc.reporting.word_scatter import scatters_of
from cchc.reporting.word_slope import slopes_of
from cchc.reporting.word_table import Room, fields_xml, signature_xml, table_xml

ABOVE, BELOW = 200, 80
"""Twentieths of a point over the heading of a part that goes on below another one, and under it."""
UNKEPT = re.compile(r"(<w:pPr>(?:<w:pStyle [^>]*>)?+)(?!<w:keepNext)")
"""Where a paragraph says that it stays with the next one, if it does not say so."""


class Flow:
    """Writes the parts of a report one after the other; where it is bound, the headings of its parts
    are numbered and listed, and its tables and charts have captions with numbers of their own.
    """

    def __init__(self, words: Words, bound: bool) -> None:
        self.words, self.bound = words, bound
        self.charts: list[str] = []
        self.listed: list[str] = []
        self._sections = 0
        self._counted = {"table": 0, "figure": 0}

    def part(self, part: Part, room: Room, follows: bool) -> str:
        """A part between its head and its foot, its grounds under its title; `follows` where it goes on
        below another one.
        """
        blocks = part.document.blocks
        written = [head_xml(part.head, room) if part.head is not None else ""]
        if blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
            written.append(self._opening(blocks[0].text, part, room, follows))
            blocks = blocks[1:]
        written += [grounds_xml(part.grounds, room), *self._blocks(blocks, part, room)]
        if part.foot is not None:
            written = [_kept("".join(written)), foot_xml(part.foot, room)]
        return "".join(written)

    def _opening(self, text: str, part: Part, room: Room, follows: bool) -> str:
        """The heading of a part: that of the whole report is not listed in it."""
        if part.head is not None and part.head.kind:
            text = part.head.subject
        if self.bound and not part.single and part.head is None:
            self._sections += 1
            marked = self._marked(f"{self._sections}. {text}")
            return around(marked, "Heading1", before=ABOVE if follows else None, after=BELOW)
        title = _heading(text, 1, room, "Title" if self.bound else "Heading1")
        return title + (title_line(text, room) if part.head is not None else "")

    def _blocks(self, blocks: Sequence[Block], part: Part, room: Room) -> Iterator[str]:
        """What stands below the heading of a part; a heading right above a table is its caption."""
        captions = self.bound and not part.single
        said, above = part.name, ""
        for block, after in zip_longest(blocks, blocks[1:]):
            match block:
                case Heading(text) if captions and isinstance(after, Table):
                    said = above = text
                case Heading(text, level):
                    said = text
                    yield _heading(text, level, room)
                case Title():
                    captions = False  # it says what its table is
                    yield self._title(block)
                case Chart() | Slope() | Scatter():
                    yield self._chart(block, room, captions)
                case Table():
                    if captions:
                        yield self._caption("table", above or block.caption or said, keep=True)
                    above = ""
                    yield self._block(block, room)
                case _ if isinstance(after, Signature):
                    yield _kept(self._block(block, room))
                case _:
                    yield self._block(block, room)

    def contents(self) -> str:
        """The table of contents: a field whose entries are there, so that nothing has to be updated; who
        updates it gets the pages too.
        """
        order = '<w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z </w:instrText>'
        begin = f"{_mark('begin')}<w:r>{order}</w:r>{_mark('separate')}"
        end = _mark("end")
        last = len(self.listed)
        entries = (
            around(
                f'{begin if i == 1 else ""}<w:hyperlink w:anchor="{_anchor(i)}" w:history="1">'
                f"{run_xml(text)}</w:hyperlink>{end if i == last else ''}",
                "TOC1",
            )
            for i, text in enumerate(self.listed, 1)
        )
        return paragraph(self.words("report.contents"), "TOCHeading", align="center") + "".join(
            entries
        )

    def _title(self, title: Title) -> str:
        marked = (
            self._marked(title.text, "<w:caps/>")
            if self.bound
            else run_xml(title.text, "<w:caps/>")
        )
        return (
            paragraph(title.label, run=run_of(28, bold=True), align="center", after=0, keep=True)
            + around(marked, "Heading1", "center", after=60)
            + paragraph(title.note, run="<w:i/><w:iCs/>", align="center", after=160, keep=True)
        )

    def _marked(self, text: str, run: str = "") -> str:
        """The text of a heading, with the mark that the table of contents leads to."""
        self.listed.append(text)
        number = len(self.listed)
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{_anchor(number)}"/>{run_xml(text, run)}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def _caption(self, kind: str, text: str, keep: bool = False) -> str:
        self._counted[kind] += 1
        word, number = self.words(f"report.caption.{kind}"), self._counted[kind]
        counted = (
            f'<w:fldSimple w:instr=" SEQ {plain(word)} \\* ARABIC "><w:r><w:t>{number}</w:t></w:r>'
            "</w:fldSimple>"
        )
        inside = f"{run_xml(f'{word} ')}{counted}{run_xml(f'. {text}')}"
        align = "left" if kind == "table" else "center"
        return around(inside, "Caption", align, keep=keep, level=1)

    def _chart(self, chart: Picture, room: Room, captions: bool) -> str:
        """A chart, in as many drawings as its bars need, all under one caption, and its words."""
        written = [] if captions else [_heading(chart.title, 2, room)]
        for xml, height in _drawn(chart, room, self.words):
            self.charts.append(xml)
            run = drawing(len(self.charts), chart, room.width, height)
            written.append(around(run, align="center", after=60, keep=captions))
        if captions:
            written.append(self._caption("figure", chart.title))
        if isinstance(chart, Scatter) or (isinstance(chart, Chart) and chart.read):
            note = run_of(2 * room.tables, bold=False)
            written.append(paragraph(chart.told, run=note, align="both", after=60))
        return "".join(written)

    def _block(self, block: Block, room: Room) -> str:
        match block:
            case Text(text):
                first = "" if room.tight else FIRST_LINE
                return paragraph(text, run=room.run, align="both", after=room.after, indent=first)
            case Bullets(items):
                made = (
                    paragraph(item, "ListBullet", room.run, "both", after=room.after)
                    for item in items
                )
                return "".join(made)
            case Facts(pairs):
                said = [(label, cell_text(value, self.words)) for label, value in pairs]
                if room.tight:
                    return _beside(said, room)
                return "".join(_fact(label, value) for label, value in said) + gap(60)
            case Table():
                return table_xml(block, self.words, room) + gap(60 if room.tight else 80)
            case Fields(labels):
                return gap(60) + fields_xml(labels, room) + gap(120)
            case Signature():
                return gap(240, keep=True) + signature_xml(block, room)
            case _:
                raise AssertionError(block)


def _drawn(chart: Picture, room: Room, words: Words) -> list[tuple[str, int]]:
    match chart:
        case Chart():
            return charts_of(chart, room)
        case Slope():
            return slopes_of(chart)
        case Scatter():
            return scatters_of(chart, room, words)


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _anchor(number: int) -> str:
    return f"_Toc{number:06}"


def _heading(text: str, level: int, room: Room, style: str = "") -> str:
    first = level == 1
    style, align = style or f"Heading{min(level, 2)}", "center" if first else "left"
    if not room.tight:
        return paragraph(text, style, align=align)
    large = run_of(2 * room.size + 4 * first, bold=True)
    return paragraph(text, style, large, align, before=80 * (not first), after=40)


def _kept(xml: str) -> str:
    """Blocks of which the last paragraph, or the last row of a table and the air under it, stays with
    what follows: nobody signs a page on which nothing else stands.
    """
    start = xml.rfind("<w:p>")
    if xml[:start].endswith("</w:tbl>"):
        start = xml.rfind("<w:tr>")
    return xml[:start] + UNKEPT.sub(r"\1<w:keepNext/>", xml[start:])


def _fact(label: str, value: str) -> str:
    return around(run_xml(f"{label}: ", "<w:b/><w:bCs/>") + run_xml(value), after=40)


def _beside(pairs: Sequence[tuple[str, str]], room: Room) -> str:
    """Facts in one paragraph, one beside the other."""
    bold = run_of(2 * room.size, bold=True)
    inside = (
        run_xml(("; " if i else "") + label + ": ", room.run) + run_xml(value, bold)
        for i, (label, value) in enumerate(pairs)
    )
    return around("".join(inside), after=room.after)
