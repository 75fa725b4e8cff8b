"""Targets worth questioning: each kind of question, and where there is none."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from cchc.analysis.forecast import forecast
from cchc.analysis.questions import questions
from tests.analysis.made import Spec, looked_at, made

ONE = {"kind": "proportional"}
AT_80 = {"kind": "bands", "bands": [{"from": "80%", "points": "1"}]}
ABOVE_80 = {"kind": "bands", "bands": [{"above": "80%", "points": "1"}]}
TIERS = {"kind": "bands", "bands": [{"from_count": "5", "points": "1"}]}
FULL_AT_30 = {"kind": "proportional", "full_at": "30%"}


def asked(
    rule: object, evidence: object, full: str = "1", **target: object
) -> list[tuple[str, ...]]:
    """Why, target, measure and gain of each question about one target."""
    spec = {"max": full, "rule": rule, "evidence": evidence}
    found = questions(looked_at([spec], targets=[{"criterion": "1.1", **target}]))
    return [(q.why.value, str(q.target), str(q.measure), f"{q.gain:.2f}") for q in found]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("29%", []),
        ("30%", []),
        ("31%", [("cap_reached", "31/100", "3/10", "0.16")]),
        ("45%", [("cap_reached", "9/20", "3/10", "0.16")]),
    ],
)
def test_the_cap_is_reached_earlier(target: str, expected: list[tuple[str, ...]]) -> None:
    assert asked(FULL_AT_30, {"rate": "25.05%"}, at_least=target) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("49%", [("below_present", "49/100", "1/2", "0.00")]),
        ("50%", [("below_present", "1/2", "1/2", "0.00")]),
        ("60%", []),
    ],
)
def test_a_target_below_the_present(target: str, expected: list[tuple[str, ...]]) -> None:
    assert asked(ONE, {"rate": "50%"}, at_least=target) == expected


@pytest.mark.parametrize(
    ("target", "small"), [("54%", True), ("55%", False), ("54.4%", True), ("54.5%", False)]
)
def test_a_small_gain(target: str, small: bool) -> None:
    found = asked(ONE, {"rate": "50%"}, at_least=target)
    assert [q[0] for q in found] == (["small_gain"] if small else [])


def test_all_of_a_small_loss_is_no_small_gain() -> None:
    assert asked(ONE, {"rate": "98%"}, at_least="100%") == []


@pytest.mark.parametrize(
    ("rule", "target", "expected"),
    [
        (AT_80, "74%", []),
        (AT_80, "75%", [("4/5", "1.00")]),
        (AT_80, "79%", [("4/5", "1.00")]),
        (AT_80, "80%", []),
        (ABOVE_80, "79%", [("8001/10000", "1.00")]),
        (ABOVE_80, "80%", [("8001/10000", "1.00")]),
        (ABOVE_80, "81%", []),
    ],
)
def test_a_step_just_missed(rule: object, target: str, expected: list[tuple[str, str]]) -> None:
    found = asked(rule, {"rate": "50%"}, at_least=target)
    assert [q[2:] for q in found if q[0] == "just_missed"] == expected


def test_a_target_that_passes_the_edge_misses_nothing() -> None:
    assert asked(ABOVE_80, {"rate": "50%"}, above="80%") == []


@pytest.mark.parametrize(("target", "missed"), [("3", False), ("4", True), ("5", False)])
def test_one_case_short_of_a_step(target: str, missed: bool) -> None:
    found = asked(TIERS, {"count": "1"}, at_least_count=target)
    expected = [("just_missed", "4", "5", "1.00")] if missed else []
    assert [q for q in found if q[0] == "just_missed"] == expected


def test_a_wording_that_touches_a_row_already_beyond_it() -> None:
    specs: list[Spec] = [
        {"max": "1", "rule": ONE, "evidence": {"rate": "50%"}},
        {"max": "1", "rule": ONE, "evidence": {"rate": "98%"}},
        {"max": "1", "rule": ONE, "evidence": {"rate": "70%"}},
    ]
    target = {"criterion": "1.1", "at_least": "80%", "touches": ["1.2", "1.3"]}
    gaps = made(specs, targets=[target])
    (found,) = questions(forecast(gaps))
    assert (found.criterion, found.why.value) == ("1.2", "below_present")
    assert (found.target, found.measure, found.gain) == (
        Fraction(4, 5),
        Fraction(49, 50),
        Decimal(0),
    )
    assert questions(forecast(gaps, only=frozenset({"1.3"}))) == ()


def test_a_target_that_no_measure_can_repay() -> None:
    half = {"kind": "bands", "bands": [{"from": "50%", "points": "0.5"}]}
    found = asked(half, {"rate": "60%"}, at_least="80%")
    assert found == [("small_gain", "4/5", "3/5", "0.00")]


def test_without_a_plan_there_is_nothing_to_question() -> None:
    assert questions(looked_at([{"max": "1", "rule": ONE, "evidence": {"rate": "50%"}}])) == ()


@pytest.mark.parametrize("target", ["0", "2", "3", "5"])
def test_where_less_is_better_no_target_is_called_below_the_present(target: str) -> None:
    rule = {"kind": "penalty", "points_each": "0.25"}
    asked_of = [why for why, *_ in asked(rule, {"count": "3"}, at_least_count=target)]
    assert "below_present" not in asked_of
    assert "cap_reached" not in asked_of
