"""A curve: pieces of straight line over one measure, and all that can be asked of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from cchc.model.span import Span
from cchc.model.tuples import NamedTuple

FAR = Fraction(10**12)
"""Stands for "without end": no rate or count in a data file reaches it (see MAX_DIGITS)."""


class Piece(NamedTuple):
    """A stretch of x on which the score is `at_zero + slope × x`."""

    domain: Span
    slope: Fraction
    at_zero: Fraction

    def score(self, x: Fraction) -> Fraction:
        """The unrounded score at x."""
        return self.at_zero + self.slope * x

    def where(self, raw: Fraction, passed: bool) -> Span:
        """The x of the piece (perhaps none) that score at least `raw`; more, if `passed`."""
        if self.slope == 0:
            there = self.at_zero > raw or (self.at_zero == raw and not passed)
            return self.domain if there else Span(FAR, -FAR)
        x = (raw - self.at_zero) / self.slope
        if self.slope > 0:
            return self.domain.meet(Span(x, FAR, low_open=passed))
        return self.domain.meet(Span(-FAR, x, high_open=passed))


class Mark(NamedTuple):
    """A measure to reach; `passed` where x itself is not enough, but anything beyond it is."""

    x: Fraction
    passed: bool


class Jump(NamedTuple):
    """An edge at which the score leaps: from where on it is the new one, and by how much."""

    at: Mark
    rise: Fraction


@dataclass(frozen=True)
class Curve:
    """What a rule does: its pieces in order of x, no gap between them and no overlap.

    All that depends on the shape of a rule is asked here: its score, which scores a stretch of
    measures gives, which measures give a score, and which way is the better one.
    """

    pieces: tuple[Piece, ...]

    def score(self, x: Fraction) -> Fraction:
        """The unrounded score at x. Raises `ValueError` where the curve does not reach."""
        for piece in self.pieces:
            if piece.domain.holds(x):
                return piece.score(x)
        raise ValueError(f"no score at {x}")

    def image(self, span: Span) -> tuple[Span, ...]:
        """The scores of all x of a span: a stretch for each piece that it crosses."""
        parts = ((piece, piece.domain.meet(span)) for piece in self.pieces)
        return tuple(part.line(p.slope, p.at_zero) for p, part in parts if not part.empty)

    def within(self, span: Span) -> Curve:
        """The part of the curve over a span."""
        cut = ((piece, piece.domain.meet(span)) for piece in self.pieces)
        return Curve(
            tuple(piece._replace(domain=domain) for piece, domain in cut if not domain.empty)
        )

    @cached_property
    def ends(self) -> tuple[Fraction, Fraction]:
        """The lowest and the highest score anywhere, or what they come close to."""
        found = [piece.domain.line(piece.slope, piece.at_zero) for piece in self.pieces]
        return min(span.low for span in found), max(span.high for span in found)

    @property
    def jumps(self) -> tuple[Jump, ...]:
        """The edges at which the score leaps up or down, in order of x."""
        edges = ((after.domain, before, after) for before, after in pairwise(self.pieces))
        found = (
            Jump(Mark(edge.low, edge.low_open), after.score(edge.low) - before.score(edge.low))
            for edge, before, after in edges
        )
        return tuple(jump for jump in found if jump.rise)

    @property
    def straight(self) -> bool:
        """True where the score goes with the measure somewhere: not by steps alone."""
        return any(piece.slope for piece in self.pieces)

    @cached_property
    def _turns(self) -> tuple[bool, bool]:
        changes = [p.slope for p in self.pieces] + [jump.rise for jump in self.jumps]
        return any(change > 0 for change in changes), any(change < 0 for change in changes)

    @property
    def rising(self) -> bool:
        """True where more is better somewhere and worse nowhere."""
        return self._turns == (True, False)

    @property
    def falling(self) -> bool:
        """True where less is better somewhere and worse nowhere."""
        return self._turns == (False, True)

    def least(self, raw: Fraction, passed: bool) -> Mark | None:
        """The least measure that scores at least `raw` (more than it, if `passed`), or None."""
        found = self._where(raw, passed)
        return Mark(found[0].low, found[0].low_open) if found else None

    def most(self, raw: Fraction, passed: bool) -> Mark | None:
        """The most that can be measured for a score of at least `raw` (more, if `passed`)."""
        found = self._where(raw, passed)
        return _top(found[-1]) if found else None

    def nearest(self, raw: Fraction, passed: bool, to: Fraction) -> Mark | None:
        """The measure nearest `to` that scores at least `raw` (more, if `passed`), or None."""
        ends: list[Mark] = []
        for span in self._where(raw, passed):
            if span.holds(to):
                return Mark(to, False)
            ends.append(Mark(span.low, span.low_open) if to <= span.low else _top(span))
        return min(ends, key=lambda mark: (abs(mark.x - to), mark.x), default=None)

    def _where(self, raw: Fraction, passed: bool) -> list[Span]:
        found = (piece.where(raw, passed) for piece in self.pieces)
        return [span for span in found if not span.empty]


def _top(span: Span) -> Mark:
    return Mark(span.high, span.high_open)


ITSELF = Curve((Piece(Span(-FAR, FAR), Fraction(1), Fraction(0)),))
"""Points as they come."""


def level(points: Fraction) -> Curve:
    """The same everywhere."""
    return Curve((Piece(Span(-FAR, FAR), Fraction(0), points),))


def everywhere(curve: Curve) -> Curve:
    """A curve over all numbers: before its first piece it stays as it begins."""
    first = curve.pieces[0]
    low = first.domain.low
    if low <= -FAR:
        return curve
    before = Piece(
        Span(-FAR, low, high_open=not first.domain.low_open), Fraction(0), first.score(low)
    )
    return Curve(merged((before, *curve.pieces)))


def merged(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Pieces in order, those that go on in one line made one."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last is not None and (last.slope, last.at_zero) == (piece.slope, piece.at_zero):
            ends = (last.domain.low, piece.domain.high)
            span = Span(*ends, last.domain.low_open, piece.domain.high_open)
            found[-1] = Piece(span, piece.slope, piece.at_zero)
        else:
            found.append(piece)
    return tuple(found)
