"""A target held against a measure: the mark, the distance to it in points and in cases."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from cchc.model.appraisal import Figure
from cchc.model.plan import Plan, Target, Task


class Coverage(StrEnum):
    """What of the plan covers a loss: a number to reach, only a task, or nothing."""

    TARGET = "target"
    ACTION = "action"
    NONE = "none"


class Cases(NamedTuple):
    """A target in cases: how many now, of how many, how many it takes, how many more."""

    now: int
    of: int | None
    target: int
    more: int


def coverage(plan: Plan | None, criterion: str) -> Coverage:
    """A numeric target before a task that serves the criterion directly; help alone covers nothing."""
    if plan is None:
        return Coverage.NONE
    if plan.target(criterion) is not None:
        return Coverage.TARGET
    served = any(criterion in task.criteria for task in plan.tasks)
    return Coverage.ACTION if served else Coverage.NONE


def serving(plan: Plan | None, criterion: str) -> tuple[Task, ...]:
    """The tasks that serve a criterion directly."""
    return tuple(task for task in plan.tasks if criterion in task.criteria) if plan else ()


def supporting(plan: Plan | None, criterion: str) -> tuple[Task, ...]:
    """The tasks that only help a criterion."""
    return tuple(task for task in plan.tasks if criterion in task.supports) if plan else ()


def mark(target: Target, stretch: bool = False) -> Fraction | None:
    """The measure a target asks for, as a share or a count; None without a stretch target."""
    if stretch:
        if target.stretch is not None:
            return target.stretch.value
        return None if target.stretch_count is None else Fraction(target.stretch_count)
    if target.at_least_count is not None:
        return Fraction(target.at_least_count)
    rate = target.at_least or target.above
    assert rate is not None
    return rate.value


def reached(target: Target, now: Fraction) -> bool:
    """True when a measure is at the mark; beyond it where the mark must be passed."""
    to = mark(target)
    assert to is not None
    return now > to or (now == to and target.above is None)


def distance(now: Fraction | None, to: Fraction | None, counted: bool) -> Decimal | None:
    """What is left to the mark, never below 0: in percentage points, or in cases where `counted`.

    Exact where it ends within four decimals, else rounded up there, so that going that far is enough.
    """
    if now is None or to is None:
        return None
    left = max(Fraction(0), to - now) * (1 if counted else 100)
    return Decimal(ceil(left * 10_000)) / 10_000


def cases(figure: Figure | None, target: Target) -> Cases | None:
    """The target in whole cases, where the figure counts them."""
    to = mark(target)
    assert to is not None
    if figure is None:
        return None
    if figure.of is not None:
        now = figure.count if figure.count is not None else figure.of - (figure.missing or 0)
        exact = to * figure.of
        least = int(exact) + 1 if target.above is not None else ceil(exact)
        return Cases(now, figure.of, least, max(0, least - now))
    if figure.count is not None and target.at_least_count is not None:
        more = max(0, target.at_least_count - figure.count)
        return Cases(figure.count, None, target.at_least_count, more)
    return None
