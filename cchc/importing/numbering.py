"""The numbers that Word itself writes before paragraphs of a list: 3.10.1 of a list of three levels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from cchc.importing.runs import OFF, W

PROPERTIES, STYLE = W + "pPr", W + "pStyle"
LEVELS = 9
MOST_STYLES = 20
"""Styles that one may be based on, one upon another."""
ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
HIGHEST = 9_999
"""No list of an appendix counts further."""


class Level(NamedTuple):
    """How one level of a list counts and what its number looks like."""

    start: int
    format: str
    pattern: str
    legal: bool
    """True where the numbers of all levels are written in digits."""


class Numbering:
    """The lists of a document and how far each of them has counted."""

    def __init__(self, root: Any, styles: Mapping[str, Any]) -> None:
        """`root` is that of the part with the lists, or None; `styles` are those of the document."""
        self._lists = {} if root is None else dict(_lists(root))
        self._styles = styles
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        self._based: dict[str, list[Any]] = {}
        """The paragraph properties of a style and of those that it is based on."""

    def label(self, paragraph: Any) -> str:
        """The number before a paragraph, which is counted; nothing where it has none."""
        if not self._lists:
            return ""
        number, depth = self._place(paragraph)
        if number not in self._lists or not 0 <= depth < LEVELS:
            return ""
        name, levels, restarts = self._lists[number]
        counts = self._counts.setdefault(name, [None] * LEVELS)
        if number not in self._begun:
            self._begun.add(number)
            for at, start in restarts.items():
                counts[at:] = [start - 1, *[None] * (LEVELS - at - 1)]
        level = levels.get(depth)
        if level is None:
            return ""
        before = counts[depth]
        counts[depth] = level.start if before is None else min(before + 1, HIGHEST)
        counts[depth + 1 :] = [None] * (LEVELS - depth - 1)
        return _written(level, levels, counts)

    def _place(self, paragraph: Any) -> tuple[str, int]:
        """The list and the level of a paragraph, by itself or by its style."""
        own = next(paragraph.iterchildren(PROPERTIES), None)
        found = [own] if own is not None else []
        style = "" if own is None else _value(next(own.iterchildren(STYLE), None))
        if style not in self._based:
            self._based[style] = self._of_style(style)
        found += self._based[style]
        number, depth = "", None
        for properties in found:
            said = properties.find(W + "numPr")
            if said is not None:
                number = number or _value(said.find(W + "numId"))
                level = _value(said.find(W + "ilvl"))
                depth = int(level) if depth is None and level.isdecimal() else depth
        return number, depth or 0

    def _of_style(self, name: str) -> list[Any]:
        found: list[Any] = []
        for _ in range(MOST_STYLES):
            style = self._styles.get(name)
            if style is None:
                break
            properties = style.find(PROPERTIES)
            found += [] if properties is None else [properties]
            name = _value(style.find(W + "basedOn"))
        return found


def _lists(root: Any) -> Iterator[tuple[str, tuple[str, dict[int, Level], dict[int, int]]]]:
    """Each list by its number: whose counts it shares, its levels, where it starts anew."""
    kinds = {kind.get(W + "abstractNumId", ""): kind for kind in root.iter(W + "abstractNum")}
    for each in root.iter(W + "num"):
        name = _value(each.find(W + "abstractNumId"))
        kind = kinds.get(name)
        if kind is None:
            continue
        levels = dict(_levels(kind))
        restarts: dict[int, int] = {}
        for override in each.iter(W + "lvlOverride"):
            start = _value(override.find(W + "startOverride"))
            depth = override.get(W + "ilvl", "")
            if start.isdecimal() and depth.isdecimal() and int(depth) < LEVELS:
                restarts[int(depth)] = min(int(start[:5]), HIGHEST)
            levels.update(_levels(override))
        yield each.get(W + "numId", ""), (name, levels, restarts)


def _levels(element: Any) -> Iterator[tuple[int, Level]]:
    for level in element.iter(W + "lvl"):
        depth, start = level.get(W + "ilvl", ""), _value(level.find(W + "start"))
        legal = level.find(W + "isLgl")
        if depth.isdecimal():
            yield (
                int(depth[:2]),
                Level(
                    int(start[:5]) if start.isdecimal() else 1,
                    _value(level.find(W + "numFmt")) or "decimal",
                    _value(level.find(W + "lvlText")),
                    legal is not None and legal.get(W + "val") not in OFF,
                ),
            )


def _written(level: Level, levels: dict[int, Level], counts: list[int | None]) -> str:
    """The number of a paragraph; a bullet is none, nor is one in letters or another script."""

    def figure(match: re.Match[str]) -> str:
        depth = int(match[1]) - 1
        known = levels.get(depth, level)
        count = counts[depth]
        number = known.start if count is None else count
        return _roman(number) if known.format == "upperRoman" and not level.legal else str(number)

    used = [int(depth) - 1 for depth in re.findall(r"%([1-9])", level.pattern)]
    formats = {levels.get(depth, level).format for depth in used}
    if not used or not (level.legal or formats <= {"decimal", "upperRoman"}):
        return ""
    return re.sub(r"%([1-9])", figure, level.pattern)


def _roman(number: int) -> str:
    text = ""
    for value, digits in ROMAN if number < 40 else ():
        count, number = divmod(number, value)
        text += digits * count
    return text or str(number)


def _value(element: Any) -> str:
    return "" if element is None else str(element.get(W + "val", ""))
