"""The plan as written: targets, deadlines, months, task ids; each refusal at its line and column."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from cchc.model.codes import CODE_OF
from cchc.model.plan import Plan, Target, deadline_order
from tests.support import PLAN, folder_with, model, place, read, replaced, shipped, text_of

Step = str | int


def problems(tmp_path: Path, text: str) -> list[tuple[str, str, int, int]]:
    """Code, wording, line and column of everything that keeps this plan from being read."""
    loaded = read(folder_with(tmp_path, plan=text))
    assert loaded.dataset.plans == ()
    assert {Path(d.location.file).name for d in loaded.problems} == {PLAN}
    assert all(CODE_OF[d.wording] == d.code for d in loaded.problems)
    return [(d.code, d.wording, *d.location[1:]) for d in loaded.problems]


def only(
    tmp_path: Path, path: tuple[Step, ...], old: str, new: str
) -> tuple[str, str, tuple[int, int]]:
    """Code, wording and place of the one problem when a value of the shipped plan is replaced."""
    ((code, wording, line, column),) = problems(tmp_path, replaced(PLAN, [(path, old, new)]))
    return code, wording, (line, column)


# What the shipped plan says


def plan() -> Plan:
    (found,) = shipped().dataset.plans
    return found.content


def test_the_plan_of_2024() -> None:
    found = plan()
    assert (found.body, found.year, str(found.about)) == ("huyen-vinh-linh", 2024, "2023")
    assert found.issued == date(2024, 2, 1)
    assert len(found.tasks) == 31
    sections = [[t for t in found.tasks if t.id.startswith(f"NV-{n}.")] for n in range(1, 8)]
    assert [len(section) for section in sections] == [9, 4, 7, 1, 2, 4, 4]


def test_targets() -> None:
    found = plan()
    asked = [t.criterion for t in found.targets if t.criterion]
    assert asked == ["1.1.3", "1.6", "3.10.1", "3.11.1", "3.11.2", "3.12.1", "6.1.1", "6.1.2"]
    free = {t.task: t for t in found.targets if t.measure}
    assert set(free) == {"NV-1.7", "NV-3.1", "NV-3.3"}
    assert free["NV-3.1"].above is not None
    assert free["NV-3.1"].above.value == Fraction(99, 100)
    assert found.target("3.10.1") is found.targets[asked.index("3.10.1")]
    assert found.target("3.10.2") is None


def test_deadlines() -> None:
    found = {t.id: t.deadline for t in plan().tasks if isinstance(t.deadline, date)}
    assert found == {
        "NV-1.1": date(2024, 2, 29),
        "NV-1.2": date(2024, 12, 15),
        "NV-1.9": date(2024, 8, 31),
        "NV-3.2": date(2024, 8, 31),
    }


# Targets


@pytest.mark.parametrize(
    ("wording", "target"),
    [
        ("target_measure", "{at_least: 90%, task: NV-1.7}"),
        ("target_measure", '{criterion: "3.3", measure: x, at_least: 90%, task: NV-1.7}'),
        ("target_mark", "{measure: x, task: NV-1.7}"),
        ("target_mark", "{measure: x, at_least: 90%, above: 90%, task: NV-1.7}"),
        ("target_mark", "{measure: x, at_least: 90%, at_least_count: 4, task: NV-1.7}"),
        ("target_mark", "{measure: x, stretch: 90%, task: NV-1.7}"),
        ("target_mark", "{measure: x, at_least: 90%, stretch_count: 4, task: NV-1.7}"),
        ("target_mark", "{measure: x, at_least_count: 4, stretch: 90%, task: NV-1.7}"),
        (
            "target_mark",
            "{measure: x, at_least: 80%, stretch: 90%, stretch_count: 4, task: NV-1.7}",
        ),
    ],
)
def test_a_target_that_is_none(wording: str, target: str, tmp_path: Path) -> None:
    text = text_of(PLAN).replace("targets:\n", f"targets:\n  - {target}\n")
    line, _ = place(PLAN, "targets", 0)
    assert problems(tmp_path, text) == [("C123", wording, line, 5)]


@pytest.mark.parametrize(
    "target",
    [
        "{measure: x, at_least: 90%, task: NV-1.7}",
        "{measure: x, above: 90%, stretch: 95%, task: NV-1.7}",
        "{measure: x, at_least_count: 4, stretch_count: 5, task: NV-1.7}",
        '{criterion: "3.3", part: nhap-ho-so, at_least: "90,5%", task: NV-1.7, deadline: 2024}',
    ],
)
def test_a_target_that_is_one(target: str) -> None:
    assert model(Target, target).task == "NV-1.7"


def test_a_target_without_a_task(tmp_path: Path) -> None:
    text = text_of(PLAN).replace("targets:\n", "targets:\n  - {}\n")
    line, _ = place(PLAN, "targets", 0)
    assert problems(tmp_path, text) == [("C108", "missing_key", line, 5)]


# Values

TASK = ("tasks", 0)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "old", "new", "code", "wording"),
    [
        ((*TASK, "deadline"), "2024-02-29", "30/02/2024", "C117", "date_impossible"),
        ((*TASK, "deadline"), "2024-02-29", "2024-02-30", "C117", "date_impossible"),
        ((*TASK, "deadline"), "2024-02-29", "29/02/2023", "C117", "date_impossible"),
        ((*TASK, "deadline"), "2024-02-29", "29.02.2024", "C117", "date_form"),
        ((*TASK, "deadline"), "2024-02-29", "02/2024", "C117", "date_form"),
        ((*TASK, "deadline"), "2024-02-29", "trước 29/02/2024", "C117", "date_form"),
        ((*TASK, "deadline"), "2024-02-29", "2024-2-29", "C117", "date_form"),
        ((*TASK, "deadline"), "2024-02-29", "0024", "C118", "not_a_year"),
        ((*TASK, "deadline"), "2024-02-29", "[2024]", "C110", "not_a_scalar"),
        ((*TASK, "id"), "NV-1.1", "1.1", "C118", "task_id_form"),
        ((*TASK, "id"), "NV-1.1", "nv-1.1", "C118", "task_id_form"),
        ((*TASK, "id"), "NV-1.1", "NV-1.01", "C118", "task_id_form"),
        ((*TASK, "id"), "NV-1.1", "NV-1.", "C118", "task_id_form"),
        ((*TASK, "id"), "NV-1.1", "NV 1.1", "C118", "task_id_form"),
        ((*TASK, "units", 0), "nhom-cac", "Nhóm-cac", "C118", "slug_form"),
        ((*TASK, "criteria", 0), '"1.5.2"', '"1.5.2."', "C115", "criterion_id_form"),
        ((*TASK, "criteria", 0), '"1.5.2"', "1.5", "C115", "criterion_id_unquoted"),
        (("targets", 1, "at_least_count"), "4", "4.5", "C111", "not_whole"),
        (("targets", 1, "at_least_count"), "4", "-4", "C114", "number_too_small"),
        (("targets", 2, "at_least"), "80%", "80", "C116", "rate_without_percent"),
        (("targets", 2, "at_least"), "80%", "-80%", "C116", "rate_negative"),
        (("targets", 2, "at_least"), "80%", "80,5%", "C113", "number_unquoted_comma"),
        (("targets", 2, "at_least"), "80%", "tám mươi %", "C111", "number_invalid"),
        (("targets", 2, "at_least"), "80%", "10001%", "C114", "number_too_large"),
        (("targets", 2, "task"), "NV-3.5", "3.5", "C118", "task_id_form"),
        (("targets", 2, "deadline"), "2024", "31/04/2024", "C117", "date_impossible"),
        (("issued",), "2024-02", "2024", "C117", "month_form"),
        (("issued",), "2024-02", "tháng 02/2024", "C117", "month_form"),
        (("issued",), "2024-02", "2024-13", "C117", "date_impossible"),
        (("issued",), "2024-02", "0/2024", "C117", "date_impossible"),
        (("issued",), "2024-02", "0000-02", "C117", "date_impossible"),
        (("year",), "2024", "24", "C118", "not_a_year"),
        (("about_year",), "2023", "năm 2023", "C118", "not_a_year"),
        (("schema",), "cchc/plan/v1", "cchc/plan/v2", "C109", "schema_line"),
    ],
)
def test_a_value_is_refused_where_it_stands(
    path: tuple[Step, ...], old: str, new: str, code: str, wording: str, tmp_path: Path
) -> None:
    assert only(tmp_path, path, old, new) == (code, wording, place(PLAN, *path))


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ((*TASK, "deadline"), "2024-02-29", "29/2/2024"),
        ((*TASK, "deadline"), "2024-02-29", "29/02/2024"),
        ((*TASK, "deadline"), "2024-02-29", '"2024-02-29"'),
        (("issued",), "2024-02", "02/2024"),
        (("issued",), "2024-02", "2/2024"),
        (("issued",), "2024-02", "2024-02-01"),
        (("issued",), "2024-02", '"2024-02"'),
        (("targets", 2, "stretch"), "90%", '"90,00%"'),
    ],
)
def test_other_ways_to_write_the_same(
    path: tuple[Step, ...], old: str, new: str, tmp_path: Path
) -> None:
    loaded = read(folder_with(tmp_path, plan=replaced(PLAN, [(path, old, new)])))
    assert loaded.problems == ()
    found = loaded.dataset.plans[0].content
    assert (found.tasks, found.issued) == (plan().tasks, plan().issued)
    assert [t.stretch and t.stretch.value for t in found.targets] == [
        t.stretch and t.stretch.value for t in plan().targets
    ]


@pytest.mark.parametrize(
    ("old", "new", "wording"),
    [
        ("    units: [phong-tu-phap]\n", "", "missing_key"),
        ("    section: mục 4, đoạn duy nhất\n", "", "missing_key"),
        ("    at_least_count: 4\n", "    at_leest_count: 4\n", "unknown_key"),
        ("    stated: ít nhất 1", "    deadline: 2024\n    stated: ít nhất 1", "duplicate_key"),
    ],
)
def test_keys(old: str, new: str, wording: str, tmp_path: Path) -> None:
    text = text_of(PLAN)
    assert text.count(old) == 1
    assert wording in [name for _, name, *_ in problems(tmp_path, text.replace(old, new))]


def test_a_plan_without_tasks_is_none(tmp_path: Path) -> None:
    text = text_of(PLAN)
    start, end = text.index("tasks:\n"), text.index("targets:\n")
    found = problems(tmp_path, f"{text[:start]}tasks: []\n{text[end:]}")
    assert found == [("C110", "too_short", text.count("\n", 0, start) + 1, 8)]


def test_all_problems_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    changes = [
        (("targets", 2, "at_least"), "80%", "80"),
        (("tasks", 14, "deadline"), "2024-08-31", "31/02/2024"),
        (("tasks", 3, "id"), "NV-1.4", "NV-1,4"),
        (("issued",), "2024-02", "2/24"),
    ]
    found = problems(tmp_path, replaced(PLAN, changes))
    assert [wording for _, wording, *_ in found] == [
        "month_form",
        "task_id_form",
        "date_impossible",
        "rate_without_percent",
    ]
    assert [(line, column) for *_, line, column in found] == [
        place(PLAN, *path) for path, _, _ in reversed(changes)
    ]


# Order of deadlines


def test_a_year_ends_with_its_last_day_and_no_deadline_comes_last() -> None:
    days: list[date | int | None] = [None, 2024, date(2024, 12, 30), 2023, date(2025, 1, 1)]
    assert sorted(days, key=deadline_order) == [
        *(2023, date(2024, 12, 30), 2024, date(2025, 1, 1)),
        None,
    ]
    assert deadline_order(2024) == deadline_order(date(2024, 12, 31))
