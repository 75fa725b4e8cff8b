"""One language chosen for a run: its sentences, and its way to write numbers and dates."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any

from cchc.language.catalogue import Catalogue
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import Phrase
from cchc.model.number import number_text
from cchc.model.period import Period
from cchc.model.rate import Rate
from cchc.model.span import round_to
from cchc.model.writing import escaped

LANGUAGES = ("vi", "en")
VARIABLE = "CCHC_LANG"
"""The environment variable that names the language."""
MINUS = "\N{MINUS SIGN}"
NONE = "\N{EN DASH}"
"""What stands in a table where there is no value."""


def default_language() -> str:
    """The language that CCHC_LANG names, else Vietnamese."""
    asked = os.environ.get(VARIABLE, "")
    return asked if asked in LANGUAGES else LANGUAGES[0]


class Said(str):
    """A value in words, which its sentence may give the noun or verb that its number asks for:
    `{rows:row|rows}` is `1 row`, `2 rows`; `{rows:|is|are}` is the word alone.
    """

    def __format__(self, spec: str) -> str:
        if "|" not in spec:
            return super().__format__(spec)
        *alone, one, many = spec.split("|")
        word = one if self == "1" else many
        return word if alone else f"{self} {word}"


class _Written(dict[str, str]):
    """Values in words, each written when a sentence asks for it: most ask for few of those given."""

    def __init__(self, values: Mapping[str, Any], words: Words) -> None:
        super().__init__()
        self._values, self._words = values, words

    def __missing__(self, name: str) -> str:
        text = self[name] = Said(escaped(self._words.value(self._values[name])))
        return text


@lru_cache(maxsize=10_000)
def _points(value: Decimal, comma: bool) -> str:
    """Points in figures: tables of many units say the same ones again and again."""
    places = max(2, -int(value.normalize().as_tuple().exponent))
    return number_text(value, places, comma).replace("-", MINUS)


class Words:
    """The catalogue of one language. `words(key, **values)` gives a sentence."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.text = Catalogue(language)
        self.again = ""
        """What a command in a sentence repeats as `{again}`, to ask the same data."""

    @cached_property
    def decimal_comma(self) -> bool:
        """True where decimals stand after a comma: 0,5."""
        return self.text["decimal"] == ","

    def __call__(self, key: str, **values: Any) -> str:
        """The sentence of a key with its values written in this language. Raises `KeyError`."""
        sentence = self.text[key]
        return sentence.format_map(self._written(values)) if values else sentence

    def __contains__(self, key: str) -> bool:
        return key in self.text

    def diagnostic(self, found: Diagnostic) -> tuple[str, str]:
        """The message of a diagnostic and what to do about it."""
        key = f"{found.code}.{found.wording}"
        values = self._written({**found.values, **self._named(found, key)})
        return self.text[key].format_map(values), self.text[f"{key}.help"].format_map(values)

    def value(self, value: object) -> str:
        """A value as a person reads it: points with two decimals, rates as printed, dates."""
        if isinstance(value, str):  # as most are
            return value
        if isinstance(value, Decimal):
            return self.points(value)
        match value:
            case None:
                return NONE
            case Period():
                return self.period(value)
            case (low, high):
                ends = self.value(low), self.value(high)
                return ends[0] if low == high else NONE.join(ends)
            case Rate():
                return str(value).replace(".", self.text["decimal"])
            case date():
                return self.date(value)
            case Phrase():
                return self(value.key)
            case dict():
                return "; ".join(f"{name}: {self.value(one)}" for name, one in value.items())
            case _:
                return str(value)

    def points(self, value: Decimal) -> str:
        """Points with at least two decimals: −0,30."""
        return _points(value, self.decimal_comma)

    def gain(self, value: Decimal) -> str:
        """Points gained, with their sign: +0,30."""
        return ("+" if value > 0 else "") + self.points(value)

    def fixed(self, value: Decimal, places: int) -> str:
        """A figure with so many decimals, no more and no fewer: a share is −0,055."""
        return number_text(value, places, self.decimal_comma).replace("-", MINUS)

    def number(self, value: Decimal) -> str:
        """A number with no more decimals than it needs: 0,5."""
        return number_text(value, None, self.decimal_comma).replace("-", MINUS)

    def date(self, value: date) -> str:
        """A date: 15/12/2023, in English 15 Dec 2023."""
        month = self.text["month"].split()[value.month - 1]
        return self.text["date"].format(day=value.day, month=month, year=value.year)

    def period(self, value: Period) -> str:
        """A period within a sentence: năm 2023, quý 3 năm 2025, tháng 8 năm 2026."""
        if value.whole_year:
            return self("period.year", year=value.year)
        if value.quarter:
            return self("period.quarter", quarter=value.quarter, year=value.year)
        month = self("month").split()[value.last - 1]
        return self("period.month", month=month.lstrip("0"), year=value.year)

    def opening(self, key: str, **values: Any) -> str:
        """A sentence that stands alone and begins with a value: its first letter is a capital."""
        text = self(key, **values)
        return text[:1].upper() + text[1:]

    def raw(self, value: Fraction) -> str:
        """An unrounded result with its sign of equality: `= 0,8350` or `≈ 0,9706`."""
        shown = round_to(value, Decimal("0.0001"), "half_up")
        sign = "=" if Fraction(shown) == value else "\N{ALMOST EQUAL TO}"
        fewest = max(2, -int(shown.normalize().as_tuple().exponent))
        text = number_text(shown, fewest if sign == "=" else 4, self.decimal_comma)
        return f"{sign} {text.replace('-', MINUS)}"

    def _written(self, values: Mapping[str, Any]) -> dict[str, str]:
        return _Written({"again": self.again, **values}, self)

    def _named(self, found: Diagnostic, sentence: str) -> dict[str, str]:
        """The values of a diagnostic that are themselves words of the catalogue."""
        named = {}
        for name in ("reason", "kind"):
            if name in found.values and (key := f"{sentence}.{found.values[name]}") in self.text:
                named[name] = self.text[key]
        if found.wording == "yaml_syntax":
            key = f"parser.{found.values['problem']}"
            if key in self.text:
                named["problem"] = self.text[key]
        return named
