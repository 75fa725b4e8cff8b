"""A report as a Word file, laid out as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks of documents."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from functools import cache
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from cchc.language.words import Words
from cchc.reporting.document import Part, Report, Title
from cchc.reporting.word_blocks import Flow
from cchc.reporting.word_chart import chart_parts
from cchc.reporting.word_package import DECLARATION, added
from cchc.reporting.word_pieces import gap, plain
from cchc.reporting.word_properties import properties
from cchc.reporting.word_table import Room

MAIN, PROPERTIES = "word/document.xml", "docProps/core.xml"
TITLE = "title-of-the-report"
"""Stands in the frame where each file puts its own."""
FONT = "Times New Roman"
SIZE = 13
"""Points; the decree has 13 to 14 for the text and for page numbers, and none for tables."""
SIZES, BOUND_SIZES, SMALL_SIZES = (SIZE, 13, 11), (SIZE, 11, 10), (10, 9, 9)
"""Letters of the text, of tables, and of tables with the most columns; in a report to read from front to
back, and in a part that has to hold on one page.
"""
TITLE_SIZE = 14
SHORT_SIDE, LONG_SIDE = 11906, 16838
"""A4 in twentieths of a point."""
TOP = BOTTOM = 20
LEFT, RIGHT = 30, 15
"""Margins in millimetres: the decree has 20–25 at top and bottom, 30–35 left, 15–20 right."""
RESERVED = 1_000
"""Twentieths of a point that a chart leaves free on its page, for its caption."""


class Frame(NamedTuple):
    """A file without its text: its parts, and the id by which sections refer to the page number."""

    parts: dict[str, bytes]
    header: str


def render(report: Report, words: Words) -> bytes:
    """The file: a section for the parts that share pages, the contents where those begin that are no
    page of their own.
    """
    frame, flow = _frame(words.language), Flow(words, report.bound)
    sections = [
        (parts, [flow.part(part, _room(part, report.bound), i > 0) for i, part in enumerate(parts)])
        for parts in _sections(report)
    ]
    if report.bound:
        next(xml for parts, xml in sections if not parts[0].single).insert(0, flow.contents())
    body = "".join(
        "".join(xml) + (gap(0, ends) if parts is not sections[-1][0] else ends)
        for i, (parts, xml) in enumerate(sections)
        for ends in (_section(parts[0], i == 0, frame.header),)
    )
    main = f"<w:document {nsdecls('w', 'r')}><w:body>{body}</w:body></w:document>"
    title = frame.parts[PROPERTIES].replace(TITLE.encode(), plain(report.title).encode())
    own = {MAIN: f"{DECLARATION}{main}".encode(), PROPERTIES: title}
    more = chart_parts(flow.charts)
    if report.properties:
        more.append(properties(report.properties))
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, content in added(more, {**frame.parts, **own}).items():
            package.writestr(name, content)
    return out.getvalue()


def _sections(report: Report) -> list[list[Part]]:
    """The parts by the pages they share: those of a bound report that lie the same way, but for a page
    of its own and an annex.
    """
    found: list[list[Part]] = []
    for part in report.parts:
        last = found[-1][0] if found else None
        alike = last is not None and last.wide == part.wide and not last.single
        if report.bound and alike and not _annexed(part):
            found[-1].append(part)
        else:
            found.append([part])
    return found


def _annexed(part: Part) -> bool:
    return any(isinstance(block, Title) for block in part.document.blocks[:1])


def _room(part: Part, bound: bool) -> Room:
    """What a part has to fit into. A table has smaller letters where much is to be read."""
    across = (LONG_SIDE if part.wide else SHORT_SIDE) - _twips(LEFT) - _twips(RIGHT)
    down = (SHORT_SIDE if part.wide else LONG_SIDE) - _twips(TOP) - _twips(BOTTOM)
    sizes = SMALL_SIZES if part.single else BOUND_SIZES if bound else SIZES
    return Room(across, down - RESERVED, *sizes, part.single)


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


def _twips(millimetres: int) -> int:
    """Twentieths of a point, rounded up: a margin is never below what the decree asks."""
    return -(-millimetres * 14_400 // 254)


def _section(part: Part, first: bool, header: str) -> str:
    """The properties of the section that a part begins. An annex numbers its pages on its own; the
    number of a first page is not shown.
    """
    fresh = first or _annexed(part)
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
    _style(styles["List Bullet"], SIZE, bold=False, before=0, after=2)
    _style(styles["Heading 1"], TITLE_SIZE, bold=True, before=0, after=8)
    _style(styles["Heading 2"], SIZE, bold=True, before=6, after=2)
    _style(styles["Title"], TITLE_SIZE, bold=True, before=0, after=8)
    borders = styles["Title"].element.pPr
    borders.remove(borders.find(qn("w:pBdr")))
    _style(styles["Caption"], SIZE, bold=True, before=4, after=3)
    _style(styles["TOC Heading"], SIZE, bold=True, before=0, after=4)
    right = (
        f'<w:tab w:val="right" w:leader="dot" w:pos="{SHORT_SIDE - _twips(LEFT) - _twips(RIGHT)}"/>'
    )
    styles.element.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/>'
            f'<w:basedOn w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:tabs>{right}</w:tabs>'
            '<w:spacing w:after="20"/></w:pPr></w:style>'
        )
    )


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
