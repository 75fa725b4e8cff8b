"""The checks of units and plans: a table of its own, which scoring alone does not need."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cchc.checking import plan, units
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.plan import Plan
from cchc.model.source import Sourced

ACROSS: tuple[Callable[[Dataset], Iterator[Diagnostic]], ...] = (
    units.names_once,
    units.groups,
    units.overlaps,
    units.validity,
    plan.of_year,
)


def checks(dataset: Dataset) -> Iterator[Diagnostic]:
    """Every finding about units and plans."""
    for check in ACROSS:
        yield from check(dataset)
    for planned in dataset.plans:
        yield from _plan(planned, dataset)


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
