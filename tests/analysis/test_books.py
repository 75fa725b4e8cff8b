"""Every case of `tests/cases/books`: a rulebook and rows give totals, index and grade worked by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.checking.run import run
from cchc.model.appraisal import Appraisal
from cchc.model.dataset import Case
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced
from cchc.reading.tree import parse
from tests.joined import NOWHERE, joined

FOLDER = Path(__file__).parents[1] / "cases" / "books"
BASIS = {"status": "stated", "ground": "x"}
HEAD = {
    "id": "book",
    "title": "A little rulebook",
    "body_level": "commune",
    "valid": "2021..2023",
    "coverage": "complete",
    "issued_by": {"document": "1/QĐ-UBND"},
    "basis": BASIS,
    "rounding": {"step": "0.01"},
}
SCORES = {
    "schema": "cchc/appraisal/v1",
    "body": "body",
    "year": "2021",
    "rulebook": "book",
    "rows_given": "all",
    "published_by": {"document": "2/QĐ-UBND"},
    "source": "a test",
}


def _cases() -> Iterator[Any]:
    for file in sorted(FOLDER.glob("*.yaml")):
        tree = parse(file.read_text(encoding="utf-8"), file.name)
        assert not tree.problems, tree.problems
        for case in tree.data["cases"]:
            yield pytest.param({**tree.data, **case}, id=f"{file.stem}: {case['name']}")


CASES = list(_cases())


def card_of(case: dict[str, Any]) -> Scorecard:
    """The card of a rulebook and rows."""
    return scorecard(case_of(case))


def case_of(case: dict[str, Any]) -> Case:
    """A rulebook and rows, joined."""
    criteria = [{"name": "x", **c} for c in case["criteria"]]
    criteria = [{**c, "basis": BASIS} if "rule" in c else c for c in criteria]
    book = Rulebook.model_validate(
        {
            "schema": "cchc/criteria/v1",
            "rulebook": {**HEAD, **case.get("rulebook", {})},
            "areas": [{"name": "x", **area} for area in case["areas"]],
            "criteria": criteria,
        }
    )
    most = {c["id"]: c["max_points"] for c in criteria}
    most |= {area["id"]: area["max_points"] for area in case["areas"] if "max_points" in area}
    rows = [
        {"criterion": name, "max_points": most[name], **_row(said)}
        for name, said in case["rows"].items()
    ]
    said = {"rulebook": book.head.id, **case.get("scores", {}), "rows": rows}
    scores = Appraisal.model_validate({**SCORES, **said})
    return joined(book, Sourced(scores, NOWHERE))


def _row(said: Any) -> dict[str, Any]:
    """Points as they are, a figure, nothing, or a whole row."""
    if said == "null":
        return {}
    if isinstance(said, dict):
        return said if said.keys() & {"evidence", "appraised"} else {"evidence": said}
    return {"appraised": said}


@pytest.mark.parametrize("case", CASES)
def test_what_is_written_is_read_back(case: dict[str, Any]) -> None:
    book = card_of(case).rulebook
    written = book.model_dump(by_alias=True, exclude_defaults=True, mode="json")
    assert Rulebook.model_validate({**written, "schema": "cchc/criteria/v1"}) == book


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any]) -> None:
    card = card_of(case)
    wrong = [found for found in run(card.case.dataset) if found.code[:2] == "C2"]
    assert not wrong
    sums, ends = card.sums, card.index_ends or ("none", "none")
    found: dict[str, Any] = {
        "points": sums.points,
        "max": sums.max_points,
        "index": card.index,
        "grade": card.grade,
        "points_low": sums.low,
        "points_high": sums.high,
        "index_low": ends[0],
        "index_high": ends[1],
        "grade_low": card.grade_ends[0],
        "grade_high": card.grade_ends[1],
        **{f"area {area.area.id}": area.sums.points for area in card.areas},
        **{f"area {area.area.id} max": area.sums.max_points for area in card.areas},
        **{f"row {row.criterion.id}": row.score for row in card.rows},
        **{f"lost {row.criterion.id}": row.deduction for row in card.rows},
    }
    for name, expected in case["gives"].items():
        assert _shown(found[name]) == _shown(expected), name


def _shown(found: object) -> str:
    text = "none" if found is None else str(found)
    return text.rstrip("0").rstrip(".") if "." in text else text
