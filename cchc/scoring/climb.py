"""What the points of one row are worth in the whole, while those of all others stay."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from cchc.model.expression import Ref
from cchc.model.span import round_to
from cchc.model.tuples import NamedTuple
from cchc.scoring.measuring import ZERO
from cchc.scoring.tree import At, Leaf, Mixed, Node, Rounded, combined, cut_to, points_at, shares
from cchc.scoring.whole import Whole, of


class _Step(NamedTuple):
    """One node on the way up: what its points are by those of the branch that is climbed."""

    node: Mixed | Rounded
    weight: Fraction
    others: Fraction | None
    """What the other branches come to: their sum, or the best or worst of them; None without any."""

    def over(self, points: Fraction) -> Fraction:
        """The points of the node."""
        node = self.node
        if isinstance(node, Rounded):
            return Fraction(round_to(points, node.step, node.mode))
        if node.sign in ("sum", "mean"):
            return cut_to(node, node.start + (self.others or ZERO) + self.weight * points)
        alike = [points] if self.others is None else [points, self.others]
        return cut_to(node, (max(alike) if node.sign == "best" else min(alike)) + node.start)


class Climb(NamedTuple):
    """The way from a row to the whole."""

    whole: Whole
    at: Mapping[Ref, Fraction | None]
    steps: tuple[_Step, ...]

    def total(self, points: Fraction) -> Fraction:
        """The points of the whole where the row has so many."""
        for step in self.steps:
            points = step.over(points)
        return self.whole.finished(points, self.at)


def climbs(whole: Whole, at: At) -> dict[str, Climb]:
    """The way up from each row that is added to something."""
    found: dict[str, Climb] = {}
    left: list[tuple[Node, tuple[_Step, ...]]] = [(whole.total.node, ())]
    while left:
        node, above = left.pop()
        match node:
            case Leaf():
                if isinstance(node.expr, Ref):
                    found[node.expr.name] = Climb(whole, at, above)
            case Rounded():
                left.append((node.node, (_Step(node, ZERO, None), *above)))
            case Mixed():
                left += (
                    (branch.node, (step, *above))
                    for branch, step in zip(node.branches, _steps(node, at), strict=True)
                )
    return found


def _steps(node: Mixed, at: At) -> list[_Step]:
    """The step up from each branch of a node."""
    values, weights = [points_at(branch.node, at) for branch in node.branches], shares(node)
    if node.sign in ("sum", "mean"):
        all_ = combined(node, values) - node.start
        pairs = zip(weights, values, strict=True)
        return [_Step(node, weight, all_ - weight * value) for weight, value in pairs]
    ordered = sorted(values, reverse=node.sign == "best")
    others = [
        ordered[1 if value == ordered[0] else 0] if len(values) > 1 else None for value in values
    ]
    return [_Step(node, weight, other) for weight, other in zip(weights, others, strict=True)]


def moved(whole: Whole, at: At, points: Mapping[str, Fraction]) -> Fraction:
    """The points of the whole where some rows have others."""
    return whole.points({**at, **{of(name): p for name, p in points.items()}})
