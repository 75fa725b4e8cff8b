"""What many rows have in common is told once on the screen; each row of the draft keeps its TODO."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc.importing.known import Note
from cchc.language.words import Words
from cchc.model.diagnostic import Diagnostic

SAME = {
    "code_unread": (),
    "code_by_name": (),
    "column_hidden": ("column",),
    "units_unknown": ("unit",),
    "units_near": ("unit",),
}
"""Wordings that are told once, with the values that make two of them one; where it counts in how
many rows, the sentence has a place for `more`, which each row of the draft leaves empty.
"""


def once(notes: Iterable[Note], words: Words) -> Iterator[Diagnostic]:
    """The findings of the notes, those that are the same told at the first with their number."""
    notes = list(notes)
    count: dict[tuple[object, ...], int] = {}
    for note in notes:
        count[_key(note)] = count.get(_key(note), 0) + 1
    for note in notes:
        rows = count.pop(_key(note), 0)
        if rows == 1 or (rows and note.finding.wording not in SAME):
            yield note.finding
        elif rows:
            more = words("import.more", count=rows - 1)
            yield note.finding._replace(values={**note.finding.values, "more": more})


def _key(note: Note) -> tuple[object, ...]:
    found = note.finding
    if found.wording not in SAME:
        return (id(note),)
    return (found.wording, *(found.values[name] for name in SAME[found.wording]))
