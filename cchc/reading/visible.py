"""Text of a data file as a message may quote it: on one line, nothing hidden, not too long."""

from __future__ import annotations

from cchc.model.writing import escaped

LIMIT = 80
"""The longest quotation; a value that is longer is cut."""


def visible(text: str) -> str:
    """The text on one line, invisible characters as `\\x1b` or `\\u202e`, cut to `LIMIT`."""
    short = text[: 4 * LIMIT]
    line = " ".join(short.split())
    seen = escaped(line)
    cut = len(seen) > LIMIT or len(text) > len(short)
    return seen[: LIMIT - 1] + "…" if cut else seen
