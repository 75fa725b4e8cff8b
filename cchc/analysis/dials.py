"""All that can be moved of a criterion: each measure of its rule, between the ends of a slider."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from math import ceil, floor

from cchc.analysis.lever import Lever, lever, made, movable, sure
from cchc.model.appraisal import Evidence
from cchc.model.expression import Expr, refs
from cchc.model.plan import Target
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion
from cchc.model.rules import Scale
from cchc.model.tuples import NamedTuple
from cchc.scoring.curve import FAR
from cchc.scoring.evaluate import formula, known, unmeasured
from cchc.scoring.measuring import Known
from cchc.scoring.tree import active

NOTCH = Fraction(1, 1000)
"""What a slider moves a rate by: a tenth of a percentage point. A finer one is typed."""
NOTCHES = 1000
"""Places that a slider has: more of them no hand can tell apart."""


class Slide(NamedTuple):
    """The places of a slider: `low` to `high`, each worth `notch` of the measure."""

    notch: Fraction
    low: int
    high: int


def dials(
    criterion: Criterion,
    evidence: Evidence | None,
    rounding: Rounding,
    target: Target | None = None,
    facts: Known | None = None,
) -> tuple[Lever, ...]:
    """All that can be moved of a criterion, its one lever first where it has one. No two of them hang
    on the same figure: where measures share figures, each of these is moved by itself.
    """
    node = formula(criterion, rounding)
    if node is None or unmeasured(criterion, evidence, facts) == "not_applicable":
        return ()
    one = lever(criterion, evidence, rounding, target, facts=facts)
    measures = known(criterion, evidence, facts)
    every = {leaf.expr: leaf for leaf in movable(active(node, sure(measures)))}
    if one is None:
        counted = Counter(ref for expr in every for ref in set(refs(expr)))
        for expr in [e for e in every if any(counted[ref] > 1 for ref in refs(e))]:
            leaf = every.pop(expr)
            every |= {ref: leaf._replace(expr=ref) for ref in refs(expr)}
    taken = set(refs(one.measure)) if one is not None else set()
    rest = [leaf for expr, leaf in every.items() if _own(expr) and taken.isdisjoint(refs(expr))]
    found = (made(leaf, criterion, evidence, rounding, None, measures, alone=True) for leaf in rest)
    return (*((one,) if one is not None else ()), *found)


def _own(expr: Expr) -> bool:
    """True for what figures of the row alone make up."""
    return all(ref.source in ("own", "figure") for ref in refs(expr))


def slide(moved: Lever, marks: tuple[Fraction, ...] = ()) -> Slide:
    """Where a slider for a lever begins and ends: all that its rule tells apart, the level now, and
    some marks lie between.
    """
    inner = (end for piece in moved.curve.pieces for end in piece.domain.ends)
    told = [*marks, *(end for end in inner if abs(end) < FAR), Fraction(0)]
    told += [moved.now] if moved.now is not None else []
    low, high = min(told), max(told)
    notch = moved.finest
    match moved.scale:
        case Scale.SHARE:
            high, notch = max(high, Fraction(1)), notch if moved.of else NOTCH
        case Scale.MET | Scale.RANK:
            high, notch = Fraction(max(1, len(moved.rule.ranks) - 1)), Fraction(1)
        case _:
            high += max((high - low) / 4, notch)
    notch *= max(1, ceil((high - low) / notch / NOTCHES)) if moved.of is None else 1
    return Slide(notch, floor(low / notch), ceil(high / notch))
