"""Tables of criteria and bodies to the table of scores: each figure once, what is open left open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from cchc.importing.grid import GridRow, RefusedError
from cchc.importing.head import YEARS, book_of
from cchc.importing.importing import refused
from cchc.importing.known import Known
from cchc.importing.matrix import matrices_of
from cchc.importing.matrix_header import Asked
from cchc.importing.matrix_labels import Nodes
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


def import_scores(path: Path, choice: Choice, dataset: Dataset, words: Words) -> Drafted:
    """The scores of many bodies. Never raises for what the document is: see `findings`."""
    try:
        grid, stored = read_sheets(path, choice.sheet)
        lines = (*grid.lines, *(line for block in grid.blocks for line in _over(block.rows)))
        year = _year(lines, choice.year if choice.period is None else choice.period.year)
        book = book_of(dataset, year)
        if book is None:
            found = ", ".join(each.content.head.id for each in dataset.rulebooks) or "–"
            raise RefusedError("scores_book", year=year, found=found)
        known = Known(book, Registry(dataset.parties, year), words)
        asked = Asked(Nodes(book), known.registry, year, choice.voice)
        read = [(block, matrices_of(block, asked)) for block in grid.blocks]
        matrices = [matrix for _, found in read for matrix in found]
        if not any(matrix.marks for matrix in matrices):
            raise RefusedError("scores_none", book=book.head.id)
    except RefusedError as error:
        none = refused(error, path)
        return Drafted(None, "", none.findings, undecided=none.undecided)
    made = Gathered(known, asked.nodes)
    for block, matrices_in in read:
        if not matrices_in and block.rows:
            made.note("scores_sheet", block.rows[0].cells[0], text=block.name)
        if block.cut and block.rows:
            made.note("sheet_cut", block.rows[0].cells[0])
    for cell in stored:
        made.note("scores_stored", cell, text=cell.place.table)
    for matrix in matrices:
        made.take(matrix)
    period = choice.period or (Period(choice.year) if choice.year is not None else None)
    if period is None and not any(PART.search(names.plain(line)) for line in lines):
        period = Period(year)
    return draft(made, Over(path.name, period, choice.table))


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
