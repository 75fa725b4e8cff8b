"""Scores from evidence: every command on a data set that nobody has appraised yet."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from cchc.analysis.row import Verdict
from cchc.analysis.scorecard import IndexGap, Scorecard, scorecard
from cchc.checking.run import findings
from cchc.model.appraisal import Voice
from tests.cli.conftest import Run
from tests.joined import only_case
from tests.support import read

BOOK = """\
schema: cchc/criteria/v1
rulebook:
  id: book
  title: Bộ tiêu chí ví dụ
  body_level: commune
  valid: 2025..2030
  coverage: complete
  issued_by: {document: 1/QĐ-UBND}
  basis: {status: stated, ground: ví dụ}
  rounding: {step: 0.01}
  grades: [{name: Tốt, from: 80}, {name: Khá, from: 70}, {name: Yếu, from: 0}]
areas:
  - {id: "1", name: Một, max_points: 6}
  - {id: "2", name: Hai}
criteria:
  - {id: "1.1", name: Kế hoạch, max_points: 2, rule: {kind: proportional}, basis: B}
  - {id: "1.2", name: Sáng kiến, max_points: 1, rule: {kind: count, points_each: 0.5}, basis: B}
  - {id: "1.3", name: Lãnh đạo, max_points: 3, rule: {kind: judged}, basis: B}
  - {id: "2.1", name: Hồ sơ, max_points: 4}
  - {id: "2.1.1", name: Đúng hạn, max_points: 3, rule: {kind: proportional}, basis: B}
  - {id: "2.1.2", name: Trực tuyến, max_points: 1, rule: {kind: proportional, full_at: 30%}, basis: B}
""".replace("basis: B", "basis: {status: stated, ground: x}")
HEAD = """\
schema: cchc/appraisal/v1
body: xa
year: 2025
rulebook: book
rows_given: all
published_by: {document: tự chấm, date: 2026-01-10}
source: bảng tự chấm
"""
ROWS = """\
rows:
  - {criterion: "1.1", max_points: 2, evidence: {rate: 85%}}
  - {criterion: "1.2", max_points: 1, self_assessed: 0.5, evidence: {count: 1}}
  - {criterion: "1.3", max_points: 3, self_assessed: 2.5}
  - {criterion: "2.1.1", max_points: 3, evidence: {count: 2, of: 3}, responsible: [phong]}
  - {criterion: "2.1.2", max_points: 1, evidence: {rate: 25%}}
"""
UNITS = """\
schema: cchc/units/v1
units:
  - {id: xa, name: Xã Ví Dụ, kind: body}
  - {id: phong, name: Phòng Một, kind: office}
"""
PLAN = """\
schema: cchc/plan/v1
body: xa
year: 2026
about_year: 2025
issued: 2026-02
source: Kế hoạch 2026
tasks:
  - {id: NV-1, units: [phong], summary: Đúng hạn 90%, section: "1", criteria: ["2.1.1"]}
targets:
  - {criterion: "2.1.1", at_least: 90%, task: NV-1}
"""


def folder(path: Path, rows: str = ROWS, head: str = HEAD, **more: str) -> Path:
    """The rulebook with scores, and the files that `more` names."""
    texts = {"book": BOOK, "scores": head + rows, "units": UNITS, **more}
    for name, text in texts.items():
        (path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return path


def card(path: Path) -> Scorecard:
    return scorecard(only_case(read(path).dataset))


def replaced(old: str, new: str) -> str:
    assert old in ROWS
    return ROWS.replace(old, new)


def codes(path: Path) -> list[str]:
    loaded = read(path)
    assert loaded.problems == ()
    return [found.wording for found in findings(loaded.dataset)]


def test_what_counts_is_the_rule_s_word_else_the_body_s(tmp_path: Path) -> None:
    found = card(folder(tmp_path))
    assert {r.criterion.id: (r.voice, str(r.score)) for r in found.rows} == {
        "1.1": (Voice.RECOMPUTED, "1.70"),
        "1.2": (Voice.RECOMPUTED, "0.50"),
        "1.3": (Voice.SELF_ASSESSED, "2.5"),
        "2.1.1": (Voice.RECOMPUTED, "2.00"),
        "2.1.2": (Voice.RECOMPUTED, "0.83"),
    }
    verdicts = {r.criterion.id: r.verdict for r in found.rows}
    assert verdicts == {
        "1.1": Verdict.NOT_COMPARED,
        "1.2": Verdict.MATCHES,
        "1.3": Verdict.UNDECIDED,
        "2.1.1": Verdict.NOT_COMPARED,
        "2.1.2": Verdict.NOT_COMPARED,
    }
    assert codes(tmp_path) == []


def test_totals_equal_a_plain_script_and_have_their_interval(tmp_path: Path) -> None:
    found = card(folder(tmp_path))
    plain = Decimal("1.70") + Decimal("0.50") + Decimal("2.5") + Decimal("2.00") + Decimal("0.83")
    assert (found.sums.points, found.sums.max_points) == (plain, Decimal(10))
    # 85% is [84.5; 85.5): 1.69 to 1.71; 25% is [24.5; 25.5) of 30: 0.82 to 0.85
    assert (found.sums.low, found.sums.high) == (Decimal("7.51"), Decimal("7.56"))
    assert found.index == Decimal("75.30")
    assert found.index_ends == (Decimal("75.10"), Decimal("75.60"))
    assert (found.grade, found.grade_ends) == ("Khá", ("Khá", "Khá"))
    assert found.sums.appraised is None
    first, second = found.areas
    assert (first.sums.points, first.sums.low, first.sums.high) == (
        Decimal("4.70"),
        Decimal("4.69"),
        Decimal("4.71"),
    )
    assert second.sums.deduction == Decimal("-1.17")


def test_the_council_s_points_come_first_unless_the_figures_are_to_count(tmp_path: Path) -> None:
    rows = replaced("max_points: 2, ", "max_points: 2, appraised: 1.50, ")
    found = card(folder(tmp_path, rows))
    row = found.find("1.1")
    assert row is not None and (row.voice, row.score) == (Voice.APPRAISED, Decimal("1.50"))
    assert row.verdict is Verdict.DIFFERS
    forced = card(folder(tmp_path, rows, HEAD + "score: from_evidence\n"))
    row = forced.find("1.1")
    assert row is not None and (row.voice, row.score) == (Voice.RECOMPUTED, Decimal("1.70"))
    assert row.verdict is Verdict.DIFFERS  # the points that were given are still held against it
    judged = forced.find("1.3")
    assert judged is not None and judged.voice is Voice.SELF_ASSESSED


def test_forced_a_rule_without_its_figure_is_not_scored_by_what_was_claimed(tmp_path: Path) -> None:
    rows = replaced("evidence: {rate: 85%}", "self_assessed: 2, appraised: 2")
    found = card(folder(tmp_path, rows, HEAD + "score: from_evidence\n"))
    assert [row.criterion.id for row in found.unscored] == ["1.1"]
    assert (found.index, found.index_gap) == (None, IndexGap.ROWS_UNSCORED)
    assert found.sums.max_points == Decimal(8)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "criterion", "wording", "said"),
    [
        ("evidence: {rate: 85%}", "note: x", "1.1", "figure_unsaid", "quy tắc cần số liệu"),
        ("self_assessed: 2.5", "note: x", "1.3", "points_unsaid", "không có công thức"),
        ("{rate: 25%}", "{below: 20%}", "2.1.2", "figure_bound", "cho nhiều mức điểm"),
    ],
)
def test_a_row_without_points_is_named_and_there_is_no_index(
    old: str, new: str, criterion: str, wording: str, said: str, tmp_path: Path, run: Run
) -> None:
    path = folder(tmp_path, replaced(old, new))
    assert codes(path) == [wording]
    ran = run("score", "--data", str(path))
    assert ran.code == 0
    assert "Không in chỉ số chung năm 2025: còn dòng chưa có điểm." in ran.out
    lines = [line for line in ran.out.splitlines() if line.startswith(f"  - {criterion} ")]
    assert len(lines) == 1 and said in lines[0]
    assert "chưa có điểm (1 dòng)" in ran.out
    found = json.loads(run("score", "--data", str(path), "--format", "json").out)
    assert found["unscored"] == [criterion]
    assert (found["index"], found["index_reason"]) == (None, "rows_unscored")


@pytest.mark.slow
def test_a_group_and_an_area_may_have_points_of_their_own(tmp_path: Path, run: Run) -> None:
    rows = ROWS[: ROWS.index('  - {criterion: "2.1.1"')]
    group = rows + '  - {criterion: "2.1", max_points: 4, appraised: 3.20}\n'
    found = card(folder(tmp_path, group))
    assert codes(tmp_path) == []
    assert (found.sums.max_points, found.sums.points) == (Decimal(10), Decimal("7.90"))
    assert found.index == Decimal("79.00")
    area = rows + '  - {criterion: "2", max_points: 4, appraised: 3.20}\n'
    assert card(folder(tmp_path, area)).index == Decimal("79.00")
    assert codes(tmp_path) == []
    told = run("explain", "2", "--data", str(tmp_path)).out
    assert "thẩm định 3,20" in told and "điểm của cả nhóm" in told
    assert "2: điểm của cả nhóm" in run("score", "--data", str(tmp_path)).out
    assert json.loads(run("explain", "2", "--data", str(tmp_path), "--format", "json").out)


@pytest.mark.parametrize("node", ["2", "2.1"])
def test_a_node_and_what_lies_in_it_are_not_both_scored(node: str, tmp_path: Path) -> None:
    path = folder(tmp_path, ROWS + f'  - {{criterion: "{node}", max_points: 4, appraised: 3}}\n')
    assert [code for code in codes(path) if code != "unassigned"] == ["node_and_part"] * 2


def test_a_node_has_no_figure_and_its_own_maximum(tmp_path: Path) -> None:
    rows = ROWS[: ROWS.index('  - {criterion: "2.1.1"')]
    for row, wording in (
        ("max_points: 4, evidence: {rate: 50%}", "criterion_not_scored"),
        ("max_points: 4", "criterion_not_scored"),
        ("max_points: 5, appraised: 4", "max_mismatch"),
        ("max_points: 4, appraised: 5", "score_out_of_range"),
    ):
        assert codes(folder(tmp_path, f'{rows}  - {{criterion: "2", {row}}}\n')) == [wording]


@pytest.mark.slow
def test_what_the_body_gave_itself_is_held_against_its_figures(tmp_path: Path, run: Run) -> None:
    path = folder(tmp_path, replaced("self_assessed: 0.5", "self_assessed: 1"))
    assert codes(path) == ["self_differs"]
    ran = run("score", "--data", str(path))
    assert ran.code == 1
    assert "1.2: tự chấm 1,00, tính lại 0,50 (" in ran.out
    assert run("check", "--data", str(path)).code == 1


@pytest.mark.slow
def test_every_row_says_whose_points_count(tmp_path: Path, run: Run) -> None:
    data = ("--data", str(folder(tmp_path)))
    told = run("score", *data).out
    assert "Tính theo:   điểm tự chấm (1 dòng); điểm tính từ số liệu (4 dòng)" in told
    assert "tổng điểm từ 7,51 đến 7,56" in told
    assert "chỉ số từ 75,10 đến 75,60" in told
    assert "Thẩm định" not in told
    found = json.loads(run("score", *data, "--format", "json").out)
    assert found["voices"] == {"self_assessed": 1, "recomputed": 4}
    rows = {row["criterion"]: row for row in found["rows"]}
    assert (rows["1.1"]["voice"], rows["1.1"]["points"]) == ("recomputed", "1.70")
    assert (rows["1.1"]["appraised"], rows["1.1"]["deduction"]) == (None, "-0.30")
    assert (found["totals"]["declared_deduction"], found["totals"]["matches_declared"]) == (
        None,
        None,
    )
    lines = {
        r["criterion"]: r
        for r in csv.DictReader(io.StringIO(run("score", *data, "--format", "csv").out))
    }
    assert (lines["1.3"]["voice"], lines["1.3"]["points"]) == ("self_assessed", "2.50")


@pytest.mark.slow
def test_the_losses_are_those_of_what_counts(tmp_path: Path, run: Run) -> None:
    data = ("--data", str(folder(tmp_path, plan=PLAN)))
    found = json.loads(run("gaps", *data, "--format", "json").out)
    assert found["totals"]["deduction"] == "-2.47"
    assert found["parties"][0]["name"] == "Phòng Một"
    unit: dict[str, Any] = json.loads(
        run("gaps", "--unit", "Phòng Một", *data, "--format", "json").out
    )
    (row,) = unit["units"][0]["criteria"]
    assert (row["points"], row["appraised"], row["voice"]) == ("2.00", None, "recomputed")
    assert row["reason"] is None
    text = run("gaps", "--unit", "Phòng Một", *data).out
    assert "None" not in text and "Thẩm định" not in text


@pytest.mark.slow
def test_targets_regain_against_what_counts(tmp_path: Path, run: Run) -> None:
    data = ("--data", str(folder(tmp_path, plan=PLAN)))
    found = json.loads(run("forecast", *data, "--format", "json").out)
    (row,) = [r for r in found["rows"] if r["criterion"] == "2.1.1"]
    assert row["regained"] == "0.70"
    assert Fraction(found["budget"]["lost"]) == Fraction("2.47")
    for more in ((), ("--need", "0.5"), ("--set", "1.1=100%")):
        ran = run("forecast", *data, *more)
        assert ran.code == 0 and "None" not in ran.out


@pytest.mark.slow
@pytest.mark.parametrize("criterion", ["1.1", "1.2", "1.3", "2.1.1", "2.1.2"])
def test_each_row_is_explained(criterion: str, tmp_path: Path, run: Run) -> None:
    data = ("--data", str(folder(tmp_path)))
    for language in ("vi", "en"):
        ran = run("explain", criterion, *data, "--lang", language)
        assert ran.code == 0 and "None" not in ran.out
    assert json.loads(run("explain", criterion, *data, "--format", "json").out)["voice"]


@pytest.mark.parametrize("form", ["md", "html"])
def test_the_report_is_made(form: str, tmp_path: Path, run: Run) -> None:
    data = folder(tmp_path, plan=PLAN)
    ran = run("report", "--data", str(data), "--as", form, "-o", "-")
    assert ran.code == 0, ran.err
    assert (
        ">None<" not in ran.out
        and "| None" not in ran.out
        and "thẩm định" not in ran.out.lower().split("phụ lục")[-1]
    )


def test_what_cannot_be_without_the_council_is_refused(tmp_path: Path, run: Run) -> None:
    path = folder(tmp_path, replaced("max_points: 2, ", "max_points: 2, deduction: -0.30, "))
    ran = run("score", "--data", str(path))
    assert ran.code == 3 and "có “deduction” mà không có “appraised”" in ran.err
