"""The criterion that scores how many losses of the period before are remedied, and what a comparison
says of its figure.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.compare import Between, Comparison, Side, compared
from cchc.analysis.row import ScoredRow
from cchc.analysis.scorecard import scorecard
from cchc.model.appraisal import Figure
from cchc.model.dataset import Case
from cchc.model.error import Refusal
from cchc.scoring.figures import figure_of, share


class Answer(NamedTuple):
    """The row of the criterion, its part that counts remedied losses, the figure that is typed there
    (None: none), and whether that is what the comparison gives.
    """

    row: ScoredRow
    part: str
    typed: Figure | None
    agrees: bool


def answer(found: Comparison) -> Answer | None:
    """What the right side says of its remedied losses; None where its rulebook has no such criterion or
    it has no row of it, and where the left is not the period before.
    """
    right = found.right.card
    before = right.case.before
    if found.kind is not Between.PERIODS or before is None or not found.remedied.of:
        return None
    if before.period != found.left.card.case.period:
        return None
    criterion = next((c for c in right.rulebook.criteria if c.scores_remedy is not None), None)
    row = right.find(criterion.id) if criterion is not None else None
    if criterion is None or row is None or criterion.scores_remedy is None:
        return None
    typed = figure_of(row.given.evidence, criterion.scores_remedy)
    return Answer(row, criterion.scores_remedy, typed, typed is None or _agrees(typed, found))


def remedied(case: Case) -> tuple[Comparison, Answer] | None:
    """A case against the period before, where that is scored and a figure says what is remedied."""
    asks = any(criterion.scores_remedy for criterion in case.rulebook.content.criteria)
    before = case.before if asks else None
    earlier = case.dataset.joined(case.body, before.period) if before is not None else None
    if earlier is None:
        return None
    sides = (Side(scorecard(one)) for one in (earlier, case))
    found = compared(Between.PERIODS, *sides)
    if isinstance(found, Refusal):
        return None
    said = answer(found)
    return None if said is None else (found, said)


def _agrees(typed: Figure, found: Comparison) -> bool:
    """True where a figure may be right: what nobody can tell may be remedied, and what has no place any
    more may be left out of the losses.
    """
    told = found.remedied
    counts = range(told.done, told.done + told.undecided + 1)
    losses = range(max(told.of - told.gone, 1), told.of + 1)
    if typed.of is not None:
        count = typed.count if typed.count is not None else typed.of - (typed.missing or 0)
        return count in counts and typed.of in losses
    if typed.rate is not None or typed.below is not None:
        measure = share(typed)
        pairs = [Fraction(count, of) for of in losses for count in counts if count <= of]
        return measure is None or any(measure.span.holds(one) for one in pairs)
    return typed.count is None or typed.count in counts
