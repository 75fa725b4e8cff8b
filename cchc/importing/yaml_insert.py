"""Items put into a list of a YAML file by position: what was there stays, byte for byte, and it is
proven that the file says what it said and the items, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import yaml

from cchc.importing.rulebook_text import flow, item_lines
from cchc.reading.tree import Loader, parse

Item = Mapping[str, Any]
BOM = b"\xef\xbb\xbf"
_END = re.compile(r"\r\n|\r|\n")


class UnprovenError(ValueError):
    """The items have no place in the file that leaves all the rest as it is."""


class _Value(NamedTuple):
    """Where a value of the file stands: its first sign, the end of the last thing that it holds (of
    a list between brackets that is empty, of the bracket).
    """

    first: int
    last: int
    flow: bool
    filled: bool


def inserted(content: bytes, section: str, items: Sequence[Item]) -> bytes:
    """The file with more items at the end of one of its lists, begun where there is none. Raises
    `UnprovenError`.
    """
    mark = BOM if content.startswith(BOM) else b""
    text = content[len(mark) :].decode("utf-8")
    try:
        values, last = _values(text)
    except yaml.YAMLError:
        raise UnprovenError(section) from None
    found = values.get(section)
    if found is not None and found.flow:
        at, piece = _within(text, found, items)
    else:
        at, piece = _below(text, last if found is None else found.last)
        lead = "  " if found is None else _lead(text, found.first)
        lines = [line for one in items for line in item_lines(one, lead, (section, 0), _nothing)]
        ending = _ending(text, at)
        made = [f"{section}:", *lines] if found is None else lines
        piece += ending.join(made) + ending
    new = mark + (text[:at] + piece + text[at:]).encode("utf-8")
    prove(content, new, section, items)
    return new


def prove(old: bytes, new: bytes, section: str, items: Sequence[Item]) -> None:
    """Raises `UnprovenError` unless the new bytes are the old ones with a slice more, and say what
    these said with the items at the end of the list.
    """
    before, after = (parse(one.decode("utf-8-sig"), "") for one in (old, new))
    held = before.data.get(section) if isinstance(before.data, dict) else None
    same = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    if (
        not isinstance(before.data, dict)
        or after.problems != before.problems
        or after.data != {**before.data, section: [*(held or []), *items]}
        or not new[same:].endswith(old[same:])
    ):
        raise UnprovenError(section)


def _values(text: str) -> tuple[dict[str, _Value], int]:
    """The values of the keys of the file, and the end of the last sign of the last of them. What a
    block of lines ends with is where its last scalar ends: its own end lies behind the comments.
    """
    found: dict[str, _Value] = {}
    flows: list[bool] = []
    key, first, last, inside = "", 0, 0, 0
    events: Iterable[Any] = yaml.parse(text, Loader=Loader)
    for event in events:
        kind = type(event)
        opens = kind in (yaml.MappingStartEvent, yaml.SequenceStartEvent)
        closes = kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent)
        if not (opens or closes or kind is yaml.ScalarEvent):
            continue
        if opens or kind is yaml.ScalarEvent:
            inside += 1
            if len(flows) == 1 and not key:
                if opens:
                    raise UnprovenError("")
                key = event.value or "~"
                last = event.end_mark.index
                continue
            if len(flows) == 1:
                first, inside = event.start_mark.index, 0
        if opens:
            flows.append(bool(event.flow_style))
            last = max(last, event.start_mark.index + flows[-1])
            continue
        flow_end, held = closes and flows.pop(), last
        if kind is yaml.ScalarEvent or flow_end:
            last = max(last, event.end_mark.index)
        if len(flows) == 1:
            found[key] = _Value(first, held if flow_end else last, bool(flow_end), inside > 0)
            key = ""
    return found, last


def _within(text: str, found: _Value, items: Sequence[Item]) -> tuple[int, str]:
    """Place and text of items of a list between brackets."""
    told = ", ".join(map(flow, items))
    if found.filled:
        return found.last, f", {told}"
    return found.last, told + (" " if text[found.last : found.last + 1] == "#" else "")


def _below(text: str, last: int) -> tuple[int, str]:
    """The place of the line below a value, and what ends the line above where nothing does."""
    if (
        last and text[last - 1] in "\r\n"
    ):  # of a text of several lines, which ends where a line does
        return last, ""
    ending = _END.search(text, last)
    return (len(text), _ending(text, len(text))) if ending is None else (ending.end(), "")


def _ending(text: str, at: int) -> str:
    """How the line above a place ends; where it does not, as the first line of the file does."""
    above = re.search(r"(\r\n|\r|\n)\Z", text[:at]) or _END.search(text)
    return "\n" if above is None else above[0]


def _lead(text: str, first: int) -> str:
    """What stands before the dash of the first item. Raises `UnprovenError` for anything but blanks."""
    lead = re.split(r"[\r\n]", text[:first])[-1]
    if lead.strip(" "):
        raise UnprovenError(lead)
    return lead


def _nothing(_: object) -> tuple[str, ...]:
    return ()
