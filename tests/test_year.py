"""docs/year.md runs as it stands: its commands in their order, how each ends, what they print."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run, run

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "year.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```(sh|text)\n(.*?)```", re.S)
ENDS = re.compile(r"# mã thoát (\d)$")
__all__ = ["run"]


@pytest.mark.slow
def test_every_command_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CCHC_DATA", raising=False)
    last, ran, told = Ran(0, "", ""), 0, 0
    for kind, text in BLOCK.findall(TEXT):
        if kind == "text":
            assert text.strip() in last.out + last.err, text
            told += 1
            continue
        for line in text.splitlines():
            words = shlex.split(line, comments=True)
            if words[:2] == ["cp", "-r"]:
                shutil.copytree(ROOT / words[2], words[3])
                continue
            assert words[0] == "cchc"
            last = run(*words[1:])
            code = ENDS.search(line)
            assert last.code == (int(code[1]) if code else 0), (line, last.err)
            ran += 1
    assert (ran, told) == (22, 25)
    written = sorted(path.name for path in tmp_path.iterdir())
    assert written == ["giai-trinh.docx", "lich.ics", "nam-2024", "nhac-viec"]


def test_an_example_that_does_not_ship_is_none_to_compare_with(run: Run) -> None:
    ran = run("compare", "--rev", "example:mot-nam-lan-3", "--data", "example:mot-nam")
    assert ran.code == 2 and "example:mot-nam-lan-1" in ran.err


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)]+)\)", TEXT)
    assert links and all((ROOT / "docs" / link).exists() for link in links)
