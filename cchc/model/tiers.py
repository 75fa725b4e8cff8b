"""The tiers of a rule as people write them: each with both of its ends, from the top or from below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from pydantic import Field

from cchc.model.expression import Measured
from cchc.model.fields import Count, Frozen, Level, SignedPoints, level_value
from cchc.model.rules import Band, Bands

Edge = tuple[Fraction, bool]
"""Where a tier begins, and whether just above that; also where the one below it ends."""
ALL: Edge = (Fraction(1), True)
"""Where a tier ends beyond which no share lies: 100%, reached."""
NEXT = {"from": "below", "above": "at_most", "at_most": "above", "below": "from"}
"""The key of an edge, and that of the same edge seen from its other side."""
LOW = ("from", "above", "from_count")
HIGH = ("at_most", "below", "below_count")


class Tier(Frozen):
    """One tier: a lower end, an upper end or both, and its points."""

    from_: Level | None = Field(default=None, alias="from")
    above: Level | None = None
    at_most: Level | None = None
    below: Level | None = None
    from_count: Count | None = None
    below_count: Count | None = None
    points: SignedPoints
    to_points: SignedPoints | None = None


class Tiers(Frozen):
    """All tiers of a rule: from the top where its bands begin at lower edges, else from below."""

    kind: Literal["bands"]
    tiers: tuple[Tier, ...]
    measure: Measured | None = None


class Seam(NamedTuple):
    """Two tiers that leave something out between them, or both hold, as the wording of a finding."""

    wording: Literal["sentence_gap", "sentence_overlap"]
    low: Any
    high: Any


class SeamError(ValueError):
    """Tiers that do not follow one another."""

    def __init__(self, seam: Seam) -> None:
        super().__init__(seam.wording)
        self.seam = seam


def tiers_of(rule: Bands) -> Tiers:
    """The tiers of bands whose edges differ and are all lower or all upper ones."""
    upper = rule.bands[0].upper
    bands = sorted(rule.bands, key=lambda band: band.begins, reverse=not upper)
    found: list[dict[str, Any]] = []
    before: dict[str, Any] = {}
    for band in bands:
        key, value = _named(band)
        own = {"points": band.points, "to_points": band.to_points}
        found.append({**before, key: value, **own})
        before = _other_side(key, value)
    lowest = bands[-1].begins == (Fraction(0), False)
    if upper or rule.otherwise or not lowest:
        found.append({**before, "points": rule.otherwise})
    tiers = tuple(Tier.model_construct(**tier) for tier in found)
    return Tiers(kind="bands", tiers=tiers, measure=rule.measure)


def bands_of(tiers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The keys `bands` and `otherwise` of a rule, of tiers in any order, each as keys and texts.

    Raises `SeamError` where they do not follow one another.
    """
    upper = len(tiers) > 1 and not any(key in tiers[0] for key in LOW)
    models = {id(tier): Tier.model_validate(tier) for tier in tiers}
    ends = [(*_ends(models[id(tier)]), tier) for tier in tiers]
    ends.sort(key=lambda end: (end[0] is not None, end[0] or (Fraction(0), False)))
    for (_, high, one), (low, _, other) in pairwise(ends):
        if low is None or high is None or high != low:
            overlap = low is None or high is None or low < high
            shown = _shown(one, HIGH), _shown(other, LOW)
            raise SeamError(Seam("sentence_overlap" if overlap else "sentence_gap", *shown))
    bottom, top = ends[0], ends[-1]
    if upper:
        _whole(top[1] is None, top[2], HIGH)
        beyond, inside = top[2], [end[2] for end in ends[:-1]]
    else:
        beyond = bottom[2] if bottom[0] is None else {"points": "0"}
        _whole(bottom[0] is None or bottom[0] == (Fraction(0), False), bottom[2], LOW)
        _whole(top[1] in (None, ALL), top[2], HIGH)
        inside = [end[2] for end in ends[::-1] if end[0] is not None]
    if not inside or "to_points" in beyond:
        raise SeamError(Seam("sentence_gap", *(_shown(beyond, keys) for keys in (LOW, HIGH))))
    sides = HIGH if upper else LOW
    kept = ("points", "to_points")
    bands = [{key: tier[key] for key in (*sides, *kept) if key in tier} for tier in inside]
    rest = Decimal(str(beyond["points"]))
    return {"bands": bands, **({"otherwise": beyond["points"]} if rest else {})}


def _whole(reached: bool, tier: Mapping[str, Any], keys: Sequence[str]) -> None:
    """Something is said of all that lies beyond the last tier."""
    if not reached:
        edge = _shown(tier, keys)
        raise SeamError(Seam("sentence_gap", *(("–", edge) if keys is LOW else (edge, "–"))))


def _named(band: Band) -> tuple[str, Any]:
    keys = {"from": band.from_, "above": band.above, "at_most": band.at_most, "below": band.below}
    found = ((key, value) for key, value in keys.items() if value is not None)
    return next(found, ("from_count", band.from_count))


def _other_side(key: str, value: Any) -> dict[str, Any]:
    return {"below_count": value} if key == "from_count" else {NEXT[key]: value}


def _ends(tier: Tier) -> tuple[Edge | None, Edge | None]:
    low: Edge | None = None
    high: Edge | None = None
    for value, is_open in ((tier.from_, False), (tier.above, True), (tier.from_count, False)):
        low = low if value is None else (_value(value), is_open)
    for value, is_open in ((tier.below, False), (tier.at_most, True), (tier.below_count, False)):
        high = high if value is None else (_value(value), is_open)
    return low, high


def _value(value: Any) -> Fraction:
    return Fraction(value) if isinstance(value, int) else level_value(value)


def _shown(tier: Mapping[str, Any], keys: Sequence[str]) -> str:
    return next((str(tier[key]) for key in keys if key in tier), "–")
