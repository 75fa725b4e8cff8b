"""The table of checks, each with its phase and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import Any

from cchc.analysis.scorecard import scorecard
from cchc.model.dataset import Dataset
from cchc.model.error import DataError
from cchc.model.tuples import NamedTuple


class Phase(Enum):
    """When a check runs; the modules of a phase are loaded when it begins."""

    SCORING = auto()
    """First: what could keep the data from being scored."""
    PLANNING = auto()
    """Then what scoring alone does not need: units, plans, dates, words."""
    WARNING = auto()
    """Then what never fails: no result waits for it, `check` alone tells it."""
    SUMS = auto()
    """Only where nothing is wrong so far: `score` shows the same findings in its table."""
    SECOND = auto()
    """What says a thing twice: heard only of rows, tasks and targets with nothing else to mend."""
    LAST = auto()
    """Heard only of a file whose targets have nothing to mend, not in the second look either."""
    ALONE = auto()
    """Heard only where nothing else is open: what speaks of a figure from far away."""


FIRST = (Phase.SCORING, Phase.PLANNING, Phase.WARNING)
"""The phases that are heard whatever else is found."""


Given = Callable[[Dataset], Iterable[tuple[Any, ...]]]
"""What a check is given, once for each: the arguments of one call."""


class Check(NamedTuple):
    """One check: module and function in this room, phase, what it is given.

    `settles` names the warnings of it that leave the second look nothing to say.
    """

    name: str
    phase: Phase
    given: Given
    settles: tuple[str, ...] = ()
    rows: bool = False
    """True for a check of the rows of one body alone: it is asked for each body of a table too."""


def _data(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((dataset,),)


def _several(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    """The data where several bodies have scores, to be held against each other."""
    return ((dataset,),) if len(dataset.scored) > 1 else ()


def _books(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((book,) for book in dataset.rulebooks)


def _remedying(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    """The cases whose rulebook scores what is remedied of another period that is scored too."""
    asking = {
        book.content.head.id
        for book in dataset.rulebooks
        if any(criterion.scores_remedy for criterion in book.content.criteria)
    }
    return (
        (case,)
        for case in dataset.cases
        if case.rulebook.content.head.id in asking and len(dataset.scores_of(case.body)) > 1
    )


def _scores(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    """All scores, with their case where their rulebook is there."""
    joined = ((case.scores, case) for case in dataset.cases)
    return (*((given, None) for given in dataset.unjoined), *joined)


def _every(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((case,) for case in dataset.cases)


def _cases(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((case.scores, case.rulebook.content) for case in dataset.cases)


def _cards(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((scorecard(case),) for case in dataset.cases)


def _plans(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((plan,) for plan in dataset.plans)


def _plans_in_data(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((plan, dataset) for plan in dataset.plans)


def _plans_of_cases(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    """Plans that answer scores, with the case that they answer."""
    for plan in dataset.plans:
        try:
            case = dataset.joined(plan.content.body, plan.content.about)
        except DataError:  # what is wrong in its lines is told of the lines
            continue
        if case is not None:
            yield plan, case


def _actuals(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((given,) for given in dataset.actuals)


def _actuals_in_data(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((given, dataset) for given in dataset.actuals)


def _measured(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    """The data where something is measured."""
    return ((dataset,),) if dataset.actuals else ()


CHECKS: tuple[Check, ...] = (
    Check("files.todo", Phase.SCORING, _data),
    Check("rulebook.ids", Phase.SCORING, _books),
    Check("nodes.points", Phase.SCORING, _books),
    Check("nodes.nodes", Phase.SCORING, _books),
    Check("rulebook.steps", Phase.SCORING, _books),
    Check("grounds.sums", Phase.WARNING, _books, ("ground_sum",)),
    Check("grounds.references", Phase.WARNING, _books, ("reference_elsewhere",)),
    Check("rulebook.scored_once", Phase.SCORING, _books),
    Check("rulebook.rules", Phase.SCORING, _books),
    Check("rulebook.bands", Phase.SCORING, _books),
    Check("names.names", Phase.SCORING, _books),
    Check("nodes.grades", Phase.SCORING, _books),
    Check("rulebook.period", Phase.SCORING, _books),
    Check("ranking.ties", Phase.SCORING, _books),
    Check("files.rulebooks", Phase.SCORING, _data),
    Check("files.former", Phase.SCORING, _data),
    Check("files.years", Phase.SCORING, _data),
    Check("files.bodies", Phase.SCORING, _data),
    Check("files.registered", Phase.SCORING, _data),
    Check("files.responsible", Phase.SCORING, _data, rows=True),
    Check("bodies.across", Phase.WARNING, _several),
    Check("files.slips", Phase.SCORING, _data),
    Check("appraisal.arithmetic", Phase.SCORING, _scores, rows=True),
    Check("appraisal.against_rulebook", Phase.SCORING, _every, rows=True),
    Check("appraisal.evidence", Phase.SCORING, _every, rows=True),
    Check("asked.facts_asked", Phase.SCORING, _every, rows=True),
    Check("voices.nodes", Phase.SCORING, _cases, rows=True),
    Check("units.names_once", Phase.PLANNING, _data),
    Check("units.groups", Phase.PLANNING, _data),
    Check("units.office_once", Phase.WARNING, _data),
    Check("units.overlaps", Phase.WARNING, _data, rows=True),
    Check("units.validity", Phase.PLANNING, _data),
    Check("units.carriers_valid", Phase.PLANNING, _data, rows=True),
    Check("units.members_valid", Phase.PLANNING, _data),
    Check("registry.codes", Phase.WARNING, _data),
    Check("registry.successors", Phase.WARNING, _data),
    Check("registry.kinds", Phase.WARNING, _data),
    Check("registry.carriers", Phase.WARNING, _data, rows=True),
    Check("registry.charged", Phase.WARNING, _data),
    Check("registry.named", Phase.WARNING, _data),
    Check("registry.outside", Phase.WARNING, _data),
    Check("spelling.spelling", Phase.WARNING, _data),
    Check("dates.results", Phase.WARNING, _data),
    Check("dates.evidence", Phase.WARNING, _data),
    Check("dates.plans", Phase.WARNING, _data),
    Check("rows.given", Phase.WARNING, _data, rows=True),
    Check("plan.of_year", Phase.PLANNING, _data),
    Check("plan.tasks", Phase.PLANNING, _plans),
    Check("plan.targets", Phase.PLANNING, _plans),
    Check("plan.reports", Phase.PLANNING, _plans),
    Check("plan.repeats", Phase.PLANNING, _plans),
    Check("plan.parties", Phase.PLANNING, _plans_in_data),
    Check("plan.criteria", Phase.PLANNING, _plans_of_cases),
    Check("plan.against_appraisal", Phase.WARNING, _plans_of_cases, ("target_reached",)),
    Check("order.sections", Phase.WARNING, _plans),
    Check("plan.covered", Phase.WARNING, _plans_of_cases),
    Check("actuals.known", Phase.PLANNING, _actuals_in_data),
    Check("actuals.days", Phase.PLANNING, _actuals_in_data),
    Check("actuals.once", Phase.PLANNING, _measured),
    Check("actuals.in_time", Phase.WARNING, _actuals),
    Check("recomputed.totals", Phase.SUMS, _cards),
    Check("recomputed.recomputation", Phase.SUMS, _cards, rows=True),
    Check("recomputed.off_step", Phase.SUMS, _cards, rows=True),
    Check("recomputed.assumptions", Phase.SUMS, _cards, ("assumption_refuted",), rows=True),
    Check("recomputed.claims", Phase.SUMS, _cards, ("claim_not_higher",)),
    Check("voices.unscored", Phase.SUMS, _cards, rows=True),
    Check("remedied.counted", Phase.SUMS, _remedying),
    Check("rows.reasons", Phase.SECOND, _data, rows=True),
    Check("words.counts", Phase.SECOND, _data, rows=True),
    Check("words.days", Phase.SECOND, _data, rows=True),
    Check("rows.missing", Phase.SECOND, _data, rows=True),
    Check("words.assumed", Phase.SECOND, _plans_of_cases),
    Check("links.served", Phase.SECOND, _data),
    Check("links.deadlines", Phase.SECOND, _data),
    Check("links.said", Phase.SECOND, _data),
    Check("links.baselines", Phase.SECOND, _data),
    Check("links.unsaid", Phase.LAST, _data),
    Check("remedy.gains", Phase.ALONE, _plans_of_cases),
    Check("remedy.served", Phase.ALONE, _data),
    Check("grounds.figures", Phase.ALONE, _data),
    Check("words.kept", Phase.ALONE, _data),
    Check("words.planned", Phase.ALONE, _plans_of_cases),
)
ROWS = tuple(check for check in CHECKS if check.rows)
SETTLED = frozenset(wording for check in CHECKS for wording in check.settles)
