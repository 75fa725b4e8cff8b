"""A percentage as printed: its value, and the rates that would print as it does."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.model.number import NumberError, number_text, parse_quoted_number, parse_yaml_number
from cchc.model.span import Span
from cchc.model.tuples import NamedTuple


class Rate(NamedTuple):
    """A percentage with the decimals it was printed with: `Rate(Decimal("70.25"))` is 70,25%."""

    percent: Decimal

    @property
    def value(self) -> Fraction:
        """The printed figure as an exact share: 70,25% is 281/400."""
        count, of = self.percent.as_integer_ratio()
        return Fraction(count, of * 100)

    @property
    def printed(self) -> Span:
        """The rates that print as this one: 73% is any rate in [72,5%; 73,5%), never below 0."""
        places = max(0, -int(self.percent.as_tuple().exponent))
        halves, count = 200 * 10**places, 2 * int(self.percent.scaleb(places))
        low, high = (Fraction(end, halves) for end in (max(count - 1, 0), count + 1))
        return Span(low, high, high_open=True)

    def __str__(self) -> str:
        places = -int(self.percent.as_tuple().exponent)
        return number_text(self.percent, max(places, 0)) + "%"


def parse_rate(text: str, quoted: bool) -> Rate:
    """Read `70.25%`, or in quotes `"70,25%"`. Raises `NumberError`; the % sign is required."""
    body = text.rstrip()
    if not body.endswith("%"):
        raise NumberError("rate_without_percent", text)
    body = body[:-1].rstrip()
    try:
        percent = (parse_quoted_number if quoted else parse_yaml_number)(body, thousands=False)
    except NumberError as error:
        raise NumberError(error.kind, text) from None
    if percent < 0:
        raise NumberError("rate_negative", text)
    return Rate(percent)


def rate_of(value: Fraction, places: int = 2) -> Rate:
    """The rate that prints a share with at most `places` decimals, half up (for display alone)."""
    units = value * 100 * 10**places
    rounded = (2 * units.numerator + units.denominator) // (2 * units.denominator)
    text = number_text(Decimal(rounded).scaleb(-places))
    return Rate(Decimal(text))
