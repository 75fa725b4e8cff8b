"""Every case of `tests/cases`: a rule and its evidence give the score worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest

from cchc.model.appraisal import Evidence
from cchc.model.number import number_text
from cchc.model.rounding import BookRounding
from cchc.model.rulebook import Criterion
from cchc.model.rules import Rule
from cchc.reading.tree import parse
from cchc.scoring.evaluate import Outcome, evaluate

FOLDER = Path(__file__).parents[1] / "cases"
INPUT = {"name", "why", "max_points", "rule", "criterion", "rounding", "evidence"}
EXPECTED = {"nominal", "low", "high"}


def _cases() -> list[Any]:
    found = []
    for file in sorted(FOLDER.glob("*.yaml")):
        tree = parse(file.read_text(encoding="utf-8"), file.name)
        assert not tree.problems, tree.problems
        found += [
            pytest.param(case, id=f"{file.stem}: {case['name']}") for case in tree.data["cases"]
        ]
    return found


CASES = _cases()


def _outcome(case: dict[str, Any]) -> Outcome | None:
    criterion = Criterion.model_validate(
        {
            "id": "1.1.1",
            "name": "x",
            "max_points": case["max_points"],
            "rule": case.get("rule"),
            **case.get("criterion", {}),
        }
    )
    evidence = Evidence.model_validate(case["evidence"]) if "evidence" in case else None
    rounding = BookRounding.model_validate(case.get("rounding", {"step": "0.01"}))
    return evaluate(criterion, evidence, rounding)


def _shown(value: Decimal | None, expected: str) -> str:
    """Exactly, with the decimals of the expected text: never rounded, an error where more."""
    if value is None:
        return "null"
    return number_text(value, len(expected.partition(".")[2]))


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any]) -> None:
    outcome = _outcome(case)
    if case.get("outcome") == "none":
        assert set(case) - INPUT == {"outcome"}
        assert outcome is None
        return
    assert set(case) - INPUT - {"admits", "refuses"} == EXPECTED
    assert outcome is not None
    found = {name: _shown(getattr(outcome, name), case[name]) for name in EXPECTED}
    assert found == {name: str(case[name]) for name in EXPECTED}
    ends = {case[name] for name in EXPECTED} - {"null"}
    for points in ends | set(case.get("admits", [])):
        assert outcome.admits(Decimal(points)), points
    step = Decimal(case.get("rounding", {}).get("step", "0.01"))
    beyond = {str(Decimal(case["low"]) - step), str(Decimal(case["high"]) + step)}
    for points in beyond | set(case.get("refuses", [])):
        assert not outcome.admits(Decimal(points)), points


def test_every_kind_of_rule_has_cases() -> None:
    kinds = {
        kind for rule in get_args(Rule) for kind in get_args(rule.model_fields["kind"].annotation)
    }
    assert len(kinds) == 16
    seen = set(_kinds([case.values[0].get("rule") for case in CASES]))
    assert seen == kinds
    assert len(CASES) > 120


def _kinds(found: object) -> Iterator[str]:
    """The kinds of rule in a rule, wherever they stand."""
    if isinstance(found, list):
        for item in found:
            yield from _kinds(item)
    elif isinstance(found, dict):
        yield from [str(found["kind"])] if "kind" in found else []
        for item in found.values():
            yield from _kinds(item)


def test_names_are_unique() -> None:
    ids = [case.id for case in CASES]
    assert len(ids) == len(set(ids))
