"""YAML text to plain dicts, lists and text, with the position of everything and nothing guessed.

Scalars stay text (`3.10` is not 3.1, `no` is not False). Anchors, aliases, tags, several documents
and duplicate keys are refused; size, depth and number of values are bounded. Works on the event
stream, so a deep file costs no recursion and an alias is never expanded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml

from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Plain
from cchc.model.source import Location, Path, Source
from cchc.model.tuples import NamedTuple
from cchc.reading.lines import Place, line_after, places
from cchc.reading.visible import visible

FAST: Any = getattr(yaml, "CSafeLoader", None)
Loader: Any = FAST or yaml.SafeLoader
"""LibYAML's parser when PyYAML was built with it; ten times as fast, and the events are the same
(but the position of a stray byte, which it counts in bytes).
"""

MAX_BYTES = 16_000_000 if FAST else 4_000_000
"""A rulebook of 3,000 criteria and the scores of one body by it are a megabyte each; more than this
is no data file of ours. The bounds keep any file below a few seconds; without LibYAML they are
narrower for that.
"""
MAX_DEPTH = 20
"""The deepest path of a valid file has 8 steps."""
MAX_VALUES = 200_000 if FAST else 100_000
"""Scalars, lists and mappings: a shipped file has one for every 16 bytes."""
MAX_PROBLEMS = 50
"""After so many problems in one file the rest would only bury the first."""


class Tree(NamedTuple):
    """What a file holds, where each path stands, and what was wrong on the way."""

    data: Any
    source: Source
    problems: list[Diagnostic]
    empty: tuple[Path, ...]
    """Keys that were left without a value."""
    whole: bool
    """False when reading had to stop, so that `data` lacks what came after."""


class _Open:
    """A mapping or sequence whose end has not come yet."""

    __slots__ = ("flow", "key", "path", "skip", "value")

    def __init__(self, path: Path, value: dict[str, Any] | list[Any], flow: bool) -> None:
        self.path = path
        self.value = value
        self.flow = flow
        self.key: str | None = None
        self.skip = False


class _StopError(Exception):
    """Reading this file cannot go on."""


def parse(text: str, file: str) -> Tree:
    """Read YAML text; `file` is the name that positions carry. Problems come back, never raised."""
    builder = _Builder(file, places(text))
    if len(text) > MAX_BYTES:
        builder.problems.append(finding("too_large", Location(file), limit=MAX_BYTES))
        builder.whole = False
        return builder.tree()
    try:
        loader = Loader(text)
        try:
            while loader.check_event():
                builder.take(loader.get_event())
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        builder.syntax(error, text)
        builder.whole = False
    except _StopError:
        builder.whole = False
    return builder.tree()


class _Builder:
    def __init__(self, file: str, place: Callable[[Any], Place]) -> None:
        self.file = file
        self.place = place
        self.data: Any = None
        self.values: dict[Path, tuple[int, int]] = {}
        self.keys: dict[Path, tuple[int, int]] = {}
        self.problems: list[Diagnostic] = []
        self.stack: list[_Open] = []
        self.documents = 0
        self.count = 0
        self.whole = True
        self.empty: list[Path] = []

    def tree(self) -> Tree:
        source = Source(self.file, self.values, self.keys)
        return Tree(self.data, source, self.problems, tuple(self.empty), self.whole)

    def report(self, wording: str, mark: Any, path: Path = (), **values: Any) -> None:
        place = Location(self.file, *self.place(mark))
        said = {k: visible(v) if isinstance(v, str) else v for k, v in values.items()}
        self.problems.append(finding(wording, place, path, **said))
        if len(self.problems) >= MAX_PROBLEMS:
            raise _StopError

    def syntax(self, error: yaml.YAMLError, text: str) -> None:
        """Report what the parser refused, at its mark or, for a stray byte, at its position."""
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        position = getattr(error, "position", 0)
        before = text.encode()[:position] if Loader is FAST else text[:position].encode()
        line, column = (line_after(before), 1) if mark is None else self.place(mark)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or ""
        place = Location(self.file, line, column)
        self.problems.append(finding("yaml_syntax", place, problem=visible(problem)))

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._guard(event)
            quoted = bool(event.style)  # plain is "" from LibYAML and None from the pure parser
            text = event.value
            if not quoted and text == "":
                self._put(event, None)
            else:
                self._put(event, text if quoted else Plain(text), scalar=True)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._guard(event)
            value: Any = {} if kind is yaml.MappingStartEvent else []
            path = self._put(event, value)
            if len(self.stack) >= MAX_DEPTH:
                self.report("too_deep", event.start_mark, path, limit=MAX_DEPTH)
                raise _StopError
            self.stack.append(_Open(path, value, bool(event.flow_style)))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self.stack.pop()
        elif kind is yaml.AliasEvent:
            self.report("yaml_feature", event.start_mark, what="*" + event.anchor)
            self._put(event, None)
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self.report("yaml_second_document", event.start_mark)
                raise _StopError

    def _guard(self, event: Any) -> None:
        self.count += 1
        if self.count > MAX_VALUES:
            self.report("too_many_values", event.start_mark, limit=MAX_VALUES)
            raise _StopError
        if event.anchor is not None:
            self.report("yaml_feature", event.start_mark, what="&" + event.anchor)
        if event.tag is not None and event.tag != "!":
            self.report("yaml_feature", event.start_mark, what=event.tag)

    def _put(self, event: Any, value: Any, scalar: bool = False) -> Path:
        """Hang a value where the stream stands; returns its path."""
        here = self.place(event.start_mark)
        if not self.stack:
            self.data = value
            self.values[()] = here
            return ()
        parent = self.stack[-1]
        if isinstance(parent.value, list):
            path = (*parent.path, len(parent.value))
            parent.value.append(value)
            self.values[path] = here
            return path
        if parent.key is None:
            return self._open_key(parent, event, value, scalar, here)
        path = (*parent.path, parent.key)
        if parent.skip:
            path = (*path, "=")  # a repeated key keeps the positions of the first
        else:
            parent.value[parent.key] = value
            self.values[path] = here
            if value is None:
                self.empty.append(path)
        if parent.flow and value is None and parent.key[:1].isdigit():
            self.report("number_unquoted_comma", event.start_mark, path, text="…," + parent.key)
            parent.value.pop(parent.key, None)
        parent.key, parent.skip = None, False
        return path

    def _open_key(
        self, parent: _Open, event: Any, value: Any, scalar: bool, here: tuple[int, int]
    ) -> Path:
        assert isinstance(parent.value, dict)
        if not scalar:
            self.report("not_a_key", event.start_mark, parent.path)
            raise _StopError
        key = str(value)
        path = (*parent.path, key)
        if key in parent.value:
            first = self.keys[path]
            self.report("duplicate_key", event.start_mark, path, key=key, first=first[0])
            parent.skip = True
        else:
            self.keys[path] = here
        parent.key = key
        return path
