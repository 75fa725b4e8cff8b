"""Whole documents: tables put together, rows twice, signs mixed, sums of parts, rows "as above"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from tests.importing import documents
from tests.importing.conftest import Import, drafted, expected, figures, wordings
from tests.importing.documents import HEADERS, ROWS, TOTAL

Rows = Sequence[Sequence[str]]


def lost(rows: Rows) -> str:
    value = sum((Decimal(row[3].replace(",", ".")) for row in rows), Decimal(0))
    return str(value).replace(".", ",")


def summed(rows: Rows, label: str = "Cộng") -> list[Sequence[str]]:
    return [*rows, (label, "", "", lost(rows), "", "")]


def told(imported: Any, wording: str) -> list[dict[str, Any]]:
    return [dict(found.values) for found in imported.findings if found.wording == wording]


def open_at(text: str | None, criterion: str, key: str) -> bool:
    """True when a key of a row is left blank with a TODO over it."""
    row = str(text).split(f'- criterion: "{criterion}"')[1].split("\n\n")[0]
    return re.search(rf"    # .*\n    {key}: TODO\n", row) is not None


# Several tables


@pytest.mark.slow
@pytest.mark.parametrize("cuts", [(6, 17), (4, 12, 17), (1, 2, 17)])
def test_tables_with_sums_of_their_own_are_joined(cuts: tuple[int, ...], imports: Import) -> None:
    starts = (0, *cuts[:-1])
    tables = [[HEADERS, *summed(ROWS[a:b])] for a, b in zip(starts, cuts, strict=True)]
    imported = imports("a.docx", documents.document(tables, "II. Các nội dung khác"))
    assert wordings(imported) == ["tables_joined"]
    assert figures(drafted(imported)) == figures(expected())
    assert "\ndeclared_total: -6.07\n" in str(imported.text)


@pytest.mark.slow
def test_a_sheet_for_every_area_is_joined(imports: Import) -> None:
    def change(book: Any, sheet: Any) -> None:
        for area in "13567":
            other = book.create_sheet(f"Lĩnh vực {area}")
            other.append(list(HEADERS))
            for row in ROWS:
                if row[0].startswith(area):
                    other.append([row[0], *map(documents.number, row[1:4]), *row[4:]])
        book.remove(sheet)

    imported = imports("a.xlsx", documents.workbook(change), year=2023)
    assert wordings(imported) == ["tables_joined"]
    assert figures(drafted(imported)) == figures(expected())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        (("Phụ lục: năm 2023", "Phụ lục: năm 2022"), (ROWS[:3], ROWS[3:6])),
        (("Kết quả năm 2023 của xã Vĩnh Hà", "Kết quả của xã Vĩnh Ô"), (ROWS[:3], ROWS[3:6])),
        (("Phụ lục: năm 2023", "Bảng khác"), (ROWS[:3], ROWS[2:6])),
    ],
)
def test_tables_that_may_be_others_are_listed_with_the_command_that_joins_them(
    titles: tuple[str, str], rows: tuple[Rows, Rows], imports: Import
) -> None:
    def change(document: Any) -> None:
        for paragraph in document.paragraphs[4:7]:
            paragraph.text = ""
        document.tables[0]._tbl.addprevious(document.add_paragraph(titles[0])._p)

    tables = [[HEADERS, *summed(each)] for each in rows]
    content = documents.document(tables, titles[1], change)
    asked = imports("a.docx", content)
    assert (asked.text, [f.wording for f in asked.findings]) == (None, ["appendix_several"])
    assert told(asked, "appendix_several")[0]["all"] == "--table 1 --table 2"
    both = imports("a.docx", content, tables=(1, 2), year=2023)
    assert both.matched is not None
    assert len(both.matched.rows) == len(rows[0]) + len(rows[1])
    twice = [values["criterion"] for values in told(both, "code_again")]
    assert twice == (["1.6", "1.6"] if rows[1][0] in rows[0] else [])


# A criterion twice


def test_a_criterion_twice_is_open_on_both_rows(imports: Import) -> None:
    again = (ROWS[0][0], "2", "1,5", "-0,5", *ROWS[0][4:])
    imported = imports("a.csv", documents.separated([*ROWS[:3], again]), year=2023)
    assert wordings(imported) == ["code_again", "code_again"]
    assert str(imported.text).count("# TODO: tiêu chí 1.1.3 có ở nhiều dòng: dòng 2; dòng 5") == 2


def test_a_message_names_the_first_of_many_rows(imports: Import) -> None:
    imported = imports("a.csv", documents.separated([ROWS[0]] * 9), year=2023)
    places = {found["places"] for found in told(imported, "code_again")}
    assert places == {"dòng 2; dòng 3; dòng 4; dòng 5; dòng 6; dòng 7; … (9)"}


# Signs


def unsigned(row: Sequence[str]) -> tuple[str, ...]:
    return (*row[:3], row[3].lstrip("-"), *row[4:])


def test_a_lost_minus_that_the_points_prove_is_written_and_told(imports: Import) -> None:
    rows = [unsigned(row) if i == 7 else row for i, row in enumerate(ROWS)]
    imported = imports("a.csv", documents.separated([*rows, TOTAL]), year=2023)
    assert wordings(imported) == ["sign_proven"]
    assert figures(drafted(imported)) == figures(expected())
    assert "# TODO: ô “Điểm bị trừ” ghi 0,89, thiếu dấu trừ" in str(imported.text)


def test_most_without_a_minus_and_all_proven(imports: Import) -> None:
    rows = [unsigned(row) if i > 3 else row for i, row in enumerate(ROWS)]
    imported = imports("a.csv", documents.separated([*rows, TOTAL]), year=2023)
    assert wordings(imported) == ["sign_proven"] * 13
    assert figures(drafted(imported)) == figures(expected())


def without_appraised(rows: Rows) -> str:
    headers = (*HEADERS[:2], *HEADERS[3:])
    return documents.separated([(*row[:2], *row[3:]) for row in rows], headers)


def test_the_rarer_sign_is_open_where_nothing_proves_it(imports: Import) -> None:
    rows = [unsigned(row) if i == 7 else row for i, row in enumerate(ROWS)]
    imported = imports("a.csv", without_appraised(rows), year=2023)
    assert told(imported, "sign_mixed")[0]["text"] == "0,89"
    assert open_at(imported.text, "3.11.1", "deduction")
    assert "\n    appraised: TODO\n" in str(imported.text)


def test_a_minus_among_many_pluses_is_open(imports: Import) -> None:
    rows = [row if i == 7 else unsigned(row) for i, row in enumerate(ROWS)]
    imported = imports("a.csv", without_appraised(rows), year=2023)
    assert told(imported, "sign_mixed")[0]["text"] == "-0,89"
    assert open_at(imported.text, "3.11.1", "deduction")
    assert imported.matched is not None
    others = [row.lost for row in imported.matched.rows if row.criterion != "3.11.1"]
    assert all(value is not None and value < 0 for value in others)


def test_a_row_that_does_not_add_up_keeps_no_other_from_its_sign(imports: Import) -> None:
    """One slip of the office among deductions without a sign: the others are losses all the same."""
    slip = (*ROWS[2][:2], "1,2", *ROWS[2][3:])
    rows = [unsigned(row) for row in (*ROWS[:2], slip, *ROWS[3:])]
    imported = imports("a.csv", documents.separated(rows), year=2023)
    assert wordings(imported) == ["sign_turned"]
    assert len(told(imported, "row_differs")) == 1
    assert imported.matched is not None
    lost = [row.lost for row in imported.matched.rows]
    assert lost == [row.deduction for row in expected().rows]


def test_a_gain_that_the_points_prove_stays_one(imports: Import) -> None:
    bonus = ("1.6 Sáng kiến trong triển khai công tác CCHC", "2", "2,5", "0,5", *ROWS[2][4:])
    imported = imports("a.csv", documents.separated([ROWS[0], bonus, ROWS[3]]), year=2023)
    assert imported.matched is not None
    assert [row.lost for row in imported.matched.rows] == [
        Decimal("-0.3"),
        Decimal("0.5"),
        Decimal("-0.5"),
    ]


# Sums of parts


@pytest.mark.parametrize(
    "label", ["Cộng", "Tổng lĩnh vực 1", "Cộng I", "Tổng điểm trừ lĩnh vực III", "Cộng mục I"]
)
def test_sums_of_parts_are_no_rows(label: str, imports: Import) -> None:
    rows = [*summed(ROWS[:3], label), *summed(ROWS[3:12], label), *ROWS[12:]]
    rows += [(label, "", "", lost(ROWS[12:]), "", ""), TOTAL]
    imported = imports("a.csv", documents.separated(rows), year=2023)
    assert wordings(imported) == []
    assert figures(drafted(imported)) == figures(expected())
    assert "\ndeclared_total: -6.07\n" in str(imported.text)


def test_sums_that_do_not_add_up_leave_the_total_open(imports: Import) -> None:
    rows = [*ROWS[:3], ("Cộng", "", "", "-0,9", "", ""), *ROWS[3:], TOTAL]
    imported = imports("a.csv", documents.separated(rows), year=2023)
    assert told(imported, "totals_differ")
    assert "\ndeclared_total: TODO\n" in str(imported.text)


# Which rows are given


def test_rows_that_lost_nothing_leave_open_which_rows_are_given(imports: Import) -> None:
    full = ("7.3.1 UBND cấp huyện áp dụng chữ ký số", "1", "1", "0", "", "")
    imported = imports("a.csv", documents.separated([*ROWS[:3], full]), year=2023)
    assert told(imported, "rows_unclear")[0]["full"] == "7.3.1"
    assert re.search(r"# bảng có cả dòng không bị trừ.*\nrows_given: TODO\n", str(imported.text))


# As above


@pytest.mark.parametrize("mark", ["nt", "-nt-", "như trên", '"', "Như trên."])
def test_as_above_in_a_word(mark: str, imports: Import) -> None:
    rows = [ROWS[1], (*ROWS[0][:5], mark), ROWS[3]]
    imported = imports("a.csv", documents.separated(rows), year=2023)
    assert wordings(imported) == []
    given = drafted(imported).rows
    assert given[1].responsible == given[0].responsible
    assert given[2].responsible == ("van-phong-hdnd-ubnd",)


def test_as_a_row_by_its_code(imports: Import) -> None:
    rows = [ROWS[1], ROWS[3], (*ROWS[0][:5], f"như {ROWS[1][0].split()[0].rstrip('.')}")]
    given = drafted(imports("a.csv", documents.separated(rows), year=2023)).rows
    assert given[2].responsible == given[0].responsible != given[1].responsible


def test_as_above_below_a_blank_cell_is_no_answer(imports: Import) -> None:
    """The blank one may mean nobody, and so the other."""
    rows = [ROWS[1], (*ROWS[0][:5], ""), (*ROWS[3][:4], "như tiêu chí 9.9", "nt")]
    imported = imports("a.csv", documents.separated(rows), year=2023)
    assert [values["unit"] for values in told(imported, "units_unknown")] == ["nt"]
    assert told(imported, "reason_blank") and imported.matched is not None
    assert imported.matched.rows[2].reason == ""


def test_a_blank_unit_names_both_readings(imports: Import) -> None:
    rows = [ROWS[1], (*ROWS[0][:5], ""), (*ROWS[3][:5], ""), ROWS[4]]
    imported = imports("a.csv", documents.separated(rows), year=2023)
    assert [values["unit"] for values in told(imported, "units_above")] == [ROWS[1][5]] * 2
    assert str(imported.text).count("# ô đơn vị trống: như dòng trên") == 2
    assert imported.matched is not None
    assert [row.responsible for row in imported.matched.rows][1:3] == [(), ()]


def test_a_first_blank_unit_has_nothing_above(imports: Import) -> None:
    rows = [(*ROWS[0][:5], ""), ROWS[1]]
    imported = imports("a.csv", documents.separated(rows), year=2023)
    assert told(imported, "units_blank") and not told(imported, "units_above")
