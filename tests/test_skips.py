"""What is skipped: written down by each run, and told when no run has made it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.programs import NEEDED, missing
from tests.skips import VARIABLE, Outcomes, main
from tests.support import some

ROOT = Path(__file__).parents[1]


def written(folder: Path, *runs: Outcomes) -> list[str]:
    files = [folder / f"{i}.json" for i in range(len(runs))]
    for file, run in zip(files, runs, strict=True):
        file.write_text(json.dumps(run), encoding="utf-8")
    return [str(file) for file in files]


@pytest.mark.parametrize(
    ("runs", "allowed", "told"),
    [
        ([{}], [], []),
        ([{"a": "no x"}], [], ["a: no x"]),
        ([{"a": None}], [], []),
        ([{"a": "no x"}, {"a": None}], [], []),
        ([{"a": "no x", "b": "no y"}, {"a": None, "b": "no y"}], [], ["b: no y"]),
        ([{"a": "no x"}, {"b": None}], [], ["a: no x"]),  # the other run left it out
        ([{"a": "no x", "b": "no y"}], ["x"], ["b: no y"]),
    ],
)
def test_what_every_run_skipped_is_told(
    runs: list[Outcomes],
    allowed: list[str],
    told: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    options = [option for text in allowed for option in ("--allow", text)]
    assert main([*written(tmp_path, *runs), *options]) == (1 if told else 0)
    lines = capsys.readouterr().out.splitlines()
    assert lines == [f"made in no run: {line}" for line in told]


@pytest.mark.slow
def test_a_run_writes_down_what_it_skips(tmp_path: Path) -> None:
    """Without any program on the path, every test that looks with one is skipped, with its reason;
    alone or with workers, at home one of them.
    """
    ways: list[list[str]] = [[], ["-n", "1"]]
    for workers in some(ways, 2):
        a_run_writes_down_what_it_skips(workers, tmp_path)


def a_run_writes_down_what_it_skips(workers: list[str], tmp_path: Path) -> None:
    environment = {**os.environ, VARIABLE: str(tmp_path / "skips.json"), "PATH": str(tmp_path)}
    made = ["tests/importing/test_form_marks.py", "-k", "libreoffice or 255"]
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *workers, *made]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()
    found = json.loads((tmp_path / "skips.json").read_text(encoding="utf-8"))
    assert {test for test, reason in found.items() if reason is None} == {
        f"{made[0]}::test_a_property_holds_255_characters_at_most"
    }
    assert {test: reason for test, reason in found.items() if reason} == {
        f"{made[0]}::test_libreoffice_keeps_the_marks[{kind}]": "libreoffice, pdftotext: not installed"
        for kind in ("docx", "xlsx")
    }


def test_every_marker_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(NEEDED, "office", {"libreoffice": "/usr/bin/libreoffice"})
    assert missing("office") is None
    monkeypatch.setitem(NEEDED, "office", {"libreoffice": None, "pdftotext": None})
    assert missing("office") == "libreoffice, pdftotext: not installed"
