"""The field of a data file that holds a period."""

from typing import Annotated

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

from cchc.model.fields import problem, text_of
from cchc.model.period import PERIOD, Period, parse_period


def _period(value: object) -> Period:
    if isinstance(value, Period):
        return value
    text = text_of(value)
    found = parse_period(text)
    if found is None:
        raise problem("period_form", text=text)
    return found


PeriodField = Annotated[
    Period,
    PlainValidator(_period),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {"type": ["integer", "string"], "minimum": 1900, "maximum": 2099, "pattern": f"^{PERIOD}$"}
    ),
]
"""A year 2025, a quarter 2025-Q3 or a month 2026-08."""


def once(year: int | None, period: Period | None) -> None:
    """A file says `year` or `period`. Raises `period_once` where it says both or neither."""
    if (year is None) == (period is None):
        raise problem("period_once", found="–" if period is None else "year + period")
