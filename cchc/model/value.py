"""A named figure as it was written: a number, a rate, cases of cases, a day, yes or no."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal

from cchc.model.fields import Plain, Scalar, problem, text_of
from cchc.model.number import NumberError, parse_quoted_number, parse_yaml_number
from cchc.model.span import Span
from cchc.model.time_fields import read_date
from cchc.model.tuples import NamedTuple

Kind = Literal["number", "rate", "cases", "day", "flag"]


class Value(NamedTuple):
    """What a text says: the figure itself (None for 0/0), every figure that is printed so, and the
    last place that is printed. Cases, days, flags and whole numbers are exact.
    """

    text: str
    kind: Kind
    exact: Fraction | None
    printed: Span
    step: Fraction

    def __str__(self) -> str:
        return self.text


def parse_value(text: str, quoted: bool = False) -> Value:
    """Read a figure. Raises `NumberError` where it is none, `PydanticCustomError` for a day."""
    plain = text.strip()
    if plain in ("true", "false"):
        return _exactly(plain, "flag", Fraction(plain == "true"))
    if re.fullmatch(r"\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4}", plain, re.ASCII):
        return _exactly(plain, "day", Fraction(read_date(plain).toordinal()))
    if cases := re.fullmatch(r"([0-9]{1,9})\s*/\s*([0-9]{1,9})", plain, re.ASCII):
        count, of = int(cases[1]), int(cases[2])
        if count > of:
            raise problem("fraction_above_one", count=count, of=of)
        if of == 0:
            return Value(plain, "cases", None, Span(Fraction(0), Fraction(1)), Fraction(1))
        return Value(
            plain, "cases", Fraction(count, of), Span.point(Fraction(count, of)), Fraction(1, of)
        )
    share = plain.endswith("%")
    body = plain[:-1].rstrip() if share else plain
    number = (parse_quoted_number if quoted else parse_yaml_number)(body, thousands=not share)
    return _printed(plain, number, share)


def day_of(value: Fraction) -> date:
    """The day that a figure of days stands for."""
    return date.fromordinal(int(value))


def _exactly(text: str, kind: Kind, value: Fraction) -> Value:
    return Value(text, kind, value, Span.point(value), Fraction(1))


def _printed(text: str, number: Decimal, share: bool) -> Value:
    """A number with its decimals: 4.2 is any from 4.15 to below 4.25; a whole one is exact."""
    unit = Fraction(1, 100) if share else Fraction(1)
    value = Fraction(number) * unit
    places = int(number.as_tuple().exponent)
    step = Fraction(10) ** min(places, 0) * unit
    if not share and places >= 0:
        return Value(text, "number", value, Span.point(value), step)
    low, high = value - step / 2, value + step / 2
    span = Span(low, high, value <= 0, value >= 0)
    return Value(text, "rate" if share else "number", value, span, step)


def _value(value: object) -> Value:
    if isinstance(value, Value):
        return value
    if isinstance(value, bool):
        return parse_value("true" if value else "false")
    text = text_of(value)
    try:
        return parse_value(text, quoted=not isinstance(text, Plain))
    except NumberError as error:
        if isinstance(text, Plain) and "," in text and error.kind == "number_invalid":
            raise problem("number_unquoted_comma", text=text) from None
        raise problem(error.kind, text=text) from None


Written = Annotated[
    Value,
    Scalar(_value, {"type": ["number", "string", "boolean"], "minLength": 1}, as_text=True),
]
"""A named figure."""
