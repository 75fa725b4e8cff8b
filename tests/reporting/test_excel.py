"""Reports as Excel files: exact numbers, sums that recalculate, no text a formula, ready to print."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from lxml import etree
from openpyxl.utils import get_column_letter

from cchc.language.words import NONE, Words
from cchc.model.rate import Rate
from cchc.reporting.document import (
    Blank,
    Block,
    Cell,
    Column,
    Decimals,
    Document,
    Facts,
    Heading,
    Part,
    Report,
    Table,
    TableRow,
    Text,
    cell_text,
)
from cchc.reporting.excel import render, sheet_name
from cchc.reporting.excel_cells import LONGEST, number_format, summed
from cchc.reporting.pictures import Bar, Chart
from tests.office import as_pdf, converted
from tests.reporting.made import (
    NASTY,
    dated,
    form_of,
    nasty,
    results,
    units,
    whole,
)

VI = Words("vi")
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture(scope="module")
def content() -> bytes:
    return render(whole("xlsx"), VI)


@lru_cache(maxsize=8)
def opened(content: bytes, values: bool = False) -> Any:
    """A workbook as openpyxl reads it; no test changes it."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return openpyxl.load_workbook(io.BytesIO(content), data_only=values)


def written(content: bytes, number: int) -> dict[str | None, tuple[str, str, str]]:
    """Type, formula and value of every cell of a sheet, as the file has them."""
    with ZipFile(io.BytesIO(content)) as package:
        root = etree.fromstring(package.read(f"xl/worksheets/sheet{number}.xml"))
    return {
        cell.get("r"): (
            cell.get("t", "n"),
            cell.findtext(f"{S}f") or "",
            cell.findtext(f"{S}v") or "",
        )
        for cell in root.iter(f"{S}c")
    }


def header_row(sheet: Any, label: str) -> int:
    found: int = next(c.row for row in sheet.iter_rows() for c in row if c.value == label)
    return found


# Figures


@pytest.mark.slow
def test_one_sheet_an_analysis(content: bytes) -> None:
    names = [part.name for part in whole("xlsx").parts]
    assert opened(content).sheetnames == names
    assert names[-2:] == ["Tính thử", "Phụ lục"]
    assert {"Đối chiếu", "Dự báo", "Từng dòng theo đơn vị", "Nhiệm vụ"} <= set(names)


@pytest.mark.slow
def test_the_annex_has_exact_numbers(content: bytes) -> None:
    names = [part.name for part in whole("xlsx").parts]
    cells = written(content, names.index("Phụ lục") + 1)
    head = header_row(opened(content)["Phụ lục"], "Điểm bị trừ")
    for i, gap in enumerate(results().gaps.gaps, head + 1):
        row = gap.given
        node = row.criterion.replace(".", "_")
        for column, value, link in (
            ("C", row.max_points, ""),
            ("D", row.appraised, f"diem_{node}"),
            ("E", gap.deduction, f"tru_{node}"),
        ):
            kind, formula, text = cells[f"{column}{i}"]
            assert (kind, formula) == ("n", link)
            assert Decimal(text) == value
            assert len(text) <= 5, "not the digits of a binary number"
    kind, formula, text = cells[f"E{head + 18}"]
    assert (kind, formula, Decimal(text)) == (
        "n",
        f"SUM(E{head + 1}:E{head + 17})",
        Decimal("-6.07"),
    )


def ranges_of(formula: str) -> Iterator[str]:
    match = re.fullmatch(r"=SUM\(([A-Z0-9:,]+)\)", formula)
    assert match is not None, formula
    yield from match[1].split(",")


@pytest.mark.slow
def test_every_sum_has_its_value_and_adds_up(content: bytes) -> None:
    formulas, values = opened(content), opened(content, values=True)
    seen = 0
    for name in formulas.sheetnames:
        for row in formulas[name].iter_rows():
            for cell in row:
                if cell.data_type != "f" or not cell.value.startswith("=SUM("):
                    continue
                seen += 1
                cached = values[name][cell.coordinate].value
                parts = [
                    Decimal(format(found.value, ".15g"))
                    for area in ranges_of(cell.value)
                    for line in values[name][area if ":" in area else f"{area}:{area}"]
                    for found in line
                ]
                assert sum(parts) == Decimal(format(cached, ".15g")), (name, cell.coordinate)
    assert seen >= 20


@pytest.mark.slow
def test_a_column_that_does_not_add_up_is_no_sum(content: bytes) -> None:
    sheet = opened(content)["Điểm trừ theo đơn vị"]
    total = next(c.row for c in sheet["A"] if c.value == "Tổng cộng")
    assert "SUM(tru_1_1_3," in str(sheet[f"D{total}"].value)
    assert str(sheet[f"E{total}"].value).startswith("=SUM(")


@pytest.mark.slow
def test_shares_rates_and_dates_are_values(content: bytes) -> None:
    sheet, values = (opened(content, v)["Từng dòng theo đơn vị"] for v in (False, True))
    head = header_row(sheet, "Phần chia đều")
    label = {cell.value: cell.column_letter for cell in sheet[head]}
    column = [sheet[f"{label['Phần chia đều']}{i}"] for i in range(head + 1, sheet.max_row + 1)]
    shares = [c for c in column if c.data_type == "f"]
    assert len(shares) > 100
    assert {c.number_format for c in shares} == {"[$-42A]#,##0.000;[$-42A]−#,##0.000"}
    now = [values[f"{label['Năm 2023']}{i}"] for i in range(head + 1, sheet.max_row + 1)]
    assert any(
        c.number_format == "[$-42A]0.00%" and Decimal(str(c.value)) == Decimal("0.7025")
        for c in now
    )
    due = [sheet[f"{label['Hạn']}{i}"] for i in range(head + 1, sheet.max_row + 1)]
    assert any(c.is_date and c.number_format == "dd/mm/yyyy" for c in due)


def column_of(sheet: Any, label: str) -> dict[str, Any]:
    """The cells under a label by the code that begins their row."""
    head = header_row(sheet, label)
    at = next(cell.column for cell in sheet[head] if cell.value == label)
    rows = takewhile(lambda row: row[1].value, sheet.iter_rows(min_row=head + 1))
    return {str(row[0].value): row[at - 1] for row in rows}


@pytest.mark.slow
def test_one_value_is_a_number_and_never_a_text(content: bytes) -> None:
    book = opened(content)
    exact = column_of(book["Đối chiếu"], "Tính lại")
    for row in results().gaps.card.rows:
        cell, outcome = exact[row.criterion.id], row.outcome
        if outcome is not None and outcome.low == outcome.high and cell.value != NONE:
            assert (cell.data_type, Decimal(str(cell.value))) == ("n", outcome.nominal)
    assert sum(cell.data_type == "n" and cell.value is not None for cell in exact.values()) > 5
    for label in ("Hiện tại", "Chỉ tiêu"):
        cells = column_of(book["Dự báo"], label).values()
        assert not [
            c.value
            for c in cells
            if re.fullmatch(r"[\d.,]+ ?%?", str(c.value or "x")) and c.data_type == "s"
        ]
    target = column_of(book["Dự báo"], "Chỉ tiêu")["3.11.2"]
    assert (target.data_type, target.number_format) == ("n", "[$-42A]0%")


@pytest.mark.slow
def test_key_figures_are_values_in_cells_of_their_own() -> None:
    pairs = (("Tổng", Decimal("-6.07")), ("Số dòng", 17), ("Nguồn", "=1+1"))
    blocks = (Facts(pairs, key=True), Facts((("Mã phiếu", "CCHC-1"),)))
    sheet = opened(render(Report("x", (Part("x", "x", Document(blocks)),)), VI)).active
    rows = [[c.value for c in row if c.value is not None] for row in sheet.iter_rows()]
    assert rows == [["Tổng", -6.07], ["Số dòng", 17], ["Nguồn", "=1+1"], ["Mã phiếu: CCHC-1"]]
    assert sheet["D3"].data_type == "s"


def test_the_labels_of_key_figures_have_room_beside_a_narrow_first_column() -> None:
    columns = (Column("Mã", codes=True), Column("Tiêu chí", flexible=True), Column("Mất"))
    table = Table(columns, (TableRow(("1.1", "Kế hoạch cải cách hành chính của xã", 1)),))
    facts = Facts((("Tổng điểm bị trừ (15 dòng)", 1), ("Số dòng", 2)), key=True)
    sheet = opened(render(Report("x", (Part("x", "x", Document((facts, table))),)), VI)).active
    assert [sheet.cell(row, 3).value for row in (1, 2)] == [1, 2]
    assert "A1:B1" in {str(area) for area in sheet.merged_cells.ranges}


@pytest.mark.slow
def test_only_codes_may_look_like_numbers(content: bytes) -> None:
    """Elsewhere a number that became a text is one that Excel shall point out."""
    names = [part.name for part in whole("xlsx").parts]
    book = opened(content)
    for name in ("Đối chiếu", "Từng dòng theo đơn vị", "Dự báo"):
        with ZipFile(io.BytesIO(content)) as package:
            number = names.index(name) + 1
            root = etree.fromstring(package.read(f"xl/worksheets/sheet{number}.xml"))
        ranges = [r for e in root.iter(f"{S}ignoredError") for r in e.get("sqref", "").split()]
        assert ranges
        sheet = book[name]
        cells = [cell for area in ranges for row in sheet[area] for cell in row if cell.value]
        assert {cell.column for cell in cells} == {
            cell.column for row in sheet.iter_rows() for cell in row if cell.value == "Mã"
        }


@pytest.mark.slow
def test_every_row_of_every_unit_stands_in_one_list(content: bytes) -> None:
    sheet = opened(content)["Từng dòng theo đơn vị"]
    head = header_row(sheet, "Đơn vị, nhóm")
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=head + 1) if row[0].value]
    wanted = [
        (unit.party.name, row.gap.criterion.id)
        for unit in units()
        for row in sorted(unit.rows, key=lambda row: row.via is not None)
    ]
    assert [(row[0], row[2]) for row in rows] == wanted


HELD: tuple[tuple[Cell, object, str], ...] = (
    ("1.1", "1.1", "@"),
    ("a & <b>", "a & <b>", "@"),
    ("", "", "@"),
    ("_x0041_", "_x0041_", "@"),
    (Decimal("0.5"), 0.5, "[$-42A]#,##0.00;[$-42A]−#,##0.00"),
    (Decimals(Decimal("0.5"), 3), 0.5, "[$-42A]#,##0.000;[$-42A]−#,##0.000"),
    (Rate(Decimal("0.5")), 0.005, "[$-42A]0.0%"),
    (5, 5, "[$-42A]#,##0"),
    (Blank("x"), None, "@"),
    (None, "–", "@"),
    (date(2026, 3, 1), datetime(2026, 3, 1), "dd/mm/yyyy"),
)
"""Cells, and the value and the format that a file holds of them."""


def test_a_row_in_bold_letters_is_as_high_as_they_need() -> None:
    cells = "Cải cách thủ tục hành chính", *["12345"] * 9
    columns = (Column("Tên", flexible=True), *(Column(f"Cột số {i}") for i in range(9)))
    rows = (TableRow(cells), TableRow(cells, role="group"))
    part = Part("x", "x", Document((Table(columns, rows),)))
    sheet = opened(render(Report("x", (part,)), VI)).active
    body, group = (sheet.row_dimensions[at].height for at in (2, 3))
    assert body < group


@pytest.mark.slow
def test_a_cell_that_stands_in_many_rows_stands_in_all_of_them() -> None:
    many = [HELD[i * step % len(HELD)] for i in range(60) for step in (1, 5, 7)]
    cells, held = [c[0] for c in many], [c[1:] for c in many]
    rows = [TableRow(tuple(cells[i : i + 3])) for i in range(0, len(cells), 3)]
    rows[30] = rows[30]._replace(role="group")
    table = Table((Column("a", flexible=True), Column("b"), Column("c")), tuple(rows))
    bars = tuple(Bar(label, "x", (Decimal(1),), "1") for label in "12")
    blocks = (table, Chart("x", (("x", "good"),), bars, "x"))
    content = render(Report("x", (Part("x", "x", Document(blocks)),)), VI)
    sheet = opened(content).active
    found = [cell for row in sheet.iter_rows(2, 1 + len(rows)) for cell in row]
    assert [(cell.value, cell.number_format) for cell in found] == held
    assert [i for i, cell in enumerate(found) if cell.font.bold] == [90, 91, 92]
    heights = {i: sheet.row_dimensions[2 + i].height for i in range(len(rows))}
    blank = {i for i, row in enumerate(rows) if Blank("x") in row.cells}
    assert {heights[i] for i in blank}.isdisjoint(heights[i] for i in heights.keys() - blank)
    with ZipFile(io.BytesIO(content)) as package:
        drawn = package.read("xl/charts/chart1.xml").decode()
    assert drawn.count('<c:pt idx="1"><c:v>1</c:v>') == 1, (
        "the chart keeps a figure that comes twice"
    )


@pytest.mark.parametrize(
    ("cell", "language", "shown"),
    [
        (Decimal("-0.3"), "vi", "[$-42A]#,##0.00;[$-42A]−#,##0.00"),
        (Decimal("0.125"), "vi", "[$-42A]#,##0.000;[$-42A]−#,##0.000"),
        (Decimals(Decimal("-0.5"), 3), "en", "[$-809]#,##0.000;[$-809]−#,##0.000"),
        (Decimals(Decimal(-92), 0), "vi", "[$-42A]#,##0;[$-42A]−#,##0"),
        (Rate(Decimal("73")), "vi", "[$-42A]0%"),
        (Rate(Decimal("70.25")), "vi", "[$-42A]0.00%"),
        (17, "vi", "[$-42A]#,##0"),
    ],
)
def test_number_formats(cell: Any, language: str, shown: str) -> None:
    words = Words(language)
    assert number_format(cell, cell_text(cell, words), words) == shown


# Sums


def table_of(*rows: tuple[str, Any]) -> Table:
    roles: dict[str, Any] = {"g": "group", "t": "total", "b": "body"}
    made = tuple(TableRow((cell,), roles[role]) for role, cell in rows)
    return Table((Column("x", numeric=True),), made)


D = Decimal


@pytest.mark.parametrize(
    ("rows", "row", "runs"),
    [
        ((("b", D(1)), ("b", D(2)), ("t", D(3))), 2, ((0, 1),)),
        ((("b", D(1)), ("b", D(2)), ("t", D(4))), 2, ()),
        ((("b", D(1)), ("b", "x"), ("t", D(1))), 2, ()),
        ((("g", D(3)), ("b", D(1)), ("b", D(2)), ("g", D(5)), ("b", D(5))), 0, ((1, 2),)),
        ((("g", D(3)), ("b", D(3)), ("g", D(5)), ("b", D(5)), ("t", D(8))), 4, ((1, 1), (3, 3))),
        ((("b", D(1)), ("b", D(2))), 1, ()),
        ((("t", D(0)),), 0, ()),
        ((("g", D("0.3")), ("b", D("0.1")), ("b", D("0.2"))), 0, ((1, 2),)),
    ],
)
def test_what_is_a_sum(rows: Any, row: int, runs: Any) -> None:
    assert summed(table_of(*rows), row, 0) == runs


# Text


def test_no_text_is_a_formula() -> None:
    book = opened(render(nasty(), VI))
    seen = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "@", "-")):
                    assert cell.data_type == ("f" if cell.value.startswith("=SUM(") else "s")
                    seen += cell.data_type == "s"
    assert seen > 10
    assert any(cell.value == NASTY for row in book.worksheets[0].iter_rows() for cell in row)


SAYING = " ".join(f"câu{i} dài như người ta viết;" for i in range(90))
"""A long answer, of about 2,700 characters."""


def answers(*rows: tuple[str, Any, str, str]) -> Report:
    columns = (
        Column("Đơn vị", flexible=True, names=True),
        Column("Mất", numeric=True),
        Column("Nguyên nhân", flexible=True, least=30),
        Column("Giải pháp", flexible=True, least=30),
    )
    total = TableRow(("", Decimal("-0.70"), "", ""), "total")
    table = Table(columns, (*map(TableRow, rows), total))
    return Report("x", (Part("x", "x", Document((Heading("y", 1), table)), wide=True),))


LONG_ANSWERS = answers(
    ("Phòng Nội vụ", Decimal("-0.50"), SAYING, "Ngắn"),
    ("Phòng Tư pháp", Decimal("-0.20"), "Ngắn", "a" * (LONGEST + 5)),
)


@pytest.mark.slow
def test_a_text_too_high_for_a_row_goes_on_in_the_next() -> None:
    sheet = opened(render(LONG_ANSWERS, VI)).active
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=header_row(sheet, "Mất") + 1)]
    first = [row for row in rows if row[0] == "Phòng Nội vụ"]
    other = [row for row in rows if row[0] == "Phòng Tư pháp"]
    assert len(first) > 1
    assert "".join(row[2] for row in first) == SAYING
    assert "".join(row[3] for row in other) == "a" * (LONGEST + 5)
    for mine, number, column in ((first, -0.5, 3), (other, -0.2, 2)):
        assert [row[1] or None for row in mine] == [number, *[None] * (len(mine) - 1)]
        assert [row[column] or None for row in mine] == ["Ngắn", *[None] * (len(mine) - 1)]
    assert rows[-1][1].startswith("=SUM("), "what goes on adds nothing"


@pytest.mark.office
def test_a_long_text_is_printed_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(render(LONG_ANSWERS, VI))
    said = re.findall(r"câu(\d+)", as_pdf(file))
    assert [int(number) for number in said] == list(range(90))


@pytest.mark.office
def test_a_form_grows_with_a_long_answer(tmp_path: Path) -> None:
    """In LibreOffice's own format, where its text can be typed as a person does."""
    file = tmp_path / "phiếu.xlsx"
    file.write_bytes(render(form_of("phong-noi-vu", "xlsx"), VI))
    flat = converted("fods", file)
    text = flat.read_text(encoding="utf-8")
    blank = re.compile(
        r'<table:table-cell( \S+) table:number-columns-repeated="2"/>(?=\s*<table:table-cell table)'
    )
    typed = rf'<table:table-cell\1 office:value-type="string"><text:p>{SAYING[:800]}</text:p>'
    text, count = blank.subn(typed + r"</table:table-cell><table:table-cell\1/>", text, count=1)
    assert count == 1
    flat.write_text(text, encoding="utf-8")
    said = re.findall(r"câu(\d+)", as_pdf(flat))
    assert max(map(int, said)) >= 25


def test_names_of_sheets_are_those_excel_takes() -> None:
    taken: set[str] = set()
    names = [sheet_name(name, taken) for name in ("a/b:c*?[d]", "x" * 40, "X" * 40, "''", "1", "")]
    assert names == ["a b c d", "x" * 31, "X" * 29 + " 2", "1", "1 2", "1 3"]


# Use and print


@pytest.mark.slow
def test_sheets_are_ready_to_use_and_to_print(content: bytes) -> None:
    for sheet, part in zip(opened(content), whole("xlsx").parts, strict=True):
        assert sheet.print_area
        assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A4
        assert (sheet.page_setup.orientation == "landscape") == part.wide
        assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (
            True,
            0,
        )
        tables = [block for block in part.document.blocks if isinstance(block, Table)]
        if len(tables) == 1 and part.key != "overview":
            head = header_row(sheet, tables[0].columns[0].label)
            assert sheet.freeze_panes == f"A{head + 1}"
            assert sheet.print_title_rows == f"${head}:${head}"
            total = tables[0].rows[-1].role == "total"
            last = head + len(tables[0].rows) - total
            column = get_column_letter(len(tables[0].columns))
            grouped = any(row.role == "group" for row in tables[0].rows)
            wanted = None if grouped else f"A{head}:{column}{last}"
            assert sheet.auto_filter.ref == wanted, "the total is no row to filter"


PAPER = {"landscape": Decimal("841.9"), "portrait": Decimal("595.3")}


DIGIT = Decimal("7.64")
"""Points of a digit of 12 points in DejaVu, which stands for a font that a machine lacks."""


@pytest.mark.slow
def test_every_page_says_what_it_is_of_in_letters_of_8_points_or_more() -> None:
    """As wide as its columns are on a machine that lacks the font, each sheet is made small enough for
    its pages, and no smaller.
    """
    for made in (dated("xlsx"), nasty(), LONG_ANSWERS, form_of("phong-noi-vu", "xlsx")):
        for sheet in opened(render(made, VI)):
            assert sheet.print_title_rows, sheet.title
            alike = sheet.column_dimensions.values()
            widths = [each.width * (each.max - each.min + 1) for each in alike]
            across = Decimal(str(sum(widths))) * DIGIT
            inches = Decimal(str(sheet.page_margins.left)) + Decimal(str(sheet.page_margins.right))
            room = PAPER[sheet.page_setup.orientation or "portrait"] - 72 * inches
            scale = min(Decimal(1), room * int(sheet.page_setup.fitToWidth or 1) / across)
            sizes = {c.font.sz for row in sheet.iter_rows() for c in row if c.value is not None}
            assert min(map(Decimal, sizes)) * scale >= 8, (sheet.title, scale)


@pytest.mark.slow
def test_a_chart_of_many_bars_is_drawn_on_as_many_pages_as_it_needs() -> None:
    bars = tuple(Bar(f"1.{i}", "tên", (Decimal(i + 1) / 100,), "x") for i in range(130))
    part = Part("x", "x", Document((Chart("Điểm", (("mất", ""),), bars, "nói"),)))
    content = render(Report("x", (part,)), VI)
    with ZipFile(io.BytesIO(content)) as package:
        charts = [package.read(n).decode() for n in package.namelist() if "charts/chart" in n]
    areas = [re.findall(r"<c:cat>.*?<c:f>x!\$A\$(\d+):\$A\$(\d+)</c:f>", chart) for chart in charts]
    ranges = sorted((int(first), int(last)) for ((first, last),) in areas)
    assert len(ranges) > 2
    drawn = [n for first, last in ranges for n in range(first, last + 1)]
    assert drawn == list(range(ranges[0][0], ranges[0][0] + 130))
    assert len({tuple(re.findall(r'<c:m(?:ax|in) val="([^"]+)"', chart)) for chart in charts}) == 1
    assert len(opened(content).active.row_breaks.brk) >= len(ranges) - 1


@pytest.mark.slow
def test_no_sum_can_be_sorted_away(content: bytes) -> None:
    """A filter also sorts: a sum that moves would add up other cells, a name stays."""
    book = opened(content)
    filters = 0
    for sheet in book:
        if sheet.auto_filter.ref:
            filters += 1
            cells = [cell for row in sheet[sheet.auto_filter.ref] for cell in row]
            formulas = [cell.value for cell in cells if cell.data_type == "f"]
            assert not [text for text in formulas if re.search(r"\b[A-Z]+\d", text)]
    assert filters >= 4
    assert any(c.data_type == "f" for row in book["Đối chiếu"].iter_rows() for c in row)


def test_rows_grow_when_more_is_written(content: bytes) -> None:
    """Heights are given, for LibreOffice, but not as ones that a person fixed."""
    for data in (content, render(form_of("phong-noi-vu", "xlsx"), VI)):
        with ZipFile(io.BytesIO(data)) as package:
            sheets = [n for n in package.namelist() if n.startswith("xl/worksheets/sheet")]
            xml = b"".join(package.read(name) for name in sheets)
        assert b' ht="' in xml
        assert b"customHeight" not in xml


@pytest.mark.slow
def test_a_form_to_fill() -> None:
    sheet = opened(render(form_of("phong-tai-chinh-ke-hoach", "xlsx"), VI)).active
    head = header_row(sheet, "Nguyên nhân")
    assert [sheet.cell(head, i).value for i in (1, 3, 7, 8)] == [
        "Mã",
        "Mất",
        "Nguyên nhân",
        "Giải pháp khắc phục",
    ]
    for i in range(head + 1, head + 6):
        assert sheet.cell(i, 7).value is None
        assert sheet.cell(i, 7).fill.fgColor.rgb == "FFFFF8DC"
    assert [sheet.cell(i, 1).value for i in range(head + 1, head + 6)][:2] == ["6.1.2", "1.6"]
    assert sheet.cell(head + 6, 3).value == f"=SUM(C{head + 1}:C{head + 5})"
    texts = {c.value for row in sheet.iter_rows() for c in row}
    assert "Mã phiếu (giữ nguyên): CCHC-2023-phong-tai-chinh-ke-hoach" in texts


@pytest.mark.slow
def test_the_chart_says_itself_in_words(content: bytes) -> None:
    with ZipFile(io.BytesIO(content)) as package:
        drawing = package.read("xl/drawings/drawing1.xml").decode()
        names = [name for name in package.namelist() if name.startswith("xl/charts/")]
        charts = [package.read(name).decode() for name in sorted(names)]
    assert 'descr="Điểm mất, nhiều nhất trước: 6.1.2' in drawing
    assert [chart.count("<c:ser>") for chart in charts] == [3, 3, 2]
    for series in re.findall(r"<c:val><c:numRef><c:f>([^<]+)</c:f>", "".join(charts)):
        name, area = series.rsplit("!", 1)
        sheet = opened(content, values=True)[name.strip("'")]
        cells = [c.value for line in sheet[area.replace("$", "")] for c in line]
        assert any(isinstance(value, float | int) for value in cells)


@pytest.mark.parametrize(("lines", "broken"), [(0, []), (8, []), (24, [24]), (60, [60])])
def test_a_chart_that_may_not_fit_begins_a_page(lines: int, broken: list[int]) -> None:
    bars = tuple(Bar(f"{i}", "x", (Decimal(1),), "1") for i in range(9))
    blocks: tuple[Block, ...] = (
        *[Text("x")] * lines,
        Chart("Biểu đồ", (("mất", "bad"),), bars, "x"),
    )
    wide = render(Report("x", (Part("x", "x", Document(blocks), wide=True),)), VI)
    sheet = opened(wide).active
    assert [one.id for one in sheet.row_breaks.brk] == broken
    head = header_row(sheet, "mất")
    assert [sheet.cell(head + 1 + i, 3).value for i in range(9)] == [1] * 9
    with ZipFile(io.BytesIO(wide)) as package:
        drawing = package.read("xl/drawings/drawing1.xml").decode()
    first, last = (int(row) for row in re.findall(r"<xdr:row>(\d+)</xdr:row>", drawing))
    assert lines < first < last < head - 1, "between its heading and its figures"


@pytest.mark.office
def test_it_prints(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "bao-cao.xlsx"
    file.write_bytes(content)
    pages = as_pdf(file).split("\f")[:-1]
    assert all(page.split() for page in pages)
    text = "\n".join(pages)
    lines = ["".join(line.split()) for line in text.splitlines()]
    words = {
        word
        for sheet in opened(content)
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.data_type == "s"
        for word in re.split(r"[\s\-–/]+", cell.value)
    }
    missing = [word for word in words if not any(word in line for line in lines)]
    assert len(words) > 300 and not missing, "cut, or broken inside"
    assert "−6,07" in text
    assert "###" not in text
    assert "#" not in re.sub(r"#[0-9]", "", text)
    annex = next(page for page in pages if page.strip().startswith("Phụ lục"))
    assert "−0,30" in annex
    for title, keys in (
        ("Điểm mất ở đâu", r"có chỉ tiêu +chỉ có nhiệm vụ +chưa có gì"),
        ("còn mất theo tiêu chí", r"lấy lại +còn mất"),
    ):
        (page,) = (page for page in pages if title in page)
        assert page.count(title) == 2, "a chart stands under its heading"
        drawn = page[page.rindex(title) : page.rindex("Tiêu chí")]
        assert re.search(keys, drawn), "and has its legend above the table of its figures"
