"""The data set 766 in order: the 34 places as published, both ties among them."""

from __future__ import annotations

from decimal import Decimal

import cchc
from tests.data.test_766 import PROVINCES

PLACES = (*range(1, 6), 5, *range(7, 13), 12, *range(14, 35))
"""The places that were published, in the order of the file."""


def test_the_places_are_those_published() -> None:
    (block,) = cchc.rank(cchc.load("example:766"), period=2026).blocks
    told = [(one.standing.name, one.place.place, one.standing.index) for one in block.bodies]
    pairs = zip(PROVINCES, PLACES, strict=True)
    published = [(row["name"], place, Decimal(row["total"])) for row, place in pairs]
    assert sorted(told) == sorted(published)
