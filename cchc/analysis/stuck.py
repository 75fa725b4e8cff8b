"""Why nothing of a criterion can be moved, where nothing can."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from cchc.analysis.lever import chosen_of, movable, sure, whole_curve
from cchc.model.appraisal import Evidence
from cchc.model.expression import refs
from cchc.model.rulebook import Criterion
from cchc.scoring.evaluate import formula, known, unmeasured
from cchc.scoring.measuring import Known, NoCasesError, UnknownError
from cchc.scoring.tree import active, settled


class Stuck(StrEnum):
    """Why nothing of a criterion can be moved."""

    NO_RULE = "no_rule"
    JUDGED = "judged"
    NOT_APPLICABLE = "not_applicable"
    NO_MEASURE = "no_measure"
    SEVERAL = "several_measures"
    NO_FIGURE = "no_figure"
    NOT_STRAIGHT = "not_straight"


def stuck(
    criterion: Criterion, evidence: Evidence | None, facts: Known | None = None
) -> Stuck | None:
    """Why the points of a criterion cannot be moved; None where they can."""
    node = formula(criterion)
    if node is None:
        return Stuck.NO_RULE if criterion.rule is None else Stuck.JUDGED
    if unmeasured(criterion, evidence, facts) == "not_applicable":
        return Stuck.NOT_APPLICABLE
    measures = known(criterion, evidence, facts)
    at = sure(measures)
    chosen = chosen_of(node, criterion, None, at)
    if chosen is None:
        return Stuck.SEVERAL if movable(active(node, at)) else Stuck.NO_MEASURE
    if whole_curve(node, chosen.expr, at) is not None:
        return None
    moved = dict.fromkeys(refs(chosen.expr), Fraction(1))
    try:
        settled(node, {**moved, **at})
    except (NoCasesError, UnknownError):
        return Stuck.NO_FIGURE
    return Stuck.NOT_STRAIGHT
