"""How figures are spread over many bodies: mean, median, quartiles; and where points are lost."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate
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


def spread(figures: Mapping[Decimal, int], rounding: Rounding) -> Spread:
    """The spread of figures, each given with how many bodies have it; of at least one body."""
    bodies = sum(figures.values())
    mean = Fraction(_sum(figures)) / bodies
    five = (quartile(figures, k) for k in range(5))
    return Spread(bodies, round_to(mean, rounding.step, rounding.mode), *five)


def quartile(figures: Mapping[Decimal, int], k: int) -> Decimal:
    """The k-th quartile, as QUARTILE.INC of Excel has it: between two figures in proportion. 0 is the
    lowest, 2 the median, 4 the highest.
    """
    ordered = sorted(figures)
    upto = list(accumulate(figures[figure] for figure in ordered))
    before, quarters = divmod((upto[-1] - 1) * k, 4)
    figure = ordered[bisect_right(upto, before)]
    if not quarters:
        return figure
    return figure + (ordered[bisect_right(upto, before + 1)] - figure) * quarters / 4


def criterion_spread(
    criterion: str, name: str, given: Mapping[tuple[Decimal, Decimal], int], rounding: Rounding
) -> CriterionSpread:
    """The spread of one criterion from how many bodies have which points of which maximum."""
    points: Counter[Decimal] = Counter()
    lost: Counter[Decimal] = Counter()
    for (p, most), bodies in given.items():
        points[p] += bodies
        lost[most - p] += bodies
    return CriterionSpread(
        criterion,
        name,
        max(most for _, most in given),
        sum(bodies for (p, most), bodies in given.items() if p >= most),
        points[Decimal(0)],
        _sum(lost),
        quartile(lost, 2),
        spread(points, rounding),
    )


def _sum(figures: Mapping[Decimal, int]) -> Decimal:
    return sum((figure * bodies for figure, bodies in figures.items()), Decimal(0))
