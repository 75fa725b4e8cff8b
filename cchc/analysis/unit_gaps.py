"""The gap report of one unit or group: its rows, its share of them, its tasks."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from cchc.analysis.gaps import Gap, Gaps, Load
from cchc.analysis.membership import members, whole
from cchc.analysis.shares import STEP, spread
from cchc.model.fields import id_order
from cchc.model.plan import Plan, Task, deadline_order
from cchc.model.span import round_to
from cchc.model.tuples import NamedTuple
from cchc.model.units import Group, Unit


class UnitGap(NamedTuple):
    """A gap as one unit bears it: directly (`via` is None) or through a group."""

    gap: Gap
    via: Group | None
    share: Decimal | None
    role: str = ""
    """lead or help, of the unit or of the group, where the row says it."""


class UnitTask(NamedTuple):
    """A task of a unit, shared when it comes to it through a group."""

    task: Task
    shared: bool


class UnitGaps(NamedTuple):
    """The gap report of one unit or group."""

    party: Unit | Group
    direct: Load
    through: Load
    exposure: Load
    withheld: tuple[Group, ...]
    rows: tuple[UnitGap, ...]
    tasks: tuple[UnitTask, ...]


def unit_gaps(gaps: Gaps, party: Unit | Group, groups: tuple[Group, ...]) -> UnitGaps:
    """The report of one party: rows that name it, rows that name a group it belongs to, its tasks.

    A member's share through a group is an equal part of the group's, given where the group is
    complete; else it is withheld, since nobody knows by how many to divide.
    """
    mine = tuple(group for group in groups if party.id in members(group, groups))
    sizes = {group.id: len(members(group, groups)) for group in mine if whole(group, groups)}
    rows: list[UnitGap] = []
    shares: list[Fraction | None] = []
    for gap, row in zip(gaps.gaps, gaps.shares, strict=True):
        if party.id in row:
            rows.append(UnitGap(gap, None, row[party.id], gap.given.roles.of(party.id)))
            shares.append(None)
            continue
        through = next((group for group in mine if group.id in row), None)
        if through is not None:
            rows.append(UnitGap(gap, through, None, gap.given.roles.of(through.id)))
            size = sizes.get(through.id)
            shares.append(None if size is None else gap.part / size)
    exact = {i: share for i, share in enumerate(shares) if share is not None}
    total = round_to(sum(exact.values(), Fraction(0)), STEP, "half_up")
    for i, figure in zip(exact, spread(list(exact.values()), total), strict=True):
        rows[i] = rows[i]._replace(share=figure)
    rows.sort(key=lambda row: row.gap.order)
    direct = _load([row for row in rows if row.via is None])
    through_load = _load([row for row in rows if row.via is not None])
    withheld = {row.via.id: row.via for row in rows if row.via is not None and row.share is None}
    return UnitGaps(
        party=party,
        direct=direct,
        through=through_load,
        exposure=_load(rows),
        withheld=tuple(withheld.values()),
        rows=tuple(rows),
        tasks=_tasks(gaps.plan, party.id, {group.id for group in mine}),
    )


def in_order(report: UnitGaps, by: str) -> UnitGaps:
    """The report with its rows by points (worst first), criterion or deadline (first first)."""

    def order(row: UnitGap) -> Any:
        if by == "criterion":
            return id_order(row.gap.criterion.id)
        return deadline_order(row.gap.deadline), row.gap.order

    if by == "points":
        return report
    return report._replace(rows=tuple(sorted(report.rows, key=order)))


def _load(rows: list[UnitGap]) -> Load:
    shares = [row.share for row in rows if row.share is not None]
    whole = len(shares) == len(rows)
    return Load(
        rows=len(rows),
        deduction=sum((row.gap.deduction for row in rows), Decimal(0)),
        share=sum(shares, Decimal(0)) if whole else None,
    )


def _tasks(plan: Plan | None, party: str, groups: set[str]) -> tuple[UnitTask, ...]:
    found = []
    for task in plan.tasks if plan else ():
        if party in task.units:
            found.append(UnitTask(task, False))
        elif groups.intersection(task.units):
            found.append(UnitTask(task, True))
    return tuple(sorted(found, key=lambda t: (t.shared, deadline_order(t.task.deadline))))
