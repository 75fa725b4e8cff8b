"""Each kind of scoring rule as a curve: one form for every kind that has a formula.

What is measured becomes a number x ≥ 0: a share for rates, a count for cases, 0 or 1 for yes/no, the
rank from the worst (0) for ordered states. Scoring, intervals and the reverse question (which x gives
this score?) all ask the curve.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil

from cchc.model.fields import level_value
from cchc.model.rules import (
    Band,
    Bands,
    Bonus,
    CountPoints,
    Fixed,
    Penalty,
    Proportional,
    Simple,
    States,
    Steps,
    YesNo,
)
from cchc.model.span import Span
from cchc.model.tuples import NamedTuple
from cchc.scoring.curve import FAR, Curve, Piece

ZERO = Fraction(0)


def curve_of(rule: Simple, max_points: Fraction) -> Curve:
    """The curve of a rule; `max_points` are the full marks where it names no points of its own."""
    return Curve(_pieces(rule, max_points))


def _pieces(rule: Simple, max_points: Fraction) -> tuple[Piece, ...]:
    """The pieces of a rule, in order of x, together all of x ≥ 0."""
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
            return _tiers(rule)
        case Steps():
            return _flight(rule)
        case Fixed():
            return (Piece(Span(ZERO, FAR), ZERO, Fraction(rule.points)),)


class Tier(NamedTuple):
    """A band with the stretch that it holds on; None for what lies beyond all bands."""

    span: Span
    band: Band | None


def tiers(rule: Bands) -> tuple[Tier, ...]:
    """The bands in order, with what lies beyond them."""
    upper = rule.bands[0].upper
    ordered = sorted(rule.bands, key=lambda band: (band.begins, band.points))
    edges = [band.begins for band in ordered]
    if upper:
        found: list[Band | None] = [*ordered, None]
    else:
        found = [None, *ordered]
    lows = [(-FAR, False), *edges]
    highs = [*((x, not is_open) for x, is_open in edges), (FAR, False)]
    spans = [
        Span(low, high, low_open, high_open)
        for (low, low_open), (high, high_open) in zip(lows, highs, strict=True)
    ]
    return tuple(Tier(*pair) for pair in zip(spans, found, strict=True) if not pair[0].empty)


def unbounded(rule: Bands) -> list[Band | None]:
    """The bands that have no edge at one of their ends."""
    ends = (-FAR, FAR)
    return [band for span, band in tiers(rule) if span.low in ends or span.high in ends]


def _tiers(rule: Bands) -> tuple[Piece, ...]:
    pieces = []
    for span, band in tiers(rule):
        start = Fraction(rule.otherwise if band is None else band.points)
        slope = ZERO
        if band is not None and band.to_points is not None and FAR not in (span.high, -span.low):
            slope = (Fraction(band.to_points) - start) / (span.high - span.low)
        pieces.append(Piece(span, slope, start - slope * span.low if slope else start))
    return tuple(_from_zero(pieces))


def _from_zero(pieces: list[Piece]) -> list[Piece]:
    """Pieces without what lies below 0, where an edge is not: no figure of a row lies there."""
    first = pieces[0]
    if first.domain.high < 0:
        return pieces
    domain = first.domain.meet(Span(ZERO, FAR))
    return [*([] if domain.empty else [first._replace(domain=domain)]), *pieces[1:]]


def _flight(rule: Steps) -> tuple[Piece, ...]:
    """Steps from a mark on: straight where they count in part, else stairs."""
    mark, each = level_value(rule.from_), level_value(rule.each)
    start, adds, cap = Fraction(rule.points), Fraction(rule.adds), Fraction(rule.cap)
    count = (cap - start) / adds
    way = 1 if rule.toward == "more" else -1
    pieces: list[Piece] = []
    if rule.partial == "pro_rata":
        slope, end = adds / each * way, mark + way * count * each
        ramp = Span(min(mark, end), max(mark, end), True, True)
        pieces = [Piece(ramp, slope, start - slope * mark)]
    else:
        for n in range(1, ceil(count)):
            near, far = mark + way * n * each, mark + way * (n + 1) * each
            ends = (near, far) if way > 0 else (far, near)
            pieces.append(Piece(Span(*ends, way < 0, way > 0), ZERO, start + n * adds))
        pieces = pieces if way > 0 else pieces[::-1]
        end = mark + way * ceil(count) * each
        first = mark + way * each if count > 1 else end
        before = Span(mark, first, True, True)
        if way < 0:
            before = Span(first, mark, True, True)
        pieces = (
            [Piece(before, ZERO, start), *pieces]
            if way > 0
            else [*pieces, Piece(before, ZERO, start)]
        )
    low, high = (start, cap) if way > 0 else (cap, start)
    lowest, highest = min(mark, end), max(mark, end)
    return _drop_empty(
        Piece(Span(-FAR, lowest), ZERO, low),
        *pieces,
        Piece(Span(highest, FAR), ZERO, high),
    )


def band_at(rule: Bands, x: Fraction) -> Band | None:
    """The band that a measure falls in, or None beyond them all."""
    return next(tier.band for tier in tiers(rule) if tier.span.holds(x))


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
