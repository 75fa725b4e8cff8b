"""The order in which a body has its criteria in a table; its rows are read by it, most share one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from cchc.analysis.packed import Alike, Heard, Layout
from cchc.analysis.plain import Plain
from cchc.model.fields import id_order
from cchc.model.scores import Lines

READ: Callable[[Alike, str], int] = dict.__getitem__


class InArea(NamedTuple):
    """The rows of an area: what takes them out of all, and the maximum of all."""

    id: str
    rows: Callable[[Sequence[int]], Sequence[int]]
    most: int


class Order(NamedTuple):
    """Criteria in an order, each once, with what reads their rows."""

    criteria: tuple[str, ...]
    begins: tuple[str, ...]
    """What each row begins with."""
    alike: tuple[Alike, ...]
    areas: tuple[InArea, ...]

    def cells(self, rests: Sequence[str]) -> list[int]:
        """The rows as whole numbers: 0 for one of another criterion, as for one that is not plain."""
        said = map(str.removeprefix, rests, self.begins)
        return [*map(READ, self.alike, said)]


class Orders:
    """The orders that the bodies of a table have their rows in."""

    def __init__(
        self,
        lines: Lines,
        criteria: Mapping[str, Plain],
        heard: Heard,
        odd: Callable[[str, Plain, Layout, Heard], Alike],
    ) -> None:
        self.criteria, self.apart = criteria, lines.apart
        self.several = any(plain.odd for plain in criteria.values())
        layout = Layout.of(lines)
        alike: dict[Plain, Alike] = {}
        self.alike: dict[str, Alike] = {}
        for name, plain in criteria.items():
            key = plain._replace(area="")
            if key not in alike:
                made = odd(name, plain, layout, heard) if plain.odd else Alike(plain, layout, heard)
                alike[key] = made
            self.alike[name] = alike[key]
        self.known: dict[tuple[str, ...], Order] = {}
        self.last: Order | None = None

    def texts(self, rests: list[str]) -> list[str]:
        """The rows of a body, each with all its lines."""
        if self.several and len(rests) > len(self.criteria):
            return self._grouped(rests)
        return rests

    def cells(self, rests: list[str]) -> tuple[Order, list[int]] | None:
        """The rows of a body in their order; None where one is not plain, or a criterion is not there
        once.
        """
        rests = self.texts(rests)
        if len(rests) != len(self.criteria):
            return None
        if self.last is not None and all(found := self.last.cells(rests)):
            return self.last, found
        criteria = tuple([rest.partition(self.apart)[0] for rest in rests])
        order = self.known.get(criteria)
        if order is None:
            if self.criteria.keys() != set(criteria):
                return None
            order = self.known[criteria] = self._order(criteria)
        self.last = order
        found = order.cells(rests)
        return (order, found) if all(found) else None

    def _grouped(self, rests: list[str]) -> list[str]:
        """The lines of a criterion that follow each other as one."""
        of = itemgetter(0)
        named = ((rest.partition(self.apart)[0], rest) for rest in rests)
        return ["\n".join(rest for _, rest in same) for _, same in groupby(named, key=of)]

    def _order(self, criteria: tuple[str, ...]) -> Order:
        at: dict[str, list[int]] = {}
        for i, name in enumerate(criteria):
            at.setdefault(self.criteria[name].area, []).append(i)
        return Order(
            criteria,
            tuple(name + self.apart for name in criteria),
            tuple(self.alike[name] for name in criteria),
            tuple(
                InArea(
                    area, _taking(at[area]), sum(self.criteria[criteria[i]].most for i in at[area])
                )
                for area in sorted(at, key=id_order)
            ),
        )


def _taking(at: list[int]) -> Callable[[Sequence[int]], Any]:
    """What takes out of a sequence what stands at some places, in ascending order."""
    if at[-1] - at[0] + 1 == len(at):
        return itemgetter(slice(at[0], at[-1] + 1))
    return itemgetter(*at)
