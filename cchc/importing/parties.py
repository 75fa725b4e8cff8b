"""The units that a cell names: lists taken apart, each name found in the registry or left open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cchc.importing.grid import RefusedError
from cchc.model import names
from cchc.model.units import Group, Unit

MARK = r"(?:[-+•*]|\d{1,2}[.)]|[a-eđ]\))\s+"
STRONG = re.compile(rf";|\n\s*{MARK}|\n(?=[^:\n]{{2,40}}:)")
WEAK = re.compile(r"\s*(?:,|\n|/|\+|\bvà\b|\s[-–]\s)\s*", re.I)
BULLET = re.compile(rf"^\s*{MARK}")
PART = "chu tri|phoi hop|phoi hop thuc hien|dau moi|tham muu|chu tri tham muu|phu trach|thuc hien"
LIST_LABEL = re.compile(
    rf"(ubnd )?(cac|nhung|\d+) .*|(ubnd )?(xa|thi tran|phuong|don vi|co quan)( .*)?|{PART}"
)
"""Before a colon: not a unit but what kind the units after it are, or what they do."""
NOTE = re.compile(r"\s*\(([^()]*)\)")
LEAD, HELP = "\x01", "\x02"
"""Stand for “(chủ trì)” and “(phối hợp)” while a list is taken apart; no document has them."""
PARTS = ((LEAD, "chu tri|dau moi|chu tri tham muu"), (HELP, "phoi hop|phoi hop thuc hien"))
"""What a unit does, where a cell says it."""
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
MOST_UNKNOWN = 2_000
"""So many different names that no registry knows; an office names some dozens."""
MOST_NEAR = 100
"""So many unknown names are compared with those of all units; each takes milliseconds."""
WIDEST = 5
"""So many pieces of a list may belong to one name: “Các phòng, ban, đơn vị”; more where one has more."""
LOOSE = frozenset(["va", "huyen", "cac", "ubnd", "hdnd", "uy", "ban", "nhan", "dan", "hoi", "dong"])
"""Words that one name may have and another one of the same unit lacks; see `names.key`."""

Listed = tuple[list[tuple[str, str]], list[tuple[str, str]]]


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

    def __init__(self, parties: Iterable[Unit | Group]) -> None:
        self.parties = tuple(parties)
        self.known: dict[str, list[Unit | Group]] = {}
        self._near: dict[str, str] = {}
        self._cores: dict[str, tuple[str, ...]] = {}
        self._lists: dict[str, Listed] = {}
        self.missed: set[str] = set()
        """Unknown names that cells had so far."""
        self.ids = frozenset(party.id for party in self.parties)
        self.bodies = [
            names.key(party.name)
            for party in self.parties
            if isinstance(party, Unit) and party.kind == "body"
        ]
        called = (name for party in self.parties for name in (party.name, *party.aliases))
        self.widest = max(WIDEST, *(len(parts_of(name)) for name in called), 0)
        for party in self.parties:
            for key in names.keys(party):
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

    def listed(self, piece: str) -> Listed:
        """As `_listed`; a piece that comes again is not read again."""
        if (found := self._lists.get(piece)) is None:
            found = self._lists[piece] = _listed(piece, self)
        return found

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
        core = self.core(name)
        kinds = [kind for kind in PREFIXES if (*self.core(kind), *core) in self.begun]
        found = {party.id: party for kind in kinds if (party := self.find(f"{kind} {name}"))}
        return next(iter(found.values())) if len(found) == 1 else None

    def near(self, name: str) -> str:
        """The names that may have been meant, of the first names that are asked for."""
        if name not in self._near:
            if not self.parties or len(self._near) >= MOST_NEAR:
                return ""
            found = names.find(name, self.parties).suggestions
            self._near[name] = "; ".join(party.name for party in found)
        return self._near[name]


def parties_of(text: str, registry: Registry, part: str = "") -> Parties:
    """The parties in a cell, those that lead first; `part` is what its column says they do.

    Names are never guessed: one that no registry knows stays a question. Raises `RefusedError`
    where the cells so far had more such names than there are units.
    """
    if len(text) <= LONGEST_NAME and (names.key(text) in NOBODY or not names.key(text)):
        return Parties(())
    pieces = STRONG.split(NOTE.sub(_part_noted, text))
    if len(pieces) > MOST_PIECES or len(text) > LONGEST_TEXT:
        return Parties((), ((" ".join(text.split()), ""),), sentence=True)
    found: list[tuple[str, str]] = []
    unknown: list[tuple[str, str]] = []
    for piece in pieces:
        bare, said = without_label(BULLET.sub("", piece).strip(" .\n"), registry)
        part = said or part
        if bare:
            known, missing = registry.listed(bare)
            registry.missed.update(name for name, _ in missing)
            found += [(key, done or part) for key, done in known]
            unknown += [(name, done or part) for name, done in missing]
    if len(registry.missed) > MOST_UNKNOWN:
        raise RefusedError("document_units", limit=MOST_UNKNOWN)
    if not found and (len(" ".join(text.split())) > LONGEST_NAME or re.search(r":|\d{2}", text)):
        return Parties((), ((" ".join(text.split()), ""),), sentence=True)
    open_names = tuple((name, registry.near(name)) for name, _ in unknown)
    found += [(_stand_in(name, registry), done) for name, done in unknown]
    first = sorted(found, key=lambda pair: (LEAD, "", HELP).index(pair[1]))
    leads, helps = (
        tuple(dict.fromkeys(key for key, done in found if done == mark)) for mark in (LEAD, HELP)
    )
    keys = tuple(dict.fromkeys(key for key, _ in first))
    return Parties(keys, open_names, leads=leads, helps=helps)


def slug(name: str) -> str:
    """A key made of a name: phong-noi-vu."""
    return re.sub(r"[^a-z0-9]+", "-", names.plain(name))[:LONGEST_NAME].strip("-") or "todo"


def _stand_in(name: str, registry: Registry) -> str:
    """The key that an unknown name would get; never that of a party it may or may not be."""
    key = slug(name)
    return f"todo-{key}" if key in registry.ids else key


def _part_noted(note: re.Match[str]) -> str:
    """The mark of a note that says what a unit does: “(chủ trì)”; any other note stays."""
    if re.fullmatch(PART, names.key(note[1])):
        return _part_of(note[1])
    return note[0]


def _part_of(text: str) -> str:
    """The mark for leading or helping, where a text says one of them and nothing else."""
    said = names.key(text)
    return next((mark for mark, words in PARTS if re.fullmatch(words, said)), "")


def without_label(piece: str, registry: Registry | None = None) -> tuple[str, str]:
    """A piece without the label before its colon, and what the label says its units do."""
    label, colon, listed = piece.partition(":")
    if not colon or not listed.strip():
        return piece, _part_of(label) if colon else ""
    group = registry is not None and isinstance(registry.find(label), Group)
    if group or LIST_LABEL.fullmatch(names.key(label)):
        return listed.strip(), _part_of(re.sub(r"(?i)^(đơn vị|cơ quan)\s+", "", label.strip()))
    return piece, ""


def _marked(name: str) -> tuple[str, str]:
    """A name without the mark of what the unit does, and the mark."""
    mark = next((each for each in (LEAD, HELP) if each in name), "")
    return name.translate({1: None, 2: None}).strip() if mark else name.strip(), mark


def _listed(piece: str, registry: Registry) -> Listed:
    """The keys and the unknown names of a list, each with the mark of what the unit does; the
    longest name first: names hold commas too.
    """
    atoms = parts_of(piece)
    keys: list[tuple[str, str]] = []
    unknown: list[tuple[str, str]] = []
    places = False
    at, open_at = 0, -1
    while at < len(atoms):
        for end in registry.ends(piece, atoms, at):
            name, part = _marked(piece[atoms[at][0] : atoms[end - 1][1]])
            party = registry.find(name)
            if party is None and places and end == at + 1:
                party = registry.place(name)
            if party is not None:
                break
        if party is None:
            open_at, at = (at if open_at < 0 else open_at), at + 1
            continue
        if open_at >= 0:
            unknown.append(_marked(piece[atoms[open_at][0] : atoms[at - 1][1]]))
            open_at = -1
        if (
            isinstance(party, Group)
            and end < len(atoms)
            and _is_more(piece[atoms[end][0] :], registry)
        ):
            open_at, at = at, end
            continue
        keys.append((party.id, part))
        places = isinstance(party, Unit) and party.kind in PLACES
        at = end
    if open_at >= 0:
        unknown.append(_marked(piece[atoms[open_at][0] :]))
    return keys, unknown


def _is_more(rest: str, registry: Registry) -> bool:
    """True for words that narrow a group: “UBND các xã”, “thị trấn (trừ xã Vĩnh Ô)”."""
    first = WEAK.split(rest, maxsplit=1)[0]
    kind = names.key(first).startswith(("thi tran", "phuong", "don vi"))
    return kind and registry.find(first) is None


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
