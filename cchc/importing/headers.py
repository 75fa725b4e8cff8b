"""The columns of an appendix, found by their headers: accents, typos, order and extras do not count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from cchc.importing.grid import MAX_COLUMNS, Block, Cell, Row
from cchc.model import names

CODE, CRITERION, MAX, SELF, APPRAISED, DEDUCTION, REASON, RESPONSIBLE = ROLES = (
    *("code", "criterion", "max_points", "self_assessed"),
    *("appraised", "deduction", "reason", "responsible"),
)
POINTS = (MAX, APPRAISED, DEDUCTION)
PHRASES: tuple[tuple[str, str], ...] = (
    (
        RESPONSIBLE,
        "trach nhiem|phu trach|don vi thuc hien|co quan thuc hien|chu tri|tham muu|responsible",
    ),
    (REASON, "ly do|li do|nguyen nhan|giai trinh|nhan xet|y kien|ghi chu|noi dung tru|reason|note"),
    (
        SELF,
        "tu danh gia|tu cham|huyen cham|don vi cham|cham cua don vi|self assessed",
    ),
    (APPRAISED, "tham dinh|hoi dong|tinh cham|diem dat|diem cham|cong nhan|appraised"),
    (CRITERION, "noi dung bi tru"),
    (DEDUCTION, "bi tru|diem tru|tru diem|mat diem|diem mat|diem giam|chenh lech|deduction|lost"),
    (MAX, "toi da|diem chuan|thang diem|max|maximum"),
    (CODE, "ma tieu chi|ma so|ma|so hieu|so tt|stt|tt|code|id"),
    (CRITERION, "tieu chi|linh vuc|noi dung|ten|criterion|name"),
)
"""The words of a header, without accents, that name its column; the first that fit decide."""
ALONE = {"don vi": RESPONSIBLE, "co quan don vi": RESPONSIBLE, "don vi lien quan": RESPONSIBLE}
"""Whole headers that name a column; with more words they may name another."""
NO_ROLE = ("", 0)
BETWEEN = re.compile(r" (chenh lech|lech|tru|giam)\b")
"""With these, a column of the self-assessment holds a difference from it."""
ALIKE = 85
"""Per cent of the letters that a phrase written with a typo shares with it."""
LONGEST = 150
"""Letters of a header; a longer cell is none."""
LONGEST_LABEL = 300
"""Letters of the label of a row of totals."""
MOST_WORDS = 12
"""Words of a header in which typos are looked for."""
TOP_ROWS = 200
"""Headers stand this near the top of a CSV file."""
DEEPEST = 3
"""Rows that a header may have."""
ANY_PHRASE = re.compile(rf" (?:{'|'.join([*(phrases for _, phrases in PHRASES), *ALONE])}) ")
"""Without one of these a text is no header."""
NUMBER = re.compile(r"[-\N{MINUS SIGN}\N{EN DASH}]?[\d.,]*\d[\d.,]*%?")
CODE_START = re.compile(r"(?:Tiêu chí )?([1-9]\d?(?:\.[1-9]\d?){0,4})(?![\d.,]*\d) ?[.):]?", re.I)
ROMAN_NUMBERS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
ROMAN = {name: str(i) for i, name in enumerate(ROMAN_NUMBERS, 1)}
TOTALS = ("tong", "total", "cong diem", "cong chung")
"""How the label of a row of totals begins, where it is not “Cộng” alone."""
OF_TOTALS = frozenset(
    [
        *("tong", "cong", "so", "diem", "bi", "tru", "mat", "dat", "chung", "cac", "dong", "la"),
        *("nam", "tieu", "chi", "thanh", "phan", "toan", "bo", "cua", "huyen", "cchc"),
        *("total", "of", "deduction", "rows"),
    ]
)
SUBTOTAL = re.compile(
    r"(tong|cong)( (so|cong|diem|bi|tru|mat|cua))* (linh vuc|nhom|muc|phan|[ivx]+)\b.*"
)


class Column(NamedTuple):
    """A column by its header."""

    text: str
    order: int
    """Which cell of the row it is, from 0."""
    start: int
    span: int
    rank: int
    """How far down its phrase stands in the list of its role: of two, the lower is meant."""

    def of(self, row: Row, width: int, by_order: bool) -> Cell:
        """The cell of a row in this column."""
        in_order = by_order and len(row.cells) == width
        cell = row.cells[self.order] if in_order else row.at(self.start + (self.span - 1) // 2)
        return cell._replace(header=self.text)


class Header(NamedTuple):
    """The header of a table: the candidates for each role, the columns that have none."""

    columns: Mapping[str, tuple[Column, ...]]
    others: tuple[str, ...]
    depth: int
    width: int
    right: int
    """The first column of the grid behind the table."""

    @property
    def complete(self) -> bool:
        """True for an appendix: criteria, and two of the three points (the third follows)."""
        named = CRITERION in self.columns or CODE in self.columns
        return named and sum(role in self.columns for role in POINTS) >= 2


def header_at(block: Block, index: int) -> Header | None:
    """The header that begins in a row of a block, with as many rows as tell the most."""
    found: Header | None = None
    if not any(_names_one(row) for row in block.rows[index : index + DEEPEST]):
        return None
    for depth in range(1, DEEPEST + 1):
        rows = block.rows[index : index + depth]
        if len(rows) < depth or len(rows[-1].filled) < 2 or any(map(is_number, rows[-1].filled)):
            break
        header = _header(rows, depth)
        if found is None or len(header.columns) > len(found.columns):
            found = header
    return found


def _names_one(row: Row) -> bool:
    """True for a row with a header as it should be: typos are looked for beside such a one alone."""
    return any(_exact(cell.text) for cell in row.cells)


def best(rows: Iterable[list[str]]) -> int:
    """The most roles that the fields of one row have: which delimiter is the right one."""
    first = (fields[:MAX_COLUMNS] for fields in islice(rows, TOP_ROWS))
    return max((len({_exact(field) for field in fields} - {None}) for fields in first), default=0)


def code_of(text: str) -> tuple[str, str] | None:
    """The code that a cell begins with (1.5.2 of “1.5.2. Tổ chức …”) and the rest, or None."""
    line = " ".join(text.split())
    first, _, others = line.partition(" ")
    if first.rstrip(".)") in ROMAN:
        return ROMAN[first.rstrip(".)")], others
    match = CODE_START.match(line)
    if match is None:
        return None
    rest = line[match.end() :]
    if rest and not (rest[0] in " -\N{EN DASH}" or rest[0].isupper()):
        return None
    return match[1], rest.strip(" -:.\N{EN DASH}")


def is_total(text: str) -> bool:
    """True for a line that begins with the word for a total, and no more before its figures."""
    label = text.split("\t", 1)[0]
    if len(label) > LONGEST_LABEL:
        return False
    words = names.key(label).split()
    told = all(word in OF_TOTALS or word.isdecimal() for word in words)
    return told and (words == ["cong"] or " ".join(words).startswith(TOTALS))


def is_subtotal(text: str) -> bool:
    """True for the label of a row that adds up a part of the table."""
    return len(text) <= LONGEST_LABEL and SUBTOTAL.fullmatch(names.key(text)) is not None


def begins_a_row(line: str) -> bool:
    """True for a line of pasted text that cannot be the rest of a cell."""
    first = line.split("\t")[0]
    found = code_of(first)
    area = first.isupper() and first.split(" ")[0].rstrip(".)") in ROMAN  # III. CẢI CÁCH …
    return is_total(line) or area or (found is not None and ("." in found[0] or "\t" in line))


def is_numbering(row: Row) -> bool:
    """True for the row under a header that numbers the columns: (1) (2) (3), or A B 1 2 3=1-2."""
    marks = [cell.line.partition("=")[0].strip("() ") for cell in row.filled]
    numbers = [int(mark) for mark in marks if mark.isdecimal()]
    lettered = [mark for mark in marks if not mark.isdecimal()]
    rising = all(later == earlier + 1 for earlier, later in pairwise(numbers))
    return len(numbers) >= 3 and rising and numbers[0] == 1 and all(len(m) == 1 for m in lettered)


def _header(rows: tuple[Row, ...], depth: int) -> Header:
    columns: dict[str, list[Column]] = {}
    others: list[str] = []
    last = rows[-1]
    told = [row for row in rows if depth == 1 or len(row.filled) > 1]  # not a title over the table
    right = max(cell.start + cell.span for cell in last.cells)
    bottom = list(last.cells)
    for above in rows[:-1]:  # a column whose header stands in a row above alone
        held = {i for cell in bottom for i in range(cell.start, cell.start + min(cell.span, 99))}
        bottom += [cell for cell in above.cells if cell.span == 1 and cell.start not in held]
        right = max(right, *(cell.start + cell.span for cell in above.cells))
    for order, cell in enumerate(sorted(bottom, key=lambda cell: cell.start)):
        text = _words(told, cell)
        found = _role(text) if len(text) <= LONGEST else None
        if found and found != NO_ROLE:
            place = Column(text, order, cell.start, cell.span, found[1])
            columns.setdefault(found[0], []).append(place)
        elif text:
            others.append(text)
    kept = {role: tuple(found) for role, found in columns.items()}
    return Header(kept, tuple(others), depth, len(last.cells), right)


def _words(rows: Iterable[Row], below: Cell) -> str:
    """The header of a column from all its rows."""
    cells: list[Cell] = []
    for row in rows:
        cell = row.at(below.start)
        if cell.text and all(cell.place != seen.place for seen in cells):
            cells.append(cell)
    return " ".join(cell.line for cell in cells)


@lru_cache(maxsize=2000)
def _role(text: str) -> tuple[str, int] | None:
    """The role of a column with this header, typos allowed where nothing fits as it stands."""
    found = _exact(text)
    words = names.key(text).split()
    if found or len(words) > MOST_WORDS:
        return found
    for role, phrases in PHRASES:
        for rank, phrase in enumerate(phrases.split("|")):
            size = phrase.count(" ") + 1
            runs = (" ".join(words[i : i + size]) for i in range(len(words) - size + 1))
            if len(phrase) > 5 and any(_alike(run, phrase) for run in runs):
                return role, rank
    return None


def _exact(text: str) -> tuple[str, int] | None:
    """The role of a column with this header as it stands."""
    return _told(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=10_000)
def _told(text: str) -> tuple[str, int] | None:
    key = f" {names.key(text)} "
    if ANY_PHRASE.search(key) is None:
        return None
    if key.strip() in ALONE:
        return ALONE[key.strip()], len(PHRASES)
    for role, phrases in PHRASES:
        for rank, phrase in enumerate(phrases.split("|")):
            if f" {phrase} " in key:
                between = role == SELF and BETWEEN.search(key)
                share = role in (*POINTS, SELF) and key.startswith((" ty le ", " ti le "))
                return NO_ROLE if between or share else (role, rank)
    return None


def _alike(one: str, other: str) -> bool:
    matched = SequenceMatcher(None, one, other, autojunk=False)
    same = sum(block.size for block in matched.get_matching_blocks())
    return 200 * same >= ALIKE * (len(one) + len(other))


def is_number(cell: Cell) -> bool:
    """True for a cell that holds a figure and nothing else."""
    return cell.number is not None or NUMBER.fullmatch(cell.line) is not None
