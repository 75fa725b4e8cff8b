"""Expressions over what is known: their value, every value that the precision admits, their slope."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import product

from cchc.model.expression import Const, Expr, Op, Ref, refs
from cchc.model.span import Span
from cchc.model.tuples import NamedTuple

ZERO, ONE = Fraction(0), Fraction(1)
CORNERS = 12
"""Figures with an interval that one measure may have: it is looked at in all their corners."""


class Measure(NamedTuple):
    """What was measured, as a number: the nominal x (None where only bounds are known), the set."""

    nominal: Fraction | None
    span: Span

    @property
    def somewhere(self) -> Fraction:
        """The nominal, or a number of the set."""
        return (self.span.low + self.span.high) / 2 if self.nominal is None else self.nominal

    @property
    def sure(self) -> bool:
        """True where the set is one number."""
        return self.nominal is not None and self.span.low == self.span.high


Known = Mapping[Ref, Measure | None]
"""What is known by name; None for 0 of 0."""


class NoCasesError(Exception):
    """There is nothing to measure: 0 of 0."""


class UnknownError(Exception):
    """A name has no number, or the measure has no value (a division by 0, an interval round it)."""


def exactly(x: Fraction) -> Measure:
    """A measure known without a doubt."""
    return Measure(x, Span.point(x))


def nominals(known: Known) -> dict[Ref, Fraction | None]:
    """The numbers themselves, without their precision (any of the set where only bounds are known)."""
    return {ref: None if m is None else m.somewhere for ref, m in known.items()}


def value(tree: Expr, at: Mapping[Ref, Fraction | None]) -> Fraction:
    """The value of an expression; yes is 1 and no 0. Raises `NoCasesError` or `UnknownError`."""
    if isinstance(tree, Const):
        return tree.value
    if isinstance(tree, Ref):
        if tree not in at:
            raise UnknownError
        found = at[tree]
        if found is None:
            raise NoCasesError
        return found
    if tree.sign in ("and", "or"):  # the second is asked only where the first does not settle it
        first = value(tree.args[0], at) != 0
        settled = first == (tree.sign == "or")
        return Fraction(first if settled else value(tree.args[1], at) != 0)
    return applied(tree.sign, [value(arg, at) for arg in tree.args])


def applied(sign: str, args: list[Fraction]) -> Fraction:
    """What an operation makes of numbers."""
    match sign:
        case "+":
            return args[0] + args[1]
        case "-":
            return args[0] - args[1]
        case "*":
            return args[0] * args[1]
        case "/":
            if args[1] == 0:
                raise NoCasesError if args[0] == 0 else UnknownError
            return args[0] / args[1]
        case "neg":
            return -args[0]
        case "not":
            return Fraction(args[0] == 0)
        case "max":
            return max(args)
        case "min":
            return min(args)
        case "mean":
            return sum(args, ZERO) / len(args)
        case _:
            return Fraction(compared(sign, args[0], args[1]))


def compared(sign: str, a: Fraction, b: Fraction) -> bool:
    """What a comparison says of two numbers."""
    return {
        "<": a < b,
        "<=": a <= b,
        ">": a > b,
        ">=": a >= b,
        "=": a == b,
        "!=": a != b,
    }[sign]


def spread(tree: Expr, known: Known) -> Measure:
    """Every value of a measure that the precision of its figures admits.

    A measure goes one way in each of its figures while the others stand, so that its ends lie where
    every figure is at an end of its own. Raises `NoCasesError` or `UnknownError`.
    """
    at = nominals({ref: known[ref] for ref in refs(tree) if ref in known})
    nominal = value(tree, at)
    unsure = unsure_in(tree, known)
    if not unsure:
        return exactly(nominal)
    if len(unsure) > CORNERS:
        raise UnknownError
    if isinstance(tree, Op):
        _divides_safely(tree, known)
    spans = [m.span for ref in unsure if (m := known[ref]) is not None]
    sure = all(m.nominal is not None for ref in unsure if (m := known[ref]) is not None)
    ends: dict[Fraction, bool] = {}
    for corner in product(*(((s.low, s.low_open), (s.high, s.high_open)) for s in spans)):
        at.update(zip(unsure, (x for x, _ in corner), strict=True))
        found = value(tree, at)
        inside = {
            ref: (span.low + span.high) / 2
            for ref, span, (_, is_open) in zip(unsure, spans, corner, strict=True)
            if is_open
        }
        reached = not inside or value(tree, {**at, **inside}) == found
        ends[found] = ends.get(found, False) or reached
    low, high = min(ends), max(ends)
    if low == high:
        return Measure(low, Span.point(low))
    return Measure(nominal if sure else None, Span(low, high, not ends[low], not ends[high]))


def unsure_in(tree: Expr, known: Known) -> list[Ref]:
    """The figures of an expression that are known with an interval."""
    return [
        ref for ref in dict.fromkeys(refs(tree)) if (m := known.get(ref)) is not None and not m.sure
    ]


def _divides_safely(tree: Op, known: Known) -> None:
    """Raises `UnknownError` where a divisor may be 0."""
    for arg in tree.args:
        if isinstance(arg, Op):
            _divides_safely(arg, known)
    if tree.sign == "/" and unsure_in(tree.args[1], known):
        divisor = spread(tree.args[1], known).span
        if divisor.low <= 0 <= divisor.high:
            raise UnknownError


def affine(
    tree: Expr, var: Expr, at: Mapping[Ref, Fraction | None]
) -> tuple[Fraction, Fraction] | None:
    """The slope and the value at 0 of an expression over another one, where all else stands; None
    where it is not straight over it. Raises `NoCasesError` or `UnknownError`.
    """
    if tree == var:
        return ONE, ZERO
    inside = set(refs(var))
    if inside.isdisjoint(refs(tree)):
        return ZERO, value(tree, at)
    if not isinstance(tree, Op):
        return None
    lines = [affine(arg, var, at) for arg in tree.args]
    known = [line for line in lines if line is not None]
    if len(known) < len(lines):
        return None
    return _straight(tree.sign, known)


def _straight(
    sign: str, lines: list[tuple[Fraction, Fraction]]
) -> tuple[Fraction, Fraction] | None:
    (a, b), (c, d) = lines[0], lines[-1]
    match sign:
        case "+":
            return a + c, b + d
        case "-":
            return a - c, b - d
        case "neg":
            return -a, -b
        case "mean":
            n = len(lines)
            return sum((k for k, _ in lines), ZERO) / n, sum((z for _, z in lines), ZERO) / n
        case "*" if not a or not c:
            return a * d + c * b, b * d
        case "/" if not c:
            if d == 0:
                raise UnknownError
            return a / d, b / d
        case _:
            return None
