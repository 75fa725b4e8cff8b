"""The way to the next place up: what it takes is exact, and whoever takes it stands there."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

import cchc
from cchc.analysis.forecast import ForecastRow, forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.moves import highest
from cchc.analysis.peers import Peers, peers
from cchc.analysis.scorecard import scorecard
from cchc.analysis.way_up import WayUp, way_up
from cchc.model.dataset import Dataset
from tests import province
from tests.cli.test_rank import small


def way_of(dataset: Dataset, body: str) -> tuple[Peers, WayUp | None]:
    case = dataset.case(body, 2026)
    found = peers(case, lambda _: True)
    assert found is not None
    ours = next(one for one in found.block.bodies if one.standing.body == body)
    return found, way_up(found.block, ours, gap_analysis(scorecard(case)))


@pytest.mark.slow
def test_who_makes_the_moves_has_the_place(tmp_path: Path) -> None:
    bodies = province.bodies(1)
    dataset = cchc.load(province.write(tmp_path, {2026: bodies}))
    tried = 0
    for body in bodies[3:120:30]:
        _, way = way_of(dataset, body.id)
        assert way is not None and way.need.moves
        gains = {move.row.criterion.id: move.level for move in way.need.moves}
        tops = [top.gain for row in _rows(dataset, body.id) if (top := highest(row))]
        fewer = sorted(tops, reverse=True)[: len(gains) - 1]
        assert sum(fewer, Decimal(0)) < way.goal <= way.need.total, "a smaller set would do"
        moved = tuple(
            replace(row, appraised=gains[row.criterion].points) if row.criterion in gains else row
            for row in body.rows
        )
        after = [b._replace(rows=moved) if b.id == body.id else b for b in bodies]
        place, _, index = province.expected(after, body.block, "appraised")[body.id]
        assert (place, index) == (way.place, way.reached)
        assert place <= way.above.place
        tried += 1
    assert tried == 4


def _rows(dataset: Dataset, body: str) -> tuple[ForecastRow, ...]:
    return forecast(gap_analysis(scorecard(dataset.case(body, 2026)))).rows


@pytest.mark.slow
@pytest.mark.parametrize(
    ("ranking", "goal", "place"),
    [
        ("{on: index, ties: shared}", "0.5", 1),
        ("{on: rounded_index, ties: shared}", "0.4994", 1),
        ('{on: index, ties: {by: ["1"]}}', "0.500001", 1),
        ('{on: rounded_index, ties: {by: ["1"]}}', "0.5006", 1),
        ('{on: index, ties: {by: ["2"]}}', "0.5", 1),
        ('{on: rounded_index, ties: {by: ["2"]}}', "0.4994", 1),
        ('{on: rounded_index, ties: {by: ["2", "1"]}}', "0.4994", 1),
    ],
)
def test_as_much_is_enough_unless_it_loses_where_ties_are_told_apart(
    ranking: str, goal: str, place: int, tmp_path: Path
) -> None:
    """9 of 12 against 8.5: an index of 75.00, which 74.995 is rounded to."""
    table = "a,1.1,,50%\na,2.1,5,\nb,1.1,6,\nb,2.1,3,\nc,1.1,0,\nc,2.1,1,\n"
    dataset = cchc.load(small(tmp_path, {2026: table}, ranking))
    found, way = way_of(dataset, "a")
    assert way is not None and found.block.bodies[1].standing.body == "a"
    assert way.goal == Decimal(goal) and way.place == place
    _, first = way_of(dataset, "b")
    assert first is None
    _, judged = way_of(dataset, "c")
    assert judged is not None and judged.need.moves is None
    assert judged.need.attainable == 7 < judged.goal


@pytest.mark.slow
@pytest.mark.parametrize(
    ("table", "goal", "tie", "passed"),
    [
        ("a,1.1,,50%\na,2.1,5,\nb,1.1,3.51,\nb,2.1,5,\n", "0.01", "1", False),
        ("a,1.1,,50%\na,2.1,5,\nb,1.1,5.5,\nb,2.1,3,\n", "0.08", None, True),
    ],
)
def test_who_has_the_same_index_needs_the_lesser_of_what_decides_and_a_higher_index(
    table: str, goal: str, tie: str | None, passed: bool, tmp_path: Path
) -> None:
    """Indices of 71, to whole ones, which 71.5 of 100 passes: 8.58 points of 12."""
    small(tmp_path, {2026: table}, '{on: rounded_index, ties: {by: ["1"]}}')
    file = tmp_path / "book.yaml"
    text = file.read_text(encoding="utf-8").replace("0.01}", "0.01, index: {step: 1}}")
    file.write_text(text, encoding="utf-8")
    _, way = way_of(cchc.load(tmp_path), "a")
    assert way is not None
    assert (way.goal, way.tie, way.passed, way.place) == (Decimal(goal), tie, passed, 1)
