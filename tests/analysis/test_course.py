"""A target on its way: stretches of a line that follow each other from its start to its mark."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from cchc.analysis.course import Course, course
from cchc.analysis.effort import effort
from cchc.analysis.track import State
from tests.analysis.made import looked_at
from tests.analysis.test_progress import measured, on, target
from tests.support import PLAN, text_of

F = Fraction


def way_of(day: str, rate: str | None, name: str = "3.12.1", plan: str | None = None) -> Course:
    """The way of a shipped target (3.12.1: 73% to 80% by the end of 2024) with a figure of a day."""
    line = f"criterion: '{name}', as_of: {day}, evidence: {{rate: {rate}%}}, source: x"
    files = (measured(line),) if rate is not None else ()
    found = course(target(on(day, *files, plan=plan), name))
    assert found is not None
    return found


def parts(way: Course) -> tuple[Fraction | int, ...]:
    return way.begins, way.gone, way.fell, way.behind, way.left


def test_without_a_figure_all_of_the_way_is_left() -> None:
    way = way_of("2024-06-14", None)
    assert parts(way) == (F(73, 100), 0, 0, 0, F(7, 100)) and not way.own


@pytest.mark.parametrize(
    ("rate", "state"), [("74", State.BEHIND), ("79", State.ON_THE_WAY), ("70", State.FALLING)]
)
def test_what_lies_between_the_figure_and_the_planned_line_is_behind(
    rate: str, state: State
) -> None:
    way = way_of("2024-06-14", rate)
    asked, now = F(73, 100) + F(7, 100) * F(166, 366), F(rate) / 100
    assert way.one.state is state and way.one.track.expected == asked
    start, mark = F(73, 100), F(80, 100)
    assert way.begins == min(start, now)
    assert way.gone == max(0, now - start) and way.fell == max(0, start - now)
    assert way.behind == max(0, asked - max(now, start))
    assert way.begins + way.gone + way.fell + way.behind + way.left == mark


def test_beyond_the_mark_nothing_is_left() -> None:
    assert parts(way_of("2024-06-14", "90")) == (F(73, 100), F(17, 100), 0, 0, 0)


def test_where_less_is_better_the_line_is_turned_and_counts_have_one_of_their_own() -> None:
    plan = text_of(PLAN).partition("targets:")[0] + (
        "targets:\n"
        "  - {measure: hồ sơ trễ, at_most_count: 2, task: NV-3.1, deadline: 2024-12-31,"
        " baseline: {count: 8}}\n"
    )
    line = "measure: hồ sơ trễ, as_of: 2024-12-31, evidence: {count: 6}, source: x"
    found = course(target(on("2024-12-31", measured(line), plan=plan), "hồ sơ trễ"))
    assert found is not None and found.own
    assert parts(found) == (0, F(2, 8), 0, F(4, 8), 0), "8 → 6 of a way to 2, which is due"


def test_what_starts_at_its_mark_or_nowhere_has_no_way() -> None:
    found = on("2024-06-14")
    assert course(target(found, "1.1.3")) is None, "the plan says no start"
    started = text_of(PLAN).replace("baseline: {rate: 73%}", "baseline: {rate: 80%}")
    assert started != text_of(PLAN)
    assert course(target(on("2024-06-14", plan=started), "3.12.1")) is None


def test_rows_are_told_by_what_their_measure_is_moved_in() -> None:
    share = {"max": "2", "rule": {"kind": "proportional"}}
    count = {"max": "2", "rule": {"kind": "count", "points_each": "0.5"}}
    met = {"max": "1", "rule": {"kind": "yes_no"}}
    judged = {"max": "1", "rule": {"kind": "judged"}, "appraised": "0.4"}
    found = effort(
        looked_at(
            [
                {**share, "evidence": {"rate": "50%"}},
                {**share, "evidence": {"count": "9", "of": "10"}},
                {**count, "evidence": {"count": "1"}},
                {**met, "evidence": {"met": False}},
                judged,
            ]
        )
    )

    def told(moves: object) -> list[tuple[str, Fraction | int | None, Decimal]]:
        assert isinstance(moves, tuple)
        return [(move.row.criterion.id, move.way, move.level.gain) for move in moves]

    assert told(found.shares) == [("1.1", F(1, 2), Decimal(1)), ("1.2", F(1, 10), Decimal("0.2"))]
    assert told(found.counts) == [("1.3", 3, Decimal("1.5"))]
    assert [move.row.criterion.id for move in found.others] == ["1.4"]
    assert [row.criterion.id for row in found.fixed] == ["1.5"]
