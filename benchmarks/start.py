"""Start-up and whole-command time as multiples of `python -c pass`, and peak memory.

Run: python benchmarks/start.py [--rounds N] [--cpu]. Uses the `cchc` installed beside this Python.
On a machine that is busy with other things, --cpu counts the processor's time instead of the clock's.
"""

from __future__ import annotations

import argparse
import os
import pty
import statistics
import subprocess
import sys
import time
from pathlib import Path

PYTHON = sys.executable
CCHC = str(Path(PYTHON).parent / "cchc")
FOUR = "import yaml, typer, rich.console, rich.table; from pydantic import BaseModel"
COMMANDS: dict[str, list[str]] = {
    "python -c pass": [PYTHON, "-c", "pass"],
    "import of the four packages": [PYTHON, "-c", FOUR],
    "cchc --help": [CCHC, "--help"],
    "cchc score (pipe)": [CCHC, "score"],
    "cchc score (terminal)": [CCHC, "score"],
    "cchc score --format json": [CCHC, "score", "--format", "json"],
    "cchc explain 3.11.2": [CCHC, "explain", "3.11.2"],
    "cchc gaps": [CCHC, "gaps"],
    "cchc forecast": [CCHC, "forecast"],
    "cchc progress": [CCHC, "progress"],
    "cchc check": [CCHC, "check"],
}
LIMITS = {
    "cchc --help": 8,
    "cchc score (pipe)": 19,
    "cchc score (terminal)": 24,
    "cchc score --format json": 20,
    "cchc explain 3.11.2": 19,
    "cchc gaps": 19,
    "cchc forecast": 21,
    "cchc progress": 22,
    "cchc check": 19,
}
"""What the project promises, as multiples of `python -c pass`."""


def main() -> None:
    """Measure and print one line a command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--cpu", action="store_true")
    given = parser.parse_args()
    rounds = given.rounds
    for name, command in COMMANDS.items():  # a user's second run: bytecode is there
        measure(command, "terminal" in name, given.cpu)
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    memory: dict[str, int] = {}
    for _ in range(rounds):
        for name, command in COMMANDS.items():
            seconds, peak = measure(command, "terminal" in name, given.cpu)
            times[name].append(seconds)
            memory[name] = max(memory.get(name, 0), peak)
    base = times["python -c pass"]
    print(f"{'':30} {'ratio':>7} {'median':>7} {'limit':>6} {'peak MB':>8}   ({rounds} rounds)")
    for name, found in times.items():
        ratio = min(found) / min(base)
        median = statistics.median(found) / statistics.median(base)
        limit = LIMITS.get(name, "")
        print(f"{name:30} {ratio:7.1f} {median:7.1f} {limit:>6} {memory[name] / 1024:8.1f}")
    print(f"python -c pass: {min(base) * 1000:.1f} ms at best")


def measure(command: list[str], terminal: bool, cpu: bool) -> tuple[float, int]:
    """Seconds and peak memory in kB of one run, its output thrown away or drawn on a terminal."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    if terminal:
        main_end, its_end = pty.openpty()
        environment |= {"COLUMNS": "120", "TERM": "xterm-256color"}
        child = subprocess.Popen(command, stdout=its_end, stderr=its_end, env=environment)
        os.close(its_end)
        try:
            while os.read(main_end, 1 << 16):
                pass
        except OSError:
            pass
        os.close(main_end)
    else:
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
    _, _, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    seconds = usage.ru_utime + usage.ru_stime if cpu else time.perf_counter() - begin
    return seconds, usage.ru_maxrss


if __name__ == "__main__":
    main()
