"""Fields of the data files that say when: a day, a deadline, a month, a period, a year, years."""

import re
from datetime import date
from typing import Annotated, Any

from cchc.model.fields import SPACED, Scalar, formed, problem, text_of
from cchc.model.period import PERIOD, Period, parse_period
from cchc.model.tuples import NamedTuple


class YearRange(NamedTuple):
    """First and last year, both included."""

    first: int
    last: int

    def __contains__(self, year: object) -> bool:
        return isinstance(year, int) and self.first <= year <= self.last

    def __str__(self) -> str:
        return f"{self.first}..{self.last}"


def read_date(value: object) -> date:
    """The day of a text. Raises `date_form` or `date_impossible`."""
    if isinstance(value, date):
        return value
    text = text_of(value).strip()
    if iso := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text, re.ASCII):
        year, month, day = iso.groups()
    elif spoken := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text, re.ASCII):
        day, month, year = spoken.groups()
    else:
        raise problem("date_form", text=text)
    return _day(text, year, month, day)


def _day(text: str, *parts: str) -> date:
    """The day of a year, a month and a day. Raises the problem of one that no calendar has."""
    try:
        return date(*map(int, parts))
    except ValueError:
        raise problem("date_impossible", text=text) from None


class WholeMonth(date):
    """A month that no day is known of: its first day, to compare it by."""


def _deadline(value: object) -> date | int:
    if isinstance(value, date | int):
        return value
    text = text_of(value).strip()
    return _year(text) if re.fullmatch(r"\d{4}", text, re.ASCII) else read_date(text)


def _month(value: object) -> date:
    if isinstance(value, date):
        return value
    text = text_of(value).strip()
    iso = re.fullmatch(r"(\d{4})-(\d{2})", text, re.ASCII)
    spoken = re.fullmatch(r"(\d{1,2})/(\d{4})", text, re.ASCII)
    if not iso and not spoken:
        if text.count("-") + text.count("/") == 2:
            return read_date(text)
        raise problem("month_form", text=text)
    year, month = iso.groups() if iso else reversed(spoken.groups()) if spoken else ("", "")
    first = _day(text, year, month, "1")
    return WholeMonth(first.year, first.month, 1)


def _year(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = text_of(value)
    if not re.fullmatch(r"(19|20)\d\d", text, re.ASCII):
        raise problem("not_a_year", text=text)
    return int(text)


def _years(value: object) -> YearRange:
    if isinstance(value, YearRange):
        return value
    text = text_of(value)
    match = re.fullmatch(r"((?:19|20)\d\d)\.\.((?:19|20)\d\d)", text, re.ASCII)
    if match is None:
        raise problem("not_a_year_range", text=text)
    return YearRange(int(match[1]), int(match[2]))


_DAY = (
    r"([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"|(0?[1-9]|[12][0-9]|3[01])/(0?[1-9]|1[0-2])/[0-9]{4})"
)
_YEAR = "(19|20)[0-9]{2}"
_YEARS: dict[str, Any] = {"type": ["integer", "string"], "minimum": 1900, "maximum": 2099}


Day = Annotated[date, Scalar(read_date, formed(rf"{SPACED}{_DAY}{SPACED}"))]
"""A date, 2023-12-15 or 15/12/2023."""
Deadline = Annotated[
    date | int,
    Scalar(
        _deadline,
        {**_YEARS, "pattern": rf"^{SPACED}({_YEAR}|{_DAY}){SPACED}$"},
        as_text=True,
    ),
]
"""A date, or a year that ends the work."""
Month = Annotated[
    date,
    Scalar(
        _month,
        formed(rf"{SPACED}([0-9]{{4}}-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])/[0-9]{{4}}|{_DAY}){SPACED}"),
    ),
]
"""A month, 2024-02 or 02/2024, as its first day; or a day of it."""
Year = Annotated[int, Scalar(_year, {**_YEARS, "pattern": f"^{_YEAR}$"})]
Years = Annotated[YearRange, Scalar(_years, formed(rf"{_YEAR}\.\.{_YEAR}"), as_text=True)]
"""A period of years: 2023..2025."""


def _period(value: object) -> Period:
    if isinstance(value, Period):
        return value
    text = text_of(value)
    found = parse_period(text)
    if found is None:
        raise problem("period_form", text=text)
    return found


PeriodField = Annotated[Period, Scalar(_period, {**_YEARS, "pattern": f"^{PERIOD}$"}, as_text=True)]
"""A year 2025, a quarter 2025-Q3 or a month 2026-08."""


def once(year: int | None, period: Period | None) -> None:
    """A file says `year` or `period`. Raises `period_once` where it says both or neither."""
    if (year is None) == (period is None):
        raise problem("period_once", found="–" if period is None else "year + period")
