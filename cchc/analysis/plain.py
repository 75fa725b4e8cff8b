"""A rulebook whose rows are scored each by itself, in whole numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from cchc.model.rulebook import Area, Criterion, Rulebook
from cchc.model.rules import Scale
from cchc.scoring.evaluate import formula, reach
from cchc.scoring.integers import UNIT, Integers, integers

MOST, CRITERIA = 1 << 20, 1000
"""Units of a row, and criteria, whose sums stay within the fields of a packed body."""


class Plain(NamedTuple):
    """A criterion as rows of a table need it; points are in units."""

    area: str
    most: int
    reach: tuple[int, int]
    scale: Scale | None
    curve: Integers | None
    """None where the council judges."""
    not_applicable: str | None
    no_cases: str | None
    step: int | None
    """What given points are a multiple of; None where nothing is rounded."""
    cases: bool
    """True where the rulebook says what its cases are called."""


def added(book: Rulebook) -> bool:
    """True where the points of rows are merely added up, and nothing is rounded on the way."""
    rounding = book.head.rounding
    nodes: tuple[Area | Criterion, ...] = (*book.areas, *book.criteria)
    return (
        not book.joint
        and all(node.weight is None for node in nodes)
        and rounding.group is None
        and rounding.area is None
        and rounding.total is None
    )


def plain_book(book: Rulebook) -> dict[str, Plain] | None:
    """The criteria of a rulebook in whole numbers; None where not all are scored by their row alone,
    or the index is not one that is rounded.
    """
    head = book.head
    if (
        head.coverage != "complete"
        or head.index_scale is None
        or head.index_rounding.exact
        or any(grade.when is not None for grade in head.grades)
        or any(area.no_cases is not None for area in book.areas)
        or book.hands_over
    ):
        return None
    found: dict[str, Plain] = {}
    for criterion in book.criteria:
        if criterion.counts == "information" or (
            criterion.rule is None and criterion.no_cases is None
        ):
            continue  # no row of it counts
        plain = _plain(criterion, book)
        if plain is None:
            return None
        found[criterion.id] = plain
    return found if len(found) < CRITERIA else None


def _plain(criterion: Criterion, book: Rulebook) -> Plain | None:
    """A criterion in whole numbers; None where a row of it does not say all that it is scored by."""
    rule = criterion.rule
    if rule is None or criterion.applies is not None or criterion.figures:
        return None
    judged = formula(criterion) is None
    curve = None if judged else integers(criterion, book.head.rounding)
    low, high = (_units(end) for end in reach(criterion))
    most = _units(criterion.max_points)
    if criterion.counts != "points" or (curve is None and not judged):
        return None
    if low is None or high is None or most is None:
        return None
    held = criterion.not_applicable, criterion.no_cases
    rounding = book.head.rounding
    step = None if rounding.exact else _units(rounding.step)
    cases = criterion.cases is not None
    return Plain(criterion.area, most, (low, high), rule.scale, curve, *held, step, cases)


def _units(points: Decimal) -> int | None:
    units = points / UNIT
    return int(units) if units == int(units) and abs(units) < MOST else None
