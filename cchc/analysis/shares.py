"""Equal shares of joint deductions: exact fractions inside, and printed figures that add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import floor, lcm
from operator import eq

from cchc.model.span import round_to
from cchc.scoring.evaluate import decimal

CENT = Decimal("0.01")
STEP = Decimal("0.001")
"""What a share is printed to: a hundredth halved between two parties ends here."""


def step_for(deductions: Iterable[Decimal]) -> Decimal:
    """What shares are printed to: finer than usual where a deduction itself is finer."""
    places = [-int(one.normalize().as_tuple().exponent) for one in deductions]
    return min(STEP, Decimal(1).scaleb(-max(places, default=0)))


def equal_shares(deduction: Decimal, parties: Sequence[str]) -> dict[str, Fraction]:
    """An equal, exact share of a deduction for each party named."""
    return {party: Fraction(deduction) / len(parties) for party in parties}


def printed(
    rows: Iterable[Mapping[str, Fraction]], step: Decimal = STEP
) -> tuple[dict[str, Decimal], ...]:
    """Exact shares of each row as figures of whole steps that add up to the row's own sum.

    What rounding leaves of a row goes to those parties with a rest of their own whose printed
    figures lag furthest behind their exact ones over the rows so far (largest remainder; ties in
    the order of the row). So the rows add up, hence the columns and the total, and no party gains
    by its place in the list. Rows whose sum is no whole number of steps raise `ValueError`.
    """
    owed: dict[str, Fraction] = {}
    result = []
    for row in rows:
        units = {party: share / Fraction(step) for party, share in row.items()}
        whole = sum(units.values(), Fraction(0))
        if whole.denominator != 1:
            raise ValueError(f"a row of {whole * Fraction(step)} is no multiple of {step}")
        for party, exact in units.items():
            owed[party] = owed.get(party, Fraction(0)) + exact
        given = {party: floor(exact) for party, exact in units.items()}
        left = int(whole) - sum(given.values())
        rests = [party for party, exact in units.items() if given[party] != exact]
        lagging = sorted(rests, key=lambda party: given[party] - owed[party])
        for party in lagging[:left]:
            given[party] += 1
        for party, count in given.items():
            owed[party] -= count
        result.append({party: count * step for party, count in given.items()})
    return tuple(result)


def adding_up(left: Fraction, parts: Sequence[Fraction], right: Fraction) -> tuple[Decimal, ...]:
    """Two figures and the parts of their difference, as they are where all of them end; else in
    hundredths that add up: the two rounded, the parts next to their exact ones.
    """
    exact = tuple(map(decimal, (left, *parts, right)))
    if all(map(eq, map(Fraction, exact), (left, *parts, right))):
        return exact
    first, last = (round_to(one, CENT, "half_up") for one in (left, right))
    return first, *spread(parts, last - first, CENT), last


def spread(exact: Sequence[Fraction], total: Decimal, by: Decimal = STEP) -> list[Decimal]:
    """Figures of whole steps, each next to its exact one, that add up to `total`.

    For parts of a figure that was itself rounded. Raises `ValueError` when `total` is no multiple of
    a step, or further from the exact sum than one for each part.
    """
    step, common = Fraction(by), lcm(*(value.denominator for value in exact))
    parts = [value.numerator * (common // value.denominator) * step.denominator for value in exact]
    one = common * step.numerator
    given = [part // one for part in parts]
    left = Fraction(total) / step - sum(given)
    if left.denominator != 1 or not 0 <= left <= len(given):
        raise ValueError(f"{total} is not the sum of the parts")
    order = sorted(range(len(given)), key=lambda i: -(parts[i] % one))
    for i in order[: int(left)]:
        given[i] += 1
    return [count * by for count in given]
