"""Levers: which measure of a rule can be moved, what moving it gives, and how far is far enough."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.lever import Lever, lever
from cchc.analysis.moves import ladder
from cchc.model.appraisal import Evidence
from cchc.model.plan import Target
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion
from cchc.scoring.curve import Mark
from cchc.scoring.evaluate import evaluate
from cchc.scoring.figures import figure_of
from tests.analysis.made import looked_at, only_row
from tests.scoring.specs import MODES, SPECS
from tests.scoring.test_properties import HUNDREDTH
from tests.scoring.test_properties import criterion as of_rule
from tests.support import model


def criterion(rule: str) -> Criterion:
    return model(Criterion, f'{{id: "1.1", name: x, max_points: 2, rule: {rule}}}')


def moved(subject: Criterion, evidence: Evidence | None = None, part: str | None = None) -> Lever:
    found = lever(subject, evidence, HUNDREDTH, part=part)
    assert found is not None
    return found


# Which part of a rule a target moves

FIXED = "{id: nen, name: x, rule: {kind: fixed, points: 1}}"
SHARE = "{id: ty-le, name: x, rule: {kind: proportional, points: 1}}"
MET = "{id: co, name: x, rule: {kind: yes_no, points: 1}}"
STATE = (
    "{id: han, name: x, rule: {kind: states, states: ["
    "{id: dung, name: x, points: 1}, {id: tre, name: x, points: 0}]}}"
)
OTHER = "{id: so, name: x, rule: {kind: count, points: 1, points_each: 0.5}}"


@pytest.mark.parametrize(
    ("parts", "named", "expected"),
    [
        ((FIXED, SHARE), None, "ty-le"),
        ((MET, SHARE), None, "ty-le"),
        ((STATE, SHARE), None, "ty-le"),
        ((FIXED, MET), None, "co"),  # nothing else can be moved
        ((SHARE, OTHER), None, None),  # either may be meant
        ((SHARE, OTHER), "so", "so"),
        ((SHARE, OTHER), "ty-le", "ty-le"),
        ((MET, SHARE), "co", "co"),
        ((FIXED, SHARE), "nen", None),  # points that every body has
        ((FIXED, SHARE), "khac", None),
        ((MET, STATE), None, None),
    ],
)
def test_the_part_that_is_measured(
    parts: tuple[str, ...], named: str | None, expected: str | None
) -> None:
    subject = criterion(f"{{kind: sum, parts: [{', '.join(parts)}]}}")
    found = lever(subject, None, HUNDREDTH, part=named)
    assert (found and found.part) == expected
    part = f", part: {named}" if named else ""
    target = model(Target, f"{{measure: x, task: NV-1, at_least: 5%{part}}}")
    again = lever(subject, None, HUNDREDTH, target if named else None)
    assert (again and again.part) == expected


def test_a_rule_that_is_no_sum_is_measured_as_a_whole() -> None:
    found = moved(criterion("{kind: proportional}"))
    assert (found.rule.kind, found.part, found.scale) == ("proportional", None, "share")


def test_a_criterion_that_only_groups_is_not_measured() -> None:
    group = model(Criterion, '{id: "1.1", name: x, max_points: 2}')
    assert lever(group, None, HUNDREDTH) is None
    for rule in ("{kind: judged}", "{kind: fixed, points: 1}"):
        assert lever(criterion(rule), model(Evidence, "{rate: 5%}"), HUNDREDTH) is None


SUM = criterion(f"{{kind: sum, parts: [{FIXED}, {SHARE}]}}")


def test_the_figure_of_a_part() -> None:
    evidence = model(Evidence, "{parts: {ty-le: {missing: 6, of: 18}}}")
    found = figure_of(evidence, "ty-le")
    assert found is not None
    assert (found.missing, found.of) == (6, 18)
    assert figure_of(evidence, None) is evidence
    assert figure_of(evidence, "khac") is None
    assert figure_of(None, "ty-le") is None
    assert figure_of(model(Evidence, "{rate: 5%}"), "ty-le") is None


@pytest.mark.parametrize(
    ("measured", "evidence", "expected"),
    [
        (SUM, "{parts: {ty-le: {missing: 6, of: 18}}}", Fraction(2, 3)),
        (SUM, "{rate: 5%}", None),
        (criterion("{kind: proportional}"), "{rate: 70.25%}", Fraction(281, 400)),
        (criterion("{kind: proportional}"), "{count: 12, of: 112}", Fraction(3, 28)),
        (criterion("{kind: proportional}"), "{below: 100%}", None),
        (criterion("{kind: count, points_each: 0.5}"), "{count: 3}", Fraction(3)),
        (criterion("{kind: yes_no}"), "{met: false}", Fraction(0)),
    ],
)
def test_the_measure_now(measured: Criterion, evidence: str, expected: Fraction | None) -> None:
    assert moved(measured, model(Evidence, evidence)).now == expected


# What moving it gives


@pytest.mark.slow
@given(SPECS, MODES)
def test_at_its_present_measure_it_gives_the_score(spec: dict[str, object], mode: str) -> None:
    for row in looked_at([spec], mode).rows:
        assert row.lever is not None and row.now is not None
        outcome = evaluate(row.criterion, row.given.evidence, row.lever.rounding)
        assert outcome is not None
        assert (row.lever.raw(row.now), row.lever.points(row.now)) == (outcome.raw, outcome.nominal)


FALLING = [
    "{kind: penalty, points: 2, points_each: 0.5}",
    "{kind: bands, bands: [{from_count: 0, points: 2}, {from_count: 2, points: 1},"
    " {from_count: 5, points: 0}]}",
    "{kind: bands, bands: [{from: 0%, points: 2}, {above: 5%, points: 1}, {from: 20%, points: 0}]}",
]


@pytest.mark.slow
@pytest.mark.parametrize("rule", FALLING)
@given(units=st.integers(1, 200))
def test_where_less_is_better_the_most_is_told(rule: str, units: int) -> None:
    found = moved(criterion(rule))
    points = Decimal(units).scaleb(-2)
    mark = found.mark_for(points)
    assert mark is not None and found.curve.falling
    x = found.there(mark)
    step = Fraction(1, 10_000) if found.scale == "share" else Fraction(1)
    worth, beyond = found.points(x), found.points(x + step)
    assert worth is not None and beyond is not None
    assert worth >= points > beyond


def test_the_ladder_of_a_penalty() -> None:
    rule = {"kind": "penalty", "points_each": "0.5"}
    way = ladder(only_row({"max": "1.5", "rule": rule, "evidence": {"count": "3"}}))
    shown = [(str(step.gain), str(step.measure), step.cases) for step in way.steps]
    assert shown == [("0.50", "2", 2), ("1.00", "1", 1), ("1.50", "0", 0)]
    assert (way.full, way.stepped) == (way.steps[-1], True)


def test_where_any_measure_is_enough_the_present_one_stays() -> None:
    rule = "{kind: penalty, points: 2, points_each: 0.5, cap: 1}"
    found = moved(criterion(rule), model(Evidence, "{count: 3}"))
    mark = found.mark_for(Decimal("0.50"))
    assert mark is not None
    assert found.there(mark) == found.now == 3


def test_the_states_that_ranks_stand_for() -> None:
    found = moved(criterion(STATE.partition("rule: ")[2].removesuffix("}")))
    names = [state and state.id for state in (found.state(Fraction(n, 2)) for n in range(5))]
    assert names == ["tre", None, "dung", None, None]


# Where a score begins


def rounding(mode: str = "half_up") -> Rounding:
    return Rounding.model_validate({"step": "0.01", "mode": mode})


def least_share(rule: object, full: str, points: str, mode: str = "half_up") -> Fraction | None:
    """The least share of a rule without parts that is worth the points."""
    found = lever(of_rule(full, rule), None, rounding(mode))
    mark = found.mark_for(Decimal(points)) if found is not None else None
    return None if mark is None else mark.x


@pytest.mark.parametrize(
    ("full", "rule", "points", "share"),
    [
        ("1", {"kind": "proportional", "full_at": "30%"}, "0.84", Fraction(501, 2000)),
        ("0.5", {"kind": "proportional"}, "0.29", Fraction(57, 100)),
        ("1", {"kind": "proportional"}, "1", Fraction(995, 1000)),
        ("1", {"kind": "proportional", "zero_below": "50%"}, "0.01", Fraction(1, 2)),
        ("1", {"kind": "bands", "bands": [{"above": "80%", "points": "1"}]}, "0.5", Fraction(4, 5)),
        ("1", {"kind": "bands", "bands": [{"from": "80%", "points": "0.9"}]}, "1", None),
        ("1", {"kind": "judged"}, "1", None),
    ],
)
def test_examples(full: str, rule: object, points: str, share: Fraction | None) -> None:
    assert least_share(rule, full, points) == share


TIERS = {
    "kind": "bands",
    "bands": [{"from": "50%", "points": "0.10"}, {"from": "80%", "points": "1"}],
}


@pytest.mark.parametrize(
    ("points", "mode", "share"),
    [
        ("0.10", "down", Fraction(1, 2)),
        ("0.11", "down", Fraction(4, 5)),
        ("0.11", "up", Fraction(4, 5)),
        ("0.10", "up", Fraction(1, 2)),
        ("0.10", "half_even", Fraction(1, 2)),
        ("0.00", "down", Fraction(0)),
    ],
)
def test_tiers_exactly_at_the_score(points: str, mode: str, share: Fraction) -> None:
    assert least_share(TIERS, "1", points, mode) == share


@pytest.mark.parametrize(("odd", "share"), [("0.085", Fraction(4, 5)), ("0.095", Fraction(1, 2))])
def test_tiers_on_a_tie(odd: str, share: Fraction) -> None:
    rule = {"kind": "bands", "bands": [{"from": "50%", "points": odd}, TIERS["bands"][1]]}
    points = str(Decimal(odd) + Decimal("0.005"))
    assert least_share(rule, "1", points) == Fraction(1, 2)
    assert least_share(rule, "1", points, "half_even") == share


def test_a_criterion_that_only_groups_others() -> None:
    assert least_share(None, "1", "1") is None


# The nearest measure there is


@pytest.mark.parametrize(
    ("rule", "x", "passed", "there"),
    [
        ("{kind: count, points_each: 0.5}", "3", False, "3"),
        ("{kind: count, points_each: 0.5}", "3", True, "4"),
        ("{kind: count, points_each: 0.5}", "5/2", True, "3"),
        ("{kind: penalty, points_each: 0.5}", "3", False, "3"),
        ("{kind: penalty, points_each: 0.5}", "3", True, "2"),
        ("{kind: penalty, points_each: 0.5}", "5/2", True, "2"),
        ("{kind: proportional}", "1/2", True, "5001/10000"),
        ("{kind: proportional}", "1/3", False, "1667/5000"),
    ],
)
def test_the_measure_at_a_mark_or_beyond_it(rule: str, x: str, passed: bool, there: str) -> None:
    found = moved(criterion(rule))
    assert found.there(Mark(Fraction(x), passed)) == Fraction(there)
