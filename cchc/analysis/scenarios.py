"""What is asked of a forecast: measures set by hand, a goal, scenarios beside it; or a refusal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from cchc.analysis.forecast import Forecast, forecast
from cchc.analysis.gaps import Gaps
from cchc.analysis.outlook import Outlook, outlook
from cchc.analysis.setting import SettingError, measure_of
from cchc.model.error import Refusal
from cchc.model.number import NumberError, parse_quoted_number
from cchc.model.scenario import Scenario
from cchc.model.units import Group, Unit

MOST = 1000
"""No goal is higher: more points than any rulebook has."""


def asked(
    gaps: Gaps, stretch: bool, party: Unit | Group | None, sets: Iterable[str]
) -> Outlook | Refusal:
    """The forecast of the plan with measures set by hand (each `criterion=measure`), narrowed to the
    rows that name a party where one is given.
    """
    pairs: dict[str, str] = {}
    for text in sets:
        criterion, equals, value = text.partition("=")
        if not equals:
            known = ", ".join(gap.criterion.id for gap in gaps.gaps)
            return Refusal("usage.set_form", {"text": text, "known": known})
        if criterion.strip() in pairs:
            return Refusal("usage.set_twice", {"criterion": criterion.strip()})
        pairs[criterion.strip()] = value
    moves = _moves(gaps, pairs)
    if isinstance(moves, Refusal):
        return moves
    name = ", ".join(f"{criterion}={value.strip()}" for criterion, value in pairs.items()) or None
    if party is None:
        return outlook(forecast(gaps, stretch, moves, name))
    only = frozenset(g.criterion.id for g in gaps.gaps if party.id in g.given.responsible)
    return outlook(forecast(gaps, stretch, moves, name, only), unit=party.name)


def with_goal(found: Outlook, need: str | None, at_most: str | None) -> Outlook | Refusal:
    """The forecast with the goal asked for, if any: points to regain, or a deduction not to pass."""
    if need is None and at_most is None:
        return found
    if need is not None and at_most is not None:
        return Refusal("usage.two_goals")
    text = need or at_most or ""
    try:
        goal = parse_quoted_number(text.strip())
    except NumberError:
        return Refusal("usage.points", {"text": text})
    if abs(goal) > MOST or (need is not None and goal < 0):
        return Refusal("usage.points", {"text": text})
    if at_most is not None:  # a deduction may be written with its minus sign
        goal = max(Decimal(0), found.forecast.budget.lost - abs(goal))
    if goal == 0:
        return Refusal("usage.no_goal")
    return outlook(found.forecast, goal, found.unit)


def beside(
    whole: Forecast, scenarios: Iterable[tuple[str, Scenario]]
) -> tuple[Forecast, ...] | Refusal:
    """The scenarios, each with the file it stands in, over the rows of a forecast. Two of one name
    are refused: nobody could tell their columns apart.
    """
    found: dict[str, Forecast] = {}
    only = frozenset(row.criterion.id for row in whole.rows)
    for file, one in scenarios:
        if one.name in found:
            return Refusal("usage.scenario_twice", {"file": file, "name": one.name})
        moves = _moves(whole.gaps, one.set_, f"{file}: {one.name}: ")
        if isinstance(moves, Refusal):
            return moves
        found[one.name] = forecast(whole.gaps, one.stretch or whole.stretch, moves, one.name, only)
    return tuple(found.values())


def columns(whole: Forecast, others: tuple[Forecast, ...]) -> tuple[Forecast, ...]:
    """What stands side by side: the plan alone where measures were set by hand, the forecast, others."""
    if whole.name is None:
        return (whole, *others)
    only = frozenset(row.criterion.id for row in whole.rows)
    return (forecast(whole.gaps, whole.stretch, only=only), whole, *others)


def _moves(gaps: Gaps, sets: Mapping[str, str], where: str = "") -> dict[str, Fraction] | Refusal:
    """Measures set by hand, held against the rules; `where` begins a refusal (a file's name)."""
    found = {gap.criterion.id: gap for gap in gaps.gaps}
    moves = {}
    for criterion, text in sets.items():
        gap = found.get(criterion)
        if gap is None:
            known = ", ".join(found)
            return Refusal("usage.set_criterion", {"criterion": criterion, "known": known}, where)
        try:
            moves[criterion] = measure_of(gap.onward.criterion, gap.onward.lever, text)
        except SettingError as error:
            ranks = gap.lever.rule.ranks if gap.lever is not None else ()
            states = ", ".join(state.id for state in ranks)
            values = {"criterion": criterion, "text": text.strip(), "states": states}
            return Refusal(f"usage.set.{error.kind}", values, where)
    return moves
