"""Nothing in the 2023 data is idle: an edited figure changes a verdict or a total, or is found.

Every edit is made in the text of the file, where the value stands; each has its exact consequence.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.model.dataset import Dataset
from tests.analysis.test_scorecard import APPRAISED, UNDECIDED
from tests.joined import only_case
from tests.support import (
    CRITERIA,
    DEDUCTIONS,
    brief,
    findings,
    folder_with,
    place,
    read,
    replaced,
    tree_of,
)

pytestmark = pytest.mark.slow

ROWS = list(APPRAISED)
DECIDED = [criterion for criterion in ROWS if criterion not in UNDECIDED]
SHIFTS = [Decimal("0.05"), Decimal("-0.05")]


def _card(dataset: Dataset) -> Scorecard:
    return scorecard(only_case(dataset))


def _row(folder: Path, criterion: str) -> ScoredRow:
    loaded = read(folder)
    assert loaded.problems == ()
    found = _card(loaded.dataset).find(criterion)
    assert found is not None
    return found


def _written(*path: str | int) -> str:
    """A scalar of the deductions as written."""
    value = tree_of(DEDUCTIONS).data
    for step in path:
        value = value[step]
    assert isinstance(value, str)
    return value


def _line(*path: str | int) -> int:
    return place(DEDUCTIONS, *path)[0]


def _shift(path: tuple[str | int, ...], by: Decimal) -> tuple[tuple[str | int, ...], str, str]:
    old = _written(*path)
    return path, old, f"{Decimal(old) + by:.2f}"


@pytest.mark.parametrize("by", SHIFTS)
@pytest.mark.parametrize("criterion", ROWS)
def test_the_appraised_score_alone(criterion: str, by: Decimal, tmp_path: Path) -> None:
    at = ROWS.index(criterion)
    text = replaced(DEDUCTIONS, [_shift(("rows", at, "appraised"), by)])
    found = brief(findings(folder_with(tmp_path, deductions=text)))
    full, points = APPRAISED[criterion]
    expected = [("deduction_mismatch", DEDUCTIONS, _line("rows", at, "deduction"))]
    if not 0 <= Decimal(points) + by <= Decimal(full):
        expected.insert(0, ("score_out_of_range", DEDUCTIONS, _line("rows", at, "appraised")))
    assert found == expected


@pytest.mark.parametrize("by", SHIFTS)
@pytest.mark.parametrize("criterion", ROWS)
def test_the_score_with_its_deduction(criterion: str, by: Decimal, tmp_path: Path) -> None:
    at = ROWS.index(criterion)
    edits = [_shift(("rows", at, name), by) for name in ("appraised", "deduction")]
    folder = folder_with(tmp_path, deductions=replaced(DEDUCTIONS, edits))
    full, points = APPRAISED[criterion]
    here = _line("rows", at, "appraised")
    if not 0 <= Decimal(points) + by <= Decimal(full):
        expected = [("score_out_of_range", DEDUCTIONS, here)]
        if by > 0:
            expected.append(("deduction_positive", DEDUCTIONS, _line("rows", at, "deduction")))
    else:
        expected = [("declared_total", DEDUCTIONS, _line("declared_total"))]
        if criterion in DECIDED:
            expected.append(("recomputation_differs", DEDUCTIONS, here))
        else:
            expected.append(("assumption_refuted", DEDUCTIONS, here))
        card = _card(read(folder).dataset)
        assert card.sums.deduction == Decimal("-6.07") + by
    assert brief(findings(folder)) == expected


@pytest.mark.parametrize("by", SHIFTS)
@pytest.mark.parametrize("criterion", ROWS)
def test_the_score_with_its_deduction_and_the_total(
    criterion: str, by: Decimal, tmp_path: Path
) -> None:
    full, points = APPRAISED[criterion]
    if not 0 <= Decimal(points) + by <= Decimal(full):
        by = by * -2
    at = ROWS.index(criterion)
    paths = [("rows", at, "appraised"), ("rows", at, "deduction"), ("declared_total",)]
    folder = folder_with(
        tmp_path, deductions=replaced(DEDUCTIONS, [_shift(path, by) for path in paths])
    )
    row = _row(folder, criterion)
    assert row.given.appraised == Decimal(points) + by
    if criterion in DECIDED:
        assert row.verdict is Verdict.DIFFERS
        wording = "recomputation_differs"
    else:
        assert row.verdict is Verdict.UNDECIDED
        wording = "assumption_refuted"
    expected = [(wording, DEDUCTIONS, _line("rows", at, "appraised"))]
    assert brief(findings(folder)) == expected


EVIDENCE = [
    ("1.1.3", ("rate",), "85%", "75%", "1.50"),
    ("1.5.2", ("parts", "khac-phuc", "count"), "16", "15", "0.94"),
    ("1.5.2", ("parts", "khac-phuc", "count"), "16", "17", "1.00"),
    ("1.5.2", ("parts", "khac-phuc", "of"), "17", "18", "0.94"),
    ("1.5.2", ("parts", "danh-gia", "met"), "true", "false", "0.47"),
    ("1.6", ("count",), "3", "2", "1.00"),
    ("1.6", ("count",), "3", "4", "2.00"),
    ("3.3", ("parts", "nhap-ho-so", "missing"), "6", "7", "1.61"),
    ("3.3", ("parts", "nhap-ho-so", "missing"), "6", "5", "1.72"),
    ("3.3", ("parts", "nhap-ho-so", "of"), "18", "17", "1.65"),
    ("3.10.1", ("rate",), "70.25%", "60.25%", "0.60"),
    ("3.10.2", ("rate",), "98%", "88%", "0.88"),
    ("3.11.1", ("count",), "12", "11", "0.10"),
    ("3.11.1", ("count",), "12", "13", "0.12"),
    ("3.11.1", ("of",), "112", "102", "0.12"),
    ("3.11.2", ("rate",), "25.05%", "15.05%", "0.50"),
    ("3.12.1", ("rate",), "73%", "63%", "0.32"),
    ("3.12.2", ("rate",), "57%", "47%", "0.24"),
    ("3.12.3", ("rate",), "55%", "45%", "0.45"),
    ("6.1.1", ("rate",), "89.2%", "79.2%", "1.58"),
    ("7.3.1", ("rate",), "93%", "83%", "0.83"),
    ("7.3.2", ("rate",), "78%", "68%", "1.36"),
]
"""Row, figure, what is written, what is put in its place, and the score then, by hand."""


@pytest.mark.parametrize(("criterion", "figure", "old", "new", "nominal"), EVIDENCE)
def test_the_evidence_of_a_decided_row(
    criterion: str, figure: tuple[str, ...], old: str, new: str, nominal: str, tmp_path: Path
) -> None:
    at = ROWS.index(criterion)
    text = replaced(DEDUCTIONS, [(("rows", at, "evidence", *figure), old, new)])
    folder = folder_with(tmp_path, deductions=text)
    row = _row(folder, criterion)
    assert row.outcome is not None
    assert str(row.outcome.nominal) == nominal
    assert row.verdict is Verdict.DIFFERS
    here = _line("rows", at, "appraised")
    assert brief(findings(folder)) == [("recomputation_differs", DEDUCTIONS, here)]


def test_every_decided_row_has_an_edit_of_its_evidence() -> None:
    assert {criterion for criterion, *_ in EVIDENCE} == set(DECIDED)


ASSUMED = [
    ("3.1.1", "met", "true", "0.50", "0.50", "0.50"),
    ("5.1.2", "rate", "100%", "1.00", "0.50", "1.00"),
    ("6.1.2", "below", "100.5%", None, "0.00", "1.00"),
    # Idle under the assumed tiers: everything below 100% scores the same.
    ("5.1.2", "rate", "84.6%", "0.50", "0.50", "0.50"),
    ("6.1.2", "below", "90%", None, "0.00", "0.00"),
]
"""Undecided rows: no verdict hangs on the evidence, but the assumed rule's word does."""


@pytest.mark.parametrize(("criterion", "figure", "new", "nominal", "low", "high"), ASSUMED)
def test_the_evidence_of_an_assumed_rule(
    criterion: str,
    figure: str,
    new: str,
    nominal: str | None,
    low: str,
    high: str,
    tmp_path: Path,
) -> None:
    path = ("rows", ROWS.index(criterion), "evidence", figure)
    text = replaced(DEDUCTIONS, [(path, _written(*path), new)])
    folder = folder_with(tmp_path, deductions=text)
    row = _row(folder, criterion)
    assert row.verdict is Verdict.UNDECIDED
    assert row.outcome is not None
    found = (row.outcome.nominal, row.outcome.low, row.outcome.high)
    assert tuple(None if v is None else str(v) for v in found) == (nominal, low, high)
    # only its words, which still name the old figure, tell on it
    assert {d.code for d in findings(folder)} <= {"C316", "C319"}


@pytest.mark.parametrize("criterion", ROWS)
def test_the_maximum_in_the_appraisal(criterion: str, tmp_path: Path) -> None:
    at = ROWS.index(criterion)
    text = replaced(DEDUCTIONS, [_shift(("rows", at, "max_points"), Decimal("0.5"))])
    assert brief(findings(folder_with(tmp_path, deductions=text))) == [
        ("max_mismatch", DEDUCTIONS, _line("rows", at, "max_points")),
        ("deduction_mismatch", DEDUCTIONS, _line("rows", at, "deduction")),
    ]


@pytest.mark.parametrize("criterion", ROWS)
def test_the_maximum_in_the_rulebook(criterion: str, tmp_path: Path) -> None:
    at = ROWS.index(criterion)
    criteria = tree_of(CRITERIA).data["criteria"]
    position = next(i for i, c in enumerate(criteria) if c["id"] == criterion)
    old = criteria[position]["max_points"]
    path = ("criteria", position, "max_points")
    text = replaced(CRITERIA, [(path, old, f"{Decimal(old) + Decimal('0.5'):.2f}")])
    found = brief(findings(folder_with(tmp_path, criteria=text)))
    kind = criteria[position]["rule"]["kind"]
    inside = {"sum": "parts", "bands": "bands"}.get(kind)
    expected = [("max_mismatch", DEDUCTIONS, _line("rows", at, "max_points"))]
    if inside is not None:
        here = place(CRITERIA, "criteria", position, "rule", inside)[0]
        expected.insert(0, ("rule_impossible", CRITERIA, here))
    assert found == expected


@pytest.mark.parametrize("criterion", ROWS)
def test_a_row_taken_away(criterion: str, tmp_path: Path) -> None:
    at = ROWS.index(criterion)
    lines = replaced(DEDUCTIONS, []).split("\n")
    start = _line("rows", at) - 1
    end = _line("rows", at + 1) - 1 if at + 1 < len(ROWS) else len(lines)
    folder = folder_with(tmp_path, deductions="\n".join(lines[:start] + lines[end:]))
    known = ["acknowledged_unused"] if criterion == "1.1.3" else []
    assert sorted(d.wording for d in findings(folder)) == [*known, "declared_total"]
    full, points = APPRAISED[criterion]
    card = _card(read(folder).dataset)
    assert card.sums.deduction == Decimal("-6.07") + Decimal(full) - Decimal(points)
    assert card.find(criterion) is None
