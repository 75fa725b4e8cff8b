"""Which bodies are ranked among each other: a block of bodies of one kind under one rulebook."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from cchc.model.dataset import Dataset
from cchc.model.period import Period
from cchc.model.rulebook import Rulebook
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


def absent(dataset: Dataset, block: Block, period: Period, there: set[str]) -> Iterator[Unit]:
    """The units that the registry puts in a block, that exist in a period and are not there."""
    for unit in units(dataset).values():
        began = unit.valid_from is None or unit.valid_from <= period.ends
        lasts = unit.valid_to is None or unit.valid_to >= period.ends
        if block.said and unit.block == block.name and began and lasts and unit.id not in there:
            yield unit


@lru_cache(maxsize=2)
def units(dataset: Dataset) -> dict[str, Unit]:
    """The units of all registries by id, in the order of the files."""
    return {party.id: party for party in dataset.parties if isinstance(party, Unit)}
