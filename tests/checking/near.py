"""Whether what is said of a change stands where the change is, or at what speaks of the same thing."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from cchc.model.diagnostic import Diagnostic
from tests.checking.single_changes import Edit, Step
from tests.support import tree_of

ELSEWHERE = {
    "criteria rulebook.valid": "rulebook_not_valid",
    "criteria rulebook.rounding.step": "recomputation_differs step_unfit",
    "plan year": "deadline_year",
    "plan issued": "deadline_before_plan",
    "criteria rulebook.issued_by.date": "rulebook_after_results",
    "appraisal published_by.date": "plan_before_results",
}
"""Head lines whose change is seen by what contradicts it, which may stand anywhere."""


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


def is_near(edit: Edit, found: Diagnostic) -> bool:
    """True in the same line or item (row, task …), in one that speaks of it, and `ELSEWHERE`."""
    file = Path(found.location.file).name
    if (file, found.location.line) == (edit.file, edit.place[0]):
        return True
    at = lines_of(file).get(found.location.line, ())
    if file == edit.file and at == item(edit.file, edit.path):
        return True
    told = texts(file, at) | {*found.about}
    of = {edit.old, edit.new, subject(edit)} - {""}
    if told & of or any(text.startswith(edit.old + ".") for text in told):
        return True
    return found.wording in ELSEWHERE.get(edit.name.partition(":")[0], "").split()
