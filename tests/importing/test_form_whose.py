"""Whose a form is: the signs are compared, and where they disagree its words are nobody's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from cchc.language.words import LANGUAGES, Words
from cchc.model.reply import Answer, Sign, Stray
from tests.importing.filled import Write, brief, fill, read

OWN = "phong-noi-vu"


def change(file: Path, change: Callable[[Any], None]) -> Path:
    document = docx.Document(str(file))
    change(document)
    document.save(str(file))
    return file


def line(begins: str, text: str) -> Callable[[Any], None]:
    def put(document: Any) -> None:
        found = next(p for p in document.paragraphs if p.text.startswith(begins))
        found.runs[-1].text = text

    return put


def field(row: int, text: str) -> Callable[[Any], None]:
    def put(document: Any) -> None:
        document.tables[1].rows[row].cells[1].text = text

    return put


def below(text: str) -> Callable[[Any], None]:
    return lambda document: document.add_paragraph(text)


def above(text: str) -> Callable[[Any], None]:
    return lambda document: document.paragraphs[0].insert_paragraph_before(text)


def gone(*begins: str) -> Callable[[Any], None]:
    def take(document: Any) -> None:
        for paragraph in document.paragraphs:
            if paragraph.text.startswith(begins):
                paragraph._p.getparent().remove(paragraph._p)

    return take


def unmarked(document: Any) -> None:
    """As after copying everything into a new document: the properties of the file are gone."""
    part = next(p for p in document.part.package.iter_parts() if "docProps/custom" in p.partname)
    part._blob = b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    part._blob += b'custom-properties"/>'


CONFLICTS = {
    "unit line": ("x.docx", line("Đơn vị:", "Phòng Tư pháp"), Sign.NAME, "Phòng Tư pháp"),
    "unit line with its district": (
        "x.docx",
        line("Đơn vị:", "UBND xã Vĩnh Hà, huyện Vĩnh Linh"),
        Sign.NAME,
        "Xã Vĩnh Hà",
    ),
    "code": ("x.docx", line("Mã phiếu", "CCHC-2023-phong-tu-phap"), Sign.CODE, "Phòng Tư pháp"),
    "file": ("Xã Vĩnh Hà.docx", lambda _: None, Sign.FILE, "Xã Vĩnh Hà"),
    "file by its id": ("xa-vinh-ha (1).docx", lambda _: None, Sign.FILE, "Xã Vĩnh Hà"),
    "head": ("x.docx", field(3, "Chủ tịch UBND xã Vĩnh Hà"), Sign.SIGNED, "Xã Vĩnh Hà"),
    "author": ("x.docx", field(0, "Lê A, công chức xã Vĩnh Hà"), Sign.SIGNED, "Xã Vĩnh Hà"),
    "signature": ("x.docx", below("TM. ỦY BAN NHÂN DÂN XÃ VĨNH HÀ"), Sign.SIGNED, "Xã Vĩnh Hà"),
    "title": ("x.docx", below("CHỦ TỊCH UBND XÃ VĨNH HÀ"), Sign.SIGNED, "Xã Vĩnh Hà"),
    "deputy": ("x.docx", below("PHÓ TRƯỞNG PHÒNG TƯ PHÁP"), Sign.SIGNED, "Phòng Tư pháp"),
    "letterhead": ("x.docx", above("UBND XÃ VĨNH HÀ"), Sign.SIGNED, "Xã Vĩnh Hà"),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", CONFLICTS)
def test_signs_of_two_units_make_a_form_nobody_s(case: str, form: Write, tmp_path: Path) -> None:
    name, edit, sign, other = CONFLICTS[case]
    fill(form(name="phong-noi-vu.docx"), [("của mình", "tự làm")])
    fill(form(name=name), [("người khác", "làm khác")])
    change(tmp_path / name, edit)
    found = read(tmp_path)
    assert [(f.unit, f.answers[0]) for f in found.forms] == [
        (OWN, Answer("1.6", "của mình", "tự làm"))
    ]
    assert brief(found) == [("form_conflict", name)]
    (stray,) = found.strays
    assert stray.answers[0] == Answer("1.6", "người khác", "làm khác")
    assert (sign, other) in stray.claims
    assert {"Phòng Nội vụ", other} == {claim.text for claim in stray.claims}
    for words in map(Words, LANGUAGES):
        told = words.diagnostic(found.findings[0])[0]
        assert "Phòng Nội vụ" in told
        assert other in told


@pytest.mark.slow
def test_the_file_of_another_unit_with_all_its_words_changed(form: Write, tmp_path: Path) -> None:
    """The mark in the file still says for whom it was made."""
    change(form(name="x.docx"), line("Mã phiếu", "CCHC-2023-xa-vinh-ha"))
    change(tmp_path / "x.docx", line("Đơn vị:", "Xã Vĩnh Hà"))
    found = read(tmp_path)
    assert (found.forms, brief(found)) == ((), [("form_conflict", "x.docx")])
    assert {(c.sign, c.text) for c in found.strays[0].claims} == {
        (Sign.MARK, "Phòng Nội vụ"),
        (Sign.CODE, "Xã Vĩnh Hà"),
        (Sign.NAME, "Xã Vĩnh Hà"),
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    "edit",
    [
        field(0, "Nguyễn Trung Nam"),
        field(3, "Trần Vĩnh Long"),
        field(0, "Lê A, Văn phòng - Thống kê"),
        field(3, "Trưởng phòng Phòng Nội vụ Trần B"),
        below("Phòng Tư pháp chưa cung cấp số liệu cho đơn vị."),
        below("- Phòng Tư pháp;"),
        above("UBND HUYỆN VĨNH LINH"),
        above("PHÒNG NỘI VỤ"),
    ],
)
def test_names_of_people_and_addressees_are_no_signs(
    edit: Callable[[Any], None], form: Write, tmp_path: Path
) -> None:
    change(form(), edit)
    found = read(tmp_path)
    assert ([f.unit for f in found.forms], found.findings) == ([OWN], ())


@pytest.mark.slow
def test_a_file_name_of_two_units_objects_to_neither(form: Write, tmp_path: Path) -> None:
    form(name="Phòng Nội vụ gửi cho xã Vĩnh Hà.docx")
    assert [f.unit for f in read(tmp_path).forms] == [OWN]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "edit"),
    [
        ("Phòng Nội vụ.docx", lambda _: None),
        ("x.docx", field(3, "Trưởng phòng, Phòng Nội vụ")),
        ("x.docx", below("TM. PHÒNG NỘI VỤ")),
    ],
)
def test_only_its_file_or_its_signature_tells(
    name: str, edit: Callable[[Any], None], form: Write, tmp_path: Path
) -> None:
    file = form(name=name)
    fill(file, [("vì", "làm")])
    for step in (gone("Mã phiếu", "Đơn vị:"), unmarked, edit):
        change(file, step)
    found = read(tmp_path)
    assert [f.unit for f in found.forms] == [OWN]
    assert brief(found) == [("form_by_file", name)]
    assert found.forms[0].answers[0] == Answer("1.6", "vì", "làm")


@pytest.mark.slow
def test_a_form_of_nobody_is_shown_with_its_text(form: Write, tmp_path: Path) -> None:
    file = form(name="x.docx")
    fill(file, [("vì", "làm")])
    for step in (gone("Mã phiếu", "Đơn vị:"), unmarked, field(3, "Trần B"), below("Kiến nghị.")):
        change(file, step)
    found = read(tmp_path)
    assert (found.forms, brief(found)) == ((), [("form_unknown", "x.docx")])
    (stray,) = found.strays
    assert isinstance(stray, Stray)
    assert (stray.answers[0], stray.contact) == (Answer("1.6", "vì", "làm"), "Trần B")
    assert [remark.text for remark in stray.remarks] == ["Kiến nghị."]
    assert (stray.claims, stray.units) == ((), ())


@pytest.mark.slow
def test_the_mark_alone_tells_whose_it_is(form: Write, tmp_path: Path) -> None:
    change(form(name="x.docx"), gone("Mã phiếu", "Đơn vị:"))
    found = read(tmp_path)
    assert ([f.unit for f in found.forms], found.findings) == ([OWN], ())


@pytest.mark.slow
def test_an_unknown_unit_line_is_not_overruled_by_a_file_name(form: Write, tmp_path: Path) -> None:
    file = form(name="Phòng Nội vụ.docx")
    for step in (gone("Mã phiếu"), line("Đơn vị:", "Ban Dân tộc"), unmarked):
        change(file, step)
    found = read(tmp_path)
    assert (found.forms, brief(found)) == ((), [("form_unknown", "Phòng Nội vụ.docx")])
    assert "Ban Dân tộc" in Words("vi").diagnostic(found.findings[0])[0]
