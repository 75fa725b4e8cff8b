"""A value that is still TODO: what is read without it, what is left out with it, how that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc.checking.run import findings, scoring
from cchc.reading.folder import Folder
from cchc.reading.load import Loaded, load
from tests.codes import ROOT

GOOD = ROOT / "tests/examples/C131/good"
PLAN = """schema: cchc/plan/v1
body: xa-vi-du
year: 2026
about_year: 2025
issued: 2026-02
source: kế hoạch
tasks:
  - {id: NV-1, units: [TODO], summary: a, section: mục 1}
  - {id: NV-2, units: [van-phong], summary: TODO, criteria: ["1.1"], section: mục 1}
targets:
  - {criterion: "1.2", at_least_count: TODO, task: NV-2}
  - {criterion: "1.1", at_least: 100%, task: NV-2, deadline: TODO}
"""


def read(tmp_path: Path, old: str = "", new: str = "", plan: str = "") -> Loaded:
    """The example folder with one text for another in its files, and a plan."""
    for file in GOOD.iterdir():
        text = file.read_text(encoding="utf-8")
        (tmp_path / file.name).write_text(text.replace(old, new) if old else text, encoding="utf-8")
    if plan:
        (tmp_path / "plan.yaml").write_text(plan, encoding="utf-8")
    return load(Folder(tmp_path, False))


@pytest.mark.parametrize(
    ("old", "new", "keys"),
    [
        ("declared_total: -0.30", "declared_total: TODO", ["declared_total"]),
        ('document: "12"', "document: TODO", ["document"]),
        ('document: "12"', 'document: "TODO"', ["document"]),
        ("evidence: {rate: 85%}", "evidence: {rate: TODO}", ["rate"]),
        ("[van-phong]", "[van-phong, TODO]", ["responsible"]),
        ("appraised: 1.70\n    deduction: -0.30", "appraised: TODO\n    deduction: TODO", None),
        ("reason: hoàn thành 85% kế hoạch", "reason: TODO", ["reason"]),
        ("rule: {kind: proportional}\n    basis", "rule: {kind: TODO}\n    basis", ["kind"]),
        ("rule: {kind: proportional}", "rule: {kind: proportional, full_at: TODO}", ["full_at"]),
    ],
)
def test_what_may_be_missing_is_read_as_if_it_were_and_told_once(
    tmp_path: Path, old: str, new: str, keys: list[str] | None
) -> None:
    loaded = read(tmp_path, old, new)
    assert loaded.problems == ()
    told = findings(loaded.dataset)
    assert [d.values["key"] for d in told if d.code == "C130"] == (
        keys or ["appraised", "deduction"]
    )
    row = loaded.dataset.appraisals[0].content.rows[0]
    if "evidence" in old:
        assert row.evidence is None
    if "van-phong" in old:
        assert "responsible" not in row.model_fields_set
    if "rule" in old:
        assert loaded.dataset.rulebooks[0].content.criteria[0].rule is None


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("year: 2025\n", "year: TODO\n", "year"),
        ("rulebook: xa-vi-du-2025", "rulebook: TODO", "rulebook"),
        ("rows_given: deducted", "rows_given: TODO", "rows_given"),
        ("max_points: 2\n  #", "max_points: TODO\n  #", "max_points"),
        ('- criterion: "1.1"', "- criterion: TODO", "criterion"),
        ('- id: "1.1"', "- id: TODO", "id"),
        ("step: 0.01", "step: TODO", "step"),
    ],
)
def test_what_nothing_is_reckoned_without_is_all_that_is_told(
    tmp_path: Path, old: str, new: str, key: str
) -> None:
    loaded = read(tmp_path, old, new)
    assert loaded.problems == ()
    for found in (findings(loaded.dataset), scoring(loaded.dataset)):
        assert [(d.code, d.values["key"]) for d in found] == [("C131", key)]


def test_items_of_a_plan_that_cannot_stand_are_left_out(tmp_path: Path) -> None:
    loaded = read(tmp_path, plan=PLAN)
    (plan,) = loaded.dataset.plans
    assert [task.summary for task in plan.content.tasks] == ["TODO"]
    assert [target.criterion for target in plan.content.targets] == ["1.1"]
    told = [(d.wording, d.location.line) for d in loaded.dataset.todo]
    assert told == [("todo_item", 8), ("todo", 9), ("todo_item", 11), ("todo", 12)]
    assert plan.source.at(("tasks", 0)).line == 9
    assert plan.source.at(("targets", 0, "task")).line == 12


def test_another_fault_is_told_at_its_own_line_beside_it(tmp_path: Path) -> None:
    loaded = read(tmp_path, plan=PLAN.replace("at_least: 100%", "at_leest: 100%"))
    assert [(d.wording, d.location.line) for d in loaded.problems] == [("unknown_key", 12)]


def test_the_word_in_a_text_or_a_comment_is_no_open_value(tmp_path: Path) -> None:
    loaded = read(tmp_path, "reason: hoàn", "# TODO: xem\n    reason: TODO hoàn")
    assert (loaded.problems, loaded.dataset.todo) == ((), ())


def test_who_issues_documents_is_asked_by_name(tmp_path: Path) -> None:
    units = "units:\n  - {id: xa-vi-du, name: Xã Ví Dụ, kind: body}\n"
    (tmp_path / "units.yaml").write_text(
        f"schema: cchc/units/v1\noffice: {{body: TODO, place: TODO}}\n{units}", encoding="utf-8"
    )
    told = read(tmp_path).dataset.todo
    assert [(d.values["key"], d.values["kind"]) for d in told] == [
        ("body", "issuer"),
        ("place", "value"),
    ]
