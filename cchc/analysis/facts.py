"""What a rule is told beside the figures of its row: of the period before, the body, other criteria."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import get_args

from cchc.analysis.blocks import units
from cchc.model.dataset import Case, Dataset
from cchc.model.expression import Ref
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.units import Unit
from cchc.scoring.asks import beside
from cchc.scoring.figures import named
from cchc.scoring.measuring import Known, Measure, exactly

KINDS = frozenset(get_args(Unit.model_fields["kind"].annotation))
"""What a body may be."""
Points = Callable[[Ref], Measure | None]
"""The points of another criterion, a group or an area, or the share of the maximum that they are; None
where they are not known.
"""


def facts(case: Case, criterion: Criterion, points: Points) -> Known:
    """All that the rule of a criterion asks for and no figure of its row says, as far as it is known."""
    found: dict[Ref, Measure | None] = {}
    for ref in beside(criterion):
        match ref.source:
            case "body":
                fact = body_fact(case, ref.name)
                if fact is not None:
                    found[ref] = exactly(fact)
            case "last":
                before = case.before
                row = before.find(criterion.was or criterion.id) if before is not None else None
                evidence = row[1].evidence if row is not None else None
                written = (evidence.figures if evidence is not None else None) or {}
                if ref.name in written:
                    exact = ref.name in criterion.exact
                    found[ref] = named(written[ref.name], criterion.may_exceed_full, exact)
            case "points" | "share":
                worth = points(ref)
                if worth is not None:
                    found[ref] = worth
    return found


def body_fact(case: Case, name: str) -> Fraction | None:
    """A fact of the body of a case."""
    return fact_of(case.dataset, case.rulebook.content, case.body, name)


def fact_of(dataset: Dataset, book: Rulebook, body: str, name: str) -> Fraction | None:
    """A fact of a body: an attribute that the registry gives it, 1 where the name is its kind (or
    the level of its rulebook), 0 where it is the kind or attribute of another; None where it is none.
    """
    registry = units(dataset)
    unit = registry.get(body)
    if unit is not None and name in unit.attributes:
        return unit.attributes[name].exact
    kinds = {unit.kind} if unit is not None and unit.kind != "body" else set()
    levels = book.head.body_level
    if not kinds and len(levels) == 1:
        kinds = {levels[0]}
    if name in kinds:
        return Fraction(1)
    return Fraction(0) if name in KINDS or name in _attributes(dataset) else None


@lru_cache(maxsize=2)
def _attributes(dataset: Dataset) -> frozenset[str]:
    """All that the registries say of any unit."""
    return frozenset(name for unit in units(dataset).values() for name in unit.attributes)
