"""What was worked out of an object that never changes, kept as long as the object lives."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar
from weakref import ref

K = TypeVar("K")
T = TypeVar("T")


class Kept(Generic[T]):
    """Values of objects, each made once; objects that say the same are not taken for each other."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[ref[object], dict[Hashable, T]]] = {}

    def of(self, one: object, key: Hashable, make: Callable[[], T]) -> T:
        """The value of an object under a key; `make` gives it where it is asked for first."""
        name = id(one)
        if name not in self._made:
            gone = ref(one, lambda _: self._made.pop(name, None))  # before another has the same id
            self._made[name] = gone, {}
        made = self._made[name][1]
        if key not in made:
            made[key] = make()
        return made[key]

    def has(self, one: object, key: Hashable) -> bool:
        """True where the value is made already."""
        return id(one) in self._made and key in self._made[id(one)][1]


class Later(Mapping[K, T]):
    """A mapping that is made where somebody looks into it."""

    def __init__(self, make: Callable[[], Mapping[K, T]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Mapping[K, T]:
        return self._make()

    def __getitem__(self, key: K) -> T:
        return self._made[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)
