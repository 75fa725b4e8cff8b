"""The loss budget balances, targets never cost, measures set by hand may, and no score is touched."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.forecast import Forecast, forecast
from cchc.analysis.scorecard import scorecard
from cchc.model.plan import Plan
from cchc.reporting.plain_json import dumps
from cchc.reporting.score_json import score_json
from tests.analysis.made import Spec, looked_at, made, only_row
from tests.joined import only_case
from tests.reporting.test_gaps_json import analysed, known
from tests.scoring.specs import MODES, SPECS
from tests.support import PLAN, folder_with, read, text_of

ZERO = Decimal(0)
HUNDREDTH = Decimal("0.01")
ONE = {"kind": "proportional"}
HALF = {"max": "1", "rule": ONE, "evidence": {"rate": "50%"}}
PERCENT = st.integers(0, 100).map(lambda n: f"{n}%")


def is_counted(spec: Spec) -> bool:
    rule = spec["rule"]
    if rule["kind"] == "sum":
        rule = rule["parts"][1]["rule"]
    of_counts = rule["kind"] == "bands" and "from_count" in rule["bands"][0]
    return of_counts or rule["kind"] in ("count", "penalty", "yes_no", "states")


@st.composite
def planned(draw: st.DrawFn) -> tuple[list[Spec], list[Spec]]:
    """Some rows, and a target for some of them: a rate (with a stretch, or above), or a count."""
    specs: list[Spec] = [*draw(st.lists(SPECS, min_size=1, max_size=6))]
    targets: list[Spec] = []
    for i, spec in enumerate(specs, 1):
        target: dict[str, Any] = {"criterion": f"1.{i}"}
        if draw(st.booleans()):
            continue
        if is_counted(spec):
            most = 1 if spec["rule"]["kind"] in ("yes_no", "states") else 50
            target["at_least_count"] = str(draw(st.integers(0, most)))
        else:
            target[draw(st.sampled_from(["at_least", "above"]))] = draw(PERCENT)
            if draw(st.booleans()):
                target["stretch"] = draw(PERCENT)
        if draw(st.booleans()):
            target["assumption"] = "x"
        targets.append(target)
    return specs, targets


def balanced(whole: Forecast) -> None:
    budget = whole.budget
    assert budget.lost == budget.regained + budget.short_of_full + budget.uncovered
    assert budget.lost == -whole.gaps.card.sums.deduction
    assert all(value % HUNDREDTH == 0 for value in budget)
    apart = whole.apart
    assert apart.plain + apart.assumption + apart.assumed_rule == budget.regained
    for row in whole.rows:
        assert row.regained + row.still_lost == row.lost


@pytest.mark.slow
@given(planned(), MODES, st.booleans())
def test_the_budget_balances(plan: tuple[list[Spec], list[Spec]], mode: str, stretch: bool) -> None:
    whole = forecast(made(plan[0], mode, plan[1]), stretch)
    balanced(whole)
    for row in whole.rows:
        assert ZERO <= row.regained <= row.lost
        assert row.to is not None or row.regained == 0


@pytest.mark.slow
@given(planned(), MODES, st.lists(st.fractions(0, 1, max_denominator=60), min_size=6, max_size=6))
def test_it_balances_with_measures_set_by_hand(
    plan: tuple[list[Spec], list[Spec]], mode: str, measures: list[Fraction]
) -> None:
    gaps = made(plan[0], mode, plan[1])
    rates = [i for i, spec in enumerate(plan[0]) if not is_counted(spec)]
    moves = {f"1.{i + 1}": measures[i] for i in rates}
    whole = forecast(gaps, moves=moves)
    balanced(whole)
    for row in whole.rows:
        if row.criterion.id in moves:
            assert row.set_by_hand
            assert row.to == moves[row.criterion.id]
            assert row.assumption is None


@pytest.mark.slow
@given(planned(), MODES)
def test_the_most_valuable_targets_are_missed_first(
    plan: tuple[list[Spec], list[Spec]], mode: str
) -> None:
    whole = forecast(made(plan[0], mode, plan[1]))
    missed = whole.missed(9)
    regained = [row.regained for row in whole.rows if row.regained]
    assert len(missed) == len(regained)
    for count, found in enumerate(missed, 1):
        worst = sum(sorted(regained, reverse=True)[:count], ZERO)
        assert found.regained == whole.budget.regained - worst
        assert len(set(found.criteria)) == count
    assert all(b.criteria[: len(a.criteria)] == a.criteria for a, b in pairwise(missed))
    assert not missed or missed[-1].regained == 0


def test_without_a_plan_nothing_is_regained() -> None:
    whole = looked_at([HALF, HALF])
    assert whole.budget == (Decimal("1.00"), ZERO, ZERO, Decimal("1.00"))
    assert whole.apart == (ZERO, ZERO, ZERO, ZERO)
    assert whole.missed() == ()
    assert [row.to for row in whole.uncovered] == [None, None]


def test_no_loss_no_row() -> None:
    whole = looked_at([{"max": "1", "rule": ONE, "evidence": {"rate": "100%"}}])
    assert (whole.rows, whole.budget.lost, whole.missed()) == ((), ZERO, ())


@pytest.mark.parametrize(("target", "regained"), [("40%", "0"), ("50%", "0"), ("60%", "0.10")])
def test_a_target_below_the_present_costs_nothing(target: str, regained: str) -> None:
    row = only_row(HALF, at_least=target)
    assert row.regained == Decimal(regained)
    assert row.still_lost == Decimal("0.50") - row.regained


def test_a_measure_set_by_hand_below_the_present_costs() -> None:
    gaps = made([HALF], targets=[{"criterion": "1.1", "at_least": "60%", "assumption": "x"}])
    (row,) = forecast(gaps, moves={"1.1": Fraction(2, 5)}).rows
    assert (row.regained, row.still_lost) == (Decimal("-0.10"), Decimal("0.60"))
    assert (row.set_by_hand, row.assumption) == (True, None)
    balanced(forecast(gaps, moves={"1.1": Fraction(2, 5)}))


def test_the_stretch_target_is_used_where_there_is_one() -> None:
    plan = [
        {"criterion": "1.1", "at_least": "60%", "stretch": "70%"},
        {"criterion": "1.2", "at_least": "80%"},
    ]
    gaps = made([HALF, HALF], targets=plan)
    assert [str(row.regained) for row in forecast(gaps).rows] == ["0.10", "0.30"]
    assert [str(row.regained) for row in forecast(gaps, stretch=True).rows] == ["0.20", "0.30"]


def test_a_target_that_must_be_passed_lies_beyond_an_open_edge() -> None:
    rule = {"kind": "bands", "bands": [{"above": "80%", "points": "1"}]}
    spec = {"max": "1", "rule": rule, "evidence": {"rate": "50%"}}
    assert only_row(spec, above="80%").regained == 1
    assert only_row(spec, at_least="80%").regained == 0
    assert only_row(spec, above="80%").to == Fraction(4, 5)


def test_what_no_target_covers_comes_worst_first_and_then_in_order() -> None:
    lost = [{**HALF, "evidence": {"rate": rate}} for rate in ("80%", "40%", "60%", "40%", "70%")]
    whole = looked_at(lost, targets=[{"criterion": "1.5", "at_least": "90%"}])
    assert [row.criterion.id for row in whole.uncovered] == ["1.2", "1.4", "1.3", "1.1"]


def test_some_criteria_alone() -> None:
    gaps = made([HALF, HALF, HALF], targets=[{"criterion": "1.2", "at_least": "60%"}])
    whole = forecast(gaps, only=frozenset({"1.2", "1.3"}))
    assert [row.criterion.id for row in whole.rows] == ["1.2", "1.3"]
    assert tuple(map(str, whole.budget)) == ("1.00", "0.10", "0.40", "0.50")
    assert whole.find("1.1") is None


# What the regained points rest on

ASSUMED = {**HALF, "basis": {"status": "assumed", "ground": "x"}}
ALL_APART = [HALF, HALF, ASSUMED, ASSUMED, HALF, {**HALF, "claim": {"rate": "90%"}}]
TARGETS_APART = [
    {"criterion": "1.1", "at_least": "60%"},
    {"criterion": "1.2", "at_least": "52%", "assumption": "x"},
    {"criterion": "1.3", "at_least": "54%"},
    {"criterion": "1.4", "at_least": "58%", "assumption": "x"},
    {"criterion": "1.6", "at_least": "66%"},
]


def test_the_regained_points_apart() -> None:
    whole = looked_at(ALL_APART, targets=TARGETS_APART)
    assert [str(row.regained) for row in whole.rows] == [
        *("0.10", "0.02", "0.04", "0.08", "0", "0.16")
    ]
    assert whole.apart._asdict() == {
        "plain": Decimal("0.26"),
        "assumption": Decimal("0.10"),  # that of an assumed rule too: one row stands in one part
        "assumed_rule": Decimal("0.04"),
        "contested": Decimal("0.40"),  # the claim's 90% − 50%, whatever the target
    }
    balanced(whole)


def test_a_measure_set_by_hand_rests_on_no_assumption_of_the_plan() -> None:
    gaps = made(ALL_APART, targets=TARGETS_APART)
    moves = {"1.2": Fraction(7, 10), "1.4": Fraction(1)}
    assert forecast(gaps, moves=moves).apart == (
        *(Decimal("0.46"), ZERO, Decimal("0.54"), Decimal("0.40")),
    )


def test_a_claim_counts_where_its_row_is_looked_at_alone() -> None:
    gaps = made(ALL_APART, targets=TARGETS_APART)
    assert forecast(gaps, only=frozenset({"1.1", "1.3"})).apart == (
        *(Decimal("0.10"), ZERO, Decimal("0.04"), ZERO),
    )


# A plan is no credit


@pytest.mark.slow
def test_the_scorecard_is_the_same_with_and_without_a_plan(tmp_path: Path) -> None:
    without = read(folder_with(tmp_path / "data")).dataset
    scores = analysed(without).card
    shown = dumps(score_json(scores))
    with_plan = read(folder_with(tmp_path / "data", plan=text_of(PLAN))).dataset
    assert isinstance(with_plan.plans[0].content, Plan)
    assert analysed(with_plan).card.areas == scores.areas
    assert dumps(score_json(analysed(with_plan).card)) == shown


def test_a_forecast_leaves_the_scorecard_as_it_was() -> None:
    gaps, dataset = known()
    before = dumps(score_json(gaps.card))
    whole = forecast(gaps, stretch=True, moves={"3.12.3": Fraction(1)})
    assert whole.budget.regained > 3
    assert gaps.card.areas == scorecard(only_case(dataset)).areas
    assert dumps(score_json(gaps.card)) == before
