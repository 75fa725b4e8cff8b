"""The index and its grade under a complete rulebook, and why there is none under another."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cchc.analysis.row import Doubt, Verdict
from cchc.analysis.scorecard import IndexGap, Scorecard, scorecard
from cchc.model.appraisal import Appraisal, Voice
from cchc.model.rulebook import Rulebook
from cchc.model.source import Source, Sourced
from tests.joined import joined
from tests.support import model

BOOK = """
schema: cchc/criteria/v1
rulebook:
  id: book
  title: A complete little rulebook
  body_level: district
  valid: 2021..2023
  coverage: complete
  issued_by: {document: 1/QĐ-UBND}
  basis: {status: stated, ground: made for this test}
  rounding: {step: 0.01, mode: half_up}
  grades:
    - {name: Khá, from: 80}
    - {name: Yếu, from: 0}
    - {name: Tốt, from: 90}
    - {name: Trung bình, from: 65}
areas:
  - {id: "1", name: One}
  - {id: "2", name: Two}
criteria:
  - {id: "1.1", name: a, max_points: 50, rule: {kind: proportional}, basis: &}
  - {id: "1.2", name: b, max_points: 49, rule: {kind: judged}, basis: &}
  - {id: "2.1", name: c, max_points: 1, rule: {kind: yes_no}, basis: &, not_applicable: left_out}
""".replace("&", "{status: stated, ground: x}")
APPRAISAL = """
schema: cchc/appraisal/v1
body: body
year: 2021
rulebook: book
rows_given: all
published_by: {document: 2/QĐ-UBND}
source: a test
declared_total: -12.61
rows:
  - criterion: "2.1"
    max_points: 1
    appraised: 0
    deduction: 0
    evidence: {not_applicable: true}
    reason: does not apply
    responsible: []
  - criterion: "1.2"
    max_points: 49
    appraised: 41.39
    deduction: -7.61
    reason: judged
    responsible: []
  - criterion: "1.1"
    max_points: 50
    appraised: 45.00
    deduction: -5.00
    evidence: {rate: 90.00%}
    reason: ninety
    responsible: []
"""


def card(book: str = BOOK, appraisal: str = APPRAISAL) -> Scorecard:
    source = Source("test.yaml", {}, {})
    return scorecard(joined(model(Rulebook, book), Sourced(model(Appraisal, appraisal), source)))


def test_index_over_the_applicable_maximum() -> None:
    found = card()
    assert found.sums.appraised == Decimal("86.39")
    assert found.sums.max_points == 99
    assert found.sums.deduction == Decimal("-12.61")
    assert str(found.index) == "87.26"
    assert found.index_gap is None
    assert found.grade == "Khá"
    assert found.sound


def test_a_row_left_out_counts_in_no_sum() -> None:
    row = card().find("2.1")
    assert row is not None
    assert (row.verdict, row.doubt, row.outcome, row.deduction) == (
        Verdict.LEFT_OUT,
        None,
        None,
        Decimal(0),
    )
    two = card().areas[1].sums
    assert (two.max_points, two.appraised, two.deduction) == (Decimal(0),) * 3


def test_the_row_that_applies_counts() -> None:
    applied = APPRAISAL.replace("{not_applicable: true}", "{met: false}")
    found = card(appraisal=applied)
    assert found.sums.max_points == 100
    assert str(found.index) == "86.39"
    row = found.find("2.1")
    assert row is not None
    assert (row.verdict, row.deduction) == (Verdict.MATCHES, Decimal(-1))


def test_full_marks_for_what_does_not_apply() -> None:
    book = BOOK.replace("not_applicable: left_out", "not_applicable: full_marks")
    granted = APPRAISAL.replace("appraised: 0\n", "appraised: 1\n")
    found = card(book, granted)
    row = found.find("2.1")
    assert row is not None
    assert row.verdict is Verdict.MATCHES
    assert str(found.index) == "87.39"
    withheld = card(book, APPRAISAL).find("2.1")
    assert withheld is not None
    assert withheld.verdict is Verdict.DIFFERS


def test_rows_and_areas_stand_in_the_order_of_ids() -> None:
    assert [row.criterion.id for row in card().rows] == ["1.1", "1.2", "2.1"]


def test_a_judged_row_is_undecided() -> None:
    row = card().find("1.2")
    assert row is not None
    assert (row.verdict, row.doubt, row.outcome) == (Verdict.UNDECIDED, Doubt.JUDGED, None)


def test_a_row_without_a_figure_is_undecided() -> None:
    row = card(appraisal=APPRAISAL.replace("    evidence: {rate: 90.00%}\n", "")).find("1.1")
    assert row is not None
    assert (row.verdict, row.doubt) == (Verdict.UNDECIDED, Doubt.NO_FIGURE)


def test_an_assumed_rule_is_undecided_and_keeps_its_word() -> None:
    assumed = BOOK.replace(
        "rule: {kind: proportional}, basis: {status: stated",
        "rule: {kind: proportional}, basis: {status: assumed",
    )
    row = card(assumed).find("1.1")
    assert row is not None
    assert (row.verdict, row.doubt) == (Verdict.UNDECIDED, Doubt.ASSUMED_RULE)
    assert row.outcome is not None
    assert row.outcome.nominal == 45


@pytest.mark.parametrize(
    ("judged", "index", "grade"),
    [
        ("49.00", "94.95", "Tốt"),
        ("44.10", "90.00", "Tốt"),
        ("44.09", "89.99", "Khá"),
        ("34.20", "80.00", "Khá"),
        ("34.19", "79.99", "Trung bình"),
        ("19.35", "65.00", "Trung bình"),
        ("19.34", "64.99", "Yếu"),
        ("0", "45.45", "Yếu"),
    ],
)
def test_grades(judged: str, index: str, grade: str) -> None:
    found = card(appraisal=APPRAISAL.replace("appraised: 41.39", f"appraised: {judged}"))
    assert str(found.index) == index
    assert found.grade == grade


def test_below_the_lowest_grade_there_is_none() -> None:
    found = card(
        book=BOOK.replace("    - {name: Yếu, from: 0}\n", ""),
        appraisal=APPRAISAL.replace("41.39", "0"),
    )
    assert str(found.index) == "45.45"
    assert found.grade is None


@pytest.mark.parametrize(
    ("rounding", "index"),
    [
        ("step: 0.01", "87.26"),
        ("step: 0.0001", "87.26"),
        ("step: 0.01, index: {step: 0.1, mode: up}", "87.3"),
        ("step: 0.01, index: {step: 1, mode: down}", "87"),
        ("step: 0.01, index: {step: 0.0001}", "87.2626"),
    ],
)
def test_the_index_has_a_rounding_of_its_own(rounding: str, index: str) -> None:
    """41.39 + 45 of 99: 87.2626…, whatever the step of the rows."""
    assert str(card(BOOK.replace("step: 0.01, mode: half_up", rounding)).index) == index


@pytest.mark.parametrize(
    ("from_", "start"), [("87.26", None), ("87.27", "87.27"), ("87.3", "87.3")]
)
def test_a_grade_that_only_rounding_reaches_is_told(from_: str, start: str | None) -> None:
    book = BOOK.replace("step: 0.01, mode", "step: 0.01, index: {step: 0.1}, mode")
    book = book.replace("{name: Khá, from: 80}", f"{{name: Khá, from: {from_}}}")
    found = card(book)
    assert str(found.index) == "87.3"
    assert found.grade == "Khá"
    assert found.rounded_up == (None if start is None else Decimal(start))


@pytest.mark.parametrize(
    ("book", "appraisal", "gap"),
    [
        (("coverage: complete", "coverage: partial"), ("", ""), IndexGap.PARTIAL_RULEBOOK),
        (("", ""), ("rows_given: all", "rows_given: deducted"), IndexGap.DEDUCTED_ROWS_ONLY),
        (
            (
                "criteria:\n",
                'criteria:\n  - {id: "2.2", name: d, max_points: 1, rule: {kind: judged}}\n',
            ),
            ("", ""),
            IndexGap.ROWS_MISSING,
        ),
    ],
)
def test_no_index(book: tuple[str, str], appraisal: tuple[str, str], gap: IndexGap) -> None:
    found = card(BOOK.replace(*book, 1), APPRAISAL.replace(*appraisal, 1))
    assert (found.index, found.grade, found.index_gap) == (None, None, gap)


def test_a_criterion_that_groups_others_needs_no_row() -> None:
    grouped = BOOK.replace("criteria:\n", 'criteria:\n  - {id: "1.3", name: d, max_points: 0}\n')
    assert card(grouped).index_gap is None


def test_an_open_claim_has_a_worth() -> None:
    claim = "    claim: {evidence: {rate: 95.00%}, document: {document: x}, about: y}\n"
    row = card(appraisal=APPRAISAL + claim).find("1.1")
    assert row is not None
    assert row.over(Voice.CLAIMED) == Decimal("2.50")


def test_the_declared_total_is_compared() -> None:
    found = card(appraisal=APPRAISAL.replace("declared_total: -12.61", "declared_total: -12.60"))
    assert not found.matches_declared
    assert not found.sound
    assert found.with_verdict(Verdict.DIFFERS) == ()


def test_a_row_that_differs_is_not_sound() -> None:
    found = card(appraisal=APPRAISAL.replace("{rate: 90.00%}", "{rate: 91.00%}"))
    assert found.matches_declared
    assert not found.sound


def test_nothing_that_applies_has_no_index() -> None:
    text = APPRAISAL.partition('  - criterion: "1.2"')[0]
    book = BOOK.partition('  - {id: "1.1"')[0] + BOOK[BOOK.index('  - {id: "2.1"') :]
    found = card(book, text)
    assert (found.sums.max_points, found.index, found.index_gap) == (
        Decimal(0),
        None,
        IndexGap.NOTHING_APPLIES,
    )


def test_a_rule_without_a_basis_is_as_good_as_assumed() -> None:
    bare = BOOK.replace("proportional}, basis: {status: stated, ground: x}", "proportional}", 1)
    row = card(bare).find("1.1")
    assert row is not None
    assert row.doubt is Doubt.ASSUMED_RULE


@pytest.mark.parametrize(
    ("evidence", "appraised", "verdict", "worth"),
    [
        ("{rate: 90%}", "44.90", Verdict.WITHIN_PRECISION, "0.10"),
        ("{rate: 90%}", "45.10", Verdict.WITHIN_PRECISION, "-0.10"),
        ("{rate: 90%}", "45.00", Verdict.MATCHES, None),
        ("{rate: 90%}", "45.26", Verdict.DIFFERS, None),
        ("{below: 90%}", "44.00", Verdict.WITHIN_PRECISION, "1.00"),
    ],
)
def test_what_is_worth_a_question(
    evidence: str, appraised: str, verdict: Verdict, worth: str | None
) -> None:
    text = APPRAISAL.replace("{rate: 90.00%}", evidence).replace("45.00", appraised)
    row = card(appraisal=text).find("1.1")
    assert row is not None
    assert row.verdict is verdict
    assert row.worth_asking == (None if worth is None else Decimal(worth))


def test_a_claim_without_a_figure_has_no_worth() -> None:
    claim = "    claim: {evidence: {below: 99%}, document: {document: x}, about: y}\n"
    row = card(appraisal=APPRAISAL + claim).find("1.1")
    assert row is not None
    assert row.outcomes.get(Voice.CLAIMED) is not None
    assert row.over(Voice.CLAIMED) is None
