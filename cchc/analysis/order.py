"""The order in which a body has its criteria in a table; its rows are read by it, most share one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from cchc.analysis.packed import Layout
from cchc.analysis.plain import PlainBook
from cchc.model.fields import id_order
from cchc.model.scores import Lines
from cchc.scoring.whole import NONE

Alike = dict[str, Any]
"""Rows that are scored alike, by what stands in them behind the criterion: each as its number or as
its cell, 0 or None where it is not plain; made when it is asked for.
"""
READ: Callable[[Alike, str], Any] = dict.__getitem__


class InArea(NamedTuple):
    """The rows of an area: what takes them out of all, and the maximum of all."""

    id: str
    rows: Callable[[Sequence[int]], Sequence[int]]
    most: int


class Order(NamedTuple):
    """Criteria in an order, each once, with what reads their rows."""

    criteria: tuple[str, ...]
    at: Mapping[str, int]
    """Where each stands."""
    begins: tuple[str, ...]
    """What each row begins with."""
    alike: tuple[Alike, ...]
    waiting: tuple[int, ...]
    """Where rows stand that are scored by what they are told, in an order in which it is known."""
    absent: tuple[str, ...]
    """Criteria without a row."""
    areas: tuple[InArea, ...]
    units: int
    """The maximum of all that counts, in units."""
    most: tuple[Fraction, ...]
    """The maximum of each."""
    counts: tuple[bool, ...]
    """False for those that are for information."""
    handed: Mapping[str, Fraction]
    """By what maxima are multiplied, since others hand theirs over."""

    def cells(self, rests: Sequence[str]) -> list[Any]:
        """The rows read: nothing for one of another criterion, as for one that is not plain; True for
        those that wait.
        """
        return [*map(READ, self.alike, map(str.removeprefix, rests, self.begins))]


class Waiting(Alike):
    """Rows that are left as they are, where they are of the criterion."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self.layout = layout

    def __missing__(self, said: str) -> bool:
        apart, width = self.layout.apart, self.layout.width
        return said.count(apart) % width == width - 1


class Body(NamedTuple):
    """The rows of a body: their order, each as text, each read."""

    order: Order
    rests: Sequence[str]
    cells: list[Any]


class Orders:
    """The orders that the bodies of a table have their rows in."""

    def __init__(self, lines: Lines, book: PlainBook, alike: Mapping[str, Alike]) -> None:
        self.book, self.apart, self.alike = book, lines.apart, alike
        self.several = bool(book.told) or any(plain.odd for plain in book.criteria.values())
        self.known: dict[tuple[str, ...], Order] = {}
        self.last: Order | None = None

    def rows(self, rests: Sequence[str]) -> Body | None:
        """The rows of a body in their order; None where one is not plain, or a criterion is there twice
        or lacking.
        """
        order = self.last
        if order is not None and len(order.criteria) == len(rests):
            found = order.cells(rests)
            if all(found):
                return Body(order, rests, found)
        if self.several:
            rests = self._grouped(rests)
        criteria = tuple([rest.partition(self.apart)[0] for rest in rests])
        order = self.known.get(criteria)
        if order is None:
            there, book = set(criteria), self.book
            if len(there) < len(criteria) or not there <= book.criteria.keys():
                return None
            if not book.criteria.keys() - there <= book.optional:
                return None
            order = self.known[criteria] = self._order(criteria)
        self.last = order
        found = order.cells(rests)
        return Body(order, rests, found) if all(found) else None

    def _grouped(self, rests: Sequence[str]) -> list[str]:
        """The lines of a criterion that follow each other as one."""
        of = itemgetter(0)
        named = ((rest.partition(self.apart)[0], rest) for rest in rests)
        return ["\n".join(rest for _, rest in same) for _, same in groupby(named, key=of)]

    def _order(self, criteria: tuple[str, ...]) -> Order:
        plain = [self.book.criteria[name] for name in criteria]
        place = {name: i for i, name in enumerate(criteria)}
        at: dict[str, list[int]] = {}
        for i, one in enumerate(plain):
            at.setdefault(one.area, []).append(i)
        counts = [one.most if one.counts else 0 for one in plain]
        return Order(
            criteria=criteria,
            at=place,
            begins=tuple(name + self.apart for name in criteria),
            alike=tuple(self.alike[name] for name in criteria),
            waiting=tuple(place[name] for name in self.book.told if name in place),
            absent=tuple(name for name in self.book.criteria if name not in place),
            areas=tuple(
                InArea(area, _taking(at[area]), sum(counts[i] for i in at[area]))
                for area in sorted(at, key=id_order)
            ),
            units=sum(counts),
            most=tuple(one.full for one in plain),
            counts=tuple(one.counts for one in plain),
            handed=NONE,
        )


def _taking(at: list[int]) -> Callable[[Sequence[int]], Any]:
    """What takes out of a sequence what stands at some places, in ascending order."""
    if at[-1] - at[0] + 1 == len(at):
        return itemgetter(slice(at[0], at[-1] + 1))
    return itemgetter(*at)
