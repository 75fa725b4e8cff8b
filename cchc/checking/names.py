"""Checks of what the rules of a rulebook name: it is there, and none needs itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.rulebook import Rulebook
from cchc.model.source import Path, Sourced
from cchc.scoring.asks import asks

ASKED = ("points", "share")
"""What asks for the points of another criterion."""

Book = Sourced[Rulebook]


def names(book: Book) -> Iterator[Diagnostic]:
    """C211: what a rule measures or asks is there: figures that are declared, criteria, no circle."""
    needed: dict[str, list[str]] = {}
    for i, criterion in enumerate(book.content.criteria):
        path: Path = ("criteria", i)
        used = asks(criterion)
        for name in dict.fromkeys(r.name for r in used if r.source in ("figure", "last")):
            if name not in criterion.figures:
                values = {"id": criterion.id, "name": name}
                yield finding_at("name_undeclared", book.source, (*path, "rule"), **values)
        for name in criterion.figures:
            if name not in {r.name for r in used if r.source in ("figure", "last")}:
                at = (*path, "figures", name)
                yield finding_at("name_unused", book.source, at, id=criterion.id, name=name)
        for k, name in enumerate(criterion.exact):
            if name not in criterion.figures:
                at = (*path, "exact", k)
                yield finding_at("name_undeclared", book.source, at, id=criterion.id, name=name)
        needed[criterion.id] = list(dict.fromkeys(r.name for r in used if r.source in ASKED))
        for name in needed[criterion.id]:
            other = book.content.node(name)
            if other is None:
                values = {"id": criterion.id, "name": name}
                yield finding_at("points_unknown", book.source, (*path, "rule"), **values)
    needed.update(
        (name, [*ids, *needed.get(name, ())]) for name, ids in book.content.inside.items()
    )
    turning = circling(needed)
    for i, criterion in enumerate(book.content.criteria):
        if criterion.rule is not None and criterion.id in turning:
            at = ("criteria", i, "rule")
            yield finding_at("points_circle", book.source, at, id=criterion.id)


def circling(needed: Mapping[str, Sequence[str]]) -> set[str]:
    """What needs itself, by what each needs (or lies between two that do): what is left when all that
    needs nothing, and all that nothing needs, is taken away again and again.
    """
    left = set(needed)
    for ways in (needed, _turned(needed)):
        back = _turned(ways)
        counts = {name: sum(other in left for other in ways.get(name, ())) for name in left}
        free = [name for name, count in counts.items() if not count]
        while free:
            name = free.pop()
            left.discard(name)
            for other in back.get(name, ()):
                if other in left:
                    counts[other] -= 1
                    free += [other] if not counts[other] else []
    return left


def _turned(ways: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Who needs each."""
    found: dict[str, list[str]] = {}
    for name, others in ways.items():
        for other in others:
            found.setdefault(other, []).append(name)
    return found
