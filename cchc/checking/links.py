"""Checks of how tasks and targets of a plan hold together: one deadline, one figure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from cchc.analysis.targets import reached
from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.plan import Plan, Target, Task
from cchc.model.rate import Rate
from cchc.model.said import percents
from cchc.model.source import Path, Sourced
from cchc.scoring.figures import share

Planned = Sourced[Plan]


def served(dataset: Dataset) -> Iterator[Diagnostic]:
    """C515: the task of a target serves its criterion."""
    for plan, path, target, task in _pairs(dataset):
        if target.criterion and target.criterion not in task.criteria:
            values = {"task": task.id, "criterion": target.criterion}
            yield finding_at("target_not_served", plan.source, (*path, "task"), **values)


def deadlines(dataset: Dataset) -> Iterator[Diagnostic]:
    """C513: a target and its task with a day (or a year) each have the same."""
    for plan, path, target, task in _pairs(dataset):
        ours, theirs = target.deadline, task.deadline
        if ours is None or theirs is None or isinstance(ours, date) != isinstance(theirs, date):
            continue
        years = {day.year if isinstance(day, date) else day for day in (ours, theirs)}
        if ours != theirs and years == {plan.content.year}:
            values = {"name": _name(target), "task": task.id, "deadline": ours, "other": theirs}
            yield finding_at("deadline_differs", plan.source, (*path, "deadline"), **values)


def said(dataset: Dataset) -> Iterator[Diagnostic]:
    """C516: a target in percent stands in the words of its task, where those name percentages."""
    for plan, path, target, task in _pairs(dataset):
        told = {rate.value for rate in (*percents(task.summary), *percents(target.stated or ""))}
        for key in ("at_least", "above", "at_most", "below", "stretch"):
            rate = getattr(target, key)
            if rate is not None and told and rate.value not in told and not target.assumption:
                values = {"name": _name(target), "rate": rate, "task": task.id}
                yield finding_at("target_unsaid", plan.source, (*path, key), **values)


def unsaid(dataset: Dataset) -> Iterator[Diagnostic]:
    """C516: a percentage in the words of a task is a target or a baseline of that task."""
    for plan in dataset.plans:
        for i, task in enumerate(plan.content.tasks):
            targets = plan.content.aimed(task.id)
            known = [
                rate.value
                for target in targets
                for rate in (target.written, target.stretch, _before(target))
                if isinstance(rate, Rate)
            ]
            if any(target.assumption for target in targets):
                continue
            for rate in percents(task.summary):
                if rate.value not in known:
                    at: Path = ("tasks", i, "summary")
                    yield finding_at("said_untargeted", plan.source, at, task=task.id, rate=rate)
                    break


def baselines(dataset: Dataset) -> Iterator[Diagnostic]:
    """C505, C511: a baseline is of the kind of the mark; that of a free measure lies below it."""
    for plan in dataset.plans:
        for i, target in enumerate(plan.content.targets):
            at: Path = ("targets", i, "baseline")
            before, now = target.baseline, _level(target)
            if before is None:
                continue
            if now is None and before.below is None:
                yield finding_at("baseline_unfit", plan.source, at, name=_name(target))
            if target.measure is not None and now is not None and reached(target, now):
                values = {
                    "criterion": target.measure,
                    "target": target.written,
                    "now": before.rate or before.count,
                }
                yield finding_at("target_reached", plan.source, at, **values)


def _before(target: Target) -> Rate | None:
    return target.baseline.rate if target.baseline is not None else None


def _level(target: Target) -> Fraction | None:
    """The baseline as a share or a count, whichever the mark is; None where it is the other."""
    before = target.baseline
    if before is None:
        return None
    if target.counted:
        counted = before.count is not None and before.of is None
        return Fraction(before.count or 0) if counted else None
    found = share(before, exceed=True)
    return found.nominal if found is not None else None


def _pairs(dataset: Dataset) -> Iterator[tuple[Planned, Path, Target, Task]]:
    """Each target with its plan, its path and its task, where that is there."""
    for plan in dataset.plans:
        tasks = {task.id: task for task in reversed(plan.content.tasks)}
        for i, target in enumerate(plan.content.targets):
            task = tasks.get(target.task)
            if task is not None:
                yield plan, ("targets", i), target, task


def _name(target: Target) -> str:
    return target.criterion or target.measure or ""
