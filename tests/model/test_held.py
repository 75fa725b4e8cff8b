"""Held objects are frozen dataclasses, each equal to itself alone."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace
from functools import cached_property
from typing import Any

import pytest

from cchc.model.held import Held


class Sum(Held):
    """Two numbers."""

    one: int
    other: int = 2

    @cached_property
    def total(self) -> int:
        """What they come to."""
        return self.one + self.other


def test_it_takes_values_as_a_dataclass_does() -> None:
    assert [field.name for field in fields(Sum)] == ["one", "other"]
    assert [Sum(1).total, Sum(1, 3).total, Sum(other=5, one=1).total] == [3, 4, 6]
    assert replace(Sum(1, 3), one=2).total == 5
    assert Sum(1) != Sum(1)


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((1, 2, 3), {}), ((1,), {"one": 1}), ((1,), {"third": 1}), ((), {"other": 1})],
)
def test_other_values_are_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    made: Any = Sum
    with pytest.raises(TypeError, match="Sum takes one, other"):
        made(*values, **named)


def test_it_never_changes() -> None:
    one: Any = Sum(1)
    with pytest.raises(FrozenInstanceError):
        one.one = 2
    with pytest.raises(FrozenInstanceError):
        del one.one
    assert one.one == 1
