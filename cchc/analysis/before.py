"""A body against the period before: itself, or the units that it took over from."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from cchc.analysis.blocks import existed, units
from cchc.analysis.places import places
from cchc.analysis.standing import Standing, key_of
from cchc.model import names
from cchc.model.dataset import Dataset
from cchc.model.period import Period
from cchc.model.ranking import On
from cchc.model.units import Successor, Unit


class Before(NamedTuple):
    """Those that stood for a body in the period before, with their places then; where that is one
    alone, its index, the change since, and the places gained among the bodies that are in both.
    """

    bodies: tuple[tuple[Standing, int], ...]
    others: tuple[Unit, ...]
    """Those that it took over from as well and that had no place in the block then."""
    moved: int | None

    @property
    def merged(self) -> bool:
        """True where it took over from several."""
        return len(self.bodies) + len(self.others) > 1

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all."""
        return *(one.name for one, _ in self.bodies), *(unit.name for unit in self.others)

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids."""
        return *(one.body for one, _ in self.bodies), *(unit.id for unit in self.others)

    @property
    def alone(self) -> tuple[Standing, int] | None:
        """The one body that stood for it, with its place; None where several were merged."""
        return None if self.merged else self.bodies[0]

    @property
    def place(self) -> int | None:
        """Its place then."""
        return self.alone[1] if self.alone else None

    @property
    def score(self) -> Decimal | None:
        """Its index then."""
        return self.alone[0].index if self.alone else None

    def rise(self, now: Standing) -> Decimal | None:
        """How much higher the index is than it was; None where it was on another scale, or there was
        none.
        """
        if self.alone is None or self.score is None or now.index is None:
            return None
        then = self.alone[0].rulebook.head.index_scale
        return now.index - self.score if then == now.rulebook.head.index_scale else None


def compared(
    dataset: Dataset,
    now: Sequence[Standing],
    then: Sequence[tuple[Standing, int]],
    on: On,
    before: Period,
) -> dict[str, Before]:
    """Each body of a block, in order, against those of the period before that it follows."""
    led: dict[str, list[tuple[Standing, int]]] = {}
    known = {one.body for one in now}
    for one, place in then:
        followed = follower(dataset, one.body, known)
        if followed is not None:
            led.setdefault(followed, []).append((one, place))
    others = _others(dataset, known, {one.body for one, _ in then}, before) if then else {}
    alone = {body for body, olds in led.items() if len(olds) == 1 and body not in others}
    pairs = [(one, led[one.body][0][0]) for one in now if one.body in alone]
    later = places([key for new, _ in pairs if (key := key_of(new, on))])
    earlier = places([key for _, old in pairs if (key := key_of(old, on))])
    moved = {new.body: was - is_ for (new, _), was, is_ in zip(pairs, earlier, later, strict=True)}
    return {
        body: Before(tuple(olds), tuple(others.get(body, ())), moved.get(body))
        for body, olds in led.items()
    }


def _others(
    dataset: Dataset, known: Container[str], placed: Container[str], before: Period
) -> dict[str, list[Unit]]:
    """The units without a place that were there at the end of the period before and whose work a body
    that is known has now.
    """
    found: dict[str, list[Unit]] = {}
    for unit in units(dataset).values():
        gone = unit.successor is not None and unit.id not in known and unit.id not in placed
        body = follower(dataset, unit.id, known) if gone and existed(unit, before) else None
        if body is not None:
            found.setdefault(body, []).append(unit)
    return found


def follower(dataset: Dataset, body: str, known: Container[str]) -> str | None:
    """The body among those known that stands for another one now: itself, or who took over from it,
    perhaps through others; None where the registry leads to none.
    """
    registry = units(dataset)
    seen: set[str] = set()
    while body not in known:
        unit = registry.get(body)
        if unit is None or unit.successor is None or body in seen:
            return None
        seen.add(body)
        nexts = _meant(unit.successor, dataset)
        body = next((n.id for n in nexts if n.id not in seen), body)
    return body


def _meant(after: Successor, dataset: Dataset) -> Iterator[Unit]:
    """The unit that a successor is: of its code on that day, else of its name."""
    called = _called(dataset)
    for key in (after.code, names.spoken(after.name)):
        for unit in called.get(key, ()):
            began = unit.valid_from is None or unit.valid_from <= after.since
            if began and (unit.valid_to is None or unit.valid_to >= after.since):
                yield unit


@lru_cache(maxsize=2)
def _called(dataset: Dataset) -> dict[str, list[Unit]]:
    """The units by their codes, those without one by their names."""
    found: dict[str, list[Unit]] = {}
    for unit in units(dataset).values():
        found.setdefault(unit.code or names.spoken(unit.name), []).append(unit)
    return found
