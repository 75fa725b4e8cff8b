"""What becomes of the maximum of a criterion that has nothing to count: it may go to its siblings."""

from __future__ import annotations

from collections.abc import Container, Iterable
from decimal import Decimal
from fractions import Fraction

from cchc.model.kept import Kept
from cchc.model.rulebook import Rulebook
from cchc.model.together import ADDED
from cchc.scoring.measuring import ONE, ZERO
from cchc.scoring.whole import weight_of


def handed(book: Rulebook, empty: Container[str], givers: Container[str]) -> dict[str, Fraction]:
    """By what the points of criteria and groups are multiplied where what stands beside them hands its
    maximum over in equal parts. `empty` are the criteria in which nothing counts, `givers` those of
    them that hand over; a group is empty where all in it is.
    """
    found: dict[str, Fraction] = {}

    def hollow(name: str) -> bool:
        inside = [c for c in book.inside.get(name, ()) if _counts(book, c)]
        return name in empty or (bool(inside) and all(hollow(child) for child in inside))

    def gives(name: str) -> bool:
        part = book.part(name)
        return name in givers or (part is not None and part.no_cases == "siblings" and hollow(name))

    def walk(names: Iterable[str], times: Fraction, handing: bool) -> None:
        counted = [name for name in names if _counts(book, name)]
        bare = {name for name in counted if hollow(name)}
        takers = [name for name in counted if name not in bare and _worth(book, name)]
        extra = sum((_worth(book, name) for name in counted if name in bare and gives(name)), ZERO)
        share = extra / len(takers) if handing and extra and takers else ZERO
        for name in counted:
            taken = share and name in takers
            mine = times * (1 + share / _worth(book, name)) if taken else times
            if mine != 1:
                found[name] = mine
            part = book.part(name)
            how = (part.combine if part is not None else None) or ADDED
            walk(book.inside.get(name, ()), mine, how.kind == "sum")

    walk((area.id for area in book.areas), ONE, (book.head.combine or ADDED).kind == "sum")
    return found


def _counts(book: Rulebook, name: str) -> bool:
    criterion = book.find(name)
    return criterion is None or criterion.counts == "points"


_WORTH: Kept[Fraction] = Kept()


def _worth(book: Rulebook, name: str) -> Fraction:
    """The maximum of a node, as it counts in what it lies in."""
    return _WORTH.of(book, name, lambda: _weighed(book, name))


def _weighed(book: Rulebook, name: str) -> Fraction:
    part, node = book.part(name), book.node(name)
    most = node.max_points if node is not None else Decimal(0)
    return Fraction(most) * weight_of(part.weight if part is not None else None)
