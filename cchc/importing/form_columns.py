"""Which columns of a form's table hold the answers: by their headers, else by what was printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cchc.importing.grid import Cell, GridRow
from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.model.printed import mark
from cchc.model.reply import COLUMNS

COUNTING = ("tt", "stt", "so tt", "no")
"""Headers of a column that counts rows: it says nothing of its own."""
CRITERION = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,5})\.?(?:\s.*)?", re.ASCII)
LONGEST_HEADER = 60
CAUSE, REMEDY = COLUMNS.index("form.column.cause"), COLUMNS.index("form.column.remedy")
ROLES = {
    CAUSE: re.compile(r"\b(nguyen nhan|ly do|vi sao|tai sao|cause|reason)"),
    REMEDY: re.compile(r"\b(giai phap|bien phap|khac phuc|huong xu ly|remed|measure|solution)"),
}
"""What headers say that people write over the two columns in words of their own."""
DATED = "form.column.target"
"""The one column whose label has a year in it."""


class Columns(NamedTuple):
    """The header of a form's table, and which of its cells stand over the code and the answers."""

    header: tuple[Cell, ...]
    code: Cell
    cause: Cell
    remedy: Cell
    by_order: bool

    def of(self, row: GridRow, head: Cell) -> Cell:
        """The cell of a row under a cell of the header: in Word, where people move the borders of
        single rows, the one of the same number.
        """
        if self.by_order and len(row.cells) == len(self.header):
            return row.cells[self.header.index(head)]
        return row.at(head.start)

    def heads(self, row: GridRow) -> dict[Cell, list[Cell]]:
        """The cells of the header under which each cell of a row stands."""
        found: dict[Cell, list[Cell]] = {}
        for head in self.header:
            found.setdefault(self.of(row, head), []).append(head)
        return found

    def criterion(self, row: GridRow) -> str:
        """The criterion that a row is about, or nothing."""
        code = self.of(row, self.code)
        match = CRITERION.fullmatch(code.line)
        return match[1] if match and code != self.of(row, self.cause) else ""


def counts(heads: Iterable[Cell]) -> bool:
    """True for the header of a column that counts the rows."""
    return any(names.key(head.line) in COUNTING for head in heads)


class Layout:
    """The labels of a form's table in every language, and the marks of what was printed in it."""

    def __init__(self, printed: frozenset[str]) -> None:
        self.printed = printed
        spoken = [Words(language) for language in LANGUAGES]
        self.labels = [
            {i: words(name) for i, name in enumerate(COLUMNS) if name != DATED} for words in spoken
        ]
        self.keys = {i: tuple(names.key(each[i]) for each in self.labels) for i in self.labels[0]}
        self.first = tuple({labels[0] for labels in self.labels})
        self._told: dict[tuple[str, tuple[str, ...]], list[int]] = {}
        self.own = frozenset(key for i in (0, CAUSE, REMEDY) for key in self.keys[i])

    def labelled(self, cells: tuple[Cell, ...], column: int, exactly: bool) -> Cell | None:
        """The cell with the label of a column; unless it has to be exact, one that begins as it."""
        labels = self.keys[column]
        exact = next((cell for cell in cells if names.key(cell.line) in labels), None)
        if exact is not None or exactly:
            return exact
        begins = tuple(" ".join(label.split()[:2]) + " " for label in labels)
        short = (cell for cell in cells if len(cell.line) <= LONGEST_HEADER)
        return next((cell for cell in short if f"{names.key(cell.line)} ".startswith(begins)), None)

    def header(self, row: GridRow, by_order: bool, exactly: bool, due: bool) -> Columns | None:
        """The columns where a row is a header: labelled, or, where a form's table is `due` and a
        label was changed or deleted, beside those that were printed; None where that is not clear.
        """
        cells = tuple(dict.fromkeys(row.filled))
        cause, remedy = (self.labelled(cells, i, exactly) for i in (CAUSE, REMEDY))
        if cause is None or remedy is None or cause.place == remedy.place:
            found = self._beside(row, by_order, cause, remedy) if due else None
            if found is None:
                return None
            cause, remedy = found
        code = self.labelled(cells, 0, exactly) or cells[0]
        return Columns(row.cells, code, cause, remedy, by_order)

    def heads(self, row: GridRow, by_order: bool) -> bool:
        """True for a row of which several labels were printed as the header of a form."""
        return len({i for i, _ in self._header_places(row, by_order)}) > 2

    def headless(self, rows: Iterable[GridRow], by_order: bool) -> Columns | None:
        """The columns of a table without a header, by what was printed in its rows: None where they
        say different things, or where more was written than in the two columns of answers.
        """
        rows = [row for row in rows if row.filled]
        known = [(row, code, found) for row in rows for code, found in self._row(row, by_order)]
        shifts = {place - i for _, _, found in known for i, place in found[-1:]}
        if len(shifts) != 1:
            return None
        (shift,) = shifts
        last = max(place for _, _, found in known for _, place in found)
        free = {CAUSE + shift, REMEDY + shift}
        for row, _, _ in known:
            for place, cell in _placed(row, by_order):
                if not cell.blank and place > last and place not in free:
                    return None
        row, code, _ = known[0]
        if by_order:
            header = tuple(cell._replace(text="") for cell in row.cells)
        else:
            width = max((cell.start for each in rows for cell in each.cells), default=0)
            header = tuple(row.at(i)._replace(text="", start=i, span=1) for i in range(width + 3))
        if REMEDY + shift >= len(header):
            return None
        return Columns(
            header, header[code], header[CAUSE + shift], header[REMEDY + shift], by_order
        )

    def printed_in(self, row: GridRow, by_order: bool) -> bool:
        """True for a row of a criterion of which other cells were printed beside its code."""
        return any(True for _ in self._row(row, by_order))

    def _row(self, row: GridRow, by_order: bool) -> Iterator[tuple[int, list[tuple[int, int]]]]:
        """The place of the code of a row, and of the cells that were printed beside it."""
        for place, cell in _placed(row, by_order):
            match = CRITERION.fullmatch(cell.line)
            found = self._places(row, by_order, (match[1],)) if match else []
            if any(i for i, _ in found):
                yield place, found
                return

    def _beside(
        self, row: GridRow, by_order: bool, cause: Cell | None, remedy: Cell | None
    ) -> tuple[Cell, Cell] | None:
        """The two columns of answers, where one or both have another header, or none."""
        printed = self._header_places(row, by_order)
        if len(printed) < 3:
            return None
        i, last = printed[-1]
        given = {CAUSE: cause, REMEDY: remedy}
        if cause is not None and remedy is not None:  # one cell over both
            return None
        free = [
            cell
            for place, cell in _placed(row, by_order)
            if place > last and not cell.blank and cell not in (cause, remedy)
        ]
        for role, other in ((CAUSE, REMEDY), (REMEDY, CAUSE)):
            if given[role] is None:
                said = [c for c in free if _speaks(c, role) and not _speaks(c, other)]
                if len(said) == 1:
                    given[role] = said[0]
        free = [cell for cell in free if cell not in given.values()]
        missing = [role for role, cell in given.items() if cell is None]
        if any(_speaks(cell, role) for cell in free for role in ROLES if role not in missing):
            return None
        if len(free) == len(missing) == 1:
            given[missing[0]] = free[0]
        elif len(free) == len(missing) > 1:  # two that say neither may have changed places
            return None
        else:
            cells = [_at(row, role - i + last, by_order) for role in missing]
            if set(free) - set(cells) or any(c and not c.blank and c not in free for c in cells):
                return None
            given.update(zip(missing, cells, strict=True))
        found = (given[CAUSE], given[REMEDY])
        return (found[0], found[1]) if found[0] is not None and found[1] is not None else None

    def _header_places(self, row: GridRow, by_order: bool) -> list[tuple[int, int]]:
        return self._places(row, by_order, self.first)

    def _places(self, row: GridRow, by_order: bool, keys: tuple[str, ...]) -> list[tuple[int, int]]:
        """The columns other than those of answers that cells were printed in, with their places
        now, from the left. `keys` are the first cells of rows that this may have been.
        """
        placed = _placed(row, by_order)
        return [(i, place) for place, cell in placed for i in self._columns(cell, keys)]

    def _columns(self, cell: Cell, keys: tuple[str, ...]) -> list[int]:
        """The columns that a cell was printed in, worked out once: a row is asked for repeatedly."""
        found = self._told.get((cell.text, keys))
        if found is None:
            lines = [line for line in cell.text.split("\n") if line]
            columns = {
                i
                for labels in self.labels
                for i, label in labels.items()
                if i < CAUSE
                and any(mark(line, key, label) in self.printed for line in lines for key in keys)
            }
            found = self._told[cell.text, keys] = sorted(columns)
        return found


def _placed(row: GridRow, by_order: bool) -> Iterator[tuple[int, Cell]]:
    """The cells of a row with their places: in Word their number, in a sheet their column."""
    for number, cell in enumerate(row.cells):
        yield number if by_order else cell.start, cell


def _at(row: GridRow, place: int, by_order: bool) -> Cell | None:
    if not by_order:
        return row.at(place)
    return row.cells[place] if 0 <= place < len(row.cells) else None


def _speaks(cell: Cell, role: int) -> bool:
    return bool(ROLES[role].search(names.key(cell.line)))
