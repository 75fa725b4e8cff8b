"""The one door for numbers: two strict parsers (YAML and Vietnamese text) and their inverse."""

from __future__ import annotations

import re
from decimal import Decimal

MAX_DIGITS = 12
"""Longest run of digits read as a number; a score needs five, a budget in million đồng nine."""

_YAML = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?", re.ASCII)
_VIETNAMESE = r"-?(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?"
_TWO_READINGS = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}", re.ASCII)
_MINUS_SIGNS = str.maketrans({"\N{MINUS SIGN}": "-", "\N{EN DASH}": "-"})
_SPACES = " \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"


class NumberError(ValueError):
    """A text that is no number; `kind` is the catalogue key that says why."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(f"{kind}: {text}")
        self.kind = kind
        self.text = text


def parse_yaml_number(text: str, thousands: bool = True) -> Decimal:
    """Read `1.7` or `-6.07` as YAML writes it: a point for decimals, no grouping, no exponent.

    Raises `NumberError` for anything else, and for `1.234`, which a Vietnamese reader takes for
    1234, unless `thousands` is False because a number that large cannot be meant (a percentage).
    """
    if thousands and _TWO_READINGS.fullmatch(text):
        raise NumberError("number_ambiguous", text)
    return _decimal(text, text, _YAML)


def parse_vietnamese_number(text: str, thousands: bool = True) -> Decimal:
    """Read `1,7`, `-0,3`, `−6,07` or `1.234.567,5`: a comma for decimals, points between thousands.

    Accepts `-`, U+2212 and the en dash as minus, and spaces around the number or after the sign.
    Raises `NumberError` for anything else, and for `1.234` and `1,234`, which have two readings;
    with `thousands` False there are no groups and `66,667` has one.
    """
    clean = text.strip(_SPACES).translate(_MINUS_SIGNS)
    if clean.startswith("-"):
        clean = "-" + clean[1:].lstrip(_SPACES)
    if thousands and _TWO_READINGS.fullmatch(clean):
        raise NumberError("number_ambiguous", text)
    if not thousands and "." in clean:
        raise NumberError("number_invalid", text)
    if not re.fullmatch(_VIETNAMESE, clean):
        raise NumberError("number_invalid", text)
    return _decimal(clean.replace(".", "").replace(",", "."), text, None)


def parse_quoted_number(text: str, thousands: bool = True) -> Decimal:
    """Read a number that stands in quotes in YAML: Vietnamese when it has a comma, else as YAML."""
    parse = parse_vietnamese_number if "," in text else parse_yaml_number
    return parse(text, thousands)


def parse_vietnamese_fraction(text: str) -> tuple[int, int]:
    """Read `12/112` or `06/18` as (count, of). Raises `NumberError` where it is no such pair."""
    match = re.fullmatch(r"\s*([0-9]{1,9})\s*/\s*([0-9]{1,9})\s*", text, re.ASCII)
    if match is None:
        raise NumberError("number_invalid", text)
    return int(match[1]), int(match[2])


def number_text(value: Decimal, places: int | None = None, comma: bool = False) -> str:
    """Write an exact decimal: `places` decimals (padding, never rounding), or as few as it needs.

    Raises `ValueError` when `places` would lose a digit: rounding is the rulebook's business.
    """
    if not value.is_finite():
        raise ValueError(f"not finite: {value}")
    whole, _, decimals = f"{value.copy_abs():f}".partition(".")
    decimals = decimals.rstrip("0")
    if places is not None:
        if len(decimals) > places:
            raise ValueError(f"{value} has more than {places} decimals")
        decimals = decimals.ljust(places, "0")
    minus = "-" if value < 0 else ""
    return minus + whole + (("," if comma else ".") + decimals if decimals else "")


def _decimal(clean: str, shown: str, form: re.Pattern[str] | None) -> Decimal:
    if form is not None and not form.fullmatch(clean):
        raise NumberError("number_invalid", shown)
    if sum(c.isdigit() for c in clean) > MAX_DIGITS:
        raise NumberError("number_too_long", shown)
    value = Decimal(clean)
    return value if value else abs(value)
