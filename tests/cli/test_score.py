"""`cchc score` as its users meet it: codes, figures in words, what it says of other data."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support import DEDUCTIONS, folder_with, place, replaced, text_of


def changed(folder: Path, *changes: tuple[tuple[str | int, ...], str, str]) -> str:
    return str(folder_with(folder, deductions=replaced(DEDUCTIONS, changes)))


def test_the_shipped_data_hold(run: Run) -> None:
    ran = run("score")
    assert ran.code == 0
    assert "Tổng điểm trừ tính từ 17 dòng là −6,07, đúng bằng tổng đã công bố −6,07." in ran.out
    assert "Không in chỉ số chung năm 2023: bộ tiêu chí mới có một phần" in ran.out


def test_a_row_that_differs_is_named_and_ends_in_1(run: Run, tmp_path: Path) -> None:
    folder = changed(tmp_path / "d", (("rows", 6, "evidence", "rate"), "98%", "90%"))
    ran = run("score", "--data", folder)
    assert ran.code == 1
    assert "1 dòng lệch" in ran.out
    assert "3.10.2: thẩm định 0,98, tính lại 0,90 (1 × 90% = 0,90);" in ran.out
    assert "LỆCH" in ran.out


def test_a_total_that_does_not_hold_ends_in_1(run: Run, tmp_path: Path) -> None:
    folder = changed(tmp_path / "d", (("declared_total",), "-6.07", "-6.08"))
    ran = run("score", "--data", folder)
    assert ran.code == 1
    assert "LỆCH: tổng điểm trừ tính từ 17 dòng là −6,07, tổng đã công bố là −6,08" in ran.out


@pytest.mark.parametrize(
    ("path", "old", "new", "code", "says"),
    [
        (("rows", 3, "appraised"), "0", "0.6", 1, "C303"),
        (("rows", 3, "max_points"), "0.5", "-0.5", 3, "C114"),
        (("rows", 3, "deduction"), "-0.50", "0.50", 1, "C310"),
        (("rows", 3, "appraised"), "0", "NaN", 3, "C111"),
        (("rows", 3, "appraised"), "0", ".inf", 3, "C111"),
        (("rows", 3, "appraised"), "0", "1e9", 3, "C111"),
        (("rows", 3, "appraised"), "0", "1,234", 3, "C112"),
        (("rows", 3, "appraised"), "0", "1,7", 3, "C113"),
        (("rows", 3, "appraised"), "0", '"1,234"', 3, "C112"),
        (("rows", 3, "appraised"), "0", "1.234", 3, "C112"),
        (("rows", 4, "criterion"), '"3.3"', "3.3", 3, "C115"),
        (("rows", 4, "criterion"), '"3.3"', '"3.4"', 1, "C309"),
        (("rows", 10, "evidence", "rate"), "57%", "157%", 1, "C311"),
        (("schema",), "cchc/appraisal/v1", "cchc/appraisal/v2", 3, "C109"),
    ],
)
def test_bad_data_end_in_one_clear_message(
    run: Run,
    tmp_path: Path,
    path: tuple[str | int, ...],
    old: str,
    new: str,
    code: int,
    says: str,
) -> None:
    ran = run("score", "--data", changed(tmp_path / "d", (path, old, new)))
    assert (ran.code, ran.out) == (code, "")
    first = next(text for text in ran.err.splitlines() if says in text)
    assert f"deductions_2023.yaml:{place(DEDUCTIONS, *path)[0]}:" in first
    assert "cách sửa:" in ran.err
    assert "Traceback" not in ran.err


def test_a_year_without_data_names_the_years_there_are(run: Run) -> None:
    ran = run("score", "--year", "2022")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "Lỗi: không có điểm của kỳ 2022; các kỳ có điểm: 2023\n"


@pytest.mark.parametrize("content", ["", "# chỉ có chú thích\n", "\0\x01", "a: [1, 2\n", "- 1\n"])
def test_a_file_that_is_no_data_ends_in_3(run: Run, tmp_path: Path, content: str) -> None:
    folder = folder_with(tmp_path / "d", deductions=content)
    ran = run("score", "--data", str(folder))
    assert (ran.code, ran.out) == (3, "")
    assert "deductions_2023.yaml" in ran.err
    assert "cách sửa:" in ran.err


def test_a_missing_folder_a_file_and_an_empty_folder(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    for name, says in (("no", "không có thư mục"), ("file", "một tệp"), ("empty", "không có tệp")):
        ran = run("score", "--data", str(tmp_path / name))
        assert (ran.code, ran.out) == (3, "")
        assert says in ran.err


def test_the_folder_may_lack_one_kind(run: Run, tmp_path: Path) -> None:
    (tmp_path / "criteria.yaml").write_text(text_of("criteria.yaml"), encoding="utf-8")
    ran = run("score", "--data", str(tmp_path))
    assert ran.code == 3
    assert "thiếu tệp kết quả thẩm định (schema: cchc/appraisal/v1)" in ran.err


def test_all_problems_are_said_at_once(run: Run, tmp_path: Path) -> None:
    folder = changed(
        tmp_path / "d",
        (("rows", 0, "appraised"), "1.70", "x"),
        (("rows", 5, "deduction"), "-0.30", "y"),
        (("year",), "2023", "năm"),
    )
    ran = run("score", "--data", folder)
    assert ran.code == 3
    assert ran.err.count("lỗi C") == 3
    assert "hãy sửa 3 lỗi trên" in ran.err
