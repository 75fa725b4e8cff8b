"""Checks of a plan: its tasks, its targets, and both against the appraisal they answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cchc.analysis.lever import aimed, astray, lever
from cchc.analysis.rows import score_row
from cchc.analysis.targets import Coverage, coverage, mark, reached
from cchc.model.appraisal import Figure
from cchc.model.codes import finding_at
from cchc.model.dataset import Case, Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.period import Period, cut_off
from cchc.model.plan import Plan, Target
from cchc.model.rate import Rate
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion
from cchc.model.source import Path, Sourced
from cchc.scoring.figures import share

Planned = Sourced[Plan]


def tasks(plan: Planned) -> Iterator[Diagnostic]:
    """C502, C507, C509: each task once, with a unit, its deadline within the plan's year."""
    first: dict[str, int] = {}
    for i, task in enumerate(plan.content.tasks):
        if task.id in first:
            line = plan.source.at(("tasks", first[task.id])).line
            at: Path = ("tasks", i, "id")
            yield finding_at("task_twice", plan.source, at, task=task.id, first=line)
        first.setdefault(task.id, i)
        if not task.units:
            at = ("tasks", i, "units")
            yield finding_at("task_without_unit", plan.source, at, task=task.id)
        yield from _deadline(plan, ("tasks", i, "deadline"), task.deadline)


def repeats(plan: Planned) -> Iterator[Diagnostic]:
    """C514: a task names each unit and criterion once, and serves it or supports it; a target
    touches no criterion twice, and not its own.
    """
    lists: list[tuple[str, list[tuple[Path, str]]]] = []
    for i, task in enumerate(plan.content.tasks):
        at: Path = ("tasks", i)
        lists.append((task.id, [((*at, "units", k), unit) for k, unit in enumerate(task.units)]))
        served = [((*at, "criteria", k), name) for k, name in enumerate(task.criteria)]
        helped = [((*at, "supports", k), name) for k, name in enumerate(task.supports)]
        lists.append((task.id, [*served, *helped]))
    for i, target in enumerate(plan.content.targets):
        at = ("targets", i)
        own = [((*at, "criterion"), target.criterion)] if target.criterion else []
        touched = [((*at, "touches", k), name) for k, name in enumerate(target.touches)]
        lists.append((target.criterion or target.measure or "", [*own, *touched]))
    for about, named in lists:
        seen: set[str] = set()
        for path, name in named:
            if name in seen:
                yield finding_at("named_again", plan.source, path, name=name, about=about)
            seen.add(name)


def reports(plan: Planned) -> Iterator[Diagnostic]:
    """C519: the report of a period of the plan's year, due when its figures are there."""
    for period, told in plan.content.reports.items():
        at: Path = ("reports", str(period))
        if period.year != plan.content.year:
            values = {"period": period, "year": plan.content.year}
            yield finding_at("report_elsewhere", plan.source, at, **values)
        figures = told.figures_to or cut_off(period)
        if told.due < figures:
            values = {"period": period, "due": told.due, "figures": figures}
            yield finding_at("report_before_figures", plan.source, (*at, "due"), **values)


def targets(plan: Planned) -> Iterator[Diagnostic]:
    """C502, C506, C507, C512: a known task, one target a criterion, stretch beyond the target."""
    known = {task.id for task in plan.content.tasks}
    first: dict[str, int] = {}
    for i, target in enumerate(plan.content.targets):
        path: Path = ("targets", i)
        name = target.criterion or target.measure or ""
        if target.task not in known:
            yield finding_at("task_unknown", plan.source, (*path, "task"), task=target.task)
        if name in first:
            line = plan.source.at(("targets", first[name])).line
            yield finding_at("target_twice", plan.source, path, name=name, first=line)
        first.setdefault(name, i)
        goal, stretch = mark(target), mark(target, stretch=True)
        short = (
            goal is not None
            and stretch is not None
            and (stretch >= goal if target.falls else stretch <= goal)
        )
        if short:
            key = "stretch" if target.stretch is not None else "stretch_count"
            yield finding_at("stretch_not_beyond", plan.source, (*path, key), name=name)
        yield from _deadline(plan, (*path, "deadline"), target.deadline)


def parties(plan: Planned, dataset: Dataset) -> Iterator[Diagnostic]:
    """C401: the body and every unit of a task stand in the registry (where there is one)."""
    known = {party.id for party in dataset.parties}
    named = [(("body",), plan.content.body)] + [
        (("tasks", i, "units", k), unit)
        for i, task in enumerate(plan.content.tasks)
        for k, unit in enumerate(task.units)
    ]
    for path, unit in named:
        if dataset.units and unit not in known:
            yield finding_at("unit_unknown", plan.source, path, unit=unit)


def criteria(plan: Planned, case: Case) -> Iterator[Diagnostic]:
    """C311, C501, C504, C511: known criteria, and marks that their rules can measure."""
    book = case.rulebook.content
    for i, task in enumerate(plan.content.tasks):
        for name in ("criteria", "supports"):
            for k, criterion in enumerate(getattr(task, name)):
                if book.find(criterion) is None:
                    at: Path = ("tasks", i, name, k)
                    yield finding_at("plan_criterion", plan.source, at, criterion=criterion)
    for i, target in enumerate(plan.content.targets):
        path: Path = ("targets", i)
        found = book.find(target.criterion) if target.criterion else None
        if target.criterion and found is None:
            at = (*path, "criterion")
            yield finding_at("plan_criterion", plan.source, at, criterion=target.criterion)
        for k, touched in enumerate(target.touches):
            if book.find(touched) is None:
                at = (*path, "touches", k)
                yield finding_at("plan_criterion", plan.source, at, criterion=touched)
        yield from _marks(plan, path, target, found, book.head.rounding)


def against_appraisal(plan: Planned, case: Case) -> Iterator[Diagnostic]:
    """C505, C508: targets beyond the level already reached; baselines that the appendix confirms."""
    book, given = case.rulebook.content, case.scores
    for i, target in enumerate(plan.content.targets):
        criterion = book.find(target.criterion) if target.criterion else None
        found = given.content.find(target.criterion) if target.criterion else None
        if criterion is None or found is None:
            continue
        row, scored = found[1], score_row(case, found[0])
        moved = aimed(case, criterion, row, target)
        figure = moved.figure if moved is not None else row.evidence
        now = moved.now if moved is not None and not astray(moved, target) else None
        fits = moved is not None and moved.fits(target)
        if now is not None and fits and reached(target, now) and scored and scored.deduction < 0:
            at: Path = ("targets", i, target.bound)
            yield finding_at(
                "target_reached",
                plan.source,
                at,
                criterion=criterion.id,
                target=target.written,
                now=_figure(figure),
            )
        if (
            target.baseline is not None
            and figure is not None
            and _disagree(target.baseline, figure)
        ):
            at = ("targets", i, "baseline")
            yield finding_at(
                "baseline_differs",
                plan.source,
                at,
                criterion=criterion.id,
                baseline=_figure(target.baseline),
                appendix=_figure(figure),
            )


def covered(plan: Planned, case: Case) -> Iterator[Diagnostic]:
    """C510: a loss for which the plan has neither a numeric target nor a task that serves it."""
    for i, row in enumerate(case.scores.content.rows):
        scored = score_row(case, i)  # None: C309 says so
        lost = scored is not None and scored.deduction < 0
        if scored and lost and coverage(plan.content, row.criterion) is Coverage.NONE:
            values = {"criterion": row.criterion, "deduction": scored.deduction}
            yield finding_at("loss_uncovered", plan.source, ("targets",), **values)


def of_year(dataset: Dataset) -> Iterator[Diagnostic]:
    """C603: each plan is about a year that has an appraisal, comes after it, and is the only one."""
    first: dict[tuple[str, Period], str] = {}
    scored = {one.period for one in dataset.scored}
    for plan in dataset.plans:
        body, about = plan.content.body, plan.content.about
        at: Path = ("about_year" if plan.content.about_year_ else "about_period",)
        if about not in scored:  # C608 tells of a period that only other bodies have
            yield finding_at("plan_without_appraisal", plan.source, at, period=about)
        if plan.content.year < about.year or (plan.content.year == about.year and about.whole_year):
            yield finding_at("plan_not_after", plan.source, ("year",), year=plan.content.year)
        if (body, about) in first:
            yield finding_at("plan_twice", plan.source, at, period=about, first=first[body, about])
        first.setdefault((body, about), plan.source.file)


def _deadline(plan: Planned, path: Path, deadline: date | int | None) -> Iterator[Diagnostic]:
    if deadline is None:
        return
    year = deadline if isinstance(deadline, int) else deadline.year
    if year != plan.content.year:
        yield finding_at(
            "deadline_year", plan.source, path, deadline=deadline, year=plan.content.year
        )
        return
    issued = plan.content.issued
    if issued is not None and not isinstance(deadline, int) and deadline < issued:
        values = {"deadline": deadline, "issued": f"{issued:%m/%Y}"}
        yield finding_at("deadline_before_plan", plan.source, path, **values)


def _marks(
    plan: Planned, path: Path, target: Target, criterion: Criterion | None, rounding: Rounding
) -> Iterator[Diagnostic]:
    moved = lever(criterion, None, rounding, target) if criterion is not None else None
    named = moved is not None and target.part in (None, moved.part)
    if criterion is not None and (moved is None or not named or not moved.fits(target)):
        yield finding_at("target_unfit", plan.source, path, criterion=criterion.id)
    if criterion is not None and criterion.may_exceed_full:
        return
    name = target.criterion or target.measure
    for key in ("at_least", "above", "at_most", "below", "stretch"):
        rate = getattr(target, key)
        if rate is not None and (rate.value > 1 or (key == "above" and rate.value == 1)):
            yield finding_at("target_above_full", plan.source, (*path, key), name=name, rate=rate)
    before = target.baseline.rate if target.baseline else None
    if before is not None and before.value > 1:
        at = (*path, "baseline", "rate")
        yield finding_at("rate_above_full", plan.source, at, criterion=name, rate=str(before))


def _disagree(baseline: Figure, figure: Figure) -> bool:
    """True when no one measure prints both as the baseline and as the appendix figure."""
    if baseline.count is not None and baseline.of is None:
        return baseline.count != figure.count
    ours, theirs = share(baseline, exceed=True), share(figure, exceed=True)
    if ours is None or theirs is None:
        return False
    return ours.span.meet(theirs.span).empty


def _figure(figure: Figure | None) -> Rate | int | str | None:
    """A figure for a sentence: rates are written in the reader's language."""
    if figure is None:
        return None
    if figure.of is not None:
        count = figure.count if figure.count is not None else figure.of - (figure.missing or 0)
        return f"{count}/{figure.of}"
    if figure.below is not None:
        return f"< {figure.below}"
    return figure.rate if figure.rate is not None else figure.count
