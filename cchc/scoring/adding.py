"""Sets of numbers added up: every sum of one number of each set, as stretches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise
from math import lcm

from cchc.model.span import Span

MANY = 1000
"""Stretches that a sum keeps apart; beyond that those with the least between them become one."""

Ends = tuple[int, int]
"""A stretch in thirds of a unit, so that an open end lies one third inside of where it would be."""


def added(sets: Iterable[Sequence[Span]]) -> tuple[Span, ...]:
    """All sums of a number of each set, a set being some spans; the result is in order and apart.

    The work grows with the sets, not with their combinations. No sum is ever left out; beyond
    `MANY` stretches numbers between two that hardly differ are taken for sums too.
    """
    given = [tuple(spans) for spans in sets]
    unit = lcm(*(e.denominator for spans in given for s in spans for e in (s.low, s.high)))
    found: list[Ends] = [(0, 0)]
    for spans in given:
        ways = [
            (int(3 * unit * span.low) + span.low_open, int(3 * unit * span.high) - span.high_open)
            for span in spans
        ]
        sums = {(a + c, b + d) for a, b in found for c, d in ways}
        # two open ends make one: two thirds inside are one
        found = _apart(sorted((a - (a % 3 == 2), b + (b % 3 == 1)) for a, b in sums))
    return tuple(
        Span(Fraction(a // 3, unit), Fraction((b + 1) // 3, unit), a % 3 == 1, b % 3 == 2)
        for a, b in found
    )


def _apart(ordered: list[Ends]) -> list[Ends]:
    """Stretches in order, those that touch made one; the nearest ones too, where there are many."""
    found: list[Ends] = []
    for low, high in ordered:
        if found and low <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    if len(found) <= MANY:
        return found
    widest = sorted(range(1, len(found)), key=lambda i: found[i - 1][1] - found[i][0])
    cuts = [0, *sorted(widest[: MANY - 1]), len(found)]
    return [(found[i][0], found[j - 1][1]) for i, j in pairwise(cuts)]
