"""Which bodies are ranked among each other: a block of bodies of one kind under one rulebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from cchc.model import names
from cchc.model.dataset import Dataset
from cchc.model.period import Period
from cchc.model.rulebook import Rulebook
from cchc.model.tuples import NamedTuple
from cchc.model.units import Unit

LEVEL_OF = {
    **dict.fromkeys(("commune", "town", "ward"), "commune"),
    **dict.fromkeys(("department", "office", "agency"), "department"),
    "district": "district",
    "province": "province",
}
"""The level of a body that says no block, by its kind."""


class Block(NamedTuple):
    """A block: its name, or where its bodies say none, their level (None: unknown too)."""

    name: str | None
    level: str | None
    rulebook: str

    @property
    def said(self) -> bool:
        """True where the registry names it."""
        return self.name is not None

    @property
    def key(self) -> str:
        """What a result calls it."""
        return self.name or self.level or ""


def block_of(dataset: Dataset, body: str, book: Rulebook) -> Block:
    """The block of a body under a rulebook: what the registry says, else those of its level."""
    unit = units(dataset).get(body)
    if unit is not None and unit.block is not None:
        return Block(unit.block, None, book.head.id)
    levels = book.head.body_level
    level = levels[0] if len(levels) == 1 else LEVEL_OF.get(unit.kind) if unit else None
    return Block(None, level, book.head.id)


def called(keys: Iterable[str], name: str) -> set[str]:
    """The blocks that a name means: as it is written, else without accents where that is one alone."""
    every = set(keys)
    same = {key for key in every if names.spoken(key) == names.spoken(name)}
    near = {key for key in every if names.key(key) == names.key(name)}
    return same or (near if len(near) == 1 else set())


def absent(dataset: Dataset, block: Block, period: Period, there: set[str]) -> Iterator[Unit]:
    """The units that the registry puts in a block, that exist in a period and are not there."""
    for unit in units(dataset).values():
        if (
            block.said
            and unit.block == block.name
            and unit.id not in there
            and existed(unit, period)
        ):
            yield unit


def silent(dataset: Dataset, period: Period) -> dict[str, tuple[Unit, ...]]:
    """The blocks of the registry in which nobody has scores in a period, with their units, of those
    that exist in it and that a rulebook of its year is for; none for a block that has scores of
    periods of another length alone.
    """
    known = units(dataset)
    there: set[str | None] = set()
    lengths: dict[str | None, set[int]] = {}
    for scored in dataset.scored:
        block = known[scored.body].block if scored.body in known else None
        lengths.setdefault(block, set()).add(scored.period.months)
        there |= {block} if scored.period == period else set()
    heads = [book.content.head for book in dataset.rulebooks]
    levels = {level for head in heads if period.year in head.valid for level in head.body_level}
    found: dict[str, list[Unit]] = {}
    for unit in known.values():
        if unit.block and existed(unit, period) and LEVEL_OF.get(unit.kind) in levels:
            found.setdefault(unit.block, []).append(unit)
    due = (n for n in found if n not in there and period.months in lengths.get(n, {period.months}))
    return {name: tuple(found[name]) for name in due}


def existed(unit: Unit, period: Period) -> bool:
    """True for a unit that exists at the end of a period."""
    began = unit.valid_from is None or unit.valid_from <= period.ends
    return began and (unit.valid_to is None or unit.valid_to >= period.ends)


@lru_cache(maxsize=2)
def units(dataset: Dataset) -> dict[str, Unit]:
    """The units of all registries by id, in the order of the files."""
    return {party.id: party for party in dataset.parties if isinstance(party, Unit)}
