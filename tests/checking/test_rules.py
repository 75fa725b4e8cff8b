"""Rules that can never give what they promise: each reason, and the place it points at."""

from __future__ import annotations

import pytest

from tests.checking.test_rulebook import HEAD, LAST, found


def with_rule(rule: str, max_points: str = "1") -> list[tuple[str, str]]:
    """Why a rule of a lone criterion is impossible, and the end of the path where."""
    text = HEAD + f'  - {{id: "2.1", name: d, max_points: {max_points}, rule: {rule}, '
    diagnostics = found(text + "basis: {status: stated, ground: x}}\n")
    for d in diagnostics:
        assert (d.wording, d.code, d.location.line) == ("rule_impossible", "C204", LAST)
        assert d.path[:3] == ("criteria", 3, "rule")
        assert d.values["id"] == "2.1"
    return [(d.values["reason"], "/".join(map(str, d.path[3:]))) for d in diagnostics]


STATES = (
    "{{kind: states, states: [{{id: a, name: a, points: {}}}, {{id: b, name: b, points: {}}}]}}"
)
WEIGHTS = (
    "{{kind: {}, parts: [{{id: a, name: a, weight: {}, rule: {{kind: proportional}}}}, "
    "{{id: b, name: b, weight: {}, rule: {{kind: yes_no}}}}]}}"
)
SUM = "{{kind: sum, parts: [{{id: a, name: a, rule: {}}}, {{id: b, name: b, rule: {}}}]}}"
HALF = "{kind: fixed, points: 0.5}"


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("{kind: proportional, full_at: 0%}", [("full_at_zero", "full_at")]),
        (
            "{kind: proportional, full_at: 50%, zero_below: 50.1%}",
            [("zero_above_full", "zero_below")],
        ),
        ("{kind: proportional, zero_below: 100%}", []),
        ("{kind: proportional, points: 1.01}", [("points_above_max", "points")]),
        ("{kind: survey, points: 1.01}", [("points_above_max", "points")]),
        ("{kind: yes_no, points: 2}", [("points_above_max", "points")]),
        ("{kind: count, points: 2, points_each: 1}", [("points_above_max", "points")]),
        ("{kind: fixed, points: 2}", [("points_above_max", "points")]),
        ("{kind: penalty, points: 2, points_each: 1}", [("points_above_max", "points")]),
        ("{kind: count, points_each: 0}", [("each_zero", "points_each")]),
        ("{kind: penalty, points_each: 0}", [("each_zero", "points_each")]),
        ("{kind: penalty, points_each: 0.1, cap: 2}", []),
        (
            "{kind: bands, bands: [{from: 1%, points: 1}, {from_count: 1, points: 0.5}]}",
            [("bands_mixed", "bands")],
        ),
        (
            "{kind: bands, bands: [{from: 1%, points: 1.5}]}",
            [("points_above_max", "bands/0/points")],
        ),
        ("{kind: bands, bands: [{from: 1%, points: 0.9}]}", [("max_unreachable", "bands")]),
        (
            "{kind: bands, bands: [{from: 1%, points: 0.5}, {from: 9%, points: 1, to_points: 0}]}",
            [("straight_without_end", "bands/1/to_points")],
        ),
        ("{kind: bands, bands: [{from: 1%, points: 0, to_points: 1}, {from: 9%, points: 1}]}", []),
        (
            "{kind: bands, bands: [{from: 1%, points: 1}, {at_most: 9%, points: 1}]}",
            [("bands_mixed", "bands")],
        ),
        (
            "{kind: bands, bands: [{from: 1%, points: 1}, {from: 9, points: 1}]}",
            [("bands_mixed", "bands")],
        ),
        (WEIGHTS.format("mean", "1/3", "2/3"), []),
        (WEIGHTS.format("mean", "2", "1"), []),
        (WEIGHTS.format("mean", "1/3", "1/3"), [("weights_sum", "parts")]),
        (WEIGHTS.format("mean", "40%", "50%"), [("weights_sum", "parts")]),
        (WEIGHTS.format("mean", "0", "1"), [("weight_zero", "parts")]),
        (WEIGHTS.format("best", "1/3", "2/3"), [("weights_unused", "parts")]),
        (
            WEIGHTS.format("mean", "1/3", "2/3").replace("weight: 1/3, ", ""),
            [("weights_some", "parts")],
        ),
        (WEIGHTS.format("mean", "1", "1").replace("id: b", "id: a"), [("id_twice", "parts/1/id")]),
        (
            "{kind: when, condition: 1 > 0, then: {kind: fixed, points: 0.5}, "
            "otherwise: {kind: proportional, points: 0.5}}",
            [("max_unreachable", "")],
        ),
        (STATES.format("1", "0"), []),
        (STATES.format("1", "1"), []),
        (STATES.format("0.5", "1"), [("states_order", "states")]),
        (STATES.format("0.9", "0"), [("max_unreachable", "states")]),
        (SUM.format(HALF, "{kind: yes_no, points: 0.5}"), []),
        (SUM.format(HALF, "{kind: yes_no, points: 0.6}"), []),
        (SUM.format(HALF, "{kind: yes_no, points: 0.4}"), [("max_unreachable", "parts")]),
        (
            SUM.format(HALF, "{kind: yes_no}"),
            [("part_without_points", "parts/1/rule"), ("max_unreachable", "parts")],
        ),
        (
            SUM.format(HALF, "{kind: proportional}"),
            [("part_without_points", "parts/1/rule"), ("max_unreachable", "parts")],
        ),
        (
            SUM.format(HALF, "{kind: count, points_each: 0.1}"),
            [("part_without_points", "parts/1/rule"), ("max_unreachable", "parts")],
        ),
        (
            SUM.format(HALF, "{kind: bonus, points_each: 0.1, cap: 0.5}"),
            [("max_unreachable", "parts")],
        ),
        (SUM.format("{kind: fixed, points: 1}", "{kind: penalty, points_each: 0.1, cap: 1}"), []),
        (
            SUM.format("{kind: fixed, points: 1}", "{kind: penalty, points_each: 0.1}"),
            [("penalty_without_cap", "parts/1/rule")],
        ),
        (SUM.format(HALF, "{kind: penalty, points: 0.5, points_each: 0.1}"), []),
        (
            "{kind: states, states: [{id: a, name: a, points: 1}, {id: b, name: b, points: 0}, "
            "{id: c, name: c, points: 0.5}]}",
            [("states_order", "states")],
        ),
        (SUM.format(HALF, "{kind: bands, bands: [{from: 1%, points: 0.5}]}"), []),
        (SUM.format(HALF, STATES.format("0.5", "0")), []),
        (SUM.format(HALF, STATES.format("0.4", "0")), [("max_unreachable", "parts")]),
        (
            SUM.format(HALF, "{kind: proportional, points: 0.5, full_at: 0%}"),
            [("full_at_zero", "parts/1/rule/full_at")],
        ),
        ("{kind: judged}", []),
        ("{kind: yes_no}", []),
        ("{kind: proportional, points: 1}", []),
    ],
)
def test_rules_that_cannot_work(rule: str, expected: list[tuple[str, str]]) -> None:
    assert with_rule(rule) == expected


@pytest.mark.parametrize(
    "rule",
    [
        "{kind: proportional, points: 0.5}",
        "{kind: yes_no, points: 0.5}",
        "{kind: count, points: 0.5, points_each: 0.1}",
        "{kind: fixed, points: 0.5}",
    ],
)
def test_points_below_the_maximum(rule: str) -> None:
    assert with_rule(rule) == [("max_unreachable", "points")]


def test_a_state_above_the_maximum() -> None:
    assert with_rule(STATES.format("1.5", "0")) == [("points_above_max", "states/0/points")]


def test_a_penalty_that_can_take_nothing() -> None:
    rule = "{kind: penalty, points: 0, points_each: 0.1}"
    assert with_rule(rule, max_points="0") == [("penalty_without_cap", "")]
