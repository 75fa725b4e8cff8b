"""docs/tutorial.md runs as it stands: its files, its commands in their order, what they print."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run, run

TEXT = (Path(__file__).parents[1] / "docs" / "tutorial.md").read_text(encoding="utf-8")
STEP = re.compile(r"```(sh|text|csv)\n(.*?)```|^\| ([\d.]+) \| `([^`\n]+)` \|$", re.S | re.M)
CODES = {"import": 1}
"""How a command ends that is not to end with 0; the text says so."""
__all__ = ["run"]


@pytest.mark.slow
def test_every_command_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CCHC_DATA", raising=False)
    (appendix,) = (text for kind, text, *_ in STEP.findall(TEXT) if kind == "csv")
    Path("phuluc.csv").write_text(appendix, encoding="utf-8")
    last, ran, told = Ran(0, "", ""), 0, 0
    for kind, text, criterion, value in STEP.findall(TEXT):
        for line in text.splitlines() if kind == "sh" else ():
            words = shlex.split(line)
            assert words[0] == "cchc"
            last = run(*words[1:])
            assert last.code == CODES.get(words[1], 0), last.err
            ran += 1
        if kind == "text":
            assert text.strip() in last.out
            told += 1
        if criterion:
            fill_in(criterion, value)
    assert (ran, told) == (8, 4)
    assert Path("mot-trang.docx").stat().st_size > 5_000


def fill_in(criterion: str, value: str) -> None:
    """Do what a table of the page says: a rule into the rulebook, a target into the plan."""
    if value.startswith("{kind"):
        file = Path("du-lieu/criteria.yaml")
        text = file.read_text(encoding="utf-8")
        start = text.index(f'- id: "{criterion}"')
        said = f"rule: {value}\n    basis: {{status: stated, ground: dòng {criterion}}}"
        new = text[start:].replace("rule: TODO", said, 1)
    else:
        file = Path("du-lieu/plan_2026.yaml")
        text = file.read_text(encoding="utf-8")
        start = text.index(f'- {{criterion: "{criterion}"')
        key, _ = value.split(":")
        assert f"{key}: TODO" in text[start:].split("\n")[0]
        new = text[start:].replace(f"{key}: TODO", value, 1)
    file.write_text(text[:start] + new, encoding="utf-8")


def test_inline_commands_exist() -> None:
    from cchc.cli.main import COMMANDS

    assert set(re.findall(r"`cchc (\w+)", TEXT)) <= set(COMMANDS)
