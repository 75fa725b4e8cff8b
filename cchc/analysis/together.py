"""Rows of a table put together as their rulebook says: with weights, means, caps, roundings."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.cell import Cell
from cchc.analysis.order import Order
from cchc.analysis.plain import Number, added
from cchc.analysis.sums import printed
from cchc.analysis.worth import PER_POINT, Ends
from cchc.model.rulebook import Rulebook
from cchc.scoring.counting import Counted, counted
from cchc.scoring.measuring import ZERO
from cchc.scoring.whole import Amount, Whole, of, whole


class _Put(NamedTuple):
    """How some rows are put together: merely added up, or by a tree, in whole numbers where that is
    one that can be.
    """

    names: tuple[str, ...]
    most: Fraction
    whole: Whole | None
    counted: Counted | None

    def points(self, units: Sequence[Number]) -> Fraction:
        """What comes of the points of the rows."""
        if self.whole is None:
            return _points(sum(units))
        by_name = zip(self.names, units, strict=True)
        whole_ = [unit for unit in units if isinstance(unit, int)]
        if self.counted is None or len(whole_) < len(units):
            return self.whole.points({of(name): _points(worth) for name, worth in by_name})
        percent = self.whole.percent
        at = {of(name): _points(worth) for name, worth in by_name if name in percent}
        return self.whole.finished(self.counted.points(whole_), at)


class Together:
    """What rows of a body come to, in a node or in all."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.put: dict[tuple[object, ...], _Put] = {}
        self.inside: dict[tuple[int, str], tuple[int, ...]] = {}
        self.added = added(book)
        self.counts = {c.id: c.counts for c in book.criteria}

    def amount(self, order: Order, cells: Sequence[Cell], node: str | None = None) -> Amount:
        """Points with their ends, and the most, of what counts in a node, or in all."""
        return self._amount(order, cells, node, self._within(order, node))

    def of_node(self, order: Order, cells: Sequence[Cell], node: str) -> Amount | None:
        """The same of what lies in a node, or of the row that it has; None where nothing counts, or a
        row has no points yet.
        """
        one = node in order.at
        names = [node] if one else [c.id for c in self.book.scored(node)]
        rows = [order.at[name] for name in names if name in order.at]
        known = [ends for i in rows if (ends := cells[i].ends) is not None]
        if not known or any(cells[i].between is not None for i in rows):
            return None
        if one:
            low, points, high = map(_points, known[0])
            return Amount(points, low, high, order.most[rows[0]])
        return self._amount(order, cells, node, rows)

    def over(self, order: Order, cells: Sequence[Cell]) -> Decimal | None:
        """How much more the body gave itself than the council, in the rows to which it gave points;
        None where there are none, or the council gave one of them none.
        """
        rows: list[int] = []
        own: list[Ends] = []
        council: list[Ends] = []
        for i, cell in enumerate(cells):
            if cell.voice is not None and cell.own is not None and self._adds(order, i, None):
                if cell.council is None:
                    return None
                rows.append(i)
                own.append((cell.own,) * 3)
                council.append((cell.council,) * 3)
        if not any(self.counts[order.criteria[i]] == "points" for i in rows):
            return None
        empty = [i for i, cell in enumerate(cells) if cell.out]
        points, given = (self._of(order, rows, all_, empty, None).points for all_ in (own, council))
        return printed(points - given)

    def _amount(
        self, order: Order, cells: Sequence[Cell], node: str | None, within: Sequence[int]
    ) -> Amount:
        rows: list[int] = []
        known: list[Ends] = []
        empty: list[int] = []
        for i in within:
            cell = cells[i]
            if cell.out:
                empty.append(i)
            elif cell.ends is not None and self._adds(order, i, node):
                rows.append(i)
                known.append(cell.ends)
        return self._of(order, rows, known, empty, node)

    def _adds(self, order: Order, i: int, node: str | None) -> bool:
        """True where a row counts: in all, percent of it too."""
        counts = self.counts[order.criteria[i]]
        return counts == "points" or (node is None and counts == "percent_of_total")

    def _within(self, order: Order, node: str | None) -> Sequence[int]:
        """Where the criteria of a node stand in an order."""
        if node is None:
            return range(len(order.criteria))
        key = id(order.criteria), node  # orders live as long as their table
        if key not in self.inside:
            areas = {c.id: c.area for c in self.book.criteria}
            self.inside[key] = tuple(
                i
                for i, name in enumerate(order.criteria)
                if node in (name, areas[name]) or name.startswith(f"{node}.")
            )
        return self.inside[key]

    def _of(
        self,
        order: Order,
        rows: Sequence[int],
        known: Sequence[Ends],
        empty: Sequence[int],
        node: str | None,
    ) -> Amount:
        """What rows with some points come to; the same rows the same way, whatever points they have."""
        key = id(order), node, tuple(rows), tuple(empty)
        put = self.put.get(key)
        if put is None:
            put = self.put[key] = self._how(order, rows, empty, node)
        columns = [*zip(*known, strict=True)] or [()] * 3
        points = put.points(columns[1])
        low, high = (points if c == columns[1] else put.points(c) for c in columns[::2])
        return Amount(points, low, high, put.most)

    def _how(
        self, order: Order, rows: Sequence[int], empty: Sequence[int], node: str | None
    ) -> _Put:
        names = tuple(order.criteria[i] for i in rows)
        if self.added:
            return _Put(names, sum((order.most[i] for i in rows), ZERO), None, None)
        full = {name: order.most[i] for name, i in zip(names, rows, strict=True)}
        out = {order.criteria[i] for i in empty}
        made = whole(self.book, full, node, out, order.handed)
        places = {name: i for i, name in enumerate(names)}
        return _Put(names, made.total.most, made, counted(made.total.node, places, PER_POINT))


def _points(units: Number) -> Fraction:
    return Fraction(units) / PER_POINT
