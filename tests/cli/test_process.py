"""The program as a process: other locales, closed pipes, full disks, terminals, an empty folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import on_a_terminal

RUN = [sys.executable, "-m", "cchc"]


def started(
    *arguments: str, folder: Path, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    variables = {**os.environ, **environment}
    return subprocess.run(
        [*RUN, *arguments], cwd=folder, env=variables, capture_output=True, check=False, timeout=60
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    "environment",
    [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1258"}],
    ids=["C", "windows-code-page"],
)
def test_output_is_utf8_whatever_the_locale(environment: dict[str, str], tmp_path: Path) -> None:
    done = started("score", folder=tmp_path, **environment)
    assert done.returncode == 0
    assert "Điểm cải cách hành chính năm 2023 – Huyện Vĩnh Linh" in done.stdout.decode("utf-8")


def test_in_an_empty_folder_the_shipped_data_are_used_and_named(tmp_path: Path) -> None:
    done = started("score", folder=tmp_path)
    assert done.returncode == 0
    assert "bộ dữ liệu kèm chương trình" in " ".join(done.stdout.decode("utf-8").split())


def test_a_closed_pipe_is_no_complaint(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*RUN, "score"], cwd=tmp_path, stdout=writer, stderr=subprocess.PIPE, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*RUN, "score"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 3
    assert done.stderr.decode("utf-8").startswith("Không ghi được kết quả: ")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("cchc s", ["score", "schema"]),
        ("cchc schema ", ["criteria", "appraisal", "units", "plan", "scenario"]),
        ("cchc gaps --sort d", ["deadline"]),
        ("cchc gaps --unit huyen-", ["huyen-vinh-linh"]),
        ("cchc score --fo", ["--format"]),
    ],
)
def test_a_shell_completes(typed: str, offered: list[str], tmp_path: Path) -> None:
    position = str(typed.count(" "))
    asked = {"_CCHC_COMPLETE": "complete_bash", "COMP_WORDS": typed, "COMP_CWORD": position}
    command = "import sys; from cchc.cli.main import run; sys.argv = ['cchc']; run()"
    done = subprocess.run(
        [sys.executable, "-c", command],
        cwd=tmp_path,
        env={**os.environ, **asked},
        capture_output=True,
        check=False,
    )
    assert done.stdout.decode("utf-8").split() == offered


@pytest.mark.slow
def test_help_loads_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    told = "import sys; from cchc.cli.main import main; main(['--help']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", told], cwd=tmp_path, capture_output=True, check=True
    )
    loaded = done.stdout.decode("utf-8").split("\n")[-2].split()
    assert "cchc.cli.help" in loaded
    unwanted = ("pydantic", "yaml", "rich", "cchc.cli.score", "cchc.reading.load")
    assert [name for name in unwanted if name in loaded] == []


def test_a_terminal_gets_the_same_words_with_weight(tmp_path: Path) -> None:
    plain = started("explain", "3.11.2", folder=tmp_path, COLUMNS="100").stdout.decode("utf-8")
    code, drawn = on_a_terminal(tmp_path, "explain", "3.11.2", COLUMNS="100", TERM="xterm-256color")
    assert code == 0
    assert "\x1b[1m" in drawn
    assert [line.rstrip() for line in without_style(drawn).splitlines()] == plain.splitlines()


def without_style(text: str) -> str:
    """Text without its escape sequences."""
    kept, rest = "", text
    while "\x1b[" in rest:
        before, _, after = rest.partition("\x1b[")
        kept += before
        rest = after.partition("m")[2]
    return kept + rest
