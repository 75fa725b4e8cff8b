"""The period that scores are of: a year, a quarter or a month, in order of its last day."""

import re
from datetime import date, timedelta

from cchc.model.tuples import NamedTuple

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
        return date(self.year + self.last // 12, self.last % 12 + 1, 1) - timedelta(days=1)

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


CUT_OFF = 14
"""Figures of a year and of its quarters go to this day of the last month."""


class Window(NamedTuple):
    """The first and the last day of the figures of a period."""

    first: date
    last: date


def window(period: Period) -> Window:
    """The days that the figures of a period are of: from behind the cut-off of the one before."""
    last = period.last - period.months
    before = period._replace(year=period.year - (last < 1), last=last + 12 * (last < 1))
    return Window(cut_off(before) + timedelta(days=1), cut_off(period))


def cut_off(period: Period) -> date:
    """The last day up to which the figures of a period go; a month is counted whole."""
    return period.ends if period.months == 1 else date(period.year, period.last, CUT_OFF)
