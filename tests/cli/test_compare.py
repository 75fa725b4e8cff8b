"""`cchc compare`: two years, bodies, voices and revisions, in every form, and what is refused."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from shutil import copytree
from typing import Any
from zipfile import ZipFile

import pytest

from tests.cli.conftest import Run
from tests.cli.test_from_evidence import PLAN, folder
from tests.cli.test_next_book import NEW, OLD
from tests.reporting.contract import Contract
from tests.repository import begin, commit, git_alone
from tests.support import DATA

CONTRACT = Contract("compare")
BOOK = """\
schema: cchc/criteria/v1
rulebook:
  id: vi-du-2023
  title: Bộ tiêu chí ví dụ
  body_level: commune
  valid: 2023..2023
  coverage: complete
  issued_by: {document: 1/QĐ}
  basis: {status: stated, ground: g}
  rounding: {step: 0.01}
areas: [{id: "1", name: Điều hành}, {id: "2", name: Thủ tục}]
criteria:
  - {id: "1.1", name: Kế hoạch, max_points: 2, rule: {kind: proportional}, BASIS}
  - {id: "1.2", name: Sáng kiến, max_points: 1, rule: {kind: count, points_each: 0.5}, BASIS}
  - {id: "2.1", name: Đúng hạn, max_points: 3, rule: {kind: proportional}, BASIS}
  - {id: "2.2", name: Cũ, max_points: 1, rule: {kind: yes_no}, BASIS}
"""
REMEDY = """\
  - id: "1.3"
    name: Khắc phục
    max_points: 1
    scores_remedy: k
    basis: {status: stated, ground: g}
    rule: {kind: sum, parts: [{id: d, name: đánh giá, rule: {kind: yes_no, points: 0.5}},
      {id: k, name: đã khắc phục, rule: {kind: proportional, points: 0.5}}]}
"""
BOOK = BOOK.replace("BASIS", "basis: {status: stated, ground: g}")
LATER = (
    BOOK.replace("vi-du-2023", "vi-du-2024")
    .replace("2023..2023", "2024..2026")
    .replace('{id: "2.1", name', '{id: "2.3", was: "2.1", name')
    .replace("3, rule: {kind: proportional}", "3, rule: {kind: proportional, full_at: 90%}")
    .replace('"2.2", name: Cũ', '"2.4", name: Mới')
    + REMEDY
)
HEAD = """\
schema: cchc/appraisal/v1
body: xa
year: {year}
rulebook: vi-du-{year}
rows_given: all
published_by: {{document: 5/TB}}
source: bảng điểm
rows:
"""
ROW = (
    '  - {{criterion: "{0}", max_points: {1}, appraised: {2}, deduction: {3}, evidence: {4}, '
    "self_assessed: {1}, reason: lý do, responsible: [{5}]}}\n"
)
ROWS = {
    2023: (
        ("1.1", 2, "1.60", "-0.40", "{rate: 80%}", "p"),
        ("1.2", 1, "0.50", "-0.50", "{count: 1}", "p, q"),
        ("2.1", 3, "1.80", "-1.20", "{rate: 60%}", "q"),
        ("2.2", 1, "0", "-1", "{met: false}", "q"),
    ),
    2024: (
        ("1.1", 2, "2", "0", "{rate: 100%}", "p"),
        ("1.2", 1, "0", "-1", "{count: 0}", "p, q"),
        ("2.3", 3, "2.50", "-0.50", "{rate: 75%}", "q"),
        ("2.4", 1, "1", "0", "{met: true}", "q"),
        ("1.3", 1, "0.67", "-0.33", "{parts: {d: {met: true}, k: {count: 1, of: 3}}}", "p"),
    ),
}
UNITS = """\
schema: cchc/units/v1
units:
  - {id: xa, name: UBND xã Ví Dụ, kind: commune}
  - {id: p, name: Phòng P, kind: office}
  - {id: q, name: Phòng Q, kind: office}
"""


def scores(year: int) -> str:
    return HEAD.format(year=year) + "".join(ROW.format(*row) for row in ROWS[year])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two years under two rulebooks: 2.1 is 2.3 now with full marks from 90%."""
    files = {"b-2023": BOOK, "b-2024": LATER, "s-2023": scores(2023), "s-2024": scores(2024)}
    for name, text in {**files, "units": UNITS}.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def told(run: Run, *arguments: str) -> Any:
    ran = run("compare", *arguments, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    found = json.loads(ran.out)
    assert CONTRACT.complaints(found) == []
    return found


@pytest.mark.slow
def test_two_years(run: Run, data: Path) -> None:
    found = told(run, "2023", "2024", "--data", str(data))
    states = {row["criterion"]: row["state"] for row in found["rows"]}
    wanted = {"1.1": "remedied", "1.2": "worse", "1.3": "new", "2.2": "gone", "2.3": "partly"}
    assert states == {**wanted, "2.4": "new"}
    (moved,) = [row for row in found["rows"] if row["criterion"] == "2.3"]
    # 3 × 60% / 90% = 2.00 by the rule of 2024: +0.20 by the rule, +0.50 by the figures
    assert (moved["former"], moved["left_by_right_rule"]) == ("2.1", "2.00")
    assert (moved["by_rules"], moved["by_figures"], moved["change"]) == ("0.20", "0.50", "0.70")
    assert moved["measures"][0]["change"] == "15"
    keys = ("left", "gone", "undivided", "by_rules", "by_figures", "new", "right", "change")
    figures = [found["totals"][key] for key in keys]
    assert figures == ["3.90", "0.00", "0.00", "0.20", "0.40", "1.67", "6.17", "2.27"]
    assert [(u["id"], u["change"]) for u in found["units"]] == [("q", "1.45"), ("p", "-0.18")]
    remedied = found["remedied"]
    assert (remedied["count"], remedied["of"], remedied["gone"]) == (1, 4, 1)
    assert (remedied["typed"], remedied["agrees"]) == ("1/3", True)
    assert found["index_change"] is not None


@pytest.mark.slow
def test_the_figure_of_remedied_losses_is_held_against_the_two_years(run: Run, data: Path) -> None:
    file = data / "s-2024.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("count: 1, of: 3", "count: 2, of: 4").replace(
            "0.67, deduction: -0.33", "0.75, deduction: -0.25"
        ),
        encoding="utf-8",
    )
    out = run("check", "--data", str(data), "--select", "C623").out
    assert "s-2024.yaml:13" in out and "ghi 2/4" in out and "1/4 dòng" in out
    out = run("compare", "2023", "2024", "--data", str(data)).out
    assert "1.3: phần k ghi 2/4, so sánh này cho 1/4 (C623)" in out
    file.write_text(re.sub(r'(?m)^  - {criterion: "1.3".*\n', "", text), encoding="utf-8")
    assert run("compare", "2023", "2024", "--data", str(data)).code == 2  # one side is not complete


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_table_shows_what_changed_and_parts_that_add_up(
    lang: str, run: Run, data: Path
) -> None:
    ran = run("compare", "2023", "2024", "--data", str(data), "--lang", lang, "--format", "md")
    total = next(line for line in ran.out.splitlines() if "**3" in line)
    figures = [
        cell.strip("* ").replace("−", "-").replace(",", ".") for cell in total.split("|")[3:-1]
    ]
    left, *parts, right, change = map(float, figures)
    assert round(left + sum(parts), 2) == right and round(right - left, 2) == change == 2.27
    again = run("compare", "2023", "2024", "--data", str(data), "--lang", lang, "--all")
    assert again.code == 0 and max(map(len, again.out.splitlines())) <= 100
    lines = run("compare", "2023", "2024", "--data", str(data), "--format", "csv").out
    assert "d: met; k: 1/3" in lines
    cells = run("compare", "2023", "2024", "--data", str(data), "--format", "csv-excel").out
    assert '"=""2.3""";"=""2.1"""' in cells
    if lang == "vi":
        assert "trước là 2.1; đổi; số liệu bên trái theo quy tắc bên phải: 2,00" in ran.out


@pytest.mark.slow
def test_voices(run: Run, data: Path) -> None:
    found = told(
        *(run, "--voices", "self_assessed", "appraised"),
        *("--year", "2024", "--data", str(data)),
    )
    assert found["totals"]["change"] == "-1.83"
    assert found["totals"]["by_figures"] == "-1.83"
    ran = run("compare", "--voices", "self_assessed", "claimed", "--data", str(data))
    assert ran.code == 2 and "appraised" in ran.err
    assert run("compare", "--voices", "own", "claimed", "--data", str(data)).code == 2


@pytest.mark.slow
def test_revisions(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git_alone(monkeypatch)
    ran = run("compare", "--rev", "HEAD~1", "--data", str(data))
    assert ran.code == 2 and "--rev HEAD~1" in ran.err
    begin(data)
    file = data / "s-2024.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace('appraised: 0, deduction: -1, evidence: {count: 0}',
                     'appraised: 0.50, deduction: -0.50, evidence: {count: 1}'),
        encoding="utf-8",
    )  # fmt: skip
    commit(data, "đính chính")
    found = told(run, "--rev", "HEAD~1", "--data", str(data))
    assert found["left"]["revision"] == "HEAD~1" and found["kind"] == "revisions"
    assert [(r["criterion"], r["change"]) for r in found["rows"] if r["change"] != "0.00"] == [
        ("1.2", "0.50")
    ]
    out = run("compare", "--rev", "HEAD", "--data", str(data)).out
    assert "Cả 5 dòng" in out
    file.rename(data / "s.txt")
    commit(data, "bỏ")
    ran = run("compare", "--rev", "HEAD~1", "--data", str(data), "--year", "2024")
    assert ran.code == 2 and "2024" in ran.err


@pytest.mark.slow
def test_two_bodies_of_a_table(run: Run) -> None:
    names = ("--bodies", "phường Thanh Miếu", "xã Hy Cương", "--data", "example:766")
    found = told(run, *names, "--period", "2026-08")
    assert found["totals"]["change"] == "-2.20" and found["kind"] == "bodies"
    line = run("compare", *names, "--period", "2026-08", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(line)))
    assert len(rows) == len(found["rows"])
    assert [row["change"] for row in rows] == [row["change"] or "" for row in found["rows"]]


FIGURES = """\
schema: cchc/actuals/v1
body: huyen-vinh-linh
year: 2024
measurements:
  - {criterion: "3.12.3", evidence: {rate: 62%}, as_of: 2024-06-10}
  - {criterion: "3.11.1", evidence: {count: 50, of: 112}, as_of: 2024-06-10}
  - {criterion: "3.12.1", evidence: {rate: 99%}, as_of: 2024-03-14}
"""


@pytest.mark.slow
def test_a_plan_and_what_was_achieved(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "data"
    copytree(DATA, place)
    ran = run("compare", "--plan", "--data", str(place))
    assert ran.code == 2 and "cchc record" in ran.err
    (place / "actuals_2024.yaml").write_text(FIGURES, encoding="utf-8")
    found = told(run, "--plan", "--data", str(place))
    # as forecast says with all targets, and progress on that day
    assert (found["totals"]["left"], found["totals"]["right"]) == ("-3.06", "-5.53")
    assert (found["left"]["period"], found["right"]["as_of"]) == ("2024", "2024-06-10")
    rows = {row["criterion"]: row for row in found["rows"]}
    (target,) = rows["3.12.1"]["targets"]
    assert (rows["3.12.1"]["state"], target["mark"]) == ("remedied", "80%")
    assert (rows["3.11.1"]["state"], rows["3.11.1"]["change"]) == ("worse", "-0.35")
    out = " ".join(run("compare", "--plan", "--data", str(place)).out.split())
    assert "≥ 80% → 99%" in out and "1/8 dòng có chỉ tiêu" in out
    assert "3.12.3" in out and "7 kém chỉ tiêu" in out and "khắc phục một phần" in out
    scored = (place / "deductions_2023.yaml").read_text(encoding="utf-8")
    scored = scored.replace("year: 2023", "year: 2024").replace(
        "appraised: 1.70", "appraised: 1.80"
    )
    scored = scored.replace("deduction: -0.30\n    evidence: {rate: 85%}",
                            "deduction: -0.20\n    evidence: {rate: 90%}")  # fmt: skip
    scored = re.sub(r"(?s)acknowledged:.*?(?=rows:)", "", scored).replace("-6.07", "-5.97")
    (place / "deductions_2024.yaml").write_text(scored, encoding="utf-8")
    found = told(run, "--plan", "--year", "2023", "--data", str(place))
    assert (found["totals"]["right"], found["right"]["as_of"]) == ("-5.97", None)


@pytest.mark.slow
def test_a_plan_under_the_rulebook_of_its_year(run: Run, tmp_path: Path) -> None:
    place = folder(tmp_path, plan=PLAN, book=OLD, new=NEW)
    (place / "actuals.yaml").write_text(
        "schema: cchc/actuals/v1\nbody: xa\nyear: 2026\nmeasurements:\n"
        '  - {criterion: "2.1.3", evidence: {rate: 80%}, as_of: 2026-06-10}\n',
        encoding="utf-8",
    )
    found = told(run, "--plan", "--data", str(place))
    rows = {row["criterion"]: row for row in found["rows"]}
    # full marks from 95%: 3 × 90% / 95% and 3 × 80% / 95%
    points = [rows["2.1.3"][side]["points"] for side in ("left", "right")]
    assert points == ["2.84", "2.53"]
    assert (found["left"]["rulebook"], found["dropped"]) == ("new", ["2.1.2"])
    assert rows["1.3"]["state"] == "same" and rows["1.3"]["left"]["points"] == "2.50"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("2023",), "2023; 2024"),
        ((), "2023; 2024"),
        (("2023", "2023"), "là một"),
        (("2023", "2025"), "2023, 2024"),
        (("2023", "x"), "“x”"),
        (("2023", "2024", "--year", "2023"), "--period"),
        (("--bodies", "--voices", "a", "b"), "chọn một"),
        (("--rev", "HEAD", "2023", "2024"), "--rev"),
        (("--plan", "2023", "2024"), "--plan"),
        (("--plan",), "2024"),
        (("--bodies", "xã"), "UBND xã Ví Dụ"),
        (("--bodies", "xa", "ấp"), "“ấp”"),
        (("--bodies", "xa", "UBND xã Ví Dụ"), "là một"),
        (("--voices", "appraised"), "self_assessed"),
        (("--voices", "appraised", "appraised"), "là một"),
    ],
)
def test_wrong_use_is_said(arguments: tuple[str, ...], said: str, run: Run, data: Path) -> None:
    ran = run("compare", *arguments, "--data", str(data))
    assert (ran.code, ran.out) == (2, "") and said in ran.err


@pytest.mark.slow
def test_files_have_a_chart_that_says_the_same(run: Run, data: Path) -> None:
    text = "Điểm mất ở các dòng, 2023 → 2024: 1 Điều hành: −0,90 → −1,33"
    for form in ("docx", "html", "xlsx"):
        file = data / f"x.{form}"
        ran = run("compare", "2023", "2024", "--data", str(data), "-o", str(file))
        assert ran.code == 0, ran.err
        if form == "html":
            page = file.read_text(encoding="utf-8")
            assert page.count(text) == 2 and '<svg class="slope"' in page
            continue
        with ZipFile(file) as package:
            parts = {n: package.read(n).decode("utf-8", "replace") for n in package.namelist()}
        assert any(text in part for part in parts.values())
        if form == "docx":
            chart = parts["word/charts/chart1.xml"]
            assert "<c:lineChart>" in chart and "1: −0,90 → −1,33" in chart
    assert run("compare", "2023", "2024", "--data", str(data), "-o", str(file)).code == 2
