"""Next year's shadow: the criterion that scores how many of this year's losses were remedied."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.analysis.gaps import Gaps
from cchc.analysis.lever import lever
from cchc.model.rulebook import Criterion
from cchc.model.tuples import NamedTuple


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
    rounding, count = rulebook.head.rounding, len(gaps.gaps)
    moved = lever(
        criterion, row.given.evidence, rounding, part=criterion.scores_remedy, facts=row.facts
    )
    if moved is None:
        return None
    points = [moved.points(Fraction(remedied, count)) for remedied in range(count + 1)]
    known = tuple(value for value in points if value is not None)
    return Shadow(criterion, count, known) if len(known) == len(points) else None
