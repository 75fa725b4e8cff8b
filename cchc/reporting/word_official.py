"""Head and foot of an official document as WordprocessingML: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
mục II, with sizes of letters of its table in mục V.
"""

from __future__ import annotations

from collections.abc import Iterable

from cchc.reporting.document import Foot, Head
from cchc.reporting.word_pieces import (
    FIRST_LINE,
    extent,
    gap,
    grid,
    paragraph,
    run_of,
    table_row,
    tc,
)
from cchc.reporting.word_table import Room

NATION, MOTTO, BODY, NUMBER, DATED, KIND, GROUNDS = 12, 13, 12, 13, 13, 14, 13
"""Points in the head: quốc hiệu 12–13, tiêu ngữ 13–14, tên cơ quan 12–13, số và ký hiệu 13, địa danh
13–14, tên loại 13–14, căn cứ 13–14.
"""
ABOUT, TO, SIGNER, LABEL, RECIPIENT = 12, 13, 13, 12, 11
"""Points in a letter and in the foot: V/v 12–13, Kính gửi 13–14, chức vụ 13–14, nơi nhận 12 and 11."""
LEFT = 43
"""Hundredths of the width for who issues the document; the rest is for quốc hiệu and tiêu ngữ."""
SHORT, WHOLE = 45, 100
"""How long a line under a text is, in hundredths of it: under a name a third to a half, under the
motto all of it.
"""
SIGNATURE = 1134
"""Room for a signature, in twentieths of a point."""
ITALIC = "<w:i/><w:iCs/>"


def head_xml(head: Head, room: Room) -> str:
    """What stands above a title: who, number, place and day; of which kind, or to whom."""
    left = room.width * LEFT // 100
    widths = [left, room.width - left]
    issuer = _centred(head.parent, BODY) if head.parent else ""
    issuer += _centred(head.body, BODY, bold=True) + _line(head.body, BODY, left, SHORT)
    nation = _centred(head.nation, NATION, bold=True) + _centred(head.motto, MOTTO, bold=True)
    nation += _line(head.motto, MOTTO, widths[1], WHOLE)
    rows = [
        (issuer, nation),
        (_centred(head.number, NUMBER), _centred(head.dated, DATED, run=ITALIC)),
    ]
    if head.about:
        rows.append((_centred(head.about, ABOUT, before=120), _centred("", ABOUT)))
    found = grid(
        widths,
        (
            table_row([tc(cell, width, "top") for cell, width in zip(row, widths, strict=True)])
            for row in rows
        ),
        lines=False,
    )
    if head.to:
        return found + _centred(head.to, TO, before=240, after=240)
    if head.kind:
        return found + _centred(head.kind, KIND, bold=True, before=0 if room.tight else 240)
    return found + _centred("", SIGNER)


def title_line(title: str, room: Room) -> str:
    """The line under the title of a document that has a head."""
    return _line(title, KIND, room.width, SHORT)


def grounds_xml(grounds: Iterable[str], room: Room) -> str:
    """What a document is issued on, in letters that its page has room for."""
    style = ITALIC + run_of(2 * (room.size if room.tight else GROUNDS), bold=False)
    after = room.after if room.tight else 120
    made = (
        paragraph(each, run=style, align="both", after=after, indent=FIRST_LINE) for each in grounds
    )
    return "".join(made)


def foot_xml(foot: Foot, room: Room) -> str:
    """On the left who receives it, on the right as what it is signed, with room for the signature."""
    half = room.width // 2
    label = "<w:b/><w:bCs/>" + ITALIC + run_of(2 * LABEL, bold=False)
    small = run_of(2 * RECIPIENT, bold=False)
    named = paragraph(foot.label, run=label, after=0)
    named += "".join(paragraph(text, run=small, after=0) for text in foot.recipients)
    signer = "".join(_centred(text, SIGNER, bold=True) for text in foot.signer)
    signer += gap(SIGNATURE)
    cells = [tc(named, half, "top"), tc(signer, room.width - half, "top")]
    return gap(120, keep=True) + grid([half, room.width - half], [table_row(cells)], lines=False)


def _centred(
    text: str, size: int, bold: bool = False, before: int = 0, after: int = 0, run: str = ""
) -> str:
    style = run + run_of(2 * size, bold=bold)
    return paragraph(text, run=style, align="center", before=before, after=after, keep=True)


def _line(text: str, size: int, width: int, share: int) -> str:
    """A line in the middle of a width, so long as a share of a text in one line."""
    length = min(extent(text, size), width) * share // 100
    side = (width - length) // 2
    return (
        '<w:p><w:pPr><w:keepNext/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/>'
        '</w:pBdr><w:spacing w:before="20" w:after="60" w:line="20" w:lineRule="exact"/>'
        f'<w:ind w:left="{side}" w:right="{side}"/></w:pPr></w:p>'
    )
