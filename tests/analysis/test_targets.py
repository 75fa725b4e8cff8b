"""Targets against measures: what covers a loss, how far it is, in points and in whole cases."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.targets import (
    Cases,
    Coverage,
    cases,
    coverage,
    distance,
    mark,
    reached,
)
from cchc.model.appraisal import Figure
from cchc.model.plan import Plan, Target
from tests.support import model, shipped

FINEST = Decimal("0.0001")
"""Of a percentage point: what a distance is rounded up to."""


def target(text: str) -> Target:
    return model(Target, f"{{measure: x, task: NV-1, {text}}}")


def figure(text: str) -> Figure:
    return model(Figure, text)


def plan() -> Plan:
    (found,) = shipped().dataset.plans
    return found.content


# Coverage


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("3.10.1", Coverage.TARGET),
        ("1.6", Coverage.TARGET),
        ("3.1.1", Coverage.ACTION),
        ("1.5.2", Coverage.ACTION),
        ("3.3", Coverage.NONE),  # help alone
        ("3.10.2", Coverage.NONE),
        ("9.9", Coverage.NONE),
    ],
)
def test_what_covers_a_loss(row: str, expected: Coverage) -> None:
    assert coverage(plan(), row) is expected


def test_without_a_plan_nothing_does() -> None:
    assert coverage(None, "3.10.1") is Coverage.NONE


@pytest.mark.slow
def test_who_serves_and_who_supports() -> None:
    assert [task.id for task in plan().serving("7.3.1")] == ["NV-1.8", "NV-5.2"]
    assert [task.id for task in plan().supporting("7.3.1")] == []
    assert [task.id for task in plan().serving("3.12.3")] == ["NV-5.2"]
    assert [task.id for task in plan().supporting("3.12.3")] == ["NV-1.7", "NV-3.7"]


# Marks


@pytest.mark.parametrize(
    ("text", "goal", "stretch"),
    [
        ("at_least: 80%", Fraction(4, 5), None),
        ("at_least: 80%, stretch: 90%", Fraction(4, 5), Fraction(9, 10)),
        ("above: 99%", Fraction(99, 100), None),
        ("at_least_count: 4", Fraction(4), None),
        ("at_least_count: 4, stretch_count: 6", Fraction(4), Fraction(6)),
        ("at_least: 0%", Fraction(0), None),
        ("at_least_count: 0", Fraction(0), None),
        ("at_most: 5%, stretch: 2%", Fraction(1, 20), Fraction(1, 50)),
        ("below: 5%", Fraction(1, 20), None),
        ("at_most_count: 2, stretch_count: 0", Fraction(2), Fraction(0)),
        ("below_count: 2", Fraction(2), None),
    ],
)
def test_marks(text: str, goal: Fraction, stretch: Fraction | None) -> None:
    assert (mark(target(text)), mark(target(text), stretch=True)) == (goal, stretch)


def test_a_mark_is_reached_and_one_to_pass_is_passed() -> None:
    for text, at_the_mark in (("at_least: 99%", True), ("above: 99%", False)):
        assert reached(target(text), Fraction(99, 100)) is at_the_mark
        assert reached(target(text), Fraction(991, 1000))
        assert not reached(target(text), Fraction(989, 1000))
    assert reached(target("at_least_count: 4"), Fraction(4))
    assert not reached(target("at_least_count: 4"), Fraction(3))
    for text, at_the_mark in (("at_most: 5%", True), ("below: 5%", False)):
        assert reached(target(text), Fraction(5, 100)) is at_the_mark
        assert reached(target(text), Fraction(49, 1000))
        assert not reached(target(text), Fraction(51, 1000))
    assert reached(target("at_most_count: 4"), Fraction(4))
    assert not reached(target("below_count: 4"), Fraction(4))


# Distances

RATED, COUNTED = target("at_least: 5%"), target("at_least_count: 5")


@pytest.mark.parametrize(
    ("now", "to", "counted", "expected"),
    [
        ("0.7025", "0.8", False, "9.75"),
        ("0.7025", "0.9", False, "19.75"),
        ("0.73", "0.8", False, "7"),
        ("12/112", "0.8", False, "69.2858"),  # 69.28571…
        ("1/3", "0.8", False, "46.6667"),  # 46.66666…
        ("2/3", "0.8", False, "13.3334"),  # 13.33333…
        ("0.8", "0.8", False, "0"),
        ("0.98", "0.8", False, "0"),
        ("3", "4", True, "1"),
        ("5", "4", True, "0"),
    ],
)
def test_distances(now: str, to: str, counted: bool, expected: str) -> None:
    assert distance(Fraction(now), Fraction(to), COUNTED if counted else RATED) == Decimal(expected)


def test_no_distance_from_nowhere_or_to_nowhere() -> None:
    assert distance(None, Fraction(1), RATED) is None
    assert distance(Fraction(1), None, COUNTED) is None


SHARES = st.fractions(0, 1, max_denominator=2000)


@pytest.mark.slow
@given(SHARES, SHARES)
def test_going_that_far_is_enough_and_hardly_more(now: Fraction, to: Fraction) -> None:
    found = distance(now, to, RATED)
    assert found is not None
    assert found >= 0
    assert found % FINEST == 0
    there = now + Fraction(found) / 100
    assert there >= to
    assert found == 0 or there - to < Fraction(FINEST) / 100


@pytest.mark.slow
@given(SHARES, SHARES)
def test_coming_down_that_far_is_enough(now: Fraction, to: Fraction) -> None:
    found = distance(now, to, target("at_most: 5%"))
    assert found is not None
    assert found == distance(to, now, RATED)


# Cases


@pytest.mark.parametrize(
    ("measured", "asked", "expected"),
    [
        ("{count: 12, of: 112}", "at_least: 80%", Cases(12, 112, 90, 78)),  # 89.6
        ("{missing: 6, of: 18}", "at_least: 100%", Cases(12, 18, 18, 6)),
        ("{count: 80, of: 100}", "at_least: 80%", Cases(80, 100, 80, 0)),
        ("{count: 79, of: 100}", "at_least: 80%", Cases(79, 100, 80, 1)),
        ("{count: 99, of: 100}", "above: 99%", Cases(99, 100, 100, 1)),
        ("{count: 10, of: 101}", "above: 99%", Cases(10, 101, 100, 90)),  # 99.99
        ("{count: 100, of: 100}", "above: 99%", Cases(100, 100, 100, 0)),
        ("{count: 0, of: 7}", "at_least: 0%", Cases(0, 7, 0, 0)),
        ("{count: 3}", "at_least_count: 4", Cases(3, None, 4, 1)),
        ("{count: 9}", "at_least_count: 4", Cases(9, None, 4, 0)),
        ("{count: 8, of: 100}", "at_most: 5%", Cases(8, 100, 5, 3)),
        ("{count: 8, of: 100}", "below: 5%", Cases(8, 100, 4, 4)),
        ("{count: 8, of: 90}", "at_most: 5%", Cases(8, 90, 4, 4)),  # 4.5
        ("{count: 8, of: 90}", "below: 5%", Cases(8, 90, 4, 4)),
        ("{count: 3, of: 90}", "at_most: 5%", Cases(3, 90, 4, 0)),
        ("{count: 3}", "at_most_count: 1", Cases(3, None, 1, 2)),
        ("{count: 3}", "below_count: 1", Cases(3, None, 0, 3)),
        ("{count: 3}", "at_least: 80%", None),
        ("{rate: 73%}", "at_least: 80%", None),
        ("{below: 100%}", "at_least: 100%", None),
        ("{met: false}", "at_least: 100%", None),
    ],
)
def test_cases(measured: str, asked: str, expected: Cases | None) -> None:
    assert cases(figure(measured), target(asked)) == expected


def test_no_cases_without_a_figure() -> None:
    assert cases(None, target("at_least: 80%")) is None


@pytest.mark.slow
@given(st.integers(1, 500), st.integers(0, 500), st.integers(0, 1000), st.booleans())
def test_that_many_cases_reach_the_target_and_one_less_does_not(
    of: int, count: int, permille: int, strict: bool
) -> None:
    count = min(count, of)
    asked = target(f"{'above' if strict else 'at_least'}: {Decimal(permille) / 10}%")
    found = cases(figure(f"{{count: {count}, of: {of}}}"), asked)
    assert found is not None
    assert (found.now, found.of) == (count, of)
    assert reached(asked, Fraction(found.target, of))
    assert not reached(asked, Fraction(found.target - 1, of))
    assert found.more == max(0, found.target - count)


@pytest.mark.slow
@given(st.integers(1, 500), st.integers(0, 500), st.integers(1, 1000), st.booleans())
def test_so_few_cases_reach_a_target_to_come_down_to_and_one_more_does_not(
    of: int, count: int, permille: int, strict: bool
) -> None:
    count = min(count, of)
    asked = target(f"{'below' if strict else 'at_most'}: {Decimal(permille) / 10}%")
    found = cases(figure(f"{{count: {count}, of: {of}}}"), asked)
    assert found is not None
    assert reached(asked, Fraction(found.target, of))
    assert not reached(asked, Fraction(found.target + 1, of))
    assert found.more == max(0, count - found.target)
