"""The units that a cell names: lists taken apart, each name found in the registry or left open."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from cchc.model import names
from cchc.model.units import Group, Unit

MARK = r"(?:[-+•*]|\d{1,2}[.)]|[a-eđ]\))\s+"
STRONG = re.compile(rf";|\n\s*{MARK}")
WEAK = re.compile(r"\s*(?:,|\n|/|\+|\bvà\b|\s[-–]\s)\s*", re.I)
BULLET = re.compile(rf"^\s*{MARK}")
PART = "chu tri|phoi hop|phoi hop thuc hien|dau moi|tham muu|chu tri tham muu|phu trach|thuc hien"
LIST_LABEL = re.compile(
    rf"(ubnd )?(cac|nhung|\d+) .*|(ubnd )?(xa|thi tran|phuong|don vi|co quan)( .*)?|{PART}"
)
"""Before a colon: not a unit but what kind the units after it are, or what they do."""
NOTE = re.compile(r"\s*\(([^()]*)\)")
PLACES = ("commune", "town", "ward")
PREFIXES = ("xã", "thị trấn", "phường")
NOBODY = frozenset(
    [
        *("chua neu don vi", "khong co don vi", "no unit named"),
        *("khong", "khong co", "chua co", "chua xac dinh"),
    ]
)
"""What our own reports and offices write where no unit is named."""
COUNTED = re.compile(r"(\d{1,3})\s+(\D.*)", re.S)
"""All of a group by their number: “18 xã, thị trấn”."""
LONGEST_NAME = 80
"""A longer text is a sentence; no unit has such a name."""
LONGEST_TEXT = 20_000
MOST_PIECES = 400
"""More than that is no list of units."""
MOST_ATOMS = 60
WIDEST = 5
"""So many pieces of a list may belong to one name: “Các phòng, ban, đơn vị”."""


class Parties(NamedTuple):
    """The keys that a cell leads to, in its order, and the names that lead nowhere."""

    keys: tuple[str, ...]
    unknown: tuple[tuple[str, str], ...] = ()
    """Each with the names that may have been meant, or nothing."""
    sentence: bool = False
    """True for a cell that holds something else than names of units."""


class Registry:
    """The units and groups by every name they have."""

    def __init__(self, parties: Iterable[Unit | Group]) -> None:
        self.parties = tuple(parties)
        self.known: dict[str, list[Unit | Group]] = {}
        self.bodies = [
            names.key(party.name)
            for party in self.parties
            if isinstance(party, Unit) and party.kind == "body"
        ]
        for party in self.parties:
            for key in names.keys(party):
                self.known.setdefault(key, []).append(party)

    def find(self, name: str) -> Unit | Group | None:
        """The one party with a name, or with that name and “huyện Vĩnh Linh” behind it."""
        key = names.key(name)
        found = self.known.get(key, [])
        for body in self.bodies:
            if not found and key.endswith(f" {body}"):
                found = self.known.get(key.removesuffix(f" {body}"), [])
        if not found and (counted := COUNTED.fullmatch(name)):
            group = self.find(f"các {counted[2]}")
            if isinstance(group, Group) and group.complete:
                return group if len(group.members) == int(counted[1]) else None
        return names.find(name, found).party if len(found) > 1 else next(iter(found), None)

    def place(self, name: str) -> Unit | Group | None:
        """The one commune, town or ward whose name without its kind this is."""
        found = {party.id: party for p in PREFIXES if (party := self.find(f"{p} {name}"))}
        return next(iter(found.values())) if len(found) == 1 else None

    def near(self, name: str) -> str:
        """The names that may have been meant."""
        return "; ".join(party.name for party in names.find(name, self.parties).suggestions)


def parties_of(text: str, registry: Registry) -> Parties:
    """The parties in a cell. Names are never guessed: one that no registry knows stays a question."""
    if names.key(text) in NOBODY or not names.key(text):
        return Parties(())
    pieces = STRONG.split(NOTE.sub(_without_part, text))
    if len(pieces) > MOST_PIECES or len(text) > LONGEST_TEXT:
        return Parties((), ((" ".join(text.split()), ""),), sentence=True)
    keys: list[str] = []
    unknown: list[str] = []
    for piece in pieces:
        piece = _without_label(BULLET.sub("", piece).strip(" .\n"), registry)
        if piece:
            found, missing = _listed(piece, registry)
            keys += found
            unknown += missing
    if not keys and (len(" ".join(text.split())) > LONGEST_NAME or re.search(r":|\d{2}", text)):
        return Parties((), ((" ".join(text.split()), ""),), sentence=True)
    open_names = tuple((name, registry.near(name)) for name in unknown)
    keys += [_stand_in(name, registry) for name in unknown]
    return Parties(tuple(dict.fromkeys(keys)), open_names)


def slug(name: str) -> str:
    """A key made of a name: phong-noi-vu."""
    plain = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_NAME].strip("-") or "todo"


def _stand_in(name: str, registry: Registry) -> str:
    """The key that an unknown name would get; never that of a party it may or may not be."""
    key = slug(name)
    return f"todo-{key}" if any(party.id == key for party in registry.parties) else key


def _without_part(note: re.Match[str]) -> str:
    """Nothing for a note that says what a unit does: “(chủ trì)”; any other note stays."""
    return "" if re.fullmatch(PART, names.key(note[1])) else note[0]


def _without_label(piece: str, registry: Registry) -> str:
    label, colon, listed = piece.partition(":")
    if not colon or not listed.strip():
        return piece
    group = isinstance(registry.find(label), Group)
    return listed.strip() if group or LIST_LABEL.fullmatch(names.key(label)) else piece


def _listed(piece: str, registry: Registry) -> tuple[list[str], list[str]]:
    """The keys and the unknown names of a list, the longest name first: names hold commas too."""
    atoms = _atoms(piece)
    keys: list[str] = []
    unknown: list[str] = []
    places = False
    at, open_at = 0, -1
    while at < len(atoms):
        for end in range(min(len(atoms), at + WIDEST), at, -1):
            name = piece[atoms[at][0] : atoms[end - 1][1]]
            party = registry.find(name)
            if party is None and places and end == at + 1:
                party = registry.place(name)
            if party is not None:
                break
        if party is None:
            open_at, at = (at if open_at < 0 else open_at), at + 1
            continue
        if open_at >= 0:
            unknown.append(piece[atoms[open_at][0] : atoms[at - 1][1]])
            open_at = -1
        if (
            isinstance(party, Group)
            and end < len(atoms)
            and _is_more(piece[atoms[end][0] :], registry)
        ):
            open_at, at = at, end
            continue
        keys.append(party.id)
        places = isinstance(party, Unit) and party.kind in PLACES
        at = end
    if open_at >= 0:
        unknown.append(piece[atoms[open_at][0] :])
    return keys, unknown


def _is_more(rest: str, registry: Registry) -> bool:
    """True for words that narrow a group: “UBND các xã”, “thị trấn (trừ xã Vĩnh Ô)”."""
    first = WEAK.split(rest, maxsplit=1)[0]
    kind = names.key(first).startswith(("thi tran", "phuong", "don vi"))
    return kind and registry.find(first) is None


def _atoms(piece: str) -> list[tuple[int, int]]:
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
