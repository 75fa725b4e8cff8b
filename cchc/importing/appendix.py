"""The appendix in a grid: its rows put together across pages, its totals, the title over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from cchc.importing.chosen import Chosen
from cchc.importing.columns import columns_of
from cchc.importing.entries import Appendix, Entry
from cchc.importing.figures import figure_told
from cchc.importing.grid import Block, Cell, Grid, GridRow, RefusedError
from cchc.importing.headers import (
    Header,
    header_at,
    is_numbering,
    is_subtotal,
    is_total,
    may_head,
)
from cchc.importing.joining import joinable, joined
from cchc.importing.pages import continues, stray
from cchc.importing.roles import (
    ASIDE,
    CODE,
    CRITERION,
    FIGURES,
    HELPER,
    POINTS,
    REASON,
    RESPONSIBLE,
    enough,
)
from cchc.importing.titled import title_over, years_in

CONTINUED = (REASON, RESPONSIBLE, HELPER, ASIDE)
"""Texts that may go on on the next page."""
MAX_ENTRIES = 1_000
"""Rows of an appendix; no rulebook has half as many criteria."""
MAX_TEXTS = 1_500
"""Rows of texts alone in a document: each may be a header, with those below it."""
WIDE = 8
"""Cells of such a row; one with more counts as several."""
NEAREST = 200
"""So many of them are looked at for what a table lacks."""


@dataclass
class _Building:
    number: int
    header: Header
    block: Block
    title: tuple[str, ...]
    last: int
    """The number of the last table that belongs to it."""
    entries: list[Entry] = field(default_factory=list)
    codes: set[str | None] = field(default_factory=set)
    """Of its rows."""
    totals: list[Entry] = field(default_factory=list)
    skipped: list[Cell] = field(default_factory=list)
    columns: dict[str, Chosen] = field(default_factory=dict)
    cut: bool = False

    def frozen(self, strays: tuple[Cell, ...]) -> Appendix:
        """As it is read; `strays` are rows in tables that may be pages of it."""
        texts = {role: chosen.text for role, chosen in self.columns.items()}
        chosen = {column for each in self.columns.values() for column in each.columns}
        unused = (
            c.text for found in self.header.columns.values() for c in found if c not in chosen
        )
        return Appendix(
            number=self.number,
            headers=texts,
            others=(*self.header.others, *unused),
            entries=tuple(self.entries),
            totals=tuple(self.totals),
            title=self.title,
            skipped=tuple(self.skipped),
            strays=strays,
            cut=self.cut,
            told=tuple((each.told, each.text) for each in self.columns.values() if each.told),
        )

    @property
    def name(self) -> str:
        """How a message names it: by its number, and the sheet that it stands in."""
        sheet = self.block.name not in ("", str(self.number))
        return f"{self.number} (“{self.block.name}”)" if sheet else str(self.number)

    @property
    def coded(self) -> list[Entry]:
        """Its rows with the code of a criterion, not of an area."""
        return [entry for entry in self.entries if "." in (entry.code or "")]

    def goes_on_in(self, block: Block) -> bool:
        """True for a table that is the next page."""
        return continues(block, self.header, self.columns, bool(self.totals))

    def take(self, row: GridRow) -> None:
        """Add a row where it belongs."""
        if not row.filled or is_numbering(row):
            return
        first = row.filled[0]
        cells = {
            role: column.of(row, self.header.width, self.block.by_order)
            for role, column in self.columns.items()
        }
        over = {cells[role].place for role in (CODE, CRITERION) if role in cells}
        for role in set(cells) - {CODE, CRITERION}:
            if cells[role].place in over:  # a label drawn across the columns
                cells[role] = cells[role]._replace(text="")
        behind = (cell for cell in row.filled if cell.start >= self.header.right)
        wide = next(behind, None) if first.place.kind == "text" else None
        leads = RESPONSIBLE in self.columns and self.columns[RESPONSIBLE].sort == "lead"
        entry = Entry(cells, wide, leads)
        labels = () if "." in (entry.code or "") else (entry.label.line, first.line)
        if any(is_subtotal(name) for name in labels):
            self.skipped.append(first)
        elif any(is_total(name) for name in labels) and (
            entry.has(*POINTS) or figure_told(first.line) is not None
        ):
            self.totals.append(entry)
        elif self.entries and self._goes_on(entry):
            self.entries[-1] = _joined(self.entries[-1], entry)
        elif self.totals and entry.code is None and not _counts(entry):
            self.skipped.append(first)  # who signed, under the totals
        elif entry.has(*POINTS) or (entry.code and "." in entry.code and entry.has(REASON)):
            self.entries.append(entry)
            self.codes.add(entry.code)
            if len(self.entries) > MAX_ENTRIES:
                raise RefusedError("appendix_long", limit=MAX_ENTRIES)
        else:
            self.skipped.append(first)

    def _goes_on(self, entry: Entry) -> bool:
        """True for the rest of the row before, cut by a page or merged with it."""
        before = self.entries[-1]
        label = entry.label
        if not label.blank and label.place == before.label.place:
            shared = (entry.cell(role) == before.cell(role) for role in FIGURES)
            return all(shared) or not entry.has(*FIGURES)
        if entry.code is not None or entry.has(*FIGURES):
            return False
        same_page = label.place.table == before.label.place.table
        named = same_page and label.line[:1].isupper()  # a row of its own: no page cut its name
        return not named and entry.has(*CONTINUED)


def find(grid: Grid, tables: Sequence[int] = (), year: int | None = None) -> Appendix:
    """The appendix of a document: the tables asked for, all tables of other criteria, or the one
    with the most columns.

    Raises `RefusedError`: there is none, or it has no rows, or it is not clear which one is meant.
    """
    every = _all(grid, year)
    built = [each for each in every if enough(each.columns)]
    for table in tables:
        if table not in (each.number for each in built):
            known = ", ".join(str(each.number) for each in built) or "–"
            raise RefusedError("table_unknown", table=table, known=known)
    if tables:
        built = [each for number in tables for each in built if each.number == number]
    if not built:
        raise _missing(grid)
    full = [each for each in built if each.entries]
    if not full:
        raise RefusedError("appendix_empty")
    if len(full) > 1:
        parts = [each.frozen(()) for each in full]
        if tables or joinable(parts, (years_in(each.title) for each in full)):
            strays = _strays(grid, max(each.last for each in full))
            return joined(parts, [each.name for each in full])._replace(strays=tuple(strays))
    most = max(len(each.columns) for each in full)
    best = [each for each in full if len(each.columns) == most]
    best = [each for each in best if each.coded] or best  # not the sums of the areas alone
    if len(best) > 1:
        raise RefusedError(
            "appendix_several",
            numbers=", ".join(each.name for each in best),
            one=f"--table {best[0].number}",
            all=" ".join(f"--table {each.number}" for each in best),
        )
    (found,) = best
    strays = _strays(grid, found.last)
    codes = {entry.code for entry in found.entries}
    for each in full:
        others = [entry.label for entry in each.coded if entry.code not in codes]
        strays += others[:1]
    return found.frozen(tuple(strays))


def _strays(grid: Grid, last: int) -> list[Cell]:
    """The first rows of tables behind the last one that look like pages of it."""
    return [row for block in grid.blocks[last:] if (row := stray(block)) is not None]


def _all(grid: Grid, year: int | None) -> Iterator[_Building]:
    """Every table with the headers of an appendix, its pages joined."""
    current: _Building | None = None
    count = 0
    texts = (row for block in grid.blocks for row in block.rows if may_head(row))
    if sum(-(-len(row.filled) // WIDE) for row in texts) > MAX_TEXTS:
        raise RefusedError("appendix_texts", limit=MAX_TEXTS)
    for number, block in enumerate(grid.blocks, 1):
        if current and not (grid.joins and current.goes_on_in(block)):
            yield current
            current = None
        if current:
            current.last = number
        for at, header, rows in _pages(block):
            if header is not None:
                if current is not None and _is_new(current, header, block, rows):
                    yield current
                    current = None
                if current is None:
                    count += 1
                    title = title_over(block, at, grid)
                    ordinal = number if grid.joins else count
                    current = _Building(ordinal, header, block, title, number, cut=block.cut)
                current.header, current.block = header, block
                said = years_in(current.title)
                meant = int(next(iter(said))) if year is None and len(said) == 1 else year
                current.columns = columns_of(header, rows, block.by_order, meant)
            if current is not None:
                for row in rows:
                    current.take(row)
    if current:
        yield current


def _pages(block: Block) -> Iterator[tuple[int, Header | None, tuple[GridRow, ...]]]:
    """The rows before the headers of an appendix; each of these, from which row, with those below."""
    header: Header | None = None
    start = first = at = 0
    while at < len(block.rows):
        found = header_at(block, at)
        if found is None or not found.complete:
            at += 1
            continue
        yield start, header, block.rows[first:at]
        start, header, first = at, found, at + found.depth
        at = first
    yield start, header, block.rows[first:]


def _is_new(current: _Building, header: Header, block: Block, rows: tuple[GridRow, ...]) -> bool:
    """True for headers of another appendix: after the totals, before a code seen already, or with
    other columns under a text of their own.
    """
    if current.totals and current.entries:
        return True
    if block.before and header.columns.keys() != current.header.columns.keys():
        return True
    columns = columns_of(header, rows, block.by_order, None)
    for row in rows:
        cells = {r: c.of(row, header.width, block.by_order) for r, c in columns.items()}
        code = Entry(cells).code
        if code is not None:
            return code in current.codes
    return False


def _counts(entry: Entry) -> bool:
    """True for a row with a digit, or a formula, in a column of points."""
    cells = (cell for role in POINTS if (cell := entry.cell(role)) is not None)
    return any(cell.trouble or any(map(str.isdigit, cell.text)) for cell in cells)


def _joined(before: Entry, after: Entry) -> Entry:
    """A row with its continuation: what is new in the text columns is added to the text."""
    cells = dict(before.cells)
    for role in (CRITERION, *CONTINUED):
        first, more = before.cell(role), after.cell(role)
        if first is not None and more is not None and not more.blank and more.place != first.place:
            both = (
                more
                if first.blank
                else first._replace(
                    text=f"{first.text}\n{more.text}", asides=first.asides + more.asides
                )
            )
            cells[role] = both
    return before._replace(cells=cells, wide=before.wide or after.wide)


def _missing(grid: Grid) -> RefusedError:
    """Why there is no appendix: no table at all, or one that lacks columns."""
    nearest: Header | None = None
    places = ((b, at) for b in grid.blocks for at, row in enumerate(b.rows) if may_head(row))
    for block, at in islice(places, NEAREST):
        header = header_at(block, at)
        if header and (nearest is None or len(header.columns) > len(nearest.columns)):
            nearest = header
    if nearest is None or len(nearest.columns) < 2:
        return RefusedError("appendix_missing")
    found = ", ".join(f"“{column[0].text}”" for column in nearest.columns.values())
    return RefusedError("appendix_headers", found=found)
