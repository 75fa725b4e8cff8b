"""Next year's shadow: the criterion that scores how many of this year's losses were remedied."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.gaps import Gaps
from cchc.model.rulebook import Criterion
from cchc.scoring.evaluate import evaluate_at


class Shadow(NamedTuple):
    """The criterion, how many losses it will count, and its score for each number remedied."""

    criterion: Criterion
    losses: int
    points: tuple[Decimal, ...]


def shadow(gaps: Gaps) -> Shadow | None:
    """What remedying 0, 1, … all of the losses would give next year; None where no criterion says.

    The other parts of its rule are taken as met this year. Under this year's rule, which next
    year's rulebook may change.
    """
    rulebook = gaps.card.rulebook
    criterion = next((c for c in rulebook.criteria if c.scores_remedy is not None), None)
    row = gaps.card.find(criterion.id) if criterion else None
    if criterion is None or row is None or not gaps.gaps:
        return None
    count = len(gaps.gaps)
    points = []
    for remedied in range(count + 1):
        x = Fraction(remedied, count)
        outcome = evaluate_at(
            criterion, row.row.evidence, rulebook.rulebook.rounding, criterion.scores_remedy, x
        )
        if outcome is None or outcome.nominal is None:
            return None
        points.append(outcome.nominal)
    return Shadow(criterion, count, tuple(points))
