"""Field types: text of a scalar in, an exact value or a named problem out; never a float."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from cchc.model.codes import CODE_OF
from cchc.model.fields import (
    Count,
    CriterionId,
    Flag,
    Line,
    Plain,
    Points,
    RateField,
    SignedPoints,
    Slug,
    id_order,
)
from cchc.model.rate import Rate
from cchc.model.rounding import RoundingStep
from cchc.model.time_fields import Day, Year, YearRange, Years

FIELDS: dict[str, Any] = {
    "points": Points,
    "signed": SignedPoints,
    "step": RoundingStep,
    "count": Count,
    "rate": RateField,
    "day": Day,
    "flag": Flag,
    "year": Year,
    "years": Years,
    "line": Line,
    "id": CriterionId,
    "slug": Slug,
}
ADAPTERS: dict[str, TypeAdapter[Any]] = {name: TypeAdapter(f) for name, f in FIELDS.items()}


def _read(field: str, value: object) -> Any:
    return ADAPTERS[field].validate_python(value)


def _problem(field: str, value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        _read(field, value)
    (error,) = caught.value.errors()
    assert error["type"] in CODE_OF
    return error["type"]


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("value", [1.5, 0.0, float("nan"), float("inf"), 2j, b"1", [], {}])
def test_no_float_nor_anything_but_text(field: str, value: object) -> None:
    assert _problem(field, value) == "not_a_scalar"


@pytest.mark.parametrize("field", [f for f in FIELDS if f != "flag"])
@pytest.mark.parametrize("value", [True, False])
def test_no_bool(field: str, value: bool) -> None:
    assert _problem(field, value) == "not_a_scalar"


@pytest.mark.parametrize("field", [f for f in FIELDS if f != "year"])
def test_no_int(field: str) -> None:
    assert _problem(field, 2023) == "not_a_scalar"


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("value", [None, "", "  ", "\u00a0", Plain("")])
def test_nothing(field: str, value: object) -> None:
    assert _problem(field, value) == "value_empty"


@pytest.mark.parametrize("field", ["points", "signed", "step", "count", "rate"])
@pytest.mark.parametrize("text", ["nan", ".inf", "-.inf", "1e9", "abc", "1_0", "010", "0x1"])
def test_words_that_yaml_takes_for_numbers(field: str, text: str) -> None:
    body = text + "%" if field == "rate" else text
    assert _problem(field, Plain(body)) == "number_invalid"
    assert _problem(field, body) == "number_invalid"


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("-Infinity")])
def test_a_decimal_that_is_no_number(value: Decimal) -> None:
    assert _problem("signed", value) == "number_invalid"


@pytest.mark.parametrize("text", ["1.234", "1,234"])
def test_two_readings(text: str) -> None:
    assert _problem("points", Plain(text)) == "number_ambiguous"
    assert _problem("points", text) == "number_ambiguous"


def test_a_comma_needs_quotes() -> None:
    assert _problem("points", Plain("1,7")) == "number_unquoted_comma"
    assert _problem("rate", Plain("70,25%")) == "number_unquoted_comma"
    assert _read("points", "1,7") == Decimal("1.7")
    assert _read("rate", "70,25%") == Rate(Decimal("70.25"))


def test_bounds_of_points() -> None:
    assert _read("points", "0") == 0
    assert _read("points", "100000") == 100_000
    assert _read("signed", "-100000") == -100_000
    assert str(_read("points", "-0")) == "0"
    assert _problem("points", "-0.01") == "number_too_small"
    assert _problem("points", "100000.01") == "number_too_large"
    assert _problem("signed", "-100000.01") == "number_too_large"


def test_a_step_is_never_nothing() -> None:
    assert _read("step", "0.01") == Decimal("0.01")
    assert _read("step", "1") == 1
    for text in ("0", "0.00", "-0.01"):
        assert _problem("step", text) == "number_too_small"
    assert _problem("step", "1.01") == "number_too_large"


def test_counts_are_whole() -> None:
    assert _read("count", "12") == 12
    assert type(_read("count", "12")) is int
    assert _problem("count", "12.5") == "not_whole"
    assert _problem("count", "-1") == "number_too_small"
    assert _problem("count", "1000000001") == "number_too_large"
    assert _problem("count", "9" * 13) == "number_too_long"


def test_rates() -> None:
    assert _read("rate", Plain("70.25%")) == Rate(Decimal("70.25"))
    assert _problem("rate", "70.25") == "rate_without_percent"
    assert _problem("rate", "-1%") == "rate_negative"
    assert _problem("rate", "10000.1%") == "number_too_large"
    assert _read("rate", "10000%").value == 100


def test_days() -> None:
    assert _read("day", "2023-12-15") == date(2023, 12, 15)
    assert _read("day", "15/12/2023") == date(2023, 12, 15)
    assert _read("day", "1/2/2024") == date(2024, 2, 1)
    for text in ("2023-12-5", "12-15-2023", "15/12/23", "2023-12-15T00:00", "hôm qua", "٣/١/2024"):
        assert _problem("day", text) == "date_form"
    for text in ("2023-02-29", "31/4/2023", "0/1/2023", "2023-13-01"):
        assert _problem("day", text) == "date_impossible"


@pytest.mark.parametrize("text", ["yes", "no", "True", "on", "1", "có"])
def test_a_flag_has_two_spellings(text: str) -> None:
    assert _problem("flag", text) == "not_a_flag"
    assert _problem("flag", "true") == "not_a_flag"  # in quotes it is text
    assert _read("flag", Plain("true")) is True
    assert _read("flag", Plain("false")) is False


def test_years() -> None:
    assert _read("year", "2023") == 2023
    for text in ("23", "2123", "1899", "2023.0", "٢٠٢٣"):
        assert _problem("year", text) == "not_a_year"
    period = _read("years", "2023..2025")
    assert period == YearRange(2023, 2025)
    assert str(period) == "2023..2025"
    assert [year in period for year in (2022, 2023, 2025, 2026)] == [False, True, True, False]
    for text in ("2023", "2023-2025", "2023...2025", "2023..25"):
        assert _problem("years", text) == "not_a_year_range"


def test_a_line_is_one_line_in_nfc() -> None:
    assert _read("line", "  Vĩnh \n\t Linh ") == "Vĩnh Linh"
    assert _read("line", "Vi\u0303nh") == "Vĩnh"
    for text in ("a\u0007b", "a\u200bb", "a\u202eb", "\ufeffa"):
        assert _problem("line", text) == "invisible_character"


@pytest.mark.parametrize("text", ["3", "3.10", "3.11.2", "1.2.3.4.5", "3.5a", "3b"])
def test_criterion_ids(text: str) -> None:
    assert _read("id", text) == text


@pytest.mark.parametrize(
    "text",
    [
        "0",
        "3.",
        ".3",
        "3.0",
        "3.01",
        "3.1.",
        "a",
        "1.1.1.1.1.1",
        "٣",
        "3.a",
        "3.5ab",
        "3.5A",
        "3.5a.1",
        "3.5đ",
    ],
)
def test_what_is_no_criterion_id(text: str) -> None:
    assert _problem("id", text) == "criterion_id_form"


def test_an_id_that_looks_like_a_number_needs_quotes() -> None:
    assert _problem("id", Plain("3.10")) == "criterion_id_unquoted"
    assert _problem("id", Plain("3")) == "criterion_id_unquoted"
    assert _read("id", Plain("3.11.2")) == "3.11.2"
    assert _read("id", Plain("3.5a")) == "3.5a"


def test_slugs() -> None:
    assert _read("slug", "huyen-vinh-linh") == "huyen-vinh-linh"
    for text in ("Huyen", "a_b", "-a", "a-", "a--b", "huyện", "a b"):
        assert _problem("slug", text) == "slug_form"


def test_order_of_ids() -> None:
    ids = ["3.10", "3.2", "10", "3", "3.11.2", "3.11.10", "2.9"]
    assert sorted(ids, key=id_order) == ["2.9", "3", "3.2", "3.10", "3.11.2", "3.11.10", "10"]
    ids = ["3.6", "3.5b", "3.5.1", "3.5", "3.5a", "3b", "3", "4"]
    assert sorted(ids, key=id_order) == ["3", "3.5", "3.5.1", "3.5a", "3.5b", "3.6", "3b", "4"]


@pytest.mark.parametrize(
    ("field", "text", "sign"),
    [
        ("line", "Xã Vĩnh\u200b Tú", "U+200B"),
        ("line", "\u202eXã", "U+202E"),
        ("line", "Xã\u3164", "U+3164"),
        ("slug", "phong\u00a0noi-vu", "U+00A0"),
        ("slug", "phong\u00adnoi-vu", "U+00AD"),
        ("points", "1\u200b.7", "U+200B"),
        ("points", "1\u00a0,7", "U+00A0"),
        ("rate", "\ufeff85%", "U+FEFF"),
        ("id", "3.1\u2060", "U+2060"),
        ("count", "1\u00072", "U+0007"),
    ],
)
def test_what_cannot_be_seen_is_named(field: str, text: str, sign: str) -> None:
    for value in (text, Plain(text)):
        with pytest.raises(ValidationError) as caught:
            _read(field, value)
        (error,) = caught.value.errors()
        assert (error["type"], error["ctx"]["sign"]) == ("invisible_character", sign)


@pytest.mark.parametrize("field", ["line", "slug"])
def test_what_yaml_takes_for_something_else_is_no_text(field: str) -> None:
    for text in ("null", "~"):
        assert _problem(field, Plain(text)) == "value_null"
    for text in ("464", "007", "1.5", "no", "true", "1e3", "12:30"):
        assert _problem(field, Plain(text)) == "text_unquoted"
    assert _read("line", "464") == "464"
    assert _read("line", Plain("464 xã")) == "464 xã"
    assert _read("slug", "464") == "464"
