"""Finding a unit by the name a person types: forgiving about form, never guessing about sense."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import lru_cache
from itertools import product

from cchc.model.tuples import NamedTuple
from cchc.model.units import Group, Unit

SUGGESTIONS = 6
SHORT = {
    "tt": ("trung tâm", "thị trấn"),
    "p": ("phòng", "phường"),
    "vp": ("văn phòng",),
    "bql": ("ban quản lý",),
    "ub": ("ubnd",),
    "x": ("xã",),
    "tx": ("thị xã",),
    "tp": ("thành phố", "tư pháp"),
    "h": ("huyện",),
    "nv": ("nội vụ",),
    "tc": ("tài chính",),
    "kh": ("kế hoạch",),
    "tn": ("tài nguyên",),
    "mt": ("môi trường",),
    "nn": ("nông nghiệp",),
    "gd": ("giáo dục",),
    "dt": ("đào tạo",),
    "kt": ("kinh tế",),
    "yt": ("y tế",),
    "vh": ("văn hóa",),
    "ttr": ("thanh tra",),
    "hcc": ("hành chính công",),
    "pvhcc": ("phục vụ hành chính công",),
    "ldtbxh": ("lao động thương binh xã hội",),
}
"""What offices abbreviate in names of units, each with what it may stand for."""
_OFFICES = ("office", "agency", "department", "body", "external")
KINDS: dict[str, tuple[str, ...]] = {
    "xã": ("commune", "body"),
    "thị trấn": ("town", "body"),
    "phường": ("ward", "body"),
    **dict.fromkeys(("sở", "phòng", "văn phòng", "trung tâm", "chi cục"), _OFFICES),
}
"""The words that a name begins with, and the kinds of unit that have such names."""
INITIALS = 3
"""A name that is nothing but first letters has so many at least."""
SHORTENED = 6
"""So many words at the beginning of a name may be abbreviated."""

LONG: dict[tuple[str, ...], str] = {
    ("uy", "ban", "nhan", "dan"): "ubnd",
    ("hoi", "dong", "nhan", "dan"): "hđnd",
}
"""What names of units abbreviate themselves, written out."""

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_MARKS = _TONES + "\u0302\u0306\u031b"
"""The accents of Vietnamese, decomposed: five tones; circumflex, breve, horn."""
_MARKED = re.compile(f"[{_MARKS}]+")
_TONELESS = str.maketrans(dict.fromkeys(_TONES))
_WORD = re.compile(rf"(?:[^\W_][{_MARKS}]*)+")

Known = Sequence[tuple[Unit | Group, frozenset[str]]]
"""Parties, each with its keys."""


class Named(NamedTuple):
    """What a name led to: one party, or those that may have been meant (perhaps none)."""

    party: Unit | Group | None
    suggestions: tuple[Unit | Group, ...] = ()


@lru_cache(maxsize=10_000)
def key(name: str) -> str:
    """A name without what people vary: case, accents, đ, punctuation, `và`, `UBND` before a place,
    `huyện` at the end. Two names with one key differ in their accents at most.
    """
    return " ".join(_read(name)[1])


@lru_cache(maxsize=10_000)
def spoken(name: str) -> str:
    """As `key`, with the accents, however a tone was placed: Hoà is Hòa, and neither is Hoa."""
    return " ".join(map(_toned, _read(name)[0]))


def kinds_of(name: str) -> tuple[str, ...]:
    """The kinds that a unit may be of by its name; none where the name does not tell."""
    said = spoken(name)
    found = (kinds for word, kinds in KINDS.items() if said.startswith(spoken(word) + " "))
    return next(found, ())


def keys(party: Unit | Group) -> frozenset[str]:
    """The keys of a party: of its id, its name and its aliases."""
    return frozenset(key(name) for name in (party.id, party.name, *party.aliases))


def keyed(parties: Iterable[Unit | Group]) -> Known:
    """Parties, each with its keys."""
    return [(party, keys(party)) for party in parties]


def forms(party: Unit | Group) -> dict[str, frozenset[str]]:
    """How each key of a party is spoken. Where a name has accents, an id or alias without them is
    that name typed plainly, and no form of its own.
    """
    found: dict[str, set[str]] = {}
    for name in (party.id, party.name, *party.aliases):
        found.setdefault(key(name), set()).add(spoken(name))
    return {plain: frozenset(spelt - {plain} or {plain}) for plain, spelt in found.items()}


def clash(one: frozenset[str], other: frozenset[str], plain: str) -> bool:
    """True when two parties with one key cannot be told apart even by accents: one form is the
    same, or one of them has none but the plain form, which fits the other too.
    """
    return bool(one & other) or plain in one | other


def find(name: str, parties: Iterable[Unit | Group]) -> Named:
    """As `find_keyed`, among parties whose keys are not known yet."""
    return find_keyed(name, keyed(parties))


def find_keyed(name: str, known: Known) -> Named:
    """The party that a name means: by its id, else by a name with the same accents, else by the
    only name that differs in accents at most, else by the only one that its abbreviations may
    stand for, else by the only one whose words it says or gives the first letters of. Several
    such parties, or none: suggestions instead.
    """
    found = _find(name, known)
    if found.party is not None:
        return found
    read = tuple(_find(full, known) for full in in_full(name))
    meant = {one.party.id: one.party for one in read if one.party is not None}
    several = tuple(meant.values()) or tuple(by_first_letters(name, known))
    if len(several) == 1:
        return Named(several[0])
    near = (*found.suggestions, *(party for one in read for party in one.suggestions))
    return Named(None, several or tuple({one.id: one for one in near}.values())[:SUGGESTIONS])


def in_full(name: str) -> Iterator[str]:
    """The readings of a name whose first words are abbreviated: TT is a centre or a township."""
    words = _words(name)
    first = [SHORT.get(_bare(word), (word,)) for word in words[:SHORTENED]]
    for read in product(*first):
        if read != words[:SHORTENED]:
            yield " ".join((*read, *words[SHORTENED:]))


def by_first_letters(name: str, known: Known) -> Iterator[Unit | Group]:
    """Those of which a name says each word or gives first letters: Sở NN&PTNT, BHXH."""
    words, _ = _read(name)
    if len(words) < 2 and len("".join(words)) < INITIALS:
        return
    said = [_shortened(word) for word in words]
    for party, its in known:
        if any(_stand_for(said, one.split()) for one in its):
            yield party


def _shortened(word: str) -> tuple[tuple[str, ...], str]:
    """The words in full that a word may stand for, and the first letters that it may be."""
    bare = _bare(word)
    plain = bare == word.replace("đ", "d")  # who abbreviates writes no other accents
    return (bare, *(key(long) for long in SHORT.get(bare, ()))), bare if plain else ""


def _stand_for(said: Sequence[tuple[tuple[str, ...], str]], full: Sequence[str]) -> bool:
    """True where each word is the next one in full, or the first letters of the next two or more."""
    if not said or not full:
        return not said and not full
    (one, letters), rest = said[0], said[1:]
    if full[0] in one and _stand_for(rest, full[1:]):
        return True
    if len(letters) < 2 or letters[0] != full[0][0]:
        return False
    first = "".join(long[0] for long in full[: len(letters)])
    return letters == first and _stand_for(rest, full[len(letters) :])


def _find(name: str, known: Known) -> Named:
    wanted, said = key(name), spoken(name)
    same = [party for party, its in known if wanted and wanted in its]
    if len(same) > 1:
        exact = [party for party in same if party.id == name.strip()]
        if not exact and said != wanted:
            exact = [party for party in same if said in forms(party)[wanted]]
        same = exact or same
    if len(same) == 1:
        return Named(same[0])
    return Named(None, tuple(same) or _suggestions(wanted, known))


def plain(text: str) -> str:
    """All words of a text without case, accents and punctuation; nothing is left out."""
    return _bare(" ".join(_words(text)))


def toned(text: str) -> list[str]:
    """All words of a text with their accents, however a tone was placed."""
    return [_toned(word) for word in _words(text)]


@lru_cache(maxsize=10_000)
def _words(text: str) -> tuple[str, ...]:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    if not _bare(decomposed).isascii():
        foreign = [c for c in set(decomposed).difference(_MARKS) if unicodedata.combining(c)]
        decomposed = decomposed.translate(dict.fromkeys(map(ord, foreign)))
    return tuple(_WORD.findall(decomposed))


def _bare(text: str) -> str:
    """A decomposed text without accents and đ; `translate` takes twice as long."""
    return _MARKED.sub("", text).replace("đ", "d")


@lru_cache(maxsize=10_000)
def _read(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name without those that people leave out or add, and the same without accents."""
    words = list(_words(name))
    bare = _bare(" ".join(words)).split()
    if "nhan" in bare:
        for i in range(len(words) - 4, -1, -1):
            if (short := LONG.get(tuple(bare[i : i + 4]))) is not None:
                words[i : i + 4], bare[i : i + 4] = [short], [_bare(short)]
    kept = [i for i, word in enumerate(bare) if word != "va"]
    if len(kept) > 1 and bare[kept[-1]] == "huyen":
        kept.pop()
    places = ("xa", "thi", "phuong", "huyen", "tinh", "thanh", "cac")
    if len(kept) > 2 and bare[kept[0]] == "ubnd" and bare[kept[1]] in places:
        kept.pop(0)
    return tuple(words[i] for i in kept), tuple(bare[i] for i in kept)


def _toned(word: str) -> str:
    """A word with its tone at the end, where it does not matter on which vowel it was put."""
    toneless = word.translate(_TONELESS)
    return toneless + "".join(c for c in word if c in _TONES) if toneless != word else word


def _suggestions(wanted: str, known: Known) -> tuple[Unit | Group, ...]:
    """Those with all words of the name, then those written much like it, the most alike first."""
    words = wanted.split()
    holding = [party for party, its in known if words and any(_holds(one, words) for one in its)]
    written = {one: party for party, its in known for one in its}
    alike = [written[one] for one in get_close_matches(wanted, written, n=SUGGESTIONS)]
    return tuple({party.id: party for party in (*holding, *alike)}.values())[:SUGGESTIONS]


def _holds(one: str, words: list[str]) -> bool:
    """True when every word begins some word of a key."""
    spaced = f" {one}"
    return all(f" {word}" in spaced for word in words)
