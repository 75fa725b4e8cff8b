"""A header of points with a word that may make it something else: proven by the figures, or asked."""

from __future__ import annotations

import pytest

from cchc.importing.importing import Imported
from cchc.importing.match import Drafted
from tests.importing.conftest import Import, wordings

TITLE = "Phụ lục\nCÁC TIÊU CHÍ BỊ TRỪ ĐIỂM NĂM 2023\n"
ROWS = (
    ("1.1.3. Mức độ thực hiện kế hoạch CCHC", "2", "1,7", "0,3"),
    ("1.6. Sáng kiến trong triển khai công tác CCHC", "2", "1,5", "0,5"),
)


def table(*headers: str, columns: tuple[int, ...] = (0, 1, 2, 3)) -> str:
    lines = ["\t".join(headers), *("\t".join(row[i] for i in columns) for row in ROWS)]
    return TITLE + "\n".join(lines) + "\n"


def rows_of(imported: Imported) -> tuple[Drafted, ...]:
    assert imported.matched is not None
    return imported.matched.rows


def asked(imported: Imported) -> list[set[str]]:
    rows = rows_of(imported)
    return [{note.finding.wording for note in row.notes} for row in rows]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        *(("Điểm trừ mỗi lỗi", 3), ("Lỗi bị trừ điểm", 3), ("Nơi bị trừ điểm", 3)),
        *(("Điểm Hội đồng bác", 2), ("Điểm ngoài thẩm định", 2)),
    ],
)
def test_a_word_that_no_header_of_points_has_makes_a_question(
    header: str, column: int, imports: Import
) -> None:
    imported = imports("a.txt", table("Tiêu chí", "Điểm tối đa", header, columns=(0, 1, column)))
    assert all("column_unsure" in found for found in asked(imported))
    for row in rows_of(imported):
        assert row.points["appraised"] is row.points["deduction"] is None


def test_the_figures_of_all_rows_prove_it(imports: Import) -> None:
    text = table("Tiêu chí", "Điểm tối đa", "Điểm Hội đồng thẩm định", "Điểm trừ mỗi tiêu chuẩn")
    imported = imports("a.txt", text)
    assert "column_proven" in wordings(imported)
    assert [str(row.lost) for row in rows_of(imported)] == ["-0.3", "-0.5"]


def test_a_clear_column_goes_before_it(imports: Import) -> None:
    text = table("Tiêu chí", "Điểm tối đa", "Điểm trừ mỗi lỗi", "Điểm bị trừ")
    imported = imports("a.txt", text)
    assert "column_unsure" not in wordings(imported)
    assert [str(row.lost) for row in rows_of(imported)] == ["-0.3", "-0.5"]


def test_the_only_points_of_another_year_are_not_taken(imports: Import) -> None:
    text = table("Tiêu chí", "Điểm tối đa", "Điểm bị trừ năm 2022", columns=(0, 1, 3))
    assert wordings(imports("a.txt", text)) == ["appendix_headers"]
    text = table("Tiêu chí", "Điểm tối đa", "Điểm thẩm định năm 2022", "Điểm bị trừ")
    (first, _) = rows_of(imports("a.txt", text))
    assert str(first.points["appraised"]) == "1.7"
    text = table("Tiêu chí", "Điểm tối đa (năm 2021)", "Điểm thẩm định", columns=(0, 1, 2))
    assert str(rows_of(imports("a.txt", text))[0].lost) == "-0.3"


@pytest.mark.parametrize(
    ("found", "other", "reason"),
    [
        ("Nội dung bị trừ điểm", "Giải trình", "A"),
        ("Nội dung Hội đồng trừ điểm", "Nguyên nhân", "A"),
        ("Nội dung bị trừ điểm", "Nguyên nhân", ""),
        ("Tồn tại, hạn chế", "Nguyên nhân", ""),
    ],
)
def test_what_was_found_is_a_reason_beside_the_criterion(
    found: str, other: str, reason: str, imports: Import
) -> None:
    lines = "".join(f"{row[0]}\t2\t{row[3]}\tA\tB\n" for row in ROWS)
    text = f"{TITLE}Tiêu chí\tĐiểm tối đa\tĐiểm bị trừ\t{found}\t{other}\n{lines}"
    assert [row.reason for row in rows_of(imports("a.txt", text))] == [reason] * 2


def test_who_answers_first_leads(imports: Import) -> None:
    lines = "".join(f"{row[0]}\t2\t{row[3]}\tPhòng Nội vụ\tPhòng Tư pháp\n" for row in ROWS)
    headers = "Đơn vị chịu trách nhiệm chính\tĐơn vị phối hợp"
    text = f"{TITLE}Tiêu chí\tĐiểm tối đa\tĐiểm bị trừ\t{headers}\n{lines}"
    units = rows_of(imports("a.txt", text))[0].units
    assert (units.leads, units.helps) == (("phong-noi-vu",), ("phong-tu-phap",))
