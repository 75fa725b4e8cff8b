"""The published figures of a data set, and what of them two data sets do not share."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from cchc.analysis.gaps import gap_analysis
from cchc.analysis.ranking import chosen, periods, rank
from cchc.analysis.scorecard import scorecard
from cchc.analysis.since import notes_since, stood
from cchc.analysis.standings import Standings
from cchc.model.dataset import Case, Dataset, Scored
from cchc.model.error import Refusal
from cchc.model.period import Period
from cchc.model.scores import ScoreTable
from cchc.model.source import Sourced
from cchc.scoring.evaluate import Outcome

Figure = Decimal | str | int | None
Key = tuple[str, ...]
"""What a figure is of: year, kind of figure, whose; each a code, an id or a name."""


class Change(NamedTuple):
    """A figure before and after; None where there was or is none."""

    key: Key
    before: Figure
    after: Figure


class Changes(NamedTuple):
    """What a data set publishes otherwise than an earlier one."""

    against: str
    """What it is compared with, as it was asked for."""
    base: str | None
    """The commit at which today's data and a branch parted; None where that is `against` itself."""
    found: tuple[Change, ...]
    notes: tuple[str, ...]
    """The notes that came since, with their dates."""


def compare(past: Dataset, now: Dataset, against: str, base: str | None) -> Changes:
    """The published figures that differ, and the notes that only the later data have."""
    same = unchanged(past, now)
    found = changes(figures(past, same), figures(now, same))
    return Changes(against, base, found, notes_since(past, now))


def figures(dataset: Dataset, same: Container[str] = ()) -> dict[Key, Figure]:
    """Every figure that `score`, `gaps` and `rank` publish: totals, areas, rows, verdicts, shares,
    places. Of bodies that are the `same` as in other data, places alone.

    For data without blocking findings (an appraisal whose rulebook is missing is left out).
    """
    found: dict[Key, Figure] = {}
    places = _places(dataset)
    every: list[Case | Scored] = [*dataset.cases]
    every += (one for one in dataset.scored if one.table and dataset.rulebook(one.rulebook))
    for one in every:
        begins = title(dataset, one.body, one.period)
        if one.body not in same:
            case = one if isinstance(one, Case) else dataset.take(one)
            found.update(((begins, *of), figure) for of, figure in _of_case(case))
        of_body = places.get((one.period, one.body), {})
        found.update(((begins, "total", of), figure) for of, figure in of_body.items())
    return found


def _of_case(case: Case) -> Iterator[tuple[Key, Figure]]:
    """The figures of one body in one period."""
    card = scorecard(case)
    yield ("total", "max"), card.sums.max_points
    yield ("total", "appraised"), card.sums.appraised
    yield ("total", "deduction"), card.sums.deduction
    if not card.council:
        yield ("total", "points"), card.sums.points
    yield ("total", "declared"), card.appraisal.declared_total
    yield ("total", "index"), card.index
    for area in card.areas:
        yield ("area", area.area.id), area.sums.deduction
    for row in card.rows:
        of = row.criterion.id
        yield ("appraised", of), row.given.appraised
        if not card.council:
            yield ("points", of), row.score
        yield ("recomputed", of), _interval(row.outcome)
        yield ("verdict", of), row.verdict.value
    gaps = gap_analysis(card)
    for carrier in gaps.carriers:
        yield ("share", carrier.name or carrier.id), carrier.load.share
    for gap in gaps.gaps:
        yield ("coverage", gap.criterion.id), gap.coverage.value


def _places(dataset: Dataset) -> dict[tuple[Period, str], dict[str, Figure]]:
    """The place of each body among several in a period, and who shares it."""
    found: dict[tuple[Period, str], dict[str, Figure]] = {}
    for period in periods(dataset):
        asked = chosen(dataset, period)
        known = Standings(dataset, None, look=lambda _: ())
        if isinstance(asked, Refusal) or len(asked) < 2:
            continue
        pairs = [(one, standing) for one in asked if (standing := known.of(one)) is not None]
        for body, (_, _, stand) in stood(rank(dataset, pairs)).items():
            shares = sorted(dataset.name(other) for other in stand.shares if other != body)
            found[period, body] = {"place": stand.place, "tied": ", ".join(shares) or None}
    return found


def unchanged(past: Dataset, now: Dataset) -> frozenset[str]:
    """The bodies in tables of which nothing that their figures rest on has changed."""

    def contents(files: Iterable[Sourced[Any]]) -> list[Any]:
        return [file.content for file in files]

    whole = ((old.rulebooks, old.units, old.plans, old.appraisals) for old in (past, now))
    if not all(contents(one) == contents(other) for one, other in zip(*whole, strict=True)):
        return frozenset()
    then, there = ({_table(t): t.lines for t in data.tables} for data in (past, now))
    if len(then) < len(past.tables) or len(there) < len(now.tables):
        return frozenset()  # two tables of a period cannot be told apart
    other: set[str] = set()
    for key in {*then, *there}:
        one, two = then.get(key), there.get(key)
        bodies = {*(one.names if one else ()), *(two.names if two else ())}
        if one is None or two is None or one.columns != two.columns or one.apart != two.apart:
            other |= bodies
            continue
        known = {*one.names} & {*two.names}
        other |= {b for b in bodies if b not in known or one.rests(b) != two.rests(b)}
    return frozenset(now.scored_bodies) - other


def _table(table: ScoreTable) -> tuple[object, ...]:
    """What is said of all the scores of a table, but for what no figure rests on."""
    head = table.head.content
    return head.period, head.rulebook, head.as_of, head.score


def title(dataset: Dataset, body: str, period: Period) -> str:
    """What the key of a body's figures begins with: the period, among several bodies its name too."""
    many = len(dataset.scored_bodies) > 1
    return f"{period} {dataset.name(body)}" if many else str(period)


def changes(before: dict[Key, Figure], after: dict[Key, Figure]) -> tuple[Change, ...]:
    """The figures that differ, in the order in which they are published."""
    keys = dict.fromkeys((*before, *after))
    return tuple(
        Change(key, before.get(key), after.get(key))
        for key in keys
        if before.get(key) != after.get(key) or (key in before) != (key in after)
    )


def _interval(outcome: Outcome | None) -> str | None:
    return None if outcome is None else f"{outcome.nominal} [{outcome.low}, {outcome.high}]"
