"""Curves in whole numbers give what the exact engine gives, for every figure of every rule."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.appraisal import Evidence
from cchc.model.fields import Plain
from cchc.model.rounding import BookRounding
from cchc.scoring.evaluate import evaluate
from cchc.scoring.integers import UNIT, integers
from tests.scoring.test_properties import HUNDREDTH, MAXIMA, RATE_RULES, criterion

COUNTED = st.sampled_from(
    [
        {"kind": "count", "points_each": "0.3"},
        {"kind": "penalty", "points_each": "0.25"},
        {"kind": "penalty", "points_each": "0.1", "points": "0.4", "cap": "0.5"},
        {"kind": "bonus", "points_each": "0.2", "cap": "0.7"},
    ]
)


pytestmark = pytest.mark.slow
UNROUNDED = BookRounding.model_validate({"step": Plain("none")})


def units(points: Decimal) -> int:
    return int(points / UNIT)


@given(MAXIMA, RATE_RULES, st.integers(1, 300), st.data())
def test_a_share_of_cases(most: str, rule: object, of: int, data: st.DataObject) -> None:
    subject = criterion(most, rule)
    whole = integers(subject, HUNDREDTH)
    count = data.draw(st.integers(0, of))
    evidence = Evidence.model_validate({"count": Plain(str(count)), "of": Plain(str(of))})
    exact = evaluate(subject, evidence, HUNDREDTH)
    assert whole is not None and exact is not None and exact.nominal is not None
    assert whole.at(count, of) == units(exact.nominal)
    quick = whole.of_shares()
    assert quick is not None and quick(count, of) == units(exact.nominal)


@given(MAXIMA, RATE_RULES, st.integers(1, 300), st.data())
def test_a_share_as_it_is(most: str, rule: object, of: int, data: st.DataObject) -> None:
    subject = criterion(most, rule)
    whole = integers(subject, UNROUNDED)
    count = data.draw(st.integers(0, of))
    evidence = Evidence.model_validate({"count": Plain(str(count)), "of": Plain(str(of))})
    exact = evaluate(subject, evidence, UNROUNDED)
    worth = None if whole is None else whole.at(count, of)
    assert worth is not None and exact is not None and exact.raw == worth * Fraction(UNIT)


@given(MAXIMA, RATE_RULES, st.integers(0, 2), st.data())
def test_a_printed_rate_as_it_is(most: str, rule: object, places: int, data: st.DataObject) -> None:
    subject = criterion(most, rule)
    whole = integers(subject, UNROUNDED)
    full = 100 * 10**places
    part = data.draw(st.integers(0, full))
    text = f"{Decimal(part).scaleb(-places):.{places}f}%"
    exact = evaluate(subject, Evidence.model_validate({"rate": Plain(text)}), UNROUNDED)
    high = (1, 1, False) if part == full else (2 * part + 1, 2 * full, True)
    low = (max(2 * part - 1, 0), 2 * full, False)
    between = None if whole is None else whole.between(low, high)
    assert between is not None and exact is not None
    assert tuple(end * Fraction(UNIT) for end in between) == exact.ends


@given(MAXIMA, RATE_RULES, st.integers(0, 2), st.data())
def test_a_printed_rate(most: str, rule: object, places: int, data: st.DataObject) -> None:
    subject = criterion(most, rule)
    whole = integers(subject, HUNDREDTH)
    full = 100 * 10**places
    part = data.draw(st.integers(0, full))
    text = f"{Decimal(part).scaleb(-places):.{places}f}%"
    exact = evaluate(subject, Evidence.model_validate({"rate": Plain(text)}), HUNDREDTH)
    assert whole is not None and exact is not None and exact.nominal is not None
    assert whole.at(part, full) == units(exact.nominal)
    high = (1, 1, False) if part == full else (2 * part + 1, 2 * full, True)
    low = (max(2 * part - 1, 0), 2 * full, False)
    assert whole.between(low, high) == (units(exact.low), units(exact.high))


@given(MAXIMA, COUNTED, st.integers(0, 30))
def test_a_count(most: str, rule: object, count: int) -> None:
    subject = criterion(most, rule)
    whole = integers(subject, HUNDREDTH)
    exact = evaluate(subject, Evidence.model_validate({"count": Plain(str(count))}), HUNDREDTH)
    if whole is None:  # the rule may give more or less than the bounds of the row
        return
    assert exact is not None and exact.nominal is not None
    assert whole.at(count, 1) == units(exact.nominal)
