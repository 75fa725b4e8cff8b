"""A block as a heat map: criteria down, bodies across, in each cell the points."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from cchc.analysis.board import Board, Line
from cchc.analysis.standing import Points
from cchc.language.words import NONE, Words
from cchc.reporting.document import Cell, Column, Document, Heading, Table, TableRow, Text


def heat_document(board: Board, name: str, words: Words) -> Document:
    """The map under its title, with what its shades mean."""
    columns = (
        Column(words("score.column.criterion"), codes=True),
        Column(words("score.column.name"), flexible=True, names=True),
        Column(words("rank.column.most"), numeric=True),
        *(Column(one.name, numeric=True, upright=True) for one in board.bodies),
    )
    rows = [TableRow(("", label, "", *cells), "group") for label, cells in _heads(board, words)]
    full: list[Decimal | None] = [None] * len(rows)
    for field in board.fields:
        if field.whole is not None:
            rows.append(TableRow(_cells(field.whole), "group"))
            full.append(None)
        for line in field.lines:
            rows.append(TableRow(_cells(line)))
            full.append(line.most)
    title = Heading(words("rank.heat.title", block=name), level=1)
    table = Table(columns, tuple(rows), shades=tuple(full))
    return Document((title, Text(words("rank.heat.note")), table))


def _heads(board: Board, words: Words) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    """What stands under every name: the place, the range of places where one is open, the index."""
    places = board.places
    yield words("rank.column.place"), tuple(p.place if p else NONE for p in places)
    if any(p and p.unsettled for p in places):
        ranges = (words.value((p.best, p.worst)) if p else NONE for p in places)
        yield words("rank.column.range"), tuple(ranges)
    indices = (one.index for one in board.bodies)
    yield words("rank.column.index"), tuple(NONE if i is None else i for i in indices)


def _cells(line: Line) -> tuple[Cell, ...]:
    return (line.id, line.name, line.most, *map(_points, line.points))


def _points(given: Points | None) -> Cell:
    return NONE if given is None else given.points
