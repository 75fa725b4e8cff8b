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

SAVED = re.compile(rb"<dcterms:modified[^>]*>\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[.\d]*Z?\s*</")
VIETNAM = timezone(timedelta(hours=7))
"""Where the day on which a file was saved begins and ends."""
UNREAD = (
    ("picture", re.compile(r"(word|xl)/media/"), re.compile(b"")),
    ("comment", re.compile(r"word/comments.*\.xml"), re.compile(rb"<w:t[ >]")),
    (
        "comment",
        re.compile(r"xl/(threadedComments/|comments/?).*\.xml"),
        re.compile(rb"<(\w+:)?text"),
    ),
    ("note", re.compile(r"word/(foot|end)notes\.xml"), re.compile(rb"<w:t[ >]")),
    ("box", re.compile(r"word/document\.xml"), re.compile(rb"txbxContent>.*?<w:t[ >]", re.DOTALL)),
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
    """The day a file was saved, and the kinds of things in it that are not read."""

    saved: date | None
    unread: tuple[str, ...]


def about_file(file: Path) -> About:
    """What a file of a program says of itself; of any other nothing."""
    try:
        with ZipFile(BytesIO(file.read_bytes())) as package:
            return About(_saved(package), tuple(dict.fromkeys(_unread(package))))
    except (OSError, ValueError, BadZipFile):
        return About(None, ())


def _saved(package: ZipFile) -> date | None:
    part = "docProps/core.xml"
    match = SAVED.search(package.read(part)) if part in package.namelist() else None
    if match is None:
        return None
    moment = datetime.fromisoformat(match[1].decode()).replace(tzinfo=UTC)
    return moment.astimezone(VIETNAM).date()


def _unread(package: ZipFile) -> Iterator[str]:
    for kind, name, holds in UNREAD:
        found = (part for part in package.namelist() if name.match(part))
        if any(holds.search(package.read(part)) for part in found):
            yield kind


def is_synthesis(file: Path, year: int) -> bool:
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
        names.key(words("collect.title", year=year, body="")) in opening for words in catalogues
    )
