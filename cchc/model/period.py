"""The period that scores are of: a year, a quarter or a month, in order of its last day."""

import re
from calendar import monthrange
from datetime import date
from typing import Annotated, NamedTuple

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

from cchc.model.fields import problem, text_of

PERIOD = "(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?"


class Period(NamedTuple):
    """A period by its year, its last month and its length in months; written `2025`, `2025-Q3` or
    `2026-08`. The order of the tuple is that of the last day; of two that end on one day the longer
    comes last.
    """

    year: int
    last: int = 12
    months: int = 12

    @property
    def begins(self) -> date:
        """Its first day."""
        return date(self.year, self.last - self.months + 1, 1)

    @property
    def ends(self) -> date:
        """Its last day."""
        return date(self.year, self.last, monthrange(self.year, self.last)[1])

    @property
    def whole_year(self) -> bool:
        """True for a year."""
        return self.months == 12

    @property
    def quarter(self) -> int | None:
        """The number of a quarter, or None."""
        return self.last // 3 if self.months == 3 else None

    def __str__(self) -> str:
        if self.whole_year:
            return str(self.year)
        return f"{self.year}-Q{self.quarter}" if self.quarter else f"{self.year}-{self.last:02}"


def parse_period(text: str) -> Period | None:
    """The period written `2025`, `2025-Q3` or `2026-08`; None for any other text."""
    if not re.fullmatch(PERIOD, text, re.ASCII):
        return None
    year, part = int(text[:4]), text[5:]
    if not part:
        return Period(year)
    if part.startswith("Q"):
        return Period(year, int(part[1:]) * 3, 3)
    return Period(year, int(part), 1)


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
