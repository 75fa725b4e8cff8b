"""A block in order: the table of its bodies."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from cchc.analysis.before import Before
from cchc.analysis.ranking import Ranked, RankedBlock
from cchc.language.words import Words
from cchc.reporting.document import Cell, Column, Decimals, Table, TableRow
from cchc.reporting.rank_words import ranked_figure

LEAST = 20
"""So many letters of a name stand in a line before columns are left out."""


class _Shown(NamedTuple):
    """Which columns of a block have anything to say."""

    grade: bool
    points: bool
    over: bool
    before: bool
    range: bool


def order_table(block: RankedBlock, words: Words) -> Table:
    """The bodies of a block that have a place, at least one, the best first."""
    bodies = block.bodies
    shown = _Shown(
        grade=any(one.grade is not None for one in bodies),
        points=any(one.standing.points != one.standing.index for one in bodies),
        over=any(one.standing.over is not None for one in bodies),
        before=any(one.before is not None for one in bodies),
        range=block.unsettled,
    )
    least = min(LEAST, max(len(one.standing.name) for one in bodies))
    areas = [a for a in block.rulebook.areas if any(a.id in one.standing.areas for one in bodies)]

    figure = ranked_figure(block.rulebook, words)

    def column(key: str, wide: bool = False) -> Column:
        return Column(words(f"rank.column.{key}", figure=figure), numeric=True, wide=wide)

    columns = (
        column("place"),
        *((column("range"),) if shown.range else ()),
        Column(words("rank.column.body"), flexible=True, least=least, names=True),
        Column(figure, numeric=True),
        *((Column(words("rank.column.grade"), flexible=True),) if shown.grade else ()),
        *((column("points", True), column("max", True)) if shown.points else ()),
        *((column("index_change"), column("place_change")) if shown.before else ()),
        *((column("over", True),) if shown.over else ()),
        *(
            Column(words("rank.column.area", area=area.id), numeric=True, wide=True)
            for area in areas
        ),
    )
    rows = (TableRow(_cells(one, shown, [a.id for a in areas], words)) for one in bodies)
    return Table(columns, tuple(rows))


def _cells(one: Ranked, shown: _Shown, areas: list[str], words: Words) -> tuple[Cell, ...]:
    standing, place, before = one.standing, one.place, one.before
    changed = before.rise(standing) if before else None
    given = [standing.areas.get(area) for area in areas]
    return (
        place.place,
        *((words.value((place.best, place.worst)),) if shown.range else ()),
        standing.name,
        standing.index,
        *((one.grade.name if one.grade else None,) if shown.grade else ()),
        *((standing.points, standing.most) if shown.points else ()),
        *((changed, _signed(before)) if shown.before else ()),
        *((standing.over,) if shown.over else ()),
        *[points.points if points else None for points in given],
    )


def _signed(before: Before | None) -> Cell:
    """How many places a body gained, as a figure with a sign."""
    return Decimals(Decimal(before.moved), 0) if before and before.moved is not None else None
