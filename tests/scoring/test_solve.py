"""The reverse question: no measure below the answer is worth the score, and the answer is."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.rulebook import Criterion, Rounding
from cchc.model.span import round_to
from cchc.scoring.evaluate import at
from cchc.scoring.lines import pieces
from cchc.scoring.solve import least_raw, least_share
from tests.scoring.test_properties import MAXIMA, RATE_RULES, criterion

MODES = ("half_up", "half_even", "down", "up")
TINY = Fraction(1, 10**9)


def rounding(mode: str = "half_up") -> Rounding:
    return Rounding.model_validate({"step": "0.01", "mode": mode})


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
@given(units=st.integers(-300, 300))
def test_the_least_raw_score_that_rounds_so(mode: str, units: int) -> None:
    points = Decimal(units).scaleb(-2)
    raw, passed = least_raw(points, rounding(mode))
    step = Decimal("0.01")
    assert round_to(raw - TINY, step, mode) < points
    assert round_to(raw + TINY, step, mode) == points
    assert (round_to(raw, step, mode) < points) == passed


def _worth(subject: Criterion, x: Fraction, mode: str) -> Decimal:
    assert subject.rule is not None
    score = at(pieces(subject.rule, subject.max_points), x)
    return round_to(score, Decimal("0.01"), mode)


@given(MAXIMA, RATE_RULES, st.integers(0, 300), st.sampled_from(MODES))
def test_the_least_share(full: str, rule: dict[str, object], units: int, mode: str) -> None:
    subject = criterion(full, rule)
    points = Decimal(units).scaleb(-2)
    found = least_share(subject, points, rounding(mode))
    if found is None:
        assert _worth(subject, Fraction(10), mode) < points
        return
    assert _worth(subject, found + TINY, mode) >= points
    for below in (found - TINY, found / 2, Fraction(0)):
        assert not 0 <= below < found or _worth(subject, below, mode) < points


@pytest.mark.parametrize(
    ("full", "rule", "points", "share"),
    [
        ("1", {"kind": "proportional", "full_at": "30%"}, "0.84", Fraction(501, 2000)),
        ("0.5", {"kind": "proportional"}, "0.29", Fraction(57, 100)),
        ("1", {"kind": "proportional"}, "1", Fraction(995, 1000)),
        ("1", {"kind": "proportional", "zero_below": "50%"}, "0.01", Fraction(1, 2)),
        ("1", {"kind": "bands", "bands": [{"above": "80%", "points": "1"}]}, "0.5", Fraction(4, 5)),
        ("1", {"kind": "bands", "bands": [{"from": "80%", "points": "0.9"}]}, "1", None),
        ("1", {"kind": "judged"}, "1", None),
    ],
)
def test_examples(full: str, rule: object, points: str, share: Fraction | None) -> None:
    assert least_share(criterion(full, rule), Decimal(points), rounding()) == share


TIERS = {
    "kind": "bands",
    "bands": [{"from": "50%", "points": "0.10"}, {"from": "80%", "points": "1"}],
}


@pytest.mark.parametrize(
    ("points", "mode", "share"),
    [
        ("0.10", "down", Fraction(1, 2)),
        ("0.11", "down", Fraction(4, 5)),
        ("0.11", "up", Fraction(4, 5)),
        ("0.10", "up", Fraction(1, 2)),
        ("0.10", "half_even", Fraction(1, 2)),
        ("0.00", "down", Fraction(0)),
    ],
)
def test_tiers_exactly_at_the_score(points: str, mode: str, share: Fraction) -> None:
    assert least_share(criterion("1", TIERS), Decimal(points), rounding(mode)) == share


@pytest.mark.parametrize(("odd", "share"), [("0.085", Fraction(4, 5)), ("0.095", Fraction(1, 2))])
def test_tiers_on_a_tie(odd: str, share: Fraction) -> None:
    rule = {"kind": "bands", "bands": [{"from": "50%", "points": odd}, TIERS["bands"][1]]}
    points = Decimal(odd) + Decimal("0.005")
    assert least_share(criterion("1", rule), points, rounding()) == Fraction(1, 2)
    assert least_share(criterion("1", rule), points, rounding("half_even")) == share


def test_a_criterion_that_only_groups_others() -> None:
    assert least_share(criterion("1", None), Decimal(1), rounding()) is None
