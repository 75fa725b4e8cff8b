"""Lines as long as the size limit lets them be: the work grows with the length, not with its square."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Any

import pytest

from cchc.importing.above import as_above
from cchc.importing.entries import Entry
from cchc.importing.grid import MAX_CELLS, MAX_COLUMNS, Block, Cell, GridRow, Place
from cchc.importing.headers import header_at
from cchc.importing.parties import MOST_UNKNOWN, parties_of
from cchc.importing.plain import MAX_LINE
from cchc.importing.registry import MOST_NEAR, Registry
from cchc.importing.roles import REASON
from tests.importing import documents
from tests.importing.conftest import DATASET, Import, drafted, wordings
from tests.importing.layouts import packed

HELD = 2.6
"""Twice the length may cost so many times the calls."""
LINES = {
    "tabs": "\t",
    "cells": "a\t",
    "semicolons": "Xa;",
    "commas": "a,",
    "codes": "1.1.",
    "words": "đạt 5% và ",
    "shares": "1/2 ",
    "stars": "*a",
    "brackets": "(",
    "dashes": " - ",
}


def calls(work: Callable[[], Any]) -> int:
    """How many functions are called, those of C too."""
    count = 0

    def tally(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    gc.disable()  # what is called when garbage is collected is not counted here
    sys.setprofile(tally)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count


def wide(columns: int) -> GridRow:
    place = Place("a.docx", "word", "1", 1)
    cells = (Cell("Cột", place._replace(column=i), i) for i in range(columns))
    return GridRow((Cell("Tiêu chí", place, 0), *list(cells)[1:]), place)


def test_the_header_of_a_wide_table_is_read_in_one_pass() -> None:
    def work(columns: int) -> int:
        row = wide(columns)
        return calls(lambda: header_at(Block("1", (row,)), 0))

    assert work(800) < HELD * work(400)


def test_a_cell_is_found_by_its_column() -> None:
    row = wide(9)
    assert [row.at(i).start for i in range(9)] == list(range(9))
    assert row.at(9).text == ""
    merged = GridRow((row.cells[1]._replace(span=3), row.cells[6]), row.place)
    assert [cell.text for cell in map(merged.at, range(8))] == [
        "",
        *["Cột"] * 3,
        "",
        "",
        "Cột",
        "",
    ]


@pytest.mark.slow
@pytest.mark.parametrize("kind", LINES)
@pytest.mark.parametrize("suffix", ["txt", "csv"])
def test_a_long_line_costs_by_its_length(kind: str, suffix: str, imports: Import) -> None:
    base = documents.pasted() if suffix == "txt" else documents.separated(delimiter=";")

    def work(size: int) -> int:
        line = LINES[kind] * (size // len(LINES[kind]))
        return calls(lambda: imports(f"a.{suffix}", f"{base}{line}\n"))

    work(100)  # what is read once for all
    assert work(40_000) < HELD * work(20_000)


@pytest.mark.slow
@pytest.mark.parametrize("column", [0, 4, 5])
def test_a_long_cell_costs_by_its_length(column: int, imports: Import) -> None:
    def work(size: int) -> int:
        row = list(documents.ROWS[0])
        row[column] = "UBND xã a; b, " * (size // 14)
        rows = (row, *documents.ROWS[1:])
        return calls(lambda: imports("a.txt", documents.pasted(rows)))

    work(100)
    assert work(40_000) < HELD * work(20_000)


@pytest.mark.slow
def test_what_stands_right_of_the_columns_that_are_read_is_told(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        sheet.cell(9, MAX_COLUMNS + 1).value = "x"

    wider = ["\t".join([*documents.ROWS[0], *[""] * 70, "x"])]
    for name, content in (
        ("a.xlsx", documents.workbook(change)),
        ("a.txt", documents.pasted() + "\n".join(wider)),
        ("a.csv", documents.separated() + ",".join(["x"] * 70)),
    ):
        assert "sheet_cut" in wordings(imports(name, content, year=2023)), name
    blank = imports("a.csv", documents.separated() + "," * 90_000, year=2023)
    assert wordings(blank) == []
    assert len(drafted(blank).rows) == 17


def test_a_line_that_no_table_has_is_refused_by_its_number(imports: Import) -> None:
    (found,) = imports("a.csv", documents.separated() + "x" * (MAX_LINE + 1)).findings
    assert (found.wording, found.location.line) == ("document_line", 20)


@pytest.mark.slow
def test_a_cell_that_no_table_has_is_refused(imports: Import) -> None:
    rows = (("1.1.3. " + "Mức độ " * 15_000, *documents.ROWS[0][1:]), *documents.ROWS[1:])
    (found,) = imports("a.txt", documents.pasted(rows)).findings
    assert found.wording == "document_cell"
    (found,) = imports("a.docx", documents.document(((documents.HEADERS, *rows),))).findings
    assert found.wording == "document_cell"


@pytest.mark.slow
def test_more_text_than_an_office_writes_is_refused(imports: Import) -> None:
    rows = [("1.1.3. " + "Mức độ " * 14_000, *documents.ROWS[0][1:])] * 31
    for name, content in (
        ("a.txt", documents.pasted(rows)),
        ("a.docx", documents.document(((documents.HEADERS, *rows),))),
    ):
        (found,) = imports(name, content).findings
        assert found.wording == "document_text", name
        assert found.values["letters"] > found.values["limit"]


@pytest.mark.slow
def test_more_cells_than_an_appendix_has_are_refused_before_they_are_read(imports: Import) -> None:
    rows = [(*documents.ROWS[0], *["x"] * 40)] * 900

    def change(book: Any, sheet: Any) -> None:
        other = book.create_sheet("Khác")
        for row in rows:
            other.append(row)

    for name, content in (
        ("a.txt", documents.pasted(rows)),
        ("a.xlsx", documents.workbook(change)),
        ("a.docx", packed("<w:tr>" + "<w:tc><w:p/></w:tc>" * (MAX_CELLS + 1) + "</w:tr>")),
    ):
        (found,) = imports(name, content).findings
        assert (found.wording, found.values["limit"]) == ("document_cells", MAX_CELLS), name


def test_a_row_that_says_as_above_is_short() -> None:
    key = Cell("Như trên", Place("a", "word", "1", 1), 0)
    long = key._replace(text="Như trên. " * 9_000)
    above = key._replace(text="Phòng Nội vụ")
    rows = [Entry({REASON: each}) for each in (above, key, long)]
    assert calls(lambda: list(as_above(rows))) < 300
    said = [entry.cells[REASON].text for entry in as_above(rows)]
    assert said == [above.text, above.text, long.text]


@pytest.mark.slow
def test_a_name_is_quoted_by_its_beginning(imports: Import) -> None:
    rows = (("1.1.3. " + "Khác hẳn " * 9_000, *documents.ROWS[0][1:]), *documents.ROWS[1:])
    found = imports("a.txt", documents.pasted(rows)).findings
    (told,) = (each for each in found if each.wording == "name_differs")
    assert len(str(told.values["name"])) == 300


def test_a_number_of_thousands_of_digits_is_a_question(imports: Import) -> None:
    row = (*documents.ROWS[0][:1], "1" * 5_000, *documents.ROWS[0][2:])
    assert "cell_number" in wordings(imports("a.txt", documents.pasted((row, *documents.ROWS[1:]))))


@pytest.mark.slow
@pytest.mark.parametrize(
    "line", ["Tiêu chí {}\tĐiểm tối đa {}\tĐiểm bị trừ {}", "Xã {}\tchưa xong {}\tkhác {}"]
)
def test_rows_of_texts_are_counted_before_they_are_read(line: str, imports: Import) -> None:
    lines = "\n".join(line.format(f"a{i}", f"b{i}", f"c{i}") for i in range(9_000))
    (found,) = imports("a.txt", documents.pasted() + lines).findings
    assert found.wording == "appendix_texts"


def test_a_text_is_no_list_of_a_thousand_units() -> None:
    found = parties_of("UBND xã A; " * 1000, Registry(DATASET.parties))
    assert (found.keys, found.sentence) == ((), True)


@pytest.mark.slow
def test_more_names_than_there_are_units_are_refused(imports: Import) -> None:
    def rows(first: int) -> list[tuple[str, ...]]:
        cells = ("; ".join(f"Phòng a{first * i + j}" for j in range(100)) for i in range(21))
        return [(*documents.ROWS[0][:-1], cell) for cell in cells]

    assert "document_units" not in wordings(imports("a.txt", documents.pasted(rows(50))))
    (found,) = imports("a.txt", documents.pasted(rows(101))).findings
    assert (found.wording, found.values["limit"]) == ("document_units", MOST_UNKNOWN)


def test_a_list_of_unknown_units_is_looked_up_name_by_name() -> None:
    registry = Registry(DATASET.parties)

    def work(pieces: int) -> int:
        text = ", ".join(f"Phòng tên lạ a{pieces}{i}" for i in range(pieces))
        return calls(lambda: parties_of(text, registry))

    work(MOST_NEAR)  # those that are compared with all
    one = calls(lambda: registry.find("Phòng tên lạ b1"))
    assert work(50) < 50 * 3 * one
