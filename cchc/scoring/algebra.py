"""Curves put together: added, the best of them, cut, rounded, one after the other, by condition."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from cchc.model.span import Span, round_to, round_units
from cchc.model.tuples import NamedTuple
from cchc.scoring.curve import FAR, Curve, Piece, everywhere, level, merged
from cchc.scoring.measuring import UnknownError

ZERO = Fraction(0)
STAIRS = 20_000
"""Steps of the longest staircase; of one that has more nobody asks which measure reaches a step."""


class Line(NamedTuple):
    """`at_zero + slope × x`, on some stretch."""

    slope: Fraction
    at_zero: Fraction

    def score(self, x: Fraction) -> Fraction:
        """The value at x."""
        return self.at_zero + self.slope * x


def after(curve: Curve, slope: Fraction, at_zero: Fraction) -> Curve:
    """The curve of a measure that itself goes straight over another one."""
    whole = everywhere(curve)
    if slope == 0:
        return level(whole.score(min(max(at_zero, -FAR), FAR)))
    pieces = [
        Piece(
            _back(piece.domain, slope, at_zero),
            piece.slope * slope,
            piece.at_zero + piece.slope * at_zero,
        )
        for piece in (whole.pieces if slope > 0 else reversed(whole.pieces))
    ]
    return Curve(tuple(pieces))


def _back(span: Span, slope: Fraction, at_zero: Fraction) -> Span:
    """The numbers whose image is a span; what has no end has none."""
    low = -FAR * _sign(slope) if span.low <= -FAR else (span.low - at_zero) / slope
    high = FAR * _sign(slope) if span.high >= FAR else (span.high - at_zero) / slope
    if slope > 0:
        return Span(low, high, span.low_open, span.high_open)
    return Span(high, low, span.high_open, span.low_open)


def _sign(x: Fraction) -> int:
    return 1 if x > 0 else -1


def added(curves: Sequence[Curve], weights: Sequence[Fraction], start: Fraction) -> Curve:
    """The weighted sum of curves."""

    def total(lines: Sequence[Line], _: Span) -> list[Piece]:
        pairs = list(zip(weights, lines, strict=True))
        slope = sum((w * line.slope for w, line in pairs), ZERO)
        return [Piece(_, slope, sum((w * line.at_zero for w, line in pairs), start))]

    return _over_cells(curves, (), total)


def best(curves: Sequence[Curve], worst: bool = False) -> Curve:
    """The best of curves at each measure, or the worst."""
    found = curves[0]
    for other in curves[1:]:
        found = _over_cells((found, other), (), lambda lines, span: _higher(lines, span, worst))
    return found


def cut(curve: Curve, low: Fraction | None, high: Fraction | None) -> Curve:
    """A curve that comes to at least `low` and at most `high`."""
    if low is not None:
        curve = best((curve, level(low)))
    return curve if high is None else best((curve, level(high)), worst=True)


def chosen(
    holds: Callable[[Fraction], bool], edges: Iterable[Fraction], a: Curve, b: Curve
) -> Curve:
    """One curve where a condition holds, another where not; it changes at some edges alone."""

    def pick(lines: Sequence[Line], span: Span) -> list[Piece]:
        return [Piece(span, *lines[0 if holds(_inside(span)) else 1])]

    return _over_cells((a, b), edges, pick)


def rounded(curve: Curve, step: Decimal, mode: str) -> Curve:
    """The curve of the rounded points: stairs where it was straight. Raises `UnknownError` where they
    would be too many.
    """
    pieces: list[Piece] = []
    for piece in curve.pieces:
        pieces += _stairs(piece, step, mode)
    return Curve(merged(pieces))


def _stairs(piece: Piece, step: Decimal, mode: str) -> list[Piece]:
    span = piece.domain
    if piece.slope == 0 or span.low == span.high:
        return [Piece(span, ZERO, Fraction(round_to(piece.score(span.low), step, mode)))]
    whole = Fraction(step)
    ends = sorted((piece.score(span.low) / whole, piece.score(span.high) / whole))
    first, last = round_units(ends[0], mode), round_units(ends[1], mode)
    if last - first > STAIRS:
        raise UnknownError
    half = ZERO if mode == "down" else Fraction(1) if mode == "up" else Fraction(1, 2)
    edges = {((n - half) * whole - piece.at_zero) / piece.slope for n in range(first, last + 2)}
    inside = sorted(x for x in edges if span.low <= x <= span.high)
    return [
        Piece(cell, ZERO, Fraction(round_to(piece.score(_inside(cell)), step, mode)))
        for cell in _cells(inside, span)
    ]


def _higher(lines: Sequence[Line], span: Span, worst: bool) -> list[Piece]:
    a, b = lines
    edges = []
    if a.slope != b.slope:
        edges = [(b.at_zero - a.at_zero) / (a.slope - b.slope)]
    pieces = []
    for cell in _cells(edges, span):
        x = _inside(cell)
        first = (a.score(x) >= b.score(x)) != worst
        pieces.append(Piece(cell, *(a if first else b)))
    return pieces


def _over_cells(
    curves: Sequence[Curve],
    edges: Iterable[Fraction],
    made: Callable[[Sequence[Line], Span], list[Piece]],
) -> Curve:
    """What is made of curves on each stretch where none of them bends."""
    wholes = [everywhere(curve) for curve in curves]
    bends = {x for curve in wholes for piece in curve.pieces for x in piece.domain.ends}
    found: list[Piece] = []
    keys = [[(p.domain.low, p.domain.low_open) for p in curve.pieces] for curve in wholes]
    for cell in _cells(sorted({*bends, *edges}), Span(-FAR, FAR)):
        x = _inside(cell)
        lines = []
        for curve, key in zip(wholes, keys, strict=True):
            piece = curve.pieces[bisect_right(key, (x, False)) - 1]
            lines.append(Line(piece.slope, piece.at_zero))
        found += made(lines, cell)
    return Curve(merged(found))


def _cells(edges: Iterable[Fraction], span: Span) -> list[Span]:
    """A span cut at edges: each edge alone, and what lies between."""
    inside = sorted({x for x in edges if span.low < x < span.high})
    if not span.low_open:
        inside.insert(0, span.low)
    if not span.high_open and span.high > span.low:
        inside.append(span.high)
    cells: list[Span] = []
    low = span.low
    for x in inside:
        if x > low:
            cells.append(Span(low, x, True, True))
        cells.append(Span.point(x))
        low = x
    if span.high > low:
        cells.append(Span(low, span.high, True, True))
    return cells


def _inside(span: Span) -> Fraction:
    return (span.low + span.high) / 2
