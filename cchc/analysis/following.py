"""Which criterion of a rulebook goes on with which of another: by `was`, else by id and name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from cchc.model import names
from cchc.model.rulebook import Criterion, Rulebook

SCORING = (
    *("max_points", "rule", "figures", "exact", "applies", "may_exceed_full"),
    *("not_applicable", "no_cases"),
)
"""The attributes of a criterion that its points hang on."""


def former(old: Rulebook, new: Rulebook) -> dict[str, Criterion]:
    """What each criterion was in an earlier version of a rulebook: what it says (`was`), unless the
    old one says so too, which is then the same rulebook in two versions; else the one with its id.
    """
    found: dict[str, Criterion] = {}
    for criterion in new.criteria:
        same, named = old.find(criterion.id), old.find(criterion.was or "")
        if named is not None and (same is None or same.was != criterion.was):
            found[criterion.id] = named
    taken = {criterion.id for criterion in found.values()}
    for criterion in new.criteria:
        same = old.find(criterion.id)
        if criterion.id not in found and same is not None and same.id not in taken:
            found[criterion.id] = same
    return found


def following(book: Rulebook, criterion: Criterion) -> Criterion | None:
    """What a criterion became in a later rulebook: the one that says so (`was`), else the one with
    its id and its name; None where there is none.
    """
    named, same = book.followers.get(criterion.id), book.find(criterion.id)
    if named is not None or same is None or same.was is not None:
        return named
    return same if names.spoken(same.name) == names.spoken(criterion.name) else None


def goes_on(old: Rulebook, new: Rulebook) -> dict[str, str]:
    """The ids of the criteria of one rulebook that are in the next too, with their ids there."""
    if old is new:
        return {criterion.id: criterion.id for criterion in old.criteria}
    if old.head.id == new.head.id:  # of several that say they were the same the first goes on
        pairs = ((was.id, name) for name, was in former(old, new).items())
        return dict(reversed([*pairs]))
    found = ((one.id, following(new, one)) for one in old.criteria)
    return {was: one.id for was, one in found if one is not None}


def follows(book: Rulebook, own: Rulebook) -> bool:
    """True for a rulebook in which some scored criterion of the other goes on: not a sibling."""
    return book is not own and any(
        criterion.rule is not None and following(book, criterion) is not None
        for criterion in own.criteria
    )


def between(one: Rulebook, other: Rulebook, books: Iterable[Rulebook]) -> tuple[Rulebook, ...]:
    """The rulebooks for the same bodies that came between two others, the earliest first, so that
    criteria can be followed from each to the next.
    """
    if one.head.id == other.head.id:
        return ()
    old, new = sorted((one, other), key=lambda book: book.head.valid.first)
    first, last = old.head.valid.first, new.head.valid.first
    level = old.head.body_level
    later = [b for b in books if first < b.head.valid.first < last and b.head.body_level == level]
    there = [book for book in later if follows(book, old)]
    return tuple(sorted(there, key=lambda book: book.head.valid.first))


def followed(old: Rulebook, new: Rulebook, way: tuple[Rulebook, ...]) -> Mapping[str, str]:
    """The ids of a rulebook with those that they have in another, by way of those between; backwards
    where the other is the earlier one.
    """
    if new.head.valid.first < old.head.valid.first:
        back = followed(new, old, way)
        return {now: was for was, now in back.items()}
    found = {criterion.id: criterion.id for criterion in old.criteria}
    steps = (old, *way, new)
    for one, other in pairwise(steps):
        step = goes_on(one, other)
        found = {was: step[now] for was, now in found.items() if now in step}
    return found
