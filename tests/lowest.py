"""The lowest version of every package that pyproject allows, as constraints for pip.

Run: python -m tests.lowest > .ci/lowest.txt
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
BOUND = re.compile(r"(?P<name>[\w.-]+)(?:>=|==)(?P<version>[\w.]+)")


def constraints(project: dict[str, Any]) -> str:
    """A line for each package, in the order of the alphabet. Raises `ValueError` for a package
    without a lower bound; one that names the project itself has none.
    """
    extras = project["optional-dependencies"].values()
    lines = []
    for wanted in (*project["dependencies"], *(one for extra in extras for one in extra)):
        match = BOUND.match(wanted)
        if match is not None:
            lines.append(f"{match['name']}=={match['version']}\n")
        elif not wanted.startswith(f"{project['name']}["):
            raise ValueError(f"no lower bound: {wanted}")
    return "".join(sorted(set(lines), key=str.lower))


def computed() -> str:
    """The constraints of this project."""
    return constraints(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"])


if __name__ == "__main__":
    sys.stdout.write(computed())
