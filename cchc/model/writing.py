"""How a text is written: on one line, with nothing in it that cannot be seen, and what YAML would
take it for without quotes.
"""

import re
import unicodedata

from cchc.model.tuples import NamedTuple

NULL = re.compile(r"~|null|Null|NULL")
OTHER = re.compile(
    r"(?:true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF"
    r"|[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?0[box][0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))"
)
"""What a reader of YAML 1.1 or 1.2 takes for yes and no or a number. Dates are text in 1.2."""
BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\U000e0100-\U000e01ef]"
)
"""Signs that have no look of their own, though they count as letters or marks."""
_PLAIN_SPACES = " \t\r\n"


class Hidden(NamedTuple):
    """A character that cannot be seen: its code point as U+200B, its name in Unicode."""

    sign: str
    name: str


def hidden(text: str, spaces: bool = False) -> Hidden | None:
    """The first character that cannot be seen: controls, signs of direction, blanks without width,
    and, unless `spaces`, white space that only looks like a space.
    """
    if text.isprintable() and not BLANK.search(text):
        return None
    for char in text:
        white = char.isspace()
        unseen = not (spaces or char in _PLAIN_SPACES) if white else not char.isprintable()
        if unseen or BLANK.match(char):
            return Hidden(f"U+{ord(char):04X}", unicodedata.name(char, "CONTROL"))
    return None


def read_otherwise(text: str) -> str:
    """What a plain scalar is to other readers of YAML: `null`, `other`, or nothing, which is text."""
    if NULL.fullmatch(text):
        return "null"
    return "other" if OTHER.fullmatch(text) else ""


def one_line(text: str) -> str:
    """A text in NFC, each run of white space made one space."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def escaped(text: str) -> str:
    """A text as a sentence may hold it: what ends a line or cannot be seen as `\\n`, `\\x1b`."""
    if text.isprintable():
        return text
    kind = unicodedata.category
    return "".join(c if c.isprintable() or kind(c) == "Zs" else ascii(c)[1:-1] for c in text)
