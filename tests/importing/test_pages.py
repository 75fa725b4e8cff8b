"""Pages of an appendix put together, and every row that is left out told of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from cchc.importing.grid import Block, Cell, GridRow, Place
from cchc.importing.pages import stray
from tests.importing import documents
from tests.importing.conftest import Import, drafted, expected, figures, places, wordings
from tests.importing.documents import HEADERS, ROWS, TOTAL

AREA = ("III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH", *[""] * 5)
LATER = ("V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", *[""] * 5)
TASKS = (("TT", "Nhiệm vụ", "Đơn vị", "Hạn", "Sản phẩm", "Ghi chú"),)
TASK = ("1", "Rà soát TTHC", "Phòng Nội vụ", "31/8/2024", "Báo cáo", "")


def drawn(written: Any) -> None:
    """The areas over all columns, as Word merges them."""
    for table in written.tables:
        for row in table.rows:
            if not any(cell.text for cell in row.cells[1:]):
                text = row.cells[0].text
                row.cells[0].merge(row.cells[-1]).text = text


def cut(text: int, row: Sequence[str]) -> tuple[list[str], list[str]]:
    """A row whose text in one column goes on on the next page."""
    before, after = list(row), [""] * len(row)
    words = row[text].split()
    before[text], after[text] = " ".join(words[:6]), " ".join(words[6:])
    return before, after


NAME, REASON = cut(0, ROWS[5]), cut(4, ROWS[5])
PAGES: dict[str, tuple[Sequence[documents.Rows], str]] = {
    "an area first": ([(HEADERS, *ROWS[:3]), (AREA, *ROWS[3:12]), (LATER, *ROWS[12:], TOTAL)], ""),
    "a line between": (
        [(HEADERS, *ROWS[:3]), (AREA, *ROWS[3:12]), (LATER, *ROWS[12:], TOTAL)],
        "Trang 2",
    ),
    "a reason goes on": (
        [(HEADERS, *ROWS[:5], REASON[0]), (REASON[1], *ROWS[6:], TOTAL)],
        "",
    ),
    "a name goes on": ([(HEADERS, *ROWS[:5], NAME[0]), (NAME[1], *ROWS[6:], TOTAL)], ""),
    "a page with an area alone": (
        [(HEADERS, *ROWS[:12]), (LATER,), (*ROWS[12:], TOTAL)],
        "",
    ),
    "a title row over the headers": (
        [(HEADERS, *ROWS[:5]), (("Phụ lục 1 (tiếp)", *[""] * 5), HEADERS, *ROWS[5:], TOTAL)],
        "",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("pages", PAGES)
@pytest.mark.parametrize("change", [None, drawn])
def test_no_page_is_lost(pages: str, change: Callable[[Any], None] | None, imports: Import) -> None:
    tables, between = PAGES[pages]
    imported = imports("a.docx", documents.document(tables, between, change))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_pages_of_points_with_their_unit(imports: Import) -> None:
    rows = [(row[0], *(f"{text} điểm" for text in row[1:4]), *row[4:]) for row in ROWS]
    imported = imports("a.docx", documents.document([(HEADERS, *rows[:9]), rows[9:]]))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
@pytest.mark.parametrize("rows", [(*ROWS, TOTAL), ROWS])
def test_a_table_of_something_else_is_no_page(rows: documents.Rows, imports: Import) -> None:
    imported = imports("a.docx", documents.document([(HEADERS, *rows), (*TASKS, TASK)]))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_a_page_of_other_columns_is_named(imports: Import) -> None:
    narrow = [row[:4] for row in ROWS[12:]]
    imported = imports("a.docx", documents.document([(HEADERS, *ROWS[:12]), narrow], "Trang 2"))
    assert wordings(imported) == ["table_left"]
    assert places(imported, "table_left") == ["a.docx: bảng 2, hàng 1, cột 1"]
    assert imported.text is not None
    (todo,) = [line for line in imported.text.splitlines() if "không nối được" in line]
    assert todo.startswith("# TODO: ")


@pytest.mark.slow
def test_a_page_with_fewer_headers_is_joined_its_reasons_open(imports: Import) -> None:
    narrow = [row[:4] for row in (HEADERS, *ROWS[12:])]
    imported = imports("a.docx", documents.document([(HEADERS, *ROWS[:12]), narrow], "Trang 2"))
    assert wordings(imported) == ["tables_joined"]
    found = [each.wording for each in imported.findings]
    assert (found.count("reason_blank"), found.count("units_blank")) == (5, 5)
    assert imported.matched is not None
    assert [row.lost for row in imported.matched.rows] == [row.deduction for row in expected().rows]


@pytest.mark.slow
def test_sums_of_areas_before_the_appendix_are_not_it(imports: Import) -> None:
    sums = [
        ("TT", "Lĩnh vực", "Điểm tối đa", "Điểm thẩm định", "Điểm bị trừ", "Ghi chú"),
        ("1", "Chỉ đạo, điều hành", "5", "4,17", "-0,83", ""),
        ("2", "Thủ tục hành chính", "8,5", "5,49", "-3,01", ""),
    ]
    tables = [sums, (HEADERS, *ROWS, TOTAL)]
    imported = imports("a.docx", documents.document(tables, "Phụ lục 2"), year=2023)
    assert figures(drafted(imported)) == figures(expected())
    assert drafted(imported).declared_areas == {}


def test_sums_of_areas_alone_are_no_appendix(imports: Import) -> None:
    rows = [
        ("TT", "Lĩnh vực", "Điểm tối đa", "Điểm thẩm định", "Điểm bị trừ"),
        ("3", "Cải cách thủ tục hành chính", "8,5", "5,49", "-3,01"),
    ]
    imported = imports("a.docx", documents.document([rows]))
    assert imported.text is None
    assert wordings(imported) == ["appendix_empty"]


@pytest.mark.slow
@pytest.mark.parametrize("code", ["3.10", "3.1O.1", "3.10 ."])
@pytest.mark.parametrize("unit", [ROWS[5][5], ""])
def test_a_code_without_its_end_is_no_sum(code: str, unit: str, imports: Import) -> None:
    """3.10 has 3.10.2 below it, but says more than the sum of that."""
    name = ROWS[5][0].split(" ", 1)[1]
    rows = [*ROWS[:5], (f"{code} {name}", *ROWS[5][1:5], unit), *ROWS[6:]]
    imported = imports("a.docx", documents.document([(HEADERS, *rows)]))
    assert places(imported, "code_above") == [f"a.docx: bảng 1, hàng 7, cột “{HEADERS[0]}”"]
    assert len(drafted(imported).rows) == len(ROWS)


@pytest.mark.slow
@pytest.mark.parametrize("reason", ["", "xem các dòng dưới"])
def test_a_sum_of_the_rows_below_is_no_row(reason: str, imports: Import) -> None:
    total = ("3.10 Tiêu chí", "2", "1,68", "-0,32", reason, "")
    rows = (HEADERS, *ROWS[:5], total, *ROWS[5:], TOTAL)
    imported = imports("a.docx", documents.document([rows]))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_a_criterion_named_like_a_sum_is_a_row(imports: Import) -> None:
    """“Công khai … từng lĩnh vực” and “Tổng số …” are names where a code stands beside them."""
    headers = ("Mã", "Tên tiêu chí", *HEADERS[1:])
    rows = [(*row[0].split(" ", 1), *row[1:]) for row in ROWS]
    rows[3] = (rows[3][0], "Công khai kết quả rà soát TTHC theo từng lĩnh vực", *rows[3][2:])
    rows[5] = (rows[5][0], "Tổng số hồ sơ theo nhóm", *rows[5][2:])
    total = ("", *TOTAL)
    imported = imports("a.docx", documents.document([(headers, *rows, total)]))
    assert set(wordings(imported)) == {"name_differs"}
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
@pytest.mark.parametrize(
    "label",
    [
        "Tổng cộng (17 tiêu chí)",
        "Tổng số điểm bị trừ năm 2023",
        "Tổng cộng điểm trừ của huyện",
        "CỘNG:",
    ],
)
def test_the_label_of_the_totals(label: str, imports: Import) -> None:
    total = (label, "20,5", "14,43", "-6,07", "", "")
    given = drafted(imports("a.docx", documents.document([(HEADERS, *ROWS, total)])))
    assert (len(given.rows), given.declared_total) == (17, expected().declared_total)


@pytest.mark.slow
@pytest.mark.parametrize("label", ["Tổng điểm trừ: -6,07", "Tổng số điểm bị trừ là 6,07 điểm"])
@pytest.mark.parametrize("change", [None, drawn])
def test_a_total_in_words(
    label: str, change: Callable[[Any], None] | None, imports: Import
) -> None:
    tables = [(HEADERS, *ROWS, (label, *[""] * 5))]
    imported = imports("a.docx", documents.document(tables, "", change))
    assert "total_missing" not in [found.wording for found in imported.findings]
    assert drafted(imported).declared_total == expected().declared_total
    assert wordings(imported) == []


@pytest.mark.slow
def test_a_heading_with_a_note_says_nothing_of_the_row_before(imports: Import) -> None:
    heading = ("Lĩnh vực cải cách TTHC", "", "", "", "(xem phụ lục 2)", "Phòng Nội vụ")
    rows = (HEADERS, *ROWS[:3], heading, *ROWS[3:], TOTAL)
    imported = imports("a.docx", documents.document([rows]))
    assert figures(drafted(imported)) == figures(expected())
    assert drafted(imported).rows[2].reason == ROWS[2][4]
    assert "“Lĩnh vực cải cách TTHC”" in str(imported.text)


@pytest.mark.slow
@pytest.mark.parametrize("code", ["", "3.3 "])
def test_a_row_without_points_is_named(code: str, imports: Import) -> None:
    name = ROWS[4][0].split(" ", 1)[1]
    rows = [row if i != 4 else (code + name, *[""] * 5) for i, row in enumerate(ROWS)]
    assert wordings(imports("a.docx", documents.document([(HEADERS, *rows)]))) == ["row_left"]


@pytest.mark.slow
@pytest.mark.parametrize("signs", [("-", ""), ("", "-"), ("", "")])
def test_the_sign_of_the_total_may_be_left_out(signs: tuple[str, str], imports: Import) -> None:
    each, whole = signs
    rows = [(*row[:3], row[3].replace("-", each), *row[4:]) for row in ROWS]
    total = (*TOTAL[:3], TOTAL[3].replace("-", whole), *TOTAL[4:])
    imported = imports("a.docx", documents.document([(HEADERS, *rows, total)]))
    assert wordings(imported) == ([] if each else ["sign_turned"])
    assert figures(drafted(imported)) == figures(expected())
    assert drafted(imported).declared_total == expected().declared_total


@pytest.mark.slow
def test_who_signs_under_the_totals_is_no_row(imports: Import) -> None:
    signed = ("Người lập biểu", "", "", "Trưởng phòng", "", "")
    imported = imports("a.docx", documents.document([(HEADERS, *ROWS, TOTAL, signed)]))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


def test_headings_of_areas_in_pasted_text_belong_to_no_cell(imports: Import) -> None:
    rows = [
        *ROWS[:3],
        (AREA[0],),
        *((*row[:5], row[5].replace("; ", ";\n")) for row in ROWS[3:]),
    ]
    imported = imports("a.txt", documents.pasted((*rows, TOTAL)))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())


def test_a_sheet_with_the_rest_of_the_rows_is_named(imports: Import) -> None:
    def split(book: Any, sheet: Any) -> None:
        rest = book.create_sheet("Trang 2")
        for row in sheet.iter_rows(min_row=14, values_only=True):
            rest.append(row)
        sheet.delete_rows(14, 20)

    imported = imports("a.xlsx", documents.workbook(split))
    assert places(imported, "table_left") == ["a.xlsx!Trang 2!A1"]


@pytest.mark.slow
def test_a_row_without_points_and_reason_is_named(imports: Import) -> None:
    rows = [row if i != 4 else (row[0], *[""] * 5) for i, row in enumerate(ROWS)]
    imported = imports("a.docx", documents.document([(HEADERS, *rows, TOTAL)]))
    assert wordings(imported) == ["row_left"]
    assert places(imported, "row_left") == ["a.docx: bảng 1, hàng 6, cột 1"]


@pytest.mark.slow
def test_a_reason_merged_over_rows_gives_none_of_them_its_figure(imports: Import) -> None:
    def merge(written: Any) -> None:
        table = written.tables[0]
        table.cell(15, 4).text = ""
        table.cell(14, 4).merge(table.cell(15, 4))

    imported = imports("a.docx", documents.document(change=merge))
    rows = {row.criterion: row for row in drafted(imported).rows}
    assert (rows["6.1.1"].evidence, rows["6.1.2"].evidence) == (None, None)
    why = [f.values["reason"] for f in imported.findings if f.wording == "evidence_open"]
    assert why.count("shared") == 2


@pytest.mark.parametrize(("year", "told"), [(None, ["year_early"]), (2023, ["year_differs"])])
def test_a_title_with_the_year_of_remedy(
    year: int | None, told: list[str], imports: Import
) -> None:
    """The scores were published in January 2024, so 2024 cannot be the year that was judged."""
    text = documents.pasted().replace("BỊ TRỪ ĐIỂM NĂM 2023", "CẦN KHẮC PHỤC NĂM 2024")
    imported = imports("a.txt", text, year=year)
    about = [f.wording for f in imported.findings if f.wording.startswith("year")]
    assert about == told


@pytest.mark.slow
def test_the_sheet_of_each_appendix_is_named(imports: Import) -> None:
    def copy(book: Any, sheet: Any) -> None:
        book.copy_worksheet(sheet).title = "Bản cũ"

    (found,) = imports("a.xlsx", documents.workbook(copy)).findings
    assert found.values["numbers"] == "1 (“Phụ lục 1”), 2 (“Bản cũ”)"


STRAY = Place("a.docx", "word", "2", 1)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("1.2.3 Rà soát", "2", "1,5"), True),
        (("1", "1.2.3 Rà soát", "2", "1,5"), True),
        (("1.2.3 Rà soát", "2"), False),
        (("2", "1.2.3 Rà soát", "1,5"), False),  # figures stand behind the code
        (("1.2.3 Rà soát", "x", "y"), False),
        (("12 Rà soát", "2", "1,5"), False),  # an area
        (("Rà soát", "2", "1,5"), False),
    ],
)
def test_a_row_that_may_be_one_of_an_appendix(cells: tuple[str, ...], expected: bool) -> None:
    row = GridRow(
        tuple(Cell(text, STRAY._replace(column=i), i) for i, text in enumerate(cells)), STRAY
    )
    found = stray(Block("2", (row,)))
    assert (found is not None) is expected
    assert found is None or found.text.startswith("1.2.3")


def test_a_figure_drawn_over_two_columns_is_one() -> None:
    code, figure = Cell("1.2.3 Rà soát", STRAY, 0), Cell("2", STRAY._replace(column=2), 1, 2)
    assert stray(Block("2", (GridRow((code, figure, figure), STRAY),))) is None
