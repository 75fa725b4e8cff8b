"""What a shell completes: the names of units in the data folder at hand."""

from __future__ import annotations


def unit_names(incomplete: str) -> list[str]:
    """The unit and group names, and their keys for those who type without accents, that go on from
    what was typed. Never complains: a shell shows nothing where the data cannot be read.
    """
    from cchc.reading.folder import find
    from cchc.reading.load import load

    parties = load(find(None), frozenset({"units"})).dataset.parties
    known = [name for party in parties for name in (party.name, party.id)]
    return [name for name in known if name.casefold().startswith(incomplete.casefold())]
