"""A later version of a table into a rulebook that is there: what the table says, told cell by cell, and
nothing of what a person added.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any, NamedTuple

from pydantic import ValidationError

from cchc.importing.grid import Cell, RefusedError
from cchc.importing.rulebook_noted import Noted
from cchc.importing.rulebook_text import flow, item_lines, ordered, pair
from cchc.importing.yaml_edit import Editor
from cchc.model.fields import TODO
from cchc.model.meaning import meaning
from cchc.model.rulebook import Area, Criterion
from cchc.model.source import Path
from cchc.reading.tree import parse

MODELS: dict[str, type[Area] | type[Criterion]] = {"areas": Area, "criteria": Criterion}
OF_SENTENCE = ("rule", "basis", "cases", "no_cases")
"""What is made of the sentence of a criterion: it stays as it is while the sentence does."""


class There(NamedTuple):
    """The file that is there."""

    text: str
    file: str


def updated(there: There, data: Mapping[str, Any], own: bool, cell: Cell, noted: Noted) -> str:
    """The text of a file with what a table says (`own`: one that we printed, which says all);
    `cell` stands for the table as a whole. Raises `RefusedError` where the file is no rulebook, or
    the change cannot be proven.
    """
    text, file = there
    found = parse(text, file)
    lists = [found.data.get(name) if isinstance(found.data, dict) else None for name in MODELS]
    if found.problems or not found.whole or not all(map(_items, lists)):
        raise RefusedError("update_unreadable", file=file)
    editor = Editor(text, found.source, found.data)
    expected = {**found.data}
    try:
        for name in MODELS:
            expected[name] = _section(name, found.data[name], data[name], own, noted, editor)
    except ValueError:
        raise RefusedError("update_unproven", file=file) from None
    made = editor.text()
    again = parse(made, file)
    if again.problems or again.data != expected:
        raise RefusedError("update_unproven", file=file)
    for name in MODELS:
        rows = {one["id"] for one in data[name]}
        for item in found.data[name]:
            if item["id"] not in rows:
                noted.note("row_kept", cell, (name,), id=item["id"])
    return made


def _items(found: Any) -> bool:
    """True for a list of items with an id."""
    items = found if isinstance(found, list) else []
    return bool(items) and all(isinstance(one, dict) and "id" in one for one in items)


def _section(
    section: str,
    there: list[dict[str, Any]],
    given: list[dict[str, Any]],
    own: bool,
    noted: Noted,
    editor: Editor,
) -> list[dict[str, Any]]:
    """Areas or criteria as they are to be, each change noted at its cell and made in the file."""
    places = {item["id"]: i for i, item in enumerate(there)}
    found = list(there)
    behind: dict[int, list[dict[str, Any]]] = {}
    last = -1
    for n, item in enumerate(given):
        if item["id"] == TODO or (section, n) not in noted.cells:
            continue
        write = partial(_item, noted=noted, place=(section, n))
        if item["id"] not in places:
            behind.setdefault(last, []).append(ordered(MODELS[section], item))
            editor.add(section, last, behind[last][-1], write)
            noted.note("row_added", noted.cells[section, n], (section, n), id=item["id"])
            continue
        last = places[item["id"]]
        kept = _kept(there[last], item, own)
        if kept:
            noted.forget((section, n, "rule"))
        values = _changes(there[last], item, kept, MODELS[section])
        if values:
            pairs = partial(_pair, noted=noted, place=(section, n))
            editor.change((section, last), values, pairs, write)
            found[last] = {**there[last], **values}
        for key, value in values.items():
            before, after = (flow(one) if one else "–" for one in (there[last].get(key), value))
            cell = noted.cells.get((section, n, key), noted.cells[section, n])
            told = {"id": item["id"], "key": key, "before": before, "after": after}
            noted.note("cell_updated", cell, (section, n, key), **told)
    ends = ([one, *behind.get(i, ())] for i, one in enumerate(found))
    return [*behind.get(-1, ()), *(one for group in ends for one in group)]


def _changes(
    old: dict[str, Any], new: dict[str, Any], kept: Collection[str], model: Any
) -> dict[str, Any]:
    """The keys that the table says otherwise; what a rule rests on changes with it alone."""
    found = {
        key: value
        for key, value in ordered(model, new).items()
        if key not in kept and not _same(model, key, old.get(key), value)
        if value != TODO or key == "rule"
    }
    if "rule" not in found and "basis" in old:
        found.pop("basis", None)
    return found


def _kept(old: dict[str, Any], new: dict[str, Any], own: bool) -> tuple[str, ...]:
    """What was made of a sentence, or written in its place, stays while the sentence does; a rule
    that is still open takes what is read now.
    """
    settled = old.get("rule", TODO) != TODO
    same = old.get("how", new.get("how")) == new.get("how")
    return OF_SENTENCE if not own and settled and same else ()


def _same(model: Any, key: str, old: Any, new: Any) -> bool:
    """True where two values of a key say the same."""
    if old == new or old is None or key == "id":
        return bool(old == new)
    base = {"id": "1.1", "name": "x", "max_points": "1"}
    try:
        one, other = (model.model_validate({**base, key: value}) for value in (old, new))
    except ValidationError:
        return False
    return bool(meaning(one) == meaning(other))


def _pair(key: str, value: Any, indent: str, noted: Noted, place: Path) -> list[str]:
    return list(pair(key, value, indent, (*place, key), noted.comments))


def _item(value: Any, indent: str, noted: Noted, place: Path) -> list[str]:
    return list(item_lines(value, indent, place, noted.comments))
