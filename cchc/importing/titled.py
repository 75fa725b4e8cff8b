"""The bodies that a title names: “… của UBND xã Ví Dụ năm 2025”."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cchc.model import names

KINDS = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh"
LED = re.compile(
    rf"\b(?:UBND|Ủy ban nhân dân|của|tại)\s+(?:UBND\s+|Ủy ban nhân dân\s+)?({KINDS})\s+([^,;:.()\d]+)",
    re.I,
)
DOCUMENT = re.compile(r"\b(?:quyết định|công văn|thông báo|kế hoạch|báo cáo|hướng dẫn)\b", re.I)
"""Before a body: whose document it is, not who is scored."""
ENDS = frozenset(
    [
        *("nam", "va", "cac", "quy", "giai", "tren", "tai", "thuoc", "tinh", "huyen", "bi", "duoc"),
        *("co", "theo", "kem", "trong", "o", "doi", "so", "voi", "ky", "ve"),
    ]
)
"""Words that end a name where a title is all in capitals."""
LONGEST_NAME = 4
"""Syllables of the longest name of a place."""


def bodies_in(title: Iterable[str]) -> tuple[str, ...]:
    """The bodies as names: xã Ví Dụ. Lines of the documents that it belongs to are left out."""
    found: dict[str, str] = {}
    for line in title:
        if line.startswith("(") or names.plain(line).startswith(("kem theo", "can cu")):
            continue
        for match in LED.finditer(line):
            name = _name(match[2])
            if name and not DOCUMENT.search(line[: match.start()]):
                body = f"{match[1].lower()} {name}"
                found.setdefault(names.plain(body), body)
    return tuple(found.values())


def _name(text: str) -> str:
    """The words with a capital that begin a text, where they can be a name."""
    words: list[str] = []
    for word in text.split():
        if not word[0].isupper() or names.plain(word) in ENDS:
            break
        words.append(word)
    return " ".join(words).title() if len(words) <= LONGEST_NAME else ""
