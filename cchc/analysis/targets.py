"""A target held against a measure: the mark, the distance to it in points and in cases."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from cchc.model.appraisal import Figure
from cchc.model.plan import Plan, Target
from cchc.model.tuples import NamedTuple

BEYOND = Fraction(1, 10**9)
"""How far past a mark that must be passed a measure is taken to lie: no rounding notices it."""


class Coverage(StrEnum):
    """What of the plan covers a loss: a number to reach, only a task, or nothing."""

    TARGET = "target"
    ACTION = "action"
    NONE = "none"


class Cases(NamedTuple):
    """A target in cases: how many now, of how many, how many it takes, how many more (or
    fewer, where less is better).
    """

    now: int
    of: int | None
    target: int
    more: int


class Aim(NamedTuple):
    """What the plan asks of a criterion, held against its measure now."""

    target: Target
    mark: Fraction
    stretch: Fraction | None
    distance: Decimal | None
    stretch_distance: Decimal | None
    cases: Cases | None


def coverage(plan: Plan | None, criterion: str) -> Coverage:
    """A numeric target before a task that serves the criterion directly; help alone covers nothing."""
    if plan is None:
        return Coverage.NONE
    if plan.target(criterion) is not None:
        return Coverage.TARGET
    return Coverage.ACTION if plan.serving(criterion) else Coverage.NONE


def mark(target: Target, stretch: bool = False) -> Fraction | None:
    """The measure a target asks for, as a share or a count; None without a stretch target."""
    written = target.further if stretch else target.written
    if written is None:
        return None
    return Fraction(written) if isinstance(written, int) else written.value


def reached(target: Target, now: Fraction) -> bool:
    """True when a measure is at the mark; beyond it where the mark must be passed."""
    to = mark(target)
    assert to is not None
    return (now < to if target.falls else now > to) or (now == to and not target.passed)


def met_by(target: Target, to: Fraction) -> Fraction:
    """The measure that fulfils a target whose mark (or stretch mark) is `to`: just past "above 99%",
    a whole case past a number.
    """
    past = 0 if not target.passed or to != mark(target) else 1 if target.counted else BEYOND
    return to - past if target.falls else to + past


def distance(now: Fraction | None, to: Fraction | None, target: Target) -> Decimal | None:
    """What is left to a mark of the target, never below 0: in percentage points, or in cases where it
    counts them.

    Exact where it ends within four decimals, else rounded up there, so that going that far is enough.
    """
    if now is None or to is None:
        return None
    way = now - to if target.falls else to - now
    left = max(Fraction(0), way) * (1 if target.counted else 100)
    return Decimal(ceil(left * 10_000)) / 10_000


def cases(figure: Figure | None, target: Target) -> Cases | None:
    """The target in whole cases, where the figure counts them."""
    to = mark(target)
    assert to is not None
    if figure is None:
        return None
    if figure.of is not None:
        now = figure.count if figure.count is not None else figure.of - (figure.missing or 0)
        return _cases(now, figure.of, to * figure.of, target)
    if figure.count is not None and target.counted:
        return _cases(figure.count, None, to, target)
    return None


def _cases(now: int, of: int | None, exact: Fraction, target: Target) -> Cases:
    """The whole number of cases that fulfils a mark, and the way there."""
    if target.falls:
        least = ceil(exact) - 1 if target.passed else floor(exact)
        return Cases(now, of, least, max(0, now - least))
    least = floor(exact) + 1 if target.passed else ceil(exact)
    return Cases(now, of, least, max(0, least - now))
