"""A rule as a tree: measures with their curves at the ends, put together above; and its value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from math import lcm

from cchc.model.expression import Const, Expr, Ref
from cchc.model.rounding import Rounding
from cchc.model.rules import Combine, Fixed, Judged, Part, Rule, When, YesNo
from cchc.model.span import round_to
from cchc.model.tuples import NamedTuple
from cchc.scoring.curve import FAR, ITSELF, Curve, everywhere, level
from cchc.scoring.lines import curve_of
from cchc.scoring.measuring import ONE, ZERO, NoCasesError, UnknownError, value

At = Mapping[Ref, Fraction | None]


class Leaf(NamedTuple):
    """What is measured, and what each measure is worth; `part` is that of the rule, if any."""

    expr: Expr
    curve: Curve
    rule: Rule
    part: str | None


class Branch(NamedTuple):
    """A node under another one: its weight there, and what holds of it in no case."""

    node: Node
    weight: Fraction = ONE
    no_cases: str | None = None


class Mixed(NamedTuple):
    """Nodes put together: sum, mean, best or worst, between the least and the most."""

    sign: str
    branches: tuple[Branch, ...]
    start: Fraction
    low: Fraction | None
    high: Fraction | None


class Choice(NamedTuple):
    """One node where a condition holds, another where not."""

    condition: Expr
    then: Node
    otherwise: Node


class Rounded(NamedTuple):
    """A node whose points are rounded before they go on."""

    node: Node
    step: Decimal
    mode: str


Node = Leaf | Mixed | Choice | Rounded


def own(part: str | None) -> Ref:
    """The name of a figure that has none: that of a part, or of the row."""
    return Ref("own", part or "")


def tree_of(
    rule: Rule | None,
    max_points: Decimal,
    parts: Rounding | None = None,
) -> Node | None:
    """The tree of a rule; None where there is no formula. `max_points` are the full marks where it
    names no points of its own; what is put together is rounded as `parts` says first.
    """
    return _node(rule, Fraction(max_points), None, parts)


def _node(
    rule: Rule | None, full: Fraction, part: str | None, parts: Rounding | None
) -> Node | None:
    if isinstance(rule, Combine):
        inside = ZERO if rule.kind == "sum" else full
        found = [(p, _node(p.rule, inside, p.id, parts)) for p in rule.parts]
        branches = [_branch(p, node, parts) for p, node in found if node is not None]
        if len(branches) < len(found):
            return None
        low, high = (
            None if end is None else Fraction(end) for end in (rule.at_least, rule.at_most)
        )
        return Mixed(rule.kind, tuple(branches), Fraction(rule.start), low, high)
    if isinstance(rule, When):
        then = _node(rule.then, full, part, parts)
        otherwise = _node(rule.otherwise, full, part, parts)
        if then is None or otherwise is None:
            return None
        return Choice(rule.condition.tree, then, otherwise)
    if rule is None or isinstance(rule, Judged):
        return None
    curve = curve_of(rule, full)
    if isinstance(rule, Fixed):
        return Leaf(Const(ZERO, "0"), curve, rule, part)
    named = rule.condition if isinstance(rule, YesNo) else getattr(rule, "measure", None)
    if named is None:
        return Leaf(own(part), curve, rule, part)
    if isinstance(rule, YesNo):
        ends = (curve.score(ONE), curve.score(ZERO))
        yes, no = (Leaf(Const(ZERO, "0"), level(end), rule, part) for end in ends)
        return Choice(named.tree, yes, no)
    return Leaf(named.tree, everywhere(curve), rule, part)


def times(node: Node | None, weight: Fraction) -> Node | None:
    """A tree whose points are multiplied."""
    if node is None or weight == 1:
        return node
    return Mixed("sum", (Branch(node, weight),), ZERO, None, None)


def _branch(part: Part, node: Node, parts: Rounding | None) -> Branch:
    weight = part.weight.exact if part.weight is not None else ONE
    alone = parts is None or isinstance(node, Mixed)
    inner = node if alone or parts is None else Rounded(node, parts.step, parts.mode)
    return Branch(inner, ONE if weight is None else weight, part.no_cases)


def leaves(node: Node | None) -> Iterator[Leaf]:
    """The leaves of a tree, in the order of the rule."""
    match node:
        case Leaf():
            yield node
        case Rounded():
            yield from leaves(node.node)
        case Mixed():
            for branch in node.branches:
                yield from leaves(branch.node)
        case Choice():
            yield from leaves(node.then)
            yield from leaves(node.otherwise)


def active(node: Node | None, at: At) -> Iterator[Leaf]:
    """The leaves that count: where it is known which way a condition goes, those of that way."""
    match node:
        case Rounded():
            yield from active(node.node, at)
        case Mixed():
            for branch in node.branches:
                yield from active(branch.node, at)
        case Choice():
            try:
                told = value(node.condition, at) != 0
            except (NoCasesError, UnknownError):
                yield from leaves(node)
            else:
                yield from active(node.then if told else node.otherwise, at)
        case _:
            yield from leaves(node)


def conditions(node: Node | None) -> Iterator[Expr]:
    """The conditions in a tree."""
    match node:
        case Rounded():
            yield from conditions(node.node)
        case Mixed():
            for branch in node.branches:
                yield from conditions(branch.node)
        case Choice():
            yield node.condition
            yield from conditions(node.then)
            yield from conditions(node.otherwise)


def expressions(node: Node | None) -> Iterator[Expr]:
    """All that a tree measures or asks."""
    yield from (leaf.expr for leaf in leaves(node))
    yield from conditions(node)


def points_at(node: Node, at: At) -> Fraction:
    """The points of exact figures. Raises `NoCasesError` or `UnknownError`."""
    match node:
        case Leaf():
            x = value(node.expr, at)
            return x if node.curve is ITSELF else node.curve.score(min(max(x, -FAR), FAR))
        case Rounded():
            return Fraction(round_to(points_at(node.node, at), node.step, node.mode))
        case Choice():
            return points_at(node.then if value(node.condition, at) else node.otherwise, at)
    return cut_to(node, combined(node, [points_at(b.node, at) for b in node.branches]))


def combined(node: Mixed, points: list[Fraction]) -> Fraction:
    """The points of branches put together."""
    match node.sign:
        case "best":
            return max(points) + node.start
        case "worst":
            return min(points) + node.start
        case _:
            pairs = zip(shares(node), points, strict=True)
            return total([node.start, *(p if weight == 1 else weight * p for weight, p in pairs)])


def total(points: list[Fraction]) -> Fraction:
    """The sum; of many over one denominator: in a fifth of the time that it takes bit by bit."""
    if len(points) < 4:
        return sum(points, ZERO)
    over = lcm(*(p.denominator for p in points))
    return Fraction(sum(p.numerator * (over // p.denominator) for p in points), over)


def shares(node: Mixed) -> list[Fraction]:
    """By what each branch counts: its weight, in a mean its part of all weights."""
    weights = [branch.weight for branch in node.branches]
    if node.sign != "mean":
        return weights
    whole = sum(weights, ZERO) or ONE
    return [weight / whole for weight in weights]


def cut_to(node: Mixed, points: Fraction) -> Fraction:
    """Points moved between the least and the most."""
    if node.low is not None:
        points = max(points, node.low)
    return points if node.high is None else min(points, node.high)


def settled(node: Node, at: At) -> Node:
    """The tree without what has no cases, where the rule says what holds of it then. Raises
    `NoCasesError` where it does not, `UnknownError` where a figure is not known.
    """
    match node:
        case Leaf():
            value(node.expr, at)
            return node
        case Rounded():
            return node._replace(node=settled(node.node, at))
        case Choice():
            if value(node.condition, at) != 0:
                return Choice(node.condition, settled(node.then, at), _tried(node.otherwise, at))
            return Choice(node.condition, _tried(node.then, at), settled(node.otherwise, at))
    branches = []
    for branch in node.branches:
        try:
            branches.append(branch._replace(node=settled(branch.node, at)))
        except NoCasesError:
            if branch.no_cases is None:
                raise
            if branch.no_cases != "left_out":
                worth = ends(branch.node)[1] if branch.no_cases == "full_marks" else ZERO
                leaf = next(leaves(branch.node))
                held = Leaf(Const(ZERO, "0"), level(worth), leaf.rule, leaf.part)
                branches.append(branch._replace(node=held))
    if not branches:
        raise NoCasesError
    return node._replace(branches=tuple(branches))


def _tried(node: Node, at: At) -> Node:
    """The same of a branch that is not taken as the figures stand: it may stay as it is."""
    try:
        return settled(node, at)
    except (NoCasesError, UnknownError):
        return node


def ends(node: Node) -> tuple[Fraction, Fraction]:
    """The least and the most points of a tree."""
    match node:
        case Leaf():
            return node.curve.ends
        case Rounded():
            low, high = ends(node.node)
            return (
                Fraction(round_to(low, node.step, node.mode)),
                Fraction(round_to(high, node.step, node.mode)),
            )
        case Choice():
            (a, b), (c, d) = ends(node.then), ends(node.otherwise)
            return min(a, c), max(b, d)
    lows, highs = zip(*(ends(branch.node) for branch in node.branches), strict=True)
    return cut_to(node, combined(node, list(lows))), cut_to(node, combined(node, list(highs)))


def least(node: Node) -> Fraction:
    """The lowest points of a tree, as far as they lie below 0."""
    return min(ZERO, ends(node)[0])


def on_top(node: Node) -> Fraction:
    """The most points of a tree that come on top of a maximum."""
    match node:
        case Leaf():
            return node.curve.ends[1] if node.rule.on_top else ZERO
        case Rounded():
            return on_top(node.node)
        case Choice():
            return max(on_top(node.then), on_top(node.otherwise))
    found = [on_top(branch.node) for branch in node.branches]
    return sum(found, ZERO) if node.sign == "sum" else max(found)
