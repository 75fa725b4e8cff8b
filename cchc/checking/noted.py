"""The check of a comparison with earlier data: published figures do not change without a note."""

from __future__ import annotations

from collections import Counter

from cchc.analysis.changes import Changes, title
from cchc.model.appraisal import ScoreHead
from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.notes import DataFile
from cchc.model.source import Sourced

FOLLOWS = (("total", "place"), ("total", "tied"))
"""Figures of a body that change where another one is corrected."""


def unnoted(changes: Changes, past: Dataset, now: Dataset) -> tuple[Diagnostic, ...]:
    """C610: one finding for each file of published scores whose figures changed without a new note
    in it; a new note in a file of another kind, as the rulebook, is a cause that all share.
    """
    heads = now.heads
    others = [file for file in now.files if all(file.source is not h.source for h in heads)]
    if any(_new(file, past) for file in others):
        return ()
    then, there = _heads(past), _heads(now)
    counted: Counter[int] = Counter()
    for change in changes.found:
        was = then.get(change.key[0])
        if was is None or was.content.published_by.date is None or change.key[1:] in FOLLOWS:
            continue
        head = there.get(change.key[0]) or max(heads, key=lambda h: _alike(h.content, was.content))
        counted[id(head.source)] += 1
    return tuple(
        finding_at(
            "change_unnoted", head.source, ("changes",), count=count, against=changes.against
        )
        for head in heads
        if (count := counted[id(head.source)]) and not _new(head, past)
    )


def _new(file: Sourced[DataFile], past: Dataset) -> bool:
    """True where a file has a note that no file had before."""
    return any(f"{one.date}: {one.note}" not in past.change_notes for one in file.content.changes)


def _alike(one: ScoreHead, other: ScoreHead) -> tuple[bool, bool]:
    """How likely scores stand where others stood that are gone."""
    return one.period == other.period, one.rulebook == other.rulebook


def _heads(dataset: Dataset) -> dict[str, Sourced[ScoreHead]]:
    """What is said of the scores that figures are of, by what their keys begin with."""
    return {
        title(dataset, one.body, one.period): head
        for one in dataset.scored
        if (head := dataset.head(one.body, one.period)) is not None
    }
