"""Every item of the shipped data, gone or twice: caught, or listed with the reason why not."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.checking.every_item import Edited, items
from tests.checking.harmless import ITEMS
from tests.checking.trying import said


def caught(edited: Edited) -> bool:
    """True when anything is said of the file."""
    sort = re.sub(r"\[[^]]*\]|[0-9]+", "", edited.name)
    return any(True for _ in said(edited.file, edited.data, sort))


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def unseen() -> list[str]:
    """The names of the changes that nothing tells."""
    return [edited.name for edited in items() if not caught(edited)]


def listed(name: str) -> list[str]:
    return [pattern for pattern in ITEMS if re.fullmatch(pattern, name)]


def test_every_item_is_missed_or_listed(unseen: list[str]) -> None:
    assert [name for name in unseen if not listed(name)] == []


def test_every_entry_is_needed(unseen: list[str]) -> None:
    used = Counter(pattern for name in unseen for pattern in listed(name))
    assert set(used) == set(ITEMS)
    assert all(ITEMS.values())


def test_there_are_many() -> None:
    names = [edited.name for edited in items()]
    assert len(names) > 1500
    assert len(set(names)) == len(names)
