"""What a unit wrote is told from what was printed, place by place, whatever has changed since."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from docx.shared import Emu

from cchc.importing.form_file import about_file
from cchc.importing.forms import Collected, collect
from cchc.language.words import Words
from cchc.model.printed import mark, marks_in
from cchc.model.reply import Answer, Dated
from cchc.reporting.form_text import marked, printed
from tests.importing.filled import ASKED, PNV, Write, brief, fill, fill_sheet, read
from tests.office import converted
from tests.reporting.made import form_of, results, units
from tests.support import some

pytestmark = pytest.mark.slow

VI = Words("vi")
CHANGED = ASKED._replace(printed=frozenset)
"""As if all that forms say had been worded anew after these went out."""


def later(folder: Path) -> Collected:
    return collect(folder, CHANGED, VI, None, lambda _done, _count: None)


def remarks(found: Collected) -> list[str]:
    return [remark.text for form in found.forms for remark in form.remarks]


def change(file: Path, column: int, text: str, row: int = 1) -> None:
    document = docx.Document(str(file))
    document.tables[0].rows[row].cells[column].text = text
    document.save(str(file))


def add(file: Path, text: str) -> None:
    document = docx.Document(str(file))
    document.add_paragraph(text)
    document.save(str(file))


def type_in_label(file: Path, row: int, text: str) -> None:
    document = docx.Document(str(file))
    cell = document.tables[1].rows[row].cells[0]
    cell.text = f"{cell.text} {text}"
    document.save(str(file))


# What was printed then


@pytest.mark.parametrize(("kind", "language"), [("docx", "vi"), ("xlsx", "en")])
def test_every_unit_s_form_knows_its_own_text(
    kind: str, language: str, form: Write, tmp_path: Path
) -> None:
    asked = some(units(), 3)
    for unit in asked:
        form(unit.party.id, kind, language=language)
    found = later(tmp_path)
    assert (len(found.forms), remarks(found), found.findings) == (len(asked), [], ())


@pytest.mark.office
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_libreoffice_keeps_the_marks(kind: str, form: Write, tmp_path: Path) -> None:
    file = form(kind=kind)
    if kind == "docx":
        fill(file, [("vì", "làm")])
    else:
        fill_sheet(file, {"1.6": ("vì", "làm")})
    out = tmp_path / "lưu lại"
    converted(kind, file, folder=out)
    assert about_file(out / file.name).printed == about_file(file).printed != frozenset()
    found = later(out)
    assert found.forms[0].answers[0] == Answer("1.6", "vì", "làm")
    assert (remarks(found), found.findings) == ([], ())


def test_a_property_holds_255_characters_at_most() -> None:
    made = marked(form_of("xa-vinh-ha", "docx"), VI)
    assert len(made.properties) > 1
    assert max(len(text) for _, text in made.properties) <= 255
    assert mark("Phiếu trả lời") in marks_in("".join(text for _, text in made.properties))


def test_a_word_file_with_properties_is_a_whole_package(form: Write) -> None:
    with ZipFile(form()) as package:
        names = package.namelist()
        assert len(names) == len(set(names))
        assert b'PartName="/docProps/custom.xml"' in package.read("[Content_Types].xml")
        assert b'Target="docProps/custom.xml"' in package.read("_rels/.rels")


def test_without_marks_the_text_of_today_counts(form: Write, tmp_path: Path) -> None:
    file = form(kind="xlsx")
    book = openpyxl.load_workbook(file)
    for name in list(book.custom_doc_props.names):
        del book.custom_doc_props[name]
    book.save(file)
    assert remarks(read(tmp_path)) == []
    assert remarks(later(tmp_path)) != []
    assert later(tmp_path).forms[0].blank


def test_remarks_never_let_an_empty_form_win(form: Write, tmp_path: Path) -> None:
    fill(form(name="điền.docx"), [("vì", "làm")], "01/02/2024")
    add(form(name="trống.docx"), "Gửi lại theo yêu cầu")  # saved today
    found = later(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "vì", "làm")
    assert brief(found) == [("form_twice", "trống.docx")]


# At its place


@pytest.mark.parametrize(
    ("column", "text"),
    [(2, "−0,44"), (4, "≥ 45%"), (2, "0,50"), (5, "31/12/2024"), (3, "Chưa có gì mới")],
)
def test_a_printed_cell_changed(column: int, text: str, form: Write, tmp_path: Path) -> None:
    change(form(), column, text)
    assert remarks(later(tmp_path)) == [text]
    assert text in remarks(read(tmp_path))


def test_a_reason_replaced_by_that_of_another_row(form: Write, tmp_path: Path) -> None:
    file = form()
    other = docx.Document(str(file)).tables[0].rows[2].cells[3].text
    change(file, 3, other)
    assert remarks(later(tmp_path)) == [other]


@pytest.mark.parametrize("text", ["31/08/2024", "1.6", "chưa có gì", "−0,50", "Lý do bị trừ điểm"])
def test_a_paragraph_that_is_printed_in_a_cell(text: str, form: Write, tmp_path: Path) -> None:
    add(form(), text)
    for found in (later(tmp_path), read(tmp_path)):
        assert remarks(found) == [text]


def test_a_header_typed_again_makes_no_remarks_of_its_column(form: Write, tmp_path: Path) -> None:
    change(form(), 3, "Lý do mất điểm", row=0)
    assert remarks(later(tmp_path)) == ["Lý do mất điểm"]


@pytest.mark.parametrize("column", [6, 7])
def test_an_answer_in_a_header(column: int, form: Write, tmp_path: Path) -> None:
    file = form()
    text = docx.Document(str(file)).tables[0].rows[0].cells[column].text + " do thiếu máy quét"
    change(file, column, text, row=0)
    fill(file, [("vì", "làm")])
    found = later(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "vì", "làm")
    assert remarks(found) == [text]


def test_a_formula_in_another_column_is_said(form: Write, tmp_path: Path) -> None:
    file = form(kind="xlsx")
    book = openpyxl.load_workbook(file)
    row = next(c.row for c in book.active["A"] if c.value == "1.6")
    book.active.cell(row, 4).value = "=A1&B1"
    book.save(file)
    assert [wording for wording, _ in brief(later(tmp_path))] == ["form_cell"]


@pytest.mark.parametrize("text", ["x", "X", "?", "✓"])
def test_a_tick_is_no_answer(text: str, form: Write, tmp_path: Path) -> None:
    fill(form(), [("vì", text)])
    found = later(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "vì", "")
    assert remarks(found) == [text]


# Under the table


@pytest.mark.parametrize(
    ("row", "text", "contact"),
    [
        (0, "Nguyễn Văn A", "Nguyễn Văn A"),
        (0, ": Nguyễn Văn A", "Nguyễn Văn A"),
        (1, "0912 345 678", "0912 345 678"),
        (3, "(ký tên): Trần B", "Trần B"),
    ],
)
def test_typed_on_after_the_label(
    row: int, text: str, contact: str, form: Write, tmp_path: Path
) -> None:
    type_in_label(form(), row, text)
    (found,) = later(tmp_path).forms
    assert (found.contact, found.remarks) == (contact, ())


def test_a_day_typed_on_after_its_label(form: Write, tmp_path: Path) -> None:
    type_in_label(form(), 2, "05/03/2024")
    (found,) = later(tmp_path).forms
    assert (f"{found.sent}", found.dated, found.remarks) == ("2024-03-05", Dated.STATED, ())


@pytest.mark.parametrize(
    "text",
    [
        "Thủ trưởng đơn vị không đồng ý với dòng 3.3",
        "Điện thoại liên hệ 0912345678",
        "Người lập phiếu đã nghỉ việc",
        "Thủ trưởng đơn vị Không nhất trí với dòng 3.3",
        "Ngày gửi báo cáo sáu tháng bị chậm vì mưa lũ",
    ],
)
def test_a_sentence_that_begins_as_a_label(text: str, form: Write, tmp_path: Path) -> None:
    add(form(), text)
    assert remarks(later(tmp_path)) == [text]


def test_what_stands_beside_a_day_or_a_code_is_kept(form: Write, tmp_path: Path) -> None:
    file = form()
    fill(file, [], "28/02/2024, gửi bổ sung vì thiếu số liệu lần trước")
    document = docx.Document(str(file))
    line = next(p for p in document.paragraphs if "CCHC-2023" in p.text)
    line.add_run(" (bản thay thế)")
    document.save(str(file))
    found = later(tmp_path)
    assert found.forms[0].dated is Dated.STATED
    assert remarks(found) == [
        "(bản thay thế)",
        "28/02/2024, gửi bổ sung vì thiếu số liệu lần trước",
    ]


def test_a_third_cell_beside_a_field(form: Write, tmp_path: Path) -> None:
    file = form()
    document = docx.Document(str(file))
    document.tables[1].add_column(Emu(900_000)).cells[0].text = "vắng, người khác điền thay"
    document.tables[1].rows[0].cells[1].text = "Lê A"
    document.save(str(file))
    (found,) = later(tmp_path).forms
    assert (found.contact, [r.text for r in found.remarks]) == (
        "Lê A",
        ["vắng, người khác điền thay"],
    )


# The row of another


def test_an_answer_about_a_row_that_the_unit_does_not_carry(form: Write, tmp_path: Path) -> None:
    fill(form(), [("vì", "làm")])
    change(tmp_path / "phong-noi-vu.docx", 0, "3.3")
    found = later(tmp_path)
    assert found.forms[0].answers[0] == Answer("3.3", "vì", "làm")
    assert [w for w, _ in brief(found)] == ["form_foreign"]
    assert found.findings[0].values == {"criterion": "3.3"}


def test_marks_say_the_place() -> None:
    known = printed(units("phong-noi-vu"), results().gaps, results().ask)
    assert mark("-0.50", "1.6", "Mất") in known
    assert mark("−0,50", PNV[0], "Hạn") not in known
    assert mark("−0,50") not in known
