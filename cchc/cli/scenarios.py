"""The parts of `cchc forecast`: measures set by hand, scenario files, a goal, the right document."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import typer

from cchc.analysis.forecast import Forecast, forecast
from cchc.analysis.gaps import Gaps, gap_analysis
from cchc.analysis.outlook import Outlook, outlook
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.setting import SettingError, measure_of
from cchc.cli.data import parties_named
from cchc.cli.output import complain, fail
from cchc.cli.speech import words
from cchc.model.dataset import Dataset
from cchc.model.number import NumberError, parse_quoted_number
from cchc.model.scenario import Scenario
from cchc.reading.scenario import read_scenarios
from cchc.reporting.diagnostics import render
from cchc.reporting.document import Document


def looked_at(
    card: Scorecard,
    stretch: bool,
    unit: str | None,
    sets: list[str],
) -> Outlook:
    """The forecast asked for, narrowed to the rows that name a unit where one is given."""
    gaps = gap_analysis(card)
    pairs: list[tuple[str, str]] = []
    for text in sets:
        criterion, equals, value = text.partition("=")
        if not equals:
            fail(words()("usage.set_form", text=text), code=2)
        if criterion.strip() in dict(pairs):
            fail(words()("usage.set_twice", criterion=criterion.strip()), code=2)
        pairs.append((criterion.strip(), value))
    moves = moves_of(gaps, dict(pairs))
    name = ", ".join(f"{criterion}={value.strip()}" for criterion, value in pairs) or None
    only, shown = None, None
    if unit is not None:
        party = parties_named(card.case, [unit], False)[0]
        shown = party.name
        only = frozenset(gap.criterion.id for gap in gaps.gaps if party.id in gap.given.responsible)
    return outlook(forecast(gaps, stretch, moves, name, only), unit=shown)


def moves_of(gaps: Gaps, sets: Mapping[str, str], where: str = "") -> dict[str, Fraction]:
    """Measures set by hand, held against the rules; `where` begins a complaint (a file's name).

    Ends the program with code 2 for a criterion that lost nothing, or a measure that cannot be.
    """
    moves = {}
    for criterion, text in sets.items():
        gap = next((g for g in gaps.gaps if g.criterion.id == criterion), None)
        if gap is None:
            known = ", ".join(g.criterion.id for g in gaps.gaps)
            fail(where + words()("usage.set_criterion", criterion=criterion, known=known), code=2)
        try:
            moves[criterion] = measure_of(gap.criterion, gap.lever, text)
        except SettingError as error:
            values = {"criterion": criterion, "text": text.strip()}
            fail(where + words()(f"usage.set.{error.kind}", **values), code=2)
    return moves


def goal_of(found: Outlook, need: str | None, at_most: str | None) -> Outlook:
    """The forecast with the goal asked for, if any, as points to regain."""
    if need is None and at_most is None:
        return found
    if need is not None and at_most is not None:
        fail(words()("usage.two_goals"), code=2)
    goal = _points(need or at_most or "")
    if at_most is not None:  # a deduction may be written with its minus sign
        goal = max(Decimal(0), found.forecast.budget.lost - abs(goal))
    elif goal < 0:
        fail(words()("usage.points", text=need), code=2)
    if goal == 0:
        fail(words()("usage.no_goal"), code=2)
    return outlook(found.forecast, goal, found.unit)


def others_of(found: Outlook, asked: list[str]) -> tuple[Forecast, ...]:
    """The scenarios of some files, or those of some names in the data folder. Ends the program with
    code 3 where one cannot be read, 2 where two have one name: nobody could tell their columns apart.
    """
    others: list[Forecast] = []
    for text in asked:
        for file, one in _scenarios(found.forecast.gaps.case.dataset, text):
            if one.name in (other.name for other in others):
                fail(words()("usage.scenario_twice", file=file, name=one.name), code=2)
            moves = moves_of(found.forecast.gaps, one.set_, f"{file}: {one.name}: ")
            stretch = one.stretch or found.forecast.stretch
            only = frozenset(row.criterion.id for row in found.forecast.rows)
            others.append(forecast(found.forecast.gaps, stretch, moves, one.name, only))
    return tuple(others)


def _scenarios(dataset: Dataset, asked: str) -> list[tuple[str, Scenario]]:
    """The scenario of a name in the data folder, or all of a file, each with its file."""
    there = [
        (kept.source.file, one)
        for kept in dataset.scenarios
        for one in kept.content.scenarios
        if one.name == asked
    ]
    if there and not Path(asked).exists():
        return there
    scenarios, problems = read_scenarios(asked)
    if scenarios is None:
        complain(render(problems, words()))
        raise typer.Exit(3)
    return [(asked, one) for one in scenarios.scenarios]


def document_of(found: Outlook, others: tuple[Forecast, ...]) -> Document:
    """The document of what was asked: a goal, a comparison, or the forecast itself."""
    if found.need is not None:
        from cchc.reporting.need_document import need_document

        return need_document(found, words())
    compared = (found.forecast, *others)
    by_hand = found.forecast.name is not None
    if others or by_hand:
        from cchc.reporting.scenarios_document import scenarios_document

        if by_hand:
            whole = found.forecast
            only = frozenset(row.criterion.id for row in whole.rows)
            compared = (forecast(whole.gaps, whole.stretch, only=only), *compared)
        return scenarios_document(compared, words())
    from cchc.reporting.forecast_document import forecast_document

    return forecast_document(found, words())


def _points(text: str) -> Decimal:
    try:
        points = parse_quoted_number(text.strip())
    except NumberError:
        fail(words()("usage.points", text=text), code=2)
    if abs(points) > 1000:
        fail(words()("usage.points", text=text), code=2)
    return points
