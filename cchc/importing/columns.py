"""Which columns fill a role: one, the last of several rounds, texts together, or a question a row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from cchc.importing.chosen import (
    EITHER,
    JOINED,
    LATEST,
    ONE,
    OPEN,
    RUNNING_NUMBER,
    Chosen,
    value_of,
)
from cchc.importing.entries import code_in
from cchc.importing.figures import add_up
from cchc.importing.grid import Cell, GridRow, RefusedError
from cchc.importing.headers import Column, Header, is_number
from cchc.importing.phrases import RUNNING
from cchc.importing.roles import (
    APPRAISED,
    ASIDE,
    CODE,
    CRITERION,
    DEDUCTION,
    FIGURES,
    LOST_CONTENT,
    MAX,
    POINTS,
    REASON,
    ROLES,
    SELF,
    Meaning,
    own,
)

ANY_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
OWN_YEAR = (SELF, APPRAISED, DEDUCTION)
"""Points of one year; a maximum may be named after the year of its rulebook."""


def columns_of(
    header: Header, rows: tuple[GridRow, ...], by_order: bool, year: int | None
) -> dict[str, Chosen]:
    """The columns of every role, by their words, their year, and where both leave several, by what
    the figures of the rows under the header prove.
    """
    table = _Table(header, rows, by_order)
    found = {role: _of_year(header.columns.get(role, ()), year) for role in ROLES}
    found[DEDUCTION] = table.losses(found)
    if own({role for role in ROLES if found[role]}):
        found[APPRAISED] = table.points_of_others(_of_year(header.loose, year), found[MAX])
    aside = list(found.pop(ASIDE))
    chosen: dict[str, Chosen] = {}
    for role in (CODE, CRITERION):
        if found[role]:
            chosen[role] = table.named(found[role], role)
    label = chosen.get(CRITERION, Chosen(())).columns
    found[REASON] += tuple(
        column._replace(meaning=Meaning(REASON, "reason", rank=1))
        for column in found[CRITERION]
        if column.meaning.sort == LOST_CONTENT and column not in label
    )
    for role in FIGURES:
        if found[role]:
            chosen[role] = _rounds(found[role])
    for role in POINTS:
        if chosen.get(role, Chosen(())).how in (EITHER, OPEN):
            chosen[role] = table.proven(role, chosen)
    for role in ROLES[ROLES.index(REASON) : ROLES.index(ASIDE)]:
        candidates = tuple(column for column in found[role] if not table.counts(column))
        if role == REASON:
            candidates, left = _grounds(candidates)
            aside += left
        filled = [column for column in candidates if table.filled(column)] or candidates[:1]
        if filled:
            chosen[role] = _texts(filled)
    aside = [column for column in aside if table.filled(column) and not table.counts(column)]
    if aside:
        chosen[ASIDE] = Chosen(tuple(aside), JOINED, "texts_apart")
    return chosen


def _of_year(columns: tuple[Column, ...], year: int | None) -> tuple[Column, ...]:
    """The columns of the year, or those of none. Raises `RefusedError` where several have others;
    points that are the only ones and of another year are left out.
    """
    if not columns or year is None:
        return columns
    if len(columns) == 1:
        years = ANY_YEAR.findall(columns[0].text) if columns[0].meaning.role in OWN_YEAR else []
        return () if years and str(year) not in years else columns
    named = tuple(column for column in columns if str(year) in column.text)
    found = named or tuple(c for c in columns if not ANY_YEAR.search(c.text))
    if not found:
        told = ", ".join(f"“{column.text}”" for column in columns)
        raise RefusedError("column_twice", columns=told)
    return found


def _rounds(columns: tuple[Column, ...]) -> Chosen:
    """The last round first, where the headers say which is which."""
    sure = tuple(column for column in columns if column.meaning.sure)
    if not sure:
        return Chosen(columns, OPEN)
    columns = sure
    if len(columns) == 1:
        return Chosen(columns)
    order = [column.meaning.round or 1 for column in columns]
    said = sum(column.meaning.round > 1 for column in columns) >= len(columns) - 1
    if said and len(set(order)) == len(order):
        late = sorted(columns, key=lambda column: -column.meaning.round)
        return Chosen(tuple(late), LATEST, "rounds_read")
    return Chosen(columns, EITHER)


def _grounds(columns: tuple[Column, ...]) -> tuple[tuple[Column, ...], list[Column]]:
    """The council's ground before causes that nobody is said to have found; a remark after a reason."""
    for sorts in (("ground",), ("reason", "khach quan", "chu quan")):
        first = tuple(column for column in columns if column.meaning.sort in sorts)
        if first:
            kept = (
                first
                if sorts[0] == "ground"
                else tuple(column for column in columns if column.meaning.sort != "remark")
            )
            return kept, [column for column in columns if column not in kept]
    return columns, []


def _texts(columns: Iterable[Column]) -> Chosen:
    columns = tuple(columns)
    if len(columns) == 1:
        return Chosen(columns)
    if {column.meaning.sort for column in columns} == {"khach quan", "chu quan"}:
        return Chosen(columns, JOINED, "texts_joined")
    return Chosen(columns, EITHER)


class _Table:
    """The rows under a header, to see what its columns hold."""

    def __init__(self, header: Header, rows: tuple[GridRow, ...], by_order: bool) -> None:
        self._rows, self._of = rows, (header.width, by_order)
        self._read: dict[Column | Chosen, list[Cell]] = {}
        self._valued: dict[Column | Chosen, list[Decimal | None]] = {}

    def cells(self, column: Column | Chosen) -> list[Cell]:
        if (cells := self._read.get(column)) is None:
            cells = self._read[column] = [column.of(row, *self._of) for row in self._rows]
        return cells

    def filled(self, column: Column) -> bool:
        return any(not cell.blank for cell in self.cells(column))

    def counts(self, column: Column) -> bool:
        """True for a column of figures alone: they are no words about a row."""
        filled = [cell for cell in self.cells(column) if not cell.blank]
        return bool(filled) and all(map(is_number, filled))

    def values(self, column: Column | Chosen) -> list[Decimal | None]:
        if (values := self._valued.get(column)) is None:
            values = self._valued[column] = [value_of(cell) for cell in self.cells(column)]
        return values

    def named(self, columns: tuple[Column, ...], role: str) -> Chosen:
        """The column with codes, or with names: the better named of those that hold some; a running
        number only where nothing else does. A part is named before the criterion that it is of.
        """
        held = {c: sum(code_in(cell) is not None for cell in self.cells(c)) for c in columns}
        least = (
            1 if role == CODE or len({c.meaning.rank for c in columns}) > 1 else max(held.values())
        )
        able = [column for column in columns if held[column] >= least] or columns
        able = sorted(able, key=lambda column: column.meaning.rank)
        if able[0].meaning.rank == RUNNING and role == CODE:
            told = [cell.line.rstrip(".)") for cell in self.cells(able[0])]
            numbers = [int(text) for text in told if text.isdecimal()]
            counted = numbers == list(range(1, len(numbers) + 1))
            hierarchy = any("." in text for text in told if text and text[0].isdigit())
            return Chosen((able[0],), RUNNING_NUMBER if counted and not hierarchy else ONE)
        parts = able[0].meaning.sort == "part" and len(able) > 1
        return Chosen(tuple(able[:2]), LATEST) if parts else Chosen((able[0],))

    def points_of_others(
        self, columns: tuple[Column, ...], most: tuple[Column, ...]
    ) -> tuple[Column, ...]:
        """Those columns that hold nothing but figures from 0 up to the maximum of their rows: beside
        points that a body gave itself they may be what it was given.
        """
        limits = self.values(most[0])
        return tuple(
            column
            for column in columns
            if self.counts(column)
            and all(
                value is None or limit is None or 0 <= value <= limit
                for value, limit in zip(self.values(column), limits, strict=True)
            )
        )

    def losses(self, found: Mapping[str, tuple[Column, ...]]) -> tuple[Column, ...]:
        """The columns of deductions without a difference that is one from the body's own points."""
        columns = found[DEDUCTION]
        if not found[SELF]:
            return columns
        clear = tuple(column for column in columns if column.meaning.sort != "gap")
        if clear or not found[APPRAISED]:
            return clear
        own = {
            **{role: Chosen(found[role][:1]) for role in (APPRAISED,)},
            MAX: Chosen(found[SELF][:1]),
        }
        most = {**own, MAX: Chosen(found[MAX][:1])}
        return tuple(
            column
            for column in columns
            if not found[MAX]
            or self._adds(DEDUCTION, column, most) is not False
            or not self._adds(DEDUCTION, column, own)
        )

    def proven(self, role: str, chosen: Mapping[str, Chosen]) -> Chosen:
        """The one column with which maximum − appraised = lost on every row, where no other does."""
        others = [each for each in POINTS if each != role]
        if any(each not in chosen or chosen[each].how in (EITHER, OPEN) for each in others):
            return chosen[role]
        adds = [self._adds(role, column, chosen) for column in chosen[role].columns]
        if adds.count(True) == 1 and adds.count(False) == len(adds) - 1:
            return Chosen((chosen[role].columns[adds.index(True)],), ONE, "column_proven")
        return chosen[role]

    def _adds(self, role: str, column: Column, known: Mapping[str, Chosen]) -> bool | None:
        """True where maximum − appraised = lost on every row with this column; None: no row tells."""
        points = {each: self.values(known[each]) for each in POINTS if each != role}
        points[role] = self.values(column)
        rows = zip(*(points[each] for each in POINTS), strict=True)
        told = [added for row in rows if (added := add_up(*row)) is not None]
        return all(told) if told else None
