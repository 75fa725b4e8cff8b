"""Checks of how a plan holds together, and of what is said twice: words, figures, dates, bodies."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.model.codes import CODE_OF
from cchc.model.diagnostic import Diagnostic
from tests.checking.test_plan import Place, edited, rewritten, target
from tests.support import CRITERIA, DEDUCTIONS, PLAN, findings, folder_with, replaced, text_of


def one(found: list[Diagnostic], wording: str, path: Place) -> Diagnostic:
    (problem,) = found
    assert (problem.wording, problem.code, problem.path) == (wording, CODE_OF[wording], path)
    return problem


def charged(tmp_path: Path, old: str, new: str) -> list[Diagnostic]:
    """What the checks say of the shipped data with a text of the appraisal replaced, once."""
    text = text_of(DEDUCTIONS)
    assert text.count(old) == 1, text.count(old)
    return findings(folder_with(tmp_path, deductions=text.replace(old, new), plan=text_of(PLAN)))


# C513: deadlines


@pytest.mark.slow
def test_a_target_with_another_deadline_than_its_task(tmp_path: Path) -> None:
    for path in (target("1.6", "deadline"), ("tasks", 8, "deadline")):
        found = edited(tmp_path, (path, "2024-08-31", "2024-09-30"))
        one(found, "deadline_differs", target("1.6", "deadline"))


@pytest.mark.slow
def test_a_year_is_no_other_deadline_than_a_day(tmp_path: Path) -> None:
    assert edited(tmp_path, (target("1.6", "deadline"), "2024-08-31", "2024")) == []


# C514: repeats


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ('["7.3.1", "7.3.2"]', '["7.3.1", "7.3.1"]', ("tasks", 7, "criteria", 1)),
        ('    supports: ["3.10.2"]', '    supports: ["3.11.2"]', ("tasks", 17, "supports", 0)),
        ('touches: ["3.10.2"]', 'touches: ["3.10.2", "3.10.2"]', (*target("3.10.1"), "touches", 1)),
        ('touches: ["3.10.2"]', 'touches: ["3.10.1"]', (*target("3.10.1"), "touches", 0)),
        (
            "units: [phong-tu-phap]",
            "units: [phong-tu-phap, phong-tu-phap]",
            ("tasks", 20, "units", 1),
        ),
    ],
)
def test_what_is_named_twice(old: str, new: str, path: Place, tmp_path: Path) -> None:
    text = text_of(PLAN)
    assert old in text
    found = findings(folder_with(tmp_path, plan=text.replace(old, new, 1)))
    one([d for d in found if d.code == "C514"], "named_again", path)


# C515: targets and their tasks


@pytest.mark.slow
def test_a_target_whose_task_does_not_serve_it(tmp_path: Path) -> None:
    path = target("6.1.1", "task")
    found = edited(tmp_path, (path, "NV-6.1", "NV-6.4"))
    assert one(found, "target_not_served", path).values == {"task": "NV-6.4", "criterion": "6.1.1"}


# C516: what a task says


@pytest.mark.slow
def test_a_target_that_its_task_does_not_say(tmp_path: Path) -> None:
    for key, old, new in (("at_least", "80%", "81%"), ("stretch", "90%", "95%")):
        path = target("3.10.1", key)
        found = edited(tmp_path, (path, old, new))
        assert one(found, "target_unsaid", path).values["task"] == "NV-3.5"
    assert edited(tmp_path, (target("6.1.2", "at_least"), "100%", "105%")) == []  # no figure there


@pytest.mark.slow
def test_what_a_task_says_and_no_target_has(tmp_path: Path) -> None:
    found = rewritten(tmp_path, "    stretch: 90%\n", "")
    assert one(found, "said_untargeted", ("tasks", 17, "summary")).code == "C516"
    old = (
        "  - measure: Tỷ lệ người dân hài lòng qua khảo sát\n    at_least: 90%\n    task: NV-1.7\n"
    )
    one(rewritten(tmp_path, old, ""), "said_untargeted", ("tasks", 6, "summary"))


@pytest.mark.slow
def test_a_target_that_is_assumed_need_not_be_said(tmp_path: Path) -> None:
    old = '  - criterion: "3.12.1"\n    at_least: 80%\n'
    new = old.replace("80%", "85%") + "    assumption: cao hơn kế hoạch\n"
    assert rewritten(tmp_path, old, new) == []


# C504, C505, C511: marks and baselines


def test_nothing_lies_above_everything(tmp_path: Path) -> None:
    path = ("targets", 9, "above")
    one(edited(tmp_path, (path, "99%", "100%")), "target_above_full", path)


@pytest.mark.slow
def test_a_free_measure_above_full(tmp_path: Path) -> None:
    path = ("targets", 8, "at_least")
    one(edited(tmp_path, (path, "90%", "900%")), "target_above_full", path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("baseline", "wording"),
    [
        ("{rate: 85%}", None),
        ("{below: 90%}", None),
        ("{rate: 90%}", "target_reached"),
        ("{count: 95, of: 100}", "target_reached"),
        ("{count: 95}", "baseline_unfit"),
        ("{met: true}", "baseline_unfit"),
    ],
)
def test_the_baseline_of_a_free_measure(baseline: str, wording: str | None, tmp_path: Path) -> None:
    old = "    at_least: 90%\n    task: NV-1.7\n"
    found = rewritten(tmp_path, old, f"    baseline: {baseline}\n{old}")
    assert [d.wording for d in found] == ([wording] if wording else [])


@pytest.mark.slow
def test_the_baseline_of_a_count_is_a_count(tmp_path: Path) -> None:
    old = "    at_least_count: 4\n"
    assert rewritten(tmp_path, old, f"{old}    baseline: {{count: 3}}\n") == []
    found = rewritten(tmp_path, old, f"{old}    baseline: {{rate: 30%}}\n")
    one(found, "baseline_unfit", target("1.6", "baseline"))


@pytest.mark.slow
def test_a_part_is_named_by_one_target(tmp_path: Path) -> None:
    new = "".join(
        f'  - {{criterion: "1.5.2", part: khac-phuc, at_least: {rate}, task: NV-1.1}}\n'
        for rate in ("100%", "99%")
    )
    found = rewritten(tmp_path, "\ntargets:\n", f"\ntargets:\n{new}")
    one(found, "target_twice", ("targets", 1))


# C608: bodies


def test_a_plan_of_another_body(tmp_path: Path) -> None:
    found = edited(tmp_path, (("body",), "huyen-vinh-linh", "xa-vinh-tu"))
    assert [(d.wording, d.path) for d in found if d.code != "C604"] == [("body_differs", ("body",))]


# C609: dates


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "wording"),
    [
        ("date: 2024-01-09", "date: 2023-06-22", "rulebook_after_results"),
        ("date: 2024-01-09", "date: 2022-12-31", "results_before_year"),
        ("date: 2024-01-09", "date: 2024-03-01", "plan_before_results"),
        ("date: 2024-01-09", "date: 2023-12-14", "evidence_out_of_time"),
        ("as_of: 2023-12-15", "as_of: 2022-12-31", "evidence_out_of_time"),
        ("as_of: 2023-12-15", "as_of: 2024-01-10", "evidence_out_of_time"),
        ("date: 2024-01-09", "date: 2023-12-31", None),
        ("as_of: 2023-12-15", "as_of: 2024-01-09", None),
    ],
)
def test_dates_out_of_order(old: str, new: str, wording: str | None, tmp_path: Path) -> None:
    found = {d.wording for d in charged(tmp_path, old, new) if d.code == "C609"}
    assert wording in found if wording else not found


@pytest.mark.slow
@pytest.mark.parametrize(
    ("issued", "wordings"),
    [
        ("2024-01", set()),
        ("2023-12", {"plan_before_results"}),
        ("2025-01", {"plan_after_year", "deadline_before_plan", "deadline_year"}),
    ],
)
def test_a_plan_out_of_its_time(issued: str, wordings: set[str], tmp_path: Path) -> None:
    found = {d.wording for d in edited(tmp_path, (("issued",), "2024-02", issued))}
    assert found <= wordings
    assert {w for w in wordings if w.startswith("plan")} <= found


# C209, C204, C205: rulebooks


@pytest.mark.parametrize(
    ("grades", "wording"),
    [
        ("[{name: Tốt, from: 90}, {name: Khá, from: 90}]", "grade_twice"),
        ("[{name: Tốt, from: 90}, {name: Tốt, from: 80}]", "grade_twice"),
        ("[{name: Tốt, from: 101}]", "grade_above_index"),
        ("[{name: Tốt, from: 100}, {name: Khá, from: 0}]", None),
    ],
)
def test_grades(grades: str, wording: str | None, tmp_path: Path) -> None:
    text = text_of(CRITERIA).replace("  rounding:", f"  grades: {grades}\n  rounding:", 1)
    found = findings(folder_with(tmp_path, criteria=text))
    assert [(d.code, d.wording) for d in found] == ([("C209", wording)] if wording else [])


@pytest.mark.slow
@pytest.mark.parametrize(
    "bands",
    [
        "{from: 98%, points: 0.5}, {from: 95%, points: 1}",
        "{from: 98%, points: 1}, {from: 95%, points: 1}",
        "{from: 98%, points: 1}, {from: 95%, points: 0.4}, {from: 90%, points: 0.5}",
        "{from: 0%, points: 1}, {above: 5%, points: 0.5}, {above: 9%, points: 0}",
    ],
)
def test_points_of_bands_go_as_the_document_has_them(bands: str, tmp_path: Path) -> None:
    text = text_of(CRITERIA)
    old = "        - {from: 100%, points: 1}\n        - {from: 0%, points: 0.5}\n"
    assert old in text
    text = text.replace(f"      bands:\n{old}", f"      bands: [{bands}]\n")
    found = findings(folder_with(tmp_path, criteria=text))
    assert [d for d in found if d.code != "C319"] == []  # 94,6% under other bands


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("full_at: 30%", "full_at: 300%", "full_at_above"),
        ("scores_remedy: khac-phuc", "scores_remedy: danh-gia", "remedy_part"),
    ],
)
def test_rules_that_cannot_be(old: str, new: str, reason: str, tmp_path: Path) -> None:
    found = findings(folder_with(tmp_path, criteria=text_of(CRITERIA).replace(old, new)))
    assert [d.values["reason"] for d in found if d.code == "C204"] == [reason]


# C303, C313, C315–C318: rows


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "wording"),
    [
        ("đạt 70,25%.", "đạt 72,05%.", "reason_figure"),
        ("đạt 70,25%.", "đạt 70,3%.", None),  # as rounded
        ("đạt 70,25%.", "khá tốt.", None),
        ("12/112 TTHC đã", "21/112 TTHC đã", "reason_figure"),
        ("12/112 TTHC đã", "100/112 TTHC không", None),  # the others
        ("6/18 xã, thị trấn không", "5/18 xã, thị trấn không", "reason_figure"),
        ("năm 2023, hoàn thành 100%", "năm 2023, hoàn thành 90%", "reason_figure"),
        ("Thu ngân sách không đạt 100%", "Thu ngân sách không đạt 10%", "reason_figure"),
        ("{rate: 94.6%}", "{rate: 96.4%}", "reason_figure"),
        ("      evidence: {rate: 100%}", "      evidence: {rate: 80%}", "claim_not_higher"),
        ("      evidence: {rate: 100%}", "      evidence: {rate: 85%}", "claim_not_higher"),
        ("xa-kim-thach, xa-vinh-ha]", "xa-kim-thach]", "missing_unnamed"),
        (
            "responsible: [phong-noi-vu]",
            "responsible: [phong-noi-vu]\n    unassigned_reason: không rõ",
            "assigned_after_all",
        ),
        ("    evidence: {rate: 85%}\n", "", "reason_alone"),
        ("    evidence: {met: false}\n", "", None),  # no figure in its words
        ("{met: false}", "{met: true}", "assumption_refuted"),
        ("rows_given: deducted", "rows_given: all", None),
        (
            '  - criterion: "3.3"\n    max_points: 2\n',
            '  - criterion: "3.3"\n    max_points: 2\n    self_assessed: 20\n',
            "self_out_of_range",
        ),
        (
            '  - criterion: "3.3"\n    max_points: 2\n',
            '  - criterion: "3.3"\n    max_points: 2\n    self_assessed: 2\n',
            None,
        ),
    ],
)
def test_what_a_row_says_twice(old: str, new: str, wording: str | None, tmp_path: Path) -> None:
    found = charged(tmp_path, old, new)
    assert [(d.wording, d.code) for d in found] == (
        [(wording, CODE_OF[wording])] if wording else []
    )


@pytest.mark.slow
def test_dates_are_no_fractions(tmp_path: Path) -> None:
    for words in ("12/112 TTHC, tháng 6/2023,", "12/112 TTHC theo báo cáo ngày 15/12/2023"):
        assert charged(tmp_path, "12/112 TTHC", words) == []


@pytest.mark.slow
def test_all_rows_are_given_or_not(tmp_path: Path) -> None:
    changes = [
        (("rows", 3, "appraised"), "0", "0.5"),
        (("rows", 3, "deduction"), "-0.50", "0"),
        (("rows", 3, "evidence", "met"), "false", "true"),
        (("declared_total",), "-6.07", "-5.57"),
    ]
    (found,) = findings(folder_with(tmp_path, deductions=replaced(DEDUCTIONS, changes)))
    assert (found.wording, found.values) == ("row_without_deduction", {"criterion": "3.1.1"})
    text = text_of(DEDUCTIONS).replace("rows_given: deducted", "rows_given: all")
    start, end = text.index('  - criterion: "7.3.1"'), text.index('  - criterion: "7.3.2"')
    text = (text[:start] + text[end:]).replace("declared_total: -6.07", "declared_total: -6.00")
    (found,) = findings(folder_with(tmp_path, deductions=text))
    assert (found.wording, found.values) == ("rows_missing", {"missing": "7.3.1"})


def test_a_heading_without_a_rule_is_no_missing_row(tmp_path: Path) -> None:
    heading = '  - {id: "3.11", name: Thanh toán trực tuyến, max_points: 2}\n'
    criteria = text_of(CRITERIA).replace("criteria:\n", "criteria:\n" + heading, 1)
    deductions = text_of(DEDUCTIONS).replace("rows_given: deducted", "rows_given: all")
    folder = folder_with(tmp_path, criteria=criteria, deductions=deductions)
    assert "rows_missing" not in [found.wording for found in findings(folder)]


def test_cases_in_words_say_nothing_of_a_count_alone(tmp_path: Path) -> None:
    assert charged(tmp_path, "công nhận 3 sáng kiến", "công nhận 3/5 sáng kiến") == []


@pytest.mark.slow
def test_a_reason_full_of_figures_is_read_at_once_and_told_shortly(tmp_path: Path) -> None:
    figures = " ".join(f"{i}/99000" for i in range(1, 20_000))
    text = text_of(DEDUCTIONS).replace("12/112 TTHC đã", f"{figures} TTHC đã")
    (found,) = findings(folder_with(tmp_path, deductions=text))
    assert (found.wording, found.values["figure"]) == ("reason_figure", "12/112")
    assert found.values["said"] == "1/99000, 2/99000, 3/99000, 4/99000, …"
