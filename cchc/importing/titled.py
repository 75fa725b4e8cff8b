"""The title over a table, and the bodies and years it names: “… của UBND xã Ví Dụ năm 2025”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cchc.importing.grid import Block, Grid
from cchc.model import names

KINDS = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh"
LED = re.compile(
    rf"\b(?:UBND|Ủy ban nhân dân|của|tại)\s+(?:UBND\s+|Ủy ban nhân dân\s+)?({KINDS})\s+([^,;:.()\d]+)",
    re.I,
)
MORE = re.compile(rf"(,|\bvà)\s+(?:UBND\s+)?({KINDS})\s+([^,;:.()\d]+)", re.I)
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

YEAR = re.compile(r"\b(?:năm|nam|year|in)\s+((?:19|20)\d\d)\b", re.I)
TITLE_LINES = 6
"""Lines over a table in which its title is looked for."""


def title_over(block: Block, at: int, grid: Grid) -> tuple[str, ...]:
    """The lines over a table, from the last that says “Phụ lục” on."""
    above = [" ".join(cell.line for cell in row.filled) for row in block.rows[:at]]
    lines = ([*block.before, *above] if block.before or above else list(grid.lines))[-TITLE_LINES:]
    for i in range(len(lines) - 1, -1, -1):
        if names.key(lines[i]).startswith("phu luc"):
            return tuple(lines[i:])
    return tuple(lines)


def years_in(title: Iterable[str]) -> set[str]:
    """The years that a title names; “(Kèm theo …)” has the year of the plan."""
    lines = (line for line in title if not names.key(line).startswith("kem theo"))
    return {year for line in lines for year in YEAR.findall(line)}


def bodies_in(title: Iterable[str]) -> tuple[str, ...]:
    """The bodies as names: xã Ví Dụ. Lines of the documents that it belongs to are left out."""
    found: dict[str, str] = {}
    for line in title:
        if line.startswith("(") or names.plain(line).startswith(("kem theo", "can cu")):
            continue
        for match in LED.finditer(line):
            if DOCUMENT.search(line[: match.start()]):
                continue
            for kind, text in ((match[1], match[2]), *_others(line[match.end(1) :], match[1])):
                if name := _name(text):
                    body = f"{kind.lower()} {name}"
                    found.setdefault(names.plain(body), body)
    return tuple(found.values())


def _others(text: str, kind: str) -> Iterator[tuple[str, str]]:
    """More bodies in a row: behind “và”, or behind a comma where they are of the same kind."""
    for joint, other, name in MORE.findall(text):
        if joint != "," or other.casefold() == kind.casefold():
            yield other, name


def _name(text: str) -> str:
    """The words with a capital that begin a text, where they can be a name."""
    words: list[str] = []
    for word in text.split():
        if not word[0].isupper() or names.plain(word) in ENDS:
            break
        words.append(word)
    return " ".join(words).title() if len(words) <= LONGEST_NAME else ""
