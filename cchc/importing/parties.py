"""The units that a cell names: lists taken apart, each name found in the registry or left open."""

from __future__ import annotations

import re

from cchc.importing.grid import RefusedError
from cchc.importing.registry import (
    LONGEST_NAME,
    WEAK,
    Listed,
    Parties,
    Piece,
    Registry,
    parts_of,
)
from cchc.model import names
from cchc.model.units import Group, Unit

MARK = r"(?:[-+•*]|\d{1,2}[.)]|[a-eđ]\))\s+"
STRONG = re.compile(rf";|\n\s*{MARK}|\n(?=[^:\n]{{2,40}}:)")
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
NOBODY = frozenset(
    [
        *("chua neu don vi", "khong co don vi", "no unit named"),
        *("khong", "khong co", "chua co", "chua xac dinh"),
    ]
)
"""What our own reports and offices write where no unit is named."""
LONGEST_TEXT = 20_000
MOST_PIECES = 400
"""More than that is no list of units."""
MOST_UNKNOWN = 2_000
"""So many different names that no registry knows; an office names some dozens."""


def parties_of(text: str, registry: Registry, part: str = "") -> Parties:
    """The parties in a cell, those that lead first; `part` is what its column says they do.

    Names are never guessed: one that no registry knows stays a question. Raises `RefusedError`
    where the cells so far had more such names than there are units.
    """
    if (found := registry.cells.get((text, part))) is None:
        found = registry.cells[text, part] = _parties(text, registry, part)
    return found


def _parties(text: str, registry: Registry, part: str) -> Parties:
    if len(text) <= LONGEST_NAME and (names.key(text) in NOBODY or not names.key(text)):
        return Parties(())
    pieces = STRONG.split(NOTE.sub(_part_noted, text))
    if len(pieces) > MOST_PIECES or len(text) > LONGEST_TEXT:
        return Parties((), ((" ".join(text.split()), ""),), sentence=True)
    found: list[tuple[str, str]] = []
    unknown: list[tuple[str, str]] = []
    for piece in pieces:
        said, (known, missing) = _of_piece(piece, registry)
        part = said or part
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
    plain = names.plain(name[: 4 * LONGEST_NAME])
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_NAME].strip("-") or "todo"


def _stand_in(name: str, registry: Registry) -> str:
    """The key that an unknown name would get; never that of a party it may or may not be."""
    if (key := registry.missed.get(name, "")) == "":
        key = slug(name)
        key = registry.missed[name] = f"todo-{key}" if key in registry.ids else key
    return key


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


def _of_piece(piece: str, registry: Registry) -> Piece:
    """What a piece between semicolons says that its units do, and these; one that comes again is not
    read again.
    """
    if (read := registry.pieces.get(piece)) is None:
        bare, said = without_label(BULLET.sub("", piece).strip(" .\n"), registry)
        read = registry.pieces[piece] = (said, _listed(bare, registry) if bare else ([], []))
    return read


def _listed(piece: str, registry: Registry) -> Listed:
    """As `_read_list`; a list that comes again is not read again."""
    if (found := registry.lists.get(piece)) is None:
        found = registry.lists[piece] = _read_list(piece, registry)
        for name, _ in found[1]:
            registry.missed.setdefault(name, "")
    return found


def _read_list(piece: str, registry: Registry) -> Listed:
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
