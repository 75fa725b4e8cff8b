"""Checks of an appraisal: each fires at the right line of the 2023 data, edited for it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from cchc.checking import run
from cchc.model.diagnostic import Diagnostic, Severity
from tests.support import CRITERIA, DEDUCTIONS, brief, findings, folder_with, shipped, text_of


def line_of(name: str, words: str, after: str = "") -> int:
    """The line of the first of these words after the others, in a shipped file."""
    text = text_of(name)
    return text.count("\n", 0, text.index(words, text.index(after))) + 1


def edited(tmp_path: Path, *changes: tuple[str, str], after: str = "") -> list[Diagnostic]:
    """The findings when the first of each text after a mark in the deductions is replaced."""
    text = text_of(DEDUCTIONS)
    start = text.index(after)
    for old, new in changes:
        assert old in text[start:]
        text = text[:start] + text[start:].replace(old, new, 1)
    return findings(folder_with(tmp_path, deductions=text))


def values(diagnostic: Diagnostic) -> dict[str, Any]:
    return {k: str(v) if isinstance(v, Decimal) else v for k, v in diagnostic.values.items()}


def test_a_wrong_deduction(tmp_path: Path) -> None:
    (problem,) = edited(tmp_path, ("deduction: -0.30", "deduction: -0.31"))
    assert (problem.wording, problem.code) == ("deduction_mismatch", "C301")
    assert problem.location.line == line_of(DEDUCTIONS, "deduction: -0.30")
    assert problem.location.column == 16
    assert problem.path == ("rows", 0, "deduction")
    assert values(problem) == {
        "criterion": "1.1.3",
        "deduction": "-0.31",
        "appraised": "1.70",
        "max": "2",
        "exact": "-0.30",
    }


def test_a_deduction_without_its_sign(tmp_path: Path) -> None:
    found = edited(tmp_path, ("deduction: -0.30", "deduction: 0.30"))
    here = line_of(DEDUCTIONS, "deduction: -0.30")
    assert brief(found) == [
        ("deduction_mismatch", DEDUCTIONS, here),
        ("deduction_positive", DEDUCTIONS, here),
    ]
    assert found[1].code == "C310"


def test_a_row_twice(tmp_path: Path) -> None:
    (problem,) = [
        d
        for d in edited(tmp_path, ('criterion: "3.12.2"', 'criterion: "3.12.1"'))
        if d.wording == "row_twice"
    ]
    assert problem.code == "C308"
    assert problem.location.line == line_of(DEDUCTIONS, '"3.12.2"')
    assert values(problem) == {"criterion": "3.12.1", "first": line_of(DEDUCTIONS, '"3.12.1"')}


def test_a_wrong_maximum(tmp_path: Path) -> None:
    changes = [("max_points: 2", "max_points: 2.5"), ("deduction: -0.30", "deduction: -0.80")]
    (problem,) = edited(tmp_path, *changes)
    assert (problem.wording, problem.code) == ("max_mismatch", "C302")
    assert problem.location.line == line_of(DEDUCTIONS, "max_points: 2")
    assert values(problem) == {"criterion": "1.1.3", "given": "2.5", "rulebook": "2"}


@pytest.mark.parametrize(("points", "deduction"), [("2.01", "0.01"), ("-0.01", "-2.01")])
def test_a_score_out_of_range(points: str, deduction: str, tmp_path: Path) -> None:
    changes = [("appraised: 1.70", f"appraised: {points}"), ("-0.30", deduction)]
    problem = edited(tmp_path, *changes)[0]
    assert (problem.wording, problem.code) == ("score_out_of_range", "C303")
    assert problem.location.line == line_of(DEDUCTIONS, "appraised: 1.70")
    assert values(problem) == {"criterion": "1.1.3", "appraised": points, "low": "0", "high": "2"}


def test_an_unknown_criterion(tmp_path: Path) -> None:
    (problem,) = edited(tmp_path, ('criterion: "1.6"', 'criterion: "1.7"'))
    assert (problem.wording, problem.code) == ("criterion_unknown", "C309")
    assert problem.location.line == line_of(DEDUCTIONS, '"1.6"')
    assert values(problem) == {"criterion": "1.7"}


def test_a_criterion_that_is_not_scored(tmp_path: Path) -> None:
    rule = "    rule: {kind: count, points_each: 0.5}\n"
    criteria = text_of(CRITERIA)
    assert rule in criteria
    (problem,) = findings(folder_with(tmp_path, criteria=criteria.replace(rule, "")))
    assert (problem.wording, problem.code) == ("criterion_not_scored", "C309")
    assert problem.location.line == line_of(DEDUCTIONS, '"1.6"')


@pytest.mark.slow
def test_a_wrong_total(tmp_path: Path) -> None:
    (problem,) = edited(tmp_path, ("declared_total: -6.07", "declared_total: -6.08"))
    assert (problem.wording, problem.code) == ("declared_total", "C304")
    assert problem.location.line == line_of(DEDUCTIONS, "declared_total")
    assert values(problem) == {"declared": "-6.08", "total": "-6.07"}


@pytest.mark.slow
def test_areas(tmp_path: Path) -> None:
    right = '{"1": -0.83, "2": 0, "3": -3.01, "5": -0.50, "6": -1.22, "7": -0.51}'
    declared = "declared_total: -6.07\n"
    assert edited(tmp_path, (declared, f"{declared}declared_areas: {right}\n")) == []
    for area, wrong in (("3", "-3.02"), ("2", "-0.01"), ("9", "-1")):
        areas = f'declared_areas:\n  "1": -0.83\n  "{area}": {wrong}\n'
        (problem,) = edited(tmp_path, (declared, declared + areas))
        assert (problem.wording, problem.code) == ("declared_area", "C305")
        assert problem.location.line == line_of(DEDUCTIONS, "declared_total") + 3
        total = "-3.01" if area == "3" else "0"
        assert values(problem) == {"area": area, "declared": wrong, "total": total}


def test_a_score_that_no_rate_gives(tmp_path: Path) -> None:
    (problem,) = edited(tmp_path, ("{rate: 85%}", "{rate: 84%}"))
    assert (problem.wording, problem.code) == ("recomputation_differs", "C306")
    assert problem.location.line == line_of(DEDUCTIONS, "appraised: 1.70")
    assert values(problem) == {
        "criterion": "1.1.3",
        "appraised": "1.70",
        "scores": (Decimal("1.67"), Decimal("1.69")),
    }


def test_a_score_that_is_no_multiple_of_the_step(tmp_path: Path) -> None:
    changes = [("appraised: 0.83", "appraised: 0.835"), ("deduction: -0.17", "deduction: -0.165")]
    found = edited(tmp_path, *changes, ("declared_total: -6.07", "declared_total: -6.07"))
    assert [d.wording for d in found] == ["declared_total", "recomputation_differs"]


def not_applicable(tmp_path: Path, mode: str, appraised: str, deduction: str) -> list[str]:
    """The findings when 1.1.3 does not apply, in the mode of the rulebook; the total is kept."""
    rule = "    rule: {kind: proportional}\n"
    criteria = text_of(CRITERIA).replace(rule, f"{rule}    not_applicable: {mode}\n", 1)
    text = text_of(DEDUCTIONS)
    for old, new in (
        ("evidence: {rate: 85%}", "evidence: {not_applicable: true}"),
        ("appraised: 1.70", f"appraised: {appraised}"),
        ("deduction: -0.30", f"deduction: {deduction}"),
        ("declared_total: -6.07", "declared_total: -5.77"),
    ):
        text = text.replace(old, new, 1)
    return [d.wording for d in findings(folder_with(tmp_path, criteria=criteria, deductions=text))]


@pytest.mark.slow
def test_a_row_left_out(tmp_path: Path) -> None:
    assert not_applicable(tmp_path, "left_out", "0", "0") == []


@pytest.mark.slow
def test_full_marks_for_what_does_not_apply(tmp_path: Path) -> None:
    # the claim of the row asks for nothing more now
    assert not_applicable(tmp_path, "full_marks", "2", "0") == ["claim_not_higher"]
    assert "recomputation_differs" in not_applicable(tmp_path, "full_marks", "1.5", "-0.5")


@pytest.mark.slow
def test_the_deduction_of_a_row_with_full_marks(tmp_path: Path) -> None:
    assert not_applicable(tmp_path, "full_marks", "2", "-0.30") == ["deduction_mismatch"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("appraised", "deduction", "key"),
    [("0.5", "0", "appraised"), ("0", "-2", "deduction"), ("2", "-2", "appraised")],
)
def test_a_row_left_out_with_points(
    appraised: str, deduction: str, key: str, tmp_path: Path
) -> None:
    assert not_applicable(tmp_path, "left_out", appraised, deduction) == ["left_out_scored"]
    (problem,) = findings(tmp_path)
    assert (problem.code, problem.path) == ("C312", ("rows", 0, key))
    assert problem.location.line == line_of(DEDUCTIONS, f"    {key}:")


def test_a_row_that_does_not_apply_waits_for_its_rulebook(tmp_path: Path) -> None:
    changes = [
        ("rulebook: quang-tri-district-2023", "rulebook: another"),
        ("evidence: {rate: 85%}", "evidence: {not_applicable: true}"),
        ("deduction: -0.30", "deduction: -0.31"),
        ("deduction: -0.03", "deduction: -0.04"),
    ]
    found = [(d.wording, d.path) for d in edited(tmp_path, *changes)]
    expected = [
        ("rulebook_unknown", ("rulebook",)),
        ("deduction_mismatch", ("rows", 1, "deduction")),
    ]
    assert [f for f in found if f[0] != "acknowledged_unused"] == expected


@pytest.mark.slow
def test_a_positive_deduction_is_a_bonus(tmp_path: Path) -> None:
    rule = "    rule: {kind: count, points_each: 0.5}\n"
    bonus = "    rule: {kind: bonus, points_each: 0.5, cap: 3}\n"
    criteria = text_of(CRITERIA)
    assert criteria.count(f"    max_points: 2\n    cases: sáng kiến\n{rule}") == 1
    criteria = criteria.replace(
        f"    max_points: 2\n    cases: sáng kiến\n{rule}", f"    max_points: 0\n{bonus}"
    )
    row = "max_points: 2\n    appraised: 1.50\n    deduction: -0.50\n"
    text = text_of(DEDUCTIONS)
    assert row in text
    text = text.replace(row, "max_points: 0\n    appraised: 1.50\n    deduction: 1.50\n")
    text = text.replace("declared_total: -6.07", "declared_total: -4.07")
    folder = folder_with(tmp_path, criteria=criteria, deductions=text)
    assert findings(folder) == []
    beyond = text.replace("{count: 3}", "{count: 7}")
    beyond = beyond.replace(
        "appraised: 1.50\n    deduction: 1.50", "appraised: 3.5\n    deduction: 3.5"
    )
    found = findings(folder_with(tmp_path, criteria=criteria, deductions=beyond))
    assert [d.wording for d in found] == ["score_out_of_range"]


@pytest.mark.slow
def test_a_bonus_beside_other_parts(tmp_path: Path) -> None:
    part = "        - id: nhap-ho-so\n"
    bonus = (
        "        - id: them\n          name: thưởng\n"
        "          rule: {kind: bonus, points_each: 0.5, cap: 1}\n"
    )
    criteria = text_of(CRITERIA).replace(part, bonus + part)
    text = text_of(DEDUCTIONS).replace(
        "        nhap-ho-so: {missing: 6, of: 18}\n",
        "        nhap-ho-so: {missing: 6, of: 18}\n        them: {count: 1}\n",
    )
    text = text.replace(
        "appraised: 1.67\n    deduction: -0.33", "appraised: 2.17\n    deduction: 0.17"
    )
    text = text.replace("declared_total: -6.07", "declared_total: -5.57")
    assert findings(folder_with(tmp_path, criteria=criteria, deductions=text)) == []


def test_a_unit_twice_in_a_row(tmp_path: Path) -> None:
    old, new = "responsible: [phong-noi-vu]", "responsible: [phong-noi-vu, phong-noi-vu]"
    (problem,) = edited(tmp_path, (old, new))
    assert (problem.wording, problem.code) == ("responsible_twice", "C606")
    assert problem.location.line == line_of(DEDUCTIONS, old)
    assert values(problem) == {"criterion": "5.1.2", "unit": "phong-noi-vu"}


@pytest.mark.slow
def test_rows_without_a_unit_and_contested_rows_are_named() -> None:
    found = {d.wording: d for d in run.findings(shipped().dataset)}
    assert found["unassigned"].severity is Severity.WARNING
    assert found["unassigned"].path == ("rows", 0, "responsible")
    assert found["contested"].severity is Severity.INFO
    assert found["contested"].path == ("rows", 0, "claim")
    wordings = [d.wording for d in run.findings(shipped().dataset)]
    assert wordings.count("unassigned") == wordings.count("contested") == 1


def test_sums_are_checked_only_where_rows_can_be_scored(tmp_path: Path) -> None:
    changes = [
        ("declared_total: -6.07", "declared_total: 1"),
        ('criterion: "1.6"', 'criterion: "1.7"'),
    ]
    assert [d.wording for d in edited(tmp_path, *changes)] == ["criterion_unknown"]


def test_findings_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    changes = [("deduction: -0.44", "deduction: -0.45"), ("deduction: -0.30", "deduction: -0.31")]
    lines = [line for _, _, line in brief(edited(tmp_path, *changes))]
    assert lines == sorted(lines)
    assert len(lines) == 2
