"""Where the figures of a row stand in a spreadsheet, and the number that stands there."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, lcm
from typing import NamedTuple

from cchc.reporting.cell_ratio import Ratio, UnsheetedError, any_of, constant

BASE = 10_000
"""A printed rate is a whole number of hundredths of a percent."""


class Cases(NamedTuple):
    """A share: so many of so many, or a printed rate where these are not both there."""

    part: str
    of: str
    rate: str
    full: int = 1
    """What the rate may go up to; 1 is 100%."""


class Number(NamedTuple):
    """A number with at most so many decimals."""

    cell: str
    places: int = 0
    signed: bool = False


class Option(NamedTuple):
    """One of several words, each standing for a number."""

    cell: str
    values: tuple[tuple[str, Fraction], ...]


class Parts(NamedTuple):
    """A cell that another formula calculates: a whole number of k-th parts, between two ends."""

    cell: str
    k: int
    least: Fraction
    most: Fraction


Input = Cases | Number | Option | Parts | Ratio | Fraction
"""Where a figure stands, or what it is where it is known beforehand."""


def where(given: Input | None, limit: int, way: str) -> Ratio:
    """The number that stands in cells; `way` says which of the two forms of a share is there, where
    that is known. Raises `UnsheetedError` where there is none, or it may pass what is exact.
    """
    match given:
        case Fraction() as told:
            return constant(told)
        case Ratio() as made:
            return made
        case Cases(part, of, rate, full):
            both = f"COUNT({part},{of})=2"
            printed = f"ROUND({rate}*{BASE},0)"
            sound, there = f"AND({part}<={of},{of}<={limit})", f"COUNT({rate})=1"
            if way == "cases":
                size = {"most": limit, "under": limit}
                return Ratio(part, e=of, ready=(sound,), void=(f"{of}=0",), **size).checked()
            if way == "rate":
                return Ratio(printed, BASE, most=BASE * full, ready=(there,)).checked()
            n, e = f"IF({both},{part},{printed})", f"IF({both},{of},{BASE})"
            ready, void = f"IF({both},{sound},{there})", f"AND({both},{of}=0)"
            most = max(limit, BASE)
            size = {"most": max(most, BASE * full), "under": most}
            return Ratio(n, e=e, ready=(ready,), void=(void,), **size).checked()
        case Number(cell, places, signed):
            n = f"ROUND({cell}*{10**places},0)" if places else cell
            least = -limit * 10**places if signed else 0
            lowest = -limit * signed
            ready = f"IF(COUNT({cell})=1,AND({cell}>={lowest},{cell}<={limit}))"
            most = limit * 10**places
            return Ratio(n, 10**places, least=least, most=most, ready=(ready,)).checked()
        case Parts(cell, k, least, most):
            n, low, high = f"ROUND({cell}*{k},0)", floor(least * k), ceil(most * k)
            return Ratio(n, k, least=low, most=high, ready=(f"COUNT({cell})=1",)).checked()
        case Option(cell, values):
            k = lcm(*(value.denominator for _, value in values))
            units = [int(value * k) for _, value in values]
            said = [f"{cell}={quoted(word)}" for word, _ in values]
            n = "+".join(f"({a})*{u}" for a, u in zip(said, units, strict=True) if u) or "0"
            return Ratio(n, k, least=min(units), most=max(units), ready=(any_of(said),))
    raise UnsheetedError


def quoted(text: str) -> str:
    """A text as formulas hold it."""
    return '"' + text.replace('"', '""') + '"'
