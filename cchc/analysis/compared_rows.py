"""Rows of two scorecards side by side: what each is worth, by which rule, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.following import SCORING
from cchc.analysis.row import Doubt, ScoredRow
from cchc.analysis.rows import POINTS, applies, facts_of
from cchc.analysis.scorecard import Scorecard
from cchc.model.appraisal import Evidence
from cchc.model.fields import id_order
from cchc.model.meaning import meaning
from cchc.model.rounding import BookRounding
from cchc.model.rulebook import Criterion, Rulebook
from cchc.scoring.asks import asks
from cchc.scoring.evaluate import evaluate


class State(StrEnum):
    """What became of a row: a loss is gone, smaller, as it was or larger (or new); more points than
    before where nothing was lost; a row that counts on one side alone, since the other rulebook or
    body has no place for it; or nobody can tell.
    """

    REMEDIED = "remedied"
    PARTLY = "partly"
    SAME = "same"
    BETTER = "better"
    WORSE = "worse"
    NEW = "new"
    GONE = "gone"
    UNDECIDED = "undecided"


class Worth(NamedTuple):
    """What a row is worth, and its maximum."""

    points: Fraction
    most: Fraction

    @property
    def lost(self) -> Fraction:
        """What is lost; below 0 where it has more than its maximum."""
        return self.most - self.points


class ComparedRow(NamedTuple):
    """A criterion on both sides: its node in each rulebook (None where there is none), its row (None
    where there is none), and its worth (None where it counts nothing, or nobody knows).
    """

    was: Criterion | None
    now: Criterion | None
    left: ScoredRow | None
    right: ScoredRow | None
    before: Worth | None
    after: Worth | None
    state: State
    changed: bool
    """True where the points hang on something else than before: the rule, the maximum, the rounding."""
    ruled: Fraction | None
    """What the figures of the left give by the rule of the right; None where that cannot be told."""
    between: Worth | None
    """The worth on the left with what the rule alone changes; as it is where nothing does."""

    @property
    def node(self) -> Criterion:
        """The criterion as the right has it, where it does."""
        found = self.now or self.was
        assert found is not None
        return found

    @property
    def moved(self) -> bool:
        """True where its area is another one than before."""
        return self.was is not None and self.now is not None and self.was.area != self.now.area

    @property
    def counts(self) -> tuple[bool, bool]:
        """Whether it is in the total on the left and on the right: not where nobody can compare it, nor
        where it is for information.
        """
        open_ = self.state is State.UNDECIDED and None in (self.before, self.after)
        sides = ((self.was, self.before), (self.now, self.after))
        left, right = (
            not open_ and worth is not None and node is not None and node.counts != "information"
            for node, worth in sides
        )
        return left, right

    @property
    def differs(self) -> bool:
        """True where anything is otherwise: points, rule, or the figure behind them."""
        if self.state is not State.SAME or self.changed or self.before != self.after:
            return True
        one, other = (row.given.evidence if row else None for row in (self.left, self.right))
        return None not in (one, other) and _figure(one) != _figure(other)


def _figure(evidence: Evidence | None) -> object:
    """A figure without its day."""
    return evidence and meaning(evidence.model_copy(update={"as_of": None}))


def compared_rows(
    left: Scorecard, right: Scorecard, on: Mapping[str, str], whole: bool
) -> Iterator[ComparedRow]:
    """Every row of two scorecards with what became of it, by area and id; `on` leads from the ids of
    the left rulebook to those of the right. `whole`: what counts on one side alone is new or gone, else
    that holds only of what has no place on the other.
    """
    back = {now: was for was, now in on.items()}
    one, other = _Rows(left), _Rows(right)
    pairs: list[tuple[str | None, str | None]] = [
        (name, _there(name, on, right.rulebook)) for name in one.by_id
    ]
    taken = {now for _, now in pairs}
    pairs += [
        (_there(name, back, left.rulebook), name) for name in other.by_id if name not in taken
    ]
    found = (_compared(_Seen.of(one, was), _Seen.of(other, now), whole) for was, now in pairs)
    yield from sorted(found, key=lambda row: (id_order(row.node.area), id_order(row.node.id)))


class _Rows:
    """The rows of a side by their ids, and all that they lie in."""

    def __init__(self, card: Scorecard) -> None:
        self.card = card
        self.by_id = {row.criterion.id: row for row in card.rows}
        above = card.rulebook.above
        self.around = {name for row in card.rows for name in above(row.criterion)}

    def elsewhere(self, node: Criterion) -> bool:
        """True where what a criterion lies in, or what lies in it, has a row."""
        above = self.card.rulebook.above(node)
        return node.id in self.around or any(name in self.by_id for name in above)


def _there(name: str, on: Mapping[str, str], book: Rulebook) -> str | None:
    """The id of a row in the other rulebook; an area that is a row of its own keeps its id."""
    return on.get(name) or (name if book.area(name) and not book.find(name) else None)


class _Seen(NamedTuple):
    """A criterion on one side; `due` where it should count there and nobody gave it points."""

    card: Scorecard
    node: Criterion | None
    row: ScoredRow | None
    worth: Worth | None
    due: bool

    @classmethod
    def of(cls, rows: _Rows, name: str | None) -> _Seen:
        card, row = rows.card, rows.by_id.get(name or "")
        if row is not None:
            exact = None if row.left_out else row.exact
            worth = None if exact is None else Worth(exact[0], row.most)
            return cls(card, row.criterion, row, worth, worth is None and not row.left_out)
        node = card.rulebook.node(name) if name is not None else None
        if node is None or rows.elsewhere(node) or not _applies(card, node):
            return cls(card, node, None, None, False)
        if card.appraisal.rows_given == "deducted":  # what is not there has lost nothing
            return cls(card, node, None, Worth(node.full, node.full), False)
        return cls(card, node, None, None, True)


def _applies(card: Scorecard, node: Criterion) -> bool:
    return node.applies is None or applies(card.case, node)


def _compared(left: _Seen, right: _Seen, whole: bool) -> ComparedRow:
    changed, ruled, between = False, None, left.worth
    if left.node is not None and right.node is not None:
        books = left.card.rulebook, right.card.rulebook
        changed = books[0] is not books[1] and not same_rule(left.node, right.node, *books)
        if changed:
            ruled, between = _bridged(left, right)
    before, after = left.worth, right.worth
    if before is not None and after is not None:
        state = _state(before, between, after)
    elif before is not None:
        state = State.UNDECIDED if right.due and not whole else State.GONE
    elif after is not None:
        state = State.UNDECIDED if left.due and not whole else State.NEW
    else:
        state = State.UNDECIDED if left.due or right.due else State.SAME
    return ComparedRow(
        *(left.node, right.node, left.row, right.row, before, after),
        *(state, changed, ruled, between),
    )


def _state(before: Worth, between: Worth | None, after: Worth) -> State:
    """What became of a loss; where the rule changed, against what the same figures lose by the new."""
    if after.lost <= 0 < before.lost:
        return State.REMEDIED
    if before.lost <= 0 < after.lost:
        return State.WORSE
    if between is None:
        return State.UNDECIDED if after.lost > 0 else State.SAME
    was = between if after.lost > 0 else before
    if after.lost == was.lost:
        return State.SAME
    if after.lost > was.lost:
        return State.WORSE
    return State.PARTLY if after.lost > 0 else State.BETTER


def same_rule(one: Criterion, other: Criterion, old: Rulebook, new: Rulebook) -> bool:
    """True where both rulebooks say the same of what points of a row hang on."""
    says = (
        [meaning(getattr(node, name)) for name in SCORING if name != "figures"] + [*node.figures]
        for node in (one, other)
    )
    left, right = says
    return left == right and _of_rows(old.head.rounding) == _of_rows(new.head.rounding)


def _of_rows(rounding: BookRounding) -> object:
    return rounding.step, rounding.exact, rounding.mode, meaning(rounding.part)


def _bridged(left: _Seen, right: _Seen) -> tuple[Fraction | None, Worth | None]:
    """What the figures of the left give by the rule of the right, and the worth on the left with the
    difference that this makes; None where the figures do not tell it, or a rule is assumed.
    """
    row, now, was = left.row, right.node, left.node
    if row is None or was is None or now is None or row.left_out or row.outcome is None:
        return None, None
    if row.doubt is Doubt.ASSUMED_RULE or now.basis is None or now.basis.status == "assumed":
        return None, None
    if any(ref.source in POINTS for ref in asks(now)):
        return None, None  # the others are those of the other rulebook
    here = now.model_copy(update={"id": was.id, "was": was.was})
    told = facts_of(left.card.case, here)
    found = evaluate(here, row.given.evidence, right.card.rulebook.head.rounding, told)
    own, new = row.outcome.points, None if found is None else found.points
    if own is None or new is None or left.worth is None:
        return new, None
    most = right.worth.most if right.worth is not None else now.full
    return new, Worth(left.worth.points + new - own, most)
