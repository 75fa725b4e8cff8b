"""The rulebook of the year that a plan is for, and by what of it each row is scored then."""

from __future__ import annotations

from decimal import Decimal

from cchc.analysis.following import following, follows
from cchc.analysis.lever import Lever, lever
from cchc.analysis.row import ScoredRow
from cchc.model.dataset import Case
from cchc.model.plan import Plan
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.tuples import NamedTuple
from cchc.scoring.evaluate import decimal


class Ahead(NamedTuple):
    """By which rulebook targets are scored, and whether it is valid in the plan's year. Where several
    follow the one of the scores none of them is chosen: they are `several`, and it stays.
    """

    book: Rulebook
    of_year: bool
    several: tuple[Rulebook, ...] = ()


class Onward(NamedTuple):
    """A row in the plan's year: by which rulebook and criterion it is scored, what of it can be
    moved, and what the figure of today is worth by that rule.
    """

    book: Rulebook
    criterion: Criterion
    lever: Lever | None
    score: Decimal


def ahead(case: Case) -> Ahead:
    """The rulebook that the targets of a case are scored by: its own where that is valid in the
    plan's year, else the one that follows it, else its own for want of another.
    """
    own, plan = case.rulebook.content, case.plan
    year = plan.content.year if plan is not None else case.period.year
    if year in own.head.valid:
        return Ahead(own, True)
    books = (book.content for book in case.dataset.rulebooks)
    fits = tuple(book for book in books if year in book.head.valid and follows(book, own))
    return Ahead(fits[0], True) if len(fits) == 1 else Ahead(own, False, fits)


def onward(row: ScoredRow, plan: Plan | None, own: Rulebook, found: Ahead) -> Onward:
    """How a row is scored in the plan's year. It stays with its own rule where nothing follows it,
    and where its figure is none that the new rule measures.
    """
    target = plan.target(row.criterion.id) if plan is not None else None
    evidence, book = row.given.evidence, found.book
    criterion = row.criterion if book is own else following(book, row.criterion)
    if criterion is not None and book is not own:
        moved = lever(criterion, evidence, book.head.rounding, target, facts=row.facts)
        now = moved.now if moved is not None else None
        worth = moved.points(now) if moved is not None and now is not None else None
        if worth is not None:
            return Onward(book, criterion, moved, worth)
    score = decimal(row.most) + row.deduction
    return Onward(
        own,
        row.criterion,
        lever(row.criterion, evidence, own.head.rounding, target, facts=row.facts),
        score,
    )
