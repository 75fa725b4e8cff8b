"""Every item of the shipped data, gone or twice: caught, or listed with the reason why not."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from pydantic import ValidationError

from cchc.model.kinds import KINDS
from cchc.model.source import Sourced
from tests.checking.every_item import Edited, items
from tests.checking.harmless import ITEMS
from tests.checking.single_changes import FILES
from tests.checking.test_every_figure import FIELDS, remaining, shipped
from tests.support import tree_of


def caught(edited: Edited) -> bool:
    """True when the reader refuses the file, or a check says something new."""
    kind = FILES[edited.file]
    try:
        model = KINDS[kind].model.model_validate(edited.data)
    except ValidationError:
        return True
    changed: Any = {FIELDS[kind]: (Sourced(model, tree_of(edited.file).source),)}
    return bool(remaining(replace(shipped(), **changed)))


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
