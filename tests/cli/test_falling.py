"""Rules that take points for more: targets, forecast, ladders and gaps go down."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cchc.cli.main import main

BOOK = """\
schema: cchc/criteria/v1
rulebook:
  id: vi-du
  title: Bộ tiêu chí (ví dụ)
  body_level: commune
  valid: 2025..2030
  coverage: complete
  issued_by: {document: 100/QĐ-UBND}
  basis: {status: stated, ground: bảng chấm điểm}
  rounding: {step: 0.01}
areas:
  - {id: "1", name: Kỷ luật}
criteria:
  - id: "1.1"
    name: Hồ sơ trễ hạn
    max_points: 2
    cases: hồ sơ
    rule:
      kind: bands
      bands: [{from: 0%, points: 2}, {above: 5%, points: 1}, {above: 10%, points: 0}]
    basis: {status: stated, ground: x}
  - id: "1.2"
    name: Vi phạm
    max_points: 2
    cases: vụ
    rule: {kind: penalty, points_each: 0.5}
    basis: {status: stated, ground: x}
"""
SCORES = """\
schema: cchc/appraisal/v1
body: xa-vi-du
year: 2025
rulebook: vi-du
rows_given: all
published_by: {document: 40/BC-UBND}
source: bảng (ví dụ)
rows:
  - {criterion: "1.1", max_points: 2, appraised: 0, evidence: {count: 25, of: 200}, responsible: [a]}
  - {criterion: "1.2", max_points: 2, appraised: 0.50, evidence: {count: 3}, responsible: [a]}
"""
PLAN = """\
schema: cchc/plan/v1
body: xa-vi-du
year: 2026
about_year: 2025
issued: 2026-02
source: Kế hoạch
tasks:
  - {id: NV-1, units: [a], summary: giảm, criteria: ["1.1", "1.2"], section: I}
targets:
"""
UNITS = """\
schema: cchc/units/v1
units:
  - {id: xa-vi-du, name: Xã Ví Dụ, kind: body}
  - {id: a, name: Văn phòng, kind: office}
"""


def run(folder: Path, targets: str, *words: str) -> int:
    files = {"criteria": BOOK, "scores": SCORES, "plan": PLAN + targets, "units": UNITS}
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return main([*words, "--data", str(folder), "--lang", "en"])


def read(folder: Path, capsys: Any, targets: str, *words: str) -> Any:
    assert run(folder, targets, *words, "--format", "json") == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("mark", "regained"),
    [
        ("at_most: 10%", "1.00"),
        ("below: 10%", "1.00"),
        ("at_most: 5%", "2.00"),
        ("below: 5.01%", "1.00"),
        ("at_most: 5.01%", "1.00"),
        ("at_most: 10.01%", "0.00"),
        ("at_least: 5%", "2.00"),  # a mark as before: that level
    ],
)
def test_a_share_comes_down(mark: str, regained: str, tmp_path: Path, capsys: Any) -> None:
    targets = f'  - {{criterion: "1.1", task: NV-1, {mark}}}\n'
    found = read(tmp_path, capsys, targets, "forecast")
    (row,) = [row for row in found["rows"] if row["criterion"] == "1.1"]
    assert row["regained"] == regained


def test_a_number_comes_down(tmp_path: Path, capsys: Any) -> None:
    for mark, regained in (("at_most_count: 1", "1.00"), ("below_count: 1", "1.50")):
        targets = f'  - {{criterion: "1.2", task: NV-1, {mark}}}\n'
        rows = read(tmp_path, capsys, targets, "forecast")["rows"]
        assert [row["regained"] for row in rows if row["criterion"] == "1.2"] == [regained]


def test_a_forecast_shows_which_way_a_target_binds(tmp_path: Path, capsys: Any) -> None:
    targets = '  - {criterion: "1.1", task: NV-1, below: 10%}\n'
    targets += '  - {criterion: "1.2", task: NV-1, at_most_count: 1}\n'
    assert run(tmp_path, targets, "forecast") == 0
    out = capsys.readouterr().out
    assert "< 10%" in out and "≤ 1 " in out
    assert run(tmp_path, targets, "forecast", "--set", "1.1=4%") == 0
    assert "< " not in capsys.readouterr().out  # the mark that was set, not the plan's


def test_the_ladder_of_a_penalty(tmp_path: Path, capsys: Any) -> None:
    assert run(tmp_path, "  []\n", "forecast", "--need", "1") == 0
    out = capsys.readouterr().out
    assert "+0.50: 2; +1.00: 1; +1.50: 0" in out
    assert "+1.00: 10% (20/200); +2.00: 5% (10/200)" in out


def test_gaps_say_the_way_down(tmp_path: Path, capsys: Any) -> None:
    targets = '  - {criterion: "1.1", task: NV-1, at_most: 5%, stretch: 2%}\n'
    targets += '  - {criterion: "1.2", task: NV-1, at_most_count: 1}\n'
    rows = read(tmp_path, capsys, targets, "gaps", "--unit", "a")["units"][0]["criteria"]
    keys = ("criterion", "target", "target_bound", "stretch", "distance", "stretch_distance")
    assert sorted(tuple(row[key] for key in keys) for row in rows) == [
        ("1.1", "5%", "at_most", "2%", "7.5", "10.5"),
        ("1.2", "1", "at_most", None, "2", None),
    ]
    assert {r["criterion"]: (r["cases"]["target"], r["cases"]["more"]) for r in rows} == {
        "1.1": (10, 15),
        "1.2": (1, 2),
    }
    assert run(tmp_path, targets, "gaps", "--unit", "a") == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "≤ 5%" in out and "fewer" in out


@pytest.mark.parametrize(
    ("targets", "codes"),
    [
        ('{criterion: "1.1", task: NV-1, at_most: 5%}', []),
        ('{criterion: "1.1", task: NV-1, at_most: 13%}', ["C505"]),
        ('{criterion: "1.1", task: NV-1, below: 12.5%}', []),
        ('{criterion: "1.1", task: NV-1, at_least: 5%}', []),
        ('{criterion: "1.1", task: NV-1, at_most: 5%, stretch: 6%}', ["C506"]),
        ('{criterion: "1.1", task: NV-1, at_most: 5%, stretch: 2%}', []),
        ('{criterion: "1.1", task: NV-1, at_most_count: 5}', ["C511"]),
        ('{criterion: "1.1", task: NV-1, at_most: 5%, at_least: 2%}', ["C123"]),
        ('{criterion: "1.2", task: NV-1, at_most_count: 1, stretch: 0%}', ["C123"]),
        ('{criterion: "1.2", task: NV-1, below_count: 4}', ["C505"]),
    ],
)
def test_checks_of_targets_to_come_down_to(
    targets: str, codes: list[str], tmp_path: Path, capsys: Any
) -> None:
    run(tmp_path, f"  - {targets}\n", "check", "--format", "json")
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [f["code"] for f in found] == codes


@pytest.mark.parametrize(
    ("mark", "why"),
    [
        ("at_most: 13%", ["below_present"]),
        ("at_most: 4%", ["cap_reached"]),
        ("at_most: 5.5%", ["just_missed"]),
        ("at_most: 5%", []),
        ("at_least: 5%", []),
    ],
)
def test_questions_of_targets_to_come_down_to(
    mark: str, why: list[str], tmp_path: Path, capsys: Any
) -> None:
    targets = f'  - {{criterion: "1.1", task: NV-1, {mark}}}\n'
    found = read(tmp_path, capsys, targets, "forecast")
    assert [question["why"] for question in found["questions"]] == why
