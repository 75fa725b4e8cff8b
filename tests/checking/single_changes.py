"""Single changes of the shipped data: every figure, date, id and word of every file, one at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from tests.support import KINDS_OF, UNITS, tree_of

Step = str | int
FILES = KINDS_OF
IDS = ("id", "criterion", "rulebook", "body", "task", "code", "scores_remedy")
ID_LISTS = ("responsible", "units", "criteria", "supports", "touches", "members")
CHOICES = ("kind", "status", "mode", "body_level", "coverage", "rows_given", "schema")
FLAGS = ("met", "complete", "may_exceed_full", "not_applicable")
DATES = ("date", "as_of", "valid_from", "valid_to", "since", "deadline", "issued")
YEARS = ("year", "about_year", "valid")
WORDS = (
    *("name", "title", "coverage_note", "document", "ground", "references", "cases", "source"),
    *("about", "says", "kept", "reason", "unassigned_reason", "note", "summary", "section"),
    *("measure", "stated", "assumption", "aliases", "incomplete_reason"),
)
FIGURE = re.compile(r"(?<![\d/,])\d+(?:(?:,\d+)?%|/\d+(?![\d/]))")
"""A percentage or a fraction in words."""
SAID = (("rows", "reason"), ("rows", "about"), ("tasks", "summary"), ("targets", "stated"))
"""Words that name figures of the data."""
NUMBER = re.compile(r"-?\d+(\.\d+)?%?")


class Edit(NamedTuple):
    """One scalar (or key) of one file in place of another."""

    file: str
    path: tuple[Step, ...]
    old: str
    new: str
    kind: str
    key: bool = False

    @property
    def place(self) -> tuple[int, int]:
        source = tree_of(self.file).source
        return (source.keys if self.key else source.values)[self.path]

    @property
    def name(self) -> str:
        """The change as the table of harmless ones writes it."""
        if self.kind == "said":
            words = zip(self.old.split(), self.new.split(), strict=True)
            old, new = next((old, new) for old, new in words if old != new)
            return f"{FILES[self.file]} {self.steps} says: {old} → {new}"
        return f"{FILES[self.file]} {self.steps}: {self.old} → {self.new}"

    @property
    def steps(self) -> str:
        """The path, each item of a list by its id."""
        steps = [called(self.file, self.path[: i + 1]) for i in range(len(self.path))]
        return ".".join(steps)


def edits() -> Iterator[Edit]:
    """Every change of every file."""
    for file in FILES:
        source = tree_of(file).source
        for path in source.values:
            value = value_at(file, path)
            if isinstance(value, str):
                yield from _of_scalar(file, path, str(value))
        for path in source.keys:
            if path[-2:-1] == ("parts",):
                key = str(path[-1])
                yield Edit(file, path, key, key[:-1], "id", key=True)


def _of_scalar(file: str, path: tuple[Step, ...], old: str) -> Iterator[Edit]:
    key = next(str(step) for step in reversed(path) if isinstance(step, str))
    if key in ID_LISTS or key in IDS or path[::2] == ("acknowledged", "about"):
        news = {"id": misspelt(old)}
    elif key == "name" and file == UNITS and path[-2] != "successor":
        news = {"spelling": [letter(old)]}
    elif key in WORDS:
        news = {"word": [letter(old)]}
        news |= {"said": _misprinted(old)} if (path[0], key) in SAID else {}
    elif key in CHOICES:
        news = {"choice": [old[:-1]]}
    elif key in FLAGS:
        news = {"flag": [{"true": "false", "false": "true"}[old]]}
    elif key in DATES or key in YEARS:
        news = {"date": shifted(old)}
    else:
        assert NUMBER.fullmatch(old), (file, path, old)
        news = {"figure": digits(old)}
    for kind, made in news.items():
        for new in made:
            if new != old:
                yield Edit(file, path, old, new, kind)


def digits(old: str) -> list[str]:
    """Each digit one up and one down (9 and 0 turn over only where nothing carries); the sign."""
    made = []
    for i, digit in enumerate(old):
        if digit.isdigit():
            near = {int(digit) - 1, int(digit) + 1} & set(range(10))
            made += [old[:i] + str(d) + old[i + 1 :] for d in sorted(near)]
    if old.startswith("-"):
        made.append(old[1:])
    return made


def shifted(old: str) -> list[str]:
    """A year up and down; a month by one and by a year; a date by a day and by a year."""
    if re.fullmatch(r"\d{4}(\.\.\d{4})?", old):
        years = [int(year) for year in old.split("..")]
        changed = [
            [year + by if i == k else year for i, year in enumerate(years)]
            for k in range(len(years))
            for by in (-1, 1)
        ]
        return ["..".join(map(str, one)) for one in changed]
    year, rest = int(old[:4]), old[4:]
    near = [f"{year + by}{'-02-28' if rest == '-02-29' else rest}" for by in (-1, 1)]
    if len(old) == len("2024-02"):
        month = int(old[5:])
        assert 1 < month < 12
        return [f"{year}-{month + by:02}" for by in (-1, 1)] + near
    return [str(date.fromisoformat(old) + timedelta(by)) for by in (-1, 1)] + near


def misspelt(old: str) -> list[str]:
    """An id that is not there, and, for criteria and tasks, its neighbour, which may be."""
    if re.fullmatch(r"(NV-)?\d+(\.\d+)*", old):
        head, dot, last = old.rpartition(".")
        near = [f"{head}{dot}{int(last) + 1}"] if dot else [str(int(old) + 1)]
        return [*near, f"{head}{dot}{last}9"]
    if re.fullmatch(r"C\d+", old):
        return ["C999"]
    return [old[:-1]]


def _misprinted(old: str) -> list[str]:
    """Words with a number of a figure in them one up."""
    places = [(f.start() + n.start(), n[0]) for f in FIGURE.finditer(old) for n in _numbers(f[0])]
    return [
        old[:at] + str(int(one) + 1).zfill(len(one)) + old[at + len(one) :] for at, one in places
    ]


def _numbers(figure: str) -> Iterator[re.Match[str]]:
    return re.finditer(r"\d+", figure)


def letter(old: str) -> str:
    """Words with their last letter gone; their figures stay."""
    at = max((i for i, c in enumerate(old) if c.isalpha()), default=0)
    return old[:at] + old[at + 1 :] or "x"


def value_at(file: str, path: tuple[Step, ...]) -> Any:
    """What stands at a path of a shipped file."""
    value = tree_of(file).data
    for step in path:
        value = value[step]
    return value


def called(file: str, path: tuple[Step, ...]) -> str:
    """A step of a path; an item of a list by its id."""
    value = value_at(file, path)
    if isinstance(path[-1], int) and isinstance(value, dict):
        for key in ("id", "criterion", "measure", "about"):
            if key in value:
                return f"[{value[key]}]"
    return str(path[-1])
