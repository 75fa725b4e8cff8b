"""A ranking against the same one earlier: every place and index that changed, body by body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from cchc.model.dataset import Dataset

if TYPE_CHECKING:
    from cchc.analysis.ranking import Ranking


class Stood(NamedTuple):
    """Where a body stands: its place, its index (or total), and all that have the place, itself
    among them; None and nobody for a body that has scores and no place.
    """

    place: int | None = None
    score: Decimal | None = None
    shares: tuple[str, ...] = ()


class Corrected(NamedTuple):
    """A body with another place, index or company than before; None where it had or has no scores."""

    block: str
    body: str
    name: str
    before: Stood | None
    after: Stood | None

    @property
    def ties(self) -> tuple[str, ...]:
        """Who shares its place that did not before."""
        return self._beyond(self.after, self.before)

    @property
    def parts(self) -> tuple[str, ...]:
        """Who shared its place and no longer does."""
        return self._beyond(self.before, self.after)

    def _beyond(self, one: Stood | None, other: Stood | None) -> tuple[str, ...]:
        known = {self.body, *(other.shares if other else ())}
        return tuple(body for body in (one.shares if one else ()) if body not in known)


class Since(NamedTuple):
    """What a ranking says otherwise than an earlier one of the same period."""

    against: str
    """What it is compared with, as it was asked for."""
    base: str | None
    """The commit at which today's data and a branch parted; None where that is `against` itself."""
    scored: bool
    """False where the period had no scores then."""
    bodies: tuple[Corrected, ...]
    notes: tuple[str, ...]
    """The notes that came since, with their dates."""


Stands = Mapping[str, tuple[str, str, Stood]]
"""Block, name and stand of bodies by their ids, in order."""


def stood(ranking: Ranking) -> Stands:
    """Where every body stands that has scores."""
    found: dict[str, tuple[str, str, Stood]] = {}
    for block in ranking.blocks:
        sharing: dict[int, list[str]] = {}
        for one in block.bodies:
            sharing.setdefault(one.place.place, []).append(one.standing.body)
        groups = {place: tuple(bodies) for place, bodies in sharing.items()}
        for one in block.bodies:
            body, place = one.standing, one.place.place
            stand = Stood(place, body.index, groups[place])
            found[body.body] = block.block.key, body.name, stand
        for other in block.unranked:
            if other.standing is not None:
                found[other.body] = block.block.key, other.name, Stood()
    return found


def corrected(before: Stands, after: Stands) -> Iterator[Corrected]:
    """The bodies that do not stand as before, in order; those that are gone come last."""
    for body in dict.fromkeys((*after, *before)):
        then, now = before.get(body), after.get(body)
        told = now or then
        old, new = then and then[2], now and now[2]
        if told is not None and (old is None or new is None or _other(old, new)):
            yield Corrected(told[0], body, told[1], old, new)


def notes_since(past: Dataset, now: Dataset) -> tuple[str, ...]:
    """The notes about changed figures that only the later data have, with their dates."""
    return tuple(sorted(now.change_notes - past.change_notes))


def _other(old: Stood, new: Stood) -> bool:
    return old != new and (old[:2] != new[:2] or set(old.shares) != set(new.shares))
