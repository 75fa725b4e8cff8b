"""What was printed in a form, as short marks: what a unit wrote is what has no mark at its place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b
from itertools import product

SIZE = 8
"""Characters of a mark: 40 bits."""
PAIRS = tuple(map("".join, product("abcdefghijklmnopqrstuvwxyz234567", repeat=2)))
"""Base32, ten bits at a time: a long form asks for a million marks."""
DASHES = str.maketrans(
    dict.fromkeys("\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}", "-")
)
FIGURES = re.compile(r"\d+")
COMMA = re.compile(r"(?<=\d),(?=\d)")


def mark(text: str, *place: str) -> str:
    """The mark of a line, or of a cell: its place is the first cell of its row, perhaps its column."""
    said = "\n".join(map(_plain, (*place, text)))
    bits = int.from_bytes(blake2b(said.encode(), digest_size=5).digest(), "big")
    return "".join([PAIRS[bits >> at & 1023] for at in (30, 20, 10, 0)])


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
