"""The table of checks, and the one function that runs them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cchc.checking import appraisal, files, plan, rulebook, units
from cchc.checking.settle import settle
from cchc.model.appraisal import Appraisal
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.plan import Plan
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced

RULEBOOK: tuple[Callable[[Sourced[Rulebook]], Iterator[Diagnostic]], ...] = (
    rulebook.ids,
    rulebook.points,
    rulebook.scored_once,
    rulebook.rules,
    rulebook.bands,
    rulebook.period,
)
APPRAISAL: tuple[Callable[[Sourced[Appraisal], Rulebook], Iterator[Diagnostic]], ...] = (
    appraisal.against_rulebook,
    appraisal.evidence,
)
ACROSS: tuple[Callable[[Dataset], Iterator[Diagnostic]], ...] = (
    files.rulebooks,
    files.years,
    files.responsible,
    files.slips,
    units.names_once,
    units.groups,
    units.overlaps,
    units.validity,
    plan.of_year,
)
SUMS: tuple[Callable[[Sourced[Appraisal], Rulebook], Iterator[Diagnostic]], ...] = (
    appraisal.totals,
    appraisal.recomputation,
)
"""Run only where the rows can be scored; `score` shows the same findings in its table."""


def blocking(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """Everything that keeps the data from being scored, by file and line."""
    found: list[Diagnostic] = []
    for book in dataset.rulebooks:
        for check in RULEBOOK:
            found.extend(check(book))
    for check_all in ACROSS:
        found.extend(check_all(dataset))
    for given in dataset.appraisals:
        rules = dataset.rulebook(given.content.rulebook)
        found.extend(appraisal.arithmetic(given, rules.content if rules else None))
        if rules is not None:
            for check_row in APPRAISAL:
                found.extend(check_row(given, rules.content))
    for planned in dataset.plans:
        found.extend(_plan(planned, dataset))
    return tuple(sorted(found, key=lambda d: d.location))


def _plan(planned: Sourced[Plan], dataset: Dataset) -> Iterator[Diagnostic]:
    """Every check of one plan, as far as its appraisal and rulebook are there."""
    yield from plan.tasks(planned)
    yield from plan.targets(planned)
    yield from plan.parties(planned, dataset)
    given = dataset.appraisal(planned.content.about_year)
    book = dataset.rulebook(given.content.rulebook) if given else None
    if given is not None and book is not None:
        yield from plan.criteria(planned, book.content)
        yield from plan.against_appraisal(planned, given, book.content)
        yield from plan.covered(planned, given)


def findings(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """Every finding of every check, by file and line, whether acknowledged or not."""
    found = list(blocking(dataset))
    if not any(diagnostic.fails for diagnostic in found):
        for given in dataset.appraisals:
            rules = dataset.rulebook(given.content.rulebook)
            assert rules is not None
            for check in SUMS:
                found.extend(check(given, rules.content))
    return tuple(sorted(found, key=lambda d: d.location))


def run(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """The errors and warnings that the data do not acknowledge."""
    remaining = settle(findings(dataset), dataset).remaining
    return tuple(d for d in remaining if d.severity is not Severity.INFO)
