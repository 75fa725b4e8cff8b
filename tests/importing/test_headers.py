"""Headers as offices write them, and how the codes, totals and sums of rows are told apart."""

from __future__ import annotations

import pytest

from cchc.importing.grid import Block, Cell, GridRow, Place
from cchc.importing.headers import (
    best,
    code_of,
    header_at,
    is_numbering,
    is_subtotal,
    is_total,
)
from cchc.importing.roles import Meaning, meaning
from tests.importing.conftest import Import

PLACE = Place("a.csv", "text", "", 1)


TURNED = (
    *("Điểm không bị trừ", "Điểm chưa bị trừ", "Số điểm không mất", "Đơn vị không bị trừ điểm"),
    *("Đơn vị không phối hợp", "Đơn vị không liên quan", "Điểm tối đa không áp dụng"),
    *("Điểm trừ được hoàn lại", "Điểm bị trừ đã khắc phục", "Điểm được cộng lại"),
    *(
        "Điểm bị trừ năm trước",
        "Điểm thẩm định quý I",
        "Điểm thẩm định 6 tháng",
        "Số lần bị trừ điểm",
    ),
    *("Điểm trước khi thẩm định", "Điểm chờ thẩm định", "Điểm chưa được thẩm định"),
    *("Điểm huyện tự trừ", "Điểm trừ theo quy định", "Mức trừ cho mỗi vi phạm"),
)
"""Headers with the words of a role, and one that turns them: not, back, before, of another year."""


def row(*texts: str) -> GridRow:
    cells = (Cell(text, PLACE._replace(column=i + 1), i) for i, text in enumerate(texts))
    return GridRow(tuple(cells), PLACE)


def role(text: str) -> str | None:
    """The role of a header beside one that is as it should be."""
    header = header_at(Block("", (row(text, "…", "Tỷ lệ", "Điểm tối đa"),)), 0)
    roles = header.columns.items() if header else ()
    return next((name for name, found in roles if any(c.order == 0 for c in found)), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NỘI DUNG Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "criterion"),
        ("Tên tiêu chí", "criterion"),
        ("Nội dung bị trừ điểm", "criterion"),
        ("Mã tiêu chí", "code"),
        ("STT", "code"),
        ("Điểm tối đa", "max_points"),
        ("ĐIỂM CHUẨN", "max_points"),
        ("Thang điểm", "max_points"),
        ("Điểm tự đánh giá", "self_assessed"),
        ("Đơn vị tự chấm", "self_assessed"),
        ("Điểm huyện chấm", "self_assessed"),
        ("Điểm chấm của đơn vị", "self_assessed"),
        ("Điểm thảm định", "appraised"),
        ("Diem tham dinh", "appraised"),
        ("Điểm thẩm đinnh", "appraised"),
        ("Kết quả Hội đồng thẩm định", "appraised"),
        ("Điểm đạt được", "appraised"),
        ("Điểm bị trừ", "deduction"),
        ("Số điểm trừ", "deduction"),
        ("Điểm mất", "deduction"),
        ("Chênh lệch", "deduction"),
        ("Ghi chú (Nội dung, lí do trừ điểm)", "reason"),
        ("Lý do Hội đồng thẩm định trừ điểm", "reason"),
        ("Nguyên nhân", "reason"),
        ("Trách nhiệm đơn vị phụ trách", "responsible"),
        ("Đơn vị thực hiện", "responsible"),
        ("Cơ quan chủ trì", "responsible"),
        ("Responsible units", "responsible"),
        ("Đơn vị", "responsible"),
        ("Cơ quan, đơn vị", "responsible"),
        ("Đơn vị chủ trì, tham mưu", "responsible"),
        ("Đơn vị tính", None),
        ("Điểm giảm", "deduction"),
        ("Điểm tỉnh chấm", "appraised"),
        ("Chênh lệch so với điểm tự đánh giá", None),
        ("Điểm trừ so với tự chấm", None),
        ("Tỷ lệ điểm đạt/điểm tối đa (%)", None),
        ("Tài liệu kiểm chứng", None),
        ("Ngày", None),
        ("Điểm còn lại", "appraised"),
        ("Tồn tại, hạn chế", "reason"),
        ("Nội dung Hội đồng trừ điểm", "reason"),
        ("Cơ sở trừ điểm", "reason"),
        ("Ý kiến của Hội đồng về giải trình của huyện", "reason"),
        ("Ý kiến của cơ quan thẩm định", "reason"),
        ("Ý kiến của đơn vị bị trừ điểm", "aside"),
        ("Ý kiến giải trình gửi Hội đồng", "aside"),
        ("Ý kiến của huyện về kết quả thẩm định của Hội đồng", "aside"),
        *((text, None) for text in TURNED),
        ("x" * 500, None),
    ],
)
def test_the_role_of_a_header(text: str, expected: str | None) -> None:
    assert role(text) == expected


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("1.1.3 Mức độ", "1.1.3", "Mức độ"),
        ("1.5.2. Tổ chức", "1.5.2", "Tổ chức"),
        ("3.10", "3.10", ""),
        ("3.1.1. – Rà soát", "3.1.1", "Rà soát"),
        ("3.1.1–Rà soát", "3.1.1", "Rà soát"),
        ("7.3.1UBND cấp huyện", "7.3.1", "UBND cấp huyện"),
        ("Tiêu chí 1.6 Sáng kiến", "1.6", "Sáng kiến"),
        ("2) Cải cách", "2", "Cải cách"),
        ("III. CẢI CÁCH", "3", "CẢI CÁCH"),
        ("V Công vụ", "5", "Công vụ"),
    ],
)
def test_a_code(text: str, code: str, rest: str) -> None:
    assert code_of(text) == (code, rest)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Mức độ",
            "",
            "85% kế hoạch",
            "1,7",
            "2023",
            "01/05/2002",
            "1.2.a Tên",
            "0.5",
            "1.1.1.1.1.1.1",
        ),
        *("1.05 x", "-1.2 x", "Iốt"),
    ],
)
def test_what_is_no_code(text: str) -> None:
    assert code_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("Tổng điểm trừ", "TỔNG CỘNG:", "Tổng số điểm bị trừ", "Cộng", "Tổng cộng 17 dòng"),
        *("Total deduction", "Total of 17 rows", "Tổng\t\t\t-6,07"),
    ],
)
def test_a_total(text: str) -> None:
    assert is_total(text)
    assert not is_subtotal(text)


@pytest.mark.parametrize(
    "text",
    ["Tổng hợp, báo cáo", "Công tác chỉ đạo", "Cộng đồng", "Tổng cục", "", "Cộng lĩnh vực 1"],
)
def test_no_total(text: str) -> None:
    assert not is_total(text)


def test_the_total_of_a_part() -> None:
    assert is_subtotal("Tổng điểm lĩnh vực 3")
    assert is_subtotal("Cộng nhóm II")
    assert not is_subtotal("Tổng hợp kết quả")


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("(1)", "(2)", "(3)", "(4)"), True),
        (("A", "1", "2", "3=2-1", "4"), True),
        (("1", "2", "3", ""), True),
        (tuple(f"({i})" for i in range(1, 11)), True),
        (("Nội dung", "1", "2", "3"), False),
        (("1", "Nội dung", "2", "3"), False),
        (("1.1.3 x", "2", "1,7", "-0,3"), False),
        (("1", "2", "1", "-1"), False),
        (("2", "3", "4"), False),
        (("1", "2"), False),
    ],
)
def test_the_row_that_numbers_the_columns(cells: tuple[str, ...], expected: bool) -> None:
    assert is_numbering(row(*cells)) is expected


def test_which_of_several_rows_is_most_like_headers() -> None:
    assert best([["a", "b"], ["Tiêu chí", "Điểm tối đa", "Điểm bị trừ"]]) == 3
    assert best([]) == 0


def test_figures_are_no_headers() -> None:
    assert header_at(Block("", (row("Tiêu chí", "Điểm tối đa", "2"),)), 0) is None


def test_a_row_that_a_cell_of_the_header_goes_down_into_is_of_the_header() -> None:
    place = Place("a.docx", "word", "1", 1)
    texts = ("Tiêu chí", "Điểm tối đa", "Điểm trừ", "Nội dung")
    top = [Cell(text, place._replace(column=i), i) for i, text in enumerate(texts)]
    under = Cell("Nhận xét", Place("a.docx", "word", "1", 2, 3), 3)
    rows = (GridRow(tuple(top), place), GridRow((*top[:3], under), under.place))
    found = header_at(Block("1", rows), 0)
    assert found is not None and found.depth == 2
    assert [column.text for column in found.columns["reason"]] == ["Nội dung Nhận xét"]


def test_words_about_a_criterion_and_columns_of_figures_are_no_reasons(imports: Import) -> None:
    assert meaning(("Diễn giải tiêu chí",)) == Meaning("criterion", rank=5)
    assert meaning(("Diễn giải tiêu chí bị trừ điểm",)) == Meaning("reason", "ground")
    rows = ["Mã,Tiêu chí,Điểm tối đa,Điểm trừ,Ý kiến tỉnh (điểm)", '1.1,Tên,2,"-0,3","1,7"']
    drafted = imports("a.csv", "\n".join(["Phụ lục năm 2023", *rows])).matched
    assert drafted is not None and drafted.rows[0].reason == ""
