"""Which points a tree admits, where its figures have a precision; what is typed once varies once."""

from __future__ import annotations

from fractions import Fraction

from cchc.model.expression import Expr, Op, Ref, logical
from cchc.model.span import Span, round_to
from cchc.scoring.adding import added as sums
from cchc.scoring.curve import FAR, everywhere
from cchc.scoring.measuring import (
    ZERO,
    Known,
    compared,
    nominals,
    spread,
    unsure_in,
    value,
)
from cchc.scoring.tree import (
    Choice,
    Leaf,
    Mixed,
    Node,
    Rounded,
    expressions,
    points_at,
    shares,
)

Spans = tuple[Span, ...]


def images(node: Node, known: Known) -> Spans:
    """Every number of points that the figures admit, as stretches. Raises `NoCasesError` or
    `UnknownError`.
    """
    unsure = _unsure(node, known)
    if isinstance(node, Leaf):
        return everywhere(node.curve).image(_within(spread(node.expr, known).span))
    if not unsure or not _split(node, known):
        found = _jointly(node, known, unsure)
        if found is not None:
            return found
    return _apart(node, known)


def _split(node: Node, known: Known) -> bool:
    """True where no figure that is in doubt stands in two places below."""
    if isinstance(node, Rounded):
        return True
    if isinstance(node, Choice):
        asked = set(unsure_in(node.condition, known))
        return asked.isdisjoint(_unsure(node.then, known) + _unsure(node.otherwise, known))
    if isinstance(node, Mixed):
        named = [ref for branch in node.branches for ref in _unsure(branch.node, known)]
        return len(named) == len(set(named))
    return True


def _apart(node: Node, known: Known) -> Spans:
    """The points where what lies below varies on its own: groups that share a figure together."""
    match node:
        case Rounded():
            return tuple(_stepped(node, span) for span in images(node.node, known))
        case Choice():
            told = answers(node.condition, known)
            spans: list[Span] = []
            for answer, branch in ((True, node.then), (False, node.otherwise)):
                spans += images(branch, known) if answer in told else ()
            return tuple(spans)
        case Mixed():
            return _mixed(node, known)
    return ()


def _mixed(node: Mixed, known: Known) -> Spans:
    groups = _groups(node, known)
    weights = shares(node)
    sets = []
    for group in groups:
        if len(group) == 1:
            found = images(node.branches[group[0]].node, known)
            weight = weights[group[0]] if node.sign in ("sum", "mean") else Fraction(1)
            sets.append(tuple(span.line(weight, ZERO) for span in found))
            continue
        some = tuple(
            node.branches[i]._replace(weight=weights[i] if node.sign == "mean" else w)
            for i in group
            for w in (node.branches[i].weight,)
        )
        sign = "sum" if node.sign == "mean" else node.sign
        inner = Mixed(sign, some, ZERO, None, None)
        joint = _jointly(inner, known, _unsure(inner, known))
        if joint is None:
            joint = _loosely(inner, known)
        sets.append(joint)
    if node.sign in ("sum", "mean"):
        spans = sums(sets)
    else:
        spans = sets[0]
        for other in sets[1:]:
            spans = tuple(_better(a, b, node.sign == "worst") for a in spans for b in other)
    low = -FAR if node.low is None else node.low
    high = FAR if node.high is None else node.high
    shifted = (span.line(Fraction(1), node.start) for span in spans)
    return tuple(span.clip(low, high) for span in shifted)


def _loosely(node: Mixed, known: Known) -> Spans:
    """The points as if each branch varied on its own: none is left out, some may be too many."""
    sets = [
        tuple(
            span.line(branch.weight if node.sign == "sum" else Fraction(1), ZERO) for span in found
        )
        for branch in node.branches
        for found in (images(branch.node, known),)
    ]
    if node.sign == "sum":
        return sums(sets)
    spans = sets[0]
    for other in sets[1:]:
        spans = tuple(_better(a, b, node.sign == "worst") for a in spans for b in other)
    return spans


def _groups(node: Mixed, known: Known) -> list[list[int]]:
    """The branches by what they share: those of one group have a figure in doubt in common."""
    groups: list[tuple[set[Ref], list[int]]] = []
    for i, branch in enumerate(node.branches):
        mine, members = set(_unsure(branch.node, known)), [i]
        apart = []
        for names, others in groups:
            if names & mine:
                mine, members = names | mine, others + members
            else:
                apart.append((names, others))
        groups = [*apart, (mine, members)]
    return [sorted(members) for _, members in groups]


def _better(a: Span, b: Span, worst: bool) -> Span:
    """The best (or worst) of a number of one span and a number of another."""
    if worst:
        turned = _better(_turned(a), _turned(b), False)
        return _turned(turned)
    low, low_open = max((a.low, a.low_open), (b.low, b.low_open))
    high, closed = max((a.high, not a.high_open), (b.high, not b.high_open))
    return Span(low, high, low_open, not closed)


def _turned(span: Span) -> Span:
    return span.line(Fraction(-1), ZERO)


def _jointly(node: Node, known: Known, unsure: list[Ref]) -> Spans | None:
    """The points over the one measure that all figures in doubt come to; None where there are more."""
    if not unsure:
        return (Span.point(points_at(node, nominals(known))),)
    var = _variable(node, known, set(unsure))
    if var is None:
        return None
    from cchc.scoring.over import over  # a row without a shared figure has no need of it

    curve = over(node, var, nominals(known))
    if curve is None:
        return None
    return curve.image(_within(spread(var, known).span))


def _variable(node: Node, known: Known, unsure: set[Ref]) -> Expr | None:
    """The one measure that takes in all figures in doubt: the only one, or the one figure itself."""
    asked = {side for tree in expressions(node) for side in sides(tree) if unsure_in(side, known)}
    if len(asked) == 1:
        return next(iter(asked))
    return next(iter(unsure)) if len(unsure) == 1 else None


def sides(tree: Expr) -> list[Expr]:
    """A measure, or the numbers that a condition compares."""
    if isinstance(tree, Op) and logical(tree):
        return [side for arg in tree.args for side in sides(arg)]
    return [tree]


def answers(tree: Expr, known: Known) -> set[bool]:
    """What a condition may say of figures with a precision."""
    if not unsure_in(tree, known):
        return {value(tree, nominals(known)) != 0}
    if not isinstance(tree, Op) or not logical(tree):
        span = spread(tree, known).span
        return {True, False} if span.holds(ZERO) else {True}
    if tree.sign == "not":
        return {not answer for answer in answers(tree.args[0], known)}
    if tree.sign in ("and", "or"):
        first, second = (answers(arg, known) for arg in tree.args)
        decided = tree.sign == "or"
        return {a if a == decided else b for a in first for b in second}
    way = spread(Op("-", tree.args), known).span
    signs = [Fraction(-1)] if way.low < 0 else []
    signs += [ZERO] if way.holds(ZERO) else []
    signs += [Fraction(1)] if way.high > 0 else []
    return {compared(tree.sign, sign, ZERO) for sign in signs}


def _unsure(node: Node, known: Known) -> list[Ref]:
    found = [ref for tree in expressions(node) for ref in unsure_in(tree, known)]
    return list(dict.fromkeys(found))


def _within(span: Span) -> Span:
    return Span(max(span.low, -FAR), min(span.high, FAR), span.low_open, span.high_open)


def _stepped(node: Rounded, span: Span) -> Span:
    """The rounded numbers of a span, from the first to the last."""
    low = round_to(span.low, node.step, node.mode, 1 if span.low_open else 0)
    high = round_to(span.high, node.step, node.mode, -1 if span.high_open else 0)
    return Span(Fraction(low), Fraction(high))
