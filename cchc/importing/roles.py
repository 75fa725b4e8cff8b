"""What a header says its column holds: the noun tells the kind, the words around it whose and which."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from typing import NamedTuple

from cchc.importing.phrases import (
    ACCOUNTS,
    ACTS,
    AFTERWARDS,
    ALONE,
    CARRIERS,
    FLAGS,
    HIGH,
    LAST,
    LONGEST_PLACE,
    LOW,
    NOUNS,
    OPINIONS,
    PARTS,
    PLACES,
    PLAIN_POINTS,
    ROUND,
    SHARE,
    SORTS,
    SPEAKER,
    VOCABULARY,
)
from cchc.model import names

CODE, CRITERION, MAX, SELF, APPRAISED, DEDUCTION, REASON, RESPONSIBLE, HELPER, ASIDE = ROLES = (
    *("code", "criterion", "max_points", "self_assessed", "appraised", "deduction"),
    *("reason", "responsible", "helper", "aside"),
)
"""`helper` are units that help, `aside` what the body itself says about a row."""
POINTS = (MAX, APPRAISED, DEDUCTION)
FIGURES = (MAX, SELF, APPRAISED, DEDUCTION)


def own(roles: Container[str]) -> bool:
    """True for the columns of a sheet by which a body scores itself: its points, and no council's."""
    return MAX in roles and SELF in roles and APPRAISED not in roles and DEDUCTION not in roles


def enough(roles: Container[str]) -> bool:
    """True for two of the three points (the third follows), or those of a body that scores itself."""
    return sum(role in roles for role in POINTS) > 1 or own(roles)


LOST_CONTENT = "lost"
"""“Nội dung bị trừ điểm”: the criterion, or beside its column what was found."""
LONGEST = 150
"""Letters of a header; a longer cell is none."""
MOST_WORDS = 12
"""Words of a header in which typos are looked for."""
SYLLABLE = re.compile(
    r"(?!.*([aeiouy])\1)(b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(ch?|m|ng?|nh|p|t)?"
)
"""What may be a Vietnamese word, accents aside: such a word is no typo of another one."""


class Meaning(NamedTuple):
    """The role of a column and what else its header says."""

    role: str
    sort: str = ""
    """Which of several columns of one role: bare, body, gap; lead; ground, cause, objective, …"""
    round: int = 0
    """Which round of scoring, where the header says that."""
    rank: int = 0
    """How well the words name the role; the lowest does best."""
    sure: bool = True
    """False for points with a word in their header that may make them something else."""


@lru_cache(maxsize=2000)
def meaning(parts: tuple[str, ...]) -> Meaning | None:
    """What the header of a column means, its rows from the top; None where it has no role."""
    if sum(map(len, parts)) > LONGEST:
        return None
    told = [names.plain(part) for part in parts if part]
    found = _meaning(told)
    if (found is not None and found.sure) or sum(part.count(" ") + 1 for part in told) > MOST_WORDS:
        return found
    spelt = [" ".join(map(_spelt, part.split())) for part in told]
    return (_meaning(spelt) if spelt != told else None) or found


def may_be_points(parts: tuple[str, ...]) -> bool:
    """True for the header of a column without a role that points of somebody may stand under."""
    told = [names.plain(part) for part in parts if part]
    whole = " ".join(told)
    kind = next((kind for part in reversed(told) if (kind := _kind(part))), "points")
    other = _flags(whole) & {"other", "before", "kept", "given back", "gap", "max"}
    return kind == "points" and not other and not any(map(SHARE.search, told))


def _meaning(told: list[str]) -> Meaning | None:
    if not told:
        return None
    whole = " ".join(told)
    if whole in ALONE:
        return Meaning(RESPONSIBLE, rank=9)
    kind = next((kind for part in reversed(told) if (kind := _kind(part))), "points")
    if kind == "units" and ACTS.search(whole):
        kind = "none" if "being scored" in _flags(whole) else "points"
    if kind == "points":
        known = _all_known(whole)
        found = _points(told) if known or "diem" in whole.split() else None
        return found._replace(sure=known and found.sure) if found and found.role != SELF else found
    if kind == "reason":
        return _reason(whole)
    if kind == "units":
        return _units(whole)
    if kind not in SORTS:
        return None
    noun = _noun(told[-1])
    sort = "part" if noun in PARTS else ""
    if noun in ("noi dung", "thong tin") and "lost" in _flags(whole):
        if "council" in _flags(whole):
            return Meaning(REASON, "ground")
        sort = LOST_CONTENT
    return Meaning(kind, sort, rank=SORTS[kind].get(noun, 5))


def _all_known(text: str) -> bool:
    """True for a header of points with no word that may make it something else."""
    left = 0
    for word in text.replace("noi vu", "snv").split():
        if word in PLAIN_POINTS or word.isdecimal():
            left = LONGEST_PLACE if word in PLACES else 0
            continue
        left -= 1
        if left < 0:
            return False
    return True


def _kind(part: str) -> str:
    """The kind of column by the first noun that says more than “content” or “name”."""
    found = _nouns(part)
    if not found:
        return ""
    first = found[0][1]
    more = next((kind for _, kind in found[1:] if kind not in ("", first, "points")), first)
    generic = found[0][0] in ("noi dung", "ten", "thong tin")
    if generic and more in ("reason", "units") and not found[0][0].endswith("tru"):
        return more
    if first == CODE and more in ("units", "none"):
        return "none"
    about = found[0][0] in ACCOUNTS and found[1:2] and found[1][1] == CRITERION
    return CRITERION if about and not _flags(part) & {"council", "appraised", "lost"} else first


def _noun(part: str) -> str:
    found = _nouns(part)
    return found[0][0] if found else ""


@lru_cache(maxsize=2000)
def _nouns(part: str) -> tuple[tuple[str, str], ...]:
    """The nouns of a part with their kinds, in their order; of two that begin together, the longer."""
    found = NOUNS.pattern.finditer(AFTERWARDS.sub(" ", part))
    return tuple((match[0], NOUNS.kinds[match[0]]) for match in found)


@lru_cache(maxsize=2000)
def _flags(text: str) -> frozenset[str]:
    return frozenset(flag for flag, pattern in FLAGS.items() if pattern.search(text))


def _points(told: list[str]) -> Meaning | None:
    """A column of points: the most, the given, the lost; whose, and of which round."""
    whole = " ".join(told)
    last = _flags(told[-1])
    flags = _flags(whole)
    against = "against max" in flags
    if flags & {"other", "before", "kept", "given back"} or (
        SHARE.search(told[-1]) and not against
    ):
        return None
    lost = "lost" in flags
    if "max" in flags and not (against and lost):
        plain = "max" in last and not last & {"lost", "self", "council", "appraised", "body"}
        return Meaning(MAX) if plain and "denied" not in flags else None
    if "denied" in flags and not lost:
        return None
    order = _round(whole)
    if lost and flags & {"self", "proposed", "ruled"}:
        return None
    if "proposed" in flags:  # what the body asks for may be what it gave itself
        return Meaning(APPRAISED if "council" in flags else SELF, round=order, sure=False)
    if "self" in flags:
        return Meaning(SELF, round=order)
    if lost:
        return Meaning(DEDUCTION, "gap" if "gap" in flags else "", order)
    council = "council" in flags
    if "body" in flags and not council:
        level = "high" if HIGH.search(whole) else "low" if LOW.search(whole) else "body"
        return Meaning(SELF, level, order)
    if council or "appraised" in flags:
        return Meaning(APPRAISED, round=order)
    named = "diem" in whole.split() and ("given" in flags or order > 0)
    return Meaning(APPRAISED, "bare", order) if named else None


def _round(text: str) -> int:
    if LAST.search(text):
        return 99
    match = ROUND.search(text)
    if match is None:
        return 0
    said = match[1] or ""
    return {"1": 1, "mot": 1, "i": 1, "dau": 1, "3": 3, "ba": 3, "iii": 3}.get(
        said, 1 if match[2] else 2
    )


def _reason(text: str) -> Meaning | None:
    """A column of words about a row: the council's ground, a cause, a remark, or the body's voice."""
    flags = _flags(text)
    if flags & {"other", "kept"}:
        return None
    said = {noun for noun, kind in _nouns(text) if kind == "reason"}
    council = bool(flags & {"council", "appraised", "lost"})
    if said & {"giai trinh", "kien nghi", "de nghi"} or "self" in flags:
        own = re.search(r"giai trinh|(?:kien|de) nghi|tu ", text)
        before = text[: own.start()] if own else text
        answers = before.startswith(OPINIONS) or before.endswith(("tra loi ", "phan hoi "))
        opinion = answers and "council" in _flags(before)
        return Meaning(REASON, "ground") if opinion else Meaning(ASIDE)
    if "body" in flags and (not council or (text.startswith(OPINIONS) and _body_speaks(text))):
        return Meaning(ASIDE)
    whose = set(re.findall(r"\b(?:khach|chu) quan\b", text))
    if len(whose) == 1:
        return Meaning(REASON, whose.pop(), rank=1)
    if council:
        return Meaning(REASON, "ground")
    if said & {"can cu"}:
        return None
    if said & {"ly do", "li do", "reason", "nguyen nhan", "ton tai", "han che"}:
        cause = "nguyen nhan" in said
        return Meaning(REASON, "cause" if cause else "reason", rank=1)
    return Meaning(REASON, "remark", rank=2)


def _body_speaks(text: str) -> bool:
    """True where a header names the body that is scored before the council."""
    at = {
        flag: found.start() for flag in ("body", "council") if (found := FLAGS[flag].search(text))
    }
    speaker = SPEAKER.search(text)
    council = min(at.get("council", len(text)), speaker.start() if speaker else len(text))
    return at.get("body", len(text)) < council


def _units(text: str) -> Meaning | None:
    """A column of units: those that lead, those that help, or those that carry the loss."""
    if _flags(text) & {"appraised", "kept"} or not CARRIERS.search(text):
        return None
    helps = re.search(r"\b(phoi hop|helping|supporting)\b", text) is not None
    leads = (
        re.search(
            r"\b(chu tri|dau moi|leading|lead|(?:trach nhiem|phu trach|thuc hien) chinh)\b", text
        )
        is not None
    )
    if helps and leads:
        return Meaning(RESPONSIBLE)
    return Meaning(HELPER) if helps else Meaning(RESPONSIBLE, "lead" if leads else "")


@lru_cache(maxsize=2000)
def _spelt(word: str) -> str:
    """A word as it is spelt, where it is none of Vietnamese and one letter away from a known one."""
    if word in VOCABULARY or SYLLABLE.fullmatch(word) or not word.isalpha():
        return word
    single = re.sub(r"(.)\1", r"\1", word)
    if single in VOCABULARY:
        return single
    near = {known for known in VOCABULARY if len(word) > 4 and _one_edit(word, known)}
    return near.pop() if len(near) == 1 else word


def _one_edit(one: str, other: str) -> bool:
    """True for two words of which one comes from the other by one letter more, less, or changed."""
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 3:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    if len(longer) == len(shorter):
        swapped = longer[start + 1 : start + 2] + longer[start : start + 1] + longer[start + 2 :]
        return longer[start + 1 :] == shorter[start + 1 :] or swapped == shorter[start:]
    return longer[start + 1 :] == shorter[start:]
