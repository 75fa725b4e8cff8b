"""Which units a group has, those of the groups within it too, and whether all are known."""

from __future__ import annotations

from cchc.model.units import Group


def members(group: Group, groups: tuple[Group, ...]) -> frozenset[str]:
    """All units of a group, those of groups within it too."""
    inside = _within(group, groups)
    return frozenset(member for one in inside.values() for member in one.members) - inside.keys()


def _within(group: Group, groups: tuple[Group, ...]) -> dict[str, Group]:
    """A group and the groups within it, by id."""
    found, waiting = {group.id: group}, [group]
    while waiting:
        for member in waiting.pop().members:
            inner = next((g for g in groups if g.id == member), None)
            if inner is not None and inner.id not in found:
                found[inner.id] = inner
                waiting.append(inner)
    return found


def whole(group: Group, groups: tuple[Group, ...]) -> bool:
    """True when all members are known, those of the groups within it too."""
    return all(one.complete for one in _within(group, groups).values())
