"""`cchc diff`: two rulebooks compared, and what a change would do to the points of a body."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.reporting.contract import Contract

BOOK = Path(__file__).parents[2] / "examples" / "766" / "criteria.yaml"
OLD = "example:766"
BODY = ("--data", OLD, "--body", "phường Thanh Miếu", "--period", "2026-08")
EDITS = (
    (r'id: "4\.6"', 'id: "4.7"\n    was: "4.6"'),
    (r"name: Hồ sơ trực tuyến", "name: Hồ sơ nộp trực tuyến"),
    (r'(?s)  - id: "1\.3".*?(?=  - id: "1\.4")', ""),
    (
        r"(?<=  - id: \"3\.6\"\n    area: \"3\.5\"\n)(?s:.*?)max_points: 6",
        "    name: Hồ sơ thanh toán trực tuyến\n    max_points: 7",
    ),
    (r'(?s)(id: "4\.3".*?)full_at: 80%', r"\1full_at: 70%"),
    (r"mode: half_up", "mode: down"),
)


@pytest.fixture
def new(tmp_path: Path) -> str:
    """The rulebook 766 with one change of each kind."""
    text = BOOK.read_text(encoding="utf-8")
    for form, instead in EDITS:
        text, times = re.subn(form, instead, text, count=1)
        assert times == 1, form
    text += (
        '  - {id: "5.5", name: Mới, max_points: 1, rule: {kind: yes_no}, '
        "basis: {status: assumed, ground: g}}\n"
    )
    file = tmp_path / "new.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_the_same_rulebook_ends_with_0(run: Run, tmp_path: Path) -> None:
    text = BOOK.read_text(encoding="utf-8").replace("max_points: 6", "max_points: 6.00")
    text = text.replace("condition: body(province)", "condition: (body(province))")
    file = tmp_path / "same.yaml"
    file.write_text(text, encoding="utf-8")
    ran = run("diff", OLD, str(file))
    assert (ran.code, ran.err) == (0, "")
    assert "Hai bộ tiêu chí nói như nhau." in ran.out


def test_each_kind_of_change_is_told_with_what_it_does(run: Run, new: str) -> None:
    ran = run("diff", OLD, new, *BODY, "--format", "json")
    assert (ran.code, ran.err) == (1, "")
    result = json.loads(ran.out)
    Contract("diff").closed.validate(result)
    found = {(one["change"], one["id"], one["key"]): one for one in result["changes"]}
    assert set(found) == {
        ("changed", None, "rounding"),
        ("gone", "1.3", None),
        ("changed", "3.3", "name"),
        ("changed", "3.6", "max_points"),
        ("changed", "4.3", "rule"),
        ("moved", "4.7", "id"),
        ("new", "5.5", None),
    }
    renamed = found["changed", "3.3", "name"]
    assert (renamed["before_words"], renamed["points_before"]) == ("Hồ sơ trực tuyến", None)
    assert found["moved", "4.7", "id"]["former_id"] == "4.6"
    rule, most = found["changed", "4.3", "rule"], found["changed", "3.6", "max_points"]
    assert "đủ điểm từ 70%" in rule["after_words"]
    for one in (rule, most):
        assert one["points_before"] is not None
        assert Decimal(one["points_after"]) > Decimal(one["points_before"])
    assert found["gone", "1.3", None]["points_after"] == "0.00"
    assert result["total"]["rows"] > 10


@pytest.mark.slow
def test_the_difference_is_a_table_and_a_document(run: Run, new: str, tmp_path: Path) -> None:
    ran = run("diff", OLD, new, "--lang", "en")
    assert ran.code == 1
    assert "criterion gone" in ran.out
    file = tmp_path / "so-sanh.docx"
    assert run("diff", OLD, new, *BODY, "-o", str(file)).code == 1
    assert file.read_bytes()[:2] == b"PK"


@pytest.mark.slow
def test_a_wrong_use_is_refused(run: Run, new: str, tmp_path: Path) -> None:
    assert run("diff", OLD, new, "--body", "x").code == 2
    assert run("diff", OLD, str(tmp_path / "none.yaml")).code == 3
    assert run("diff", "example:vinh-linh", new, *BODY).code == 2


def test_what_is_open_is_not_compared_in_silence(run: Run, tmp_path: Path) -> None:
    text = BOOK.read_text(encoding="utf-8").replace("rule: {kind: proportional}", "rule: TODO", 1)
    file = tmp_path / "open.yaml"
    file.write_text(text, encoding="utf-8")
    ran = run("diff", OLD, str(file))
    assert ran.code == 1
    assert "còn 1 chỗ TODO" in ran.err
