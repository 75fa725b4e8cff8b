"""Tables of criteria and bodies to the table of scores: each figure once, what is open left open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from cchc.importing.grid import Block, GridRow, RefusedError
from cchc.importing.head import YEARS, books_of
from cchc.importing.importing import refused
from cchc.importing.known import Known
from cchc.importing.matrix import Matrix, matrices_of
from cchc.importing.matrix_header import Asked
from cchc.importing.matrix_labels import Nodes, body_of
from cchc.importing.registry import Registry
from cchc.importing.scores_draft import Drafted, Over, draft
from cchc.importing.scores_gathered import Gathered
from cchc.importing.sheets import read_sheets
from cchc.importing.titled import years_in
from cchc.language.words import Words
from cchc.model import names
from cchc.model.dataset import Dataset
from cchc.model.period import Period

PART = re.compile(r"\bquy (i{1,3}|iv|[1-4])\b|\b(6|sau|9|chin) thang\b|\bthang \d{1,2} \d{4}\b")
"""In a title: the scores may be of a part of the year."""


class Choice(NamedTuple):
    """What the person says on the command line."""

    year: int | None = None
    period: Period | None = None
    sheet: str | None = None
    voice: str = ""
    table: str = "scores.csv"
    """The name of the CSV beside the head."""

    def name(self, book: str) -> str:
        """That of the CSV of one of several rulebooks."""
        stem, dot, ending = self.table.rpartition(".")
        return f"{stem}-{book}{dot}{ending}" if book else self.table


RuledBy = Callable[[Period], Mapping[str, str]]
"""The rulebook of each unit in a period, where the folder has several."""


def import_scores(
    path: Path, choice: Choice, dataset: Dataset, words: Words, ruled_by: RuledBy = lambda _: {}
) -> tuple[Drafted, ...]:
    """The scores of many bodies, a draft for each rulebook that they are by. Never raises for what the
    document is: see `findings`.
    """
    try:
        grid, stored = read_sheets(path, choice.sheet)
        lines = (*grid.lines, *(line for block in grid.blocks for line in _over(block.rows)))
        year = _year(lines, choice.year if choice.period is None else choice.period.year)
        books = books_of(dataset, year)
        if not books:
            there = ", ".join(each.content.head.id for each in dataset.rulebooks) or "–"
            raise RefusedError("scores_book", year=year, found=there)
        registry = Registry(dataset.parties, year)
        asked = [Asked(Nodes(book), registry, year, choice.voice) for book in books]
        ruled = ruled_by(choice.period or Period(year)) if len(books) > 1 else {}
        read = [(block, _matrices(block, asked, ruled)) for block in grid.blocks]
        if not any(matrix.marks for _, found in read for _, matrix in found):
            raise RefusedError("scores_none", book=", ".join(book.head.id for book in books))
    except RefusedError as error:
        none = refused(error, path)
        return (Drafted(None, "", none.findings, undecided=none.undecided),)
    used = {one.nodes.book.head.id: one.nodes for _, found in read for one, _ in found}
    gathered = {
        book: Gathered(Known(nodes.book, registry, words), nodes) for book, nodes in used.items()
    }
    first = next(iter(gathered.values()))
    for block, found in read:
        if not found and block.rows:
            first.note("scores_sheet", block.rows[0].cells[0], text=block.name)
        if block.cut and block.rows:
            first.note("sheet_cut", block.rows[0].cells[0])
    for cell in stored:
        first.note("scores_stored", cell, text=cell.place.table)
    for _, found in read:
        for one, matrix in found:
            gathered[one.nodes.book.head.id].take(matrix)
    period = choice.period or (Period(choice.year) if choice.year is not None else None)
    if period is None and not any(PART.search(names.plain(line)) for line in lines):
        period = Period(year)
    several = len(gathered) > 1
    return tuple(
        draft(made, Over(path.name, period, choice.name(book if several else "")))
        for book, made in gathered.items()
    )


def _matrices(
    block: Block, asked: Sequence[Asked], ruled: Mapping[str, str]
) -> list[tuple[Asked, Matrix]]:
    """The tables of a sheet, each with what it is read by: of several rulebooks that of all its bodies.
    Raises `RefusedError`.
    """
    if len(asked) == 1:
        return [(asked[0], matrix) for matrix in matrices_of(block, asked[0])]
    found: list[tuple[Asked, Matrix]] = []
    wrong: RefusedError | None = None
    for one in asked:
        own = one.nodes.book.head.id
        try:
            matrices = matrices_of(block, one)
        except RefusedError as error:
            wrong = error
            continue
        for matrix in matrices:
            named = {mark.body for mark in matrix.marks}
            units = [unit for name in named if (unit := body_of(name, one.registry))]
            said = {ruled.get(unit.id) for unit in units}
            if said == {own}:
                found.append((one, matrix))
            elif named and (not said or own in said or None in said):
                books = ", ".join(other.nodes.book.head.id for other in asked)
                raise RefusedError("scores_books", text=block.name or "1", found=books)
    if wrong is not None and not found:
        raise wrong
    return found


def _over(rows: Iterable[GridRow]) -> Iterator[str]:
    """The first lines of a sheet, in which its title stands."""
    for row in list(rows)[:10]:
        if len({cell.place for cell in row.filled}) == 1:
            yield row.filled[0].line


def _year(lines: Iterable[str], asked: int | None) -> int:
    """The year asked for, or the only one that the titles name. Raises `RefusedError`."""
    if asked is not None:
        if asked not in YEARS:
            raise RefusedError("year_range", year=asked)
        return asked
    found = years_in(lines)
    if len(found) != 1:
        raise RefusedError("year_unknown", found=", ".join(sorted(found)) or "–")
    return int(found.pop())
