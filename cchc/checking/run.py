"""Runs the checks of the table, phase by phase: what could keep data from being scored, or all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module

from cchc.analysis.in_tables import InTables
from cchc.checking.table import CHECKS, FIRST, ROWS, SETTLED, Check, Given, Phase
from cchc.model.dataset import Case, Dataset, Scored
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.error import DataError
from cchc.model.kept import Kept
from cchc.model.source import Path

UNREAD = 50
"""After so many cells of a table that cannot be read the rest would only bury the first."""
_FOUND: Kept[tuple[Diagnostic, ...]] = Kept()
"""Of data that never change: who asks for several analyses of them has them checked once."""


def scoring(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """Everything that could keep the data from being scored, by file and line."""
    return _sorted(found(dataset, Phase.SCORING))


def blocking(dataset: Dataset) -> tuple[Diagnostic, ...]:
    """As `scoring`, with all that could keep losses from being shared and held against a plan."""
    return _sorted((*scoring(dataset), *found(dataset, Phase.PLANNING)))


def unfit(dataset: Dataset) -> Iterator[Diagnostic]:
    """Every error that could keep any scores from being shared, those in the lines of tables too."""
    yield from (one for one in blocking(dataset) if one.fails)
    tables = InTables(dataset, None, _of_rows)
    for scored in _in_tables(dataset):
        if _doubts(tables, scored) is not None:
            continue
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
    tables = InTables(dataset, None, _of_rows)
    for one in _in_tables(dataset):
        if unread[one.source.file] >= UNREAD or _doubts(tables, one) == 0:
            continue
        try:
            every += _of_rows(dataset.take(one))
        except DataError as error:
            every += error.findings
            unread[one.source.file] += len(error.findings)
    return _sorted(every)


def _of_rows(case: Case) -> list[Diagnostic]:
    """What there is to be said of the rows of a case by themselves."""
    return _phases(case.alone, ROWS)


def _doubts(tables: InTables, scored: Scored) -> int | None:
    """Of how many rows of a body in a table the checks may have anything to say: none is sure to hold
    no error. None where any check may.
    """
    bulk = tables.of(scored)
    return None if bulk is None else bulk.doubts(scored.body)


def _in_tables(dataset: Dataset) -> Iterator[Scored]:
    """The bodies in tables whose rulebook is here."""
    for one in dataset.scored:
        if one.table is not None and dataset.rulebook(one.rulebook) is not None:
            yield one


def _phases(dataset: Dataset, checks: Sequence[Check]) -> list[Diagnostic]:
    """What some checks find, phase by phase."""
    first = [one for phase in FIRST for one in found(dataset, phase, checks)]
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


def found(
    dataset: Dataset, phase: Phase, checks: Sequence[Check] = CHECKS
) -> tuple[Diagnostic, ...]:
    """What the checks of one phase find, check by check; of data that something is missing from,
    only what is missing.
    """
    key = phase, *(check.name for check in checks)
    return _FOUND.of(dataset, key, lambda: tuple(_looked(dataset, phase, checks)))


def _looked(dataset: Dataset, phase: Phase, checks: Sequence[Check]) -> Iterator[Diagnostic]:
    if dataset.held:
        yield from dataset.todo if phase is Phase.SCORING and checks is CHECKS else ()
        return
    calls: dict[Given, list[tuple[object, ...]]] = {}
    for check in checks:
        if check.phase is phase:
            if check.given not in calls:
                calls[check.given] = list(check.given(dataset))
            for arguments in calls[check.given]:  # what has nothing to look at is not loaded
                module, name = check.name.split(".")
                function = getattr(import_module(f"cchc.checking.{module}"), name)
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
