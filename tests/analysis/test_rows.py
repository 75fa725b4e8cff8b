"""Rules that ask for the points of others: in chains of any length, of groups, and of each other."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from cchc.analysis.row import Verdict
from cchc.checking.names import circling
from tests.analysis.test_books import card_of

LONG = 300


def asking(name: str) -> dict[str, Any]:
    """Two points where another one has any, else one."""
    then, otherwise = ({"kind": "fixed", "points": points} for points in ("2", "1"))
    condition = f"points({name}) > 0"
    return {"kind": "when", "condition": condition, "then": then, "otherwise": otherwise}


def book(rules: dict[str, Any], rows: dict[str, Any]) -> dict[str, Any]:
    criteria = [{"id": name, "max_points": "2", "rule": rule} for name, rule in rules.items()]
    return {"areas": [{"id": "1"}, {"id": "2"}], "criteria": criteria, "rows": rows}


@pytest.mark.slow
def test_a_long_chain_from_its_far_end() -> None:
    rules: dict[str, Any] = {f"1.{i}": asking(f"1.{i + 1}") for i in range(1, LONG)}
    rules[f"1.{LONG}"] = {"kind": "judged"}
    rows: dict[str, Any] = dict.fromkeys(rules, "null") | {f"1.{LONG}": "0"}
    card = card_of(book(rules, rows))
    assert [row.score for row in card.rows[-3:]] == [Decimal(2), Decimal(1), Decimal(0)]
    assert card.sums.points == 2 * (LONG - 2) + 1


def test_the_points_of_an_area() -> None:
    rules = {"1.1": asking("2"), "2.1": {"kind": "judged"}, "2.2": {"kind": "judged"}}
    for given, worth in (("0", 1), ("1", 2)):
        card = card_of(book(rules, {"1.1": "null", "2.1": "0", "2.2": given}))
        assert card.rows[0].score == worth


def test_those_that_ask_each_other_are_told_nothing() -> None:
    card = card_of(book({"1.1": asking("1.2"), "1.2": asking("1")}, {"1.1": "null", "1.2": "null"}))
    assert {row.score for row in card.rows} == {None}


def test_what_needs_itself() -> None:
    ways = {"a": ["b"], "b": ["c", "d"], "c": ["b"], "d": [], "e": ["a"], "f": ["f"]}
    assert circling(ways) == {"b", "c", "f"}


@pytest.mark.parametrize(
    ("appraised", "evidence", "verdict"),
    [
        ("1.33", {"count": "1", "of": "3"}, Verdict.MATCHES),
        ("1.3333", {"count": "1", "of": "3"}, Verdict.MATCHES),
        ("1.3", {"count": "1", "of": "3"}, Verdict.DIFFERS),  # as 1.30
        ("1.34", {"count": "1", "of": "3"}, Verdict.DIFFERS),
        ("1.32", {"rate": "33%"}, Verdict.MATCHES),
        ("1.34", {"rate": "33%"}, Verdict.WITHIN_PRECISION),
        ("1.3399", {"rate": "33%"}, Verdict.WITHIN_PRECISION),
        ("1.35", {"rate": "33%"}, Verdict.DIFFERS),
    ],
)
def test_points_that_nothing_rounds_are_compared_as_they_are_written(
    appraised: str, evidence: dict[str, str], verdict: Verdict
) -> None:
    row = {"appraised": appraised, "evidence": evidence}
    share = {"id": "1.1", "max_points": "4", "rule": {"kind": "proportional"}}
    made = {"areas": [{"id": "1"}], "criteria": [share], "rows": {"1.1": row}}
    card = card_of({**made, "rulebook": {"rounding": {"step": "none"}}})
    assert card.rows[0].verdict is verdict
