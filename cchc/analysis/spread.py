"""How figures are spread over many bodies: mean, median, quartiles; and where points are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.model.rounding import Rounding
from cchc.model.span import round_to


class Spread(NamedTuple):
    """Some figures by their mean (rounded as they are), median, ends and quartiles."""

    bodies: int
    mean: Decimal
    lowest: Decimal
    lower: Decimal
    median: Decimal
    upper: Decimal
    highest: Decimal

    @property
    def between(self) -> Decimal:
        """How far the upper quartile lies above the lower."""
        return self.upper - self.lower


class CriterionSpread(NamedTuple):
    """What bodies have of a criterion: how many all of it, how many nothing, what they lose."""

    criterion: str
    name: str
    most: Decimal
    full: int
    zero: int
    lost: Decimal
    median_lost: Decimal
    points: Spread


def spread(figures: Sequence[Decimal], rounding: Rounding) -> Spread:
    """The spread of some figures, at least one."""
    ordered = sorted(figures)
    mean = Fraction(sum(ordered, Decimal(0))) / len(ordered)
    four = (quartile(ordered, k) for k in range(5))
    return Spread(len(ordered), round_to(mean, rounding.step, rounding.mode), *four)


def quartile(ordered: Sequence[Decimal], k: int) -> Decimal:
    """The k-th quartile of figures in order, as QUARTILE.INC of Excel has it: between two figures in
    proportion. 0 is the lowest, 2 the median, 4 the highest.
    """
    before, quarters = divmod((len(ordered) - 1) * k, 4)
    if not quarters:
        return ordered[before]
    return ordered[before] + (ordered[before + 1] - ordered[before]) * quarters / 4


def criterion_spread(
    criterion: str, name: str, given: Mapping[tuple[Decimal, Decimal], int], rounding: Rounding
) -> CriterionSpread:
    """The spread of one criterion from how many bodies have which points of which maximum."""
    points = [p for (p, _), bodies in given.items() for _ in range(bodies)]
    lost = sorted(most - p for (p, most), bodies in given.items() for _ in range(bodies))
    return CriterionSpread(
        criterion,
        name,
        max(most for _, most in given),
        sum(bodies for (p, most), bodies in given.items() if p >= most),
        sum(bodies for (p, _), bodies in given.items() if not p),
        sum(lost, Decimal(0)),
        quartile(lost, 2),
        spread(points, rounding),
    )
