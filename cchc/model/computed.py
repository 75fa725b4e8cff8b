"""Sums that a sentence works out: 2 × 85% = 1,70, làm tròn 1,7."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from cchc.model.tuples import NamedTuple

NUMBER = r"[0-9]{1,9}(?:[.,][0-9]{1,8})?(?:\s?%)?"
_SIGNS = {"×": "*", "x": "*", "·": "*", "*": "*", "+": "+", "-": "-", "−": "-", "–": "-"}
_SIGNS |= {"/": "/", ":": "/", "÷": "/"}
_OPERAND = rf"\({{0,4}}{NUMBER}\){{0,4}}"  # all is bounded: each beginning is tried once
SUM = re.compile(
    rf"(?<![\w.,/%])({_OPERAND}(?:\s?[×x·*+\-−–/:÷]\s?{_OPERAND}){{1,20}})\s?=\s?({NUMBER})(?![\w/])",
    re.ASCII,
)
ROUNDED = re.compile(
    rf"\s?[,;]?\s?(?:được\s)?làm tròn\s(?:(?:thành|là|còn|lên|xuống)\s)?({NUMBER})(?!\s?chữ số)"
)
"""What may follow a sum: the result once more, rounded."""


CASES = re.compile(r"[0-9]+\s?/\s?[0-9]+", re.ASCII)
NO_RANGE = frozenset("()×x·*+/:÷")
"""What stands in a sum that is no range of numbers: 80–85."""


class Worked(NamedTuple):
    """A sum in words, what it makes, and a result that the words give for it."""

    words: str
    makes: Fraction
    said: str

    def agrees(self, nearest: bool = True) -> bool:
        """True when the result is printed from what the sum makes: rounded to the nearest digit, or
        else up or down.
        """
        value, unit = _number(self.said)
        off = abs(self.makes - value)
        return off <= unit / 2 if nearest else off < unit


def worked(text: str) -> Iterator[Worked]:
    """Every sum of a sentence with its result, then with the rounded one; no sum that is not whole,
    and none that may be what is worth so many points: 80–85% = 1 điểm, 3/4 = 1,5 điểm.
    """
    for match in SUM.finditer(text):
        makes = _value(match[1])
        span = NO_RANGE.isdisjoint(match[1])
        cases = CASES.fullmatch(match[1]) and "%" not in match[2]
        if makes is not None and not span and not cases:
            yield Worked(match[1], makes, match[2])
            rounded = ROUNDED.match(text, match.end())
            if rounded is not None:
                yield Worked(match[1], makes, rounded[1])


def _number(text: str) -> tuple[Fraction, Fraction]:
    """A printed number, and what its last digit counts."""
    body = text.removesuffix("%").strip().replace(",", ".")
    share = 100 if text.endswith("%") else 1
    unit = Fraction(1, 10 ** len(body.partition(".")[2]))
    return Fraction(body) / share, unit / share


def _value(words: str) -> Fraction | None:
    """What a sum makes; None where its brackets do not fit, or it divides by nothing."""
    tokens = re.findall(rf"{NUMBER}|[()]|[×x·*+\-−–/:÷]", words, re.ASCII)
    try:
        found, rest = _terms(tokens)
    except (IndexError, ValueError, ZeroDivisionError):
        return None
    return None if rest else found


def _terms(tokens: list[str]) -> tuple[Fraction, list[str]]:
    found, tokens = _factors(tokens)
    while tokens and (sign := _SIGNS.get(tokens[0])) in ("+", "-"):
        other, tokens = _factors(tokens[1:])
        found += other if sign == "+" else -other
    return found, tokens


def _factors(tokens: list[str]) -> tuple[Fraction, list[str]]:
    found, tokens = _operand(tokens)
    while tokens and (sign := _SIGNS.get(tokens[0])) in ("*", "/"):
        other, tokens = _operand(tokens[1:])
        found = found * other if sign == "*" else found / other
    return found, tokens


def _operand(tokens: list[str]) -> tuple[Fraction, list[str]]:
    if tokens[0] == "(":
        found, tokens = _terms(tokens[1:])
        if tokens[0] != ")":
            raise ValueError
        return found, tokens[1:]
    return _number(tokens[0])[0], tokens[1:]
