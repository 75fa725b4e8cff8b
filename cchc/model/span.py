"""Sets of exact numbers: a span with open or closed ends, and rounding that knows which."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from cchc.model.tuples import NamedTuple

HALF = Fraction(1, 2)


class Span(NamedTuple):
    """All numbers from `low` to `high`; an open end is approached and not reached."""

    low: Fraction
    high: Fraction
    low_open: bool = False
    high_open: bool = False

    @staticmethod
    def point(value: Fraction) -> Span:
        """The span that holds `value` alone."""
        return Span(value, value)

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """The lower and the upper end."""
        return self.low, self.high

    @property
    def empty(self) -> bool:
        """True when no number lies in the span."""
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def holds(self, x: Fraction) -> bool:
        """True where a number lies in the span."""
        after = self.low < x or (self.low == x and not self.low_open)
        return after and (x < self.high or (x == self.high and not self.high_open))

    def meet(self, other: Span) -> Span:
        """The numbers in both spans (perhaps an empty span)."""
        low, low_open = max((self.low, self.low_open), (other.low, other.low_open))
        high, not_open = min((self.high, not self.high_open), (other.high, not other.high_open))
        return Span(low, high, low_open, not not_open)

    def line(self, slope: Fraction, at_zero: Fraction) -> Span:
        """The image of the span under `at_zero + slope × x`."""
        if slope == 0:
            return Span.point(at_zero)
        a, b = at_zero + slope * self.low, at_zero + slope * self.high
        if slope > 0:
            return Span(a, b, self.low_open, self.high_open)
        return Span(b, a, self.high_open, self.low_open)

    def clip(self, low: Fraction, high: Fraction) -> Span:
        """Every number moved into low..high; an end that is moved is reached."""
        return Span(
            min(max(self.low, low), high),
            min(max(self.high, low), high),
            self.low_open and low <= self.low < high,
            self.high_open and low < self.high <= high,
        )


def least_to_round(points: Decimal, step: Decimal, mode: str) -> tuple[Fraction, bool]:
    """The least number that rounds to `points`, and whether it must be passed, not met."""
    exact, whole = Fraction(points), Fraction(step)
    if mode == "down":
        return exact, False
    if mode == "up":
        return exact - whole, True
    odd = mode == "half_even" and (exact / whole) % 2 == 1
    return exact - whole * HALF, odd


def round_units(value: Fraction, mode: str, side: int = 0) -> int:
    """Round a number of steps to a whole one.

    `side` −1 means "just below value" (the open end of a span), +1 "just above", 0 the value.
    Modes: half_up, half_even, down, up, for numbers of either sign counted from −∞.
    """
    return rounded(value.numerator, value.denominator, mode, side)


def round_to(value: Fraction, step: Decimal, mode: str, side: int = 0) -> Decimal:
    """Round to a multiple of `step`; see `round_units` for `mode` and `side`."""
    n, d = _ratio(step)
    result = rounded(value.numerator * d, value.denominator * n, mode, side) * step
    return result if result else abs(result)


def rounded(n: int, d: int, mode: str, side: int = 0) -> int:
    """n/d rounded to a whole number; `d` is above 0. See `round_units`."""
    if mode == "down":
        return -(-n // d) - 1 if side < 0 else n // d
    if mode == "up":
        return n // d + 1 if side > 0 else -(-n // d)
    below, rest = divmod(2 * n + d, 2 * d)
    if not rest and (side < 0 or (mode == "half_even" and not side and below % 2)):
        return below - 1
    return below


@lru_cache(maxsize=64)
def _ratio(step: Decimal) -> tuple[int, int]:
    return step.as_integer_ratio()
