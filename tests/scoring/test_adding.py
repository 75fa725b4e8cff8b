"""Sets added up: the sums of all combinations, and no explosion where there are many."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.appraisal import Evidence
from cchc.model.span import Span
from cchc.scoring import adding
from cchc.scoring.adding import added
from cchc.scoring.evaluate import evaluate
from tests.model.test_span import SPANS
from tests.scoring.test_properties import HUNDREDTH, criterion

pytestmark = pytest.mark.slow

SETS = st.lists(
    st.lists(SPANS.filter(lambda span: not span.empty), min_size=1, max_size=4), max_size=4
)


def plus(combination: tuple[Span, ...]) -> Span:
    """The sums of one number of each span."""
    return Span(
        sum((span.low for span in combination), Fraction(0)),
        sum((span.high for span in combination), Fraction(0)),
        any(span.low_open for span in combination),
        any(span.high_open for span in combination),
    )


def holds(spans: tuple[Span, ...], x: Fraction) -> bool:
    return any(not span.meet(Span.point(x)).empty for span in spans)


@given(SETS)
def test_every_sum_and_no_other(sets: list[list[Span]]) -> None:
    found = added(sets)
    every = tuple(plus(combination) for combination in product(*sets))
    ends = {end for span in (*found, *every) for end in (span.low, span.high)}
    between = {(a + b) / 2 for a, b in pairwise(sorted(ends))}
    for x in ends | between:
        assert holds(found, x) == holds(every, x)
    for one, other in pairwise(found):
        assert one.high < other.low or (one.high == other.low and one.high_open and other.low_open)


def test_a_hundred_addends_with_steps_of_their_own() -> None:
    steps = [Span.point(Fraction(n, 5)) for n in range(6)]
    assert added([steps] * 100) == tuple(Span.point(Fraction(n, 5)) for n in range(501))


def test_beyond_what_is_kept_apart_the_nearest_are_one_and_none_is_lost() -> None:
    sets = [[Span.point(Fraction(0)), Span.point(Fraction(1, 3**n))] for n in range(14)]
    found = added(sets)
    assert len(found) == adding.MANY
    for chosen in range(0, 2**14, 97):
        total = sum((Fraction(1, 3**n) for n in range(14) if chosen >> n & 1), Fraction(0))
        assert holds(found, total)
    widest = Fraction(1, 3**7)
    assert all(span.high - span.low < widest for span in found)


def test_a_sum_of_many_bands_of_which_only_a_bound_is_known() -> None:
    tiers = [{"from": f"{20 * n}%", "points": f"{Decimal(n) / 5}"} for n in range(1, 6)]
    rule = {
        "kind": "sum",
        "parts": [
            {"id": f"p{n}", "name": "x", "rule": {"kind": "bands", "bands": tiers}}
            for n in range(12)
        ],
    }
    bounds = {"parts": {f"p{n}": {"below": "100%"} for n in range(12)}}
    outcome = evaluate(criterion("12", rule), Evidence.model_validate(bounds), HUNDREDTH)
    assert outcome is not None
    assert (outcome.nominal, outcome.low, outcome.high) == (None, Decimal(0), Decimal("9.6"))
    admitted = [Decimal(n) / 100 for n in range(1201) if outcome.admits(Decimal(n) / 100)]
    assert admitted == [Decimal(n) / 5 for n in range(49)]
