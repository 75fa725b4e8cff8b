"""The program as a process: other locales, closed pipes, full disks, terminals, an empty folder."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from cchc.cli.complete import for_bash
from tests.cli import processes
from tests.cli.conftest import Run
from tests.cli.terminal import on_a_terminal
from tests.snippets import EXAMPLES
from tests.support import DATA

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
    shown = " ".join(done.stdout.decode("utf-8").split())
    assert "Điểm cải cách hành chính năm 2023 – Huyện Vĩnh Linh" in shown
    assert "bộ dữ liệu kèm chương trình" in shown, "the folder is empty"


RUNS: dict[tuple[str, ...], int] = {
    ("score",): 0,
    ("score", "--nope"): 2,
    ("check", "--data", "none"): 3,
    ("check", "--data", str(EXAMPLES / "C301" / "bad")): 1,
    ("check", "--data", str(DATA), "--strict"): 0,
    ("report", "-o", "-"): 0,
}
"""Commands, and the code each ends with."""
ONE_OF_EACH: dict[tuple[str, ...], int] = {
    arguments: RUNS[arguments] for arguments in (("score",), ("check", "--data", "none"))
}
CLOSED = {
    ">&-": ONE_OF_EACH,
    "2>&-": ONE_OF_EACH,
    ">&- 2>&-": ONE_OF_EACH,
    "<&- >&- 2>&-": RUNS,
}
"""All commands without any stream, one that ends well and one that does not with less closed."""


Complaints = Callable[[Iterable[tuple[str, ...]]], str]


@pytest.fixture
def complaints(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Complaints:
    """What commands complain of where nothing is closed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return lambda calls: "".join(run(*arguments).err for arguments in calls)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("sh") is None, reason="not installed: sh")
@pytest.mark.parametrize("closed", CLOSED)
def test_closed_streams_change_no_code_and_no_complaint(
    closed: str, complaints: Complaints, tmp_path: Path
) -> None:
    codes = tmp_path / "codes"
    calls = CLOSED[closed]
    command = f"{shlex.join(processes.command(codes, calls))} {closed}"
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, check=True)
    assert processes.codes_of(codes) == [*calls.values()]
    assert done.stderr.decode("utf-8") == ("" if "2>" in closed else complaints(calls))


@pytest.mark.slow
def test_a_reader_who_has_gone_changes_no_code_and_no_complaint(
    complaints: Complaints, tmp_path: Path
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    codes = tmp_path / "codes"
    command = processes.command(codes, RUNS)
    done = subprocess.run(command, cwd=tmp_path, stdout=writer, stderr=subprocess.PIPE, check=True)
    os.close(writer)
    assert processes.codes_of(codes) == [*RUNS.values()]
    assert done.stderr.decode("utf-8") == complaints(RUNS)


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_what_cannot_be_complained_changes_no_code(tmp_path: Path) -> None:
    codes = tmp_path / "codes"
    command = processes.command(codes, RUNS)
    with Path("/dev/full").open("wb") as full:
        subprocess.run(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=full, check=True)
    assert processes.codes_of(codes) == [*RUNS.values()]


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*RUN, "score"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 3
    assert done.stderr.decode("utf-8").startswith("Không ghi được kết quả: ")


BASH = """
{environment}
source <({environment} _CCHC_COMPLETE=source_bash cchc)
COMP_CWORD=3
{each}
"""
EACH = """
COMP_WORDS=(cchc gaps --unit {typed})
_cchc_completion cchc
printf '%s\\n' "${{COMPREPLY[@]}}"
echo
"""
OFFICE = "Văn phòng HĐND và UBND huyện"


TYPED = {"V": ("", ""), "'V'": ("", ""), '"\'V"': ("'", "'"), "'\"V'": ('"', '"')}
"""Words of a command line, and what stands around what bash puts in: a mark that is still open."""


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("bash") is None, reason="not installed: bash")
def test_bash_gets_names_that_are_one_word(tmp_path: Path) -> None:
    tool = tmp_path / "cchc"
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cchc "$@"\n', encoding="utf-8")
    tool.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    each = "".join(EACH.format(typed=typed) for typed in TYPED)
    script = BASH.format(environment="SHELL=/bin/bash", each=each)
    environment = {**os.environ, "PATH": path, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, check=True
    )
    told = done.stdout.decode("utf-8").split("\n\n")[:-1]
    for (opened, closed), offered in zip(TYPED.values(), told, strict=True):
        words = [shlex.split(opened + one + closed) for one in offered.splitlines()]
        assert [OFFICE] in words
        assert all(len(each) == 1 for each in words)


NAMES = (
    "a b",
    "a'b",
    'a"b',
    "$(x)",
    "`x`",
    "a\\b",
    "a;b&c|d",
    "x*?[y]",
    "~a",
    "Văn (b)",
    "a!1",
    "#a",
)


@pytest.mark.skipif(shutil.which("bash") is None, reason="not installed: bash")
@pytest.mark.parametrize("mark", ["", "'", '"'])
@pytest.mark.parametrize("before", ["cchc gaps --unit ", "cchc 'x' \"y'\" \\' --unit "])
def test_what_bash_is_offered_is_the_name_again(mark: str, before: str) -> None:
    offered = for_bash("\n".join(NAMES), f"{before}{mark}a").splitlines()
    script = "".join(f"printf '%s\\n' {mark}{one}{mark}\n" for one in offered)
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=True)
    assert done.stdout.decode("utf-8").splitlines() == list(NAMES)


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


@pytest.mark.slow
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
