"""Numbers: the two parsers and their inverse, and everything that they refuse."""

from __future__ import annotations

from decimal import Decimal
from random import randrange

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.number import (
    NumberError,
    number_text,
    parse_quoted_number,
    parse_vietnamese_fraction,
    parse_vietnamese_number,
    parse_yaml_number,
)
from tests.conftest import CI

HUNDREDTHS = range(-100_000, 100_001) if CI else range(randrange(7) - 100_000, 100_001, 7)
"""At home every seventh, others each time."""
NO_BREAK, NARROW, MINUS, DASH = "\u00a0", "\u202f", "\u2212", "\u2013"


def _written(units: int, sign: str) -> str:
    """A number of hundredths as a person writes it, without the code under test."""
    whole, cents = divmod(abs(units), 100)
    return f"{'-' if units < 0 else ''}{whole}{sign}{cents:02d}"


@pytest.mark.slow
def test_every_hundredth_in_yaml_form() -> None:
    for units in HUNDREDTHS:
        text = _written(units, ".")
        value = parse_yaml_number(text)
        assert value * 100 == units
        assert number_text(value, 2) == text


@pytest.mark.slow
def test_every_hundredth_in_vietnamese_form() -> None:
    for units in HUNDREDTHS:
        text = _written(units, ",")
        value = parse_vietnamese_number(text)
        assert value * 100 == units
        assert number_text(value, 2, comma=True) == text


@given(st.integers(-(10**11), 10**11), st.integers(0, 9))
def test_parse_undoes_number_text(units: int, places: int) -> None:
    value = Decimal(units).scaleb(-places)
    assert parse_yaml_number(number_text(value), thousands=False) == value
    assert parse_vietnamese_number(number_text(value, comma=True), thousands=False) == value


@given(st.integers(1, 99), st.lists(st.integers(0, 999), min_size=2, max_size=3))
def test_points_between_thousands(first: int, groups: list[int]) -> None:
    text = ".".join([str(first), *(f"{group:03d}" for group in groups)])
    expected = int(text.replace(".", ""))
    assert parse_vietnamese_number(text) == expected
    assert parse_vietnamese_number("-" + text + ",5") == -expected - Decimal("0.5")
    with pytest.raises(NumberError):
        parse_yaml_number(text)


@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from(".,"), st.sampled_from(["", "-"]))
def test_two_readings_are_refused(whole: int, three: int, sign: str, minus: str) -> None:
    text = f"{minus}{whole}{sign}{three:03d}"
    for parse in (parse_yaml_number, parse_vietnamese_number, parse_quoted_number):
        with pytest.raises(NumberError) as caught:
            parse(text)
        assert caught.value.kind == "number_ambiguous"
        assert caught.value.text == text


def test_a_thousand_cannot_be_meant() -> None:
    assert parse_yaml_number("66.667", thousands=False) == Decimal("66.667")
    assert parse_vietnamese_number("66,667", thousands=False) == Decimal("66.667")
    with pytest.raises(NumberError):
        parse_vietnamese_number("1.234.567", thousands=False)


def test_one_reading_of_three_decimals() -> None:
    assert parse_yaml_number("0.125") == Decimal("0.125")
    assert parse_vietnamese_number("0,125") == Decimal("0.125")
    assert parse_yaml_number("1234.567") == Decimal("1234.567")


@pytest.mark.parametrize("text", ["0.125", "0.500", "012.345", "0.123,5", "000.000", "1.2.3"])
def test_a_group_of_thousands_does_not_start_with_zero(text: str) -> None:
    with pytest.raises(NumberError):
        parse_vietnamese_number(text)


@pytest.mark.parametrize("minus", ["-", MINUS, DASH, "- ", MINUS + NO_BREAK, f" {DASH} "])
def test_minus_signs_of_vietnamese_text(minus: str) -> None:
    assert parse_vietnamese_number(minus + "6,07") == Decimal("-6.07")


@pytest.mark.parametrize("minus", [MINUS, DASH])
def test_yaml_has_one_minus_sign(minus: str) -> None:
    with pytest.raises(NumberError):
        parse_yaml_number(minus + "6.07")


@pytest.mark.parametrize("space", [" ", "\t", NO_BREAK, NARROW])
def test_spaces_around_vietnamese_text(space: str) -> None:
    assert parse_vietnamese_number(f"{space}1,7{space}") == Decimal("1.7")
    with pytest.raises(NumberError):
        parse_yaml_number(f"1.7{space}")


@pytest.mark.parametrize("text", ["-0", "-0.0", "-0.00"])
def test_minus_zero_is_zero(text: str) -> None:
    assert str(parse_yaml_number(text)) == text[1:]
    assert str(parse_vietnamese_number(text.replace(".", ","))) == text[1:]


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-", ".", ",", "%", "abc", "nan", "NaN", ".nan", "inf", "-inf", ".inf", "-.inf"),
        *("1e9", "1E9", "1e-2", "0x10", "0o7", "1_000", "+1", "--1", "1-", "1 2", "1.7.", "1..7"),
        *("5.", ".5", "-.5", "１", "٣", "1\u0660", "1/2", "1.7\n", "1 000", "½", "1:30", "1'000"),
    ],
)
def test_what_is_no_number_in_either_form(text: str) -> None:
    for parse in (parse_yaml_number, parse_quoted_number):
        with pytest.raises(NumberError):
            parse(text)
    with pytest.raises(NumberError):
        parse_vietnamese_number(text.replace(".", ","))


@pytest.mark.parametrize("text", ["010", "00", "-01", "01.5", "00.5", "1,7", "1.234.567"])
def test_yaml_refuses_leading_zeros_commas_and_groups(text: str) -> None:
    with pytest.raises(NumberError) as caught:
        parse_yaml_number(text)
    assert caught.value.kind == "number_invalid"


def test_quoted_text_is_vietnamese_by_its_comma() -> None:
    assert parse_quoted_number("1,7") == Decimal("1.7")
    assert parse_quoted_number("1.7") == Decimal("1.7")
    assert parse_quoted_number(MINUS + "6,07") == Decimal("-6.07")
    with pytest.raises(NumberError):
        parse_quoted_number(MINUS + "6.07")


@pytest.mark.parametrize("parse", [parse_yaml_number, parse_vietnamese_number])
def test_length_is_bounded(parse: type[Decimal]) -> None:
    assert parse("9" * 12) == 10**12 - 1
    for text in ("9" * 13, "9" * 100_000):
        with pytest.raises(NumberError) as caught:
            parse(text)
        assert caught.value.kind == "number_too_long"


def test_fractions() -> None:
    assert parse_vietnamese_fraction("12/112") == (12, 112)
    assert parse_vietnamese_fraction(" 06 / 18 ") == (6, 18)
    for text in ("12", "12/", "/112", "1/2/3", "-1/2", "1,5/2", "1" * 10 + "/2", "٣/٤"):
        with pytest.raises(NumberError):
            parse_vietnamese_fraction(text)


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        ("1.70", None, "1.7"),
        ("1.70", 2, "1.70"),
        ("1.7", 3, "1.700"),
        ("2", 2, "2.00"),
        ("2.00", 0, "2"),
        ("0.05", 2, "0.05"),
        ("-0.05", None, "-0.05"),
        ("-0.00", 2, "0.00"),
        ("-0", None, "0"),
        ("1E+3", None, "1000"),
        ("-2E+1", 2, "-20.00"),
        ("1E-7", None, "0.0000001"),
        ("0E+5", None, "0"),
    ],
)
def test_number_text(value: str, places: int | None, expected: str) -> None:
    assert number_text(Decimal(value), places) == expected
    assert number_text(Decimal(value), places, comma=True) == expected.replace(".", ",")


@pytest.mark.parametrize(("value", "places"), [("1.75", 1), ("0.001", 2), ("0.5", 0), ("NaN", 2)])
def test_number_text_never_rounds(value: str, places: int) -> None:
    with pytest.raises(ValueError, match=value):
        number_text(Decimal(value), places)
