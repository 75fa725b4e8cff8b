"""Findings that the data acknowledge, set apart from those that remain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cchc.model.codes import finding, finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.notes import Acknowledged
from cchc.model.source import Source
from cchc.model.tuples import NamedTuple

LATE = (
    *("C304", "C305", "C306", "C315", "C319", "C322", "C326"),
    *("C316", "C318", "C505", "C513", "C515", "C516", "C517", "C618", "C619", "C623"),
)
"""What is heard only after something else was found to be right: later phases of `table.py`."""


class Settled(NamedTuple):
    """Findings that remain, and acknowledged ones with the reason that the data give."""

    remaining: tuple[Diagnostic, ...]
    acknowledged: tuple[tuple[Diagnostic, str], ...]


def settle(found: Iterable[Diagnostic], dataset: Dataset) -> Settled:
    """Set aside what the file of a finding acknowledges by code (and by what it is about).

    An error is never set aside. An acknowledgement that fits nothing becomes a finding itself
    (C604), so that it does not outlive its cause; not while a check that could find what it
    acknowledges still waits for something else to be mended.
    """
    found = tuple(found)
    still: list[Diagnostic] = []
    aside: list[tuple[Diagnostic, str]] = []
    notes = list(_notes(dataset))
    heads = {table.lines.file: table.head.source.file for table in dataset.tables}
    used: set[int] = set()
    for diagnostic in found:
        fitting = [
            i
            for i, (source, _, note) in enumerate(notes)
            if source.file == heads.get(file := diagnostic.location.file, file)
            and _fits(note, diagnostic)
        ]
        used.update(fitting)
        if fitting and not diagnostic.fails:
            aside.append((diagnostic, notes[fitting[0]][2].reason))
        else:
            still.append(diagnostic)
    twice = [i for i, (_, _, note) in enumerate(notes) if _again(note, notes[:i], notes[i][0])]
    waiting = _waiting(found, still)
    for i, (source, position, note) in enumerate(notes):
        if (i not in used and not note.code.startswith(waiting)) or i in twice:
            named = f"{note.code} {note.about or ''}".rstrip()
            values: dict[str, Any] = {"acknowledged": named, "about": note.about or ""}
            path = ("acknowledged", position)
            still.append(finding_at("acknowledged_unused", source, path, **values))
    still = sorted(_told_once(still), key=lambda diagnostic: diagnostic.location)
    return Settled(tuple(still), tuple(aside))


def _waiting(found: Iterable[Diagnostic], still: Iterable[Diagnostic]) -> tuple[str, ...]:
    """The codes, or their beginnings, that may be there although nothing has them."""
    if any(one.bars for one in found):
        return ("C",)
    settled = all(one.severity is Severity.INFO for one in still)
    return () if settled else tuple(sorted({*LATE} - {one.code for one in found}))


def _told_once(found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings, those that are one for a plan but acknowledged one by one made one again."""
    alike: dict[str, list[Diagnostic]] = {}
    for one in found:
        if one.wording == "loss_uncovered":
            alike.setdefault(one.location.file, []).append(one)
        else:
            yield one
    for each in alike.values():
        if len(each) == 1:
            yield each[0]
            continue
        about = tuple(name for one in each for name in one.about)
        total = sum(one.values["deduction"] for one in each)
        values = {"criteria": ", ".join(about), "count": len(each), "deduction": total}
        first = each[0]
        told = finding("losses_uncovered", first.location, first.path, **values)
        yield told._replace(about=about)


def _notes(dataset: Dataset) -> Iterator[tuple[Source, int, Acknowledged]]:
    for file in dataset.files:
        for position, note in enumerate(file.content.acknowledged):
            yield file.source, position, note


def _again(
    note: Acknowledged, before: list[tuple[Source, int, Acknowledged]], source: Source
) -> bool:
    """True when the same file acknowledges the same thing once more."""
    same = (note.code, note.about)
    return any((n.code, n.about) == same and s.file == source.file for s, _, n in before)


def _fits(note: Acknowledged, diagnostic: Diagnostic) -> bool:
    if note.code != diagnostic.code:
        return False
    return note.about is None or note.about in diagnostic.about
