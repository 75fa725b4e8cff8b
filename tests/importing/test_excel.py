"""Workbooks: exact numbers, rates, formulas, merged cells, sheets; and ranges that would fill memory."""

from __future__ import annotations

import datetime
import io
import re
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.importing.excel import exact
from tests.importing import documents
from tests.importing.conftest import Import, drafted, expected, figures, places, wordings

FIRST = 5
"""The row of 1.1.3, under three lines of title and the headers."""


def rezipped(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """A package with its parts changed."""
    stream = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return stream.getvalue()


def in_sheet(content: bytes, old: str, new: str) -> bytes:
    """A workbook with a text of its first sheet replaced."""

    def change(name: str, part: bytes) -> bytes:
        if name != "xl/worksheets/sheet1.xml":
            return part
        assert old.encode() in part
        return part.replace(old.encode(), new.encode(), 1)

    return rezipped(content, change)


@given(st.decimals(-1000, 1000, places=4))
def test_what_a_person_typed_is_read_exactly(number: Decimal) -> None:
    assert exact(number) == number
    assert exact(eval(str(number))) == number  # the binary number that Excel keeps


def change_numbers(book: Any, sheet: Any) -> None:
    """Every number as text, as a formula's result would be, or merged: the same rows."""
    sheet.cell(FIRST, 2).value = "2 điểm"
    sheet.cell(FIRST, 3).value = "1.7"
    sheet.cell(FIRST, 4).value = "\N{MINUS SIGN}0,30"
    sheet.cell(FIRST + 1, 4).value = 0.97 - 1
    for row in range(FIRST, FIRST + 17):
        for column in (2, 3, 4):
            sheet.cell(row, column).number_format = "0.00"
    sheet.merge_cells(start_row=FIRST + 13, end_row=FIRST + 14, start_column=6, end_column=6)
    sheet.merge_cells(start_row=FIRST + 17, end_row=FIRST + 17, start_column=1, end_column=3)
    sheet["AA200"] = "ghi chú bên ngoài bảng"


def stray_sheets(book: Any, sheet: Any) -> None:
    """A sheet without an appendix before it, one hidden with another appendix behind it."""
    book.create_sheet("Bìa", 0)["A1"] = "BÁO CÁO"
    hidden = book.create_sheet("Nháp")
    hidden.sheet_state = "hidden"
    for row in (documents.HEADERS, *documents.ROWS[:2]):
        hidden.append(list(row))


def two_rows_of_headers(book: Any, sheet: Any) -> None:
    sheet.insert_rows(4)
    sheet["B4"] = "Điểm"
    sheet.merge_cells("B4:D4")
    for cell, text in (("A4", documents.HEADERS[0]), ("E4", "Lý do"), ("F4", "Đơn vị phụ trách")):
        sheet[cell] = text
        sheet.merge_cells(f"{cell}:{cell[0]}5")
    for cell, text in (("B5", "Tối đa"), ("C5", "Thẩm định"), ("D5", "Bị trừ")):
        sheet[cell] = text


def blank_rows_and_columns(book: Any, sheet: Any) -> None:
    sheet.insert_cols(1, 2)
    sheet.insert_rows(9, 3)
    sheet.insert_rows(1, 4)


def codes_in_a_column(book: Any, sheet: Any) -> None:
    """Codes set apart; Excel makes numbers of those with one point."""
    sheet.insert_cols(1)
    sheet["A4"] = "Mã"
    for row in range(FIRST, FIRST + 17):
        code, _, name = sheet.cell(row, 2).value.partition(" ")
        sheet.cell(row, 1).value = documents.number(code) if code.count(".") == 1 else code
        sheet.cell(row, 2).value = name


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        *(change_numbers, stray_sheets, two_rows_of_headers, blank_rows_and_columns),
        codes_in_a_column,
    ],
)
def test_the_rows_stay_the_same(change: Callable[[Any, Any], None], imports: Import) -> None:
    imported = imports("a.xlsx", documents.workbook(change), year=2023)
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


def test_formulas_with_their_values(imports: Import) -> None:
    """Deductions as formulas, as Excel saves them: with the value that it last calculated."""
    content = documents.workbook()
    for row, value in ((FIRST, "-0.3"), (FIRST + 2, "-0.5")):
        formula = f"<f>C{row}-B{row}</f><v>{value.replace('0.3', '0.30000000000000004')}</v>"
        content = in_sheet(
            content, f'<c r="D{row}" t="n"><v>{value}</v>', f'<c r="D{row}">{formula}'
        )
    imported = imports("a.xlsx", content)
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


def test_cells_that_give_no_value_are_named(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.cell(FIRST, 3).value = "=SUM(B5,-0.3)"
        sheet.cell(FIRST + 1, 3).value = datetime.date(2024, 7, 1)
        sheet.cell(FIRST + 2, 2).value = 2 / 3
        sheet.cell(FIRST + 3, 2).value = "#REF!"
        sheet.cell(FIRST + 4, 4).value = -1 / 3
        sheet.cell(FIRST + 4, 4).number_format = "0.00"

    imported = imports("a.xlsx", documents.workbook(change))
    named = ("cell_formula", "cell_date", "cell_long", "cell_error", "cell_rounded")
    assert wordings(imported) == list(named)
    found = [place for wording in named for place in places(imported, wording)]
    cells = ("C5", "C6", "B7", "B8", "D9")
    assert found == [f"a.xlsx!Phụ lục 1!{cell}" for cell in cells]
    assert imported.text is not None
    assert "    deduction: -0.33\n" in imported.text  # as its cell shows it


def test_formulas_without_values_in_text_columns_are_named_too(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.cell(FIRST + 7, 5).value = '="Có "&"12/112"'
        sheet.cell(FIRST + 7, 6).value = "=F11"

    imported = imports("a.xlsx", documents.workbook(change))
    found = [f"a.xlsx!Phụ lục 1!{cell}" for cell in ("E12", "F12")]
    assert places(imported, "cell_formula") == found
    assert imported.text is not None
    assert "\n    reason: TODO\n" in imported.text


def test_a_formula_for_an_empty_text_is_a_blank_cell(imports: Import) -> None:
    content = in_sheet(
        documents.workbook(), '<c r="D5" t="n"><v>-0.3</v>', '<c r="D5" t="str"><f>""</f><v></v>'
    )
    assert wordings(imports("a.xlsx", content)) == ["cell_blank"]


def test_a_code_that_may_have_lost_its_zero_is_open(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.cell(FIRST + 2, 1).value = 3.1

    assert wordings(imports("a.xlsx", documents.workbook(change))) == ["code_number"]


def test_a_code_that_excel_made_a_date_of(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.insert_cols(1)
        sheet["A4"] = "Mã"
        for row in range(5, 22):
            code, sheet.cell(row, 2).value = str(sheet.cell(row, 2).value).split(" ", 1)
            sheet.cell(row, 1).value = code
        sheet["A5"], sheet["B5"] = datetime.datetime(2001, 10, 3), "Tên khác"
        sheet["A7"], sheet["B7"] = datetime.datetime(2001, 11, 3), "Tên khác nữa"
        sheet["A6"] = datetime.datetime(2001, 10, 4)

    imported = imports("a.xlsx", documents.workbook(change))
    cells = ["a.xlsx!Phụ lục 1!A5", "a.xlsx!Phụ lục 1!A7"]
    assert places(imported, "code_date") == cells
    meant = [f.values["codes"] for f in imported.findings if f.wording == "code_date"]
    assert meant == ["3.10.1", "3.11.1"]
    assert places(imported, "code_by_name") == ["a.xlsx!Phụ lục 1!B6"]
    assert imported.matched is not None
    assert [row.criterion for row in imported.matched.rows[:2]] == ["TODO", "1.5.2"]


@pytest.mark.slow
def test_sheets_are_chosen_by_name(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        other = book.create_sheet("Năm 2024")
        for row in (documents.HEADERS, *documents.ROWS[:2]):
            other.append(list(row))

    content = documents.workbook(change)
    asked = imports("a.xlsx", content)
    assert [f.wording for f in asked.findings] == ["appendix_several"]
    assert len(drafted(imports("a.xlsx", content, sheet="phu luc 1")).rows) == 17
    assert len(drafted(imports("a.xlsx", content, sheet="Năm 2024", year=2023)).rows) == 2
    (wrong,) = imports("a.xlsx", content, sheet="Sheet9").findings
    assert (wrong.wording, wrong.values["known"]) == ("sheet_unknown", "“Phụ lục 1”, “Năm 2024”")
    (other,) = imports("a.docx", documents.document(), sheet="x").findings
    assert other.wording == "sheet_without_excel"


@pytest.mark.slow
def test_the_sheet_with_more_columns_is_the_appendix(imports: Import) -> None:
    """A report has the points in several sheets; one alone has reasons and units."""

    def change(book: Any, sheet: Any) -> None:
        other = book.create_sheet("Tính lại", 0)
        for row in (
            ("Mã", "Tiêu chí", "Tối đa", "Thẩm định", "Bị trừ"),
            ("1.1.3", "x", 2, 1.7, -0.3),
        ):
            other.append(list(row))

    assert len(drafted(imports("a.xlsx", documents.workbook(change))).rows) == 17


@pytest.mark.slow
def test_a_hidden_sheet_only_by_its_name(imports: Import) -> None:
    assert len(drafted(imports("a.xlsx", documents.workbook(stray_sheets))).rows) == 17
    hidden = imports("a.xlsx", documents.workbook(stray_sheets), sheet="Nháp", year=2023)
    assert len(drafted(hidden).rows) == 2


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</mergeCells>", '<mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        ("</mergeCells>", '<mergeCell ref="A4:A1048576"/>' * 5000 + "</mergeCells>"),
        ("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        ("</sheetData>", '<row r="1999999999"><c r="A1999999999"><v>1</v></c></row></sheetData>'),
        ('<dimension ref="A1:F22"', '<dimension ref="A1:XFD1048576"'),
        ('<dimension ref="A1:F22"', '<dimension ref="A1"'),
    ],
)
def test_ranges_that_would_fill_memory_do_not(old: str, new: str, imports: Import) -> None:
    content = in_sheet(documents.workbook(), old, new)
    begin = time.monotonic()
    imported = imports("a.xlsx", content, year=2023)
    assert time.monotonic() - begin < 10
    assert imported.findings


@pytest.mark.slow
def test_a_far_cell_and_a_wrong_dimension_change_nothing(imports: Import) -> None:
    content = in_sheet(documents.workbook(), 'ref="A1:F22"', 'ref="A1:B2"')
    far = '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'
    content = in_sheet(content, "</sheetData>", far)
    imported = imports("a.xlsx", content)
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_a_sheet_that_goes_on_and_on_is_said_to_be_cut(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        for i in range(6000):
            sheet.cell(30 + i, 9).value = i

    assert "sheet_cut" in wordings(imports("a.xlsx", documents.workbook(change)))


def test_a_workbook_without_sheets_to_see(imports: Import) -> None:
    content = documents.workbook(rows=())
    (found,) = imports("a.xlsx", content).findings
    assert found.wording == "appendix_empty"
    assert re.fullmatch(r"a\.xlsx", str(found.location))
