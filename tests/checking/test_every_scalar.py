"""Three changes of every scalar of the shipped data: caught, or in missed.txt, which only shrinks.

`python -m tests.checking.test_every_scalar` writes the file anew: a line more is a step back.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from cchc.checking.settle import settle
from cchc.checking.table import Phase, findings, found
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.kinds import KINDS
from cchc.model.source import Sourced
from tests.checking.every_item import with_value
from tests.checking.harmless import HARMLESS
from tests.checking.single_changes import FILES, WORDS, Edit, value_at
from tests.checking.test_every_figure import FIELDS, remaining, shipped
from tests.checking.three_changes import changes
from tests.support import tree_of

pytestmark = pytest.mark.slow
MOST = 288
"""So many changes are missed; the number goes down with the file, and never up."""
MISSED = Path(__file__).with_name("missed.txt")


@cache
def usual() -> frozenset[str]:
    """What is found in the shipped data as they are, acknowledged or only told."""
    return frozenset(_key(one) for one in findings(shipped()))


def _key(one: Diagnostic) -> str:
    return f"{one.wording} {one.location} {sorted(one.values.items())}"


def told(*edits: Edit) -> bool:
    """True when the reader refuses a file with these changes, or a check says something new."""
    file, kind = edits[0].file, FILES[edits[0].file]
    data = tree_of(file).data
    for edit in edits:
        new = type(value_at(file, edit.path))(edit.new)
        data = with_value(data, edit.path, new)
    try:
        model = KINDS[kind].model.model_validate(data)
    except ValidationError:
        return True
    changed: Any = {FIELDS[kind]: (Sourced(model, tree_of(file).source),)}
    dataset = replace(shipped(), **changed)
    for phase in (Phase.SCORING, Phase.PLANNING):  # most is told early, and the rest costs more
        new = [one for one in found(dataset, phase) if _key(one) not in usual()]
        if any(
            one.severity is not Severity.INFO
            for one in settle(new, dataset).remaining
            if one in new
        ):
            return True
    return bool(remaining(dataset))


def missed_now() -> Iterator[str]:
    """The names of the changes that nothing tells."""
    yield from sorted({one.name for one in changes() if not harmless(one) and not told(one)})


def harmless(edit: Edit) -> bool:
    """True where nothing contradicts a change, with the reason in harmless.py; other figures in words
    are not meant there.
    """
    figures = [re.findall(r"[0-9]+", text) for text in (edit.old, edit.new)]
    if edit.kind in WORDS and figures[0] != figures[1]:
        return False
    return any(re.fullmatch(pattern, edit.name) for pattern in HARMLESS)


def missed() -> list[str]:
    """The names of the changes that nothing tells, as the file keeps them."""
    return MISSED.read_text(encoding="utf-8").splitlines()


def test_nothing_else_is_missed() -> None:
    known = set(missed())
    others = (one for one in changes() if one.name not in known and not harmless(one))
    assert [one.name for one in others if not told(one)] == []


def test_what_is_missed_is_missed_still() -> None:
    """A line that is caught leaves the file. They are tried together: one of each scalar at once."""
    known = set(missed())
    left = [one for one in changes() if one.name in known]
    assert sorted({one.name for one in left}) == sorted(known), "a line that names no change"
    assert [one.name for one in apart(left) if told(one)] == []


def apart(edits: list[Edit]) -> list[Edit]:
    """Those edits of which some run together tells something; halved until each stands alone."""
    rounds: dict[tuple[str, int], list[Edit]] = defaultdict(list)
    times: Counter[tuple[str, tuple[str | int, ...]]] = Counter()
    for one in edits:
        rounds[one.file, times[one.file, one.path]].append(one)
        times[one.file, one.path] += 1
    waiting, alone = list(rounds.values()), []
    while waiting:
        some = waiting.pop()
        if told(*some):
            if len(some) == 1:
                alone += some
            else:
                waiting += [some[: len(some) // 2], some[len(some) // 2 :]]
    return alone


def test_the_file_is_in_order_and_short() -> None:
    names = missed()
    assert names == sorted(set(names))
    assert len(names) <= MOST, "what is missed may only become less"


if __name__ == "__main__":
    MISSED.write_text("".join(f"{name}\n" for name in missed_now()), encoding="utf-8")
