"""Figures that a sentence names: percentages and fractions, to be held against the data."""

from __future__ import annotations

import re
from decimal import Decimal

from cchc.model.rate import Rate

_PERCENT = re.compile(r"(?<![\d.,])(\d{1,5})(?:[.,](\d{1,6}))?\s*%", re.ASCII)
_FRACTION = re.compile(r"(?<![\d.,/])(\d{1,6})/(\d{1,6})(?![\d/]|[.,]\d)", re.ASCII)


def percents(text: str) -> tuple[Rate, ...]:
    """The percentages of a sentence, written with a comma or a point."""
    found = _PERCENT.findall(text)
    return tuple(Rate(Decimal(f"{whole}.{part}" if part else whole)) for whole, part in found)


def fractions(text: str) -> tuple[tuple[int, int], ...]:
    """The fractions of a sentence; what may be a day or a month of a year is none."""
    found = ((int(a), int(b)) for a, b in _FRACTION.findall(text))
    return tuple((a, b) for a, b in found if a <= b and not (a <= 12 and 1900 <= b < 2100))


def prints(one: Rate, other: Rate) -> bool:
    """True when some rate prints both as one and as the other: 70,25% as 70,3%."""
    return not one.printed.meet(other.printed).empty
