"""Sentences of rulebooks: each becomes the rule that it says, or stays open with the reason why."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from cchc.importing.sentence_clauses import clauses
from cchc.importing.sentence_forms import CLAUSES, RANGES, STATE, WORTHS, Form, forms_table
from cchc.importing.sentence_rules import reading
from cchc.model.fields import TODO
from cchc.model.rulebook import Criterion

CASES: list[dict[str, Any]] = yaml.load(
    (Path(__file__).parent / "sentences.yaml").read_text(encoding="utf-8"), yaml.BaseLoader
)
DOC = Path(__file__).parents[2] / "docs" / "import.md"


def criterion(rule: Any, most: str) -> Criterion:
    given = {"id": "1.1", "name": "x", "max_points": most, "rule": rule}
    return Criterion.model_validate(given)


def test_there_are_wordings_enough() -> None:
    assert len({case["says"] for case in CASES}) == len(CASES) >= 60
    assert sum("todo" in case for case in CASES) >= 20


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_a_sentence_is_the_rule_that_it_says_or_open(case: dict[str, Any]) -> None:
    most = case.get("max", "2")
    read = reading(case["says"], Decimal(most))
    wordings = [doubt.wording for doubt in read.doubts]
    for key in ("cases", "no_cases"):
        assert read.keys.get(key) == case.get(key) or (key == "cases" and "todo" in case)
    if "todo" in case:
        assert TODO in repr(read.keys["rule"])
        assert set(wordings) == {case["todo"]}
    else:
        assert criterion(read.keys["rule"], most).rule == criterion(case["rule"], most).rule
        assert wordings == ([case["told"]] if "told" in case else [])


def test_where_the_maximum_is_not_known_points_are_those_of_the_sentence() -> None:
    assert reading("Đạt: 1 điểm; không đạt: 0 điểm", None).keys["rule"] == {
        "kind": "yes_no",
        "points": "1",
    }
    assert reading("tỷ lệ × 2 điểm", None).keys["rule"] == TODO


@pytest.mark.parametrize("form", CLAUSES, ids=lambda form: form.example)
def test_a_form_of_a_clause_reads_its_example(form: Form) -> None:
    found = clauses(f"{form.example}; mỗi ngày trừ 1 điểm")
    assert found is not None
    assert found[0].kind in (form.kind, "minus" if form.kind == "preface" else "")


@pytest.mark.parametrize("form", [*RANGES, *WORTHS, STATE], ids=lambda form: form.example)
def test_a_form_of_a_tier_reads_its_example(form: Form) -> None:
    said = {"range": f"{form.example}: 1 điểm", "state": form.example}
    found = clauses(said.get(form.kind, f"Từ 50% trở lên: {form.example}"))
    assert found is not None
    assert form.kind in (found[0].kind, found[0].worth)


def test_the_page_lists_every_form() -> None:
    assert forms_table() in DOC.read_text(encoding="utf-8")
