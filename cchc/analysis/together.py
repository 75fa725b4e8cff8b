"""Rows as whole numbers put together as their rulebook says: with weights, means, caps, roundings."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from cchc.analysis.order import Order
from cchc.analysis.packed import (
    ABOVE,
    BELOW,
    COUNCIL,
    COUNT,
    HEARD,
    OWN,
    PER_POINT,
    POINTS,
    SPOKEN,
    fields,
)
from cchc.analysis.sums import printed
from cchc.model.rulebook import Rulebook
from cchc.scoring.whole import Amount, Whole, whole
from cchc.scoring.whole import Points as Triple

BOTH = 1 + (1 << COUNT)
"""In `SPOKEN`: the body gave the row points, and the council too."""


class Together:
    """What rows of a body come to, in a node or in all."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.wholes: dict[tuple[object, ...], Whole] = {}
        self.inside: dict[tuple[int, str], list[int]] = {}

    def amount(self, order: Order, cells: Sequence[int], node: str | None = None) -> Amount:
        """Points with their ends, and the most, of what counts in a node, or in all."""
        known: dict[str, Triple] = {}
        empty: list[str] = []
        for i in self._within(order, node):
            row = fields(cells[i])
            if row[HEARD]:
                ends = row[POINTS], row[POINTS] - row[BELOW], row[POINTS] + row[ABOVE]
                points, low, high = (Fraction(end, PER_POINT) for end in ends)
                known[order.criteria[i]] = points, low, high
            else:
                empty.append(order.criteria[i])
        return self._whole(known, empty, node).amount(known)

    def over(self, order: Order, cells: Sequence[int]) -> Decimal | None:
        """How much more the body gave itself than the council, in the rows to which it gave points;
        None where there are none, or the council gave one of them none.
        """
        own: dict[str, Triple] = {}
        council: dict[str, Triple] = {}
        empty: list[str] = []
        for criterion, cell in zip(order.criteria, cells, strict=True):
            row = fields(cell)
            if not row[HEARD]:
                empty.append(criterion)
            elif row[SPOKEN]:
                if row[SPOKEN] != BOTH:
                    return None
                own[criterion] = (Fraction(row[OWN], PER_POINT),) * 3
                council[criterion] = (Fraction(row[COUNCIL], PER_POINT),) * 3
        if not own:
            return None
        put = self._whole(own, empty, None)
        return printed(put.amount(own).points - put.amount(council).points)

    def _within(self, order: Order, node: str | None) -> Sequence[int]:
        """Where the criteria of a node stand in an order."""
        if node is None:
            return range(len(order.criteria))
        key = id(order.criteria), node  # orders live as long as their table
        if key not in self.inside:
            areas = {c.id: c.area for c in self.book.criteria}
            self.inside[key] = [
                i
                for i, name in enumerate(order.criteria)
                if node in (name, areas[name]) or name.startswith(f"{node}.")
            ]
        return self.inside[key]

    def _whole(self, known: dict[str, Triple], empty: list[str], node: str | None) -> Whole:
        """How rows are put together; the same rows the same way, whatever points they have."""
        key = node, tuple(known), tuple(empty)
        found = self.wholes.get(key)
        if found is None:
            most = {name: c.max_points for name in known if (c := self.book.find(name))}
            full = {name: Fraction(points) for name, points in most.items()}
            found = self.wholes[key] = whole(self.book, full, node, set(empty))
        return found
