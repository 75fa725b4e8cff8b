"""Text of a data file as a message may quote it: on one line, nothing hidden, not too long."""

from __future__ import annotations

LIMIT = 80
"""The longest quotation; a value that is longer is cut."""


def visible(text: str) -> str:
    """The text on one line, invisible characters as `\\x1b` or `\\u202e`, cut to `LIMIT`."""
    short = text[: 4 * LIMIT]
    line = " ".join(short.split())
    seen = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in line)
    cut = len(seen) > LIMIT or len(text) > len(short)
    return seen[: LIMIT - 1] + "…" if cut else seen
