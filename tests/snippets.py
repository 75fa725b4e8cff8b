"""The snippets of the pages of codes, cut from the examples.

What stands between `# region` and `# endregion` in an example is shown, everything else left out; a
folder without regions is shown as the list of its files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

from cchc.model.codes import CODES

EXAMPLES = Path(__file__).parent / "examples"
ELSEWHERE = "C7"
"""Importing finds these, in files that are no data folder: tests/importing/test_examples.py."""
ILLUSTRATED = [code for code in CODES if not code.startswith(ELSEWHERE)]
FIRST = "criteria.yaml"
"""The rulebook is shown before what rests on it; the other files follow by name."""
CUT = "\N{HORIZONTAL ELLIPSIS}"


def snippet(code: str, side: str) -> str:
    """What the page of a code shows of one of its two folders, `bad` or `good`."""
    folder = EXAMPLES / code / side
    files = sorted(folder.iterdir(), key=lambda file: (file.name != FIRST, file.name))
    shown = {file.name: cut for file in files if (cut := list(regions(file)))}
    if not shown:
        return "\n".join(("data/", *_listed(folder))) + "\n"
    parts: list[str] = []
    for name, runs in shown.items():
        parts += [f"# {name}"] if len(shown) > 1 else []
        parts += dedent("\n".join(_joined(runs))).splitlines()
    return "\n".join(parts) + "\n"


def regions(file: Path) -> Iterator[list[str]]:
    """The runs of lines of an example that its page shows."""
    run: list[str] | None = None
    for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
        match line.strip():
            case "# region":
                assert run is None, f"{file}: a region within a region"
                run = []
            case "# endregion":
                assert run, f"{file}: a region without a beginning or lines"
                yield run
                run = None
            case _ if run is not None:
                run.append(line)
    assert run is None, f"{file}: a region without an end"


def _joined(runs: list[list[str]]) -> Iterator[str]:
    """The lines of all runs, with a mark where lines are left out."""
    for i, run in enumerate(runs):
        if i:
            indent = re.match(" *", run[0])
            assert indent
            yield f"{indent[0]}# {CUT}"
        yield from run


def _listed(folder: Path) -> Iterator[str]:
    """The files of a folder; where the other folder writes one differently, the encoding too."""
    other = folder.parent / ("good" if folder.name == "bad" else "bad")
    for file in sorted(folder.iterdir()):
        twin = other / file.name
        differs = twin.exists() and _encoding(file) != _encoding(twin)
        yield f"  {file.name}{f'  # {_encoding(file)}' * differs}"


def _encoding(file: Path) -> str:
    return "UTF-16" if file.read_bytes()[:2] in (b"\xff\xfe", b"\xfe\xff") else "UTF-8"
