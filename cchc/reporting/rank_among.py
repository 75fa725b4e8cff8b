"""What the script of a page knows of a block, to say the place of a body whose figures are moved."""

from __future__ import annotations

from typing import Any

from cchc.analysis.ranking import Ranked, RankedBlock
from cchc.language.words import NONE, Words
from cchc.reporting.curve_json import exact
from cchc.reporting.whatif_data import book_data

Json = Any
SAID = ("shifted", "regraded", "shift", "tied", "up", "down", "next", "status")
"""The sentences that the script fills in by itself."""


def among_data(block: RankedBlock, body: str, words: Words) -> Json | None:
    """A body among others: which it is, how they stand, what they are called; None where it has no
    place, or nobody else has one.
    """
    ids = [one.standing.body for one in block.bodies]
    if len(ids) < 2 or body not in ids:
        return None
    names = [one.standing.name for one in block.bodies]
    order = {"block": order_data(block), "k": ids.index(body), "names": names}
    return order | said_data(block, words)


def said_data(block: RankedBlock, words: Words) -> dict[str, Json]:
    """The words on a place that comes out, and what a reader has to know of it."""
    keys = ["others"] if len(block.bodies) > 1 else []
    keys += ["quota"] if any(grade.quota for grade in block.rulebook.head.grades) else []
    keys += ["range"] if block.unsettled else []
    say = {name: words(f"rank.try.{name}") for name in SAID}
    return {"say": {**say, "none": NONE}, "notes": [words(f"rank.try.{key}") for key in keys]}


def order_data(block: RankedBlock) -> dict[str, Json]:
    """How a block is put in order, and how its bodies stand, the best first; `templates/places.js` reads
    it.
    """
    quotas = [
        [grade.name, exact(grade.quota.share.value), grade.quota.of]
        for grade in block.rulebook.head.grades
        if grade.quota is not None
    ]
    return {
        "on": block.on,
        "by": list(block.rule.by),
        "book": book_data(block.rulebook),
        "quotas": quotas,
        "bodies": [_standing(block, one, bool(quotas)) for one in block.bodies],
    }


def _standing(block: RankedBlock, one: Ranked, quotas: bool) -> Json:
    """The place of a body, its grade, what it is ranked on; where only so many may have a grade, the one
    that it would have alone and those whose condition it does not meet.
    """
    standing = one.standing
    assert standing.exact is not None
    value = standing.index if block.on == "rounded_index" else standing.exact.value
    keys = [exact(value), *(exact(tie.value) for tie in standing.ties)]
    own = standing.grade.name if standing.grade is not None else None
    given = one.grade.name if one.grade is not None else None
    return [
        one.place.place,
        given,
        keys,
        *((own, [grade.name for grade in standing.barred]) if quotas else ()),
    ]
