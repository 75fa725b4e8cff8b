"""The units and groups by every name that they have, and what lies near a name that none has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cchc.model import names
from cchc.model.units import Group, Unit

WEAK = re.compile(r"\s*(?:,|\n|/|\+|\bvà\b|\s[-–]\s)\s*", re.I)
PREFIXES = ("xã", "thị trấn", "phường")
COUNTED = re.compile(r"(\d{1,3})\s+(\D.*)", re.S)
"""All of a group by their number: “18 xã, thị trấn”."""
LONGEST_NAME = 80
"""A longer text is a sentence; no unit has such a name."""
MOST_ATOMS = 60
MOST_NEAR = 100
MOST_COMPARED = 30_000
"""So many unknown names are compared with those of all units, and so many pairs; thirty take a
millisecond.
"""
WIDEST = 5
"""So many pieces of a list may belong to one name: “Các phòng, ban, đơn vị”; more where one has more."""
LOOSE = frozenset(["va", "huyen", "cac", "ubnd", "hdnd", "uy", "ban", "nhan", "dan", "hoi", "dong"])
"""Words that one name may have and another one of the same unit lacks; see `names.key`."""

Listed = tuple[list[tuple[str, str]], list[tuple[str, str]]]
"""The keys and the unknown names of a list, each with the mark of what the unit does."""
Piece = tuple[str, Listed]
"""What a piece of a cell says that all its units do, and these."""


class Parties(NamedTuple):
    """The keys that a cell leads to, in its order, and the names that lead nowhere."""

    keys: tuple[str, ...]
    unknown: tuple[tuple[str, str], ...] = ()
    """Each with the names that may have been meant, or nothing."""
    sentence: bool = False
    """True for a cell that holds something else than names of units."""
    leads: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    """Keys of those that the cell says lead, or help."""


class Registry:
    """The units and groups by every name they have."""

    def __init__(self, parties: Iterable[Unit | Group], year: int | None = None) -> None:
        self.parties = tuple(parties)
        keyed = names.keyed(self.parties)
        self._living = [pair for pair in keyed if year is None or _lived(pair[0], year)]
        """Those that may be meant by a name that none has: who was there in the year."""
        self.known: dict[str, list[Unit | Group]] = {}
        self._near: dict[str, str] = {}
        self._cores: dict[str, tuple[str, ...]] = {}
        self.cells: dict[tuple[str, str], Parties] = {}
        """What the texts of cells led to so far, each with what its column says the units do."""
        self.pieces: dict[str, Piece] = {}
        self.lists: dict[str, Listed] = {}
        """What the pieces of cells led to so far, and these without a bullet and a label."""
        self.meant: dict[str, list[Unit]] = {}
        """What `bodies_of` found so far."""
        self.missed: dict[str, str] = {}
        """Unknown names that cells had so far, with the keys that they would get."""
        self.ids = frozenset(party.id for party in self.parties)
        bodies = (one for one in self.parties if isinstance(one, Unit) and one.kind == "body")
        self.bodies = frozenset(names.key(body.name) for body in bodies)
        called = [name for party in self.parties for name in (party.name, *party.aliases)]
        self.widest = max(WIDEST, *(len(parts_of(name)) for name in called), 0)
        self.longest = 4 * max(LONGEST_NAME, *map(len, called), 0)
        """Letters of a text that may be a name; a shortened one is longer in full."""
        for party, keys in keyed:
            for key in keys:
                self.known.setdefault(key, []).append(party)
        self.loose = LOOSE.union(*(body.split() for body in self.bodies))
        cores = [self.core(key) for key in self.known]
        self.begun = {core[:end] for core in cores for end in range(len(core) + 1)}
        """How the names begin, by the words of theirs that no form of them lacks."""

    def core(self, text: str) -> tuple[str, ...]:
        """The words of a text that are in every form of a name."""
        if (core := self._cores.get(text)) is None:
            words = names.plain(text).split()
            core = tuple(word for word in words if word not in self.loose and not word.isdigit())
            self._cores[text] = core
        return core

    def begins(self, *texts: str) -> bool:
        """False where no name has the words of these texts, or begins with them."""
        return tuple(word for text in texts for word in self.core(text)) in self.begun

    def ends(self, piece: str, atoms: Sequence[tuple[int, int]], at: int) -> list[int]:
        """Behind which atoms a name may end that begins with the atom at a place, the last first;
        behind that atom itself in any case.
        """
        core, found = self.core(piece[slice(*atoms[at])]), [at + 1]
        for start, end in atoms[at + 1 : at + self.widest]:
            core += self.core(piece[start:end])
            if core not in self.begun:
                break
            found.append(found[-1] + 1)
        return found[::-1]

    def find(self, name: str) -> Unit | Group | None:
        """The one party with a name, or with that name and “huyện Vĩnh Linh” behind it."""
        if len(name) > self.longest or not self.begins(name):
            return None
        key = names.key(name)
        found = self.known.get(key, [])
        words = () if found else key.split()
        for i in range(1, len(words)):
            if not found and " ".join(words[i:]) in self.bodies:
                found = self.known.get(" ".join(words[:i]), [])
        if not found and (counted := COUNTED.fullmatch(name)):
            group = self.find(f"các {counted[2]}")
            if isinstance(group, Group) and group.complete:
                return group if len(group.members) == int(counted[1]) else None
        return names.find(name, found).party if len(found) > 1 else next(iter(found), None)

    def place(self, name: str) -> Unit | Group | None:
        """The one commune, town or ward whose name without its kind this is."""
        kinds = [kind for kind in PREFIXES if self.begins(kind, name)]
        found = {party.id: party for kind in kinds if (party := self.find(f"{kind} {name}"))}
        return next(iter(found.values())) if len(found) == 1 else None

    def near(self, name: str) -> str:
        """The names that may have been meant, of the first names that are asked for."""
        if name not in self._near:
            most = min(MOST_NEAR, MOST_COMPARED // (len(self._living) or 1))
            if not self._living or len(self._near) >= most or len(name) > self.longest:
                return ""
            found = names.find_keyed(name, self._living).suggestions
            self._near[name] = "; ".join(party.name for party in found)
        return self._near[name]


def _lived(party: Unit | Group, year: int) -> bool:
    """True for a group, and for a unit that was there on a day of a year."""
    if isinstance(party, Group):
        return True
    began = party.valid_from is None or party.valid_from.year <= year
    return began and (party.valid_to is None or party.valid_to.year >= year)


def parts_of(piece: str) -> list[tuple[int, int]]:
    """The pieces between commas, line breaks and “và”; brackets hold together."""
    atoms: list[tuple[int, int]] = []
    start = 0
    opened = read = 0
    for match in WEAK.finditer(piece):
        before = piece[read : match.start()]
        opened, read = opened + before.count("(") - before.count(")"), match.start()
        if len(atoms) >= MOST_ATOMS:
            break
        if opened > 0:
            continue
        if piece[start : match.start()].strip():
            atoms.append((start, match.start()))
        start = match.end()
    return [*atoms, (start, len(piece))] if piece[start:].strip() else atoms
