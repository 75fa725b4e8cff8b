"""What rows come to, in whole numbers: the same as the tree of a node gives, many times as fast."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import lcm
from operator import itemgetter, mul
from typing import Any, NamedTuple

from cchc.model.expression import Const, Ref
from cchc.model.span import rounded
from cchc.scoring.measuring import ONE
from cchc.scoring.tree import Leaf, Mixed, Node, Rounded, points_at, shares

Units = Callable[[Sequence[int]], int]
"""What a node comes to, by the points of rows, all in whole units."""


class Counted(NamedTuple):
    """A node: what it comes to in parts of a point, and how many of these a point has."""

    of: Units
    parts: int

    def points(self, rows: Sequence[int]) -> Fraction:
        """The points that it comes to."""
        return Fraction(self.of(rows), self.parts)


def counted(node: Node, at: Mapping[str, int], unit: int) -> Counted | None:
    """A tree over the points of rows, which stand at places of a sequence, so many `unit` a point; None
    for any other tree.
    """
    match node:
        case Leaf(Ref("points", name)):
            return Counted(itemgetter(at[name]), unit)
        case Leaf(Const()):
            worth = points_at(node, {})
            return Counted(lambda _: worth.numerator, worth.denominator)
        case Rounded():
            inner = counted(node.node, at, unit)
            return None if inner is None else _rounded(inner, node)
        case Mixed():
            found = [counted(branch.node, at, unit) for branch in node.branches]
            branches = [one for one in found if one is not None]
            return _mixed(node, branches, at) if len(branches) == len(found) else None
    return None


def _rounded(inner: Counted, node: Rounded) -> Counted:
    n, d = node.step.as_integer_ratio()
    below, mode = inner.parts * n, node.mode
    return Counted(lambda points: rounded(inner.of(points) * d, below, mode) * n, d)


def _mixed(node: Mixed, branches: list[Counted], at: Mapping[str, int]) -> Counted:
    adds = node.sign in ("sum", "mean")
    weights = shares(node) if adds else [ONE] * len(branches)
    pairs = [*zip(weights, branches, strict=True)]
    ends = [end for end in (node.start, node.low, node.high) if end is not None]
    parts = lcm(
        *(w.denominator * one.parts for w, one in pairs), *(end.denominator for end in ends)
    )
    times = [int(weight * parts / one.parts) for weight, one in pairs]
    values = _values(node, branches, times, at)
    put: Callable[[list[int]], int] = sum if adds else max if node.sign == "best" else min
    start = int(node.start * parts)
    low, high = (None if end is None else int(end * parts) for end in (node.low, node.high))

    def of(points: Sequence[int]) -> int:
        found = put(values(points)) + start
        if low is not None and found < low:
            found = low
        return high if high is not None and found > high else found

    return Counted(of, parts)


def _values(
    node: Mixed, branches: list[Counted], times: list[int], at: Mapping[str, int]
) -> Callable[[Sequence[int]], Any]:
    """What the branches come to, each multiplied; rows are taken all at once."""
    leaves = [branch.node for branch in node.branches if isinstance(branch.node, Leaf)]
    names = [leaf.expr.name for leaf in leaves if isinstance(leaf.expr, Ref)]
    if len(names) == len(branches) > 1:
        take = itemgetter(*(at[name] for name in names))
        if set(times) == {1}:
            return take
        return lambda points: map(mul, times, take(points))
    ways = [one.of for one in branches]
    return lambda points: [k * way(points) for k, way in zip(times, ways, strict=True)]
