"""Checks of measurements: against the plan that is carried out, its rulebook, the days, each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from difflib import get_close_matches

from cchc.analysis.rows import facts_of
from cchc.checking.appraisal import figure_fits
from cchc.model import day
from cchc.model.actuals import Actuals, Measured, Measurement
from cchc.model.appraisal import Figures, figure_said
from cchc.model.codes import finding_at
from cchc.model.dataset import Case, Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import DataError
from cchc.model.period import Period, window
from cchc.model.plan import Plan
from cchc.model.rulebook import Criterion
from cchc.model.source import Path, Source, Sourced
from cchc.model.time_fields import WholeMonth
from cchc.scoring.evaluate import wanted_parts
from cchc.scoring.figures import measure

Given = Sourced[Actuals]
NAMED = 6
"""So many are named where none is near."""


def every(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """All that there is to be said of the measurements of a folder."""
    found = list(once(dataset))
    for given in dataset.actuals:
        found += (*known(given, dataset), *days(given, dataset), *in_time(given))
    return tuple(sorted(found, key=lambda one: one.location))


def known(given: Given, dataset: Dataset) -> Iterator[Diagnostic]:
    """C520, C525: a plan that is carried out, with each task and measure; a criterion that can be
    measured. C307, C311: the figure is of the form that its rule measures.
    """
    plans = _plans(given.content, dataset)
    if not plans:
        at: Path = given.content.period_at if given.content.plan_year_ is None else ("plan_year",)
        body, year = dataset.name(given.content.body), given.content.plan_year
        yield finding_at("actuals_planless", given.source, at, body=body, year=year)
        return
    tasks = {task.id for plan in plans for task in plan.tasks}
    for i, state in enumerate(given.content.tasks):
        if state.id not in tasks:
            at = ("tasks", i, "id")
            near = ", ".join(get_close_matches(state.id, tasks))
            yield finding_at(
                "measured_task",
                given.source,
                at,
                task=state.id,
                near=near or ", ".join(sorted(tasks)[:NAMED]),
            )
    measures = [target.measure for plan in plans for target in plan.targets if target.measure]
    cases = _cases(plans, dataset)
    for i, one in enumerate(given.content.measurements):
        path: Path = ("measurements", i)
        if one.measure is None:
            yield from _of_criterion(given, path, one, cases)
        elif one.measure not in measures:
            values = {"measure": one.measure, "known": "; ".join(measures) or "–"}
            yield finding_at("measured_measure", given.source, (*path, "measure"), **values)


def days(given: Given, dataset: Dataset) -> Iterator[Diagnostic]:
    """C521, C523: nothing is of a day to come, no task is done before its plan is issued."""
    today = day.today()
    for i, one in enumerate(given.content.measurements):
        if one.as_of > today:
            values = {"name": _name(one.of), "date": one.as_of, "today": today}
            yield finding_at("measured_ahead", given.source, ("measurements", i, "as_of"), **values)
    plans = _plans(given.content, dataset)
    for i, state in enumerate(given.content.tasks):
        at: Path = ("tasks", i, "date")
        if state.date > today:
            values = {"task": state.id, "date": state.date, "today": today}
            yield finding_at("state_ahead", given.source, at, **values)
        named = [plan for plan in plans if any(task.id == state.id for task in plan.tasks)]
        issued = [plan.issued for plan in named if plan.issued is not None]
        if issued and state.date < min(issued):
            first = min(issued)
            told = f"{first:%m/%Y}" if isinstance(first, WholeMonth) else first
            values = {"task": state.id, "date": state.date, "issued": told}
            yield finding_at("done_before_plan", given.source, at, **values)


def in_time(given: Given) -> Iterator[Diagnostic]:
    """C524: each figure is of the time that the figures of its period cover; of a day to come
    `days` has spoken.
    """
    period, today = given.content.period, day.today()
    first, last = window(period)
    for i, one in enumerate(given.content.measurements):
        wording = "measured_late" if one.as_of > last else "measured_early"
        if not first <= one.as_of <= last and one.as_of <= today:
            values = {"name": _name(one.of), "date": one.as_of, "period": period}
            ends = {"first": first, "last": last}
            at: Path = ("measurements", i, "as_of")
            yield finding_at(wording, given.source, at, **values, **ends)


def once(dataset: Dataset) -> Iterator[Diagnostic]:
    """C522: one figure a day, one state a day; C525: one file for a body and a period."""
    files: dict[tuple[str, Period], str] = {}
    figures: dict[tuple[str, Measured, date], tuple[Source, Path, Figures]] = {}
    states: dict[tuple[str, str, date], tuple[Source, Path, str]] = {}
    for given in dataset.actuals:
        body, period, source = given.content.body, given.content.period, given.source
        first = files.setdefault((body, period), source.file)
        if first != source.file:
            at: Path = given.content.period_at
            yield finding_at("actuals_twice", source, at, period=period, first=first)
        for i, one in enumerate(given.content.measurements):
            at = ("measurements", i, "evidence")
            other = figures.setdefault((body, one.of, one.as_of), (source, at, one.figure))
            if other[1] != at or other[0] is not source:
                values = {"figure": figure_said(one.figure), "other": figure_said(other[2])}
                where = {"first": str(other[0].at(other[1]))}
                about = {"name": _name(one.of), "date": one.as_of}
                yield finding_at("measured_twice", source, at, **about, **values, **where)
        for i, state in enumerate(given.content.tasks):
            at = ("tasks", i, "state")
            kept = states.setdefault((body, state.id, state.date), (source, at, state.state))
            if kept[1] != at or kept[0] is not source:
                values = {"state": state.state, "other": kept[2]}
                where = {"first": str(kept[0].at(kept[1]))}
                about = {"task": state.id, "date": state.date}
                yield finding_at("state_twice", source, at, **about, **values, **where)


def _name(of: Measured) -> str:
    """What a figure is of, as a sentence calls it."""
    return str(of)


def _plans(content: Actuals, dataset: Dataset) -> list[Plan]:
    """The plans that are carried out meanwhile."""
    own = (content.body, content.plan_year)
    plans = (plan.content for plan in dataset.plans)
    return [plan for plan in plans if (plan.body, plan.year) == own]


def criteria_of(plans: Sequence[Sourced[Plan]], dataset: Dataset) -> dict[str, Criterion]:
    """The criteria that figures are of while plans are carried out."""
    cases = _cases([plan.content for plan in plans], dataset)
    return {name: one for _, book in cases for name, one in book.items()}


def _cases(plans: list[Plan], dataset: Dataset) -> list[tuple[Case, dict[str, Criterion]]]:
    """The cases that plans answer, each with the criteria of its rulebook and of the rulebook of the
    year in which the plan is carried out, where they are here.
    """
    found = []
    for plan in plans:
        try:
            case = dataset.joined(plan.body, plan.about)
        except DataError:  # what is wrong in its lines is told of the lines
            continue
        if case is None:
            continue
        found.append((case, {one.id: one for one in case.rulebook.content.criteria}))
        for book in dataset.rulebooks:
            if book is not case.rulebook and plan.year in book.content.head.valid:
                found.append((case, {one.id: one for one in book.content.criteria}))
    return found


def _of_criterion(
    given: Given, path: Path, one: Measurement, cases: list[tuple[Case, dict[str, Criterion]]]
) -> Iterator[Diagnostic]:
    """What is wrong with a figure by every rulebook that it may be held against."""
    if not cases:  # C603 tells of a plan that answers no scores
        return
    name = str(one.criterion)
    found = [(case, book[name]) for case, book in cases if name in book]
    at: Path = (*path, "criterion")
    if not found:
        near = ", ".join(get_close_matches(name, cases[0][1]))
        yield finding_at(
            "measured_criterion",
            given.source,
            at,
            criterion=name,
            near=near or ", ".join(list(cases[0][1])[:NAMED]),
        )
        return
    scored = [(case, criterion) for case, criterion in found if criterion.rule is not None]
    if not scored:
        yield finding_at("measured_group", given.source, at, criterion=name)
        return
    said = [list(_of_rule(given, path, one, *each)) for each in scored]
    if all(said):
        yield from said[-1]


def _of_rule(
    given: Given, path: Path, one: Measurement, case: Case, criterion: Criterion
) -> Iterator[Diagnostic]:
    at: Path = (*path, "evidence")
    if one.part is None:
        yield from figure_fits(given.source, criterion, at, one.evidence, facts_of(case, criterion))
        return
    parts = {name: rule for name, rule in wanted_parts(criterion).items() if name is not None}
    if one.part not in parts:
        values = {"criterion": criterion.id, "part": one.part, "known": ", ".join(parts) or "–"}
        yield finding_at("measured_part", given.source, (*path, "part"), **values)
        return
    rule, rate = parts[one.part], one.figure.rate
    if measure(rule, one.figure) is None:
        values = {"kind": rule.scale or rule.kind, "found": " + ".join(one.figure.form)}
        yield finding_at("evidence_unfit", given.source, at, criterion=criterion.id, **values)
    elif rate is not None and rate.value > 1 and not criterion.may_exceed_full:
        at = (*at, "rate")
        yield finding_at("rate_above_full", given.source, at, criterion=criterion.id, rate=rate)
