"""Whole items of the shipped data gone or twice: every entry of every list, every key of an item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.checking.single_changes import FILES, Step, called
from tests.checking.trying import with_value
from tests.support import tree_of


class Edited(NamedTuple):
    """A file with one item gone or twice, and what to call that."""

    file: str
    name: str
    data: Any


def items() -> Iterator[Edited]:
    """Every list entry left out and written twice, and every key left out."""
    for file in FILES:
        data = tree_of(file).data
        for path, value in _inside(data, ()):
            for step in range(len(value)) if isinstance(value, list) else list(value):
                where = ".".join(called(file, (*path, step)[: i + 1]) for i in range(len(path) + 1))
                for what in ("gone", "twice") if isinstance(value, list) else ("gone",):
                    changed = value.copy()
                    if what == "twice":
                        changed.insert(step, value[step])
                    else:
                        del changed[step]
                    yield Edited(
                        file, f"{FILES[file]} {where} {what}", with_value(data, path, changed)
                    )


def _inside(value: Any, path: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Any]]:
    """Every list and mapping with its path."""
    if isinstance(value, list | dict):
        yield path, value
        for step in range(len(value)) if isinstance(value, list) else value:
            yield from _inside(value[step], (*path, step))
