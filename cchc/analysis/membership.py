"""Which units a group has, those of the groups within it too, and whether all are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    inside = {each.id: each.members for each in (*groups, group)}
    return frozenset(within(group.id, inside) - inside.keys())


def whole(group: Group, groups: tuple[Group, ...]) -> bool:
    """True when all members are known, those of the groups within it too."""
    found = within(group.id, {each.id: each.members for each in (*groups, group)})
    return group.complete and all(each.complete for each in groups if each.id in found)
