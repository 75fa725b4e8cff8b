"""Forms that came back: read as people fill them in, and every file that is none is named."""

from __future__ import annotations

import gc
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from cchc.importing import convert, form_folder, forms
from cchc.language.words import Words
from cchc.model.reply import Answer, Dated
from cchc.reporting.formats import content
from tests.importing.filled import ASKED, PNV, Write, brief, fill, fill_sheet, read
from tests.reporting.made import results, units
from tests.support import some

VI = Words("vi")


# As they are sent out


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_an_empty_form(kind: str, language: str, form: Write, tmp_path: Path) -> None:
    form(kind=kind, language=language)
    (found,) = read(tmp_path).forms
    assert (found.unit, found.written, found.dated) == ("phong-noi-vu", 0, Dated.NOT)
    assert found.answers == tuple(Answer(criterion, "", "") for criterion in PNV)
    assert read(tmp_path).findings == ()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_every_unit_s_form_is_known_by_its_code(kind: str, form: Write, tmp_path: Path) -> None:
    asked = some(units(), 3)
    for i, unit in enumerate(asked):
        form(unit.party.id, kind, name=f"{i}.{kind}")
    found = read(tmp_path)
    assert found.findings == ()
    assert {f.unit: tuple(a.criterion for a in f.answers) for f in found.forms} == {
        unit.party.id: tuple(row.gap.criterion.id for row in unit.rows) for unit in asked
    }


# As they come back


def test_a_word_form(form: Write, tmp_path: Path) -> None:
    fill(form(), [("Vì thế\n- ý hai", "=Làm <lại>"), ("", "chỉ giải pháp")], "5/3/2024")
    (found,) = read(tmp_path).forms
    assert found.answers[:2] == (
        Answer("1.6", "Vì thế\n- ý hai", "=Làm <lại>"),
        Answer("5.1.2", "", "chỉ giải pháp"),
    )
    assert (found.sent, found.dated, found.written) == (date(2024, 3, 5), Dated.STATED, 2)


@pytest.mark.slow
@pytest.mark.parametrize(
    "sent", [date(2024, 2, 28), datetime(2024, 2, 28, 9), "28/02/2024", "ngày 28-2-2024"]
)
def test_an_excel_form(sent: Any, form: Write, tmp_path: Path) -> None:
    fill_sheet(form(kind="xlsx"), {"1.6": ("vì", "làm"), "7.3.1": ("12 hồ sơ", None), "sent": sent})
    (found,) = read(tmp_path).forms
    assert found.answers == (
        Answer("1.6", "vì", "làm"),
        *(Answer(c, "", "") for c in PNV[1:3]),
        Answer("7.3.1", "12 hồ sơ", ""),
    )
    assert (found.sent, found.dated) == (date(2024, 2, 28), Dated.STATED)


@pytest.mark.slow
def test_the_day_a_file_was_saved_counts_where_none_is_stated(form: Write, tmp_path: Path) -> None:
    file = form()
    document = docx.Document(str(file))
    document.core_properties.modified = datetime(2024, 2, 28, 20, 30, tzinfo=UTC)
    document.save(str(file))
    (found,) = read(tmp_path).forms
    assert (found.sent, found.dated) == (date(2024, 2, 29), Dated.NOT)  # the day it was in Vietnam


@pytest.mark.slow
@pytest.mark.parametrize("blank", ["", "–", "-", "…", "……", "......", "____"])
def test_what_is_no_answer(blank: str, form: Write, tmp_path: Path) -> None:
    fill(form(), [(blank, blank)])
    (found,) = read(tmp_path).forms
    assert found.answers[0] == Answer("1.6", "", "")


def test_a_form_in_which_nothing_is_written_may_be_written_over(form: Write) -> None:
    assert not forms.filled(form(), VI)
    assert not forms.filled(Path(__file__), VI)


@pytest.mark.slow
@pytest.mark.parametrize(("row", "said"), [(0, "Lê A"), (1, "Trần B"), (2, "5/3/2024"), (2, "mai")])
def test_one_field_makes_a_form_filled(row: int, said: str, form: Write) -> None:
    file = form()
    document = docx.Document(str(file))
    document.tables[1].rows[row].cells[1].text = said
    document.save(str(file))
    assert forms.filled(file, VI)


@pytest.mark.slow
def test_one_answer_makes_a_form_filled(form: Write) -> None:
    file = form()
    fill(file, [("", "")] * 3 + [("", "làm")])
    assert forms.filled(file, VI)


@pytest.mark.slow
def test_a_field_over_the_form_belongs_to_none_and_is_kept(form: Write, tmp_path: Path) -> None:
    file = form()
    document = docx.Document(str(file))
    document.element.body[0].addprevious(document.add_paragraph("Ngày gửi: 5/3/2024")._p)
    document.save(str(file))
    (found,) = read(tmp_path).forms
    assert (found.unit, found.dated) == ("phong-noi-vu", Dated.NOT)
    assert [remark.text for remark in found.remarks] == ["5/3/2024"]


@pytest.mark.slow
def test_columns_and_rows_moved_about(form: Write, tmp_path: Path) -> None:
    """A person adds a column and a row, and takes the row of another criterion away."""
    file = form(kind="xlsx")
    book = openpyxl.load_workbook(file)
    for area in list(book.active.merged_cells.ranges):
        book.active.unmerge_cells(str(area))
    book.active.insert_cols(2)
    book.active.insert_rows(1, 3)
    for row in book.active.iter_rows():
        if row[0].value == "1.6":
            book.active.cell(row[0].row, 8).value = "vì"
            book.active.cell(row[0].row, 9).value = "làm"
    book.save(file)
    (found,) = read(tmp_path).forms
    assert found.answers[0] == Answer("1.6", "vì", "làm")


@pytest.mark.slow
def test_borders_of_one_row_moved_in_word(form: Write, tmp_path: Path) -> None:
    """Word then splits the grid: the cells of that row begin elsewhere and still belong in order."""
    file = form()
    fill(file, [("vì", "làm")])
    document = docx.Document(str(file))
    row = document.tables[0].rows[1]
    grid = document.tables[0]._tbl.tblGrid
    for cell in row._tr.tc_lst[:2]:
        cell.get_or_add_tcPr().get_or_add_gridSpan().val = 2
    for _ in range(2):
        grid.add_gridCol()
    document.save(str(file))
    (found,) = read(tmp_path).forms
    assert found.answers[0] == Answer("1.6", "vì", "làm")


@pytest.mark.slow
def test_a_form_without_its_code_is_known_by_the_name_of_its_unit(
    form: Write, tmp_path: Path
) -> None:
    file = form()
    document = docx.Document(str(file))
    for paragraph in document.paragraphs:
        if "CCHC-2023" in paragraph.text:
            above = paragraph._p.getparent()
            assert above is not None
            above.remove(paragraph._p)
        elif paragraph.text.startswith("Đơn vị:"):
            paragraph.runs[1].text = "p. noi vu"
    document.save(str(file))
    (found,) = read(tmp_path).forms
    assert found.unit == "phong-noi-vu"


@pytest.mark.slow
def test_forms_of_several_units_in_one_file(tmp_path: Path) -> None:
    from cchc.reporting.report import units_report

    both = units("phong-noi-vu", "xa-vinh-ha")
    for kind in ("docx", "xlsx"):
        folder = tmp_path / kind
        folder.mkdir()
        made = units_report(results(), both, kind, VI)
        (folder / f"x.{kind}").write_bytes(content(made, kind, VI))
        found = read(folder)
        assert [form.unit for form in found.forms] == ["phong-noi-vu", "xa-vinh-ha"]
        assert [len(form.answers) for form in found.forms] == [4, 12]


# What is not as it should be


@pytest.mark.slow
def test_a_day_that_cannot_be(form: Write, tmp_path: Path) -> None:
    for i, sent in enumerate(("31/02/2024", "hôm qua")):
        fill(form(name=f"{i}.docx"), [], sent)
    assert {d.values["text"] for d in read(tmp_path).findings if d.wording == "form_date"} == {
        "31/02/2024",
        "hôm qua",
    }


@pytest.mark.slow
def test_an_answer_that_is_a_formula(form: Write, tmp_path: Path) -> None:
    fill_sheet(form(kind="xlsx"), {"1.6": ("=A1&B1", "làm")})
    found = read(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "", "làm")
    ((wording, _),) = brief(found)
    assert wording == "form_cell"
    assert found.findings[0].location.file.endswith("!Phòng Nội vụ!G11")


@pytest.mark.slow
def test_a_criterion_that_lost_nothing(form: Write, tmp_path: Path) -> None:
    fill(form(), [("vì", "làm")])
    document = docx.Document(str(tmp_path / "phong-noi-vu.docx"))
    document.tables[0].rows[1].cells[0].text = "9.9.9."
    document.save(str(tmp_path / "phong-noi-vu.docx"))
    found = read(tmp_path)
    assert brief(found) == [("form_criterion", "phong-noi-vu.docx")]
    assert found.findings[0].values["criterion"] == "9.9.9"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "wording"),
    [
        ("CCHC-2022-phong-noi-vu", "form_period"),
        ("CCHC-202312-phong-noi-vu", "form_period"),
        ("cchc-2023q4-phong-noi-vu", "form_period"),
        ("CCHC-2023-phong-gi-do", "form_unknown"),
        ("CCHC-2023-huyen-vinh-linh", "form_unasked"),
        ("CCHC-2023-nhom-cac-xa-thi-tran", "form_unasked"),
    ],
)
def test_a_form_of_another_period_or_unit(
    code: str, wording: str, form: Write, tmp_path: Path
) -> None:
    file = form()
    document = docx.Document(str(file))
    for paragraph in document.paragraphs:
        if "CCHC-2023" in paragraph.text:
            paragraph.runs[1].text = code
    document.save(str(file))
    found = read(tmp_path)
    assert found.forms == ()
    assert brief(found) == [(wording, "phong-noi-vu.docx")]


@pytest.mark.slow
def test_files_that_are_no_forms_are_named(form: Write, tmp_path: Path) -> None:
    form()
    whole = form(name="cắt.docx").read_bytes()
    protected = bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le")
    for name, data in (
        ("cắt.docx", whole[: len(whole) // 2]),
        ("ảnh.pdf", b"%PDF-1.7"),
        ("trống.docx", b""),
        ("có mật khẩu.docx", protected),
        (".ẩn", b"hidden"),
        ("~$phong-noi-vu.docx", b"lock"),
        ("ghi chú.json", b"{}"),
    ):
        (tmp_path / name).write_bytes(data)
    docx.Document().save(str(tmp_path / "khác.docx"))
    (tmp_path / "xã").mkdir()
    shutil.copy(tmp_path / "phong-noi-vu.docx", tmp_path / "xã" / "bản sao.docx")
    found = read(tmp_path)
    assert [form.unit for form in found.forms] == ["phong-noi-vu"]
    assert {name: wording for wording, name in brief(found)} == {
        "ảnh.pdf": "document_other",
        "cắt.docx": "document_broken",
        "ghi chú.json": "document_kind",
        "khác.docx": "form_none",
        "có mật khẩu.docx": "document_protected",
        "trống.docx": "document_empty",
        "bản sao.docx": "form_twice",
    }
    for diagnostic in found.findings:
        assert all(VI.diagnostic(diagnostic))


@pytest.mark.slow
def test_the_file_that_is_going_to_be_written_is_no_form(form: Write, tmp_path: Path) -> None:
    form()
    docx.Document().save(str(tmp_path / "tổng hợp.docx"))
    assert brief(read(tmp_path)) == [("form_none", "tổng hợp.docx")]
    assert brief(read(tmp_path, tmp_path / "tổng hợp.docx")) == []


@pytest.mark.slow
def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert form_folder.MAX_FILES > 4_000
    monkeypatch.setattr(form_folder, "MAX_FILES", 5)
    for i in range(6):
        (tmp_path / f"{i:05}.csv").write_bytes(b"")
    found = read(tmp_path)
    assert found.findings[0].wording == "form_files"
    assert len(found.findings) == 6


@pytest.mark.slow
@pytest.mark.parametrize("most", ["MOST_CELLS", "MOST_LINES", "MOST_LETTERS"])
def test_what_is_too_long_to_be_a_form_is_named(
    most: str, form: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form()
    assert read(tmp_path).forms
    monkeypatch.setattr(form_folder, most, 1)
    found = read(tmp_path)
    assert [(each.wording, each.values["limit"]) for each in found.findings] == [("form_long", 1)]
    assert found.forms == ()


def test_how_far_it_has_come_is_told(
    form: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every file once, in order, up to all of them; one that has to be converted when it is."""
    monkeypatch.setattr(convert, "office", lambda: None)
    form()
    for name in ("a.csv", "b.doc", "c.csv"):
        (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" if "doc" in name else b"")
    told: list[tuple[int, int]] = []
    forms.collect(tmp_path, ASKED, VI, None, lambda done, count: told.append((done, count)))
    assert told == sorted(told)
    assert {count for _, count in told} == {4}
    assert told[-1] == (4, 4)


@pytest.mark.slow
def test_many_forms_take_no_more_memory_than_few(
    form: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stays of a form is its text; documents go after so many have been read."""
    gc.collect()
    gc.freeze()  # what is there already is not looked through again and again
    monkeypatch.setattr(form_folder, "AT_ONCE", 4)
    source = form().read_bytes()
    for i in range(18):
        (tmp_path / f"{i}.docx").write_bytes(source)
    sizes: list[int] = []

    def look(done: int, _count: int) -> None:
        if done in (5, 17):
            gc.collect()
            sizes.append(len(gc.get_objects()))

    forms.collect(tmp_path, ASKED, VI, None, look)
    first, last = sizes
    assert last - first < 12 * 200
