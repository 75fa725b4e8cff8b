"""Figures that a sentence names: percentages, and cases out of cases, as offices write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from cchc.model.rate import Rate

PERCENT = re.compile(r"(?<![\d.,/])(\d{1,5}(?:[.,]\d{1,6})?)\s?%", re.ASCII)
FRACTION = re.compile(r"(?<![\d./,-])(\d{1,9})\s?/\s?(\d{1,9})(?![\d/.,-]*\d|/)", re.ASCII)
DATED = re.compile(r"\b(ngày|tháng|quý|năm|số|kỳ|khóa)\s*$", re.I)
"""What stands before a day, a month or a number of a document: 12/2023, 35/2024."""
NEAR = 16
"""So many letters before a figure are looked at for such a word."""


def percent(match: re.Match[str]) -> Rate:
    """The rate that a match of `PERCENT` writes, with a comma or a point."""
    return Rate(Decimal(match[1].replace(",", ".")))


def percents(text: str) -> tuple[Rate, ...]:
    """The percentages of a sentence."""
    return tuple(percent(match) for match in PERCENT.finditer(text))


def shares(text: str) -> Iterator[re.Match[str]]:
    """The matches of `FRACTION` that are cases out of cases: not a date, not the number of a
    document, not more than all.
    """
    for match in FRACTION.finditer(text):
        count, of = int(match[1]), int(match[2])
        month = count <= 12 and 1990 <= of <= 2100
        before = text[max(0, match.start() - NEAR) : match.start()]
        if not month and not DATED.search(before) and 0 < of >= count:
            yield match


def fractions(text: str) -> tuple[tuple[int, int], ...]:
    """The cases out of cases of a sentence: 12/112."""
    return tuple((int(match[1]), int(match[2])) for match in shares(text))


def prints(one: Rate, other: Rate) -> bool:
    """True when some rate prints both as one and as the other: 70,25% as 70,3%."""
    return not one.printed.meet(other.printed).empty
