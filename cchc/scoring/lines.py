"""Each kind of scoring rule as a curve: one form for every kind that has a formula.

What is measured becomes a number x ≥ 0: a share for rates, a count for cases, 0 or 1 for yes/no, the
rank from the worst (0) for ordered states. Scoring, intervals and the reverse question (which x gives
this score?) all ask the curve.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.model.rules import (
    Band,
    Bands,
    Bonus,
    CountPoints,
    Fixed,
    Judged,
    Penalty,
    Proportional,
    Rule,
    States,
    Sum,
    YesNo,
)
from cchc.model.span import Span
from cchc.scoring.curve import FAR, Curve, Piece

ZERO = Fraction(0)


class Addend(NamedTuple):
    """A part of a sum, or a whole rule (part None), with the curve of its points."""

    part: str | None
    rule: Rule
    curve: Curve


def addends(rule: Rule | None, max_points: Decimal) -> tuple[Addend, ...]:
    """What a rule adds up; nothing where there is no formula.

    `max_points` are the full marks where the rule names no points of its own.
    """
    if isinstance(rule, Sum):
        return tuple(Addend(p.id, p.rule, Curve(_pieces(p.rule, ZERO))) for p in rule.parts)
    line = _pieces(rule, Fraction(max_points)) if rule is not None else ()
    return (Addend(None, rule, Curve(line)),) if rule is not None and line else ()


def reach(every: tuple[Addend, ...], max_points: Decimal) -> tuple[Decimal, Decimal]:
    """The lowest and highest score that a rule of these addends allows a row: 0 to the maximum, but
    for what takes more away than it gives, which may go below 0, and what comes on top, which may go
    above.
    """
    low, high = Decimal(0), max_points
    for _, part, curve in every:
        worst, best = (Decimal(end.numerator) / end.denominator for end in curve.ends)
        low += min(Decimal(0), worst)
        high += best if part.on_top else Decimal(0)
    return low, high


def _pieces(rule: Rule, max_points: Fraction) -> tuple[Piece, ...]:
    """The pieces of a rule, in order of x, together all of x ≥ 0; none for judged and sum rules."""
    match rule:
        case Proportional():
            full = _points(rule.points, max_points)
            mark = rule.full_at.value
            zero = rule.zero_below.value if rule.zero_below else ZERO
            return _drop_empty(
                Piece(Span(ZERO, zero, high_open=True), ZERO, ZERO),
                Piece(Span(zero, max(zero, mark), high_open=True), full / (mark or 1), ZERO),
                Piece(Span(max(zero, mark), FAR), ZERO, full),
            )
        case CountPoints():
            cap = _points(rule.points, max_points)
            return _capped(Fraction(rule.points_each), cap, ZERO)
        case Bonus():
            return _capped(Fraction(rule.points_each), Fraction(rule.cap), ZERO)
        case Penalty():
            start = _points(rule.points, max_points)
            cap = Fraction(rule.cap) if rule.cap is not None else start
            return _capped(-Fraction(rule.points_each), cap, start)
        case YesNo():
            full = _points(rule.points, max_points)
            return _steps([(ZERO, False, ZERO), (Fraction(1), False, full)])
        case States():
            worst_first = [Fraction(state.points) for state in reversed(rule.states)]
            return _steps([(Fraction(i), False, p) for i, p in enumerate(worst_first)])
        case Bands():
            edges = [(*band_edge(band), Fraction(band.points)) for band in rule.bands]
            return _steps([(ZERO, False, ZERO), *sorted(edges)])
        case Fixed():
            return (Piece(Span(ZERO, FAR), ZERO, Fraction(rule.points)),)
        case Judged() | Sum():
            return ()


def band_edge(band: Band) -> tuple[Fraction, bool]:
    """Where a band begins, and whether it begins just above that (an open edge)."""
    if band.from_count is not None:
        return Fraction(band.from_count), False
    if band.from_ is not None:
        return band.from_.value, False
    assert band.above is not None
    return band.above.value, True


def band_at(rule: Bands, x: Fraction) -> Band | None:
    """The band that a measure falls in, or None below them all."""
    reached = [
        band
        for band in rule.bands
        if (edge := band_edge(band))[0] < x or (edge[0] == x and not edge[1])
    ]
    return max(reached, key=band_edge, default=None)


def _points(own: Decimal | None, max_points: Fraction) -> Fraction:
    return max_points if own is None else Fraction(own)


def _capped(each: Fraction, cap: Fraction, start: Fraction) -> tuple[Piece, ...]:
    """start + each × x until the change reaches `cap`, level from there on."""
    if each == 0:
        return (Piece(Span(ZERO, FAR), ZERO, start),)
    bend = cap / abs(each)
    end = start + (cap if each > 0 else -cap)
    return _drop_empty(
        Piece(Span(ZERO, bend, high_open=True), each, start), Piece(Span(bend, FAR), ZERO, end)
    )


def _steps(edges: list[tuple[Fraction, bool, Fraction]]) -> tuple[Piece, ...]:
    """Level pieces from (edge, edge is open, points), the edges in order."""
    ends = [(edge, not is_open) for edge, is_open, _ in edges[1:]] + [(FAR, False)]
    return _drop_empty(
        *(
            Piece(Span(edge, end, is_open, end_open), ZERO, points)
            for (edge, is_open, points), (end, end_open) in zip(edges, ends, strict=True)
        )
    )


def _drop_empty(*found: Piece) -> tuple[Piece, ...]:
    return tuple(piece for piece in found if not piece.domain.empty)
