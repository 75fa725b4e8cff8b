"""Text files: delimiters, quotes, encodings, rows that line breaks and pages have cut."""

from __future__ import annotations

import csv

import pytest

from tests.importing import documents
from tests.importing.conftest import Import, drafted, expected, figures, places, wordings

ROWS = documents.ROWS


def test_the_limit_of_a_field_is_that_of_the_file_alone(imports: Import) -> None:
    before = csv.field_size_limit()
    imports("a.csv", documents.separated())
    imports("a.csv", documents.separated() + '"')
    assert csv.field_size_limit() == before


def test_cells_of_several_lines_are_put_together(imports: Import) -> None:
    """Word pastes every paragraph of a cell as a line of its own."""
    text = documents.pasted()
    for whole in ("HĐ thẩm định đánh giá huyện ", "Văn phòng HĐND và UBND; ", "Tổ chức thực hiện "):
        text = text.replace(whole, whole.rstrip() + "\n", 1)
    imported = imports("a.txt", text)
    assert wordings(imported) == []
    given = drafted(imported)
    assert figures(given) == figures(expected())
    assert given.rows[0].reason == ROWS[0][4]


def test_a_row_cut_by_a_page_is_put_together(imports: Import) -> None:
    text = documents.pasted().replace("có 06/18 đơn vị ", "có 06/18\n\nđơn vị ")
    imported = imports("a.txt", text)
    assert figures(drafted(imported)) == figures(expected())
    assert drafted(imported).rows[4].reason == ROWS[4][4]


def test_headers_cut_by_a_line_break(imports: Import) -> None:
    text = (
        documents.pasted()
        .replace("NỘI DUNG Lĩnh", "NỘI DUNG\nLĩnh")
        .replace("Điểm thảm định", "Điểm\nthảm định")
    )
    assert figures(drafted(imports("a.txt", text))) == figures(expected())


def test_a_row_of_too_many_cells_is_not_shifted(imports: Import) -> None:
    """CSV with commas in its numbers and no quotes: no cell can be told to be in its column."""
    lines = [",".join(documents.HEADERS[:4]), "1.6 Sáng kiến,2,1,5,-0,5"]
    imported = imports("a.csv", "\n".join(lines), year=2023)
    assert wordings(imported)[:1] == ["row_too_wide"]
    assert places(imported, "row_too_wide") == ["a.csv:2"]
    assert imported.text is not None
    assert "    appraised: TODO\n    deduction: TODO\n" in imported.text


def test_cells_with_line_breaks_in_csv(imports: Import) -> None:
    rows = [(*row[:5], row[5].replace("; ", "\n")) for row in ROWS]
    imported = imports("a.csv", documents.separated([*rows, documents.TOTAL]), year=2023)
    assert figures(drafted(imported)) == figures(expected())
    assert places(imported, "units_sentence") == ["a.csv:2"]
    assert places(imported, "evidence_open")[:2] == ["a.csv:2", "a.csv:3"]


@pytest.mark.parametrize(
    ("name", "content", "wording", "line"),
    [
        ("a.csv", documents.separated().encode("utf-8") + b"\xff", "document_encoding", 20),
        (
            "a.txt",
            "Điểm tối đa\tĐiểm".encode("cp1258", "replace") + b"\xd0",
            "document_encoding",
            1,
        ),
        ("a.csv", "a,b\0c\n", "document_encoding", 1),
        ("a.csv", 'Tiêu chí,Điểm tối đa\n"1.6 Sáng kiến,2\n', "document_quotes", 2),
        ("a.csv", "x\n" * 60_000, "document_lines", 0),
        ("a.txt", "Chỉ có chữ.\n", "appendix_missing", 0),
        ("a.txt", "Tiêu chí\tĐiểm tối đa\tGhi chú\n1.6 x\t2\ty\n", "appendix_headers", 0),
        ("a.csv", ",".join(documents.HEADERS[:4]) + "\n", "appendix_empty", 0),
        ("a.tsv", "\t".join(documents.HEADERS) + "\n", "appendix_empty", 0),
        ("a.txt", documents.pasted().replace(" 2023\n", "\n"), "year_unknown", 0),
    ],
)
def test_what_is_no_appendix_is_one_clear_error(
    name: str, content: str | bytes, wording: str, line: int, imports: Import
) -> None:
    imported = imports(name, content)
    assert imported.text is None
    assert [(f.wording, f.location.line) for f in imported.findings] == [(wording, line)]


def test_quotes_of_another_delimiter_do_no_harm(imports: Import) -> None:
    rows = [(f'"{row[0]}"', *row[1:]) for row in ROWS]
    header = ";".join(f'"{text}"' for text in documents.HEADERS)
    text = "\n".join(
        [header, *(";".join((*row[:4], f'"{row[4]}"', f'"{row[5]}"')) for row in rows)]
    )
    assert figures(drafted(imports("a.csv", text, year=2023))) == figures(expected())


def test_no_total_is_said_and_counted(imports: Import) -> None:
    imported = imports("a.txt", documents.pasted(ROWS))
    (found,) = (f for f in imported.findings if f.wording == "total_missing")
    assert str(found.values["total"]) == "-6.07"
    assert imported.text is not None
    assert "\ndeclared_total: TODO\n" in imported.text


def test_totals_that_differ_are_left_open(imports: Import) -> None:
    rows = (*ROWS, documents.TOTAL, ("Tổng cộng", "", "", "-6,70", "", ""))
    assert [f.wording for f in imports("a.txt", documents.pasted(rows)).findings][-1:] != []
    found = [f.wording for f in imports("a.txt", documents.pasted(rows)).findings]
    assert "totals_differ" in found


@pytest.mark.parametrize(
    ("over", "source"),
    [
        (documents.TITLE, " ".join(documents.TITLE[:2])),
        (("Báo cáo năm 2022", documents.TITLE[1], "Phụ lục 1"), "Phụ lục 1"),
        (("PHỤ LỤC 1", "(Kèm theo Kế hoạch)", "Năm 2023"), "PHỤ LỤC 1 Năm 2023"),
        (("Phụ lục 1", "Phụ lục 2", "Năm 2023"), "Phụ lục 2 Năm 2023"),
        (("Năm 2023", "(Kèm theo Kế hoạch)"), "Năm 2023"),
    ],
)
def test_the_source_is_the_title_from_its_last_appendix_on(
    over: tuple[str, ...], source: str, imports: Import
) -> None:
    table = documents.pasted().partition("NỘI DUNG Lĩnh vực")
    text = "\n".join(over) + "\n" + "".join(table[1:])
    assert drafted(imports("a.txt", text, year=2023)).source == f"{source} (a.txt)"


def test_another_year_than_the_title_says(imports: Import) -> None:
    found = [f.wording for f in imports("a.txt", documents.pasted(), year=2024).findings]
    assert "year_differs" in found


def test_points_of_a_row_that_do_not_fit_are_told_at_once(imports: Import) -> None:
    text = (
        "Mã;Tiêu chí;Điểm tối đa;Điểm thẩm định;Điểm bị trừ;Lý do;Đơn vị phụ trách\n"
        "3.12.3;Tỷ lệ hồ sơ DVC trực tuyến;1;0,55;-0,54;đạt 55%.;Phòng Nội vụ\n"
    )
    imported = imports("a.csv", text.encode(), year=2023)
    (found,) = (f for f in imported.findings if f.wording == "row_differs")
    assert found.code == "C713"
    assert found.location.line == 2
    assert "    # TODO: tối đa 1,00, thẩm định 0,55 mà bị trừ −0,54" in (imported.text or "")
    assert "    deduction: -0.54\n" in (imported.text or "")
