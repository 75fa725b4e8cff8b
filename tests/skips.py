"""Tests that were skipped in every run: `python -m tests.skips RUN… [--allow TEXT]` ends in 1 if any.

Each run is a file that pytest wrote where CCHC_SKIPS said: a JSON object, test to reason. What some
run has made is fine; what none has made is no test. `--allow` lets pass the reasons that hold a text.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

VARIABLE = "CCHC_SKIPS"


def skipped_everywhere(runs: Sequence[dict[str, str]], allowed: Sequence[str]) -> dict[str, str]:
    """The tests skipped in all runs, with the reason of the first; not those whose reason is allowed."""
    first, *others = runs
    return {
        test: reason
        for test, reason in first.items()
        if all(test in other for other in others) and not any(text in reason for text in allowed)
    }


def main(arguments: Sequence[str]) -> int:
    """Say which tests no run has made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("runs", nargs="+", type=Path)
    parser.add_argument("--allow", action="append", default=[])
    given = parser.parse_args(arguments)
    runs = [json.loads(run.read_text(encoding="utf-8")) for run in given.runs]
    found = skipped_everywhere(runs, given.allow)
    for test, reason in found.items():
        sys.stdout.write(f"skipped in every run: {test}: {reason}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
