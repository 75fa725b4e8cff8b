"""Checks of a plan against the losses that it answers: who acts, and what its targets regain."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.lever import FINEST, aimed
from cchc.analysis.membership import members, whole
from cchc.analysis.targets import mark, reached
from cchc.model.codes import finding_at
from cchc.model.dataset import Case, Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.plan import Plan
from cchc.model.source import Path, Sourced

Planned = Sourced[Plan]


def gains(plan: Planned, case: Case) -> Iterator[Diagnostic]:
    """C517: a target regains some of the loss, by the rule."""
    book = case.rulebook.content
    for i, target in enumerate(plan.content.targets):
        criterion = book.find(target.criterion) if target.criterion else None
        found = case.scores.content.find(target.criterion) if target.criterion else None
        goal = mark(target)
        if criterion is None or found is None or goal is None:
            continue
        row = found[1]
        moved = aimed(case, criterion, row, target)
        if moved is None or not moved.fits(target) or moved.curve.falling != target.falls:
            continue
        if (
            not row.deduction
            or row.appraised is None
            or (moved.now is not None and reached(target, moved.now))
        ):
            continue  # C505 says so
        beyond = (1 if target.counted else FINEST) * (-1 if target.falls else 1)
        worth = moved.points(goal + beyond if target.passed else goal)
        if worth is not None and worth <= row.appraised:
            values = {"criterion": criterion.id, "target": target.written}
            at: Path = ("targets", i, target.bound)
            yield finding_at("target_without_gain", plan.source, at, **values, points=worth)


def served(dataset: Dataset) -> Iterator[Diagnostic]:
    """C618: where tasks serve a row, one of them is a task of a unit that carries the loss, or one
    that supports it names such a unit.
    """
    known = {party.id for party in dataset.parties}
    for case in dataset.cases:
        plan = case.plan.content if case.plan is not None else None
        for i, row in enumerate(case.scores.content.rows):
            if plan is None:
                break
            tasks, named = plan.serving(row.criterion), set(row.responsible)
            units = {unit for task in tasks for unit in task.units}
            helping = {unit for task in plan.supporting(row.criterion) for unit in task.units}
            if not units or not named or not known >= units | helping | named or named & helping:
                continue
            if _open(units | named, dataset) or _all(units, dataset) & _all(named, dataset):
                continue
            values = {
                "criterion": row.criterion,
                "units": ", ".join(dataset.name(unit) for unit in row.responsible),
                "tasks": ", ".join(task.id for task in tasks),
            }
            at: Path = ("rows", i, "responsible")
            yield finding_at("served_by_others", case.scores.source, at, **values)


def _all(named: set[str], dataset: Dataset) -> set[str]:
    """Units and groups with all that is in the groups."""
    groups = [group for group in dataset.groups if group.id in named]
    return named.union(*(members(group, dataset.groups) for group in groups))


def _open(named: set[str], dataset: Dataset) -> bool:
    """True where one of them is a group that may have further members."""
    return any(g.id in named and not whole(g, dataset.groups) for g in dataset.groups)
