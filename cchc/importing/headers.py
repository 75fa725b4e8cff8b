"""The columns of an appendix, found by their headers: accents, typos, order and extras do not count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from cchc.importing.grid import MAX_COLUMNS, Block, Cell, GridRow
from cchc.importing.roles import (
    APPRAISED,
    CODE,
    CRITERION,
    SELF,
    Meaning,
    enough,
    may_be_points,
    meaning,
)
from cchc.model import names

TOP_ROWS = 200
"""Headers stand this near the top of a CSV file."""
DEEPEST = 3
"""Rows that a header may have."""
LONGEST_LABEL = 300
"""Letters of the label of a row of totals."""
LONGEST_MARK = 20
"""Letters of the number of a column, with what it is the difference of."""
NUMBER = re.compile(r"[-\N{MINUS SIGN}\N{EN DASH}]?[\d.,]*\d[\d.,]*%?")
CODE_START = re.compile(
    r"(?:(?:Tiêu chí thành phần|Tiêu chí|Chỉ số|Mục|Mã|TCTP|TC) ?[:.-]? ?)?[(\[]?"
    r"([1-9]\d?(?:\.[1-9]\d?){0,4})(?![\d.,]*\d) ?[.):\]]*",
    re.I,
)
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
    meaning: Meaning

    def of(self, row: GridRow, width: int, by_order: bool) -> Cell:
        """The cell of a row in this column."""
        in_order = by_order and len(row.cells) == width
        cell = row.cells[self.order] if in_order else row.at(self.start + (self.span - 1) // 2)
        return cell.under(self.text)


class Header(NamedTuple):
    """The header of a table: the candidates for each role, the columns that have none."""

    columns: Mapping[str, tuple[Column, ...]]
    others: tuple[str, ...]
    depth: int
    width: int
    right: int
    """The first column of the grid behind the table."""
    loose: tuple[Column, ...] = ()
    """Columns without a role that may hold points."""

    @property
    def complete(self) -> bool:
        """True for an appendix: criteria, and points enough."""
        named = CRITERION in self.columns or CODE in self.columns
        return named and enough(self.columns)


def header_at(block: Block, index: int) -> Header | None:
    """The header that begins in a row of a block, with as many rows as tell the most; all rows that
    a merged cell of it goes down into are of it.
    """
    found: Header | None = None
    whole = True
    for depth in range(1, DEEPEST + 1):
        rows = block.rows[index : index + depth]
        if len(rows) < depth or not may_head(rows[-1]):
            break
        header = _header(rows, depth)
        if found is None or not whole or len(header.columns) > len(found.columns):
            found = header
        whole = not any(_goes_down(rows[-1], row) for row in block.rows[index + depth :][:1])
    return found


def _goes_down(row: GridRow, below: GridRow) -> bool:
    """True where a merged cell of texts stands in both rows."""
    held = {cell.place for cell in row.filled}
    return any(cell.place in held for cell in below.filled)


def may_head(row: GridRow) -> bool:
    """True for a row of texts alone, as headers are."""
    return len(row.filled) > 1 and not any(map(is_number, row.filled))


def best(rows: Iterable[list[str]]) -> int:
    """The most roles that the fields of one row have: which delimiter is the right one."""
    first = (fields[:MAX_COLUMNS] for fields in islice(rows, TOP_ROWS))
    return max(
        (len({meaning((field,)) for field in fields} - {None}) for fields in first), default=0
    )


@lru_cache(maxsize=10_000)
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
    if len(label) > LONGEST_LABEL or not all(map(_of_totals, label.split())):
        return False  # as most lines are after a word or two
    words = names.key(label).split()
    return _of_totals(label) and (words == ["cong"] or " ".join(words).startswith(TOTALS))


def _of_totals(text: str) -> bool:
    """True for a text of words that labels of totals have."""
    return all(word in OF_TOTALS or word.isdecimal() for word in names.key(text).split())


def is_subtotal(text: str) -> bool:
    """True for the label of a row that adds up a part of the table."""
    return len(text) <= LONGEST_LABEL and SUBTOTAL.fullmatch(names.key(text)) is not None


def begins_a_row(line: str) -> bool:
    """True for a line of pasted text that cannot be the rest of a cell."""
    first = line.split("\t")[0]
    found = code_of(first)
    area = first.isupper() and first.split(" ")[0].rstrip(".)") in ROMAN  # III. CẢI CÁCH …
    return is_total(line) or area or (found is not None and ("." in found[0] or "\t" in line))


def is_numbering(row: GridRow) -> bool:
    """True for the row under a header that numbers the columns: (1) (2) (3), or A B 1 2 3=1-2."""
    marks = [cell.line[:LONGEST_MARK].partition("=")[0].strip("() ") for cell in row.filled]
    numbers = [int(mark) for mark in marks if mark.isdecimal()]
    lettered = [mark for mark in marks if not mark.isdecimal()]
    rising = all(later == earlier + 1 for earlier, later in pairwise(numbers))
    return len(numbers) >= 3 and rising and numbers[0] == 1 and all(len(m) == 1 for m in lettered)


def _header(rows: tuple[GridRow, ...], depth: int) -> Header:
    found: list[Column] = []
    others: list[str] = []
    loose: list[Column] = []
    last = rows[-1]
    told = [row for row in rows if depth == 1 or len(row.filled) > 1]  # not a title over the table
    right = max(cell.start + cell.span for cell in last.cells)
    bottom = list(last.cells)
    for above in rows[:-1]:  # a column whose header stands in a row above alone
        held = {i for cell in bottom for i in range(cell.start, cell.start + min(cell.span, 99))}
        bottom += [cell for cell in above.cells if cell.span == 1 and cell.start not in held]
        right = max(right, *(cell.start + cell.span for cell in above.cells))
    for order, cell in enumerate(sorted(bottom, key=lambda cell: cell.start)):
        parts = _parts(told, cell)
        text, said = " ".join(parts), meaning(parts)
        if said is not None:
            found.append(Column(text, order, cell.start, cell.span, said))
        elif text:
            others.append(text)
            if may_be_points(parts):
                meant = Meaning(APPRAISED, sure=False)
                loose.append(Column(text, order, cell.start, cell.span, meant))
    columns: dict[str, tuple[Column, ...]] = {}
    for column in _voices(found):
        role = column.meaning.role
        columns[role] = (*columns.get(role, ()), column)
    return Header(columns, tuple(others), depth, len(last.cells), right, tuple(loose))


def _parts(rows: Iterable[GridRow], below: Cell) -> tuple[str, ...]:
    """The header of a column, from its rows from the top."""
    cells: list[Cell] = []
    for row in rows:
        cell = row.at(below.start)
        if cell.text and all(cell.place != seen.place for seen in cells):
            cells.append(cell)
    return tuple(cell.line for cell in cells)


def _voices(columns: list[Column]) -> list[Column]:
    """The columns with those that a body scored: its own points beside what a council gave, the
    appraisal beside points that say they are its own, and of two bodies the higher one's.
    """
    council = any(column.meaning.role == APPRAISED for column in columns)
    own = any(column.meaning == Meaning(SELF, round=column.meaning.round) for column in columns)
    levels = {c.meaning.sort for c in columns if c.meaning.role == SELF and c.meaning.sort}
    over = not council and (own or {"high", "low"} <= levels)
    top = next((level for level in ("high", "body", "low") if level in levels), "")
    heard: list[Column] = []
    for column in columns:
        said = column.meaning
        if said.role != SELF or not said.sort:
            heard.append(column)
        elif over and said.sort == top:
            heard.append(column._replace(meaning=said._replace(role=APPRAISED)))
        elif not own:
            heard.append(column)
    return heard


def is_number(cell: Cell) -> bool:
    """True for a cell that holds a figure and nothing else."""
    return cell.number is not None or NUMBER.fullmatch(cell.line) is not None
