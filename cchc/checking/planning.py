"""The checks that scoring alone does not need: a table of units, plans, dates and words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from cchc.checking import dates, links, plan, registry, rows, units
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.plan import Plan
from cchc.model.source import Path, Sourced

ACROSS: tuple[Callable[[Dataset], Iterator[Diagnostic]], ...] = (
    units.names_once,
    units.groups,
    units.overlaps,
    units.validity,
    units.members_valid,
    registry.codes,
    registry.successors,
    registry.kinds,
    registry.named,
    registry.outside,
    dates.results,
    dates.evidence,
    dates.plans,
    rows.given,
    plan.of_year,
)
PLAN: tuple[Callable[[Sourced[Plan]], Iterator[Diagnostic]], ...] = (
    plan.tasks,
    plan.targets,
    links.repeats,
)
SECOND: tuple[Callable[[Dataset], Iterator[Diagnostic]], ...] = (
    rows.reasons,
    rows.missing,
    links.served,
    links.deadlines,
    links.said,
    links.baselines,
)
"""What says a thing twice: asked only of rows, tasks and targets with nothing else to mend."""
SETTLED = ("target_reached", "claim_not_higher", "assumption_refuted")
"""The warnings that leave a second look nothing to say."""


def checks(dataset: Dataset) -> Iterator[Diagnostic]:
    """Every finding about units, plans, dates and words."""
    for check in ACROSS:
        yield from check(dataset)
    for planned in dataset.plans:
        yield from _plan(planned, dataset)


def second(dataset: Dataset, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings of a second look, where the first found no fault: one cause, one message."""
    told = {_item(one) for one in found if one.fails or one.wording in SETTLED}
    new = [one for check in SECOND for one in check(dataset) if _item(one) not in told]
    yield from new
    told |= {_item(one) for one in new}
    wrong = {file for file, path in told if path[:1] == ("targets",)}
    yield from (one for one in links.unsaid(dataset) if one.location.file not in wrong)


def _item(found: Diagnostic) -> tuple[str, Path]:
    return found.location.file, found.path[:2]


def _plan(planned: Sourced[Plan], dataset: Dataset) -> Iterator[Diagnostic]:
    """Every check of one plan, as far as its appraisal and rulebook are there."""
    for check in PLAN:
        yield from check(planned)
    yield from plan.parties(planned, dataset)
    case = dataset.joined(planned.content.body, planned.content.about)
    if case is not None:
        yield from plan.criteria(planned, case.rulebook.content)
        yield from plan.against_appraisal(planned, case.scores, case.rulebook.content)
        yield from plan.covered(planned, case.scores)
