"""The way from the maximum to the points, area by area: it leads there under every rulebook."""

from __future__ import annotations

from decimal import Decimal
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given, settings

from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.analysis.sums import printed
from cchc.analysis.way_down import WayDown, way_down
from cchc.model.span import round_to
from cchc.reading.tree import parse
from tests.analysis.test_books import CASES, card_of
from tests.analysis.wholes import Node, books, made
from tests.joined import only_case
from tests.support import shipped


def steps(found: WayDown) -> list[tuple[str, Decimal]]:
    return [(step.area.id if step.area else step.kind, step.change) for step in found.steps]


def read(text: str) -> Scorecard:
    """The card of a rulebook and rows as files say them."""
    return card_of(parse(dedent(text), "test.yaml").data)


def leads_there(card: Scorecard) -> None:
    """The way begins at the maximum and ends at the points, and its steps add up as printed."""
    found, exact = way_down(card), card.sums.exact
    for end, whole in ((found.most, exact.most), (found.points, exact.points)):
        assert end in (printed(whole), round_to(whole, Decimal("0.01"), "half_up"))
    assert found.levels[-1] == found.points
    areas = [step.area.id for step in found.steps if step.area is not None]
    assert areas == [area.area.id for area in card.areas]
    if not card.rulebook.uneven:
        for (_, change), area in zip(steps(found), card.areas, strict=True):
            assert abs(change - area.sums.deduction) < Decimal("0.01")


@pytest.mark.parametrize("case", CASES)
def test_it_leads_to_the_points_of_every_case_worked_by_hand(case: dict[str, Any]) -> None:
    leads_there(card_of(case))


@pytest.mark.slow
@settings(max_examples=25)
@given(books())
def test_it_leads_to_the_points_whatever_puts_them_together(book: Node) -> None:
    leads_there(card_of(made(book)))


def test_where_areas_are_added_a_step_is_what_the_area_lost() -> None:
    found = way_down(scorecard(only_case(shipped().dataset)))
    assert (found.most, found.points) == (Decimal("20.5"), Decimal("14.43"))
    lost = ("-0.83", "-3.01", "-0.50", "-1.22", "-0.51")
    assert steps(found) == list(zip("13567", map(Decimal, lost), strict=True))


def test_a_weight_is_in_the_step_and_what_the_total_takes_follows_the_areas() -> None:
    card = read(
        """
        rulebook: {rounding: {step: 0.01, total: {step: 0.1}}}
        areas: [{id: "1", weight: 50%}, {id: "2", weight: 50%}, {id: "9"}]
        criteria:
          - {id: "1.1", max_points: 10, rule: {kind: judged}}
          - {id: "2.1", max_points: 10, rule: {kind: judged}}
          - id: "9.1"
            max_points: 0
            counts: percent_of_total
            rule: {kind: penalty, points: 0, points_each: 10, cap: 30}
        rows: {"1.1": 7, "2.1": 9.5, "9.1": {count: 1}}
        """
    )
    found = way_down(card)  # 10 − 3 / 2 − 0,5 / 2 = 8,25; 8,25 × 90% = 7,425; rounded 7,4
    assert steps(found) == [
        ("1", Decimal("-1.5")),
        ("2", Decimal("-0.25")),
        ("9", 0),
        ("percent", Decimal("-0.825")),
        ("rounded", Decimal("-0.025")),
    ]
    assert (found.most, found.points) == (Decimal(10), Decimal("7.4"))


def test_bonus_points_are_a_step_up() -> None:
    card = read(
        """
        areas: [{id: "1"}, {id: "2"}]
        criteria:
          - {id: "1.1", max_points: 10, rule: {kind: judged}}
          - {id: "2.1", max_points: 0, rule: {kind: bonus, points_each: 1, cap: 5}}
        rows: {"1.1": 8, "2.1": {count: 3}}
        """
    )
    assert list(way_down(card).levels) == [Decimal(10), Decimal(8), Decimal(11)]
