"""A rulebook whose rows are scored each by itself, in whole numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from cchc.model.expression import refs
from cchc.model.rulebook import Area, Criterion, Rulebook
from cchc.model.rules import Scale
from cchc.scoring.evaluate import asked, formula, reach
from cchc.scoring.integers import UNIT, Integers, integers

MOST, CRITERIA = 1 << 20, 1000
"""Units of a row, and criteria, whose sums stay within the fields of a packed body."""


OF_THE_ROW = ("own", "figure")
"""Where what a rule measures stands in the row itself."""


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
    odd: str = ""
    """Its id, where there is more to its rows than one figure on one curve."""


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
    rule, rounding = criterion.rule, book.head.rounding
    if rule is None or criterion.applies is not None or criterion.counts != "points":
        return None
    judged = formula(criterion) is None and not criterion.figures
    curve = None if judged or criterion.figures else integers(criterion, rounding)
    odd = curve is None and not judged
    named = (ref for tree in asked(criterion) for ref in refs(tree))
    if odd and (rounding.exact or any(ref.source not in OF_THE_ROW for ref in named)):
        return None
    low, high = (_units(end) for end in reach(criterion))
    most = _units(criterion.max_points)
    if low is None or high is None or most is None:
        return None
    return Plain(
        area=criterion.area,
        most=most,
        reach=(low, high),
        scale=rule.scale,
        curve=curve,
        not_applicable=criterion.not_applicable,
        no_cases=criterion.no_cases,
        step=None if rounding.exact else _units(rounding.step),
        cases=criterion.cases is not None,
        odd=criterion.id if odd else "",
    )


def _units(points: Decimal) -> int | None:
    units = points / UNIT
    return int(units) if units == int(units) and abs(units) < MOST else None
