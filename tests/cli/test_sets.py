"""Every command over small data sets that are not the sample: what it says is true of them too.

`tests/sets/` holds them, and in `said.txt` of each what the commands print. To accept a change on
purpose: CCHC_GOLDEN=write python -m pytest tests/cli/test_sets.py, then read the difference.
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from cchc.model.kinds import KINDS
from tests.cli.conftest import Run
from tests.cli.terminal import on_a_terminal
from tests.support import read

ROOT = Path(__file__).parents[2]
SETS = sorted(folder.name for folder in (ROOT / "tests" / "sets").iterdir())
LANGUAGES = ("vi", "en")
KEPT = (
    ("score", "vi"),
    ("gaps", "vi"),
    ("forecast", "vi"),
    ("score", "en"),
    ("forecast --need 0.5", "en"),
)
"""What `said.txt` keeps: a command and its language."""
WRONG = {
    "one of many": r"(?<![\d.,/–−-])1 (rows|errors|warnings|files|points|criteria|units|cases|bodies)\b",
    "a range of one": r"(?<![\d.,])([−+]?\d[\d.,]*%?) ?(?:–|to|đến) ?\1(?![\d,.%/])",
    "nothing in brackets": r"\(\s*[–-]?\s*\)|: –\)",
    "a value that is not said": r"\bNone\b|[{}]|Decimal|Fraction",
    "signs upon signs": r"[+−]−|thêm \+|−0[.,]?0*(?![\d.,])|\.\.(?!/)|;;|, ?,| [.,;:](?=\s|$)",
}
FOREIGN = {"vi": r"(?<![\w./])\d+\.\d+(?![\w./])", "en": r"(?<![\w./,])\d+,\d+(?![\w./,])"}
"""Decimals as the other language writes them (or ids of criteria)."""


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def ids(name: str) -> set[str]:
    """All ids of areas and criteria of a set."""
    (book,) = read(ROOT / "tests" / "sets" / name).dataset.rulebooks
    areas = {area.id for area in book.content.areas}
    return areas | {criterion.id for criterion in book.content.criteria}


def options(name: str, language: str) -> tuple[str, ...]:
    return ("--data", f"tests/sets/{name}", "--lang", language)


def said(name: str, language: str, run: Run) -> Iterator[str]:
    """What every command says of a set, in one language."""
    commands = ["check --strict", "gaps --all", "forecast --need 99", "forecast --need 0.25"]
    commands += [
        "forecast --stretch",
        "report -o -",
        "report --brief -o -",
        "rank",
        "new plan -o -",
    ]
    commands += ["new scenario -o -", "new units -o -"]
    for kind in ("", " --format md"):
        commands += [f"{c}{kind}" for c in ("score", "gaps", "forecast")]
    commands += [f"explain {one}" for one in sorted(ids(name))]
    for command in commands:
        ran = run(*command.split(), *options(name, language))
        assert ran.code in (0, 1), (command, ran.err)
        out = ran.out
        if command.startswith("new"):  # a data file: only its comments are for people
            out = "\n".join(line for line in out.splitlines() if re.match(" *# \\w", line))
        yield out + ran.err


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SETS)
def test_nothing_is_said_that_no_person_would_say(name: str, language: str, run: Run) -> None:
    known = ids(name)
    for text in said(name, language, run):
        for what, pattern in WRONG.items():
            found = re.search(pattern, text, re.MULTILINE)
            assert found is None, (what, text[max(0, found.start() - 60) : found.end() + 20])
        assert set(re.findall(FOREIGN[language], text)) <= known


def test_what_is_wrong_would_be_seen() -> None:
    for what, sample in (
        ("one of many", "Checked 1 files"),
        ("a range of one", "tính lại 0,70–0,70 (x)"),
        ("a range of one", "gives 1.71 to 1.71"),
        ("nothing in brackets", "Bộ tiêu chí (một phần: –)"),
        ("a value that is not said", "{again}"),
        ("signs upon signs", "thêm +−0,10"),
    ):
        assert re.search(WRONG[what], sample), sample
    assert re.search(FOREIGN["vi"], "--need 1.5") and re.search(FOREIGN["en"], "0,5 points")


@pytest.mark.slow
@pytest.mark.parametrize("name", SETS)
def test_every_hint_leads_to_the_same_data(name: str, run: Run) -> None:
    found = set()
    for command in ("score", "gaps", "forecast"):
        out = run(command, "--format", "md", *options(name, "vi")).out
        found |= set(re.findall(r"cchc ((?:score|gaps|forecast|explain) [^;\n]*)", out))
    assert len(found) >= 3
    for hint in found:
        assert f" --data tests/sets/{name}" in hint
        ran = run(*shlex.split(hint))
        assert ran.code == 0 or (ran.code, hint.split()[0]) == (1, "score"), (hint, ran.err)


@pytest.mark.slow
@pytest.mark.parametrize("name", SETS)
def test_no_line_is_wider_than_a_narrow_screen(
    name: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    commands = ["score", "gaps", "gaps --all", "forecast", "forecast --need 0.25", "rank"]
    commands += ["explain C301", f"explain {max(ids(name))}", f"explain {min(ids(name))}"]
    for command in commands:
        for language in LANGUAGES:
            lines = run(*command.split(), *options(name, language)).out.splitlines()
            assert lines and max(map(len, lines)) <= 60


@pytest.mark.slow
def test_a_terminal_shows_sentences_in_its_lines_and_a_pipe_has_each_in_one(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    check = ("check", "--strict", *options("complete", "vi"))
    wrong = ("explain", "9.9", *options("complete", "vi"))
    for command in (check, wrong):
        ran = run(*command)
        piped = ran.out + ran.err
        assert max(map(len, piped.splitlines())) > 60
        _, shown = on_a_terminal(ROOT, *command, COLUMNS="60", PYTHONPATH=str(ROOT))
        assert max(map(len, shown.splitlines())) <= 60
        assert shown.split() == piped.split(), "and says no less"


def test_a_group_is_summed_under_its_own_name(run: Run) -> None:
    told = run("explain", "2.1", "--format", "md", *options("complete", "vi")).out
    assert "| **2.1** | **Giải quyết hồ sơ** | **6,00** | **4,15** | **−1,85** |" in told
    assert "Thủ tục" not in told


def test_a_plan_about_another_period_is_named(tmp_path: Path, run: Run) -> None:
    copy = copytree(ROOT / "tests" / "sets" / "stated", tmp_path / "d")
    for name, other in (("plan", "plan"), ("scores", "earlier")):
        text = (copy / f"{name}.yaml").read_text(encoding="utf-8")
        (copy / f"{other}.yaml").write_text(text.replace("2025-Q3", "2025-Q2"), encoding="utf-8")
    told = run("forecast", "--format", "md", "--data", str(copy)).out
    assert "không có kế hoạch về điểm quý 3 năm 2025; thư mục có kế hoạch về: UBND" in told
    assert "Ví Dụ, quý 2 năm 2025" in told


@pytest.mark.parametrize(("start", "fits"), [(105, True), (106, True), (107, True), (108, False)])
def test_a_grade_that_bonus_points_reach(start: int, fits: bool, tmp_path: Path, run: Run) -> None:
    copy = copytree(ROOT / "tests" / "sets" / "complete", tmp_path / "d")
    book = copy / "criteria.yaml"
    text = book.read_text(encoding="utf-8").replace(
        "name: Tốt, from: 80", f"name: Tốt, from: {start}"
    )
    book.write_text(text, encoding="utf-8")
    told = run("check", "--select", "C209", "--data", str(copy)).out
    assert ("C209" not in told) is fits
    assert fits or "chỉ số không thể quá 107,00" in told


@pytest.mark.parametrize("name", SETS)
def test_what_the_commands_print_is_kept(name: str, run: Run) -> None:
    parts = []
    for command, language in KEPT:
        ran = run(*command.split(), *options(name, language))
        parts.append(f"$ cchc {command} --lang {language}\n{ran.out}{ran.err}")
    kept, now = ROOT / "tests" / "sets" / name / "said.txt", "\n".join(parts)
    if os.environ.get("CCHC_GOLDEN") == "write":
        kept.write_text(now, encoding="utf-8")
    assert now == kept.read_text(encoding="utf-8")


def test_the_sets_differ_in_what_they_have() -> None:
    have = {}
    for name in SETS:
        dataset = read(ROOT / "tests" / "sets" / name).dataset
        have[name] = {kind for kind, k in KINDS.items() if getattr(dataset, k.field)}
    assert {"plan"} <= have["complete"] and "plan" not in have["no-plan"]
    assert "units" not in have["no-units"]
