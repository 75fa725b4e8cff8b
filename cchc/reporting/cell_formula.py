"""The rule of a criterion as a formula of a spreadsheet: made from its curves, exact to the last tie.

Whoever writes a sheet says in which cells the figures stand (`Input`); `points_formula` gives the
text, or says that a sheet cannot calculate it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import lcm
from types import MappingProxyType
from typing import NamedTuple

from cchc.model.expression import COMPARED, Const, Expr, Op, Ref
from cchc.model.rounding import FINEST, Rounding
from cchc.model.rulebook import Criterion, Instead
from cchc.model.span import round_to
from cchc.reporting.cell_inputs import Cases, Input, Number, where
from cchc.reporting.cell_ratio import (
    Ratio,
    UnsheetedError,
    added,
    aligned,
    all_of,
    any_of,
    constant,
    either,
    product,
    quotient,
    ranked,
    rounded,
    scaled,
    stepped,
    times,
)
from cchc.scoring.curve import ITSELF, Curve, Piece
from cchc.scoring.evaluate import bounds, formula
from cchc.scoring.tree import Choice, Leaf, Mixed, Node, Rounded, ends, shares

OUT = ("left_out", "siblings")
"""What leaves a row out of the maximum."""
LONGEST = 8_000
"""Letters of a formula; Excel takes 8,192."""
LIMITS = tuple(10**n for n in range(8, 3, -1))
"""What counts may go up to, the largest first for which all stays exact."""


NOTHING = '""'
"""What a cell shows that has no points."""


class Sheeted(NamedTuple):
    """A formula without its sign of equality, what the counts that it takes may go up to, and the
    condition under which nothing counts.
    """

    text: str
    limit: int
    empty: str = "FALSE"


def points_formula(
    criterion: Criterion,
    rounding: Rounding,
    inputs: Mapping[Ref, Input],
    apart: str = "",
    out: str = NOTHING,
) -> Sheeted | None:
    """The points of a criterion; an empty text where figures are missing, `out` where it counts
    nothing. `apart` is the cell in which something stands where the criterion does not apply. None
    where a sheet cannot calculate it.
    """
    node = formula(criterion, rounding)
    if node is None or criterion.applies is not None:
        return None
    switches = [f"COUNT({i.part},{i.of})=2" for i in inputs.values() if isinstance(i, Cases)]
    for limit in LIMITS:
        try:
            maker = Maker(inputs, limit, out=out)
            text, void = maker.points(criterion, node, rounding), maker.void
            if len(switches) == 1:  # short, and a person can follow it
                cases, rate = (Maker(inputs, limit, way, out) for way in ("cases", "rate"))
                yes, no = (one.points(criterion, node, rounding) for one in (cases, rate))
                text = f"IF({switches[0]},{yes},{no})"
        except UnsheetedError:
            continue
        nothing = [void] if void and criterion.no_cases in OUT else []
        if apart:
            held = _instead(criterion, criterion.not_applicable, out)
            text = f'IF({apart}<>"",{held},{text})'
            nothing += [f'{apart}<>""'] if criterion.not_applicable in OUT else []
        if len(text) <= LONGEST:
            return Sheeted(text, limit, any_of(nothing))
    return None


class Maker:
    """Trees and expressions to ratios of cells; nothing here asks what kind a rule is of."""

    def __init__(
        self,
        inputs: Mapping[Ref, Input],
        limit: int,
        way: str = "",
        out: str = NOTHING,
        made: Mapping[Node, Input] = MappingProxyType({}),
    ) -> None:
        """`way` says which of the two forms of a share is there, where that is known."""
        self.inputs, self.limit, self.way, self.out, self.made = inputs, limit, way, out, made
        self.void = ""

    def points(self, criterion: Criterion, node: Node, rounding: Rounding) -> str:
        """The points of a rule, cut to what it allows and rounded; `void` is then where nothing is."""
        whole = self.node(node)
        self.void = any_of(whole.void) if whole.void else ""
        step = Fraction(FINEST if rounding.exact else rounding.step)
        mode = "half_up" if rounding.exact else rounding.mode
        text = rounded(whole, step, mode)
        low, high = (
            round_to(end, FINEST if rounding.exact else rounding.step, mode)
            for end in bounds(criterion)
        )
        least, most = ends(node)
        if least < Fraction(low) or most > Fraction(high):
            units = (int(Fraction(end) / step) for end in (low, high))
            text = "MAX({},MIN({},{}))".format(*units, text)
        a, b = step.as_integer_ratio()
        text = times(text, a) if b == 1 else f"{times(f'({text})', a)}/{b}"
        if whole.void:
            held = _instead(criterion, criterion.no_cases, self.out)
            text = f"IF({any_of(whole.void)},{held},{text})"
        text = f'IF({all_of(whole.ready)},{text},"")' if whole.ready else text
        typed = any(isinstance(one, Number) for one in self.inputs.values())
        return f'IFERROR({text},"")' if typed else text  # words where a number belongs

    def node(self, node: Node) -> Ratio:
        """A tree."""
        if self.made and node in self.made:
            return where(self.made[node], self.limit, self.way)
        match node:
            case Leaf():
                if node.curve is ITSELF:
                    return self.expr(node.expr)
                return self.curve(node.curve, self.expr(node.expr))
            case Rounded():
                return stepped(self.node(node.node), Fraction(node.step), node.mode)
            case Choice():
                condition, ready, void = self.condition(node.condition)
                found = either(condition, self.node(node.then), self.node(node.otherwise))
                return found._replace(ready=(*ready, *found.ready), void=(*void, *found.void))
        return self.mixed(node)

    def mixed(self, node: Mixed) -> Ratio:
        """Nodes put together."""
        parts = []
        for branch in node.branches:
            one = self.node(branch.node)
            if one.void and branch.no_cases is not None:
                if branch.no_cases == "left_out":
                    raise UnsheetedError
                full = branch.no_cases == "full_marks"
                one = one.held(ends(branch.node)[1] if full else Fraction(0))
            parts.append(one)
        if node.sign in ("best", "worst"):
            found = ranked("MAX" if node.sign == "best" else "MIN", parts)
        else:
            weighted = zip(parts, shares(node), strict=True)
            found = added([scaled(part, weight) for part, weight in weighted])
        if node.start:
            found = added([found, constant(node.start)])
        if node.low is not None:
            found = ranked("MAX", [found, constant(node.low)])
        return found if node.high is None else ranked("MIN", [found, constant(node.high)])

    def curve(self, curve: Curve, x: Ratio) -> Ratio:
        """A curve over a measure: the line of the piece that it lies in."""
        pieces = curve.pieces
        whole = lcm(*(f.denominator for piece in pieces for f in (piece.slope, piece.at_zero)))
        found: list[tuple[str, int]] = []
        far = max(-x.least, x.most)
        for piece in pieces:
            zero, slope = int(piece.at_zero * whole) * x.k, int(piece.slope * whole)
            level = times(x.e, zero) if x.e else str(zero)
            text = level if not slope else times(x.n, slope)
            if slope and zero:
                text = f"{text}+{level}" if zero > 0 else f"{text}+({level})"
            found.append((text, abs(zero) * x.under + abs(slope) * far))
        most = max(size for _, size in found)
        least = 0 if curve.ends[0] >= 0 else -most
        made = Ratio(self.pick(pieces, [text for text, _ in found], x), x.k * whole, x.e)
        made = made._replace(least=least, most=most, under=x.under)
        return made._replace(ready=x.ready, void=x.void).checked()

    def pick(self, pieces: tuple[Piece, ...], texts: list[str], x: Ratio) -> str:
        """The text of the piece that the measure lies in: by halves, so that any number of them will
        do.
        """
        if len(pieces) == 1:
            return texts[0]
        middle = len(pieces) // 2
        low = pieces[middle].domain.low
        m, q = low.as_integer_ratio()
        edge = times(x.e, m * x.k) if x.e else str(m * x.k)
        if max(-x.least, x.most) * q > 2 * 10**15 or abs(m) * x.k * x.under > 2 * 10**15:
            raise UnsheetedError
        sign = "<=" if pieces[middle].domain.low_open else "<"
        left = self.pick(pieces[:middle], texts[:middle], x)
        right = self.pick(pieces[middle:], texts[middle:], x)
        if left == right:
            return left
        return f"IF({times(x.n, q)}{sign}{edge},{left},{right})"

    def expr(self, tree: Expr) -> Ratio:
        """A measure."""
        if isinstance(tree, Const):
            return constant(tree.value)
        if isinstance(tree, Ref):
            return where(self.inputs.get(tree), self.limit, self.way)
        if tree.sign in (*COMPARED, "and", "or", "not"):
            condition, ready, void = self.condition(tree)
            return Ratio(f"IF({condition},1,0)", most=1, ready=ready, void=void)
        args = [self.expr(arg) for arg in tree.args]
        of: dict[str, Callable[[], Ratio]] = {
            "+": lambda: added(args),
            "-": lambda: added([args[0], scaled(args[1], Fraction(-1))]),
            "*": lambda: product(*args),
            "/": lambda: quotient(*args),
            "neg": lambda: scaled(args[0], Fraction(-1)),
            "max": lambda: ranked("MAX", args),
            "min": lambda: ranked("MIN", args),
            "mean": lambda: scaled(added(args), Fraction(1, len(args))),
        }
        return of[tree.sign]()

    def condition(self, tree: Expr) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        """A condition, with what has to be known for it, and where there is no case. What stands
        behind “and” or “or” is asked only where what stands before does not settle it.
        """
        if isinstance(tree, Op) and tree.sign in ("and", "or"):
            (a, *first), (b, *second) = (self.condition(arg) for arg in tree.args)
            settles = f"NOT({a})" if tree.sign == "and" else a
            ready, void = (
                (*one, *_unless(settles, other, n))
                for n, (one, other) in enumerate(zip(first, second, strict=True))
            )
            return f"{tree.sign.upper()}({a},{b})", ready, void
        if isinstance(tree, Op) and tree.sign == "not":
            a, ready, void = self.condition(tree.args[0])
            return f"NOT({a})", ready, void
        if isinstance(tree, Op) and tree.sign in COMPARED:
            one, other = aligned(*(self.expr(arg) for arg in tree.args))
            sign = "<>" if tree.sign == "!=" else tree.sign
            signs = (*one.ready, *other.ready), (*one.void, *other.void)
            return f"{one.n}{sign}{other.n}", *signs
        found = self.expr(tree)
        return f"{found.n}<>0", found.ready, found.void


def _unless(settles: str, signs: tuple[str, ...], kind: int) -> tuple[str, ...]:
    """Conditions that are asked only where something is not settled: all must hold (0), or any (1)."""
    if not signs:
        return ()
    return (
        f"IF({settles},TRUE,{all_of(signs)})"
        if kind == 0
        else f"IF({settles},FALSE,{any_of(signs)})",
    )


def _instead(criterion: Criterion, held: Instead | None, out: str) -> str:
    """What holds in place of the rule, as text: `out` where the row counts nothing."""
    if held == "full_marks":
        a, b = criterion.full.as_integer_ratio()
        return str(a) if b == 1 else f"{a}/{b}"
    return "0" if held == "zero" else NOTHING if held is None else out
