"""Every item of the shipped data, gone or twice: caught, or listed with the reason why not."""

from __future__ import annotations

import re

import pytest

from tests.checking.every_item import Edited, items
from tests.checking.harmless import ITEMS
from tests.checking.trying import said
from tests.support import some


def told(edited: Edited) -> bool:
    """True when anything is said of the file."""
    sort = re.sub(r"\[[^]]*\]|[0-9]+", "", edited.name)
    return any(True for _ in said(edited.file, edited.data, sort))


pytestmark = pytest.mark.slow


def listed(name: str) -> list[str]:
    return [pattern for pattern in ITEMS if re.fullmatch(pattern, name)]


def test_every_item_is_told_or_listed() -> None:
    others = [one for one in items() if not listed(one.name)]
    assert [one.name for one in some(others, 3) if not told(one)] == []


def test_every_entry_is_needed() -> None:
    """Of each there is a change that nothing tells: no more of them are tried."""
    needed: set[str] = set()
    for one in items():
        new = set(listed(one.name)) - needed
        if new and not told(one):
            needed |= new
    assert needed == set(ITEMS)
    assert all(ITEMS.values())


def test_there_are_many() -> None:
    names = [edited.name for edited in items()]
    assert len(names) > 1500
    assert len(set(names)) == len(names)
