"""Folders of many bodies and periods: which case is meant, in every command that shows results."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BOOK = """schema: cchc/criteria/v1
rulebook:
  id: xa-2025
  title: Bộ tiêu chí của xã (ví dụ)
  body_level: commune
  valid: 2025..2026
  coverage: complete
  issued_by: {document: 1/QĐ-UBND}
  basis: {status: stated, ground: ví dụ}
  rounding: {step: 0.01}
areas:
  - {id: "1", name: Chỉ đạo}
criteria:
  - id: "1.1"
    name: Thực hiện kế hoạch
    max_points: 2
    rule: {kind: proportional}
    basis: {status: stated, ground: dòng 1.1}
"""
UNITS = """schema: cchc/units/v1
units:
  - {id: xa-an-vi-du, name: Xã An Ví Dụ, kind: commune, aliases: [UBND xã An Ví Dụ]}
  - {id: xa-binh-vi-du, name: Xã Bình Ví Dụ, kind: commune}
  - {id: van-phong, name: Văn phòng, kind: office}
"""


def scores(body: str, period: str, rate: int) -> str:
    given = f"{rate * 2 / 100:.2f}"
    lost = f"{rate * 2 / 100 - 2:.2f}"
    return f"""schema: cchc/appraisal/v1
body: {body}
{period}
rulebook: xa-2025
rows_given: all
published_by: {{document: 2/QĐ-UBND}}
source: ví dụ
declared_total: {lost}
rows:
  - criterion: "1.1"
    max_points: 2
    appraised: {given}
    deduction: {lost}
    evidence: {{rate: {rate}%}}
    reason: đạt {rate}%
    responsible: [van-phong]
"""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """Two communes: one with a year and two quarters, one with a month, each in a folder of its own."""
    place = tmp_path / "d"
    files = {
        "bo-tieu-chi.yaml": BOOK,
        "don-vi.yaml": UNITS,
        "an/nam.yaml": scores("xa-an-vi-du", "year: 2025", 90),
        "an/quy-1.yaml": scores("xa-an-vi-du", "period: 2026-Q1", 70),
        "an/quy-3.yaml": scores("xa-an-vi-du", "period: 2026-Q3", 80),
        "binh/thang.yaml": scores("xa-binh-vi-du", "period: 2026-08", 50),
    }
    for name, text in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(text, encoding="utf-8")
    return str(place)


@pytest.mark.parametrize(
    ("options", "body", "period", "lost"),
    [
        (("--body", "xã An Ví Dụ"), "xa-an-vi-du", "2026-Q3", "-0.40"),
        (("--body", "UBND xã an vi du", "--year", "2025"), "xa-an-vi-du", "2025", "-0.20"),
        (("--period", "2026-Q1"), "xa-an-vi-du", "2026-Q1", "-0.60"),
        (("--body", "xa-binh-vi-du"), "xa-binh-vi-du", "2026-08", "-1.00"),
        (("--period", "2026-08"), "xa-binh-vi-du", "2026-08", "-1.00"),
    ],
)
@pytest.mark.parametrize("command", ["score", "gaps", "forecast"])
def test_the_case_that_is_meant(
    command: str, options: tuple[str, ...], body: str, period: str, lost: str, run: Run, folder: str
) -> None:
    ran = run(command, "--data", folder, *options, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    found = json.loads(ran.out)
    year = int(period) if len(period) == 4 else None
    assert (found["body"], found["period"], found["year"]) == (body, period, year)
    totals = found.get("totals") or {"deduction": "-" + found["budget"]["lost"]}
    assert totals["deduction"] == lost


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "dữ liệu có điểm của 2 đơn vị; chọn một bằng --body: Xã An Ví Dụ; Xã Bình Ví Dụ"),
        (("--body", "xã Vi Du"), "không rõ đơn vị được chấm “xã Vi Du”; có phải: "),
        (("--body", "Văn phòng"), "không rõ đơn vị được chấm “Văn phòng”"),
        (
            ("--body", "xa-binh-vi-du", "--period", "2025"),
            "Xã Bình Ví Dụ không có điểm của kỳ 2025; các kỳ",
        ),
        (("--period", "quý 3"), "“quý 3” không phải kỳ chấm điểm"),
        (("--period", "2026-Q3", "--year", "2026"), "--period và --year nói cùng một điều"),
    ],
)
@pytest.mark.parametrize("command", [("score",), ("gaps",), ("forecast",), ("explain", "1.1")])
def test_a_case_that_is_not_clear(
    command: tuple[str, ...], options: tuple[str, ...], said: str, run: Run, folder: str
) -> None:
    ran = run(*command, "--data", folder, *options)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_titles_say_the_period(run: Run, folder: str) -> None:
    title = run("score", "--data", folder, "--period", "2026-Q3").out.splitlines()[0]
    assert title == "Điểm cải cách hành chính quý 3 năm 2026 – Xã An Ví Dụ"
    title = run("gaps", "--data", folder, "--period", "2026-08", "--lang", "en").out.splitlines()[0]
    assert title == "Deductions of Aug 2026 by unit – Xã Bình Ví Dụ"


def test_check_covers_every_body(run: Run, folder: str) -> None:
    assert run("check", "--data", folder).code == 0
    second = Path(folder) / "binh" / "lai.yaml"
    second.write_text(scores("xa-binh-vi-du", "period: 2026-08", 60), encoding="utf-8")
    ran = run("check", "--data", folder)
    assert ran.code == 1
    assert "C602: Xã Bình Ví Dụ đã có điểm của tháng 8 năm 2026 ở " in ran.out


@pytest.mark.slow
def test_the_report_of_check_is_grouped_by_body(run: Run, folder: str) -> None:
    for name in ("an/quy-1.yaml", "binh/thang.yaml"):
        file = Path(folder) / name
        file.write_text(
            file.read_text(encoding="utf-8").replace("rate: ", "rate: 1"), encoding="utf-8"
        )
    ran = run("check", "--data", folder)
    heads = [line for line in ran.out.splitlines() if line.startswith("== ")]
    assert (ran.code, heads) == (1, ["== Xã An Ví Dụ", "== Xã Bình Ví Dụ"])
    found = json.loads(run("check", "--data", folder, "--format", "json").out)["findings"]
    assert [one["body"] for one in found] == ["Xã An Ví Dụ", "Xã Bình Ví Dụ"]
    assert (
        json.loads(run("check", "--strict", "--format", "json").out)["findings"][0]["body"] is None
    )


def test_what_lies_below_and_is_no_data_is_passed_over(
    run: Run, folder: str, tmp_path: Path
) -> None:
    (Path(folder) / "an" / "nhap.yaml").write_text("hàng: [1, 2\n", encoding="utf-8")
    hidden = Path(folder) / ".cu"
    hidden.mkdir()
    (hidden / "a.yaml").write_text("schema: cchc/appraisal/v1\n", encoding="utf-8")
    elsewhere = tmp_path / "e"
    elsewhere.mkdir()
    (elsewhere / "a.yaml").write_text("schema: cchc/appraisal/v1\n", encoding="utf-8")
    (Path(folder) / "lien-ket").symlink_to(elsewhere, target_is_directory=True)
    assert run("check", "--data", folder).code == 0
    (Path(folder) / "nhap.yaml").write_text("a: 1\n", encoding="utf-8")
    assert "C109" in run("check", "--data", folder).out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
@pytest.mark.parametrize("place", ["ong.yaml", "an/ong.yaml"])
def test_a_pipe_is_told_and_never_opened(place: str, run: Run, folder: str) -> None:
    os.mkfifo(Path(folder) / place)
    ran = run("score", "--data", folder, "--period", "2026-08")
    assert ran.code == 3
    assert "C101: đây là ống dẫn hoặc thiết bị" in ran.err


@pytest.mark.slow
def test_a_scenario_of_the_folder_goes_by_its_name(run: Run, folder: str) -> None:
    text = 'schema: cchc/scenario/v1\nscenarios:\n  - {name: plan, set: {"1.1": 95%}}\n'
    (Path(folder) / "an" / "kich-ban.yaml").write_text(text, encoding="utf-8")
    assert run("check", "--data", folder).code == 0
    asked = ("forecast", "--data", folder, "--period", "2026-Q3", "--scenario", "plan")
    ran = run(*asked)
    assert (ran.code, ran.err) == (0, "")
    assert "Kế hoạch" in ran.out  # the plan itself, beside a scenario of that name
    assert "plan" in ran.out
    (other,) = json.loads(run(*asked, "--format", "json").out)["scenarios"]
    assert (other["scenario"], other["budget"]["regained"]) == ("plan", "0.30")
    assert run(*asked[:-1], "không có").code == 3
