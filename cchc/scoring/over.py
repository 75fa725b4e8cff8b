"""A tree of rules over one measure, all else standing: the curve that answers the reverse question."""

from __future__ import annotations

from fractions import Fraction

from cchc.model.expression import Expr, Op, logical, refs
from cchc.scoring.algebra import added, after, best, chosen, cut, rounded
from cchc.scoring.curve import Curve
from cchc.scoring.joint import sides
from cchc.scoring.measuring import ONE, ZERO, affine, compared, value
from cchc.scoring.tree import At, Choice, Leaf, Node, Rounded, shares


def over(node: Node, var: Expr, at: At) -> Curve | None:
    """The points of a tree over one measure, where all else stands as it is; None where they do not
    go straight over it. Raises `NoCasesError` or `UnknownError`.
    """
    match node:
        case Leaf():
            line = affine(node.expr, var, at)
            if line is None:
                return None
            return node.curve if line == (ONE, ZERO) else after(node.curve, *line)
        case Rounded():
            inner = over(node.node, var, at)
            return None if inner is None else rounded(inner, node.step, node.mode)
        case Choice():
            return _choice(node, var, at)
    found = [over(branch.node, var, at) for branch in node.branches]
    curves = [curve for curve in found if curve is not None]
    if len(curves) < len(found):
        return None
    if node.sign in ("sum", "mean"):
        whole = added(curves, shares(node), node.start)
    else:
        whole = added([best(curves, node.sign == "worst")], [Fraction(1)], node.start)
    return cut(whole, node.low, node.high)


def _choice(node: Choice, var: Expr, at: At) -> Curve | None:
    inside = set(refs(var))
    if inside.isdisjoint(refs(node.condition)):
        return over(node.then if value(node.condition, at) else node.otherwise, var, at)
    lines = {side: affine(side, var, at) for side in sides(node.condition)}
    straight = {side: line for side, line in lines.items() if line is not None}
    then, otherwise = over(node.then, var, at), over(node.otherwise, var, at)
    if then is None or otherwise is None or len(straight) < len(lines):
        return None

    def holds(tree: Expr, x: Fraction) -> bool:
        if isinstance(tree, Op) and tree.sign == "not":
            return not holds(tree.args[0], x)
        if isinstance(tree, Op) and tree.sign in ("and", "or"):
            first = holds(tree.args[0], x)
            return first if first == (tree.sign == "or") else holds(tree.args[1], x)
        if isinstance(tree, Op) and logical(tree):
            a, b = (straight[arg] for arg in tree.args)
            return compared(tree.sign, a[0] * x + a[1], b[0] * x + b[1])
        slope, start = straight[tree]
        return slope * x + start != 0

    edges = []
    for tree in _comparisons(node.condition):
        a, b = (straight[side] for side in tree) if len(tree) == 2 else (straight[tree[0]], (0, 0))
        if a[0] != b[0]:
            edges.append(Fraction(b[1] - a[1]) / (a[0] - b[0]))
    return chosen(lambda x: holds(node.condition, x), edges, then, otherwise)


def _comparisons(tree: Expr) -> list[tuple[Expr, ...]]:
    if isinstance(tree, Op) and tree.sign in ("and", "or", "not"):
        return [pair for arg in tree.args for pair in _comparisons(arg)]
    return [tree.args] if isinstance(tree, Op) and logical(tree) else [(tree,)]
