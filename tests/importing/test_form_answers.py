"""What people type instead of an answer: repeated from the form, or named and not counted."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from openpyxl.styles import Font

from cchc.importing.form_answers import answers, points_at
from cchc.language.words import LANGUAGES, Words
from cchc.model.reply import Answer
from tests.importing.filled import Write, brief, fill, fill_sheet, read

DITTO = (
    *("nt", "NT", "n.t", "-nt-", "Như trên", "như trên.", "như dòng trên", "Như mục ở trên"),
    *("tương tự trên", "Tương tự như trên", "giống tiêu chí trên", '"', "''", "〃", "”"),
    *("same as above", "as above", "Ditto"),
)
NOTHING = (
    *("x", "X", "0", "12", "✓", "không", "Không có", "không có.", "ko", "Chưa có", "N/A", "v"),
    *("Có", "OK", "Đồng ý", "TRUE"),
)


@pytest.mark.slow
@pytest.mark.parametrize("text", DITTO)
def test_as_above_is_the_answer_above(text: str, form: Write, tmp_path: Path) -> None:
    fill(form(), [("thiếu người", "thêm người"), (text, "làm hai"), (text, text)])
    found = read(tmp_path)
    assert found.forms[0].answers[:3] == (
        Answer("1.6", "thiếu người", "thêm người"),
        Answer("5.1.2", "thiếu người", "làm hai"),
        Answer("7.3.2", "thiếu người", "làm hai"),
    )
    assert found.findings == ()


@pytest.mark.slow
@pytest.mark.parametrize("text", ["như mục 1.6", "xem tiêu chí 1.6", "Như 1.6.", "same as row 1.6"])
def test_as_another_criterion(text: str, form: Write, tmp_path: Path) -> None:
    fill(form(), [("thiếu người", "thêm người"), ("vì hai", "làm hai"), (text, text)])
    assert read(tmp_path).forms[0].answers[2] == Answer("7.3.2", "thiếu người", "thêm người")


@pytest.mark.slow
def test_rows_that_repeat_each_other_say_it_once(form: Write, tmp_path: Path) -> None:
    """Each such row doubled the answer."""
    file = form()
    fill(file, [("thiếu người", "thêm người"), ("như mục 1.6", "nt")])
    document = docx.Document(str(file))
    first, second = document.tables[0].rows[1:3]
    for i in range(12):
        again = deepcopy((first, second)[i % 2]._tr)
        second._tr.addnext(again)
        row = document.tables[0].rows[3]
        row.cells[6].text = row.cells[7].text = "như trên"
    document.save(str(file))
    found = read(tmp_path)
    assert found.forms[0].answers[:2] == (
        Answer("1.6", "thiếu người", "thêm người"),
        Answer("5.1.2", "thiếu người", "thêm người"),
    )
    assert {wording for wording, _ in brief(found)} == {"form_double"}


@pytest.mark.slow
@pytest.mark.parametrize("texts", [("như trên", "như trên"), ("như mục 9.9", "nt")])
def test_as_above_with_nothing_above(texts: tuple[str, str], form: Write, tmp_path: Path) -> None:
    fill(form(), [texts])
    found = read(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "", "")
    assert brief(found) == [("form_ditto", "phong-noi-vu.docx")] * 2
    assert [remark.text for remark in found.forms[0].remarks] == list(texts)
    for words in map(Words, LANGUAGES):
        assert texts[0] in words.diagnostic(found.findings[0])[0]


@pytest.mark.slow
def test_as_above_where_the_row_above_is_open(form: Write, tmp_path: Path) -> None:
    """The row above says nothing, and one above that is not meant."""
    fill(form(), [("thiếu người", "thêm người"), ("", ""), ("như trên", "làm")])
    found = read(tmp_path)
    assert found.forms[0].answers[2] == Answer("7.3.2", "", "làm")
    assert brief(found) == [("form_ditto", "phong-noi-vu.docx")]


@pytest.mark.slow
@pytest.mark.parametrize("text", NOTHING)
def test_what_answers_nothing_is_named(text: str, form: Write, tmp_path: Path) -> None:
    fill(form(), [(text, "làm"), ("như trên", "làm hai")])
    found = read(tmp_path)
    assert found.forms[0].answers[:2] == (
        Answer("1.6", "", "làm"),
        Answer("5.1.2", "", "làm hai"),
    )
    assert [wording for wording, _ in brief(found)] == ["form_nothing", "form_ditto"]
    assert found.forms[0].remarks[0].text == text
    for words in map(Words, LANGUAGES):
        assert text in words.diagnostic(found.findings[0])[0]


@pytest.mark.parametrize(
    "text",
    [
        "Không có cán bộ chuyên trách",
        "Như trên, và thiếu máy quét",
        "Chưa có kinh phí",
        "Trên địa bàn 12 hồ sơ trễ hẹn",
        "xem xét lại quy trình",
        "Nt chưa tập huấn",
        "như mục tiêu đã giao",
    ],
)
def test_a_sentence_that_begins_so_is_an_answer(text: str) -> None:
    assert points_at(text) is None
    assert answers(text)


def strike(cell: Any, *, double: bool) -> None:
    for run in cell.paragraphs[0].runs:
        run.font.strike, run.font.double_strike = not double, double


@pytest.mark.slow
@pytest.mark.parametrize("double", [False, True])
def test_a_struck_answer_of_word_is_none(double: bool, form: Write, tmp_path: Path) -> None:
    file = form()
    fill(file, [("câu bỏ đi", "làm"), ("", "")])
    document = docx.Document(str(file))
    rows = document.tables[0].rows
    strike(rows[1].cells[6], double=double)
    rows[2].cells[6].text = "câu cũ"
    strike(rows[2].cells[6], double=double)
    rows[2].cells[6].paragraphs[0].add_run("câu mới")
    document.save(str(file))
    found = read(tmp_path)
    assert found.forms[0].answers[:2] == (
        Answer("1.6", "", "làm"),
        Answer("5.1.2", "câu mới", ""),
    )
    assert [wording for wording, _ in brief(found)] == ["form_struck", "form_struck"]
    for words in map(Words, LANGUAGES):
        told = [words.diagnostic(each)[0] for each in found.findings]
        assert "câu bỏ đi" in told[0]
        assert "câu cũ" in told[1]


@pytest.mark.slow
def test_a_struck_answer_of_excel_is_none(form: Write, tmp_path: Path) -> None:
    file = form(kind="xlsx")
    fill_sheet(file, {"1.6": ("câu bỏ đi", "làm")})
    book = openpyxl.load_workbook(file)
    row = next(cell.row for cell in book.active["A"] if cell.value == "1.6")
    book.active.cell(row, 7).font = Font(strike=True)
    book.save(file)
    found = read(tmp_path)
    assert found.forms[0].answers[0] == Answer("1.6", "", "làm")
    assert [wording for wording, _ in brief(found)] == ["form_struck"]
    assert "câu bỏ đi" in str(found.findings[0].values)
