"""Values that are left open: `TODO` stands for what nobody has said yet.

A file is read as if an open key were not there. What cannot stand without it is left out: the row,
criterion or target that it belongs to, else the whole file; each open value says which in a finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path as File
from typing import Any

from pydantic import ValidationError

from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import TODO, Frozen
from cchc.model.kinds import FileKind
from cchc.model.source import Path, Source
from cchc.reading.problems import Typed, diagnostics, real_path
from cchc.reading.tree import parse

ASKED = {
    "rule": "rule",
    "max_points": "points",
    "appraised": "points",
    "deduction": "points",
    "self_assessed": "points",
    "evidence": "evidence",
    "body": "body",
    "office.body": "issuer",
    "responsible": "units",
    "units": "units",
    "document": "document",
    "issued": "document",
    "at_least": "target",
    "at_least_count": "target",
    "set": "target",
}
"""What a key, or a path where its last key is not enough, asks for, where the help can say more than
that a value is wanted.
"""
SUBJECTS = ("criterion", "id", "measure", "name")
"""The keys by which an item of a list is called."""


def read_open(kind: FileKind, data: dict[str, Any], source: Source) -> Typed:
    """A file in which some value may be open."""
    reader = _Reader(kind.model, data, source)
    problems = reader.read()
    return Typed(reader.content, reader.shifted(), problems, [*reader.findings(kind.partial)])


def open_paths(data: Any) -> Iterator[Path]:
    """The paths of all open values, in the order of the file."""
    stack: list[tuple[Path, Any]] = [((), data)]
    while stack:
        path, value = stack.pop()
        if value == TODO:
            yield path
        inside: list[tuple[str | int, Any]] = []
        if isinstance(value, dict | list):
            inside += enumerate(value) if isinstance(value, list) else value.items()
        stack += [((*path, step), each) for step, each in reversed(inside)]


def open_values(file: File) -> int:
    """How many values of a file that can be read are open."""
    return len(tuple(open_paths(parse(file.read_text(encoding="utf-8-sig"), "").data)))


class _Reader:
    """The open values of one file, and what reading shows that each of them takes with it."""

    def __init__(self, model: type[Frozen], data: Any, source: Source) -> None:
        self.model, self.data, self.source = model, data, source
        self.open = tuple(open_paths(data))
        self.as_text: set[Path] = {path for path in self.open if path != self.key_of(path)}
        """Open values that stand as they are written, as long as the model takes them so."""
        self.tried: set[Path] = set()
        """Keys that must be there, whose text was put to the model."""
        self.dropped: set[Path] = set()
        """Items, or the whole file (), that cannot stand."""
        self.emptied = False
        """True where the file cannot stand because all items of a list were dropped."""
        self.content: Frozen | None = None

    def key_of(self, path: Path) -> Path:
        """The key of the file, or of an item of one of its lists, that a value belongs to."""
        return path[: len(self.record_of(path)) + 1]

    def record_of(self, path: Path) -> Path:
        """The item of a list of the file that a path leads into, or the file itself."""
        item = len(path) > 2 and isinstance(path[1], int)
        return path[:2] if item else ()

    def read(self) -> tuple[Diagnostic, ...]:
        """Read until what is left stands; gives the problems that have nothing to do with it."""
        while True:
            if () in self.dropped:
                return ()
            data = self.left()
            try:
                self.content = self.model.model_validate(data)
                return ()
            except ValidationError as error:
                found = [(d, self.before(real_path(d["loc"], data))) for d in error.errors()]
                steps = sum(
                    self.gives_way(detail, at, data) for detail, at in found
                )  # each of them
                if not steps:
                    return tuple(diagnostics(error, data, self.shifted()))

    def left(self) -> Any:
        """The data without open keys and without what was dropped."""
        gone = {self.key_of(path) for path in self.open if path not in self.as_text}
        data = {key: value for key, value in self.data.items() if (key,) not in gone}
        for name in {path[0] for path in self.open if self.record_of(path)}:
            kept = [i for i in range(len(self.data[name])) if (name, i) not in self.dropped]
            data[name] = [_less(self.data[name][i], (name, i), gone) for i in kept]
        return data

    def gives_way(self, detail: Any, at: Path, data: Any) -> bool:
        """True where an error at a place comes of an open value; it takes one step to do without."""
        record = self.record_of((*at, ""))
        if detail["type"] == "missing":
            key = (*at, str(detail["loc"][-1]))
            held = [path for path in self.open if path[: len(key)] == key]
            if held == [key] and key not in self.tried:
                self.as_text.add(key)  # the key must be there: its text may do
                self.tried.add(key)
            elif held:
                self.tried.add(key)
                self.dropped.add(record)
            return bool(held)
        if detail["type"] == "too_short" and len(at) == 1 and not data[at[0]]:
            emptied = any(path[:1] == at for path in self.dropped)
            self.dropped |= {()} if emptied else set()
            self.emptied = emptied
            return emptied
        own = {path for path in self.as_text if self.record_of(path) == record}
        near = {p for p in own if p[: len(at)] == at or at[: len(p)] == p}
        if near and len(at) > len(record):
            self.as_text -= near
            return True
        stands = at != record or all(self.record_of(path) != record for path in self.open)
        self.dropped |= set() if stands else {record}
        return not stands

    def before(self, path: Path) -> Path:
        """A path into what is left as one into the file."""
        if len(path) < 2 or not isinstance(path[1], int):
            return path
        kept = (i for i in range(len(self.data[path[0]])) if (path[0], i) not in self.dropped)
        number = next(i for n, i in enumerate(kept) if n == path[1])
        return (path[0], number, *path[2:])

    def shifted(self) -> Source:
        """The places of what is left, by its new paths."""
        if not self.dropped - {()}:
            return self.source
        return Source(self.source.file, *map(self._moved, (self.source.values, self.source.keys)))

    def _moved(self, places: Mapping[Path, tuple[int, int]]) -> Mapping[Path, tuple[int, int]]:
        moved = {}
        for path, place in places.items():
            if path[:2] in self.dropped:
                continue
            if len(path) > 1 and isinstance(path[1], int):
                less = sum((path[0], i) in self.dropped for i in range(path[1]))
                path = (path[0], path[1] - less, *path[2:])
            moved[path] = place
        return moved

    def culprits(self, record: Path) -> set[Path]:
        """The open values that an item, or the file, cannot stand without."""
        if self.emptied and record == ():
            return set()
        own = {p for p in self.open if self.record_of(p) == record and p not in self.as_text}
        return {path for path in own if self.key_of(path) in self.tried} or own

    def findings(self, partial: bool) -> Iterator[Diagnostic]:
        """One for each open value, each at its place in the file."""
        for path in self.open:
            record = self.record_of(path)
            out = record in self.dropped and path in self.culprits(record)
            wording = "todo" if not out else "todo_item" if partial else "todo_needed"
            item = self.data[record[0]][record[1]] if record else {}
            key = next(str(step) for step in reversed(path) if isinstance(step, str))
            called = (item[name] for name in SUBJECTS if item.get(name, TODO) != TODO)
            about = next(called, str(path[0] if len(path) > 1 and not record else key))
            said = (".".join(map(str, path)), key, str(self.key_of(path)[-1]))
            kind = next((ASKED[name] for name in said if name in ASKED), "value")
            values = {"key": key, "kind": kind, "about": about}
            yield finding_at(wording, self.source, path, **values)


def _less(item: Any, at: Path, gone: set[Path]) -> Any:
    if not isinstance(item, dict):
        return item
    return {key: value for key, value in item.items() if (*at, key) not in gone}
