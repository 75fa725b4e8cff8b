"""What the text of an answer says: something, nothing, or what another answer of the form says."""

from __future__ import annotations

import re

from cchc.model import names

DOTS = " \n.…_-\N{EN DASH}\N{EM DASH}"
"""What people leave, or draw, where they write nothing."""
DITTO = (
    "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{DITTO MARK}\N{DOUBLE PRIME}"
)
WORDS = re.compile(r"[^\W\d_]{2}")
NOTHING = frozenset(
    names.key(text)
    for text in (
        *("không", "không có", "không có gì", "không ý kiến", "không có ý kiến", "ko", "ko có"),
        *("không có nguyên nhân", "không có giải pháp", "chưa", "chưa có", "n/a", "na", "k có"),
        *("có", "ok", "đúng", "đồng ý", "nhất trí", "true", "false", "yes", "agree"),
        *("none", "nothing", "nil", "null", "no", "not applicable"),
    )
)
"""Keys of texts that answer nothing, or only agree, in the languages of the forms."""
LIKE = r"(?:nhu|giong|xem|tuong tu|same as|as|see)(?: nhu)?(?: o)?(?: cac)?"
PLACE = (
    r"(?: (?:dong|hang|muc|o|phan|cau|noi dung|tieu chi|tieu chi thanh phan|tctp|criterion|row))?"
)
ABOVE = re.compile(
    rf"n ?t|n ?t ?r|ditto|idem|{LIKE}{PLACE}(?: o| ben| phia)? (?:tren|truoc)|(?:same |see |as )+above"
)
AT = re.compile(rf"{LIKE}{PLACE}((?: \d{{1,3}}){{2,6}})")


def says(text: str) -> bool:
    """False for nothing, and for what people draw in its place."""
    return bool(text.strip(DOTS))


def points_at(text: str) -> str | None:
    """Whose answer a text repeats: the id of a criterion, an empty text for the row above; else None."""
    signs = "".join(text.split())
    if signs and not signs.strip(DITTO):
        return ""
    key = names.key(text)
    if ABOVE.fullmatch(key):
        return ""
    match = AT.fullmatch(key)
    return ".".join(match[1].split()) if match else None


def answers(text: str) -> bool:
    """False for a cross, a tick, a bare figure and for words that say that there is nothing."""
    return bool(WORDS.search(text)) and names.key(text) not in NOTHING
