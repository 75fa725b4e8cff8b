"""Lines as editors count them: each ends with a line feed, a carriage return or both, and with no
other sign that YAML or Python takes for an end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import Any

_END = r"\r\n|\r|\n"
_OTHER_END = re.compile("[\x85\u2028\u2029]")

Place = tuple[int, int]
"""Line and column, both from 1."""


def line_after(before: bytes) -> int:
    """The line in which stands what comes after so many bytes."""
    return 1 + before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n")


def places(text: str) -> Callable[[Any], Place]:
    """From a mark of the YAML parser in this text to its place."""
    if _OTHER_END.search(text) is None:
        return lambda mark: (mark.line + 1, mark.column + 1)
    starts = [0, *(found.end() for found in re.finditer(_END, text))]

    def place(mark: Any) -> Place:
        line = bisect_right(starts, mark.index)
        return line, mark.index - starts[line - 1] + 1

    return place
