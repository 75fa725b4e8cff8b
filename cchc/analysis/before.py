"""A body against the period before: itself, or the units that it took over from."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc.analysis.blocks import units
from cchc.analysis.places import places
from cchc.analysis.standing import Standing, key_of
from cchc.model import names
from cchc.model.dataset import Dataset
from cchc.model.ranking import On
from cchc.model.units import Successor, Unit


class Before(NamedTuple):
    """Those that stood for a body in the period before, with their places then; where that is one
    alone, its index, the change since, and the places gained among the bodies that are in both.
    """

    bodies: tuple[tuple[Standing, int], ...]
    moved: int | None

    @property
    def alone(self) -> tuple[Standing, int] | None:
        """The one body that stood for it, with its place; None where several were merged."""
        return self.bodies[0] if len(self.bodies) == 1 else None

    @property
    def place(self) -> int | None:
        """Its place then."""
        return self.alone[1] if self.alone else None

    @property
    def score(self) -> Decimal | None:
        """Its index then."""
        return self.alone[0].index if self.alone else None


def compared(
    dataset: Dataset, now: Sequence[Standing], then: Sequence[tuple[Standing, int]], on: On
) -> dict[str, Before]:
    """Each body of a block, in order, against those of the period before that it follows."""
    led: dict[str, list[tuple[Standing, int]]] = {}
    known = {one.body for one in now}
    for one, place in then:
        followed = follower(dataset, one.body, known)
        if followed is not None:
            led.setdefault(followed, []).append((one, place))
    pairs = [(one, led[one.body][0][0]) for one in now if len(led.get(one.body, ())) == 1]
    later = places([key for new, _ in pairs if (key := key_of(new, on))])
    earlier = places([key for _, old in pairs if (key := key_of(old, on))])
    moved = {new.body: was - is_ for (new, _), was, is_ in zip(pairs, earlier, later, strict=True)}
    return {body: Before(tuple(olds), moved.get(body)) for body, olds in led.items()}


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
        nexts = _meant(unit.successor, registry.values())
        body = next((n.id for n in nexts if n.id not in seen), body)
    return body


def _meant(after: Successor, registry: Iterable[Unit]) -> Iterator[Unit]:
    """The unit that a successor is: of its code on that day, else of its name."""
    there = [
        unit
        for unit in registry
        if (unit.valid_from is None or unit.valid_from <= after.since)
        and (unit.valid_to is None or unit.valid_to >= after.since)
    ]
    yield from (unit for unit in there if unit.code == after.code)
    name = names.spoken(after.name)
    yield from (unit for unit in there if unit.code is None and names.spoken(unit.name) == name)
