"""Figures that a sentence names as offices write them: percentages, cases out of cases, whole
numbers in digits or words, days and rows of a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from cchc.model.rate import Rate
from cchc.model.tuples import NamedTuple

PERCENT = re.compile(r"(?<![\d.,/])(\d{1,5}(?:[.,]\d{1,6})?)\s?%", re.ASCII)
FRACTION = re.compile(r"(?<![\d./,-])(\d{1,9})\s?/\s?(\d{1,9})(?![\d/.,-]*\d|/)", re.ASCII)
DATED = re.compile(r"\b(ngày|tháng|quý|năm|số|kỳ|khóa)\s*$")
"""What stands before a day, a month or a number of a document: 12/2023, 35/2024."""
NEAR = 16
"""So many letters before a figure are looked at for such a word."""


def percent(match: re.Match[str]) -> Rate:
    """The rate that a match of `PERCENT` writes, with a comma or a point."""
    return Rate(Decimal(match[1].replace(",", ".")))


def percents(text: str) -> tuple[Rate, ...]:
    """The percentages of a sentence."""
    return tuple(percent(match) for match in PERCENT.finditer(text))


def shares(text: str) -> Iterator[re.Match[str]]:
    """The matches of `FRACTION` that are cases out of cases: not a date, not the number of a
    document, not more than all.
    """
    for match in FRACTION.finditer(text):
        count, of = int(match[1]), int(match[2])
        month = count <= 12 and 1990 <= of <= 2100
        before = text[max(0, match.start() - NEAR) : match.start()].lower()
        if not month and not DATED.search(before) and 0 < of >= count:
            yield match


def fractions(text: str) -> tuple[tuple[int, int], ...]:
    """The cases out of cases of a sentence: 12/112."""
    return tuple((int(match[1]), int(match[2])) for match in shares(text))


def prints(one: Rate, other: Rate) -> bool:
    """True when some rate prints both as one and as the other: 70,25% as 70,3%."""
    return not one.printed.meet(other.printed).empty


_ONES = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ENDS = {"mốt": 1, "tư": 4, "lăm": 5, "bẩy": 7}
_WHOLE = re.compile(r"(?<![\w.,/%-])[0-9]{1,9}(?![\w%]|[.,/-][0-9])", re.ASCII)
_WORD = re.compile(r"\w+")


def wholes(text: str) -> Iterator[tuple[int, int, int]]:
    """The whole numbers of a sentence, in digits or in words up to 99, each with where it begins
    and ends. “năm” is a year too: it counts as a number where none follows.
    """
    yield from ((int(match[0]), match.start(), match.end()) for match in _WHOLE.finditer(text))
    words = list(_WORD.finditer(text))
    i = 0
    while i < len(words):
        found, used = _spoken([word[0].casefold() for word in words[i : i + 3]])
        after = text[words[i].end() : words[i].end() + NEAR].lstrip()
        if found is not None and not (words[i][0].casefold() == "năm" and after[:1].isdigit()):
            yield found, words[i].start(), words[i + used - 1].end()
        i += used


def _spoken(words: list[str]) -> tuple[int | None, int]:
    """The number that a run of at most three words begins with, and how many words it takes."""
    one = _ONES.index(words[0]) if words[0] in _ONES[1:] else None
    if one is None:
        return None, 1
    tens = 1 if one == 10 else one if words[1:2] in (["mươi"], ["mười"]) and one > 1 else 0
    if not tens:
        return one, 1
    used = 1 if one == 10 else 2
    last = words[used] if len(words) > used else ""
    unit = _ENDS.get(last) or (_ONES.index(last) if last in _ONES[1:10] else 0)
    return tens * 10 + unit, used + (unit > 0)


class Before(NamedTuple):
    """Words that stand before a number, with at most so many others between."""

    words: tuple[str, ...]
    others: int

    def ends(self, text: str) -> bool:
        """True where one of them stands at the end of a text in small letters."""
        pattern = rf"\b({'|'.join(self.words)})(\s+\w+){{0,{self.others}}}\s+$"
        return any(word in text for word in self.words) and bool(re.search(pattern, text))


EACH = Before(("mỗi", "từng"), 1)
ASKED = Before(
    (
        *("mỗi", "từng", "thiếu", "còn", "chưa", "không", "thêm", "hơn", "trên", "dưới", "cần"),
        *("phải", "tối thiểu", "tối đa", "ít nhất", "yêu cầu", "quy định"),
    ),
    2,
)
"""What stands before a number that is asked for, or lacks, and is not the one that was counted."""


def counted(text: str, noun: str, but: Before) -> set[int]:
    """The whole numbers right before what is counted (3 sáng kiến), but those after such words."""
    found = set()
    for number, start, end in wholes(text):
        after = text[end : end + NEAR + len(noun)].lstrip().casefold()
        before = text[max(0, start - 2 * NEAR) : start].lower()
        if after.startswith(noun.casefold()) and not but.ends(before):
            found.add(number)
    return found


_UNTIL = re.compile(
    r"\b(?:tính đến|tính tới|đến hết|đến ngày|tới ngày)\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})"
    r"(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4})"
)


def until(text: str) -> set[date]:
    """The days up to which a sentence counts: tính đến 15/12/2023."""
    found = set()
    for match in _UNTIL.finditer(text.lower()):
        day, month, year = (int(part) for part in match.groups() if part is not None)
        if 1 <= month <= 12 and 1 <= day <= 31:
            try:
                found.add(date(year, month, day))
            except ValueError:
                continue
    return found


_ROW = re.compile(r"\bdòng\s+(\d{1,4}(?:\.\d{1,4})+)(?![\d%])")


def table_rows(text: str) -> set[str]:
    """The rows of a table that a sentence names by the id of a criterion: dòng 3.11.2."""
    return set(_ROW.findall(text.lower()))
