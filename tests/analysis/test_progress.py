"""A plan as its year passes: lines by dates, states with their precision, points, tasks, any order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.aimed import Aimed
from cchc.analysis.progress import Progress, progress
from cchc.analysis.scorecard import scorecard
from cchc.analysis.track import Line, Reading, State, Way, track
from cchc.model.actuals import Actuals
from cchc.model.appraisal import Figure
from cchc.model.dataset import Dataset
from cchc.model.plan import Plan, Target
from cchc.model.source import Sourced
from cchc.reporting.progress_json import progress_json
from cchc.scoring.figures import quantity, share
from tests.support import PLAN, model, shipped, text_of

YEAR = date(2023, 12, 31)
HEAD = "schema: cchc/actuals/v1\nbody: huyen-vinh-linh\nyear: 2024\n"


@cache
def known() -> Dataset:
    return shipped().dataset


def on(day: str, *files: str, plan: str | None = None) -> Progress:
    """The shipped plan (or another) on a day, with files of measurements."""
    dataset = known()
    source = dataset.plans[0].source
    made = tuple(Sourced(model(Actuals, HEAD + text), source) for text in files)
    plans = dataset.plans if plan is None else (Sourced(model(Plan, plan), source),)
    found = progress(
        scorecard(replace(dataset, actuals=made, plans=plans).case()), date.fromisoformat(day)
    )
    assert found is not None
    return found


def target(found: Progress, name: str) -> Aimed:
    (one,) = (t for t in found.targets if name in (t.target.criterion, t.target.measure))
    return one


def measured(*lines: str) -> str:
    return "measurements:\n" + "".join(f"  - {{{line}}}\n" for line in lines)


# The straight line and the states


def test_the_line_is_exact() -> None:
    line = Line(Fraction(73, 100), YEAR, Fraction(4, 5), date(2024, 12, 31))
    assert line.at(date(2024, 6, 14)) == Fraction(73, 100) + Fraction(7, 100) * Fraction(166, 366)
    assert line.at(date(2023, 5, 1)) == Fraction(73, 100)
    assert line.at(date(2025, 1, 1)) == line.at(date(2024, 12, 31)) == Fraction(4, 5)
    late = line._replace(begins=date(2025, 3, 1))
    assert late.at(date(2024, 1, 1)) == Fraction(4, 5)


def reading(text: str | None, day: str, counted: bool) -> Reading | None:
    if text is None:
        return None
    key = "count" if counted else "below" if text.startswith("<") else "rate"
    figure = Figure.model_validate({key: text.removeprefix("<")})
    measure = quantity(figure) if counted else share(figure, exceed=True)
    return Reading(measure, date.fromisoformat(day), figure)


@pytest.mark.parametrize(
    ("mark", "start", "before", "now", "state", "ends"),
    [
        ("at_least: 80%", "70%", None, "85%", "reached", None),
        ("at_least: 80%", "70%", None, "80%", "reached", "on_the_way reached"),
        ("at_least: 80%", "70%", None, "80.4%", "reached", None),
        ("above: 80%", "70%", None, "80%", "on_the_way", "on_the_way reached"),
        ("at_least: 80%", "70.00%", None, "75.00%", "on_the_way", "behind on_the_way"),  # half-way
        ("at_least: 80%", "70.00%", None, "74.50%", "behind", None),
        ("at_least: 80%", "70.0%", None, "69.2%", "falling", None),
        ("at_least: 80%", "70%", None, "70%", "behind", "falling behind"),
        ("at_least: 80%", "70.0%", "78.0%", "77.0%", "falling", None),  # less than the one before
        ("at_least: 80%", "80.0%", None, "80.0%", "reached", "falling reached"),
        ("at_least: 80%", "85.0%", None, "79.0%", "falling", None),
        ("at_least: 80%", None, None, "70%", "open", None),  # nothing to hold it against
        ("at_least: 80%", None, None, "81%", "reached", None),
        ("at_least: 80%", None, "60%", "70%", "on_the_way", None),
        ("at_least: 80%", "70%", None, "<80%", "open", "falling on_the_way"),
        ("at_least: 80%", "70%", None, "<50%", "falling", None),
        ("at_least: 80%", "70%", None, None, "no_figure", None),
        ("at_most: 5%", "9.0%", None, "4.0%", "reached", None),
        ("at_most: 5%", "9.0%", None, "9.5%", "falling", None),
        ("at_most: 5%", "9.0%", None, "8.0%", "behind", None),
        ("at_most: 5%", "9.0%", None, "6.0%", "on_the_way", None),
        ("below: 5%", "9.0%", None, "5.00%", "on_the_way", "on_the_way reached"),
        ("at_least_count: 4", "0", None, "4", "reached", None),
        ("at_least_count: 4", "0", None, "2", "on_the_way", None),
        ("at_least_count: 4", "0", None, "1", "behind", None),
        ("at_most_count: 3", "0", None, "4", "falling", None),
        ("below_count: 1", "2", None, "0", "reached", None),
    ],
)
def test_states(
    mark: str, start: str | None, before: str | None, now: str | None, state: str, ends: str | None
) -> None:
    aim = model(Target, f"measure: Việc\n{mark}\ntask: NV-1\n")
    way = Way(aim, reading(start, "2023-12-31", aim.counted), date(2024, 12, 31))
    found = track(
        way,
        reading(before, "2024-03-14", aim.counted),
        reading(now, "2024-07-01", aim.counted),
    )
    assert found.state == state
    assert [end.value for end in found.ends] == (ends or f"{state} {state}").split()
    assert found.sure is (ends is None)


# The plan that ships


def test_without_any_figure_it_says_what_dates_say() -> None:
    found = on("2024-09-01")
    totals = found.totals
    assert (totals.start, totals.now, totals.low, totals.high) == (Decimal("-6.07"),) * 4
    assert totals.aimed == Decimal("-3.06")  # as the forecast
    assert {one.state for one in found.targets} == {State.NO_FIGURE}
    late = [(one.task.id, one.left) for one in found.tasks if one.overdue]
    assert late == [("NV-1.1", -185), ("NV-1.9", -1), ("NV-3.2", -1)]
    assert [t.target.criterion for t in found.targets if t.overdue] == ["1.6"]
    assert found.failing and not on("2024-02-29").failing and not found.early
    assert on("2024-01-31").early


def test_figures_of_the_year() -> None:
    found = on(
        "2024-06-14",
        measured(
            'criterion: "3.10.1", evidence: {rate: 74.5%}, as_of: 2024-03-14',
            'criterion: "3.10.1", evidence: {rate: 80%}, as_of: 2024-06-10',
            'criterion: "3.11.1", evidence: {count: 50, of: 112}, as_of: 2024-06-10',
            'criterion: "3.11.2", evidence: {rate: 22.1%}, as_of: 2024-06-10',
            'criterion: "3.12.1", evidence: {rate: 78%}, as_of: 2024-04-14',
            'criterion: "3.12.3", evidence: {rate: 62%}, as_of: 2024-06-10',
            'criterion: "6.1.1", evidence: {rate: 99%}, as_of: 2024-12-14',
            "measure: tỷ lệ hồ sơ TTHC giải quyết đúng hạn, evidence: {rate: 99.5%}, as_of: 2024-06-10",
        )
        + "tasks:\n  - {id: NV-1.1, state: done, date: 2024-03-10}\n"
        "  - {id: NV-1.9, state: dropped, date: 2024-03-10}\n",
    )
    rows = {
        "3.10.1": (State.REACHED, "0.80", "0.80", Decimal(0)),
        "3.11.1": (State.ON_THE_WAY, "0.45", "0.80", Decimal("35.3572")),
        "3.11.2": (State.FALLING, "0.74", "1.00", Decimal("22.9")),
        "3.12.1": (State.STALE, "0.39", "0.40", Decimal(2)),
        "6.1.1": (State.NO_FIGURE, "1.78", "2.00", None),
    }
    for name, (state, points, aimed, left) in rows.items():
        one = target(found, name)
        assert one.running is not None
        assert (one.state, str(one.running.points), str(one.aimed)) == (state, points, aimed), name
        assert one.distance == left
    assert target(found, "3.11.1").cases == (50, 112, 90, 40)
    assert target(found, "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn").state is State.REACHED
    assert [one.running.criterion.id for one in found.others] == ["3.12.3"]
    now = sum(map(Decimal, ("0.10", "0.34", "-0.09", "0.02", "0.07"))) - Decimal("6.07")
    assert (found.totals.now, found.later) == (now, 1)
    assert found.totals.aimed == Decimal("-3.06") + Decimal("0.07")
    states = {one.task.id: (one.state, one.late) for one in found.tasks if one.told is not None}
    assert states == {"NV-1.1": ("done", 10), "NV-1.9": ("dropped", 0)}


def test_what_is_said_twice_of_one_day_is_not_chosen() -> None:
    twice = measured(
        'criterion: "3.12.1", evidence: {rate: 75%}, as_of: 2024-03-14',
        'criterion: "3.12.1", evidence: {rate: 78%}, as_of: 2024-06-10',
        'criterion: "3.12.1", evidence: {rate: 78.0%}, as_of: 2024-06-10',
        'criterion: "3.10.1", evidence: {rate: 78%}, as_of: 2024-06-10',
        'criterion: "3.10.1", evidence: {rate: 78%}, as_of: 10/06/2024, source: Cổng DVC',
    )
    states = (
        "tasks:\n  - {id: NV-1.1, state: done, date: 2024-03-10}\n"
        "  - {id: NV-1.1, state: open, date: 2024-03-10}\n"
    )
    found = on("2024-06-14", twice + states)
    assert [one.of for one in found.unclear] == ["3.12.1", "NV-1.1"]
    assert target(found, "3.12.1").age == 92
    assert target(found, "3.10.1").age == 4
    assert next(one for one in found.tasks if one.task.id == "NV-1.1").overdue


def test_nothing_to_measure_is_no_figure() -> None:
    found = on(
        "2024-06-14",
        measured('criterion: "3.11.1", evidence: {count: 0, of: 0}, as_of: 2024-06-10'),
    )
    one = target(found, "3.11.1")
    assert one.state is State.NO_FIGURE and one.distance is None
    assert [row.criterion.id for row in found.unscored] == ["3.11.1"]
    assert found.totals.now == Decimal("-6.07")


def test_a_bound_widens_the_sum_and_scores_nothing() -> None:
    found = on(
        "2024-06-14",
        measured('criterion: "3.12.1", evidence: {below: 80%}, as_of: 2024-06-10'),
    )
    (row,) = (one for one in found.rows if one.criterion.id == "3.12.1")
    assert (row.points, row.ends) == (Decimal("0.37"), (Decimal("0.00"), Decimal("0.40")))
    assert found.unscored == (row,)
    totals = found.totals
    assert (totals.low, totals.now, totals.high) == tuple(map(Decimal, ("-6.44", "-6.07", "-6.04")))


def test_a_part_is_measured_alone() -> None:
    found = on(
        "2024-06-14",
        measured(
            'criterion: "1.5.2", part: khac-phuc, evidence: {count: 1, of: 2}, as_of: 2024-06-10'
        ),
    )
    row = next(row for row in found.rows if row.criterion.id == "1.5.2")
    assert row.points == Decimal("0.75")  # the other part as it was


def test_a_plan_without_dates_has_no_line() -> None:
    plan = "\n".join(
        line
        for line in text_of(PLAN).splitlines()
        if "deadline:" not in line and "issued" not in line
    )
    figures = measured(
        'criterion: "3.12.1", evidence: {rate: 73.6%}, as_of: 2024-06-10',
        'criterion: "3.10.1", evidence: {rate: 60%}, as_of: 2024-06-10',
    )
    found = on("2026-06-14", figures, plan=plan)
    assert target(found, "3.10.1").state is State.FALLING
    assert target(found, "3.12.1").state is State.STALE
    assert not any(one.overdue for one in found.targets) and not found.early
    assert not any(one.overdue for one in found.tasks)
    slow = target(on("2024-06-14", figures, plan=plan), "3.12.1")
    assert slow.state is State.ON_THE_WAY and slow.track.expected is None


def test_no_plan_is_no_progress() -> None:
    assert progress(scorecard(replace(known(), plans=()).case()), YEAR) is None


def test_a_unit_sees_its_own_and_that_of_its_groups() -> None:
    found = on("2024-09-01")
    dataset = known()
    units = {party.id: party for party in dataset.parties}
    mine = found.of(units["phong-tai-chinh-ke-hoach"])
    assert {one.target.criterion for one in mine.targets if one.target.criterion} == {
        *("1.1.3", "1.6", "6.1.1", "6.1.2")
    }
    ids = {one.task.id for one in mine.tasks}
    assert {"NV-6.1", "NV-1.9"} <= ids and "NV-3.2" not in ids
    group = next(one for one in found.shares if one.id == "nhom-cac-xa-thi-tran")
    assert {"NV-1.1", "NV-1.9"} == {one.task.id for one in group.tasks if one.overdue}


FIGURES = st.lists(
    st.tuples(
        st.sampled_from(["3.10.1", "3.11.1", "3.12.1", "3.12.3", "6.1.1"]),
        st.integers(0, 100),
        st.integers(1, 28),
        st.integers(1, 6),
    ),
    max_size=12,
)
STATES = st.lists(
    st.tuples(
        st.sampled_from(["NV-1.1", "NV-1.9", "NV-3.2"]),
        st.sampled_from(["open", "done", "dropped"]),
        st.integers(1, 28),
    ),
    max_size=6,
)


@pytest.mark.slow
@given(FIGURES, STATES, st.randoms(use_true_random=False), st.integers(0, 12))
def test_recordings_in_any_order_are_the_same_progress(
    figures: list[tuple[str, int, int, int]],
    states: list[tuple[str, str, int]],
    random: Random,
    cut: int,
) -> None:
    lines = [
        f'criterion: "{name}", evidence: {{rate: {rate}%}}, as_of: 2024-{month:02}-{day:02}'
        for name, rate, day, month in figures
    ]
    tasks = [f"  - {{id: {id}, state: {state}, date: 2024-05-{d:02}}}\n" for id, state, d in states]

    def told(lines: list[str], tasks: list[str]) -> str:
        return (measured(*lines) if lines else "") + ("tasks:\n" + "".join(tasks) if tasks else "")

    one = on("2024-06-14", told(lines, tasks))
    random.shuffle(lines)
    random.shuffle(tasks)
    other = on("2024-06-14", told(lines[:cut], tasks[:cut]), told(lines[cut:], tasks[cut:]))
    assert progress_json(one) == progress_json(other)
