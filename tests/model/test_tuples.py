"""Our named tuples are those of `typing`, made faster."""

from __future__ import annotations

import pickle
import typing
from typing import Any

import pytest

from cchc.model.tuples import NamedTuple


class Ours(NamedTuple):
    """What it is."""

    name: str
    worth: int = 1
    parts: tuple[str, ...] = ()

    @property
    def twice(self) -> int:
        """Its own."""
        return 2 * self.worth


class Theirs(typing.NamedTuple):
    """What it is."""

    name: str
    worth: int = 1
    parts: tuple[str, ...] = ()

    @property
    def twice(self) -> int:
        """Its own."""
        return 2 * self.worth


def test_it_is_what_typing_makes() -> None:
    ours: Any = Ours
    for name in ("_fields", "_field_defaults", "__doc__", "__module__", "__match_args__"):
        assert getattr(ours, name) == getattr(Theirs, name), name
    assert {*vars(Theirs)} - {"__orig_bases__"} <= {*vars(Ours)}
    assert typing.get_type_hints(Ours) == typing.get_type_hints(Theirs)


def test_values_behave_as_those_of_typing() -> None:
    one, other = Ours("a", 3), Theirs("a", 3)
    assert (one.twice, one._asdict()) == (other.twice, other._asdict())
    assert repr(one).replace("Ours", "Theirs") == repr(other)
    assert one._replace(parts=("b",)) == Ours("a", parts=("b",), worth=3)
    assert pickle.loads(pickle.dumps(one)) == one
    made: Any = Ours
    with pytest.raises(TypeError):
        made()
    with pytest.raises(AttributeError):
        setattr(one, "name", "b")  # noqa: B010
