"""From the options to a data set and a scorecard, or to a clear end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import typer

from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.checking.table import blocking, scoring
from cchc.cli.output import complain, fail
from cchc.cli.speech import words
from cchc.model.appraisal import Appraisal
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.source import Sourced
from cchc.model.units import BODIES, Group, Unit
from cchc.reading.folder import find
from cchc.reading.load import load
from cchc.reporting.diagnostics import render

if TYPE_CHECKING:
    from cchc.model.plan import Plan

SCORE_KINDS = frozenset({"criteria", "appraisal", "units"})
PLAN_KINDS = SCORE_KINDS | {"plan"}


class Scored(NamedTuple):
    """A data set and the scorecard of the year that was asked for."""

    dataset: Dataset
    card: Scorecard


class Planned(NamedTuple):
    """A data set, the scorecard of a year, and the plan about its losses, where there is one."""

    dataset: Dataset
    card: Scorecard
    plan: Plan | None


def planned(folder: str | None, year: int | None) -> Planned:
    """As `scored`, with the plan about that year."""
    dataset, card = scored(folder, year, PLAN_KINDS)
    plan = dataset.plan(card.appraisal.year)
    return Planned(dataset, card, plan.content if plan else None)


def scored(folder: str | None, year: int | None, kinds: frozenset[str] = SCORE_KINDS) -> Scored:
    """Read, check and score. Ends the program with code 3 for files that cannot be read, 1 for data
    that contradict each other, 2 for a year that the folder does not have.
    """
    loaded = load(find(folder), kinds)
    _stop_at(loaded.problems, code=3)
    dataset = loaded.dataset
    check = scoring if kinds == SCORE_KINDS else blocking
    _stop_at(check(dataset), code=1)
    given = chosen(dataset, year)
    book = dataset.rulebook(given.content.rulebook)
    assert book is not None
    return Scored(dataset, scorecard(book.content, given))


def chosen(dataset: Dataset, year: int | None) -> Sourced[Appraisal]:
    """The appraisal of a year, by default the latest."""
    given = dataset.appraisal(dataset.years[-1] if year is None else year)
    if given is None:
        years = ", ".join(map(str, dataset.years))
        fail(words()("usage.year_without_data", year=year, years=years), code=2)
    return given


def parties_named(dataset: Dataset, asked: list[str], every: bool) -> tuple[Unit | Group, ...]:
    """The parties that names lead to, each once, then (`every`) all units but the body itself.

    Ends the program with code 2 and the nearest names where one leads nowhere or to several.
    """
    from cchc.model import names

    found: list[Unit | Group] = []
    for name in asked:
        named = names.find(name, dataset.parties)
        if named.party is None:
            near = "; ".join(party.name for party in named.suggestions)
            key = "usage.unit_near" if near else "usage.unit_unknown"
            fail(words()(key, name=name, near=near), code=2)
        found.append(named.party)
    if every:
        found += [p for p in dataset.parties if isinstance(p, Unit) and p.kind not in BODIES]
    return tuple({party.id: party for party in found}.values())


def _stop_at(found: tuple[Diagnostic, ...], code: int) -> None:
    errors = [diagnostic for diagnostic in found if diagnostic.fails]
    if errors:
        complain(render(errors, words()) + words()("diagnostic.not_scored", count=len(errors)))
        raise typer.Exit(code)
