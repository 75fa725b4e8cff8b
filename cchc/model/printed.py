"""What was printed in a form, as short marks: what a unit wrote is what has no mark at its place."""

from __future__ import annotations

import re
import unicodedata
from base64 import b32encode
from functools import lru_cache
from hashlib import blake2b

SIZE = 8
"""Characters of a mark: 40 bits."""
DASHES = str.maketrans(
    dict.fromkeys("\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}", "-")
)
FIGURES = re.compile(r"\d+")
COMMA = re.compile(r"(?<=\d),(?=\d)")


def mark(text: str, *place: str) -> str:
    """The mark of a line, or of a cell: its place is the first cell of its row, perhaps its column."""
    said = "\n".join(_plain(part) for part in (*place, text))
    return b32encode(blake2b(said.encode(), digest_size=5).digest()).decode().lower()


def filled_in(text: str, *place: str) -> str:
    """The mark of a line of a letterhead whose blanks were filled in: its number, its day."""
    return mark(*(FIGURES.sub("\N{HORIZONTAL ELLIPSIS}", part) for part in (text, *place)))


def marks_in(text: str) -> frozenset[str]:
    """The marks that stand one after the other in a text."""
    return frozenset(text[i : i + SIZE] for i in range(0, len(text), SIZE))


@lru_cache(maxsize=10_000)
def _plain(text: str) -> str:
    """A text without what programs vary: white space, dashes, the sign of a decimal, case."""
    line = " ".join(unicodedata.normalize("NFC", text).translate(DASHES).split())
    return COMMA.sub(".", line).casefold()
