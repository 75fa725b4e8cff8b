"""The scorecard of the shipped 2023 data, figure by figure against the appendix."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest

from cchc.analysis.row import Doubt, ScoredRow, Verdict
from cchc.analysis.scorecard import IndexGap, Scorecard, scorecard
from cchc.checking.run import run
from cchc.model.appraisal import Voice
from cchc.model.number import number_text
from tests.joined import only_case
from tests.support import DEDUCTIONS, place, shipped

APPRAISED = {
    "1.1.3": ("2", "1.70"),
    "1.5.2": ("1", "0.97"),
    "1.6": ("2", "1.50"),
    "3.1.1": ("0.5", "0"),
    "3.3": ("2", "1.67"),
    "3.10.1": ("1", "0.70"),
    "3.10.2": ("1", "0.98"),
    "3.11.1": ("1", "0.11"),
    "3.11.2": ("1", "0.83"),
    "3.12.1": ("0.5", "0.37"),
    "3.12.2": ("0.5", "0.28"),
    "3.12.3": ("1", "0.55"),
    "5.1.2": ("1", "0.50"),
    "6.1.1": ("2", "1.78"),
    "6.1.2": ("1", "0"),
    "7.3.1": ("1", "0.93"),
    "7.3.2": ("2", "1.56"),
}
"""Maximum and appraised points of the 17 rows of the appendix, in its order."""
WITHIN = ("3.11.2", "3.12.2")
UNDECIDED = ("3.1.1", "5.1.2", "6.1.2")


@cache
def card() -> Scorecard:
    dataset = shipped().dataset
    return scorecard(only_case(dataset))


def row(criterion: str) -> ScoredRow:
    found = card().find(criterion)
    assert found is not None
    return found


def test_the_data_are_sound() -> None:
    loaded = shipped()
    assert loaded.problems == ()
    assert run(loaded.dataset) == ()
    assert card().sound
    assert card().matches_declared


def test_every_row_of_the_appendix_in_its_order() -> None:
    found = {
        r.criterion.id: (number_text(r.given.max_points), r.given.appraised) for r in card().rows
    }
    assert list(found) == list(APPRAISED)
    assert found == {c: (full, Decimal(points)) for c, (full, points) in APPRAISED.items()}


def test_sums() -> None:
    sums = card().sums
    assert sums.rows == 17
    assert str(sums.max_points) == "20.5"
    assert str(sums.appraised) == "14.43"
    assert str(sums.deduction) == "-6.07"
    assert card().appraisal.declared_total == Decimal("-6.07")


def test_sums_of_areas() -> None:
    found = {a.area.id: (a.sums.rows, str(a.sums.deduction)) for a in card().areas}
    assert found == {
        "1": (3, "-0.83"),
        "3": (9, "-3.01"),
        "5": (1, "-0.50"),
        "6": (2, "-1.22"),
        "7": (2, "-0.51"),
    }
    assert [a.area.id for a in card().areas] == ["1", "3", "5", "6", "7"]


def test_verdicts() -> None:
    expected = dict.fromkeys(APPRAISED, Verdict.MATCHES)
    expected |= dict.fromkeys(WITHIN, Verdict.WITHIN_PRECISION)
    expected |= dict.fromkeys(UNDECIDED, Verdict.UNDECIDED)
    assert {r.criterion.id: r.verdict for r in card().rows} == expected
    counts = [len(card().with_verdict(verdict)) for verdict in Verdict]
    assert counts == [12, 2, 0, 3, 0, 0]


def test_doubts() -> None:
    doubts = {r.criterion.id: r.doubt for r in card().rows if r.doubt is not None}
    assert doubts == dict.fromkeys(UNDECIDED, Doubt.ASSUMED_RULE)


@pytest.mark.parametrize(
    ("criterion", "nominal", "low", "high"),
    [
        ("1.1.3", "1.70", "1.69", "1.71"),
        ("1.5.2", "0.97", "0.97", "0.97"),
        ("1.6", "1.50", "1.50", "1.50"),
        ("3.1.1", "0.00", "0.00", "0.00"),
        ("3.3", "1.67", "1.67", "1.67"),
        ("3.10.1", "0.70", "0.70", "0.70"),
        ("3.10.2", "0.98", "0.98", "0.98"),
        ("3.11.1", "0.11", "0.11", "0.11"),
        ("3.11.2", "0.84", "0.83", "0.84"),
        ("3.12.1", "0.37", "0.36", "0.37"),
        ("3.12.2", "0.29", "0.28", "0.29"),
        ("3.12.3", "0.55", "0.55", "0.55"),
        ("5.1.2", "0.50", "0.50", "0.50"),
        ("6.1.1", "1.78", "1.78", "1.78"),
        ("6.1.2", None, "0.00", "0.00"),
        ("7.3.1", "0.93", "0.93", "0.93"),
        ("7.3.2", "1.56", "1.55", "1.57"),
    ],
)
def test_recomputed(criterion: str, nominal: str | None, low: str, high: str) -> None:
    outcome = row(criterion).outcome
    assert outcome is not None
    found = (outcome.nominal, outcome.low, outcome.high)
    assert tuple(None if v is None else str(v) for v in found) == (nominal, low, high)


def test_the_claim_of_the_body() -> None:
    assert [r.criterion.id for r in card().with_voice(Voice.CLAIMED)] == ["1.1.3"]
    assert row("1.1.3").over(Voice.CLAIMED) == Decimal("0.30")
    assert row("1.5.2").over(Voice.CLAIMED) is None


def test_what_is_worth_a_question() -> None:
    asked = {r.criterion.id: r.worth_asking for r in card().rows if r.worth_asking is not None}
    assert asked == dict.fromkeys(WITHIN, Decimal("0.01"))


def test_no_index_from_a_partial_rulebook() -> None:
    assert card().index is None
    assert card().grade is None
    assert card().index_gap is IndexGap.PARTIAL_RULEBOOK


def test_rows_know_their_place() -> None:
    for position, criterion in enumerate(APPRAISED):
        line, column = place(DEDUCTIONS, "rows", position)
        assert (row(criterion).location.line, row(criterion).location.column) == (line, column)
    assert card().declared_location[1:] == place(DEDUCTIONS, "declared_total")
