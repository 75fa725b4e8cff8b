"""What a form's file says beside its text: when it was saved, what in it is not read, who made it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.model.period import Period
from cchc.model.printed import marks_in

SAVED = re.compile(rb"<dcterms:modified[^>]*>\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[.\d]*Z?\s*</")
VIETNAM = timezone(timedelta(hours=7))
"""Where the day on which a file was saved begins and ends."""
BOX = re.compile(rb"<w:txbxContent>(?:(?!</w:txbxContent>).)*?<w:t(?: [^>]*)?>\s*[^<\s]", re.DOTALL)
"""A text box in which something stands."""
MARKS = re.compile(
    rb"<(?:\w+:)?property\b[^>]*\bname=\"cchc-\d+\"[^>]*>"
    rb"\s*<(?:\w+:)?lpwstr\b[^>]*>\s*([a-z2-7]*)\s*<"
)
"""A property of the file that keeps marks of what was printed in it."""
UNREAD = (
    ("picture", re.compile(r"(word|xl)/media/"), re.compile(b"")),
    ("comment", re.compile(r"word/comments.*\.xml"), re.compile(rb"<w:t[ >]")),
    (
        "comment",
        re.compile(r"xl/(threadedComments/|comments/?).*\.xml"),
        re.compile(rb"<(\w+:)?text"),
    ),
    ("note", re.compile(r"word/(foot|end)notes\.xml"), re.compile(rb"<w:t[ >]")),
    ("box", re.compile(r"word/document\.xml"), BOX),
    ("box", re.compile(r"xl/drawings/drawing.*\.xml"), re.compile(rb"<a:t>")),
    ("embedded", re.compile(r"(word|xl)/embeddings/"), re.compile(b"")),
    ("sheet", re.compile(r"xl/workbook\.xml"), re.compile(rb"state=\"(hidden|veryHidden)\"")),
)
"""Where people write, or paste, what is not read: the name of the part, and what then stands in it."""
TEXT = (".md", ".html")
"""Suffixes of syntheses that are no documents to read."""
OPENING = 4_000
"""Characters of such a file among which its title stands."""


class About(NamedTuple):
    """The day a file was saved, the kinds of things in it that are not read, and the marks of what
    was printed in it: none where it was not made by `report`, or copied from one that was.
    """

    saved: date | None = None
    unread: tuple[str, ...] = ()
    printed: frozenset[str] = frozenset()


def about_file(file: Path) -> About:
    """What a file of a program says of itself; of any other nothing."""
    try:
        with ZipFile(BytesIO(file.read_bytes())) as package:
            unread = tuple(dict.fromkeys(_unread(package)))
            return About(_saved(package), unread, _printed(package))
    except (OSError, ValueError, BadZipFile):
        return About()


def _saved(package: ZipFile) -> date | None:
    match = SAVED.search(_part(package, "docProps/core.xml"))
    if match is None:
        return None
    try:
        moment = datetime.fromisoformat(match[1].decode()).replace(tzinfo=UTC)
        return moment.astimezone(VIETNAM).date()
    except (ValueError, OverflowError):  # a day that is none, or the last of the calendar
        return None


def _printed(package: ZipFile) -> frozenset[str]:
    found = MARKS.findall(_part(package, "docProps/custom.xml"))
    return frozenset(mark for text in found for mark in marks_in(text.decode()))


def _part(package: ZipFile, name: str) -> bytes:
    return package.read(name) if name in package.namelist() else b""


def _unread(package: ZipFile) -> Iterator[str]:
    for kind, name, holds in UNREAD:
        found = (part for part in package.namelist() if name.match(part))
        if any(holds.search(package.read(part)) for part in found):
            yield kind


def is_synthesis(file: Path, period: Period) -> bool:
    """True for a page or a text that `collect` wrote itself: its title stands in it."""
    if file.suffix.lower() not in TEXT:
        return False
    try:
        with file.open(encoding="utf-8") as stream:
            opening = names.key(stream.read(OPENING))
    except (OSError, ValueError):
        return False
    catalogues = (Words(language) for language in LANGUAGES)
    return any(
        names.key(words("collect.title", period=period, body="")) in opening for words in catalogues
    )
