"""The README's two commands: both set up all they need, and CI runs the second as it stands."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from cchc.cli.main import COMMANDS
from tests.cli.conftest import Run, run

__all__ = ["run"]
ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL = re.findall(r"```sh\n(.*?)\n```", README, re.DOTALL)


def test_two_commands_do_all_the_set_up() -> None:
    use, test = SHELL
    for command in (use, test):
        assert "\n" not in command
        assert command.startswith("python3 -m venv .venv && .venv/bin/python -m pip install")
    assert use.endswith(".venv/bin/cchc score")
    assert test.endswith(".venv/bin/python -m pytest -n auto")


def test_ci_runs_the_second_as_it_stands() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert SHELL[1] in script


def test_the_quick_command_leaves_out_marks_that_exist(pytestconfig: pytest.Config) -> None:
    (quick,) = re.findall(r'`\.venv/bin/python -m pytest -n auto -m "(.+)"`', README)
    known = {line.partition(":")[0] for line in pytestconfig.getini("markers")}
    left_out = quick.removeprefix("not ").split(" and not ")
    assert left_out == ["slow", "office", "browser"]
    assert known >= set(left_out)


def test_every_command_is_in_the_readme() -> None:
    for command in COMMANDS:
        assert f"`cchc {command}" in README


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_the_picture_of_the_screen_is_what_the_screen_shows(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "94")
    drawn = (ROOT / "docs/images/gaps.svg").read_text(encoding="utf-8")
    texts = (unescape(text) for text in re.findall(r"<text[^>]*>(.*?)</text>", drawn, re.DOTALL))
    lines = [text.replace("\N{NO-BREAK SPACE}", " ").strip() for text in texts]
    command, *shown = [line for line in lines if line][1:]
    assert command == "$ cchc gaps" and len(shown) > 15
    told = [line.strip() for line in run("gaps").out.splitlines() if line.strip()]
    assert [line for line in shown if "Dữ liệu:" not in line] == [
        line for line in told[: len(shown)] if "Dữ liệu:" not in line
    ]


# In English

ENGLISH = (ROOT / "README.en.md").read_text(encoding="utf-8")


def test_the_english_page_has_the_same_set_up_and_every_command() -> None:
    assert re.findall(r"```sh\n(.*?)\n```", ENGLISH, re.DOTALL)[0] == SHELL[0]
    for command in COMMANDS:
        assert f"`cchc {command}" in ENGLISH, command
    for page in (README, ENGLISH):
        assert 'pip install --quiet ".[office]"; .venv\\Scripts\\cchc score`' in page
        assert 'pipx install ".[office]"' in page and 'uv tool install ".[office]"' in page


def test_links_and_pictures_are_there() -> None:
    pages = (ENGLISH, (ROOT / "docs/ci.en.md").read_text(encoding="utf-8"))
    for folder, text in zip((ROOT, ROOT / "docs"), pages, strict=True):
        for target in re.findall(r"\]\(([^)#]+)\)", text):
            assert (folder / target).exists(), target
    for picture in re.findall(r"!\[.+?\]\((.+?)\)", README):
        assert (ROOT / picture).stat().st_size > 1_000
    assert "http" not in (ROOT / "docs/images/gaps.svg").read_text().replace(
        "http://www.w3.org", ""
    )
