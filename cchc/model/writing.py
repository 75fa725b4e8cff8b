"""How a text is written: on one line, with nothing in it that cannot be seen, and what YAML would
take it for without quotes.
"""

import re
import unicodedata

from cchc.model.tuples import NamedTuple

_NULL = frozenset(("~", "null", "Null", "NULL"))
_FLAGS = frozenset(
    form
    for word in ("true", "false", "yes", "no", "on", "off")
    for form in (word, word.capitalize(), word.upper())
)
"""What a reader of YAML 1.1 takes for yes and no."""
_NUMBER = (
    r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?0[box][0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
"""What a reader of YAML 1.1 or 1.2 takes for a number. Dates are text in 1.2."""
_BEGINS = "+-.0123456789"
"""With what such a number begins."""
_HOLDS = _BEGINS + ":_abcdefABCDEFoxinIN"
"""All that it is made of."""
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
    if text in _NULL:
        return "null"
    number = text[:1] in _BEGINS and not text.strip(_HOLDS) and re.fullmatch(_NUMBER, text)
    return "other" if number or text in _FLAGS else ""


def one_line(text: str) -> str:
    """A text in NFC, each run of white space made one space."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def escaped(text: str) -> str:
    """A text as a sentence may hold it: what ends a line or cannot be seen as `\\n`, `\\x1b`."""
    if text.isprintable():
        return text
    kind = unicodedata.category
    return "".join(c if c.isprintable() or kind(c) == "Zs" else ascii(c)[1:-1] for c in text)
