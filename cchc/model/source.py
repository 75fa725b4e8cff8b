"""Where a value stands: file, line and column of every path into a data file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar

from cchc.model.writing import escaped

Path = tuple[str | int, ...]
"""A way into the data: `("rows", 3, "appraised")`."""


class Location(NamedTuple):
    """A place in a file; line and column count from 1, 0 where there is none."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join(escaped(str(part)) for part in self if part)


class Source(NamedTuple):
    """A file as a person names it, and the position of each path in it."""

    file: str
    values: Mapping[Path, tuple[int, int]]
    keys: Mapping[Path, tuple[int, int]]

    def at(self, path: Path, key: bool = False) -> Location:
        """The place of a value (or of its key); of the nearest parent where it has none."""
        if key and path in self.keys:
            return Location(self.file, *self.keys[path])
        while path and path not in self.values:
            path = path[:-1]
        return Location(self.file, *self.values.get(path, (0, 0)))


T = TypeVar("T", covariant=True)


class Sourced(NamedTuple, Generic[T]):
    """A model together with the file it was read from."""

    content: T
    source: Source
