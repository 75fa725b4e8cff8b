"""Numbers of Excel as the sheet shows them: rounded, as rates, in words, in thousands, not at all."""

from __future__ import annotations

import datetime
import io
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.importing.excel import read as read_workbook
from cchc.importing.grid import Cell
from cchc.importing.shown import shown
from tests.importing import documents
from tests.importing.conftest import Import, drafted, places, wordings


def only_cell(value: Any, pattern: str) -> Cell:
    from openpyxl import Workbook

    book = Workbook()
    cell = book.active["A1"]
    cell.value, cell.number_format = value, pattern
    stream = io.BytesIO()
    book.save(stream)
    ((block,),) = (read_workbook(stream.getvalue(), "a.xlsx", None).blocks,)
    return block.rows[0].cells[0]


@pytest.mark.parametrize(
    ("value", "pattern", "text", "stored"),
    [
        (0.35, "0%", "35%", ""),
        (0.35, "0.00%", "35,00%", ""),
        (0.7025, "0.00%", "70,25%", ""),
        (0.7025, "0%", "70%", "70,25%"),
        (0.29, "0%", "29%", ""),
        (12 / 112, "0.00%", "10,71%", "10,7142857142857%"),
        (70.25, '0.0"%"', "70,3%", "70,25"),
        (1.7, "General", "1,7", ""),
        (1.7, "0.00", "1,70", ""),
        (1.7, "#.##", "1,7", ""),
        (-0.3, "0.00;[Red]-0.00", "-0,30", ""),
        (-0.3, "0.00;[Red]0.00", "-0,30", ""),
        (-0.3, "0.00_);(0.00)", "-0,30", ""),
        (-0.3, '#,##0.0" điểm"', "-0,3", ""),
        (-0.3, "[$-42A]#,##0.00", "-0,30", ""),
        (0.1 + 0.2, "General", "0,3", ""),
        (0.3 - 0.1 - 0.2, "General", "0", ""),
        (2, "General", "2", ""),
        (0.7025, "0.00", "0,70", "0,7025"),
        (0.365, "0.00", "0,37", "0,365"),
        (0.5 + 0.5 * 16 / 17, "0.00", "0,97", "0,970588235294118"),
        (-1.00005, "0.0", "-1,0", "-1,00005"),
        (-0.001, "0.00", "0,00", "-0,001"),
        (1.7, "0", "2", "1,7"),
        (1234, "#,##0", "1234", ""),
        (1700, "0.0,", "1,7", "1700"),
        (1.667, "0.000", "1,667", ""),
        (0, '0.00;-0.00;"-"', "0", ""),
        (0, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', "0", ""),
    ],
)
def test_the_figure_that_is_seen(value: Any, pattern: str, text: str, stored: str) -> None:
    cell = only_cell(value, pattern)
    told = [(aside.wording, aside.text) for aside in cell.asides]
    assert (cell.text, cell.trouble) == (text, "")
    assert told == ([("cell_rounded", stored)] if stored else [])
    if "%" not in text:
        assert cell.number == Decimal(text.replace(",", "."))


@pytest.mark.parametrize(
    ("value", "pattern", "text"),
    [
        (12, '0"/112"', "12/112"),
        (85, '"đạt "0\\%', "đạt 85%"),
        (85, '0" trên 100"', "85 trên 100"),
        (1, '"Đạt";"Không đạt"', "Đạt"),
        (-1, '"Đạt";"Không đạt"', "Không đạt"),
        (True, "General", "TRUE"),
        ("1,7", "@", "1,7"),
    ],
)
def test_words_of_a_format_are_seen_too(value: Any, pattern: str, text: str) -> None:
    cell = only_cell(value, pattern)
    assert (cell.text, cell.number, cell.trouble) == (text, None, "")


@pytest.mark.parametrize(
    ("value", "pattern", "trouble"),
    [
        (2 / 3, "General", "cell_long"),
        (0.5, "# ?/?", "cell_format"),
        (1.7, "0.00E+00", "cell_format"),
        (1.7, "[>1]0.0;0.00", "cell_format"),
        (1.7, "000-00", "cell_format"),
        (datetime.date(2024, 7, 1), "d.m", "cell_date"),
        (datetime.datetime(2024, 7, 1, 5), "dd/mm/yyyy hh:mm", "cell_date"),
    ],
)
def test_what_is_seen_cannot_be_told(value: Any, pattern: str, trouble: str) -> None:
    assert only_cell(value, pattern).trouble == trouble


@pytest.mark.parametrize(("value", "pattern"), [(1.7, ";;;"), (0, "0.00;-0.00;"), (0.3, '" "')])
def test_what_a_format_hides_is_kept_and_told(value: Any, pattern: str) -> None:
    cell = only_cell(value, pattern)
    assert [aside.wording for aside in cell.asides] == ["cell_hidden"]
    assert cell.number == Decimal(str(value))


@pytest.mark.slow
@given(st.decimals(-1000, 1000, places=4), st.integers(0, 4), st.booleans())
def test_no_figure_is_rounded_in_silence(value: Decimal, decimals: int, rate: bool) -> None:
    pattern = "0" + "." * bool(decimals) + "0" * decimals + "%" * rate
    seen = shown(value, pattern)
    assert seen is not None
    figure = Decimal(seen.text.rstrip("%").replace(",", "."))
    kept = value * 100 if rate else value
    assert abs(figure - kept) * 2 <= Decimal(1).scaleb(-decimals)
    assert (seen.stored == "") == (figure == kept)
    assert seen.text.count("%") == rate


@pytest.mark.slow
def test_the_shown_figure_is_drafted_and_the_stored_one_told(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet["C10"], sheet["C10"].number_format = 0.7025, "0.00"
        sheet["E12"], sheet["E12"].number_format = 12, '"Có "0"/112 TTHC"'

    imported = imports("a.xlsx", documents.workbook(change))
    assert wordings(imported) == ["cell_rounded"]
    assert places(imported, "cell_rounded") == ["a.xlsx!Phụ lục 1!C10"]
    assert "hiện 0,70 nhưng bên trong lưu 0,7025" in str(imported.text)
    rows = {row.criterion: row for row in drafted(imported).rows}
    assert rows["3.10.1"].appraised == Decimal("0.70")
    assert rows["3.11.1"].reason == "Có 12/112 TTHC"


@pytest.mark.slow
def test_a_reason_that_became_a_date_is_open(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet["E9"], sheet["E9"].number_format = datetime.date(2023, 6, 18), "dd/mm"

    imported = imports("a.xlsx", documents.workbook(change))
    assert places(imported, "cell_date") == ["a.xlsx!Phụ lục 1!E9"]
    assert "\n    reason: TODO\n" in str(imported.text)
