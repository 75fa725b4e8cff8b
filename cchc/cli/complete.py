"""What a shell completes: the names of units and bodies in the data folder at hand."""

from __future__ import annotations

import re

BASH = "complete_bash"
"""What bash asks for."""


def unit_names(incomplete: str) -> list[str]:
    """The unit and group names, and their keys for those who type without accents, that go on from
    what was typed. Never complains: a shell shows nothing where the data cannot be read.
    """
    from cchc.reading.folder import find
    from cchc.reading.load import load

    parties = load(find(None), frozenset({"units"})).dataset.parties
    return _going_on(incomplete, [name for party in parties for name in (party.name, party.id)])


def body_names(incomplete: str) -> list[str]:
    """The names and keys of the bodies that have scores, as `unit_names` gives those of units."""
    from cchc.reading.folder import find
    from cchc.reading.load import load

    dataset = load(find(None), frozenset({"units", "appraisal", "scores"})).dataset
    bodies = dataset.scored_bodies
    return _going_on(incomplete, [name for one in bodies for name in (dataset.name(one), one)])


def _going_on(incomplete: str, names: list[str]) -> list[str]:
    return [name for name in names if name.casefold().startswith(incomplete.casefold())]


def for_bash(offered: str, typed: str) -> str:
    """Completions, one a line, as bash can put them into the words typed: it takes each for text of
    the command line, so that what would end the word or mean more is quoted.
    """
    mark = _open_quote(typed)
    if mark == "'":
        return offered.replace("'", r"'\''")
    meant = r'["$`\\]' if mark else r"[^\w\n@%+=:,./-]"
    return re.sub(meant, r"\\\g<0>", offered)


def _open_quote(typed: str) -> str:
    """The quotation mark that is still open at the end of what was typed, or nothing."""
    mark, chars = "", iter(typed)
    for char in chars:
        if char == "\\" and mark != "'":
            next(chars, None)
        elif char == mark:
            mark = ""
        elif char in "'\"" and not mark:
            mark = char
    return mark
