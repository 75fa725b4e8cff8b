"""A plan's targets under the rulebook of the year they are for, and criteria that were renumbered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cchc.checking.run import findings
from tests.cli.conftest import Run
from tests.cli.test_from_evidence import BOOK, PLAN, folder
from tests.support import read

OLD = BOOK.replace("valid: 2025..2030", "valid: 2025..2025")
NEW = (
    BOOK.replace("id: book", "id: new")
    .replace("valid: 2025..2030", "valid: 2026..2030")
    .replace("1/QĐ-UBND}", "9/QĐ-UBND, date: 2026-03-01}")
    .replace('"2.1.1", name: Đúng hạn', '"2.1.3", was: "2.1.1", name: Hồ sơ đúng hạn')
    .replace("3, rule: {kind: proportional}", "3, rule: {kind: proportional, full_at: 95%}")
    .replace('"2.1.2", name: Trực tuyến', '"2.1.2", name: Thanh toán')
)  # fmt: skip
"""2.1.1 has become 2.1.3 with full marks from 95%; what is 2.1.2 now is something else."""


def forecast(path: Path, run: Run, *more: str) -> Any:
    return json.loads(run("forecast", "--data", str(path), "--format", "json", *more).out)


def of_row(found: Any, criterion: str) -> Any:
    (row,) = [row for row in found["rows"] if row["criterion"] == criterion]
    return row


@pytest.mark.slow
def test_a_target_is_scored_by_the_rulebook_of_its_year(tmp_path: Path, run: Run) -> None:
    path = folder(tmp_path, plan=PLAN, book=OLD, new=NEW)
    assert [found for found in findings(read(path).dataset) if found.fails] == []
    found = forecast(path, run)
    assert found["rulebook"] == {
        "id": "new",
        "document": "9/QĐ-UBND",
        "date": "2026-03-01",
    }
    assert found["of_target_year"] is True
    row = of_row(found, "2.1.1")
    # 3 × 2/3 / 95% = 2.11 today, 3 × 90% / 95% = 2.84 at the target
    assert (row["scored_as"], row["rulebook"]) == ("2.1.3", "new")
    assert (row["points"], row["lost"], row["regained"]) == ("2.11", "0.89", "0.73")


@pytest.mark.slow
def test_the_output_says_by_which(tmp_path: Path, run: Run) -> None:
    path = folder(tmp_path, plan=PLAN, book=OLD, new=NEW)
    out = " ".join(run("forecast", "--data", str(path)).out.split())
    assert "theo bộ tiêu chí của năm ấy: Bộ tiêu chí ví dụ (new, 9/QĐ-UBND ngày 01/03/2026)" in out
    assert "2.1.1 → 2.1.3: số liệu hiện nay được 2,11 trên 3,00 theo quy tắc mới" in out
    assert "2.1.2 Trực tuyến: bộ mới không có tiêu chí nối tiếp" in out
    english = " ".join(run("forecast", "--data", str(path), "--lang", "en").out.split())
    assert "(new, 9/QĐ-UBND" in english and "2.1.1 → 2.1.3" in english


def test_what_to_try_next_is_full_marks_of_the_new_rule(tmp_path: Path, run: Run) -> None:
    more = NEW.replace("max_points: 2, rule: {kind: prop", "max_points: 4, rule: {kind: prop")
    path = folder(
        tmp_path, plan=PLAN, book=OLD, new=more.replace("max_points: 6}", "max_points: 8}")
    )
    out = run("forecast", "--data", str(path)).out
    assert "--set 1.1=99,88%" in out  # rounded 4.00; 49,88% would be 2 of the 4


def test_an_id_that_means_something_else_now_is_not_followed(tmp_path: Path, run: Run) -> None:
    found = forecast(folder(tmp_path, plan=PLAN, book=OLD, new=NEW), run)
    row = of_row(found, "2.1.2")
    assert (row["scored_as"], row["rulebook"], row["points"]) == ("2.1.2", "book", "0.83")


@pytest.mark.slow
def test_a_measure_by_hand_and_a_goal_follow_the_new_rule(tmp_path: Path, run: Run) -> None:
    path = folder(tmp_path, plan=PLAN, book=OLD, new=NEW)
    assert of_row(forecast(path, run, "--set", "2.1.1=95%"), "2.1.1")["regained"] == "0.89"
    ladders = forecast(path, run, "--need", "0.1")["need"]["ladders"]
    (way,) = [way for way in ladders if way["criterion"] == "2.1.1"]
    assert way["full"]["points"] == "3.00" and way["full"]["to"] == "100%"  # 3/3: 2/3 is too few


@pytest.mark.slow
@pytest.mark.parametrize(
    ("books", "of_year", "said"),
    [
        ({"book": BOOK}, True, "còn áp dụng cho năm 2026"),
        ({"book": BOOK, "new": NEW}, True, "còn áp dụng cho năm 2026"),
        ({"book": OLD}, False, "Chưa có bộ tiêu chí của năm 2026"),
        ({"book": OLD, "new": NEW, "x": NEW.replace("id: new", "id: newer")}, False, "chưa chọn bộ nào"),
    ],
    ids=["still valid", "still valid, another too", "none", "several"],
)  # fmt: skip
def test_without_one_that_follows_the_rulebook_stays(
    books: dict[str, str], of_year: bool, said: str, tmp_path: Path, run: Run
) -> None:
    path = folder(tmp_path, plan=PLAN, **books)
    found = forecast(path, run)
    assert (found["rulebook"]["id"], found["of_target_year"]) == ("book", of_year)
    assert of_row(found, "2.1.1")["regained"] == "0.70"
    out = " ".join(run("forecast", "--data", str(path)).out.split())
    assert said in out and "(book, 1/QĐ-UBND)" in out
    assert [b["id"] for b in found["rulebooks_to_choose"]] == (
        ["new", "newer"] if "x" in books else []
    )
    assert "Vẫn chấm theo" not in out


def test_a_sibling_rulebook_is_not_taken_for_the_next(tmp_path: Path, run: Run) -> None:
    sibling = NEW.replace(', was: "2.1.1"', "")
    for name in ("Kế hoạch", "Sáng kiến", "Lãnh đạo", "Hồ sơ,"):
        sibling = sibling.replace(f"name: {name}", f"name: Khác {name}")
    found = forecast(folder(tmp_path, plan=PLAN, book=OLD, new=sibling), run)
    assert (found["rulebook"]["id"], found["of_target_year"]) == ("book", False)


def test_a_former_id_is_one_of_another_rulebook_and_named_once(tmp_path: Path) -> None:
    for new, wording in (
        (NEW.replace('was: "2.1.1"', 'was: "7.7"'), "was_unknown"),
        (NEW.replace('"1.2", name', '"1.2", was: "2.1.1", name'), "was_twice"),
    ):
        path = folder(tmp_path, plan=PLAN, book=OLD, new=new)
        wordings = [found.wording for found in findings(read(path).dataset) if found.fails]
        assert wordings == [wording]
