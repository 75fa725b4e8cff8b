"""The reverse forecast: each level is the least measure worth it, each goal takes no move too many."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.forecast import Forecast, Row, score_at
from cchc.analysis.moves import STEP, Level, fewest, ladder, levels
from cchc.model.rules import Sum
from cchc.scoring.evaluate import evaluate_at
from tests.analysis.made import looked_at, only_row, rounding_of
from tests.scoring.specs import MODES, SPECS

pytestmark = pytest.mark.slow

FAR = Fraction(10**6)
TOP = ("1.00", "4/5", None)
ONE = {"kind": "proportional"}
EDGES = {
    "kind": "bands",
    "bands": [{"above": "50%", "points": "0.4"}, {"from": "80%", "points": "1"}],
}


def step_of(row: Row) -> Fraction:
    """The smallest change of a row's measure."""
    if row.of:
        return Fraction(1, row.of)
    return Fraction(1) if row.counted or row.met_or_not else Fraction(1, 10_000)


def raw_at(row: Row, x: Fraction, mode: str) -> Fraction:
    evidence = row.scored.row.evidence
    outcome = evaluate_at(row.scored.criterion, evidence, rounding_of(row, mode), row.part, x)
    assert outcome is not None and outcome.raw is not None
    return outcome.raw


@given(SPECS, MODES)
def test_each_level_is_the_least_measure_that_scores_its_points(
    spec: dict[str, object], mode: str
) -> None:
    for row in looked_at([spec], mode).rows:
        rounding = rounding_of(row, mode)
        full = row.scored.criterion.max_points
        found = levels(row, rounding)
        assert [level.points for level in found] == sorted({level.points for level in found})
        for level in found:
            assert score_at(row.scored, row.part, level.measure, rounding) == level.points
            assert level.gain == level.points - row.scored.row.appraised > 0
            less = level.measure - step_of(row)
            if level.points == full and raw_at(row, FAR, mode) >= full:
                assert raw_at(row, level.measure, mode) == full
                assert less < 0 or is_penalty(row) or raw_at(row, less, mode) < full
            elif less >= 0:
                worth = score_at(row.scored, row.part, less, rounding)
                assert worth is not None and worth < level.points


def is_penalty(row: Row) -> bool:
    """Fewer breaches score more: the least measure is always none at all."""
    rule = row.scored.criterion.rule
    return rule is not None and rule.kind == "penalty"


@given(SPECS, MODES)
def test_every_score_that_a_small_step_reaches_is_a_level(
    spec: dict[str, object], mode: str
) -> None:
    for row in looked_at([spec], mode).rows:
        rounding = rounding_of(row, mode)
        found = {level.points for level in levels(row, rounding)}
        full, now = row.scored.criterion.max_points, row.scored.row.appraised
        whole = row.of or (1 if step_of(row) == 1 else 100)
        for units in range(2 * whole + 1) if step_of(row) < 1 else range(60):
            points = score_at(row.scored, row.part, Fraction(units, whole), rounding)
            assert points is not None
            if now < points < full and not is_penalty(row):
                assert points in found


@given(SPECS, MODES)
def test_cases_are_whole_and_tell_the_measure(spec: dict[str, object], mode: str) -> None:
    for row in looked_at([spec], mode).rows:
        for level in levels(row, rounding_of(row, mode)):
            if row.of:
                assert Fraction(level.cases or 0, row.of) == level.measure
            elif level.cases is not None:
                assert level.cases == level.measure
            else:
                assert (level.measure * 10_000).denominator == 1


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
    assert len({move.row.scored.criterion.id for move in need.moves}) == len(need.moves)
    for move in need.moves:
        every = levels(move.row, rounding_of(whole))
        assert move.level in every
        below = max((x.gain for x in every if x.gain < move.level.gain), default=Decimal(0))
        assert need.total - move.level.gain + below < goal
    for fewer in range(len(need.moves)):
        assert all(sum(some, Decimal(0)) < goal for some in combinations(most, fewer))


def top_gains(whole: Forecast) -> list[Decimal]:
    """The most that each row can regain."""
    every = [levels(row, rounding_of(whole)) for row in whole.rows]
    return [found[-1].gain for found in every if found]


@given(SPECS, MODES)
def test_the_ladder_rises_by_five_hundredths(spec: dict[str, object], mode: str) -> None:
    for row in looked_at([spec], mode).rows:
        rounding = rounding_of(row, mode)
        every, way = levels(row, rounding), ladder(row, rounding)
        assert set(way.steps) <= set(every)
        before = Decimal(0)
        for step in way.steps:
            assert step.gain - before >= STEP
            passed = [x for x in every if before + STEP <= x.gain < step.gain]
            assert passed == []
            before = step.gain
        full = row.scored.criterion.max_points
        assert (way.full is not None) == (bool(every) and every[-1].points == full)
        assert way.full in (None, every[-1] if every else None)


def found(spec: Mapping[str, object], mode: str = "half_up") -> list[tuple[str, str, int | None]]:
    row = only_row(spec, mode)
    return [shown(level) for level in levels(row, rounding_of(row, mode))]


def shown(level: Level) -> tuple[str, str, int | None]:
    return str(level.points), str(level.measure), level.cases


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
    assert found(spec) == [("1.00", "0", 0)]


def test_a_judged_row_has_no_level() -> None:
    assert found({"max": "1", "rule": {"kind": "judged"}, "appraised": "0.5"}) == []


def test_what_a_move_earns_for_its_way() -> None:
    tiers = {"kind": "bands", "bands": [{"from_count": "4", "points": "1"}]}
    whole = looked_at(
        [
            {"max": "1", "rule": ONE, "evidence": {"rate": "50%"}},
            {"max": "1", "rule": ONE, "evidence": {"count": "5", "of": "10"}},
            {"max": "1", "rule": tiers, "evidence": {"count": "2"}},
            {"max": "1", "rule": {"kind": "yes_no"}, "evidence": {"met": "false"}},
        ]
    )
    need = fewest(whole, Decimal(3))
    earned = {m.row.scored.criterion.id: (m.per_percent, m.per_case) for m in need.moves or ()}
    assert earned == {
        "1.1": (Fraction(1, 100), None),
        "1.2": (Fraction(1, 100), Fraction(1, 10)),
        "1.3": (None, Fraction(1, 2)),
        "1.4": (None, None),
    }
    assert [m.row.scored.criterion.id for m in need.moves or ()] == ["1.3", "1.1", "1.2", "1.4"]


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
    assert isinstance(only_row(spec).scored.criterion.rule, Sum)
    assert found(spec) == [("1.94", "17/18", 17), ("2.00", "1", 18)]
