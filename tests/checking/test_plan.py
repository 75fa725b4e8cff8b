"""Checks of a plan: each fires at its line and column in an edited copy of the shipped data."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cchc.checking import plan, run
from cchc.model.codes import CODE_OF, CODES
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.period import Period
from cchc.model.rate import Rate
from tests.joined import only_case
from tests.support import (
    CRITERIA,
    DEDUCTIONS,
    PLAN,
    UNITS,
    findings,
    folder_with,
    place,
    read,
    replaced,
    shipped,
    text_of,
)

Place = tuple[str | int, ...]
Change = tuple[Place, str, str]
TARGETS = ("1.1.3", "1.6", "3.10.1", "3.11.1", "3.11.2", "3.12.1", "6.1.1", "6.1.2")
"""The criteria of the targets, in the order of the file; those of no criterion follow."""


def target(criterion: str, *path: str | int) -> Place:
    return ("targets", TARGETS.index(criterion), *path)


def edited(tmp_path: Path, *changes: Change) -> list[Diagnostic]:
    """What the checks say of the shipped data with values of the plan replaced."""
    return findings(folder_with(tmp_path, plan=replaced(PLAN, changes)))


def rewritten(tmp_path: Path, old: str, new: str) -> list[Diagnostic]:
    """What the checks say of the shipped data with a text of the plan replaced, once."""
    text = text_of(PLAN)
    assert text.count(old) == 1
    return findings(folder_with(tmp_path, plan=text.replace(old, new)))


def only(found: list[Diagnostic], wording: str, at: tuple[int, int]) -> Diagnostic:
    """The one finding, which has this wording and place in the plan."""
    (problem,) = found
    assert (problem.wording, problem.code) == (wording, CODE_OF[wording])
    assert Path(problem.location.file).name == PLAN
    assert problem.location[1:] == at
    return problem


# The shipped data


def test_the_shipped_plan_is_sound() -> None:
    dataset = shipped().dataset
    (given,) = dataset.plans
    case = only_case(dataset)
    for found in (
        plan.tasks(given),
        plan.targets(given),
        plan.parties(given, dataset),
        plan.criteria(given, case),
        plan.against_appraisal(given, case),
        plan.of_year(dataset),
    ):
        assert list(found) == []
    bare = [d.values["criterion"] for d in plan.covered(given, case)]
    assert bare == ["3.3", "3.10.2", "3.12.2"]  # acknowledged in the file


@pytest.mark.slow
def test_a_copy_of_the_shipped_data_has_no_finding(tmp_path: Path) -> None:
    assert edited(tmp_path) == []


# C401: units


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "old"),
    [
        (("tasks", 0, "units", 0), "nhom-cac-phong-ban-don-vi"),
        (("tasks", 0, "units", 1), "nhom-cac-xa-thi-tran"),
        (("tasks", 13, "units", 0), "van-phong-hdnd-ubnd"),
        (("body",), "huyen-vinh-linh"),
    ],
)
def test_an_unknown_unit(path: Place, old: str, tmp_path: Path) -> None:
    found = edited(tmp_path, (path, old, "don-vi-khac"))
    found = [d for d in found if d.code != "C604"]  # what fits nothing without its appraisal
    problem = only(found, "unit_unknown", place(PLAN, *path))
    assert (problem.values, problem.path) == ({"unit": "don-vi-khac"}, path)


@pytest.mark.slow
def test_without_a_registry_no_unit_is_unknown(tmp_path: Path) -> None:
    text = replaced(PLAN, [(("body",), "huyen-vinh-linh", "khac")])
    folder = folder_with(tmp_path, plan=text)
    assert [d.wording for d in findings(folder) if d.fails] == ["unit_unknown"]
    (folder / UNITS).unlink()
    assert [d.wording for d in findings(folder) if d.fails] == ["body_differs"]


# C501: criteria


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "old"),
    [
        (("tasks", 0, "criteria", 0), '"1.5.2"'),
        (("tasks", 17, "criteria", 3), '"1.5.2"'),
        (("tasks", 2, "supports", 0), '"5.1.2"'),
    ],
)
def test_an_unknown_criterion_of_a_task(path: Place, old: str, tmp_path: Path) -> None:
    found = edited(tmp_path, (path, old, '"3.99"'))
    problem = only([d for d in found if d.code == "C501"], "plan_criterion", place(PLAN, *path))
    assert (problem.values, problem.path) == ({"criterion": "3.99"}, path)


def test_an_unknown_criterion_of_a_target(tmp_path: Path) -> None:
    path = target("3.10.1", "criterion")
    found = edited(tmp_path, (path, '"3.10.1"', '"3.10"'))
    problem = only(found, "plan_criterion", place(PLAN, *path))
    assert problem.values == {"criterion": "3.10"}


# C502, C512: one id a task, one target a criterion


@pytest.mark.slow
def test_a_task_twice(tmp_path: Path) -> None:
    path = ("tasks", 3, "id")
    found = edited(tmp_path, (path, "NV-1.4", "NV-1.3"))
    problem = only(found, "task_twice", place(PLAN, *path))
    assert problem.values == {"task": "NV-1.3", "first": place(PLAN, "tasks", 2)[0]}


@pytest.mark.slow
@pytest.mark.parametrize("number", [2, 10])
def test_a_target_of_an_unknown_task(number: int, tmp_path: Path) -> None:
    path = ("targets", number, "task")
    old = "NV-3.5" if number == 2 else "NV-3.3"
    found = edited(tmp_path, (path, old, "NV-9.9"))
    problem = only(found, "task_unknown", place(PLAN, *path))
    assert problem.values == {"task": "NV-9.9"}


@pytest.mark.slow
def test_two_targets_of_a_criterion(tmp_path: Path) -> None:
    path = target("3.11.2")
    found = edited(tmp_path, ((*path, "criterion"), '"3.11.2"', '"3.11.1"'))
    first = place(PLAN, *target("3.11.1"))[0]
    doubled = [d for d in found if d.code == "C512"]
    problem = only(doubled, "target_twice", place(PLAN, *path))
    assert problem.values == {"name": "3.11.1", "first": first}


@pytest.mark.slow
def test_two_targets_of_a_measure(tmp_path: Path) -> None:
    path = ("targets", 9)
    old, new = "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "Tỷ lệ người dân hài lòng qua khảo sát"
    found = edited(tmp_path, ((*path, "measure"), old, new))
    problem = only(found, "target_twice", place(PLAN, *path))
    assert problem.values == {"name": new, "first": place(PLAN, "targets", 8)[0]}


# C311, C504: what cannot be above 100%


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "old"),
    [
        (target("1.1.3", "at_least"), "100%"),
        (target("3.10.1", "stretch"), "90%"),
        (("targets", 8, "at_least"), "90%"),
        (("targets", 9, "above"), "99%"),
    ],
)
def test_a_target_above_full(path: Place, old: str, tmp_path: Path) -> None:
    problem = only(edited(tmp_path, (path, old, "140%")), "target_above_full", place(PLAN, *path))
    assert problem.path == path
    assert problem.values["rate"] == Rate(Decimal(140))


@pytest.mark.slow
def test_a_baseline_above_full(tmp_path: Path) -> None:
    path = target("3.10.1", "baseline", "rate")
    found = edited(tmp_path, (path, "70.2%", "140%"))
    impossible = [d for d in found if d.fails]
    problem = only(impossible, "rate_above_full", place(PLAN, *path))
    assert problem.values == {"criterion": "3.10.1", "rate": "140%"}


@pytest.mark.slow
def test_a_baseline_of_no_criterion_above_full(tmp_path: Path) -> None:
    old = "    at_least: 100%\n    task: NV-3.3\n"
    found = rewritten(tmp_path, old, f"    baseline: {{rate: 100.5%}}\n{old}")
    line, _ = place(PLAN, "targets", 10, "at_least")
    problem = only(found, "rate_above_full", (line, 22))
    assert problem.values["criterion"] == "Tỷ lệ hồ sơ trễ hẹn được xin lỗi"


@pytest.mark.slow
def test_what_may_be_above_full(tmp_path: Path) -> None:
    assert edited(tmp_path, (target("6.1.2", "at_least"), "100%", "120%")) == []


# C505: targets that are reached already


@pytest.mark.slow
def test_a_target_below_what_was_reached(tmp_path: Path) -> None:
    path = target("3.12.1", "at_least")
    problem = only(edited(tmp_path, (path, "80%", "72%")), "target_reached", place(PLAN, *path))
    assert problem.severity is Severity.WARNING
    assert {k: str(v) for k, v in problem.values.items()} == {
        "criterion": "3.12.1",
        "target": "72%",
        "now": "73%",
    }


@pytest.mark.slow
def test_a_target_at_what_was_reached(tmp_path: Path) -> None:
    path = target("3.12.1", "at_least")
    assert [d.code for d in edited(tmp_path, (path, "80%", "73%"))] == ["C505"]
    assert [d.code for d in edited(tmp_path, (path, "80%", "73.01%"))] == ["C516"]


@pytest.mark.slow
def test_a_target_of_a_row_without_a_loss_may_be_reached(tmp_path: Path) -> None:
    row = ("rows", 9)
    deductions = replaced(
        DEDUCTIONS,
        [
            ((*row, "appraised"), "0.37", "0.5"),
            ((*row, "deduction"), "-0.13", "0"),
            ((*row, "evidence", "rate"), "73%", "100%"),
            ((*row, "reason"), "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 73%.", "Đủ."),
            (("declared_total",), "-6.07", "-5.94"),
            (("rows_given",), "deducted", "all"),
        ],
    )
    found = findings(folder_with(tmp_path, deductions=deductions, plan=text_of(PLAN)))
    assert [d.wording for d in found] == ["baseline_differs"]


@pytest.mark.slow
def test_a_mark_to_pass_is_not_reached_before_it_is_passed(tmp_path: Path) -> None:
    old = '  - criterion: "3.12.1"\n    at_least: 80%\n'
    found = rewritten(tmp_path, old, old.replace("at_least: 80%", "above: 73%"))
    assert [d.code for d in found] == ["C516"]
    found = rewritten(tmp_path, old, old.replace("at_least: 80%", "above: 72.9%"))
    line, _ = place(PLAN, *target("3.12.1", "at_least"))
    only(found, "target_reached", (line, 12))


def test_a_count_that_was_reached(tmp_path: Path) -> None:
    path = target("1.6", "at_least_count")
    problem = only(edited(tmp_path, (path, "4", "3")), "target_reached", place(PLAN, *path))
    assert {k: str(v) for k, v in problem.values.items()} == {
        "criterion": "1.6",
        "target": "3",
        "now": "3",
    }


def test_cases_that_were_reached(tmp_path: Path) -> None:
    path = target("3.11.1", "at_least")
    problem = only(edited(tmp_path, (path, "80%", "10%")), "target_reached", place(PLAN, *path))
    assert {k: str(v) for k, v in problem.values.items()} == {
        "criterion": "3.11.1",
        "target": "10%",
        "now": "12/112",
    }


# C506: stretch targets


@pytest.mark.slow
@pytest.mark.parametrize("stretch", ["80%", "79.9%"])
def test_a_stretch_target_that_is_not_beyond(stretch: str, tmp_path: Path) -> None:
    path = target("3.10.1", "stretch")
    found = edited(tmp_path, (path, "90%", stretch))
    problem = only(found, "stretch_not_beyond", place(PLAN, *path))
    assert problem.values == {"name": "3.10.1"}


@pytest.mark.slow
def test_a_report_that_cannot_be_due(tmp_path: Path) -> None:
    old = "about_year: 2023\n"
    (line, _), at = place(PLAN, "about_year"), "reports:\n  "
    said = f"{old}{at}2024-Q2: {{due: 2024-06-13}}\n"
    problem = only(rewritten(tmp_path, old, said), "report_before_figures", (line + 2, 18))
    assert problem.values["figures"] == date(2024, 6, 14)  # the usual day, where none is said
    said = f"{old}{at}2025-Q2: {{due: 2025-06-20}}\n"
    only(rewritten(tmp_path, old, said), "report_elsewhere", (line + 2, 12))
    sound = f"{old}{at}2024-Q2: {{due: 2024-06-13, figures_to: 2024-06-13}}\n"
    assert rewritten(tmp_path, old, sound) == []


@pytest.mark.slow
def test_a_stretch_count_that_is_not_beyond(tmp_path: Path) -> None:
    old = "    at_least_count: 4\n"
    found = rewritten(tmp_path, old, f"{old}    stretch_count: 4\n")
    line, _ = place(PLAN, *target("1.6", "at_least_count"))
    only(found, "stretch_not_beyond", (line + 1, 20))
    assert rewritten(tmp_path, old, f"{old}    stretch_count: 5\n") == []


# C507: deadlines


@pytest.mark.parametrize(
    ("path", "old", "new", "wording"),
    [
        (("tasks", 14, "deadline"), "2024-08-31", "2023-08-31", "deadline_year"),
        (("tasks", 14, "deadline"), "2024-08-31", "2025-01-01", "deadline_year"),
        (("tasks", 23, "deadline"), "2024", "2025", "deadline_year"),
        (target("3.10.1", "deadline"), "2024", "2023", "deadline_year"),
        (target("1.6", "deadline"), "2024-08-31", "31/08/2025", "deadline_year"),
        (("tasks", 0, "deadline"), "2024-02-29", "2024-01-31", "deadline_before_plan"),
        (target("1.6", "deadline"), "2024-08-31", "31/1/2024", "deadline_before_plan"),
    ],
)
def test_a_deadline_out_of_its_time(
    path: Place, old: str, new: str, wording: str, tmp_path: Path
) -> None:
    problem = only(edited(tmp_path, (path, old, new)), wording, place(PLAN, *path))
    assert problem.code == "C507"
    assert problem.path == path


@pytest.mark.slow
def test_deadlines_at_the_ends_of_the_time(tmp_path: Path) -> None:
    path = ("tasks", 0, "deadline")
    for new in ("2024-02-01", "2024-12-31", "2024"):
        assert edited(tmp_path, (path, "2024-02-29", new)) == []


@pytest.mark.slow
def test_what_the_two_say(tmp_path: Path) -> None:
    path = ("tasks", 23, "deadline")
    (problem,) = edited(tmp_path, (path, "2024", "2025"))
    assert problem.values == {"deadline": 2025, "year": 2024}
    (problem,) = edited(tmp_path, (("tasks", 0, "deadline"), "2024-02-29", "2024-01-31"))
    assert problem.values["issued"] == "02/2024"


# C508: baselines


@pytest.mark.slow
@pytest.mark.parametrize(
    ("criterion", "old", "new", "appendix"),
    [
        ("3.10.1", "70.2%", "70.1%", "70.25%"),
        ("3.11.1", "11%", "12%", "12/112"),
        ("3.11.2", "25%", "26%", "25.05%"),
        ("3.12.1", "73%", "73.6%", "73%"),
    ],
)
def test_a_baseline_that_the_appendix_does_not_confirm(
    criterion: str, old: str, new: str, appendix: str, tmp_path: Path
) -> None:
    path = target(criterion, "baseline")
    found = edited(tmp_path, ((*path, "rate"), old, new))
    problem = only(found, "baseline_differs", place(PLAN, *path))
    assert problem.severity is Severity.WARNING
    assert {k: str(v) for k, v in problem.values.items()} == {
        "criterion": criterion,
        "baseline": new,
        "appendix": appendix,
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("criterion", "old", "new"),
    [
        ("3.10.1", "70.2%", "70%"),  # 70,25% is printed so, with fewer decimals
        ("3.10.1", "70.2%", "70.25%"),
        ("3.10.1", "70.2%", "70.3%"),
        ("3.11.1", "11%", "10.7%"),
        ("3.12.1", "73%", "72.6%"),  # the appendix prints 73%
    ],
)
def test_a_baseline_within_the_precision_printed(
    criterion: str, old: str, new: str, tmp_path: Path
) -> None:
    assert edited(tmp_path, (target(criterion, "baseline", "rate"), old, new)) == []


@pytest.mark.slow
def test_a_baseline_in_a_count(tmp_path: Path) -> None:
    old = "    at_least_count: 4\n"
    assert rewritten(tmp_path, old, f"{old}    baseline: {{count: 3}}\n") == []
    found = rewritten(tmp_path, old, f"{old}    baseline: {{count: 2}}\n")
    line, _ = place(PLAN, *target("1.6", "at_least_count"))
    problem = only(found, "baseline_differs", (line + 1, 15))
    assert {k: str(v) for k, v in problem.values.items()} == {
        "criterion": "1.6",
        "baseline": "2",
        "appendix": "3",
    }


# C509: tasks of nobody


@pytest.mark.slow
def test_a_task_without_a_unit(tmp_path: Path) -> None:
    found = rewritten(tmp_path, "units: [phong-tu-phap]", "units: []")
    problem = only(found, "task_without_unit", place(PLAN, "tasks", 20, "units"))
    assert problem.values == {"task": "NV-4.1"}


# C510: losses that nothing covers


@pytest.mark.slow
def test_a_loss_that_nothing_covers(tmp_path: Path) -> None:
    found = edited(tmp_path, (("tasks", 14, "criteria", 0), '"3.1.1"', '"1.6"'))
    problem = only(found, "loss_uncovered", place(PLAN, "targets"))
    assert problem.severity is Severity.WARNING
    assert problem.values == {"criterion": "3.1.1", "deduction": Decimal("-0.50")}


@pytest.mark.slow
def test_losses_that_nothing_covers_are_one_finding(tmp_path: Path) -> None:
    text = replaced(PLAN, [(("tasks", 14, "criteria", 0), '"3.1.1"', '"1.6"')])
    text = text.partition("\nacknowledged:\n")[0] + "\n"
    note = 'acknowledged: [{code: C510, about: "3.3", reason: x}]\n'
    for more, criteria, lost in (
        ("", {"3.1.1", "3.3", "3.10.2", "3.12.2"}, "-1.07"),
        (note, {"3.1.1", "3.10.2", "3.12.2"}, "-0.74"),
    ):
        found = findings(folder_with(tmp_path, plan=text + more))
        problem = only(found, "losses_uncovered", place(PLAN, "targets"))
        assert set(problem.about) == criteria
        assert problem.values == {
            "criteria": ", ".join(problem.about),
            "count": len(criteria),
            "deduction": Decimal(lost),
        }


@pytest.mark.slow
def test_help_alone_covers_no_loss(tmp_path: Path) -> None:
    old = '    deadline: 2024-08-31\n    criteria: ["3.1.1"]\n'
    found = rewritten(tmp_path, old, old.replace("criteria", "supports"))
    assert [(d.code, d.values["criterion"]) for d in found] == [("C510", "3.1.1")]


@pytest.mark.slow
def test_a_task_that_serves_makes_the_acknowledgement_idle(tmp_path: Path) -> None:
    found = edited(tmp_path, (("tasks", 14, "criteria", 0), '"3.1.1"', '"3.3"'))
    assert [(d.code, d.wording) for d in found] == [
        ("C510", "loss_uncovered"),
        ("C604", "acknowledged_unused"),
    ]


@pytest.mark.slow
def test_a_row_without_a_loss_needs_no_cover(tmp_path: Path) -> None:
    deductions = replaced(
        DEDUCTIONS,
        [
            (("rows", 3, "appraised"), "0", "0.5"),
            (("rows", 3, "deduction"), "-0.50", "0"),
            (("rows", 3, "evidence", "met"), "false", "true"),
            (("declared_total",), "-6.07", "-5.57"),
            (("rows_given",), "deducted", "all"),
        ],
    )
    text = replaced(PLAN, [(("tasks", 14, "criteria", 0), '"3.1.1"', '"1.6"')])
    assert findings(folder_with(tmp_path, plan=text, deductions=deductions)) == []


# C511: targets that the rule cannot measure


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    at_least_count: 4\n", "    at_least: 50%\n"),  # a rule of a count
        (
            '  - criterion: "3.12.1"\n    at_least: 80%\n',
            '  - criterion: "3.12.1"\n    at_least_count: 8\n',
        ),
        ('  - criterion: "3.12.1"\n', '  - criterion: "3.1.1"\n'),  # a rule of yes or no
        ('  - criterion: "3.12.1"\n', '  - criterion: "3.12.1"\n    part: khac\n'),  # no sum
        ('  - criterion: "3.12.1"\n', '  - criterion: "3.3"\n    part: khac\n'),
        ('  - criterion: "3.12.1"\n', '  - criterion: "3.3"\n    part: nen\n'),  # fixed points
    ],
)
def test_a_target_that_does_not_fit_the_rule(old: str, new: str, tmp_path: Path) -> None:
    number = 1 if "count: 4" in old else TARGETS.index("3.12.1")
    found = [d for d in rewritten(tmp_path, old, new) if d.code == "C511"]
    only(found, "target_unfit", place(PLAN, "targets", number))


@pytest.mark.slow
@pytest.mark.parametrize("part", ["", "    part: nhap-ho-so\n"])
def test_a_target_for_a_part(part: str, tmp_path: Path) -> None:
    new = f'targets:\n  - criterion: "3.3"\n{part}    at_least: 90%\n    task: NV-3.1\n'
    text = text_of(PLAN).replace("\ntargets:\n", f"\n{new}")
    text = text.replace('supports: ["3.3"]', 'criteria: ["3.3"]', 1).replace("trên 99%", "90%, 99%")
    text = text.replace(
        "[van-phong-hdnd-ubnd]\n    summary: Đôn", "[nhom-cac-xa-thi-tran]\n    summary: Đôn"
    )
    found = findings(folder_with(tmp_path, plan=text))
    assert [d.wording for d in found] == ["acknowledged_unused"]  # the loss is covered now


def test_a_target_for_what_the_council_judges(tmp_path: Path) -> None:
    criteria = text_of(CRITERIA).replace("{kind: proportional}", "{kind: judged}", 1)
    found = findings(folder_with(tmp_path, criteria=criteria, plan=text_of(PLAN)))
    only([d for d in found if d.code == "C511"], "target_unfit", place(PLAN, *target("1.1.3")))


# C603: plans and years


def test_a_plan_about_a_year_without_an_appraisal(tmp_path: Path) -> None:
    found = edited(tmp_path, (("about_year",), "2023", "2022"))
    problem = next(d for d in found if d.fails)
    assert (problem.wording, problem.code) == ("plan_without_appraisal", "C603")
    assert problem.location[1:] == place(PLAN, "about_year")
    assert problem.values == {"period": Period(2022)}
    # what it acknowledges of the appraisal fits nothing now
    assert {d.code for d in found if not d.fails} == {"C604"}


@pytest.mark.slow
@pytest.mark.parametrize("year", ["2023", "2022"])
def test_a_plan_that_is_not_after_its_year(year: str, tmp_path: Path) -> None:
    found = edited(tmp_path, (("year",), "2024", year))
    (problem,) = (d for d in found if d.code == "C603")
    only([problem], "plan_not_after", place(PLAN, "year"))


@pytest.mark.slow
def test_two_plans_about_a_year(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, plan=text_of(PLAN))
    (folder / "z.yaml").write_text(text_of(PLAN), encoding="utf-8")
    (problem,) = findings(folder)
    assert (problem.wording, problem.code) == ("plan_twice", "C603")
    assert Path(problem.location.file).name == "z.yaml"
    assert problem.location[1:] == place(PLAN, "about_year")
    assert Path(problem.values["first"]).name == PLAN


def test_a_plan_without_its_rulebook_is_checked_as_far_as_it_goes(tmp_path: Path) -> None:
    deductions = replaced(DEDUCTIONS, [(("rulebook",), "quang-tri-district-2023", "another")])
    text = replaced(PLAN, [(("tasks", 3, "id"), "NV-1.4", "NV-1.3")])
    found = findings(folder_with(tmp_path, deductions=deductions, plan=text))
    assert {d.wording for d in found if d.fails} == {"rulebook_unknown", "task_twice"}


# All at once


def test_several_faults_are_told_together(tmp_path: Path) -> None:
    text = replaced(
        PLAN,
        [
            (("tasks", 0, "units", 0), "nhom-cac-phong-ban-don-vi", "phong-moi"),
            (("tasks", 0, "deadline"), "2024-02-29", "2024-01-02"),
            (("tasks", 0, "criteria", 0), '"1.5.2"', '"1.5.9"'),
            (("tasks", 3, "id"), "NV-1.4", "NV-1.3"),
            (target("3.10.1", "at_least"), "80%", "140%"),
            (target("3.12.1", "task"), "NV-3.7", "NV-3.8"),
        ],
    )
    units = replaced(UNITS, [(("groups", 1, "members", 0), "phong-noi-vu", "phong-noi")])
    deductions = replaced(DEDUCTIONS, [(("rows", 0, "criterion"), '"1.1.3"', '"1.1.4"')])
    folder = folder_with(tmp_path, plan=text, units=units, deductions=deductions)
    found = [d for d in run.blocking(read(folder).dataset) if d.fails]
    assert [(Path(d.location.file).name, d.wording) for d in found] == [
        (DEDUCTIONS, "criterion_unknown"),
        (PLAN, "unit_unknown"),
        (PLAN, "deadline_before_plan"),
        (PLAN, "plan_criterion"),
        (PLAN, "task_twice"),
        (PLAN, "target_above_full"),
        (PLAN, "stretch_not_beyond"),  # 90% is no longer beyond it
        (PLAN, "task_unknown"),
        (UNITS, "unit_unknown"),
    ]
    assert all(d.location.line and d.location.column for d in found)


def test_every_wording_of_the_group_is_tested() -> None:
    others = ("test_links.py", "test_contradictions.py", "test_actuals.py")
    files = (Path(__file__), *(Path(__file__).with_name(name) for name in others))
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    codes = [code for code in CODES if code.startswith("C5")]
    told = {w for code in (*codes, "C603") for w in CODES[code].wordings}
    assert len(told) >= 15
    assert {wording for wording in told if f'"{wording}"' not in text} == set()
