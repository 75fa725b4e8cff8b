"""A report as a Word file, laid out as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks of documents."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from cchc.language.words import Words
from cchc.reporting.document import Heading, Part, Report, Title
from cchc.reporting.word_blocks import Room, block_xml, blocks_xml
from cchc.reporting.word_official import foot_xml, grounds_xml, head_xml, title_line
from cchc.reporting.word_pieces import gap, plain
from cchc.reporting.word_properties import DECLARATION, properties

MAIN, PROPERTIES = "word/document.xml", "docProps/core.xml"
TITLE = "title-of-the-report"
"""Stands in the frame where each file puts its own."""
FONT = "Times New Roman"
SIZE = 13
"""Points; the decree has 13 to 14 for the text and for page numbers."""
SMALL = 10
"""Points; a part that has to hold on one page is set in them."""
TITLE_SIZE = 14
SHORT_SIDE, LONG_SIDE = 11906, 16838
"""A4 in twentieths of a point."""
TOP = BOTTOM = 20
LEFT, RIGHT = 30, 15
"""Margins in millimetres: the decree has 20–25 at top and bottom, 30–35 left, 15–20 right."""


class Frame(NamedTuple):
    """A file without its text: its parts, and the id by which sections refer to the page number."""

    parts: dict[str, bytes]
    header: str


def render(report: Report, words: Words) -> bytes:
    """The file. Each part is a section of its own, so it begins a page and lies as it needs."""
    frame = _frame(words.language)
    xml = []
    for i, part in enumerate(report.parts):
        if i:
            xml.append(gap(0, _section(report.parts[i - 1], i == 1, frame.header)))
        room = Room(_width(part.wide), SMALL if part.single else SIZE, part.single)
        xml.extend(_part(part, words, room))
    xml.append(_section(report.parts[-1], len(report.parts) == 1, frame.header))
    body = f"<w:document {nsdecls('w', 'r')}><w:body>{''.join(xml)}</w:body></w:document>"
    title = frame.parts[PROPERTIES].replace(TITLE.encode(), plain(report.title).encode())
    own = {MAIN: f"{DECLARATION}{body}".encode(), PROPERTIES: title}
    if report.properties:
        own |= properties(report.properties, frame.parts)
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, content in {**frame.parts, **own}.items():
            package.writestr(name, content)
    return out.getvalue()


def _part(part: Part, words: Words, room: Room) -> Iterator[str]:
    """The blocks of a part, between its head and its foot; the grounds stand under its title."""
    blocks, head = part.document.blocks, part.head
    if head is not None:
        yield head_xml(head, room)
    if blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
        title, blocks = blocks[0], blocks[1:]
        if head is not None and head.kind:
            title = title._replace(text=head.subject)
        yield block_xml(title, words, room)
        yield title_line(title.text, room) if head is not None else ""
    yield grounds_xml(part.grounds)
    yield from blocks_xml(blocks, words, room)
    if part.foot is not None:
        yield foot_xml(part.foot, room)


@cache
def _frame(language: str) -> Frame:
    """What every file of a run shares, made once: styles, page number, settings."""
    document: Any = docx.Document()
    spoken = "vi-VN" if language == "vi" else "en-GB"
    _properties(document, spoken)
    _styles(document, spoken)
    header = _page_number(document)
    out = io.BytesIO()
    document.save(out)
    with ZipFile(out) as package:
        return Frame({name: package.read(name) for name in package.namelist()}, header)


def _width(wide: bool) -> int:
    """The room between the margins, in twentieths of a point."""
    return (LONG_SIDE if wide else SHORT_SIDE) - _twips(LEFT) - _twips(RIGHT)


def _twips(millimetres: int) -> int:
    """Twentieths of a point, rounded up: a margin is never below what the decree asks."""
    return -(-millimetres * 14_400 // 254)


def _section(part: Part, first: bool, header: str) -> str:
    """The properties of a part's section. An annex numbers its pages on its own; the number of a
    first page is not shown.
    """
    fresh = first or any(isinstance(block, Title) for block in part.document.blocks[:1])
    size = (LONG_SIDE, SHORT_SIDE) if part.wide else (SHORT_SIDE, LONG_SIDE)
    turned = ' w:orient="landscape"' if part.wide else ""
    reference = f'<w:headerReference w:type="default" r:id="{header}"/>' if first else ""
    start = '<w:pgNumType w:start="1"/>' if fresh else ""
    return (
        f'<w:sectPr>{reference}<w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{size[0]}" w:h="{size[1]}"{turned}/>'
        f'<w:pgMar w:top="{_twips(TOP)}" w:right="{_twips(RIGHT)}" w:bottom="{_twips(BOTTOM)}"'
        f' w:left="{_twips(LEFT)}" w:header="{_twips(10)}" w:footer="{_twips(10)}" w:gutter="0"/>'
        f"{start}{'<w:titlePg/>' if fresh else ''}</w:sectPr>"
    )


def _page_number(document: Any) -> str:
    """Put the page number in the middle of the header; the id by which sections refer to it."""
    section = document.sections[0]
    section.header.is_linked_to_previous = False
    paragraph = section.header.paragraphs[0]
    paragraph._p.append(
        parse_xml(
            f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'
        )
    )
    paragraph._p.get_or_add_pPr().append(parse_xml(f'<w:jc {nsdecls("w")} w:val="center"/>'))
    reference = section._sectPr.find(qn("w:headerReference"))
    return str(reference.get(qn("r:id")))


def _properties(document: Any, language: str) -> None:
    properties = document.core_properties
    properties.title = TITLE
    properties.author = "cchc"
    properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)
    properties.language = language
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _styles(document: Any, language: str) -> None:
    """The decree's letters in every style that is used."""
    styles = document.styles
    defaults = styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault"))
    defaults.clear()
    defaults.append(
        parse_xml(
            f'<w:rPr {nsdecls("w")}>{_fonts()}<w:sz w:val="{2 * SIZE}"/>'
            f'<w:szCs w:val="{2 * SIZE}"/><w:lang w:val="{language}"/></w:rPr>'
        )
    )
    _style(styles["Normal"], SIZE, bold=False, before=0, after=6)
    _style(styles["Header"], SIZE, bold=False, before=0, after=0)
    _style(styles["List Bullet"], SIZE, bold=False, before=0, after=3)
    _style(styles["Heading 1"], TITLE_SIZE, bold=True, before=0, after=8)
    _style(styles["Heading 2"], SIZE, bold=True, before=12, after=6)


def _style(style: Any, size: int, bold: bool, before: int, after: int) -> None:
    properties = style.element.get_or_add_rPr()
    for child in list(properties):
        properties.remove(child)
    weight = "<w:b/><w:bCs/>" if bold else ""
    for child in list(
        parse_xml(
            f'<w:rPr {nsdecls("w")}>{_fonts()}{weight}<w:color w:val="000000"/>'
            f'<w:sz w:val="{2 * size}"/><w:szCs w:val="{2 * size}"/></w:rPr>'
        )
    ):
        properties.append(child)
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)


def _fonts() -> str:
    names = ("ascii", "hAnsi", "eastAsia", "cs")
    return "<w:rFonts " + " ".join(f'w:{name}="{FONT}"' for name in names) + "/>"
