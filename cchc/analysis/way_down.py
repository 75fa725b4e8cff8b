"""The way from the most points there are down to those that count: what each area takes or adds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from cchc.analysis.scorecard import Scorecard
from cchc.analysis.shares import adding_up
from cchc.analysis.sums import known_whole
from cchc.model.rulebook import Area
from cchc.scoring.whole import of


class Step(NamedTuple):
    """What one area changes; without an area what the rulebook does with the whole: `joined` where full
    marks in every row are not the maximum, `percent` what rows give or take in percent of the
    total, `rounded` the rounding of the total.
    """

    kind: str
    area: Area | None
    change: Decimal


class WayDown(NamedTuple):
    """The maximum, the steps as the rulebook counts them, the points: they add up as printed."""

    most: Decimal
    steps: tuple[Step, ...]
    points: Decimal

    @property
    def levels(self) -> tuple[Decimal, ...]:
        """Where each step begins, and where the last one ends."""
        found = [self.most]
        for step in self.steps:
            found.append(found[-1] + step.change)
        return tuple(found)


def way_down(card: Scorecard) -> WayDown:
    """Every area put in place of full marks, one after the other: whatever the rulebook does with the
    points, the steps lead to the total. Where it merely adds, a step is what the area lost or has
    beyond its maximum.
    """
    steps = list(_steps(card))
    changes = [after - before for (_, _, before), (_, _, after) in pairwise(steps)]
    first, *printed, last = adding_up(steps[0][2], changes, steps[-1][2])
    made = zip(steps[1:], printed, strict=True)
    kept = (Step(kind, area, change) for (kind, area, _), change in made if area or change)
    return WayDown(first, tuple(kept), last)


def _steps(card: Scorecard) -> Iterator[tuple[str, Area | None, Fraction]]:
    """The levels, each with what led to it."""
    whole, known = known_whole(card.case, card.rows)
    bare = whole._replace(percent=(), rounding=None)
    rows: Mapping[str, list[str]] = {
        area.area.id: [row.criterion.id for row in area.rows if of(row.criterion.id) in known]
        for area in card.areas
    }
    full = {of(row.criterion.id): row.most for row in card.rows if of(row.criterion.id) in known}
    at = {**known, **full}
    yield "most", None, whole.total.most
    yield "joined", None, bare.points(at)
    for area in card.areas:
        at |= {of(name): known[of(name)] for name in rows[area.area.id]}
        yield "area", area.area, bare.points(at)
    yield "percent", None, whole._replace(rounding=None).points(at)
    yield "rounded", None, whole.points(at)
