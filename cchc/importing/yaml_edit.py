"""Changes in a YAML file by position: only the lines of a changed key are written anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from cchc.model.source import Path, Source

Pair = Callable[[str, Any, str], list[str]]
"""A key and its value as lines at an indent."""
Item = Callable[[Any, str], list[str]]
"""An item of a list as lines, its dash at an indent."""


OPEN = "# TODO:"
"""How a comment begins that says what is open of the key below it: it goes with the value."""


class Edit(NamedTuple):
    """Lines that take the place of others: from one line on, up to another, from 0."""

    start: int
    end: int
    lines: list[str]


class Editor:
    """The lines of a file whose lists hold items of keys, a key a line or on one line."""

    def __init__(self, text: str, source: Source, data: Mapping[str, Any]) -> None:
        self.end = "\r" if "\r" in text and "\n" not in text else "\n"
        self.lines = text.split(self.end)
        self.source, self.data = source, data
        self.edits: list[Edit] = []
        self._under: dict[Path, dict[str, tuple[int, int]]] = {}
        for path, place in source.keys.items():
            self._under.setdefault(path[:-1], {})[str(path[-1])] = place

    def text(self) -> str:
        """The file with all changes."""
        lines = list(self.lines)
        ending = "\r" if lines[0].endswith("\r") else ""
        numbered = sorted((edit.start, i, edit) for i, edit in enumerate(self.edits))
        for _, _, edit in reversed(numbered):  # from below, so that places above hold
            lines[edit.start : edit.end] = [line + ending for line in edit.lines]
        return self.end.join(lines)

    def change(self, path: Path, values: Mapping[str, Any], pair: Pair, item: Item) -> None:
        """Other values for some keys of an item; those that it lacks come last. Raises `ValueError`
        for an item that has no lines to itself.
        """
        start, end = self._item(path)
        keys = self._under.get(path, {})
        lines = [line for line, _ in keys.values()]
        if len(set(lines)) < len(lines) or "{" in self.lines[start].split("#")[0].split(":")[0]:
            whole = item({**self._value(path), **values}, self._indent(start))
            self.edits.append(Edit(start, end, self._said(start, whole)))
            return
        column = min(column for _, column in keys.values()) - 1
        for key, value in values.items():
            made = pair(key, value, " " * column)
            if key in keys:
                at = keys[key][0] - 1
                later = [line - 1 for line in lines if line - 1 > at]
                close = self._less(at, min(later, default=end))
                made = self._said(at, made)
                if at == start:  # the dash of the item stands before its first key
                    made[0] = self.lines[at][:column] + made[0][column:]
                while at > start + 1 and self.lines[at - 1].lstrip().startswith(OPEN):
                    at -= 1
                self.edits.append(Edit(at, close, made))
            else:
                self.edits.append(Edit(end, end, made))

    def add(self, section: str, after: int, value: Any, item: Item) -> None:
        """A new item behind one of a list; before all of them where that is -1. Raises as `change`."""
        first, _ = self._item((section, 0))
        at = first if after < 0 else self._item((section, after))[1]
        self.edits.append(Edit(at, at, item(value, self._indent(first))))

    def _indent(self, line: int) -> str:
        """What stands before the dash of an item. Raises `ValueError` where it has no line to itself."""
        before, dash, _ = self.lines[line].partition("- ")
        if not dash or before.strip():
            raise ValueError(line)
        return before

    def _item(self, path: Path) -> tuple[int, int]:
        """The lines of an item: from its dash up to what comes after it."""
        start = self.source.values[path][0] - 1
        nexts = (self.source.values.get((path[0], int(path[1]) + 1)), *self._under[()].values())
        after = [line - 1 for line, _ in filter(None, nexts) if line - 1 > start]
        return start, self._less(start, min(after, default=len(self.lines)))

    def _said(self, at: int, made: list[str]) -> list[str]:
        """New lines with what a person remarked at the end of the old one."""
        quote, line = "", self.lines[at].rstrip("\r")
        for i, sign in enumerate(line):
            if sign in "\"'" and quote in ("", sign):
                quote = "" if quote else sign
            elif sign == "#" and not quote and line[:i].endswith(" "):
                key = next(n for n, one in enumerate(made) if one.strip()[:1] != "#")
                return [*made[:key], f"{made[key]}  {line[i:]}", *made[key + 1 :]]
        return made

    def _less(self, start: int, end: int) -> int:
        """The end without lines that hold nothing, which belong to what comes after."""
        while end > start + 1 and self._empty(self.lines[end - 1]):
            end -= 1
        return end

    def _empty(self, line: str) -> bool:
        """True for a blank line, a comment, and the end of the document."""
        return line.strip()[:1] in ("", "#") or line.rstrip() == "..."

    def _value(self, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = self.data[str(path[0])][path[1]]
        return found
