"""A rulebook whose rows are scored each by itself, in whole numbers, and what its rows are told else."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.grading import asked_by
from cchc.model.expression import Ref, refs
from cchc.model.rulebook import Area, Criterion, Rulebook
from cchc.model.rules import Scale
from cchc.scoring.asks import OF_THE_ROW, beside
from cchc.scoring.evaluate import formula, instead, reach, unmeasured
from cchc.scoring.integers import UNIT, Figured, integers, steady
from cchc.scoring.measuring import Known, NoCasesError, UnknownError, nominals, value
from cchc.scoring.tree import conditions, leaves

Number = int | Fraction
"""Points in units; whole ones where rows are rounded."""
MOST, CRITERIA = 1 << 20, 1000
"""Units of a row, and criteria, whose sums stay within the fields of a packed body."""


HELD = ("full_marks", "zero")
"""What an area or a group is worth in which nothing counts, if anything."""
OF_OTHERS = ("points", "share")
"""What stands in other rows of the body."""


class Plain(NamedTuple):
    """A criterion as rows of a table need it; points are in units."""

    area: str
    full: Fraction
    """Its maximum."""
    most: int
    """The same in units, where it is whole units."""
    reach: tuple[int, int]
    scale: Scale | None
    curve: Figured | None
    """None where the council judges."""
    not_applicable: str | None
    no_cases: str | None
    steady: Number | None
    """Its points, where they are the same whatever its figures."""
    idle: str | None
    """What holds where it does not apply, whatever its figures."""
    step: int | None
    """What given points are a multiple of; None where nothing is rounded."""
    cases: bool
    """True where the rulebook says what its cases are called."""
    counts: bool = True
    """False where it is for information."""
    whole: bool = True
    """True where its maximum and the ends of its points are whole units, and few enough."""
    odd: str = ""
    """Its id, where there is more to its rows than one figure on one curve."""


class PlainBook(NamedTuple):
    """The criteria that a row may be of. Those of `told` are scored by what their rows are told beside
    their figures, in an order in which what they ask of others is known; `packed` is True where a
    body is the sum of its rows, all in whole units; `optional` need not be there for all bodies.
    """

    criteria: Mapping[str, Plain]
    told: Mapping[str, tuple[Ref, ...]]
    packed: bool
    optional: frozenset[str]


def added(book: Rulebook) -> bool:
    """True where the points of rows are merely added up, and nothing is rounded on the way."""
    rounding = book.head.rounding
    nodes: tuple[Area | Criterion, ...] = (*book.areas, *book.criteria)
    return (
        not book.joint
        and all(node.weight is None for node in nodes)
        and all(n.no_cases not in HELD for n in nodes if getattr(n, "rule", None) is None)
        and all(c.counts != "percent_of_total" for c in book.criteria)
        and rounding.group is None
        and rounding.area is None
        and rounding.total is None
    )


def plain_book(book: Rulebook) -> PlainBook | None:
    """The criteria of a rulebook; None where they ask each other in a circle, or what is not known
    before they are all scored.
    """
    scored = {c.id: c for c in book.criteria if c.rule is not None}
    criteria = {name: plain_of(criterion, book) for name, criterion in scored.items()}
    named = {name: beside(criterion) for name, criterion in scored.items()}
    told = _ordered(book, {name: asks for name, asks in named.items() if asks})
    if told is None:
        return None
    of_others = [ref.name for asks in told.values() for ref in asks if ref.source in OF_OTHERS]
    by_grades = [r.name for r in asked_by(book.head.grades) if r.source in OF_OTHERS]
    if of_others and book.hands_over:
        return None
    if not all(_adds(book, name) for name in (*of_others, *by_grades)):
        return None
    rounded = not book.head.rounding.exact
    packed = (
        added(book)
        and not book.hands_over
        and len(criteria) < CRITERIA
        and all(plain.whole for plain in criteria.values())
        and (rounded or all(_judged(criterion) for criterion in scored.values()))
    )
    partial = book.head.coverage == "partial"
    optional = (
        name
        for name, criterion in scored.items()
        if partial or criterion.applies is not None or criterion.counts == "information"
    )
    return PlainBook(criteria, told, packed, frozenset(optional))


def plain_of(criterion: Criterion, book: Rulebook, facts: Known | None = None) -> Plain:
    """A criterion in whole numbers, told some facts; as one of which the exact engine is asked row by
    row where it takes more than a figure of the row.
    """
    rounding, known = book.head.rounding, facts or {}
    judged = _judged(criterion)
    low, high = reach(criterion)
    most = _units(criterion.max_points)
    unsaid = any(ref not in known for ref in beside(criterion))
    idle = unmeasured(criterion, None, known) == "not_applicable"
    held = {criterion.not_applicable, criterion.no_cases}
    odd = (
        unsaid
        or (criterion.times != 1 and "full_marks" in held)
        or most * UNIT != criterion.max_points
    )
    curve = None if odd or judged or criterion.figures else integers(criterion, rounding, known)
    flat = None if odd or curve is not None or judged else steady(criterion, rounding, known)
    odd = odd or (curve is None and flat is None and not judged)
    return Plain(
        area=criterion.area,
        full=Fraction(criterion.max_points),
        most=most,
        reach=(_units(low), _units(high)),
        scale=None if curve is None else curve.scale,
        curve=curve,
        not_applicable=criterion.not_applicable,
        no_cases=criterion.no_cases,
        steady=flat,
        idle=instead(criterion, "not_applicable") if idle else None,
        step=None if rounding.exact else _units(rounding.step),
        cases=criterion.cases is not None,
        counts=criterion.counts != "information",
        whole=all(_whole(points) for points in (criterion.max_points, low, high)),
        odd=criterion.id if odd else "",
    )


def decided(criterion: Criterion, facts: Known) -> tuple[bool, ...] | None:
    """Which way each condition of a criterion goes, where facts say all that conditions ask and nothing
    is measured by facts; None elsewhere.
    """
    at = nominals({ref: known for ref, known in facts.items() if known is not None and known.sure})
    tree = formula(criterion)
    asked = [*conditions(tree), *(() if criterion.applies is None else (criterion.applies.tree,))]
    measured = (ref for leaf in leaves(tree) for ref in refs(leaf.expr))
    named = [ref for condition in asked for ref in refs(condition)]
    if any(r.source not in OF_THE_ROW for r in measured) or not all(r in at for r in named):
        return None
    try:
        return tuple(value(condition, at) != 0 for condition in asked)
    except (NoCasesError, UnknownError):
        return None


def _judged(criterion: Criterion) -> bool:
    """True where the council gives points without a formula."""
    return formula(criterion) is None and not criterion.figures


def _ordered(book: Rulebook, told: dict[str, tuple[Ref, ...]]) -> dict[str, tuple[Ref, ...]] | None:
    """Those that ask for something, each behind those that it asks; None where they ask in a circle."""
    found: dict[str, tuple[Ref, ...]] = {}
    while len(found) < len(told):
        before = len(found)
        for name, asks in told.items():
            within = (c.id for r in asks if r.source in OF_OTHERS for c in book.scored(r.name))
            if name not in found and all(one not in told or one in found for one in within):
                found[name] = asks
        if len(found) == before:
            return None
    return found


def _adds(book: Rulebook, name: str) -> bool:
    """True where all that lies in a node counts as points."""
    return all(criterion.counts == "points" for criterion in book.scored(name))


def _whole(points: Decimal) -> bool:
    """True for points of whole units, few enough that sums stay within their fields."""
    return points == _units(points) * UNIT and abs(_units(points)) < MOST


def _units(points: Decimal) -> int:
    """Points in units, those within where they lie between two."""
    return int(points / UNIT)
