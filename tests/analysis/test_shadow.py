"""Next year's shadow: what remedying some of the losses gives, by the part that counts them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from cchc.analysis.shadow import shadow
from tests.analysis.made import Spec, made

PARTS = [
    {"id": "danh-gia", "name": "x", "rule": {"kind": "yes_no", "points": "0.5"}},
    {"id": "khac-phuc", "name": "x", "rule": {"kind": "proportional", "points": "0.5"}},
]
HALF: Spec = {"max": "1", "rule": {"kind": "proportional"}, "evidence": {"rate": "50%"}}


def remedy(met: bool = True, count: str = "1", **own: Any) -> Spec:
    parts = {"danh-gia": {"met": met}, "khac-phuc": {"count": count, "of": "2"}}
    rule = {"kind": "sum", "parts": PARTS}
    return {"max": "1", "rule": rule, "evidence": {"parts": parts}, **own}


REMEDY = remedy(scores_remedy="khac-phuc")

HALF_REMEDIED = {"khac-phuc": {"count": "1", "of": "2"}}
RATED = {"id": "ty-le", "name": "x", "rule": {"kind": "proportional", "points": "0.5"}}
BOUNDED = {
    "max": "1",
    "rule": {"kind": "sum", "parts": [RATED, PARTS[1]]},
    "scores_remedy": "khac-phuc",
    "appraised": "0.5",
}


def test_the_other_part_may_be_a_rate() -> None:
    evidence = {"parts": {**HALF_REMEDIED, "ty-le": {"rate": "60%"}}}
    found = shadow(made([{**BOUNDED, "evidence": evidence}]))
    assert found is not None
    assert found.points == (Decimal("0.30"), Decimal("0.80"))


def test_each_number_of_remedied_losses() -> None:
    found = shadow(made([REMEDY, HALF, HALF, HALF]))
    assert found is not None
    assert (found.criterion.id, found.losses) == ("1.1", 4)
    assert [str(points) for points in found.points] == ["0.50", "0.63", "0.75", "0.88", "1.00"]


def test_the_other_part_stays_as_it_was_this_year() -> None:
    found = shadow(made([remedy(False, scores_remedy="khac-phuc"), HALF]))
    assert found is not None
    assert found.points == (Decimal("0.00"), Decimal("0.25"), Decimal("0.50"))


def test_rows_that_lost_nothing_are_not_counted() -> None:
    full: Spec = {**HALF, "evidence": {"rate": "100%"}}
    found = shadow(made([remedy(count="2", scores_remedy="khac-phuc"), HALF, full]))
    assert found is not None
    assert found.losses == 1


@pytest.mark.parametrize(
    "specs",
    [
        [HALF],
        [remedy(), HALF],
        [remedy(count="2", scores_remedy="khac-phuc")],
        [{**REMEDY, "evidence": {"parts": {"khac-phuc": {"rate": "50%"}}}, "appraised": "0.5"}],
        [{**BOUNDED, "evidence": {"parts": {**HALF_REMEDIED, "ty-le": {"below": "60%"}}}}],
    ],
    ids=[
        *("no criterion", "none that says so", "no loss"),
        *("no figure for the other part", "the other part is known only as below"),
    ],
)
def test_nothing_can_be_said(specs: list[Spec]) -> None:
    assert shadow(made(specs)) is None
