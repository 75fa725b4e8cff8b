"""Tests that were skipped and in no run made: `python -m tests.skips RUN… [--allow TEXT]` ends in 1.

Each run is a file that pytest wrote where CCHC_OUTCOMES said: a JSON object, test to the reason why it
was skipped, null where it was made. `--allow` lets pass the reasons that hold a text.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

VARIABLE = "CCHC_OUTCOMES"
Outcomes = dict[str, str | None]


def never_made(runs: Sequence[Outcomes], allowed: Sequence[str]) -> dict[str, str]:
    """The tests that no run has made, with a reason; not those whose reason is allowed."""
    made = {test for run in runs for test, reason in run.items() if reason is None}
    return {
        test: reason
        for run in runs
        for test, reason in run.items()
        if reason and test not in made and not any(text in reason for text in allowed)
    }


def main(arguments: Sequence[str]) -> int:
    """Say which tests no run has made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("runs", nargs="+", type=Path)
    parser.add_argument("--allow", action="append", default=[])
    given = parser.parse_args(arguments)
    runs = [json.loads(run.read_text(encoding="utf-8")) for run in given.runs]
    found = never_made(runs, given.allow)
    for test, reason in found.items():
        sys.stdout.write(f"made in no run: {test}: {reason}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
