"""A sentence of a rulebook, clause by clause; what is in no form makes the whole of it unread."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cchc.importing.sentence_forms import (
    CLAUSES,
    RANGES,
    STATE,
    WORTHS,
    Form,
    pattern,
)
from cchc.model.writing import one_line

LONGEST = 2_000
"""Letters of a sentence that is read; what is longer describes more than one rule."""
MOST_CLAUSES = 20
BREAKS = re.compile(r"[;\n]|(?<=[^\W\d])[.] +(?=[^\W\d_])|(?<=\d)[.] +(?=[^\W\d_])")
BULLET = re.compile(r"^\s*(?:[-+•*–]|[a-zđ]\)|\d\))\s+")
SIGNS = (
    (re.compile(r"\s[x*]\s(?=\S)"), " × "),
    (re.compile(r"\(\s*%\s*\)|(?<=lệ)\s*%"), ""),
    (re.compile(r"\btỉ lệ\b", re.I), "tỷ lệ"),
    (re.compile(r"\btỷ lệ (?:đạt được|đạt|hoàn thành|thực hiện)\b", re.I), "tỷ lệ"),
    (re.compile(r"(?<=\d)\s?đ\b"), " điểm"),
    (re.compile('[“”"]'), ""),
)
"""Ways to write the same."""
ASKED = re.compile(r"(?:nếu|khi|với|trường hợp|đối với)\s+", re.I)
REACHED = re.compile(r"(?:tỷ lệ|kết quả|mức)?\s*(?:đạt|là|có|hoàn thành)?\s*", re.I)
THEN = re.compile(
    r"\s*(?:[:=,–-]\s*|\s)(?:thì\s+)?(?:(?:được|đạt|chấm|cho|tính|hưởng)\s+(?!theo))?", re.I
)
HELD = re.compile(r"\b(?:mỗi|cứ|trừ|cộng|thêm|tối|ít|lệ|trên|dưới|hơn|công thức)\b|[×/]", re.I)
"""What no name of a state says: it would be a rule of another form."""


class Clause(NamedTuple):
    """A clause: its kind, what its slots hold, and what its tier is worth where it has one."""

    kind: str
    values: Mapping[str, str]
    worth: str = ""


def clauses(text: str) -> tuple[Clause, ...] | None:
    """The clauses of a sentence; None where one of them has no form."""
    if len(text) > LONGEST:
        return None
    found: list[Clause] = []
    for part in _parts(text):
        read = _read(part)
        if read is None or len(found) > MOST_CLAUSES:
            return None
        found += read
    return tuple(clause for clause in found if clause.kind != "preface") or None


def _parts(text: str) -> Iterator[str]:
    for part in BREAKS.split(text):
        told = one_line(BULLET.sub("", part))
        for sign, plain in SIGNS:
            told = sign.sub(plain, told)
        told = one_line(told).strip(" .,")
        if told:
            yield told


def _read(part: str) -> list[Clause] | None:
    """A part as one clause, or as several with commas between them."""
    own = _clause(part)
    if own is not None:
        return [own]
    pieces = [piece for piece in re.split(r", +| +(?=nhưng )", part) if piece]
    if len(pieces) > MOST_CLAUSES:
        return None
    for cut in range(len(pieces) - 1, 0, -1):
        first = _clause(", ".join(pieces[:cut]))
        rest = None if first is None else _read(", ".join(pieces[cut:]))
        if first is not None and rest is not None:
            return [first, *rest]
    return None


def _clause(part: str) -> Clause | None:
    for form in CLAUSES:
        if match := pattern(form.template).fullmatch(part):
            return Clause(form.kind, _given(match))
    worth = _worth(
        re.sub(r"^điểm(?: số)? = ", "", part, flags=re.I), ("share", "share_of", "vague")
    )
    if worth is not None:
        return Clause("alone", worth.values, worth.kind)
    return _tier(part) or _state(part)


def _tier(part: str) -> Clause | None:
    """Where a tier holds and what it is worth, in either order."""
    asked = ASKED.match(part)
    begin = REACHED.match(part, asked.end() if asked else 0)
    start = begin.end() if begin else 0
    for form in RANGES:
        match = pattern(form.template).match(part, start)
        while match is not None:
            then = THEN.match(part, match.end())
            tail = part[match.end() :]
            worth = _worth(part[then.end() :]) if then else None
            worth = worth or (_worth(tail.lstrip(" :")) if tail[:1] in ": " else None)
            if worth is not None:
                return Clause("range", {**_given(match), **worth.values}, worth.kind)
            match = _shorter(form, part, start, match)
    for marker in re.finditer(r"\s(?:nếu|khi)\s", part, re.I):
        worth = _worth(re.sub(r"^(?:được|đạt|chấm|cho)\s+", "", part[: marker.start()], flags=re.I))
        rest = part[marker.end() :]
        begin = REACHED.match(rest)
        for form in RANGES:
            match = pattern(form.template).fullmatch(rest, begin.end() if begin else 0)
            if worth is not None and match is not None:
                return Clause("range", {**_given(match), **worth.values}, worth.kind)
    return None


def _shorter(form: Form, part: str, start: int, match: re.Match[str]) -> re.Match[str] | None:
    """The match that leaves a word more to what comes after it."""
    end = match.end()
    while end > start:
        end = max(part.rfind(" ", start, end), start)
        found = pattern(form.template).fullmatch(part, start, end)
        if found is not None:
            return found
    return None


def _worth(text: str, kinds: Sequence[str] = ()) -> Clause | None:
    for form in WORTHS:
        if not kinds or form.kind in kinds:
            match = pattern(form.template).fullmatch(text)
            if match is not None:
                return Clause(form.kind, _given(match))
    return None


def _state(part: str) -> Clause | None:
    match = pattern(STATE.template).fullmatch(ASKED.sub("", part, count=1))
    if match is None:
        return None
    name = match["name"].strip()
    if HELD.search(name) or "," in name:
        return None
    return Clause("state", {**_given(match), "name": name})


def _given(match: re.Match[str]) -> dict[str, str]:
    return {key: value.strip() for key, value in match.groupdict().items() if value is not None}
