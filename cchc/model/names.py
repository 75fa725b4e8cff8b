"""Finding a unit by the name a person types: forgiving about form, never guessing about sense."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple

from cchc.model.units import Group, Unit

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
    parts = [part for part in re.split(r"[\W_]+", plain) if part and part != "va"]
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
    same = [party for party, its in known if wanted and wanted in its]
    if len(same) == 1:
        return Named(same[0])
    return Named(None, tuple(same) or _suggestions(wanted, known))


def _suggestions(
    wanted: str, known: list[tuple[Unit | Group, frozenset[str]]]
) -> tuple[Unit | Group, ...]:
    """Those with all words of the name, then those written much like it, the most alike first."""
    words = wanted.split()
    holding = [party for party, its in known if words and any(_holds(one, words) for one in its)]
    written = {one: party for party, its in known for one in its}
    alike = [written[one] for one in get_close_matches(wanted, written, n=SUGGESTIONS)]
    return tuple({party.id: party for party in (*holding, *alike)}.values())[:SUGGESTIONS]


def _holds(one: str, words: list[str]) -> bool:
    """True when every word begins some word of a key."""
    return all(any(part.startswith(word) for part in one.split()) for word in words)
