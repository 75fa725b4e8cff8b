"""What is kept of an object: made once, of it alone, and only as long as it lives."""

from __future__ import annotations

from functools import partial

from cchc.model.fields import Frozen
from cchc.model.kept import Kept, Later


class One(Frozen):
    name: str


def test_a_value_is_made_once_for_each_key() -> None:
    kept: Kept[object] = Kept()
    one = One(name="a")
    first = kept.of(one, "x", object)
    assert kept.of(one, "x", object) is first
    assert kept.of(one, "y", object) is not first


def test_objects_that_say_the_same_are_two() -> None:
    kept: Kept[object] = Kept()
    one, other = One(name="a"), One(name="a")
    assert one == other
    assert kept.of(one, "", object) is not kept.of(other, "", object)


def test_nothing_is_kept_of_what_is_gone() -> None:
    kept: Kept[int] = Kept()
    for number in range(100):  # the next one often has the place in memory of the last
        assert kept.of(One(name="a"), "", partial(int, number)) == number


def test_a_mapping_is_made_where_somebody_looks_into_it() -> None:
    made: list[int] = []

    def make() -> dict[str, int]:
        made.append(1)
        return {"a": 1, "b": 2}

    later = Later(make)
    assert made == []
    assert (later["a"], later.get("c"), "b" in later, len(later)) == (1, None, True, 2)
    assert dict(later) == {"a": 1, "b": 2} and later == make()
    assert made == [1, 1]
