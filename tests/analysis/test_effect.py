"""What points of rows are worth in the total, and the least measures for some of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from cchc.analysis.effect import effect_of
from cchc.analysis.forecast import Forecast, forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.moves import fewest, highest, ladder, level
from cchc.analysis.outlook import outlook
from cchc.analysis.scenarios import asked
from cchc.language.words import Words
from cchc.model.error import Refusal
from cchc.reporting.forecast_document import forecast_document
from cchc.reporting.forecast_json import forecast_json
from cchc.reporting.gaps_document import summary_document
from cchc.reporting.text import render
from tests.analysis.test_books import card_of
from tests.reporting.contract import Contract


def share(name: str, most: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "max_points": most, "rule": {"kind": "proportional"}, **more}


BOOK: dict[str, Any] = {
    "areas": [
        {"id": "1", "max_points": "8", "combine": {"at_most": "8"}},
        {"id": "2", "max_points": "6", "weight": "1/2", "combine": {"kind": "best"}},
    ],
    "criteria": [
        share("1.1", "6"),
        share("1.2", "6"),
        share("2.1", "6"),
        share("2.2", "6"),
    ],
}


def of(**counts: int) -> Forecast:
    rows = {
        name: {"count": str(n), "of": "10"} for name, n in zip(IDS, counts.values(), strict=True)
    }
    return forecast(gap_analysis(card_of({**BOOK, "rows": rows})))


IDS = ("1.1", "1.2", "2.1", "2.2")
ZERO = Decimal(0)


def test_what_a_row_regains_alone() -> None:
    found = of(a=5, b=7, c=5, d=8)  # 3 + 4.2 = 7.2 of 8; the best of 3 and 4.8, by half
    assert [(row.criterion.id, row.base, row.lost) for row in found.rows] == [
        ("1.1", Decimal(3), Decimal("0.8")),
        ("1.2", Decimal("4.2"), Decimal("0.8")),
        ("2.1", Decimal(3), Decimal("0.6")),
        ("2.2", Decimal("4.8"), Decimal("0.6")),
    ]
    budget = found.budget
    assert budget.lost == budget.regained + budget.short_of_full + budget.uncovered


def test_the_least_measure_for_a_gain_of_the_total() -> None:
    first, _, third, fourth = of(a=5, b=7, c=5, d=8).rows
    some = level(first, Decimal("0.5"))
    assert some is not None and (some.points, some.gain, some.cases) == (
        Decimal("3.60"),
        Decimal("0.6"),
        6,
    )
    passes = level(third, Decimal("0.01"))  # nothing before it is better than the best
    assert passes is not None and (passes.points, passes.cases) == (Decimal("5.40"), 9)
    top = highest(fourth)
    assert top is not None and (top.gain, top.points) == (Decimal("0.6"), Decimal(6))
    assert level(fourth, Decimal("0.61")) is None
    assert [step.gain for step in ladder(fourth).steps] == [Decimal("0.3"), Decimal("0.6")]


def test_a_row_that_a_cap_leaves_nothing() -> None:
    found = of(a=10, b=7, c=10, d=8)
    assert [(row.criterion.id, row.lost) for row in found.rows] == [("1.2", ZERO), ("2.2", ZERO)]
    assert [highest(row) for row in found.rows] == [None, None]


@pytest.mark.parametrize(
    ("goal", "chosen", "together"),
    [("0.5", ["1.2"], "0.8"), ("1.4", ["1.2", "2.2"], "1.4"), ("1.5", None, None)],
)
def test_the_moves_for_a_goal_of_the_total(
    goal: str, chosen: list[str] | None, together: str | None
) -> None:
    need = fewest(of(a=5, b=7, c=5, d=8), Decimal(goal))
    assert need.attainable == Decimal("1.4")  # not 0.8 + 0.8 + 0.6 + 0.6
    moves = None if need.moves is None else [move.row.criterion.id for move in need.moves]
    assert (moves and len(moves)) == (chosen and len(chosen))
    assert need.moves is None or need.total >= Decimal(goal)
    assert together is None or need.total == Decimal(together)


def test_what_is_set_by_hand_together() -> None:
    rows = {name: {"count": "5", "of": "10"} for name in IDS}
    gaps = gap_analysis(card_of({**BOOK, "rows": rows}))
    found = asked(gaps, False, None, ["1.1=10/10", "1.2=90%"])
    assert not isinstance(found, Refusal)
    whole = found.forecast
    assert [row.regained for row in whole.rows[:2]] == [Decimal(2), Decimal(2)]
    assert whole.together == Decimal(2)
    made = forecast_json(found, ())
    assert made["total"] == {"before": "7.50", "after": "9.50"}
    assert Contract("forecast").complaints(made) == []
    told = render(forecast_document(found, Words("en")), Words("en"), 100)
    assert "from 7.50 to 9.50" in " ".join(told.split())
    summary = " ".join(render(summary_document(gaps, Words("vi")), Words("vi"), 100).split())
    assert "cộng lại là −12,00" in summary and "tổng điểm mất −3,50" in summary


def test_where_rows_are_added_a_point_is_a_point() -> None:
    plain = {**BOOK, "areas": [{"id": "1"}, {"id": "2"}]}
    rows = {name: {"count": "5", "of": "10"} for name in IDS}
    gaps = gap_analysis(card_of({**plain, "rows": rows}))
    assert effect_of(gaps.card, gaps.ahead) is None
    assert outlook(forecast(gaps)).forecast.together is None
