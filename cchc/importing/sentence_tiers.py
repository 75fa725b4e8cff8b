"""Tiers of a sentence, each with a share of the maximum or points, as the rule that says the same."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from cchc.importing.sentence_clauses import Clause
from cchc.model.fields import Plain
from cchc.model.number import NumberError, number_text, parse_vietnamese_number
from cchc.model.tiers import HIGH, LOW, SeamError, bands_of

EDGES = ("from", "above", "at_most", "below")
SHARES = ("share", "share_of", "vague")


class Doubt(NamedTuple):
    """Something about a sentence that a person has to see: a wording and its values."""

    wording: str
    values: Mapping[str, Any]


class Tiered(NamedTuple):
    """A rule, the most it gives, what is counted, and what is to be told of how it was read."""

    rule: dict[str, Any]
    best: Decimal | None
    cases: str = ""
    doubts: tuple[Doubt, ...] = ()


class _UnreadError(ValueError):
    """Tiers of which one has no sense that is known."""


def tiered(found: Sequence[Clause], most: Decimal | None) -> Tiered | Doubt:
    """The rule of some tiers, or why they are none."""
    try:
        tiers = [_tier(clause, most) for clause in found]
        kinds = {_unit(tier) for tier in tiers}
        nouns = {tier.noun.lower(): tier.noun for tier in tiers if tier.noun}
        if len(kinds - {""}) > 1 or len(nouns) > 1:  # tỷ đồng and triệu đồng are two scales
            return Doubt("sentence_unread", {})
        cases = next(iter(nouns.values()), "") if kinds == {"count"} else ""
        shared = [tier for tier in tiers if tier.clause.worth in SHARES]
        if shared:
            return _shared(tiers, shared, most)
        data = bands_of([tier.data for tier in tiers])
    except SeamError as error:
        return Doubt(error.seam.wording, {"low": error.seam.low, "high": error.seam.high})
    except _UnreadError:
        return Doubt("sentence_unread", {})
    return Tiered({"kind": "bands", **data}, max(tier.worth for tier in tiers), cases)


class _Tier(NamedTuple):
    clause: Clause
    data: dict[str, Any]
    worth: Decimal
    noun: str


def _tier(clause: Clause, most: Decimal | None) -> _Tier:
    """A clause as a tier. Raises `_UnreadError` for a number with several readings, or of nothing."""
    values = clause.values
    edges = {key: values[key] for key in EDGES if key in values}
    nouns: list[str] = []
    data: dict[str, Any] = {}
    if "full" in values:
        data["from"] = Plain("100%")
    elif "few" in values:
        count = int(values["few"])
        data = {"from_count": Plain(count), "below_count": Plain(count + 1)}
        nouns.append(values["noun"])
    elif not edges:
        data = {"below_count": Plain(1)}
        nouns.append(values["noun"])
    share = any("%" in text for text in edges.values())
    for key, text in edges.items():
        number, noun = _number(text)
        if share:
            data[key] = Plain(f"{number_text(number)}%")
        elif not noun and not any(_number(other)[1] for other in edges.values()):
            raise _UnreadError  # of what?
        elif key in ("from", "below") and number == int(number):
            data[f"{key}_count"] = Plain(number_text(number))
        elif key in ("above", "at_most") and number == int(number):
            other = {"above": "from_count", "at_most": "below_count"}[key]
            data[other] = Plain(number_text(number + 1))
        else:
            data[key] = Plain(number_text(number))
        nouns += [noun] if noun else []
    if len({noun.lower() for noun in nouns}) > 1:
        raise _UnreadError
    worth = _worth(clause, most)
    data["points"] = Plain(number_text(worth))
    return _Tier(clause, data, worth, nouns[-1] if nouns else "")


def _worth(clause: Clause, most: Decimal | None) -> Decimal:
    if clause.worth == "points":
        return Decimal(clause.values["p"].replace(",", "."))
    if clause.worth == "nothing":
        return Decimal(0)
    if most is None:
        raise _UnreadError
    return most


def _number(text: str) -> tuple[Decimal, str]:
    """The number of an edge, and what is counted."""
    match = re.match(r"([\d.,]*\d)\s?(%?)\s*(.*)", text)
    assert match is not None
    try:
        number = parse_vietnamese_number(match[1], thousands=not match[2])
    except NumberError as error:
        raise _UnreadError from error
    if match[2] and match[3]:
        raise _UnreadError  # 90% hồ sơ: a share of what is no longer known
    return number, match[3]


def _unit(tier: _Tier) -> str:
    keys = [key for key in tier.data if key not in ("points", "to_points")]
    if any(key.endswith("_count") for key in keys):
        return "count"
    return "share" if any("%" in str(tier.data[key]) for key in keys) else "quantity"


def _shared(tiers: list[_Tier], shared: list[_Tier], most: Decimal | None) -> Tiered | Doubt:
    """Tiers of which one is worth a share of the maximum."""
    if len(shared) != 1 or most is None or any(_unit(tier) != "share" for tier in tiers):
        return Doubt("sentence_unread", {})
    (share,) = shared
    own = share.clause.values.get("p")
    if own is not None and Decimal(own.replace(",", ".")) != most:
        return _against(Decimal(own.replace(",", ".")), most)
    bands_of([tier.data for tier in tiers])  # they follow one another
    low, high = (_edge(share.data, keys) for keys in (LOW, HIGH))
    above = [tier for tier in tiers if high is not None and _edge(tier.data, LOW) == high]
    below = [tier for tier in tiers if low is not None and _edge(tier.data, HIGH) == low]
    if len(tiers) != 1 + len(above) + len(below) or any(tier.worth for tier in below):
        return Doubt("sentence_unread", {})
    best = max((tier.worth for tier in above), default=most)
    if best != most:
        return _against(best, most)
    closed = "from" in share.data or low is None
    if not above and (share.clause.worth == "share_of" or not closed):
        return Doubt("sentence_unread", {})
    floor = {"zero_below": share.data["from"]} if below and closed else {}
    if not above:
        return Tiered({"kind": "proportional", **floor}, most)
    edge = next(share.data[key] for key in HIGH if key in share.data)
    told = share.clause.values.get("t", edge).replace(" ", "").replace(",", ".")
    full = {"kind": "proportional", "full_at": edge, **floor}
    if edge == told == "100%" and "below" in share.data and closed:  # all readings are one
        return Tiered({"kind": "proportional", **floor}, most)
    if share.clause.worth == "share":
        return Tiered(_jump(tiers, share, most), most)
    if not closed or "below" not in share.data or told != edge:
        return Doubt("sentence_unread", {})
    if share.clause.worth == "share_of":
        return Tiered(full, most)
    jump = {"kind": "bands", **_jump(tiers, share, most)}
    return Tiered(full, most, doubts=(Doubt("sentence_meant", {"one": full, "other": jump}),))


def _against(best: Decimal, most: Decimal) -> Doubt:
    return Doubt(
        "rule_above_max" if best > most else "rule_below_max", {"points": best, "max": most}
    )


def _edge(data: Mapping[str, Any], keys: Sequence[str]) -> Any:
    found = next(((key, data[key]) for key in keys if key in data), None)
    if found is None:
        return None
    return str(found[1]), found[0] in ("above", "at_most")


def _jump(tiers: list[_Tier], share: _Tier, most: Decimal) -> dict[str, Any]:
    """The share itself up to an upper mark, from which on all points are given."""
    data = dict(share.data)
    if not any(key in data for key in LOW):
        data["from"] = Plain("0%")
    low = next(data[key] for key in LOW if key in data)
    high = next(data[key] for key in HIGH if key in data)
    data["points"], data["to_points"] = (_part(most, text) for text in (low, high))
    inside = [data if tier is share else tier.data for tier in tiers]
    return {"kind": "bands", **bands_of(inside)}


def _part(most: Decimal, text: str) -> Plain:
    share = Fraction(most) * Fraction(text.rstrip("%")) / 100
    found = Decimal(share.numerator) / Decimal(share.denominator)
    return Plain(number_text(found))
