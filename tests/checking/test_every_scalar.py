"""Changes of every scalar of the shipped data: caught where they are, harmless with a reason, or in
missed.txt, which only shrinks.

`python -m tests.checking.test_every_scalar` writes the file anew: a line more is a step back.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cchc.checking.run import run
from cchc.model.diagnostic import Diagnostic
from tests.checking.harmless import HARMLESS
from tests.checking.near import is_near
from tests.checking.single_changes import WORDS, Edit, edits, value_at
from tests.checking.three_changes import changes, key_of
from tests.checking.trying import said, shipped, with_value
from tests.support import some, tree_of

pytestmark = pytest.mark.slow
MOST = 288
"""So many changes are missed; the number goes down with the file, and never up."""
MISSED = Path(__file__).with_name("missed.txt")


@cache
def every() -> tuple[Edit, ...]:
    """Three changes of every scalar, and every digit, date and id one up and one down; each once."""
    found = {(edit.file, edit.path, edit.new): edit for edit in (*edits(), *changes())}
    return tuple(found.values())


def told(*some: Edit) -> Iterator[Diagnostic]:
    """What is said of a file with these changes that is not said without them."""
    file = some[0].file
    data = tree_of(file).data
    for edit in some:
        old: Any = value_at(file, edit.path[:-1] if edit.key else edit.path)
        if edit.key:
            new = {edit.new if key == edit.old else key: value for key, value in old.items()}
            data = with_value(data, edit.path[:-1], new)
        else:
            data = with_value(data, edit.path, type(old)(edit.new))
    return said(file, data, key_of(some[0].path))


def caught(*some: Edit) -> bool:
    """True when anything is said of a file with these changes."""
    return any(True for _ in told(*some))


def harmless(edit: Edit) -> bool:
    """True where nothing contradicts a change, with the reason in harmless.py; other figures in words
    are not meant there.
    """
    figures = [re.findall(r"[0-9]+", text) for text in (edit.old, edit.new)]
    if edit.kind in WORDS and figures[0] != figures[1]:
        return False
    return bool(listed(edit))


def listed(edit: Edit) -> list[str]:
    """The patterns of harmless.py that a change fits."""
    name = edit.name
    return [pattern for pattern in HARMLESS if re.fullmatch(pattern, name)]


def missed() -> list[str]:
    """The names of the changes that nothing tells, as the file keeps them."""
    return MISSED.read_text(encoding="utf-8").splitlines()


def test_nothing_is_said_of_the_shipped_data() -> None:
    assert run(shipped()) == ()


def test_nothing_else_is_missed() -> None:
    """What is caught is caught where it is, or at what speaks of it. At home another sixth each time."""
    known = set(missed())
    others = [one for one in every() if one.name not in known and not harmless(one)]
    lost = [one for one in some(others, 6) if not any(is_near(one, found) for found in told(one))]
    assert {one.name: next(told(one), None) for one in lost} == {}


def test_what_is_missed_is_missed_still() -> None:
    """A line that is caught leaves the file. They are tried together: one of each scalar at once."""
    known = set(missed())
    left = [one for one in changes() if one.name in known]
    assert sorted({one.name for one in left}) == sorted(known), "a line that names no change"
    assert [one.name for one in apart(left) if caught(one)] == []


def test_nothing_harmless_is_caught() -> None:
    assert [one.name for one in apart([one for one in edits() if listed(one)])] == []


def test_every_entry_of_the_table_is_needed() -> None:
    used = Counter(pattern for one in edits() for pattern in listed(one))
    assert set(used) == set(HARMLESS)
    assert [one.name for one in edits() if len(listed(one)) > 1] == []
    assert all(HARMLESS.values())


def apart(some: list[Edit]) -> list[Edit]:
    """Those edits of which some run together tells something; halved until each stands alone."""
    rounds: dict[tuple[str, int], list[Edit]] = defaultdict(list)
    times: Counter[tuple[str, tuple[str | int, ...]]] = Counter()
    for one in some:
        rounds[one.file, times[one.file, one.path]].append(one)
        times[one.file, one.path] += 1
    waiting, alone = list(rounds.values()), []
    while waiting:
        together = waiting.pop()
        if caught(*together):
            if len(together) == 1:
                alone += together
            else:
                half = len(together) // 2
                waiting += [together[:half], together[half:]]
    return alone


def test_there_are_many() -> None:
    kinds = Counter(one.kind for one in edits())
    assert kinds["figure"] > 400
    assert kinds["id"] > 400
    assert len(every()) > 3000


def test_the_file_is_in_order_and_short() -> None:
    names = missed()
    assert names == sorted(set(names))
    assert len(names) <= MOST, "what is missed may only become less"


if __name__ == "__main__":
    found = sorted({one.name for one in changes() if not harmless(one) and not caught(one)})
    MISSED.write_text("".join(f"{name}\n" for name in found), encoding="utf-8")
