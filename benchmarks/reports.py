"""All reports for all units: seconds, processor seconds and peak memory of each command, and together.

Run: python benchmarks/reports.py [--rounds N]. Uses the `cchc` installed beside this Python. The
promise: everything together under 5 seconds of processor time, which is what it takes on a machine
with nothing else to do, and no more than 200 MB.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CCHC = str(Path(sys.executable).parent / "cchc")
DATA = Path(__file__).parents[1] / "data"
KINDS = ("docx", "xlsx", "html", "md")
COMMANDS = {
    **{f"report -o bao-cao.{kind}": ["report", "-o", f"bao-cao.{kind}"] for kind in KINDS},
    **{
        f"report --each-unit {kind} --as {kind}": ["report", "--each-unit", kind, "--as", kind]
        for kind in KINDS
    },
    "collect docx": ["collect", "docx", "-o", "tong-hop.docx"],
}
LIMIT_SECONDS, LIMIT_MB = 5, 200


def main() -> None:
    """Measure, print a line a command, and end in 1 where the promise is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in COMMANDS}
    memory = dict.fromkeys(COMMANDS, 0)
    files = 0
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            for name, command in COMMANDS.items():
                seconds, processor, peak = measure([CCHC, *command, "--data", str(DATA)], folder)
                times[name].append((seconds, processor))
                memory[name] = max(memory[name], peak)
            files = sum(path.is_file() for path in Path(folder).rglob("*"))
    print(f"{'':34} {'s':>6} {'CPU s':>6} {'peak MB':>8}   ({rounds} rounds, {files} files)")
    for name, found in times.items():
        print(
            f"{name:34} {min(found)[0]:6.2f} {min(c for _, c in found):6.2f} {memory[name] / 1024:8.1f}"
        )
    reports = [name for name in COMMANDS if name.startswith("report")]
    seconds = sum(min(times[name])[0] for name in reports)
    processor = sum(min(c for _, c in times[name]) for name in reports)
    peak = max(memory.values()) / 1024
    print(f"{'all reports together':34} {seconds:6.2f} {processor:6.2f} {peak:8.1f}")
    print(f"{'limit':34} {'':6} {LIMIT_SECONDS:6.2f} {LIMIT_MB:8.1f}")
    sys.exit(0 if processor < LIMIT_SECONDS and peak <= LIMIT_MB else 1)


def measure(command: list[str], folder: str) -> tuple[float, float, int]:
    """Seconds, processor seconds and peak memory in kB of one run."""
    begin = time.perf_counter()
    quiet = subprocess.DEVNULL
    child = subprocess.Popen(command, cwd=folder, stdout=quiet, stderr=quiet)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: ended in {child.returncode}")
    seconds = time.perf_counter() - begin
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


if __name__ == "__main__":
    main()
