"""Printed percentages: their value, the rates that print as they do, and what is no percentage."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.number import NumberError
from cchc.model.rate import Rate, parse_rate, rate_of
from cchc.model.span import Span


def _prints(rate: Fraction, places: int) -> str:
    """A rate as a spreadsheet prints it: half up, with so many decimals."""
    with localcontext() as context:
        context.prec = 60
        exact = Decimal(rate.numerator) * 100 / Decimal(rate.denominator)
        return str(exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


@pytest.mark.slow
@given(st.integers(0, 20_000), st.integers(0, 3), st.integers(0, 10**6))
def test_printed_holds_the_rates_that_print_so(units: int, places: int, sample: int) -> None:
    rate = parse_rate(f"{Decimal(units).scaleb(-places):f}%", quoted=False)
    span = rate.printed
    inside = span.low + (span.high - span.low) * Fraction(sample, 10**6 + 1)
    shown = _prints(inside, places)
    assert Decimal(shown) == rate.percent
    assert f"{shown}%" == f"{rate.percent:f}%"


@given(st.integers(0, 20_000), st.integers(0, 3))
def test_printed_ends(units: int, places: int) -> None:
    rate = parse_rate(f"{Decimal(units).scaleb(-places):f}%", quoted=False)
    span = rate.printed
    assert span.high_open
    assert not span.low_open
    assert Decimal(_prints(span.high, places)) > rate.percent
    if units:
        tiny = Fraction(1, 10**12)
        assert Decimal(_prints(span.low - tiny, places)) < rate.percent
    else:
        assert span.low == 0


def test_examples() -> None:
    assert parse_rate("73%", quoted=False).printed == Span(
        Fraction(725, 1000), Fraction(735, 1000), high_open=True
    )
    assert parse_rate("70.20%", quoted=False).printed == Span(
        Fraction(70195, 100_000), Fraction(70205, 100_000), high_open=True
    )
    assert parse_rate("0%", quoted=False).printed == Span(
        Fraction(0), Fraction(5, 1000), high_open=True
    )
    assert parse_rate("70.25%", quoted=False).value == Fraction(281, 400)


@pytest.mark.parametrize(
    ("text", "quoted", "percent"),
    [
        ("70.25%", False, "70.25"),
        ("70.25 %", False, "70.25"),
        ("70.25%", True, "70.25"),
        ("70,25%", True, "70.25"),
        ("70,2 %", True, "70.2"),
        ("66.667%", False, "66.667"),
        ("66,667%", True, "66.667"),
        ("-0%", False, "0"),
    ],
)
def test_read(text: str, quoted: bool, percent: str) -> None:
    rate = parse_rate(text, quoted)
    assert str(rate.percent) == percent


@pytest.mark.parametrize(
    ("text", "quoted", "kind"),
    [
        ("70.25", False, "rate_without_percent"),
        ("0.7", True, "rate_without_percent"),
        ("%70", False, "rate_without_percent"),
        ("", False, "rate_without_percent"),
        ("70,25%", False, "number_invalid"),
        ("%", False, "number_invalid"),
        ("70%%", False, "number_invalid"),
        ("1.234,5%", True, "number_invalid"),
        ("-1%", False, "rate_negative"),
        ("-0,01%", True, "rate_negative"),
        ("9999999999999%", False, "number_too_long"),
    ],
)
def test_refused(text: str, quoted: bool, kind: str) -> None:
    with pytest.raises(NumberError) as caught:
        parse_rate(text, quoted)
    assert caught.value.kind == kind
    assert caught.value.text == text


def test_shown() -> None:
    assert str(Rate(Decimal("70.20"))) == "70.20%"
    assert str(Rate(Decimal("73"))) == "73%"
    assert str(Rate(Decimal("0.0"))) == "0.0%"


@pytest.mark.slow
@given(st.fractions(0, 2, max_denominator=5000), st.integers(0, 4))
def test_rate_of_prints_a_share(share: Fraction, places: int) -> None:
    rate = rate_of(share, places)
    assert rate.percent == Decimal(_prints(share, places))
    assert str(rate) == str(rate).rstrip("0") or "." not in str(rate)


def test_rate_of_examples() -> None:
    assert str(rate_of(Fraction(12, 112))) == "10.71%"
    assert str(rate_of(Fraction(1, 2))) == "50%"
    assert str(rate_of(Fraction(1, 3), 0)) == "33%"
    assert str(rate_of(Fraction(1, 200), 0)) == "1%"
