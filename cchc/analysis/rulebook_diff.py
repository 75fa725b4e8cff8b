"""What two rulebooks do not share, and what each change would make of the figures of a body."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from cchc.analysis.following import SCORING, former
from cchc.analysis.row import ScoredRow
from cchc.analysis.rows import facts_of
from cchc.analysis.scorecard import Scorecard
from cchc.model.dataset import Case
from cchc.model.meaning import meaning
from cchc.model.notes import DataFile
from cchc.model.rulebook import Area, Criterion, Head, Rulebook
from cchc.scoring.evaluate import evaluate

Node = Head | Area | Criterion | DataFile
Happened = Literal["new", "gone", "moved", "changed"]


class Effect(NamedTuple):
    """The points of a row by the old rulebook, and with the change; None where its figure does not
    tell them.
    """

    before: Decimal | None
    after: Decimal | None


class Change(NamedTuple):
    """Something that one rulebook says otherwise than the other: of which of their nodes (None where
    it is not there), by the attribute that holds it (empty where it is new or gone as a whole).
    """

    happened: Happened
    old: Node | None
    new: Node | None
    attribute: str = ""
    effect: Effect | None = None
    """What the change alone would do; None where no body is asked about, or it has no such row."""


class Total(NamedTuple):
    """The rows of a body whose points both rulebooks tell: how many, and their sums."""

    rows: int
    untold: int
    """The rows of changed criteria of which one of the rulebooks does not tell the points."""
    before: Decimal
    after: Decimal


class Difference(NamedTuple):
    """All that two rulebooks do not share."""

    old: Rulebook
    new: Rulebook
    changes: tuple[Change, ...]
    card: Scorecard | None = None
    total: Total | None = None


def difference(old: Rulebook, new: Rulebook, card: Scorecard | None = None) -> Difference:
    """What two rulebooks do not share; with a scorecard by the old one, what that does to its rows."""
    found = [*_differing(old.head, new.head), *_differing(old, new)]
    pairs: list[tuple[Criterion, Criterion]] = []
    found += _areas(old, new)
    was = former(old, new)
    for criterion in new.criteria:
        before = was.get(criterion.id)
        if before is None:
            found.append(Change("new", None, criterion))
            continue
        pairs.append((before, criterion))
        if before.id != criterion.id:
            found.append(Change("moved", before, criterion, "id"))
        found += (_effected(change, old, card) for change in _differing(before, criterion))
    kept = {criterion.id for criterion in was.values()}
    found += (
        Change("gone", criterion, None, effect=_effect(criterion, None, old, card))
        for criterion in old.criteria
        if criterion.id not in kept
    )
    total = None if card is None else _total(pairs, old, new, card)
    return Difference(old, new, tuple(found), card, total)


def _areas(old: Rulebook, new: Rulebook) -> Iterator[Change]:
    for area in new.areas:
        before = old.area(area.id)
        if before is None:
            yield Change("new", None, area)
        else:
            yield from _differing(before, area)
    yield from (Change("gone", area, None) for area in old.areas if new.area(area.id) is None)


def _differing(old: Node, new: Node) -> Iterator[Change]:
    """The attributes that two nodes do not share. A rulebook is asked for what it says of its data."""
    model = DataFile if isinstance(new, Rulebook) else type(new)
    for name in model.model_fields:
        one, other = getattr(old, name), getattr(new, name)
        moved = name == "was" and isinstance(old, Criterion) and other == old.id
        if (name != "id" and not moved and meaning(one) != meaning(other)) or (
            name == "id" and isinstance(old, Head) and one != other
        ):
            yield Change("changed", old, new, name)


def _effected(change: Change, old: Rulebook, card: Scorecard | None) -> Change:
    """A change of a criterion with what it alone would do to its row."""
    was, later = change.old, change.new
    if change.attribute not in SCORING or not isinstance(was, Criterion) or later is None:
        return change
    asked = was.model_copy(update={change.attribute: getattr(later, change.attribute)})
    return change._replace(effect=_effect(was, asked, old, card))


def _effect(
    was: Criterion, asked: Criterion | None, old: Rulebook, card: Scorecard | None
) -> Effect | None:
    row = None if card is None else card.find(was.id)
    if card is None or row is None:
        return None
    after = Decimal(0) if asked is None else _points(card.case, row, asked, old)
    return Effect(_points(card.case, row, was, old), after)


def _points(case: Case, row: ScoredRow, criterion: Criterion, book: Rulebook) -> Decimal | None:
    """The points that a rulebook gives the figure of a row."""
    told = facts_of(case, criterion)
    outcome = evaluate(criterion, row.given.evidence, book.head.rounding, told)
    return None if outcome is None else outcome.nominal if outcome.only is None else outcome.only


def _total(
    pairs: list[tuple[Criterion, Criterion]], old: Rulebook, new: Rulebook, card: Scorecard
) -> Total:
    """All changes together, over the rows that both rulebooks have."""
    told: list[tuple[Decimal, Decimal]] = []
    untold = 0
    for was, criterion in pairs:
        row = card.find(was.id)
        if row is None:
            continue
        before = _points(card.case, row, was, old)
        after = _points(card.case, row, criterion, new)
        if before is None or after is None:
            untold += 1
        else:
            told.append((before, after))
    sums = (sum((pair[i] for pair in told), Decimal(0)) for i in (0, 1))
    return Total(len(told), untold, *sums)
