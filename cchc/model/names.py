"""Finding a unit by the name a person types: forgiving about form, never guessing about sense."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

from cchc.model.units import Group, Unit

CLOSE = 0.6
"""From this ratio on a name is worth suggesting; it is never taken for the one that was meant."""
SUGGESTIONS = 6


class Named(NamedTuple):
    """What a name led to: one party, or those that may have been meant (perhaps none)."""

    party: Unit | Group | None
    suggestions: tuple[Unit | Group, ...] = ()


def key(name: str) -> str:
    """A name without what people vary: case, accents, đ, punctuation, `và`, `UBND` before a place,
    `huyện` at the end. Two names with one key are the same name.
    """
    plain = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    parts = [part for part in re.split(r"[^a-z0-9]+", plain) if part and part != "va"]
    if len(parts) > 1 and parts[-1] == "huyen":
        parts.pop()
    if (
        len(parts) > 2
        and parts[0] == "ubnd"
        and parts[1] in ("xa", "thi", "phuong", "huyen", "cac")
    ):
        parts.pop(0)
    return " ".join(parts)


def keys(party: Unit | Group) -> frozenset[str]:
    """The keys of a party: of its id, its name and its aliases."""
    return frozenset(key(name) for name in (party.id, party.name, *party.aliases))


def find(name: str, parties: Iterable[Unit | Group]) -> Named:
    """The party that a name means. Several parties with the name, or none: suggestions instead."""
    known = [(party, keys(party)) for party in parties]
    wanted = key(name)
    same = [party for party, its in known if wanted in its]
    if len(same) == 1:
        return Named(same[0])
    return Named(None, tuple(same) or _suggestions(wanted, known))


def _suggestions(
    wanted: str, known: list[tuple[Unit | Group, frozenset[str]]]
) -> tuple[Unit | Group, ...]:
    """Those with all words of the name, then those written much like it, the most alike first."""
    words = wanted.split()
    ranked: list[tuple[bool, float, int, Unit | Group]] = []
    for party, its in known:
        alike = max(SequenceMatcher(None, wanted, one).ratio() for one in its)
        holds = bool(words) and any(
            all(any(w.startswith(word) for w in one.split()) for word in words) for one in its
        )
        if holds or alike >= CLOSE:
            ranked.append((not holds, -alike, len(ranked), party))
    return tuple(party for *_, party in sorted(ranked)[:SUGGESTIONS])
