"""Spans: their operations compared with members taken from them, and rounding near their ends."""

from __future__ import annotations

from decimal import (
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    Decimal,
)
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cchc.model.span import Span, least_to_round, round_to, round_units

MODES = ("half_up", "half_even", "down", "up")
ENDS = st.integers(-12, 12).map(lambda n: Fraction(n, 4))
SPANS = st.builds(Span, ENDS, ENDS, st.booleans(), st.booleans())
GRID = [Fraction(n, 8) for n in range(-60, 61)]
"""Finer than the ends, so that it holds members between any two of them and beyond."""


def _holds(span: Span, x: Fraction) -> bool:
    """Membership, spelled out."""
    above = x > span.low or (x == span.low and not span.low_open)
    below = x < span.high or (x == span.high and not span.high_open)
    return above and below


def _members(span: Span) -> list[Fraction]:
    return [x for x in GRID if _holds(span, x)]


@pytest.mark.slow
@given(SPANS)
def test_empty(span: Span) -> None:
    assert span.empty == (_members(span) == [])


@given(ENDS)
def test_point(x: Fraction) -> None:
    assert _members(Span.point(x)) == [x]


@pytest.mark.slow
@given(SPANS, SPANS)
def test_meet(a: Span, b: Span) -> None:
    both = a.meet(b)
    assert all(_holds(both, x) == (_holds(a, x) and _holds(b, x)) for x in GRID)


@pytest.mark.slow
@given(SPANS, ENDS, ENDS)
def test_line(span: Span, slope: Fraction, at_zero: Fraction) -> None:
    assume(not span.empty)
    image = span.line(slope, at_zero)
    assert all(_holds(image, at_zero + slope * x) for x in _members(span))
    if slope:
        reached = {at_zero + slope * x for x in _members(span)}
        outside = {at_zero + slope * x for x in GRID} - reached
        assert not any(_holds(image, y) for y in outside)
    else:
        assert image == Span.point(at_zero)


@pytest.mark.slow
@given(SPANS, ENDS, ENDS)
def test_clip(span: Span, one: Fraction, other: Fraction) -> None:
    assume(not span.empty)
    low, high = min(one, other), max(one, other)
    clipped = span.clip(low, high)
    moved = {min(max(x, low), high) for x in _members(span)}
    assert moved == {x for x in GRID if _holds(clipped, x)}


def _reference(value: Decimal, mode: str) -> int:
    """Decimal's own rounding; its `half up` goes away from zero, ours towards +∞."""
    half_up = ROUND_HALF_UP if value >= 0 else ROUND_HALF_DOWN
    modes = {
        "half_up": half_up,
        "half_even": ROUND_HALF_EVEN,
        "down": ROUND_FLOOR,
        "up": ROUND_CEILING,
    }
    return int(value.quantize(Decimal(1), modes[mode]))


@pytest.mark.parametrize("mode", MODES)
@given(thousandths=st.integers(-(10**7), 10**7))
def test_rounding_as_decimal_does(mode: str, thousandths: int) -> None:
    value = Decimal(thousandths).scaleb(-3)
    assert round_units(Fraction(value), mode) == _reference(value, mode)


@pytest.mark.parametrize("mode", MODES)
def test_rounding_of_every_tie(mode: str) -> None:
    for halves in range(-401, 402):
        value = Decimal(halves) / 2
        assert round_units(Fraction(value), mode) == _reference(value, mode)


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
@given(value=st.fractions(-1000, 1000, max_denominator=400) | st.integers(-99, 99).map(Fraction))
def test_rounding_beside_a_value(mode: str, value: Fraction) -> None:
    tiny = Fraction(1, 10**9)
    assert round_units(value, mode, -1) == round_units(value - tiny, mode)
    assert round_units(value, mode, 1) == round_units(value + tiny, mode)


@pytest.mark.parametrize("mode", MODES)
def test_rounding_beside_every_tie_and_whole(mode: str) -> None:
    tiny = Decimal("1e-9")
    for halves in range(-41, 42):
        value = Decimal(halves) / 2
        assert round_units(Fraction(value), mode, -1) == _reference(value - tiny, mode)
        assert round_units(Fraction(value), mode, 1) == _reference(value + tiny, mode)


@pytest.mark.parametrize(
    ("value", "step", "mode", "side", "expected"),
    [
        (Fraction(365, 1000), "0.01", "half_up", 0, "0.37"),
        (Fraction(365, 1000), "0.01", "half_up", -1, "0.36"),
        (Fraction(2, 3), "0.01", "half_up", 0, "0.67"),
        (Fraction(73, 100), "0.05", "half_up", 0, "0.75"),
        (Fraction(5, 2), "1", "half_even", 0, "2"),
        (Fraction(-1, 1000), "0.01", "half_up", 0, "0.00"),
        (Fraction(-1, 200), "0.01", "half_up", 0, "0.00"),
        (Fraction(0), "0.01", "down", -1, "-0.01"),
    ],
)
def test_round_to(value: Fraction, step: str, mode: str, side: int, expected: str) -> None:
    assert str(round_to(value, Decimal(step), mode, side)) == expected


@pytest.mark.parametrize("mode", MODES)
@given(units=st.integers(-300, 300))
def test_the_least_raw_score_that_rounds_so(mode: str, units: int) -> None:
    points = Decimal(units).scaleb(-2)
    raw, passed = least_to_round(points, Decimal("0.01"), mode)
    step, tiny = Decimal("0.01"), Fraction(1, 10**9)
    assert round_to(raw - tiny, step, mode) < points
    assert round_to(raw + tiny, step, mode) == points
    assert (round_to(raw, step, mode) < points) == passed
