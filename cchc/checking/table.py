"""The table of checks, and the one function that runs them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.checking import appraisal, files, rulebook
from cchc.model.appraisal import Appraisal
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced

RULEBOOK: tuple[Callable[[Sourced[Rulebook]], Iterator[Diagnostic]], ...] = (
    rulebook.ids,
    rulebook.points,
    rulebook.scored_once,
    rulebook.rules,
    rulebook.bands,
    rulebook.band_order,
    rulebook.grades,
    rulebook.period,
)
APPRAISAL: tuple[Callable[[Sourced[Appraisal], Rulebook], Iterator[Diagnostic]], ...] = (
    appraisal.against_rulebook,
    appraisal.evidence,
)
FILES: tuple[Callable[[Dataset], Iterator[Diagnostic]], ...] = (
    files.rulebooks,
    files.years,
    files.bodies,
    files.responsible,
    files.slips,
)
SUMS: tuple[Callable[[Scorecard], Iterator[Diagnostic]], ...] = (
    appraisal.totals,
    appraisal.recomputation,
    appraisal.assumptions,
    appraisal.claims,
)
"""Run only where the rows can be scored; `score` shows the same findings in its table."""


def scoring(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """Everything that could keep the data from being scored, by file and line."""
    found: list[Diagnostic] = []
    for book in dataset.rulebooks:
        for check in RULEBOOK:
            found.extend(check(book))
    for check_all in FILES:
        found.extend(check_all(dataset))
    for given in dataset.unjoined:
        found.extend(appraisal.arithmetic(given, None))
    for case in dataset.cases:
        rules = case.rulebook.content
        found.extend(appraisal.arithmetic(case.scores, rules))
        for check_row in APPRAISAL:
            found.extend(check_row(case.scores, rules))
    return tuple(sorted(found, key=lambda d: d.location))


def blocking(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """As `scoring`, with all that could keep losses from being shared and held against a plan."""
    from cchc.checking import planning

    found = (*scoring(dataset), *planning.checks(dataset))
    return tuple(sorted(found, key=lambda d: d.location))


def findings(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """Every finding of every check, by file and line, whether acknowledged or not."""
    from cchc.checking import planning

    found = list(blocking(dataset))
    if not any(diagnostic.fails for diagnostic in found):
        for card in map(scorecard, dataset.cases):
            for check in SUMS:
                found.extend(check(card))
    found.extend(planning.second(dataset, tuple(found)))
    return tuple(sorted(found, key=lambda d: d.location))


def run(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """The errors and warnings that the data do not acknowledge."""
    from cchc.checking.settle import settle

    remaining = settle(findings(dataset), dataset).remaining
    return tuple(d for d in remaining if d.severity is not Severity.INFO)
