"""Every figure, date, id and word of the shipped data, changed one at a time: caught, or listed.

A change is caught when a check (or the reader) says something new that the data do not acknowledge.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from cchc.checking.settle import settle
from cchc.checking.table import findings
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.reading.folder import Folder
from cchc.reading.load import load
from tests.checking.harmless import HARMLESS, UNSEEN
from tests.checking.single_changes import FILES, Edit, Step, edits, text_after
from tests.support import DATA, tree_of

pytestmark = pytest.mark.slow
FIELDS = {"criteria": "rulebooks", "appraisal": "appraisals", "units": "units", "plan": "plans"}
ELSEWHERE = {
    "criteria rulebook.valid": "rulebook_not_valid",
    "criteria rulebook.rounding.step": "recomputation_differs step_unfit",
    "plan year": "deadline_year",
    "plan issued": "deadline_before_plan",
    "criteria rulebook.issued_by.date": "rulebook_after_results",
    "appraisal published_by.date": "plan_before_results",
}
"""Head lines whose change is seen by what contradicts it, which may stand anywhere."""


class Said(NamedTuple):
    """A new finding: its wording and where it stands."""

    wording: str
    file: str
    line: int


@cache
def shipped() -> Dataset:
    loaded = load(Folder(DATA, True))
    assert loaded.problems == ()
    return loaded.dataset


def remaining(dataset: Dataset) -> list[Diagnostic]:
    """The errors and warnings that the data do not acknowledge."""
    left = settle(findings(dataset), dataset).remaining
    return [found for found in left if found.severity is not Severity.INFO]


def said(folder: Path, *made: Edit) -> list[Said]:
    """What is said of the data after changes in one file; the shipped data give nothing."""
    file = folder / made[0].file
    file.write_text(text_after(*made), encoding="utf-8")
    kind = FILES[file.name]
    loaded, problems = load(Folder(folder, False), frozenset({kind}))
    file.unlink()
    found = list(problems)
    if not found:
        changed = getattr(loaded, FIELDS[kind])
        found = remaining(replace(shipped(), **{FIELDS[kind]: changed}))
    return [Said(d.wording, Path(d.location.file).name, d.location.line) for d in found]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[Edit, list[Said]]:
    """Every change and what is said of it; the words of a file are changed all at once."""
    folder = tmp_path_factory.mktemp("data")
    found = {edit: said(folder, edit) for edit in edits() if edit.kind != "word"}
    for file in FILES:
        words = [edit for edit in edits() if edit.kind == "word" and edit.file == file]
        found |= dict.fromkeys(words, said(folder, *words))
    return found


def listed(edit: Edit) -> list[str]:
    return [p for p in (*HARMLESS, *UNSEEN) if re.fullmatch(p, edit.name)]


def test_nothing_is_said_of_the_shipped_data() -> None:
    assert remaining(shipped()) == []


def test_every_change_is_caught_or_listed(results: dict[Edit, list[Said]]) -> None:
    assert [e.name for e, found in results.items() if not found and not listed(e)] == []


def test_nothing_listed_is_caught(results: dict[Edit, list[Said]]) -> None:
    assert {e.name: found[0] for e, found in results.items() if found and listed(e)} == {}


def test_every_entry_of_the_tables_is_needed(results: dict[Edit, list[Said]]) -> None:
    used = Counter(pattern for edit in results for pattern in listed(edit))
    assert set(used) == {*HARMLESS, *UNSEEN}
    assert [e.name for e in results if len(listed(e)) > 1] == []
    assert all((HARMLESS | UNSEEN).values())


# Where it is caught


def item(file: str, path: tuple[Step, ...]) -> tuple[Step, ...]:
    """The row, task, unit … that a path lies in, or the key of the head."""
    return path[:2] if len(path) > 1 and isinstance(path[1], int) else path[:1]


@cache
def lines_of(file: str) -> dict[int, tuple[Step, ...]]:
    """For each line that a value or key stands on, the item it lies in."""
    source = tree_of(file).source
    places = {**source.values, **source.keys}
    return {line: item(file, path) for path, (line, _) in sorted(places.items(), key=str) if path}


@cache
def texts(file: str, path: tuple[Step, ...]) -> frozenset[str]:
    """Every scalar of an item."""
    values = tree_of(file).source.values
    found = set()
    for inside in values:
        if inside[: len(path)] == path:
            value = tree_of(file).data
            for step in inside:
                value = value[step]
            if isinstance(value, str):
                found.add(str(value))
    return frozenset(found)


def subject(edit: Edit) -> str:
    """The id of the item that was changed."""
    value = tree_of(edit.file).data
    for step in item(edit.file, edit.path):
        value = value[step]
    return str(value.get("id") or value.get("criterion")) if isinstance(value, dict) else ""


def how_near(edit: Edit, found: Said) -> str:
    """`line`, `item` (the same row, task …), `other` (an item that speaks of it), or nothing."""
    if (found.file, found.line) == (edit.file, edit.place[0]):
        return "line"
    at = lines_of(found.file).get(found.line, ())
    if found.file == edit.file and at == item(edit.file, edit.path):
        return "item"
    told = texts(found.file, at)
    of = {edit.old, edit.new, subject(edit)} - {""}
    if told & of or any(text.startswith(edit.old + ".") for text in told):
        return "other"
    head = edit.name.partition(":")[0]
    return "other" if found.wording in ELSEWHERE.get(head, "").split() else ""


def test_every_change_is_caught_at_its_place(results: dict[Edit, list[Said]]) -> None:
    lost = {
        edit.name: found
        for edit, found in results.items()
        if found and not any(how_near(edit, one) for one in found)
    }
    assert lost == {}


def test_the_counts(results: dict[Edit, list[Said]]) -> None:
    """Run with `-s` to see them."""
    fates = Counter((edit.kind, fate(edit, found)) for edit, found in results.items())
    order = ["line", "item", "other", ""]
    near = Counter(
        min((how_near(edit, one) for one in found), key=order.index)
        for edit, found in results.items()
        if found
    )
    rows = [f"{kind:7} {what:9} {number:5}" for (kind, what), number in sorted(fates.items())]
    told = [*rows, f"of {len(results)} changes; caught on {dict(near)}"]
    sys.stdout.write("\n" + "\n".join(told) + "\n")
    assert fates["figure", "caught"] > 350
    assert fates["id", "caught"] > 300
    assert near["line"] > near["item"] + near["other"]


def fate(edit: Edit, found: list[Said]) -> str:
    if found:
        return "caught"
    return "unseen" if set(listed(edit)) & set(UNSEEN) else "harmless"
