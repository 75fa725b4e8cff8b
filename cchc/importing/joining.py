"""Tables of one appendix that stand apart, one an area or a group of units: which may be joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from cchc.importing.entries import Appendix
from cchc.importing.roles import POINTS

PLACE = re.compile(
    r"\b(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu)"
    r"((?:\s+[^\W\d_]+){1,4})",
    re.I,
)
"""A kind of place and the words behind it; those with capitals are its name."""


def joinable(tables: Sequence[Appendix], years: Iterable[set[str]]) -> bool:
    """True for tables with the same columns of points whose rows are all of other criteria.

    Not where their titles name several years or places: each may be an appendix of its own.
    """
    codes = [entry.code for table in tables for entry in table.coded]
    columns = {tuple(role in table.headers for role in POINTS) for table in tables}
    places = [found for table in tables if (found := _places(table.title))]
    return (
        all(table.coded for table in tables)
        and len(set(codes)) == len(codes)
        and len(columns) == 1
        and len(set().union(*years)) <= 1
        and all(found == places[0] for found in places)
    )


def joined(tables: Sequence[Appendix], names: Sequence[str]) -> Appendix:
    """The rows of all tables under the title of the first."""
    first = tables[0]
    return first._replace(
        headers={role: text for table in reversed(tables) for role, text in table.headers.items()},
        others=tuple(dict.fromkeys(text for table in tables for text in table.others)),
        entries=tuple(entry for table in tables for entry in table.entries),
        totals=tuple(entry for table in tables for entry in table.totals),
        skipped=tuple(cell for table in tables for cell in table.skipped),
        cut=any(table.cut for table in tables),
        told=tuple(dict.fromkeys(each for table in tables for each in table.told)),
        joined=tuple(names),
    )


def _places(title: Iterable[str]) -> set[str]:
    """The places that the lines of a title name; one all in capitals names none for sure."""
    found: set[str] = set()
    for line in title:
        for match in PLACE.finditer("" if line.isupper() else line):
            name = list(takewhile(lambda word: word[0].isupper(), match[1].split()))
            found.add(" ".join(name).casefold())
    return found - {""}
