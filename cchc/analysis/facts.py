"""What a rule is told beside the figures of its row: of the period before, the body, other criteria."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import get_args

from cchc.model.dataset import Case
from cchc.model.expression import Ref, refs
from cchc.model.rulebook import Criterion
from cchc.model.units import Unit
from cchc.scoring.evaluate import asked
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
    for ref in dict.fromkeys(ref for tree in asked(criterion) for ref in refs(tree)):
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
    """A fact of the body: an attribute that the registry gives it, 1 where the name is its kind (or
    the level of its rulebook), 0 where it is the kind or attribute of another; None where it is none.
    """
    units = [party for party in case.dataset.parties if isinstance(party, Unit)]
    unit = next((unit for unit in units if unit.id == case.body), None)
    if unit is not None and name in unit.attributes:
        return unit.attributes[name].exact
    kinds = {unit.kind} if unit is not None and unit.kind != "body" else set()
    levels = case.rulebook.content.head.body_level
    if not kinds and len(levels) == 1:
        kinds = {levels[0]}
    if name in kinds:
        return Fraction(1)
    others = name in KINDS or any(name in unit.attributes for unit in units)
    return Fraction(0) if others else None
