"""Word tables as they are in real documents: merged, split by pages, tracked, numbered, out of line."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from cchc.importing.word import read
from tests.importing import documents
from tests.importing.conftest import Import, drafted, expected, figures, places, wordings

ROWS, HEADERS, TOTAL = documents.ROWS, documents.HEADERS, documents.TOTAL
Table = tuple[tuple[str, ...], ...]
WHOLE: Table = (HEADERS, *ROWS, TOTAL)


def qn(name: str) -> str:
    from docx.oxml.ns import qn as full

    return full(f"w:{name}")


def element(xml: str) -> Any:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    head, _, tail = xml.partition(">")
    close = "/" if head.endswith("/") else ""
    return parse_xml(f"{head.rstrip('/')} {nsdecls('w')}{close}>{tail}")


def run_of(cell: Any) -> Any:
    return cell.paragraphs[0].runs[0]._r


def the_table(document: Any) -> Any:
    return document.tables[0]


def merged_totals(document: Any) -> None:
    last = the_table(document).rows[-1]
    last.cells[0].merge(last.cells[2])
    last.cells[0].text = "Tổng điểm trừ"


def headings_across(document: Any) -> None:
    """A row over all columns, as offices put before each area."""
    table = the_table(document)
    for text in ("LĨNH VỰC 7: CHÍNH QUYỀN SỐ", "LĨNH VỰC 3: CẢI CÁCH THỦ TỤC HÀNH CHÍNH"):
        row = table.add_row()
        row.cells[0].merge(row.cells[5]).text = text
        at = 17 if "7" in text else 4
        table.rows[at]._tr.addprevious(row._tr)


def split_row(document: Any) -> None:
    """A row cut by a page: the rest of its reason and of its units stands in a row of its own."""
    table = the_table(document)
    cells = table.rows[5].cells
    cells[4].text = "có 06/18 đơn vị cấp xã không nhập hồ sơ"
    cells[5].text = "UBND xã Vĩnh Khê, TT Cửa Tùng, Vĩnh Long,"
    row = table.add_row()
    row.cells[4].text = "lĩnh vực thi đua khen thưởng trong năm 2023."
    row.cells[5].text = "Vĩnh Sơn, Kim Thạch, Vĩnh Hà"
    table.rows[5]._tr.addnext(row._tr)


def merged_down(document: Any) -> None:
    """The two rows of one office under one cell."""
    cells = the_table(document).column_cells(5)
    cells[14].merge(cells[15]).text = "Phòng Tài chính - Kế hoạch"


def tracked(document: Any) -> None:
    """Changes not yet accepted: what was inserted counts, what was deleted does not."""
    cell = the_table(document).rows[1].cells[2]
    run = run_of(cell)
    inserted = element('<w:ins w:id="1" w:author="a"><w:r><w:t>1,7</w:t></w:r></w:ins>')
    deleted = element('<w:del w:id="2" w:author="a"><w:r><w:delText>1,9</w:delText></w:r></w:del>')
    moved = element('<w:moveFrom w:id="3" w:author="a"><w:r><w:t>3</w:t></w:r></w:moveFrom>')
    for new in (deleted, inserted, moved):
        run.addprevious(new)
    run.getparent().remove(run)
    row = the_table(document).add_row()
    row.cells[0].text = "9.9.9 Dòng đã xóa"
    row._tr.get_or_add_trPr().append(element('<w:del w:id="4" w:author="a"/>'))


def wrapped(document: Any) -> None:
    """Runs inside smart tags, content controls and links; two runs a number."""
    rows = the_table(document).rows
    run = run_of(rows[1].cells[0])
    tag = element('<w:smartTag w:uri="u" w:element="place"/>')
    run.addprevious(tag)
    tag.append(run)
    run = run_of(rows[2].cells[1])
    control = element("<w:sdt><w:sdtContent></w:sdtContent></w:sdt>")
    run.addprevious(control)
    control[0].append(run)
    rows[4].cells[3].paragraphs[0].runs[0].text = "-0"
    rows[4].cells[3].paragraphs[0].add_run(",5")
    run = run_of(rows[5].cells[3])
    run.remove(run.find(qn("t")))
    run.append(element("<w:noBreakHyphen/>"))
    run.append(element("<w:t>0,33</w:t>"))


def rows_in_a_control(document: Any) -> None:
    table = the_table(document)
    row = table.rows[6]._tr
    control = element("<w:sdt><w:sdtContent></w:sdtContent></w:sdt>")
    row.addprevious(control)
    control[0].append(row)


def out_of_line(document: Any) -> None:
    """Borders that do not quite meet: Word then counts more columns in the grid than one sees."""
    from docx.oxml import OxmlElement

    table = the_table(document)
    for number, row in enumerate(table.rows):
        if number % 2 == 0 and number < 18:
            for cell, span in zip(row._tr.tc_lst, (1, 2, 1, 1, 1, 2), strict=True):
                cell.get_or_add_tcPr().grid_span = span
        elif number < 18:
            for cell, span in zip(row._tr.tc_lst, (2, 1, 1, 2, 1, 1), strict=True):
                cell.get_or_add_tcPr().grid_span = span
    for _ in range(2):
        table._tbl.tblGrid.append(OxmlElement("w:gridCol"))


def nested(document: Any) -> None:
    """The appendix inside a table that only sets the page."""
    table = the_table(document)
    outer = document.add_table(2, 1)
    outer.rows[0].cells[0].text = "UBND HUYỆN VĨNH LINH"
    outer.rows[1].cells[0]._tc.insert(0, table._tbl)


def national_title(document: Any) -> None:
    """The two cells over every official document, and the signature under it."""
    first = document.add_table(1, 2)
    first.rows[0].cells[0].text = "UBND HUYỆN"
    first.rows[0].cells[1].text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    document.element.body.insert(0, first._tbl)
    last = document.add_table(2, 2)
    last.rows[0].cells[0].text = "Nơi nhận:"
    last.rows[0].cells[1].text = "TM. ỦY BAN NHÂN DÂN"


def numbered_columns(document: Any) -> None:
    table = the_table(document)
    row = table.add_row()
    for cell, text in zip(row.cells, ("A", "1", "2", "3=2-1", "4", "5"), strict=True):
        cell.text = text
    table.rows[0]._tr.addnext(row._tr)


def two_rows_of_headers(document: Any) -> None:
    """“Điểm” over its three columns; the other headers over both rows."""
    table = the_table(document)
    row = table.add_row()
    table.rows[0]._tr.addnext(row._tr)
    for i in (0, 4, 5):
        text = table.cell(0, i).text
        table.cell(0, i).merge(table.cell(1, i)).text = text
    for i, text in ((1, "Tối đa"), (2, "Hội đồng thẩm định"), (3, "Bị trừ")):
        table.cell(1, i).text = text
    for i in (1, 2, 3):
        table.cell(0, i).text = ""
    table.cell(0, 1).merge(table.cell(0, 3)).text = "Điểm năm 2023"


CHANGES: dict[str, Callable[[Any], None]] = {
    function.__name__: function
    for function in (
        *(merged_totals, headings_across, split_row, merged_down, tracked, wrapped),
        *(rows_in_a_control, out_of_line, nested, national_title, numbered_columns),
        two_rows_of_headers,
    )
}


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES)
def test_the_rows_stay_the_same(change: str, imports: Import) -> None:
    imported = imports("a.docx", documents.document(change=CHANGES[change]))
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())
    assert drafted(imported).declared_total == expected().declared_total


@pytest.mark.slow
def test_a_reason_cut_by_a_page_is_whole_again(imports: Import) -> None:
    imported = imports("a.docx", documents.document(change=split_row))
    assert drafted(imported).rows[4].reason == ROWS[4][4]


@pytest.mark.slow
def test_sums_of_parts_are_no_rows(imports: Import) -> None:
    part = ("Cộng lĩnh vực 1", "5", "4,17", "-0,83", "", "")
    imported = imports("a.docx", documents.document([(HEADERS, *ROWS[:3], part, *ROWS[3:], TOTAL)]))
    assert figures(drafted(imported)) == figures(expected())
    assert "# Bỏ qua 1 dòng không phải tiêu chí: “Cộng lĩnh vực 1”." in (imported.text or "")


@pytest.mark.slow
def test_headings_are_named_as_left_out(imports: Import) -> None:
    imported = imports("a.docx", documents.document(change=headings_across))
    assert imported.text is not None
    assert "# Bỏ qua 2 dòng không phải tiêu chí: “LĨNH VỰC 3: CẢI" in imported.text


@pytest.mark.slow
def test_a_cell_is_named_as_word_shows_it(imports: Import) -> None:
    def change(document: Any) -> None:
        national_title(document)
        rows = document.tables[1].rows
        rows[2].cells[2].text = "không rõ"
        rows[4].cells[3].text = ""
        rows[6].cells[1].text = "1.234"

    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == ["cell_number", "cell_blank", "cell_ambiguous"]
    assert places(imported, "cell_number") == ["a.docx: bảng 2, hàng 3, cột “Điểm thảm định”"]
    assert places(imported, "cell_blank") == ["a.docx: bảng 2, hàng 5, cột “Điểm bị trừ”"]
    assert places(imported, "cell_ambiguous") == ["a.docx: bảng 2, hàng 7, cột “Điểm tối đa”"]
    assert imported.text is not None
    assert "    # ô “Điểm thảm định” không phải số: “không rõ”; " in imported.text
    assert "\n    appraised: TODO\n" in imported.text


@pytest.mark.slow
def test_points_merged_over_two_rows_are_not_counted_twice(imports: Import) -> None:
    def change(document: Any) -> None:
        cells = the_table(document).column_cells(3)
        cells[7].merge(cells[8]).text = "-0,91"

    imported = imports("a.docx", documents.document(change=change))
    assert wordings(imported) == ["cell_shared"]
    assert places(imported, "cell_shared") == ["a.docx: bảng 1, hàng 8, cột “Điểm bị trừ”"]


@pytest.mark.slow
def test_codes_that_word_numbers_itself_come_from_the_name(imports: Import) -> None:
    rows = [(row[0].partition(" ")[2], *row[1:]) for row in ROWS]
    imported = imports("a.docx", documents.document([(HEADERS, *rows, TOTAL)]))
    assert wordings(imported) == ["code_by_name"]  # told once
    assert (imported.text or "").count("tên trùng với tiêu chí") == 17
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
def test_a_row_without_code_and_known_name_is_open(imports: Import) -> None:
    rows = [("Tỷ lệ gì đó", *ROWS[0][1:]), *ROWS[1:]]
    imported = imports("a.docx", documents.document([(HEADERS, *rows, TOTAL)]))
    assert wordings(imported) == ["code_unread"]
    assert imported.text is not None
    assert "  - criterion: TODO\n" in imported.text


@pytest.mark.slow
def test_an_unknown_criterion_and_a_wrong_name(imports: Import) -> None:
    rows = [("8.1 Chỉ tiêu mới", *ROWS[0][1:]), ROWS[1], ("3.1.1 Sáng kiến", *ROWS[2][1:])]
    imported = imports("a.docx", documents.document([(HEADERS, *rows)]))
    found = [f.wording for f in imported.findings if f.code in ("C708", "C709")]
    assert found == ["code_unknown", "name_differs"]


@pytest.mark.slow
def test_styles_that_lie_outside_the_document_are_none_of_it() -> None:
    def outside(document: Any) -> None:
        (styles,) = (r for r in document.part.rels.values() if r.reltype.endswith("/styles"))
        styles._is_external, styles._target = True, "https://example.invalid/x"

    (block,) = read(documents.document(change=outside), "a.docx").blocks
    assert len(block.rows) == len(WHOLE)


@pytest.mark.slow
def test_a_row_that_begins_further_right_keeps_its_columns() -> None:
    def indent(document: Any) -> None:
        row = the_table(document).rows[2]._tr
        for cell in row.tc_lst[:2]:
            row.remove(cell)
        row.get_or_add_trPr().append(element('<w:gridBefore w:val="2"/>'))

    (block,) = read(documents.document(change=indent), "a.docx").blocks
    starts = [[cell.start for cell in row.cells] for row in block.rows[:4]]
    assert starts == [[0, 1, 2, 3, 4, 5]] * 2 + [[2, 3, 4, 5]] + [[0, 1, 2, 3, 4, 5]]


@pytest.mark.slow
def test_two_appendices_ask_which(imports: Import) -> None:
    def change(document: Any) -> None:
        document.add_paragraph("Phụ lục 2 NĂM 2022")

    both = (WHOLE, (HEADERS, *ROWS[:3], TOTAL))
    content = documents.document(both, "Phụ lục 2: nội dung bị trừ điểm năm 2022", change)
    asked = imports("a.docx", content)
    assert (asked.text, [f.wording for f in asked.findings]) == (None, ["appendix_several"])
    assert asked.findings[0].values["numbers"] == "1, 2"
    assert len(drafted(imports("a.docx", content, tables=(1,))).rows) == 17
    second = imports("a.docx", content, tables=(2,))
    assert second.matched is not None
    assert (len(second.matched.rows), second.year) == (3, 2022)
    assert "rulebook_unclear" in [f.wording for f in second.findings]  # ours begins in 2023
    wrong = imports("a.docx", content, tables=(3,))
    assert [f.wording for f in wrong.findings] == ["table_unknown"]


@pytest.mark.slow
def test_a_column_a_year_takes_the_year_asked_for(imports: Import) -> None:
    headers = (*HEADERS[:2], "Điểm thẩm định năm 2022", "Điểm thẩm định năm 2023", *HEADERS[3:])
    rows = [(*row[:2], "1,11", *row[2:]) for row in ROWS]
    content = documents.document([(headers, *rows)])
    assert figures(drafted(imports("a.docx", content))) == figures(expected())
    assert figures(drafted(imports("a.docx", content, year=2023))) == figures(expected())
    other = imports("a.docx", content, year=2024)
    assert [f.wording for f in other.findings] == ["column_twice"]


@pytest.mark.slow
def test_a_column_of_the_year_before_is_not_taken(imports: Import) -> None:
    headers = (*HEADERS[:2], "Điểm thẩm định năm 2022", *HEADERS[2:])
    rows = [(*row[:2], "1,11", *row[2:]) for row in ROWS]
    imported = imports("a.docx", documents.document([(headers, *rows)]))
    assert figures(drafted(imported)) == figures(expected())
    assert "# Cột không dùng đến: “Điểm thẩm định năm 2022”." in str(imported.text)


@pytest.mark.slow
@pytest.mark.parametrize(("gone", "role"), [(1, "max_points"), (2, "appraised"), (3, "deduction")])
def test_the_third_column_of_points_follows(gone: int, role: str, imports: Import) -> None:
    rows = [(*row[:gone], *row[gone + 1 :]) for row in WHOLE]
    imported = imports("a.docx", documents.document([rows]))
    assert wordings(imported) == ["column_derived"]
    assert imported.matched is not None
    assert figures(drafted(imported)) == figures(expected())
    derived = next(f for f in imported.findings if f.wording == "column_derived")
    assert derived.values["kind"] == role


@pytest.mark.slow
def test_a_whole_appraisal_with_its_sums(imports: Import) -> None:
    """Areas and groups of criteria are sums; a criterion without a loss has full marks."""
    rows = [
        ("I. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH", "5", "4,17", "-0,83", "", ""),
        *ROWS[:3],
        ("III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "3", "1,92", "-1,08", "", ""),
        ("3.11 Thanh toán trực tuyến", "2", "0,94", "-1,06", "", ""),
        *ROWS[7:9],
        ("3.12.3 Tỷ lệ hồ sơ DVC trực tuyến", "1", "1", "", "", ""),
        ("Tổng cộng", "8", "6,11", "-1,89", "", ""),
    ]
    imported = imports("a.docx", documents.document([(HEADERS, *rows)]))
    assert wordings(imported) == []
    given = drafted(imported)
    codes = ["1.1.3", "1.5.2", "1.6", "3.11.1", "3.11.2", "3.12.3"]
    assert [row.criterion for row in given.rows] == codes
    assert {area: str(value) for area, value in given.declared_areas.items()} == {
        "1": "-0.83",
        "3": "-1.08",
    }
    assert "\nrows_given: TODO\n" in str(
        imported.text
    )  # it cannot be known whether every row is there
    last = given.rows[-1]
    assert (last.deduction, last.reason) == (Decimal(0), "Đạt điểm tối đa.")
    assert last.responsible == ()
    assert imported.text is not None
    assert "# Không lấy dòng cộng của các lĩnh vực, nhóm: 1, 3, 3.11." in imported.text


@pytest.mark.slow
def test_a_missing_row_shows_in_the_total(imports: Import) -> None:
    imported = imports("a.docx", documents.document([(HEADERS, *ROWS[:16], TOTAL)]))
    (found,) = (f for f in imported.findings if f.wording == "total_differs")
    assert (str(found.values["declared"]), str(found.values["total"])) == ("-6.07", "-5.63")
