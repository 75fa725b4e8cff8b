"""The reverse forecast: each level is the least measure worth it, each goal takes no move too many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.forecast import Forecast, ForecastRow
from cchc.analysis.lever import Lever
from cchc.analysis.moves import Level, fewest, highest, ladder, level
from cchc.model.rounding import Rounding
from cchc.model.rules import Combine, Scale
from cchc.scoring.curve import Curve
from tests.analysis.made import looked_at, only_row
from tests.scoring.specs import MODES, SPECS

CENT = Decimal("0.01")
TOP = ("1.00", "4/5", None)
ONE = {"kind": "proportional"}
EDGES = {
    "kind": "bands",
    "bands": [{"above": "50%", "points": "0.4"}, {"from": "80%", "points": "1"}],
}


def lever_of(row: ForecastRow) -> Lever:
    assert row.lever is not None
    return row.lever


def levels(row: ForecastRow) -> tuple[Level, ...]:
    """Every level that a row can reach, lowest first, each once."""
    found: list[Level] = []
    while (step := level(row, found[-1].gain + CENT if found else CENT)) is not None:
        found.append(step)
    return tuple(found)


def step_of(row: ForecastRow) -> Fraction:
    """The smallest change of a row's measure for the worse."""
    moved = lever_of(row)
    size = Fraction(1, row.of or (10_000 if moved.scale is Scale.SHARE else 1))
    return -size if moved.curve.falling else size


def raw_at(row: ForecastRow, x: Fraction) -> Fraction:
    found = lever_of(row).raw(x)
    assert found is not None
    return found


@pytest.mark.slow
@given(SPECS, MODES)
def test_each_level_is_the_least_measure_that_scores_its_points(
    spec: dict[str, object], mode: str
) -> None:
    for row in looked_at([spec], mode).rows:
        full, moved = row.criterion.max_points, lever_of(row)
        found = levels(row)
        assert [one.points for one in found] == sorted({one.points for one in found})
        assert highest(row) == (found[-1] if found else None)
        for one in found:
            assert moved.points(one.measure) == one.points
            assert one.gain == one.points - row.base > 0
            less = one.measure - step_of(row)
            if one.points == full and (moved.others or 0) + moved.curve.ends[1] >= full:
                assert raw_at(row, one.measure) == full
                assert less < 0 or raw_at(row, less) < full
            elif less >= 0:
                worth = moved.points(less)
                assert worth is not None and worth < one.points


@pytest.mark.slow
@given(SPECS, MODES)
def test_every_score_that_a_small_step_reaches_is_a_level(
    spec: dict[str, object], mode: str
) -> None:
    for row in looked_at([spec], mode).rows:
        found = {one.points for one in levels(row)}
        full, now = row.full, row.base
        share = lever_of(row).scale is Scale.SHARE
        whole = row.of or (100 if share else 1)
        for units in range(2 * whole + 1) if share else range(60):
            points = lever_of(row).points(Fraction(units, whole))
            assert points is not None
            if now < points < full:
                assert points in found


@pytest.mark.slow
@given(SPECS, MODES)
def test_cases_are_whole_and_tell_the_measure(spec: dict[str, object], mode: str) -> None:
    for row in looked_at([spec], mode).rows:
        for one in levels(row):
            if row.of:
                assert Fraction(one.cases or 0, row.of) == one.measure
            elif one.cases is not None:
                assert one.cases == one.measure
            else:
                assert (one.measure * 10_000).denominator == 1


@pytest.mark.slow
@given(st.lists(SPECS, min_size=1, max_size=5), MODES, st.integers(1, 100), st.integers(0, 3))
def test_no_move_too_many_and_no_step_too_far(
    specs: list[dict[str, object]], mode: str, share: int, beyond: int
) -> None:
    whole = looked_at(specs, mode)
    most = top_gains(whole)
    attainable = sum(most, Decimal(0))
    goal = max(Decimal("0.01"), (attainable * share / 100).quantize(Decimal("0.01")))
    if beyond == 3:
        goal += attainable
    need = fewest(whole, goal)
    assert (need.goal, need.attainable) == (goal, attainable)
    assert need == fewest(whole, goal)
    if attainable < goal:
        assert need.moves is None
        assert need.total == 0
        return
    assert need.moves is not None
    assert need.total >= goal
    assert len({move.row.criterion.id for move in need.moves}) == len(need.moves)
    for move in need.moves:
        every = levels(move.row)
        assert move.level in every
        below = max((x.gain for x in every if x.gain < move.level.gain), default=Decimal(0))
        assert need.total - move.level.gain + below < goal
    for fewer in range(len(need.moves)):
        assert all(sum(some, Decimal(0)) < goal for some in combinations(most, fewer))


def top_gains(whole: Forecast) -> list[Decimal]:
    """The most that each row can regain."""
    every = [levels(row) for row in whole.rows]
    return [found[-1].gain for found in every if found]


@pytest.mark.slow
@given(SPECS, MODES)
def test_the_ladder_rises_by_its_distance(spec: dict[str, object], mode: str) -> None:
    for row in looked_at([spec], mode).rows:
        every, way = levels(row), ladder(row)
        assert set(way.steps) <= set(every)
        before = Decimal(0)
        for step in way.steps:
            assert step.gain - before >= way.distance
            passed = [x for x in every if before + way.distance <= x.gain < step.gain]
            assert passed == []
            before = step.gain
        full = row.criterion.max_points
        assert (way.full is not None) == (bool(every) and every[-1].points == full)
        assert way.full in (None, every[-1] if every else None)


def found(spec: Mapping[str, object], mode: str = "half_up") -> list[tuple[str, str, int | None]]:
    return [shown(one) for one in levels(only_row(spec, mode))]


def shown(one: Level) -> tuple[str, str, int | None]:
    return str(one.points), str(one.measure), one.cases


def test_a_rate() -> None:
    spec = {"max": "1", "rule": ONE, "evidence": {"rate": "98%"}}
    assert found(spec) == [("0.99", "197/200", None), ("1.00", "1", None)]


def test_a_rate_is_rounded_up_so_that_what_is_printed_is_enough() -> None:
    spec = {"max": "3", "rule": ONE, "evidence": {"rate": "99%"}}
    assert found(spec)[0] == ("2.98", "9917/10000", None)  # 2.975/3 is more than 99.16%


def test_cases() -> None:
    spec = {"max": "1", "rule": ONE, "evidence": {"count": "6", "of": "9"}}
    assert found(spec) == [("0.78", "7/9", 7), ("0.89", "8/9", 8), ("1.00", "1", 9)]


def test_full_marks_are_not_left_to_rounding() -> None:
    rule = {"kind": "proportional", "full_at": "60.18%"}
    spec = {"max": "1", "rule": rule, "evidence": {"count": "59", "of": "100"}}
    assert found(spec) == [("1.00", "61/100", 61)]  # 60 of 100 give 0,997


def test_an_open_edge_must_be_passed() -> None:
    above = ("0.40", "5001/10000", None)
    assert found({"max": "1", "rule": EDGES, "evidence": {"rate": "30%"}}) == [above, TOP]
    assert found({"max": "1", "rule": EDGES, "evidence": {"rate": "60%"}}) == [TOP]


def test_fewer_breaches_regain_all() -> None:
    rule = {"kind": "penalty", "points_each": "0.25"}
    spec = {"max": "1", "rule": rule, "evidence": {"count": "2"}}
    assert found(spec) == [("0.75", "1", 1), ("1.00", "0", 0)]


def test_a_judged_row_has_no_level() -> None:
    assert found({"max": "1", "rule": {"kind": "judged"}, "appraised": "0.5"}) == []


def test_what_a_move_earns_for_its_way() -> None:
    tiers = {"kind": "bands", "bands": [{"from_count": "4", "points": "1"}]}
    whole = looked_at(
        [
            {"max": "1", "rule": ONE, "evidence": {"rate": "50%"}},
            {"max": "1", "rule": ONE, "evidence": {"count": "5", "of": "10"}},
            {"max": "1", "rule": tiers, "evidence": {"count": "2"}},
            {"max": "1", "rule": {"kind": "yes_no"}, "evidence": {"met": False}},
        ]
    )
    need = fewest(whole, Decimal(3))
    earned = {m.row.criterion.id: (m.per_percent, m.per_case) for m in need.moves or ()}
    assert earned == {
        "1.1": (Fraction(1, 100), None),
        "1.2": (Fraction(1, 100), Fraction(1, 10)),
        "1.3": (None, Fraction(1, 2)),
        "1.4": (None, None),
    }
    assert [m.row.criterion.id for m in need.moves or ()] == ["1.3", "1.1", "1.2", "1.4"]


def test_a_count() -> None:
    spec = {"max": "2", "rule": {"kind": "count", "points_each": "0.5"}, "evidence": {"count": "2"}}
    assert found(spec) == [("1.50", "3", 3), ("2.00", "4", 4)]


def test_a_part_of_a_sum_moves_and_the_base_stays() -> None:
    parts = [
        {"id": "nen", "name": "x", "rule": {"kind": "fixed", "points": "1"}},
        {"id": "do", "name": "x", "rule": {"kind": "proportional", "points": "1"}},
    ]
    given = {"parts": {"do": {"count": "16", "of": "18"}}}
    spec = {"max": "2", "rule": {"kind": "sum", "parts": parts}, "evidence": given}
    assert isinstance(only_row(spec).criterion.rule, Combine)
    assert found(spec) == [("1.94", "17/18", 17), ("2.00", "1", 18)]


@pytest.mark.parametrize(("full", "step"), [("100", "0.01"), ("1000", "0.0001")])
def test_many_points_at_a_fine_step_ask_as_often_as_few(full: str, step: str) -> None:
    row = only_row({"max": full, "rule": ONE, "evidence": {"rate": "0%"}})
    fine = Rounding.model_validate({"step": step})
    gap = replace(row.gap, lever=lever_of(row)._replace(rounding=fine))
    asked = 0
    score = Curve.score

    def counted(curve: Curve, x: Fraction) -> Fraction:
        nonlocal asked
        asked += 1
        return score(curve, x)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Curve, "score", counted)
        top = highest(row._replace(gap=gap))
    assert top is not None
    assert (top.points, top.measure) == (Decimal(full), Fraction(1))
    assert asked < 40


@pytest.mark.parametrize(
    ("full", "distance", "count"),
    [("1", "0.05", 20), ("1.06", "0.5", 2), ("5", "0.5", 10), ("50", "5", 10), ("1000", "50", 20)],
)
def test_rungs_are_further_apart_where_much_was_lost(full: str, distance: str, count: int) -> None:
    way = ladder(only_row({"max": full, "rule": ONE, "evidence": {"rate": "0%"}}))
    assert (way.distance, len(way.steps)) == (Decimal(distance), count)
    gains = [step.gain for step in way.steps]
    assert gains == [Decimal(distance) * rung for rung in range(1, count + 1)]
