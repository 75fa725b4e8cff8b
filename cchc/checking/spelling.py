"""Checks of how the names of units are written: as their ids and their other names are."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.checking.units import parties
from cchc.model import names
from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.units import Group, Unit

ALIKE = ({"i", "y"}, {"c", "k"}, {"d", "z"}, {"s", "x"})
"""Letters that stand for each other in names: Mỹ and Mĩ, Bắc Kạn and Bắc Cạn."""


def spelling(dataset: Dataset) -> Iterator[Diagnostic]:
    """C412: a name is not one letter off its own id, nor one accent off each of its other names."""
    for source, path, party in parties(dataset):
        plain, slug = (names.plain(text).replace(" ", "") for text in (party.name, party.id))
        values = {"id": party.id, "name": party.name}
        if _one_letter(plain, slug):
            yield finding_at("name_unlike_id", source, (*path, "name"), **values)
        elif (other := _accented(party)) is not None:
            yield finding_at("name_unlike_alias", source, (*path, "name"), **values, other=other)


def _one_letter(one: str, other: str) -> bool:
    """True when one letter more, less or other is all that sets two words apart."""
    short, long = sorted((one, other), key=len)
    if short == long or len(long) - len(short) > 1 or len(short) < 4:
        return False
    i = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) == len(long):
        letters = {short[i], long[i]}
        return short[i + 1 :] == long[i + 1 :] and _letters(letters) and letters not in ALIKE
    return short[i:] == long[i + 1 :] and _letters({long[i]})


def _letters(signs: set[str]) -> bool:
    return all(sign.isalpha() for sign in signs)


def _accented(party: Unit | Group) -> str | None:
    """The first other name that ends with words of the name in other accents, where each that ends
    with these words, the first perhaps abbreviated (P. Tư pháp), and has any accents has others.
    """
    bare, said = names.plain(party.name).split(), names.toned(party.name)
    if bare == said:
        return None  # typed without accents
    differing: list[str] = []
    for alias in party.aliases:
        theirs, spoken = names.plain(alias).split(), names.toned(alias)
        if theirs == spoken:
            continue
        size = _same_end(bare, theirs)
        if size < 2 or size < min(len(bare), len(theirs)) - 1:
            continue
        if said[-size:] == spoken[-size:]:
            return None
        differing.append(alias)
    return differing[0] if differing else None


def _same_end(one: list[str], other: list[str]) -> int:
    """How many words two names end with alike."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
