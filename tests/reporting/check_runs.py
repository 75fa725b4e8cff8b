"""Runs of `cchc check` for the tests of its formats: real ones, contrived ones, hostile ones."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from cchc.checking.result import CheckResult, Shown
from cchc.cli.checked import checked
from cchc.model.codes import finding
from cchc.model.source import Location
from cchc.reporting.plain_json import dumps
from tests.support import DATA, DEDUCTIONS, UNITS, text_of

HOSTILE = (
    "Phòng “Ấy” <b>&amp;</b> & \"kép\" 'đơn' ::error::100%25 %0A: a, b=c ]]> \\ ##[error]x "
    "[liên [kết\\](1) {0} {} \U0001f600"
)
"""Text that a data file may hold: markup, workflow commands, links, places to fill, escapes, four-byte
characters.
"""
FOLDER = "dữ liệu, 100%: <&\"'> #1"
RUNS = ("shipped", "strict", "none", "contrived", "hostile", "unreadable")
"""The names that `run` knows."""


def settled(*found: Shown, strict: bool = True) -> CheckResult:
    """A run over one folder that found this."""
    return CheckResult(("data",), 4, found, strict)


def contrived() -> CheckResult:
    """One finding of each severity, open and acknowledged, and one without a place."""
    here = Location("data/x.yaml", 3, 7)
    values = dict.fromkeys(("criterion", "deduction", "appraised", "max", "exact"), HOSTILE)
    told = [
        Shown(finding("deduction_mismatch", here, ("rows", 0), **values)),
        Shown(finding("unassigned", here, criterion="1.1")),
        Shown(finding("unassigned", here, criterion="1.1"), HOSTILE),
        Shown(finding("contested", here, criterion="1.1")),
        Shown(finding("contested", here, criterion="1.1"), "biết rồi"),
        Shown(finding("folder_empty", Location("data"))),
    ]
    return settled(*told)


def hostile(folder: Path) -> CheckResult:
    """Real data with hostile names, slips and reasons, in a folder with a hostile name."""
    folder = folder / FOLDER
    folder.mkdir()
    quoted = json.dumps(HOSTILE, ensure_ascii=False)
    for file in DATA.iterdir():
        text = file.read_text(encoding="utf-8")
        if file.name == UNITS:
            text = text.replace("name: Phòng Tư pháp", f"name: {quoted}")
            text = text.replace("aliases: [P. Nội vụ, PNV]", f"aliases: [{quoted}]")
        elif file.name == DEDUCTIONS:
            text = text.replace("slips:\n", f"slips:\n  - {{about: x, says: {quoted}, kept: y}}\n")
            text = re.sub(r"reason: phụ lục không ghi.*", lambda _: f"reason: {quoted}", text)
        (folder / file.name).write_text(text, encoding="utf-8")
    return checked([str(folder)], (), (), strict=True)


def unreadable(folder: Path) -> CheckResult:
    """A folder whose keys and values hold line ends, escapes and a terminal's control codes."""
    bad = r'"k\u0007\u001b[31m\n\u202e<&>": 1' + "\nyear: |\n  20\n  23\nbody: 'a\n\n\n  ]]>b'\n"
    text = text_of(DEDUCTIONS).replace("year: 2023\nbody: huyen-vinh-linh\n", "")
    text = text.replace("body: huyen-vinh-linh\nyear: 2023\n", bad)
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    (folder / "b.yaml").write_bytes(b"a: \xff\n")
    return checked([str(folder), str(folder / "none")], (), (), strict=False)


def run(name: str, folder: Path) -> CheckResult:
    """The run of a name; what it reads is written into `folder`."""
    match name:
        case "shipped" | "strict":
            return checked([str(DATA)], (), (), strict=name == "strict")
        case "none":
            return settled(strict=False)
        case "contrived":
            return contrived()
        case "hostile":
            return hostile(folder)
        case _:
            return unreadable(folder)


def as_read(result: dict[str, Any]) -> Any:
    """A result as another program reads it."""
    return json.loads(dumps(result))
