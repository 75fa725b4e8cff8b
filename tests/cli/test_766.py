"""What an analyst reads of the data set 766: its name, its sibling, each group once, exit code 0."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SET = ("--data", "example:766", "--body")
REFORM = re.compile("cải cách hành chính|administrative reform", re.IGNORECASE)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("vi", "Điểm phục vụ người dân, doanh nghiệp (Bộ chỉ số 766) năm 2026 – TP Hồ Chí Minh"),
        ("en", "Phục vụ người dân, doanh nghiệp (Bộ chỉ số 766) score 2026 – TP Hồ Chí Minh"),
    ],
)
def test_the_index_has_its_own_name(language: str, title: str, run: Run) -> None:
    ran = run("score", *SET, "tp hồ chí minh", "--lang", language)
    assert ran.code == 0 and ran.out.startswith(title)
    said = " ".join(ran.out.split())
    assert "cùng họ với chỉ số CCHC, không phải PAR INDEX, không phải SIPAS" in said
    assert not REFORM.search(said)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    "command",
    [("gaps",), ("forecast",), ("forecast", "--need", "5")],
    ids=" ".join,
)
def test_no_command_calls_it_reform(command: tuple[str, ...], language: str, run: Run) -> None:
    ran = run(*command, *SET, "phường Việt Trì", "--lang", language)
    assert ran.code == 0 and not ran.err
    assert not REFORM.search(ran.out)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_ranking_says_what_it_is_too(language: str, run: Run) -> None:
    ran = run("rank", "--period", "2026-08", *SET[:2], "--lang", language)
    assert ran.code == 0 and not REFORM.search(ran.out)
    assert "không phải PAR INDEX" in " ".join(ran.out.split())


@pytest.mark.slow
@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_report_does(language: str, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "report.md"
    ran = run("report", "-o", str(file), *SET, "phường Việt Trì", "--lang", language)
    written = file.read_text(encoding="utf-8")
    assert ran.code == 0 and "không phải PAR INDEX" in written
    assert not REFORM.search(written)
    group = "chỉ có điểm của cả nhóm" if language == "vi" else "a score for the whole group"
    assert group in written  # of group 3: no council judged it


@pytest.mark.slow
def test_a_group_with_a_score_of_its_own_stands_there_once(run: Run) -> None:
    ran = run("score", *SET, "Huế")
    table = ran.out.split("---\n")[1]
    assert re.findall(r"^([\d.]+) ", table, re.MULTILINE) == ["1", "2", "3", "3.5", "4", "5"]
    parts = run("score", *SET, "xã Hy Cương").out
    assert len(re.findall(r"^3 +Dịch vụ công trực tuyến", parts, re.MULTILINE)) == 1
    assert len(re.findall(r"^3\.5 +Thanh toán trực tuyến", parts, re.MULTILINE)) == 1


@pytest.mark.parametrize("criterion", ["3", "3.5", "3.5a", "4.2", "4.6", "5.3"])
def test_every_row_is_explained(criterion: str, run: Run) -> None:
    ran = run("explain", criterion, *SET, "phường Việt Trì")
    assert ran.code == 0 and not ran.err
    if criterion in ("4.2", "5.3"):
        assert "hai cách đọc" in ran.out and "văn bản" in ran.out


@pytest.mark.slow
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_rule_without_a_row_is_told(language: str, run: Run) -> None:
    ran = run("explain", "3.1", *SET, "phường Việt Trì", "--lang", language)
    said = " ".join(ran.out.split())
    assert (ran.code, ran.err) == (0, "")
    assert "80%" in said and "bốn dòng công bố của tỉnh" in said
    otherwise = "tỉnh, thành phố: 2 điểm", "nếu không: 0 điểm"
    english = "a province or city: 2 points", "if not: 0 points"
    assert all(text in said for text in (otherwise if language == "vi" else english))
    assert ("3 có điểm của cả nhóm" if language == "vi" else "since 3 has a score") in said
    assert run("explain", "3.9", *SET, "phường Việt Trì").code == 2
    assert run("explain", "3.1", *SET, "phường Việt Trì", "--format", "json").code == 0


@pytest.mark.slow
def test_no_goal_is_offered_where_nothing_can_be_moved(run: Run) -> None:
    assert "--need" in run("forecast", *SET, "phường Việt Trì").out
    ran = run("forecast", *SET, "Huế")
    assert ran.code == 0 and "--need" not in ran.out and "--set" not in ran.out
