"""Who stands next above a body in its block, and by how much."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from cchc.analysis.ranking import Ranked, RankedBlock


class Above(NamedTuple):
    """The bodies of the next place up; `by` is how much more of an index as published they have: 0
    where they are told apart before rounding, or by what decides between those that tie.
    """

    bodies: tuple[Ranked, ...]
    by: Decimal

    @property
    def place(self) -> int:
        """Their place."""
        return self.bodies[0].place.place


def above(block: RankedBlock, one: Ranked) -> Above | None:
    """The next place up from a body with a place; None for the first."""
    better = [other for other in block.bodies if other.place.place < one.place.place]
    if not better:
        return None
    nearest = better[-1].place.place
    found = tuple(other for other in better if other.place.place == nearest)
    theirs, own = found[0].standing.index, one.standing.index
    return Above(found, (theirs or Decimal(0)) - (own or Decimal(0)))


def beside(block: RankedBlock, one: Ranked) -> tuple[Ranked, ...]:
    """The others that share the place of a body."""
    if not one.place.tied:
        return ()
    return tuple(o for o in block.bodies if o.place.place == one.place.place and o is not one)
