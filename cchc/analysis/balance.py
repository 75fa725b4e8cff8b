"""How the difference of two totals comes about: by rows that went, rules, figures, rows that came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from cchc.analysis.compared_rows import ComparedRow, Worth
from cchc.analysis.rows import times_of
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.shares import adding_up
from cchc.model.rulebook import Criterion
from cchc.scoring.whole import NONE, whole


class Parts(NamedTuple):
    """Two totals and what lies between them, in this order: rows that are gone, rows whose rule
    changed and whose figures do not tell what that alone does, rules, figures, new rows.
    """

    left: Fraction
    gone: Fraction
    undivided: Fraction
    rules: Fraction
    figures: Fraction
    new: Fraction
    right: Fraction

    @property
    def change(self) -> Fraction:
        """What was gained, below 0 what was lost."""
        return self.right - self.left

    @property
    def printed(self) -> Printed:
        """All of it in figures that add up as they are printed."""
        found = adding_up(self.left, self[1:-1], self.right)
        return Printed._make((*found, found[-1] - found[0]))


class Printed(NamedTuple):
    """Two totals, the parts of their difference and the difference, each in figures."""

    left: Decimal
    gone: Decimal
    undivided: Decimal
    rules: Decimal
    figures: Decimal
    new: Decimal
    right: Decimal
    change: Decimal


class _Side:
    """A rulebook with what its total takes from a case beside the points of rows."""

    def __init__(self, card: Scorecard, node: str | None) -> None:
        self.book, self.node = card.rulebook, node
        self.lost = card.appraisal.rows_given == "deducted"
        self.empty = {row.criterion.id for row in card.rows if row.left_out}
        self.handed = times_of(card.case) if self.book.hands_over else NONE
        self.there = {row.criterion.id for row in card.rows}
        self.rest: dict[str, Worth] = {}
        if self.lost and self.book.joint:
            missing = (c for c in self.book.scored(node) if c.id not in self.there)
            self.rest = {c.id: Worth(c.full, c.full) for c in missing if c.counts == "points"}

    def total(self, rows: Mapping[str, Worth]) -> Fraction:
        """What rows come to: their points or, where the deducted ones alone are given, what is lost.
        One that is not given and has lost nothing is what the total takes it for anyway.
        """
        given = {n: w for n, w in rows.items() if n in self.there or w.lost}
        known = {**self.rest, **given}
        full = {name: worth.most for name, worth in known.items()}
        put = whole(self.book, full, self.node, self.empty, self.handed)
        points, _, _, most = put.amount(
            {name: (worth.points,) * 3 for name, worth in known.items()}
        )
        return points - most if self.lost else points


def balance(
    left: Scorecard, right: Scorecard, rows: Sequence[ComparedRow], node: str | None = None
) -> Parts:
    """The two totals (or those of an area) over the rows that can be compared, and what lies between:
    each step changes one thing and leaves the others, so that they add up whatever the rulebooks do
    with the points. In an area a row that came from another one is new, and gone there.
    """
    one, other = _Side(left, node), _Side(right, node)
    before = {id(row): row for row in rows if row.counts[0] and _within(row.was, node)}
    after = {id(row): row for row in rows if row.counts[1] and _within(row.now, node)}
    kept = [row for name, row in before.items() if name in after]
    totals = (
        one.total({_was(row): _known(row.before) for row in before.values()}),
        one.total({_was(row): _known(row.before) for row in kept}),
        one.total({_was(row): _known(row.before if row.between else row.after) for row in kept}),
        other.total({row.node.id: _known(row.between or row.after) for row in kept}),
        other.total({row.node.id: _known(row.after) for row in kept}),
        other.total({row.node.id: _known(row.after) for row in after.values()}),
    )
    return Parts._make((totals[0], *(b - a for a, b in pairwise(totals)), totals[-1]))


def row_parts(row: ComparedRow, lost: bool) -> Parts:
    """The same of one row: its points or, where `lost`, what it loses; 0 where it counts nothing."""
    before, between, after = (
        Fraction(0) if one is None else -one.lost if lost else one.points
        for one in (row.before, row.between, row.after)
    )
    steps = [Fraction(0)] * 5
    if row.before is None or row.after is None:
        steps[0], steps[4] = -before, after
    elif row.between is None:
        steps[1] = after - before
    else:
        steps[2], steps[3] = between - before, after - between
    return Parts._make((before, *steps, after))


def _within(criterion: Criterion | None, node: str | None) -> bool:
    return criterion is not None and node in (None, criterion.area)


def _was(row: ComparedRow) -> str:
    assert row.was is not None
    return row.was.id


def _known(worth: Worth | None) -> Worth:
    assert worth is not None
    return worth
