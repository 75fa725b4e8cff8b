"""Exact shares as text that a spreadsheet calculates: whole numbers over whole numbers, never a binary
fraction, so that its rounding meets every tie.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from math import lcm, prod
from types import MappingProxyType
from typing import NamedTuple

from cchc.model.span import round_units

WHOLE = 2 * 10**15
"""A spreadsheet keeps whole numbers below 2^53 exactly: twice this with two divisors is below that."""
BELOW = 10**12
"""With a larger divisor a quotient can lie too near to a half to be told from it."""
ATOM = re.compile(r"-?\d+|[$A-Z]+[$\d\x01]+|[A-Z]+\([^()]*\)")
"""What needs no brackets beside a sign; the number of a row may still stand open (see `ROW`)."""


class UnsheetedError(Exception):
    """A spreadsheet cannot calculate this exactly."""


class Ratio(NamedTuple):
    """The number `n / (k × e)`, where `n` and `e` (perhaps none) are text of whole numbers, `k` and `e`
    above 0. `least` and `most` are the ends of n, `under` is the most that e comes to. `ready` are
    conditions that hold where all is known, `void` those of which one holds where there is no case.
    """

    n: str
    k: int = 1
    e: str = ""
    least: int = 0
    most: int = 0
    under: int = 1
    ready: tuple[str, ...] = ()
    void: tuple[str, ...] = ()

    def checked(self) -> Ratio:
        """The same. Raises `UnsheetedError` where it passes what is exact."""
        if max(-self.least, self.most, self.k * self.under) > WHOLE:
            raise UnsheetedError
        return self

    def over(self, k: int, others: Mapping[str, int] = MappingProxyType({})) -> Ratio:
        """The same number over a divisor of which its own is a part: `k`, and more factors, each with
        the most that it comes to.
        """
        by, n, e = k // self.k, times(self.n, k // self.k), self.e
        for factor in others:
            n, e = times(n, factor), times(e, factor) if e else factor
        more = prod(others.values())
        ends = self.least * by * more, self.most * by * more
        return self._replace(
            n=n, k=k, e=e, least=ends[0], most=ends[1], under=self.under * more
        ).checked()

    def held(self, worth: Fraction) -> Ratio:
        """The same number, and another where there is no case."""
        if not self.void:
            return self
        where, (a, b) = any_of(self.void), worth.as_integer_ratio()
        k, by = lcm(self.k, b), lcm(self.k, b) // b
        own = self.over(k)
        e = f"IF({where},1,{own.e})" if own.e else ""
        n = f"IF({where},{a * by},{own.n})"
        ends = min(own.least, a * by), max(own.most, a * by)
        ready = (any_of((where, all_of(self.ready))),) if self.ready else ()
        return Ratio(n, k, e, *ends, own.under, ready).checked()


def constant(x: Fraction) -> Ratio:
    """A number that is known."""
    n, k = x.as_integer_ratio()
    return Ratio(str(n), k, least=n, most=n).checked()


def times(text: str, by: int | str) -> str:
    """A product as text."""
    if by in (1, ""):
        return text
    if text == "0" or by == 0:
        return "0"
    if isinstance(by, int) and re.fullmatch(r"-?\d+", text):
        return str(int(text) * by)
    return f"{atom(str(by))}*{atom(text)}" if text != "1" else str(by)


def atom(text: str) -> str:
    """A text that may stand beside any sign."""
    return text if ATOM.fullmatch(text) and text[0] != "-" else f"({text})"


def aligned(*ratios: Ratio) -> list[Ratio]:
    """The same numbers over one divisor."""
    k = lcm(*(one.k for one in ratios))
    factors = {one.e: one.under for one in ratios if one.e}
    found = []
    for one in ratios:
        others = {e: under for e, under in factors.items() if e != one.e}
        found.append(one.over(k, others)._replace(e="*".join(map(atom, factors))))
    return found


def added(ratios: Iterable[Ratio]) -> Ratio:
    """The sum."""
    same = aligned(*ratios)
    n = "+".join(atom(one.n) for one in same if one.n != "0") or "0"
    ends = sum(one.least for one in same), sum(one.most for one in same)
    return _joined(same, n, *ends)


def scaled(ratio: Ratio, by: Fraction) -> Ratio:
    """A number by a number that is known."""
    a, b = by.as_integer_ratio()
    ends = sorted((ratio.least * a, ratio.most * a))
    n, k = times(ratio.n, a), ratio.k * b
    return ratio._replace(n=n, k=k, least=ends[0], most=ends[1]).checked()


def product(a: Ratio, b: Ratio) -> Ratio:
    """A number by a number."""
    corners = [x * y for x in (a.least, a.most) for y in (b.least, b.most)]
    n, e = times(a.n, b.n), times(a.e, b.e) if a.e else b.e
    ends, under = (min(corners), max(corners)), a.under * b.under
    signs = (*a.ready, *b.ready), (*a.void, *b.void)
    return Ratio(n, a.k * b.k, e, *ends, under, *signs).checked()


def quotient(a: Ratio, b: Ratio) -> Ratio:
    """A number by a number that is not below 0; by 0 there is no case where the first is 0 too."""
    if not b.e and b.least == b.most:
        if b.most == 0:
            raise UnsheetedError
        return scaled(a, Fraction(b.k, b.most))
    one, other = aligned(a, b)
    known = f"OR({other.n}>0,AND({other.n}=0,{one.n}=0))"
    ready, void = (*a.ready, *b.ready, known), (*a.void, *b.void, f"{other.n}=0")
    ends = one.least, one.most
    return Ratio(one.n, 1, atom(other.n), *ends, other.most, ready, void).checked()


def ranked(sign: str, ratios: Iterable[Ratio]) -> Ratio:
    """The largest (MAX) or the smallest (MIN)."""
    same = aligned(*ratios)
    if len(same) == 1:
        return same[0]
    best: Callable[[Iterable[int]], int] = max if sign == "MAX" else min
    n = f"{sign}({','.join(one.n for one in same)})"
    return _joined(same, n, best(one.least for one in same), best(one.most for one in same))


def either(condition: str, then: Ratio, otherwise: Ratio) -> Ratio:
    """One number where a condition holds, another where not."""
    one, other = aligned(then, otherwise)
    n = one.n if one.n == other.n else f"IF({condition},{one.n},{other.n})"
    ends = min(one.least, other.least), max(one.most, other.most)
    signs = []
    for a, b, joined in (
        (then.ready, otherwise.ready, all_of),
        (then.void, otherwise.void, any_of),
    ):
        told = f"IF({condition},{joined(a)},{joined(b)})" if a != b else joined(a)
        signs.append((told,) if a or b else ())
    return Ratio(n, one.k, one.e, *ends, one.under, *signs).checked()


def rounded(ratio: Ratio, units: Fraction, mode: str) -> str:
    """The number in whole units, as text."""
    of = scaled(ratio, 1 / units)
    d = times(of.e, of.k) if of.e else str(of.k)
    if d == "1":
        return of.n
    if mode == "down":
        return _floor(of.n, d)
    if mode == "up":
        return f"-({_floor(times(of.n, -1), d)})"
    if mode == "half_up" and of.least >= 0 and of.k * of.under <= BELOW:
        return f"ROUND({atom(of.n)}/{atom(d)},0)"
    twice, whole = f"{times(of.n, 2)}+{atom(d)}", times(d, 2)
    half = _floor(twice, whole)
    if mode == "half_up":
        return half
    odd = f"(({half})-2*INT(({half})/2))"
    return f"{half}-(({half})*{atom(whole)}={twice})*{odd}"


def stepped(ratio: Ratio, units: Fraction, mode: str) -> Ratio:
    """The number rounded to whole units, as a number. Raises `UnsheetedError`."""
    ends = [
        round_units(Fraction(end, ratio.k) / units, mode)
        for end in (min(ratio.least, 0), max(ratio.most, 0))
    ]
    n = rounded(ratio, units, mode)
    made = Ratio(n, least=ends[0], most=ends[1], ready=ratio.ready, void=ratio.void)
    return scaled(made, units)


def _floor(n: str, d: str) -> str:
    """The whole number at or below a quotient: what rounding gives, one less where that is above."""
    near = f"ROUND({atom(n)}/{atom(d)},0)"
    return f"{near}-({near}*{atom(d)}>{n})"


def _joined(same: list[Ratio], n: str, least: int, most: int) -> Ratio:
    one = same[0]
    ready = tuple(dict.fromkeys(sign for each in same for sign in each.ready))
    void = tuple(dict.fromkeys(sign for each in same for sign in each.void))
    return Ratio(n, one.k, one.e, least, most, one.under, ready, void).checked()


def all_of(signs: Iterable[str]) -> str:
    """A condition that holds where all do."""
    found = tuple(dict.fromkeys(signs))
    return f"AND({','.join(found)})" if len(found) > 1 else found[0] if found else "TRUE"


def any_of(signs: Iterable[str]) -> str:
    """A condition that holds where one does."""
    found = tuple(dict.fromkeys(signs))
    return f"OR({','.join(found)})" if len(found) > 1 else found[0] if found else "FALSE"
