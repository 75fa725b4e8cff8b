"""Checks of words against figures beside them: cases that were counted, days, what a slip keeps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cchc.checking.told import cases_of, figures_of, rates_of, some, written
from cchc.model.appraisal import Row
from cchc.model.codes import finding_at
from cchc.model.dataset import Case, Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.notes import Slip
from cchc.model.plan import Plan, Target
from cchc.model.rate import Rate
from cchc.model.said import ASKED, EACH, counted, fractions, percents, prints, until, wholes
from cchc.model.source import Path, Source, Sourced

Planned = Sourced[Plan]


def counts(dataset: Dataset) -> Iterator[Diagnostic]:
    """C316: a reason that says how many cases were counted (bốn sáng kiến) says the evidence's."""
    for case in dataset.cases:
        for i, row in enumerate(case.scores.content.rows):
            criterion = case.rulebook.content.find(row.criterion)
            if criterion is None or criterion.cases is None or row.reason is None:
                continue
            figures = [f for f in figures_of(row.evidence) if f.count is not None or f.of]
            known = {n for f in figures for n in (f.count, f.missing, f.of) if n is not None}
            known |= {a for a, _ in cases_of(figures)}
            told = counted(row.reason, criterion.cases, ASKED)
            if known and told and not known & {number for number, _, _ in wholes(row.reason)}:
                figure = figures[0].count if figures[0].count is not None else figures[0].missing
                values = {"criterion": row.criterion, "figure": figure, "cases": criterion.cases}
                at: Path = ("rows", i, "reason")
                said = some(sorted(told))
                yield finding_at("reason_count", case.scores.source, at, **values, said=said)


def days(dataset: Dataset) -> Iterator[Diagnostic]:
    """C316: a reason that counts up to a day (tính đến 15/12/2023) says the day of the evidence."""
    for file in dataset.appraisals:
        for i, row in enumerate(file.content.rows):
            day = row.evidence.as_of if row.evidence is not None else None
            told = until(row.reason or "")
            if day is not None and told and day not in told:
                values = {"criterion": row.criterion, "date": day, "said": min(told)}
                at: Path = ("rows", i, "evidence", "as_of")
                yield finding_at("reason_date", file.source, at, **values)


def assumed(plan: Planned, case: Case) -> Iterator[Diagnostic]:
    """C516: an assumption that says how many cases it takes says the mark of its target."""
    for i, target in enumerate(plan.content.targets):
        goal, text = target.written, target.assumption
        found = case.rulebook.content.find(target.criterion or "")
        if not target.counted or text is None or found is None or found.cases is None:
            continue
        told = counted(text, found.cases, EACH)
        marks = {goal, target.stretch_count}
        if told and not marks & {number for number, _, _ in wholes(text)}:
            values = {"criterion": target.criterion, "count": goal, "cases": found.cases}
            at: Path = ("targets", i, target.bound)
            said = some(sorted(told))
            yield finding_at("assumption_count", plan.source, at, **values, said=said)


def kept(dataset: Dataset) -> Iterator[Diagnostic]:
    """C619: the figures that the data keep instead of a slip are those of its row."""
    for scores in dataset.appraisals:
        rows = {row.criterion: _of_row(row) for row in scores.content.rows}
        yield from _kept(scores.source, scores.content.slips, rows)


def planned(plan: Planned, case: Case) -> Iterator[Diagnostic]:
    """C619: the figures that a plan keeps instead of a slip are those of its task or target."""
    items = _of_plan(plan.content, case.scores.content.rows)
    yield from _kept(plan.source, plan.content.slips, items)


Known = tuple[list[Rate], set[tuple[int, int]]]
"""The percentages and the cases out of cases that belong to a row, a task or a target."""


def _kept(source: Source, slips: tuple[Slip, ...], items: dict[str, Known]) -> Iterator[Diagnostic]:
    for i, slip in enumerate(slips):
        rates, cases = items.get(slip.about, ([], set()))
        odd = [
            str(one)
            for one in percents(slip.kept)
            if rates and not any(prints(one, rate) for rate in rates)
        ]
        odd += written([pair for pair in fractions(slip.kept) if cases and pair not in cases])
        if odd:
            known = some([*dict.fromkeys(map(str, rates)), *written(sorted(cases))])
            values = {"about": slip.about, "figure": odd[0], "known": known}
            yield finding_at("slip_figure", source, ("slips", i, "kept"), **values)


def _of_row(row: Row) -> Known:
    claimed = row.claim.evidence if row.claim is not None else None
    figures = (*figures_of(row.evidence), *figures_of(claimed))
    texts = [row.reason, row.note, row.claim.about if row.claim is not None else None]
    return _with_words(rates_of(figures), set(cases_of(figures)), texts)


def _of_plan(plan: Plan, rows: Sequence[Row]) -> dict[str, Known]:
    of_rows = {row.criterion: _of_row(row) for row in rows}
    found = {}
    for task in plan.tasks:
        found[task.id] = _of_targets(plan.aimed(task.id), [task.summary])
    summaries: dict[str | None, list[str]] = {}
    for task in plan.tasks:
        summaries.setdefault(task.id, []).append(task.summary)
    for target in plan.targets:
        if target.criterion is not None:
            found[target.criterion] = _of_targets([target], summaries.get(target.task, ()))
    for target in plan.targets:  # a level before is printed in the results too
        rates, cases = of_rows.get(target.criterion or "", ([], set()))
        for name in found.keys() & {target.task, target.criterion or ""}:
            found[name] = ([*found[name][0], *rates], found[name][1] | cases)
    return found


def _of_targets(targets: Sequence[Target], words: Sequence[str]) -> Known:
    before = [target.baseline for target in targets if target.baseline is not None]
    rates = [
        rate
        for target in targets
        for rate in (target.written, target.stretch)
        if isinstance(rate, Rate)
    ]
    texts = [*words, *(text for target in targets for text in (target.stated, target.assumption))]
    return _with_words([*rates, *rates_of(before)], set(cases_of(before)), texts)


def _with_words(rates: list[Rate], cases: set[tuple[int, int]], texts: list[str | None]) -> Known:
    for text in texts:
        rates += percents(text or "")
        cases |= set(fractions(text or ""))
    return rates, cases
