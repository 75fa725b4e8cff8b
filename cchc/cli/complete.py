"""What a shell completes: the names of units in the data folder at hand."""

from __future__ import annotations


def unit_names(incomplete: str) -> list[str]:
    """The unit and group names that go on from what was typed; accents and case may be missing.

    Never complains: a shell shows nothing where the data cannot be read.
    """
    from cchc.model.names import key
    from cchc.reading.folder import find
    from cchc.reading.load import load

    parties = load(find(None), frozenset({"units"})).dataset.parties
    wanted = key(incomplete)
    return [party.name for party in parties if key(party.name).startswith(wanted)]
