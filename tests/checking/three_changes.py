"""Three changes of every scalar of the shipped data, each by what the scalar is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from tests.checking.single_changes import (
    CHOICES,
    DATES,
    FILES,
    FLAGS,
    ID_LISTS,
    IDS,
    WORDS,
    YEARS,
    Edit,
    Step,
    digits,
    letter,
    misspelt,
    shifted,
    value_at,
)
from tests.support import tree_of

THREE = 3


def key_of(path: tuple[Step, ...]) -> str:
    """The key that a scalar belongs to."""
    return next(str(step) for step in reversed(path) if isinstance(step, str))


def form(path: tuple[Step, ...]) -> tuple[str, ...]:
    """The path without places in lists: scalars of one form stand for the same thing."""
    return tuple(step for step in path if isinstance(step, str))


@cache
def alike(file: str) -> dict[tuple[str, ...], list[str]]:
    """The scalars of each form, as written, each once."""
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for path in tree_of(file).source.values:
        value = value_at(file, path)
        if isinstance(value, str) and value not in found[form(path)]:
            found[form(path)].append(str(value))
    return found


def three(file: str, path: tuple[Step, ...], old: str) -> list[str]:
    """Other values: misspelt, misprinted, and those of the scalars beside it."""
    key = key_of(path)
    beside = alike(file)[form(path)]
    at = beside.index(old)
    others = [beside[(at + by) % len(beside)] for by in (1, len(beside) - 1)]
    if key in ID_LISTS or key in IDS or path[::2] == ("acknowledged", "about"):
        news = [misspelt(old)[0], *others, *misspelt(old)[1:], old + "1", "x-" + old]
    elif key in WORDS:
        news = [*misprinted(old), letter(old), others[0], old[:1] + old, old + " x"]
    elif key in CHOICES:
        news = [*others, old[:-1], old.upper(), old + "x"]
    elif key in FLAGS:
        news = [{"true": "false", "false": "true"}[old], "x", old.upper()]
    elif key in DATES or key in YEARS:
        news = [*shifted(old)[:2], *others, *shifted(old)[2:], old + "1"]
    else:
        every = digits(old)
        news = [*every[:1], *every[-1:], *others, *every[1:], old + "1", "9" + old]
    return [new for new in dict.fromkeys(news) if new != old][:THREE]


def misprinted(old: str) -> list[str]:
    """Words with the first number in them, and the last, one up."""
    found = list(re.finditer(r"[0-9]+", old))
    made = []
    for one in found[:1] + found[-1:]:
        new = str(int(one[0]) + 1).zfill(len(one[0]))
        made.append(old[: one.start()] + new + old[one.end() :])
    return made


def changes() -> Iterator[Edit]:
    """Three changes of every scalar of the four files."""
    for file in FILES:
        for path in tree_of(file).source.values:
            old = value_at(file, path)
            if isinstance(old, str):
                for new in three(file, path, str(old)):
                    yield Edit(file, path, str(old), new, key_of(path))
