"""Calls of the program as processes, each a fork of one interpreter that has loaded its packages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

PROGRAM = """
import json, os, subprocess, sys
from cchc.__main__ import start
import cchc.analysis.scorecard, cchc.checking.run, cchc.reading.load, cchc.reporting.text
codes = []
for arguments in json.loads(sys.argv[2]):
    if not hasattr(os, "fork"):
        codes.append(subprocess.call([sys.executable, "-m", "cchc", *arguments]))
    elif child := os.fork():
        codes.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    else:
        sys.argv[1:] = arguments
        start()
with open(sys.argv[1], "w") as file:
    json.dump(codes, file)
"""


def command(codes: Path, calls: Iterable[Sequence[str]]) -> list[str]:
    """What to start for some calls of `cchc`, one after the other; it writes their codes into a file."""
    return [sys.executable, "-c", PROGRAM, str(codes), json.dumps(list(map(list, calls)))]


def codes_of(file: Path) -> list[int]:
    """The codes that the calls ended with."""
    found: list[int] = json.loads(file.read_text(encoding="utf-8"))
    return found


LOADING = """
import json, os, sys
from cchc.cli.main import main
import cchc.checking.run, cchc.reading.load
for arguments in json.loads(sys.argv[2]):
    if child := os.fork():
        os.waitpid(child, 0)
    else:
        try:
            code = main(arguments)
        except SystemExit as done:
            code = done.code
        with open(sys.argv[1], "a") as file:
            print(json.dumps([code, list(sys.modules)]), file=file)
        os._exit(0)
"""


class Loaded(NamedTuple):
    """How a call ended, and the modules that were loaded then."""

    code: int
    modules: frozenset[str]


def loaded_by(folder: Path, calls: Iterable[Sequence[str]]) -> list[Loaded]:
    """What each of some calls of `cchc` in a folder loads beside what reads and checks data."""
    if not hasattr(os, "fork"):
        pytest.skip("no forks on this system")
    told = folder / "told.jsonl"
    command = [sys.executable, "-c", LOADING, str(told), json.dumps(list(map(list, calls)))]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    lines = map(json.loads, told.read_text(encoding="utf-8").splitlines())
    told.unlink()
    return [Loaded(code, frozenset(modules)) for code, modules in lines]
