"""Places in an order: 1-2-2-4, and the range of places that ends of figures leave open."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

Key = tuple[Fraction | int, ...]
"""What is ranked, the most first, then what tells apart those that tie."""


Between = tuple[Key, Key]
"""The lowest and the highest that one may be ranked on."""


class Place(NamedTuple):
    """A place, whether others share it, and the best and the worst that it may be."""

    place: int
    tied: bool
    best: int
    worst: int

    @property
    def unsettled(self) -> bool:
        """True where it may come to be another."""
        return not self.place == self.best == self.worst


def places(keys: Sequence[Key]) -> list[int]:
    """The place of each: one more than how many are above it, so that those that tie share one."""
    ordered = sorted(keys)
    found = {key: 1 + len(ordered) - bisect_right(ordered, key) for key in set(keys)}
    return [found[key] for key in keys]


def possible(ends: Sequence[Between]) -> list[tuple[int, int]]:
    """The best and the worst place that each may have: below those that surely stand above it, and
    below all that may.
    """
    lows = sorted(low for low, _ in ends)
    highs = sorted(high for _, high in ends)
    found = {}
    for low, high in set(ends):
        surely = len(lows) - bisect_right(lows, high)
        perhaps = len(highs) - bisect_right(highs, low) - (high > low)
        found[low, high] = 1 + surely, 1 + perhaps
    return [found[between] for between in ends]


def placed(keys: Sequence[Key], ranges: Sequence[tuple[int, int]]) -> list[Place]:
    """The place of each with its range."""
    found = places(keys)
    shared = Counter(found)
    pairs = zip(found, ranges, strict=True)
    return [Place(place, shared[place] > 1, best, worst) for place, (best, worst) in pairs]
