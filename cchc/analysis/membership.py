"""Which units a group has, those of the groups within it too, and whether all are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from cchc.model.units import Group


def within(group: str, inside: Mapping[str, Sequence[str]]) -> set[str]:
    """All that a group has in it, units and groups, by id; `inside` gives the members of each
    group. A group in a circle is within itself.
    """
    found: set[str] = set()
    waiting = [group]
    while waiting:
        new = set(inside.get(waiting.pop(), ())) - found
        found |= new
        waiting += new
    return found


def members(group: Group, groups: tuple[Group, ...]) -> frozenset[str]:
    """All units of a group, those of groups within it too."""
    return _known(groups, group)[group.id][0]


def whole(group: Group, groups: tuple[Group, ...]) -> bool:
    """True when all members are known, those of the groups within it too."""
    return _known(groups, group)[group.id][1]


@lru_cache(maxsize=32)
def _known(groups: tuple[Group, ...], group: Group) -> Mapping[str, tuple[frozenset[str], bool]]:
    """The units of each group and whether they are all: thousands of units ask for the same few."""
    given = {each.id: each for each in (*groups, group)}
    inside = {each.id: each.members for each in given.values()}
    found: dict[str, tuple[frozenset[str], bool]] = {}
    for each in given.values():
        held = within(each.id, inside)
        complete = each.complete and all(given[id].complete for id in held & given.keys())
        found[each.id] = frozenset(held - given.keys()), complete
    return found
