"""The columns of answers are told by what was printed beside them, where their headers are not."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from cchc.language.words import LANGUAGES, Words
from cchc.model.reply import COLUMNS, Answer
from cchc.reporting.form_document import form_table
from cchc.reporting.gaps_words import target_year_words
from tests.importing.filled import Write, brief, fill, fill_sheet, read
from tests.reporting.made import results, units

GIVEN = [("vì thế này", "làm thế kia"), ("vì hai", ""), ("", "làm ba")]
RIGHT = (
    Answer("1.6", "vì thế này", "làm thế kia"),
    Answer("5.1.2", "vì hai", ""),
    Answer("7.3.2", "", "làm ba"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_columns_of_a_form_are_those_that_are_looked_for(language: str) -> None:
    words = Words(language)
    table = form_table(units("phong-noi-vu")[0], target_year_words(results().gaps, words), words)
    known = [
        words(name, year=target_year_words(results().gaps, words))
        if name == "form.column.target"
        else words(name)
        for name in COLUMNS
    ]
    assert [column.label for column in table.columns] == known


def filled(form: Write, kind: str) -> Path:
    file = form(kind=kind)
    if kind == "docx":
        fill(file, GIVEN)
    else:
        fill_sheet(file, dict(zip(("1.6", "5.1.2", "7.3.2"), GIVEN, strict=True)))
    return file


def header(file: Path, texts: dict[int, str | None]) -> None:
    """Type other texts over the header (None: no text); `-1` takes the whole row away."""
    if file.suffix == ".docx":
        document = docx.Document(str(file))
        row = document.tables[0].rows[0]
        for column, text in texts.items():
            if column < 0:
                document.tables[0]._tbl.remove(row._tr)
            else:
                row.cells[column].text = text or ""
        document.save(str(file))
        return
    book = openpyxl.load_workbook(file)
    at = next(cell.row for cell in book.active["A"] if cell.value in ("Mã", "Code"))
    for column in range(1, 9):
        if -1 in texts:
            book.active.cell(at, column).value = None
    for column, text in texts.items():
        if column >= 0:
            book.active.cell(at, column + 1).value = text
    book.save(file)


HEADERS: dict[str, dict[int, str | None]] = {
    "remedy renamed": {7: "Biện pháp khắc phục"},
    "remedy renamed at will": {7: "Đơn vị sẽ làm gì"},
    "cause renamed": {6: "Lý do chủ quan, khách quan"},
    "both renamed": {6: "Tại sao", 7: "Hướng xử lý"},
    "remedy deleted": {7: None},
    "both deleted": {6: None, 7: None},
    "one renamed, one deleted": {6: "Tại sao", 7: None},
    "the code renamed too": {0: "Mã TC", 7: "Biện pháp"},
    "the whole row deleted": {-1: None},
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
@pytest.mark.parametrize("case", HEADERS)
def test_a_header_changed_or_deleted(case: str, kind: str, form: Write, tmp_path: Path) -> None:
    header(filled(form, kind), HEADERS[case])
    found = read(tmp_path)
    assert found.forms[0].answers[:3] == RIGHT
    assert found.findings == ()


@pytest.mark.slow
def test_headers_that_changed_places(form: Write, tmp_path: Path) -> None:
    """Their words decide: a person who writes over both columns knows which is which."""
    fill(form(), [("làm thế kia", "vì thế này")])
    header(tmp_path / "phong-noi-vu.docx", {6: "Biện pháp khắc phục", 7: "Lý do"})
    assert read(tmp_path).forms[0].answers[0] == RIGHT[0]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_two_headers_that_say_neither(kind: str, form: Write, tmp_path: Path) -> None:
    """The columns may have changed places: no answer is taken, what stands in them is kept."""
    file = filled(form, kind)
    header(file, {6: "Ý kiến của đơn vị", 7: "Đề xuất thêm"})
    found = read(tmp_path)
    assert [one.wording for one in found.findings] == ["form_columns"]
    assert found.forms[0].blank
    kept = {remark.text for remark in found.forms[0].remarks}
    assert {"vì thế này", "làm thế kia"} <= kept


def wider(column: int, text: str, written: str) -> Callable[[Any], None]:
    """A column put into the table after another."""

    def change(document: Any) -> None:
        for row in document.tables[0].rows:
            cell = row.cells[column]._tc
            cell.addnext(copy.deepcopy(cell))
        for i, row in enumerate(document.tables[0].rows):
            row.cells[column + 1].text = text if i == 0 else written if i == 1 else ""

    return change


@pytest.mark.slow
@pytest.mark.parametrize(
    ("texts", "wording"),
    [
        ({6: "Nội dung A", 7: "Nội dung B", 8: "Nội dung C"}, "form_columns"),
        ({6: "Lý do", 7: "Nguyên nhân khác", 8: "Khác"}, "form_columns"),
        ({-1: None}, "form_table"),
    ],
)
def test_three_columns_that_could_be_meant(
    texts: dict[int, str | None], wording: str, form: Write, tmp_path: Path
) -> None:
    """None is chosen; what stands in them is kept."""
    file = form()
    fill(file, GIVEN)
    document = docx.Document(str(file))
    wider(5, "Thêm", "thêm gì đó")(document)
    document.save(str(file))
    header(file, texts)
    found = read(tmp_path)
    assert brief(found) == [(wording, file.name)]
    assert found.forms[0].blank
    kept = {remark.text for remark in found.forms[0].remarks}
    assert {"vì thế này", "làm thế kia", "thêm gì đó"} <= kept
    if wording == "form_columns":
        for words in map(Words, LANGUAGES):
            told = words.diagnostic(found.findings[0])[0]
            assert all(text in told for text in texts.values() if text)


@pytest.mark.slow
def test_without_code_unit_line_and_header_the_marks_tell_all(form: Write, tmp_path: Path) -> None:
    file = filled(form, "docx")
    header(file, {-1: None})
    document = docx.Document(str(file))
    for paragraph in document.paragraphs:
        if paragraph.text.startswith(("Mã phiếu", "Đơn vị:")):
            document.element.body.remove(paragraph._p)
    document.save(str(file))
    found = read(tmp_path)
    assert (found.forms[0].unit, found.forms[0].answers[:3]) == ("phong-noi-vu", RIGHT)
    assert found.findings == ()
