"""The lines around a form's table: its code, and what is written under it, and which day that is."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.model.reply import CODE, Coded, coded

AUTHOR, PHONE, SENT, HEAD = "author", "phone", "sent", "head"
DAYS = (
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*(?P<y>\d{4})(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*(?P<y>\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?P<d>\d{1,2})\s*tháng\s*(?P<m>\d{1,2})\s*,?\s*năm\s*(?P<y>\d{4})", re.IGNORECASE),
)
DASHES = str.maketrans(dict.fromkeys("\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{MINUS SIGN}", "-"))
"""What a word processor makes of the hyphens of a code."""
AROUND = 4
"""Words that stand around a day and say no more than it does: a place, a time of day."""
LONGEST = 12
"""Words of a label at most."""
NOTE = re.compile(r"\([^)]*\)\s*")
"""What people add to a label: (ký, ghi rõ họ tên)."""


class Field(NamedTuple):
    """A line to fill in, and what stands in it after its label."""

    name: str
    text: str


class Fields:
    """The labels of the lines, in every language."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.short: dict[str, str] = {}
        for words in map(Words, LANGUAGES):
            for name in (AUTHOR, PHONE, SENT, HEAD):
                label = words(f"form.field.{name}")
                self.names[names.key(label)] = name
                self.short[names.key(NOTE.sub("", label))] = name
        self.first = frozenset(key.split()[0] for key in (*self.names, *self.short))

    def of(self, line: str) -> Field | None:
        """The field that a line is: its label alone, with a colon and anything, or without one and
        what belongs there. A sentence that begins as a label does is none.
        """
        parts = re.sub(r"\s*:", ": ", line, count=1).split()
        if self.first.isdisjoint(names.key(" ".join(parts[:LONGEST])).split()[:1]):
            return None
        for count in range(min(len(parts), LONGEST), 0, -1):
            label, rest = " ".join(parts[:count]), " ".join(parts[count:])
            key, told = names.key(label), NOTE.sub("", rest, count=1) if rest[:1] == "(" else rest
            colon = label.endswith(":") or told.startswith(":")
            name = self.names.get(key) or (self.short.get(key) if colon or not told else None)
            if name is not None and (colon or not told or _belongs(name, told)):
                return Field(name, told.removeprefix(":").strip())
        return None


def labels(name: str) -> tuple[str, ...]:
    """What is compared of a label, in every language."""
    return tuple(names.key(Words(language)(name)) for language in LANGUAGES)


def _belongs(name: str, text: str) -> bool:
    """True for what stands there even without a colon: a day, a number, a name."""
    if name == SENT:
        return day(text) is not None or len(text.split()) <= AROUND
    if name == PHONE:
        return text[:1] in "+(0" and any(character.isdigit() for character in text)
    return all(word[0].isupper() or not word[0].isalpha() for word in text.split())


def code_in(line: str, pattern: re.Pattern[str] = CODE) -> Coded | None:
    """The code of a form in a line."""
    return coded(line.translate(DASHES), pattern)


def day(text: str) -> date | None:
    """The day that a text says, if it is one."""
    match = _day(text)
    if match is None:
        return None
    year = int(match["y"])
    try:
        return date(year if year > 99 else 2000 + year, int(match["m"]), int(match["d"]))
    except ValueError:
        return None


def more_than_a_day(text: str) -> bool:
    """True for a text that says more than when and where."""
    match = _day(text)
    beside = text if match is None else text[: match.start()] + text[match.end() :]
    return len(beside.split()) > AROUND


def _day(text: str) -> re.Match[str] | None:
    found = (pattern.search(text) for pattern in DAYS)
    return next((match for match in found if match is not None), None)
