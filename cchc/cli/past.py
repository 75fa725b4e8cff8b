"""The data as they were: read from another folder, a data set that ships or a git revision, or a
clear end.
"""

from __future__ import annotations

from typing import NamedTuple

from cchc.cli.data import folder
from cchc.cli.output import fail
from cchc.cli.speech import words
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.kinds import KINDS
from cchc.model.source import Location
from cchc.reading.folder import EXAMPLE, Folder
from cchc.reading.load import Loaded, load
from cchc.reading.revision import RevisionError, base, before


class Past(NamedTuple):
    """Data as they were, and the commit at which today's parted from a branch; None where that is
    what was asked for itself.
    """

    loaded: Loaded
    base: str | None


def past_of(
    place: Folder,
    against: str,
    kinds: frozenset[str] = frozenset(KINDS),
    option: str = "--against",
) -> Past:
    """The data of a folder at `against`, which an option names. Ends the program with code 2 where
    there are none.
    """
    if against.startswith(EXAMPLE):
        return Past(load(folder(against), kinds), None)
    try:
        since = base(place.path, against)
        with before(place.path, since) as old:
            return Past(load(old, kinds), None if since == against else since)
    except RevisionError as error:
        key = f"usage.against_{error.why}"
        fail(words()(key, option=option, against=against, reason=str(error)), code=2)


def unreadable(folder: str, against: str) -> Diagnostic:
    """C101: the data as they were cannot be read, or have errors."""
    return finding("past_unreadable", Location(folder), against=against)
