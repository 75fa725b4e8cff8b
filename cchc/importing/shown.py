"""The figure that Excel shows for a number: what its format rounds, scales, words or hides."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from cchc.model.number import number_text

TOKEN = re.compile(
    r"\"([^\"]*)\"?|\\(.)|\[([^\]]*)\]?|[_*].|([0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+,*)|(General)|(.)",
    re.S,
)
"""Quoted, escaped, bracketed, padding, digits, the general format, any other sign."""
SECTION = re.compile(r"(?:\"[^\"]*\"?|\\.|\[[^\]]*\]?|[_*].|[^;])*", re.S)
CONDITION = re.compile(r"[<>=]")
CURRENCY = re.compile(r"\$([^-]*)")
UNITLESS = re.compile(r"[-+()\s]*(?:điểm|đ)?\.?[()\s]*", re.I)
"""Beside a figure, this changes nothing of it."""
MOST_PLACES = 30


class Shown(NamedTuple):
    """What a cell shows: its whole text, and the figure where it is nothing else."""

    text: str
    number: Decimal | None
    stored: str = ""
    """The number that is kept, where it is another than the one that is seen."""
    hidden: bool = False


def shown(value: Decimal, pattern: str) -> Shown | None:
    """A number as its format shows it; None for a format that does not tell (1/2, 1E+00, General)."""
    sections = _sections(pattern)
    chosen = 0
    if len(sections) > 1 and value < 0:
        chosen = 1
    elif len(sections) > 2 and value == 0:
        chosen = 2
    before, digits, after, percents = "", "", "", 0
    for match in TOKEN.finditer(sections[chosen]):
        quoted, escaped, bracketed, figures, general, other = match.groups()
        if bracketed is not None and CONDITION.match(bracketed):
            return None
        if general or (figures and digits) or (other and re.match(r"[A-Za-z@/]", other)):
            return None
        if figures:
            digits = figures
            continue
        percents += other == "%"
        money = CURRENCY.match(bracketed or "")
        literal = quoted or escaped or (money[1] if money else "") or other or ""
        if digits:
            after += literal
        else:
            before += literal
    literal = before + after
    if not digits:
        return _without_digits(value, literal)
    kept = abs(value) * 100**percents
    figure, number = _rounded(kept, digits)
    minus = "-" if value < 0 else ""
    stored = "" if number == kept else minus + number_text(kept, comma=True) + "%" * percents
    minus = minus if number else ""  # no -0
    if UNITLESS.fullmatch(before) and UNITLESS.fullmatch(after):
        return Shown(minus + figure, -number if minus else number, stored)
    minus = "" if chosen else minus
    return Shown(f"{minus}{before}{figure}{after}", None, stored)


def _sections(pattern: str) -> list[str]:
    """The formats for positive, negative and zero numbers."""
    found, at = [], 0
    while True:
        match = SECTION.match(pattern, at)
        assert match is not None  # it matches nothing at least
        found.append(match[0])
        at = match.end() + 1
        if at > len(pattern):
            return found


def _without_digits(value: Decimal, literal: str) -> Shown:
    """A format of words alone; a dash for zero is how accountants write it."""
    bare = literal.strip()
    if value == 0 and bare and not bare.strip("-\N{EN DASH}\N{EM DASH}"):
        return Shown("0", Decimal(0))
    return Shown(literal, None, number_text(value, comma=True), hidden=not bare)


def _rounded(value: Decimal, digits: str) -> tuple[str, Decimal]:
    """The figure with the decimals of a format, and as its text."""
    scaled = value.scaleb(-3 * (len(digits) - len(digits.rstrip(","))))
    decimals = digits.rstrip(",").partition(".")[2][:MOST_PLACES]
    number = scaled.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP)
    own = max(0, -int(number.normalize().as_tuple().exponent))
    least = max((i for i, sign in enumerate(decimals, 1) if sign != "#"), default=0)
    return number_text(number, max(own, least), comma=True), number
