"""A block as a board: what each of its bodies has of every area and criterion, beside the block's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc.analysis.places import Place
from cchc.analysis.ranking import RankedBlock
from cchc.analysis.spread import quartile
from cchc.analysis.standing import Points, Standing
from cchc.model.fields import id_order


class Line(NamedTuple):
    """An area or a criterion: what each body has of it (None: nothing that counts), and the maximum,
    the median and the best of those that have a place.
    """

    id: str
    name: str
    most: Decimal
    median: Decimal
    best: Decimal
    points: tuple[Points | None, ...]


class Field(NamedTuple):
    """An area as a whole (None where that is what its only row says) and line by line."""

    whole: Line | None
    lines: tuple[Line, ...]


class Board(NamedTuple):
    """The bodies of a block that have any points, those with a place first, and its areas."""

    bodies: tuple[Standing, ...]
    places: tuple[Place | None, ...]
    fields: tuple[Field, ...]

    @property
    def wholes(self) -> tuple[Line, ...]:
        """The areas, each as a whole."""
        return tuple(field.whole or field.lines[0] for field in self.fields)


def board(block: RankedBlock) -> Board:
    """The board of a block; without areas where no body has a place."""
    placed = [one.standing for one in block.bodies]
    others = [one.standing for one in block.unranked if one.standing is not None]
    every = (*placed, *others)
    rows = [dict(one.rows) for one in every]
    book, many = block.rulebook, len(placed)
    lines: dict[str, list[Line]] = {}
    for one in sorted(block.criteria, key=lambda c: id_order(c.criterion)):
        node = book.node(one.criterion)
        area = node.area if node is not None else one.criterion
        points = tuple(row.get(one.criterion) for row in rows)
        found = Line(
            one.criterion, one.name, one.most, one.points.median, one.points.highest, points
        )
        lines.setdefault(area, []).append(found)
    fields = []
    for area in sorted(lines, key=id_order):
        whole = None
        if [line.id for line in lines[area]] != [area]:
            named = book.area(area)
            name = named.name if named is not None else area
            held = [
                one.whole.get(area) if any(line.points[i] for line in lines[area]) else None
                for i, one in enumerate(every)
            ]
            whole = _line(area, name, held, many)
        fields.append(Field(whole, tuple(lines[area])))
    places = (*(one.place for one in block.bodies), *(None for _ in others))
    return Board(every, places, tuple(fields))


def _line(area: str, name: str, points: Sequence[Points | None], many: int) -> Line | None:
    """An area of bodies of which the first have a place; None where they have nothing of it."""
    counted = Counter(_known(points[:many]))
    if not counted:
        return None
    given = Counter[Decimal]()
    for (reached, _), bodies in counted.items():
        given[reached] += bodies
    most = max(one.most for one in counted)
    return Line(area, name, most, quartile(given, 2), max(given), tuple(points))


def _known(points: Iterable[Points | None]) -> list[Points]:
    return [one for one in points if one is not None]
