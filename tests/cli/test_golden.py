"""What the commands print for the shipped data, held line by line in `tests/golden/`.

To accept a change on purpose: CCHC_GOLDEN=write python -m pytest tests/cli/test_golden.py, then read
the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
COMMANDS = {
    "score-100.txt": ("100", "score"),
    "score-80.txt": ("80", "score"),
    "score-en-120.txt": ("120", "score", "--lang", "en"),
    "score.json": ("100", "score", "--format", "json"),
    "score.csv": ("100", "score", "--format", "csv"),
    "score.md": ("100", "score", "--format", "md"),
    "explain-3.11.2.txt": ("100", "explain", "3.11.2"),
    "explain-1.1.3-en.txt": ("100", "explain", "1.1.3", "--lang", "en"),
    "explain-6.1.2.txt": ("100", "explain", "6.1.2"),
    "explain-3.3.json": ("100", "explain", "3.3", "--format", "json"),
    "curve-3.12.1.json": ("100", "explain", "3.12.1", "--curve"),
    "rank.txt": ("100", "rank", "--data", "example:766", "--period", "2026"),
    "rank-en.md": (
        *("100", "rank", "--data", "example:766", "--period", "2026-08"),
        *("--format", "md", "--lang", "en"),
    ),
    "compare.txt": (
        *("100", "compare", "--bodies", "phường Thanh Miếu", "xã Hy Cương"),
        *("--data", "example:766", "--period", "2026-08"),
    ),
    "progress.txt": ("100", "progress", "--as-of", "14/02/2024"),
    "help.txt": ("100", "--help"),
    "help-score.txt": ("100", "score", "--help"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_output_is_the_golden_one(name: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    width, *arguments = COMMANDS[name]
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", width)
    ran = run(*arguments)
    assert (ran.code, ran.err) == (0, "")
    golden = GOLDEN / name
    if os.environ.get("CCHC_GOLDEN") == "write":
        golden.write_text(ran.out, encoding="utf-8")
    assert ran.out == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [72, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_screen(
    width: int, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = run("score").out.splitlines()
    assert max(map(len, lines)) <= width


def test_every_golden_file_is_some_command_s() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == set(COMMANDS)
