"""The table of checks, each with its phase and what it is given, and the functions that run them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum, auto
from importlib import import_module
from typing import Any, NamedTuple

from cchc.analysis.scorecard import scorecard
from cchc.model.dataset import Case, Dataset, Scored
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.error import DataError
from cchc.model.source import Path


class Phase(Enum):
    """When a check runs; the modules of a phase are loaded when it begins."""

    SCORING = auto()
    """First: what could keep the data from being scored."""
    PLANNING = auto()
    """Then what scoring alone does not need: units, plans, dates, words."""
    SUMS = auto()
    """Only where nothing is wrong so far: `score` shows the same findings in its table."""
    SECOND = auto()
    """What says a thing twice: heard only of rows, tasks and targets with nothing else to mend."""
    LAST = auto()
    """Heard only of a file whose targets have nothing to mend, not in the second look either."""
    ALONE = auto()
    """Heard only where nothing else is open: what speaks of a figure from far away."""


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


def _books(dataset: Dataset) -> Iterable[tuple[Any, ...]]:
    return ((book,) for book in dataset.rulebooks)


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


CHECKS: tuple[Check, ...] = (
    Check("files.todo", Phase.SCORING, _data),
    Check("rulebook.ids", Phase.SCORING, _books),
    Check("nodes.points", Phase.SCORING, _books),
    Check("nodes.nodes", Phase.SCORING, _books),
    Check("rulebook.steps", Phase.SCORING, _books),
    Check("grounds.sums", Phase.PLANNING, _books, ("ground_sum",)),
    Check("grounds.references", Phase.PLANNING, _books, ("reference_elsewhere",)),
    Check("rulebook.scored_once", Phase.SCORING, _books),
    Check("rulebook.rules", Phase.SCORING, _books),
    Check("rulebook.bands", Phase.SCORING, _books),
    Check("rulebook.names", Phase.SCORING, _books),
    Check("nodes.grades", Phase.SCORING, _books),
    Check("rulebook.period", Phase.SCORING, _books),
    Check("ranking.ties", Phase.SCORING, _books),
    Check("files.rulebooks", Phase.SCORING, _data),
    Check("files.former", Phase.SCORING, _data),
    Check("files.years", Phase.SCORING, _data),
    Check("files.bodies", Phase.SCORING, _data),
    Check("files.registered", Phase.SCORING, _data),
    Check("files.responsible", Phase.SCORING, _data, rows=True),
    Check("files.slips", Phase.SCORING, _data),
    Check("appraisal.arithmetic", Phase.SCORING, _scores, rows=True),
    Check("appraisal.against_rulebook", Phase.SCORING, _cases, rows=True),
    Check("appraisal.evidence", Phase.SCORING, _every, rows=True),
    Check("voices.nodes", Phase.SCORING, _cases, rows=True),
    Check("units.names_once", Phase.PLANNING, _data),
    Check("units.groups", Phase.PLANNING, _data),
    Check("units.overlaps", Phase.PLANNING, _data, rows=True),
    Check("units.validity", Phase.PLANNING, _data),
    Check("units.carriers_valid", Phase.PLANNING, _data, rows=True),
    Check("units.members_valid", Phase.PLANNING, _data),
    Check("registry.codes", Phase.PLANNING, _data),
    Check("registry.successors", Phase.PLANNING, _data),
    Check("registry.kinds", Phase.PLANNING, _data),
    Check("registry.carriers", Phase.PLANNING, _data, rows=True),
    Check("registry.charged", Phase.PLANNING, _data),
    Check("registry.named", Phase.PLANNING, _data),
    Check("registry.outside", Phase.PLANNING, _data),
    Check("spelling.spelling", Phase.PLANNING, _data),
    Check("dates.results", Phase.PLANNING, _data),
    Check("dates.evidence", Phase.PLANNING, _data),
    Check("dates.plans", Phase.PLANNING, _data),
    Check("rows.given", Phase.PLANNING, _data, rows=True),
    Check("plan.of_year", Phase.PLANNING, _data),
    Check("plan.tasks", Phase.PLANNING, _plans),
    Check("plan.targets", Phase.PLANNING, _plans),
    Check("links.repeats", Phase.PLANNING, _plans),
    Check("plan.parties", Phase.PLANNING, _plans_in_data),
    Check("plan.criteria", Phase.PLANNING, _plans_of_cases),
    Check("plan.against_appraisal", Phase.PLANNING, _plans_of_cases, ("target_reached",)),
    Check("order.sections", Phase.PLANNING, _plans),
    Check("plan.covered", Phase.PLANNING, _plans_of_cases),
    Check("appraisal.totals", Phase.SUMS, _cards),
    Check("appraisal.recomputation", Phase.SUMS, _cards, rows=True),
    Check("appraisal.off_step", Phase.SUMS, _cards, rows=True),
    Check("appraisal.assumptions", Phase.SUMS, _cards, ("assumption_refuted",), rows=True),
    Check("appraisal.claims", Phase.SUMS, _cards, ("claim_not_higher",)),
    Check("voices.unscored", Phase.SUMS, _cards, rows=True),
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
UNREAD = 50
"""After so many cells of a table that cannot be read the rest would only bury the first."""
SETTLED = frozenset(wording for check in CHECKS for wording in check.settles)


def scoring(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """Everything that could keep the data from being scored, by file and line."""
    return _sorted(found(dataset, Phase.SCORING))


def blocking(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """As `scoring`, with all that could keep losses from being shared and held against a plan."""
    return _sorted((*scoring(dataset), *found(dataset, Phase.PLANNING)))


def unfit(dataset: Dataset) -> Iterator[Diagnostic]:
    """Every error that could keep any scores from being shared, those in the lines of tables too."""
    yield from (one for one in blocking(dataset) if one.fails)
    for scored in _in_tables(dataset):
        try:
            yield from unsound(dataset.take(scored))
        except DataError as error:
            yield from error.findings


def unsound(case: Case) -> tuple[Diagnostic, ...]:
    """Every error in the rows of a case that stand in a table: no look at the data set sees them."""
    if not case.tabled:
        return ()
    phases = (Phase.SCORING, Phase.PLANNING)
    return _sorted(one for p in phases for one in found(case.alone, p, ROWS) if one.fails)


def findings(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """Every finding of every check, by file and line, whether acknowledged or not."""
    every = list(_phases(dataset, CHECKS))
    unread: Counter[str] = Counter()
    for one in _in_tables(dataset):
        if unread[one.source.file] >= UNREAD:
            continue
        try:
            every += _phases(dataset.take(one).alone, ROWS)
        except DataError as error:
            every += error.findings
            unread[one.source.file] += len(error.findings)
    return _sorted(every)


def _in_tables(dataset: Dataset) -> Iterator[Scored]:
    """The bodies in tables whose rulebook is here."""
    for one in dataset.scored:
        if one.table is not None and dataset.rulebook(one.rulebook) is not None:
            yield one


def _phases(dataset: Dataset, checks: Sequence[Check]) -> list[Diagnostic]:
    """What some checks find, phase by phase."""
    first = [*found(dataset, Phase.SCORING, checks), *found(dataset, Phase.PLANNING, checks)]
    return with_later(first, dataset, checks)


def with_later(
    first: list[Diagnostic], dataset: Dataset, checks: Sequence[Check] = CHECKS
) -> list[Diagnostic]:
    """What scoring and planning find, and what later phases add: sums where nothing fails, and what
    nothing before has told of.
    """
    if dataset.held:
        return first
    if not any(one.fails for one in first):
        first = [*first, *found(dataset, Phase.SUMS, checks)]
    first = [*_once(first, dataset)]
    told = {_item(one) for one in first if one.fails or one.wording in SETTLED}
    told |= {_item(one) for one in dataset.todo}
    second = [one for one in found(dataset, Phase.SECOND, checks) if _item(one) not in told]
    told |= {_item(one) for one in second}
    wrong = {file for file, path in told if path[:1] == ("targets",)}
    last = (one for one in found(dataset, Phase.LAST, checks) if one.location.file not in wrong)
    said = [*first, *second, *last]
    alone = any(check.phase is Phase.ALONE for check in checks)
    if alone and not _unsettled(said, dataset):
        said += found(dataset, Phase.ALONE, checks)
    return said


def run(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """The errors and warnings that the data do not acknowledge, and what they acknowledge in vain."""
    from cchc.checking.settle import settle

    return _open(settle(findings(dataset), dataset).remaining)


def _unsettled(found: Sequence[Diagnostic], dataset: Dataset) -> tuple[Diagnostic, ...]:
    """Those errors and warnings that the data do not acknowledge."""
    from cchc.checking.settle import settle

    remaining = settle(found, dataset).remaining
    return tuple(one for one in _open(remaining) if one in found)


def _open(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(one for one in found if one.severity is not Severity.INFO)


def found(dataset: Dataset, phase: Phase, checks: Sequence[Check] = CHECKS) -> Iterator[Diagnostic]:
    """What the checks of one phase find, check by check; of data that something is missing from,
    only what is missing.
    """
    if dataset.held:
        yield from dataset.todo if phase is Phase.SCORING and checks is CHECKS else ()
        return
    calls: dict[Given, list[tuple[object, ...]]] = {}
    for check in checks:
        if check.phase is phase:
            if check.given not in calls:
                calls[check.given] = list(check.given(dataset))
            module, name = check.name.split(".")
            function = getattr(import_module(f"cchc.checking.{module}"), name)
            for arguments in calls[check.given]:
                yield from function(*arguments)


def _sorted(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda one: one.location))


def _once(said: Iterable[Diagnostic], dataset: Dataset) -> Iterator[Diagnostic]:
    """The findings without warnings about an item of which a value is still to come."""
    todo = {_item(one) for one in dataset.todo if len(one.path) > 2}
    for one in said:
        if one.fails or one in dataset.todo or not todo or _item(one) not in todo:
            yield one


def _item(one: Diagnostic) -> tuple[str, Path]:
    """The row, task or target that a finding points into."""
    return one.location.file, one.path[:2]
