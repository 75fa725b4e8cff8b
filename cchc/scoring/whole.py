"""What is put together of the points of rows: groups, areas and the total, as trees over the rows."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from cchc.model.expression import Const, Ref
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Rulebook
from cchc.model.rules import Judged
from cchc.model.span import round_to
from cchc.model.together import ADDED, Together
from cchc.model.tuples import NamedTuple
from cchc.model.value import Value
from cchc.scoring.curve import ITSELF, level
from cchc.scoring.measuring import ONE, ZERO
from cchc.scoring.tree import (
    At,
    Branch,
    Leaf,
    Mixed,
    Node,
    Rounded,
    cut_to,
    points_at,
    times,
    total,
)

NONE: Mapping[str, Fraction] = MappingProxyType({})
GIVEN = Judged.model_construct(kind="judged")
"""The rule of what comes in as it is."""


def of(name: str) -> Ref:
    """The points of a row, as a measure."""
    return Ref("points", name)


Points = tuple[Fraction, Fraction, Fraction]
"""Points with their lowest and their highest."""


class Amount(NamedTuple):
    """Points with their lowest and their highest, and the most that they may come to."""

    points: Fraction
    low: Fraction
    high: Fraction
    most: Fraction


class Built(NamedTuple):
    """A node: its points over those of the rows in it, and the most that they may come to."""

    node: Node
    most: Fraction


class Whole(NamedTuple):
    """What some rows come to together: the total or a node, and the rows that are percent of it."""

    total: Built
    percent: tuple[str, ...] = ()
    rounding: Rounding | None = None

    def amount(self, known: Mapping[str, Points]) -> Amount:
        """What comes out, where the points of the rows and their ends are known; none of it grows less
        where a row has more.
        """
        at, *ends = ({of(name): points[i] for name, points in known.items()} for i in range(3))
        points = self.points(at)
        low, high = (points if end == at else self.points(end) for end in ends)
        return Amount(points, low, high, self.total.most)

    def points(self, at: At) -> Fraction:
        """The points, where those of the rows are known."""
        return self.finished(points_at(self.total.node, at), at)

    def finished(self, points: Fraction, at: At) -> Fraction:
        """The points that are put together, with the percent of them that rows give or take."""
        if self.percent and points > 0:
            more = sum((at[of(row)] or ZERO for row in self.percent), ZERO)
            points = _cut(self.total.node, points * max(ZERO, 1 + more / 100))
        return points if self.rounding is None else _rounded(points, self.rounding)


def whole(
    book: Rulebook,
    full: Mapping[str, Fraction],
    node: str | None = None,
    empty: Container[str] = (),
    handed: Mapping[str, Fraction] = NONE,
) -> Whole:
    """How the points of some rows are put together, to the total or to a node: `full` are their maxima,
    by criterion or by the area or group that a row is of; `empty` are the criteria that count
    nothing, `handed` by what the maxima of groups are multiplied. Rows that the rulebook has no node
    for are added.
    """
    counts = {name: criterion.counts for name in full if (criterion := book.find(name)) is not None}
    added = {name: most for name, most in full.items() if counts.get(name, "points") == "points"}
    builder = _Builder(book, added, empty, handed)
    if node is not None:
        kept = builder.kept(node)
        return Whole(_joined(ADDED, None, builder.loose()) if kept is None else kept)
    percent = tuple(name for name, how in counts.items() if how == "percent_of_total")
    areas = [
        (area.weight, kept) for area in book.areas if (kept := builder.kept(area.id)) is not None
    ]
    total = _joined(book.head.combine or ADDED, None, areas)
    return Whole(total, percent, book.head.rounding.total)


class _Builder:
    """Node by node, from above."""

    def __init__(
        self,
        book: Rulebook,
        full: Mapping[str, Fraction],
        empty: Container[str],
        handed: Mapping[str, Fraction],
    ) -> None:
        self.book, self.full, self.empty, self.handed = book, full, empty, handed
        self.gone: set[str] = set()

    def kept(self, name: str) -> Built | None:
        """What an area or a criterion comes to; None where nothing in it counts."""
        if name in self.full:
            return Built(Leaf(of(name), ITSELF, GIVEN, None), self.full[name])
        found, inside = [], self.book.inside.get(name, ())
        for child in inside:
            criterion, kept = self.book.find(child), self.kept(child)
            if criterion is not None and kept is not None:
                found.append((criterion.weight, kept))
        part, rounding = self.book.part(name), self.book.head.rounding
        if part is None or (not found and not any(child in self.gone for child in inside)):
            if name in self.empty:
                self.gone.add(name)
            return None
        own = None
        if part.max_points is not None:
            own = Fraction(part.max_points) * self.handed.get(name, ONE)
        if not found:
            self.gone.add(name)
            if part.no_cases not in ("full_marks", "zero"):
                return None
            held = own or ZERO
            worth = held if part.no_cases == "full_marks" else ZERO
            return Built(Leaf(Const(ZERO, "0"), level(worth), GIVEN, None), held)
        joined = _joined(part.combine or ADDED, own, found)
        how = rounding.area if self.book.area(name) is part else rounding.group
        if how is not None and not how.exact:
            joined = joined._replace(node=Rounded(joined.node, how.step, how.mode))
        return joined

    def loose(self) -> list[tuple[Value | None, Built]]:
        """The rows on their own."""
        leaves = ((name, Leaf(of(name), ITSELF, GIVEN, None)) for name in self.full)
        return [(None, Built(leaf, self.full[name])) for name, leaf in leaves]


def weight_of(written: Value | None) -> Fraction:
    """A weight as a number: 1 where none is written."""
    return ONE if written is None or written.exact is None else written.exact


def most_of(
    how: Together, own: Fraction | None, found: Sequence[tuple[Value | None, Fraction]]
) -> Fraction:
    """The most that a node may come to, by weights and maxima of what lies in it; that of a mean is
    its own.
    """
    if how.kind == "sum":
        most = total(
            [Fraction(how.start), *(m if w is None else weight_of(w) * m for w, m in found)]
        )
    else:
        most = max((m for _, m in found), default=ZERO) if own is None else own
    return most if how.at_most is None else min(most, Fraction(how.at_most))


def _joined(how: Together, own: Fraction | None, found: list[tuple[Value | None, Built]]) -> Built:
    """Nodes put together. In a mean each counts by the share of its maximum that it reaches."""
    if not found:
        return Built(Leaf(Const(ZERO, "0"), level(ZERO), GIVEN, None), ZERO)
    low, high = (None if end is None else Fraction(end) for end in (how.at_least, how.at_most))
    most = most_of(how, own, [(weight, kept.most) for weight, kept in found])
    branches = []
    for weight, kept in found:
        scale = ONE if how.kind != "mean" else most / kept.most if kept.most else ZERO
        node = times(kept.node, scale)
        assert node is not None
        branches.append(Branch(node, weight_of(weight)))
    return Built(Mixed(how.kind, tuple(branches), Fraction(how.start), low, high), most)


def _cut(node: Node, points: Fraction) -> Fraction:
    return cut_to(node, points) if isinstance(node, Mixed) else points


def _rounded(points: Fraction, rounding: Rounding) -> Fraction:
    if rounding.exact:
        return points
    return Fraction(round_to(points, rounding.step, rounding.mode))
