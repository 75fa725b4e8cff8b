"""What lost rows could regain, against how far their measures have to move for it."""

from __future__ import annotations

from typing import NamedTuple

from cchc.analysis.forecast import Forecast, ForecastRow
from cchc.analysis.moves import Move, farthest, worth
from cchc.model.rules import Scale


class Effort(NamedTuple):
    """The rows of a forecast moved to the highest level they can reach, those that earn most for their
    way first. How far a measure moves is all that the data say of an effort: percentage points
    and cases are two distances, and what an initiative costs beside a file nobody wrote down.
    """

    shares: tuple[Move, ...]
    """By percentage points."""
    counts: tuple[Move, ...]
    """By cases, of which each row counts its own."""
    others: tuple[Move, ...]
    """No distance is known: met or not, in a state, a quantity, no exact figure now."""
    fixed: tuple[ForecastRow, ...]
    """Nothing that is measured regains a point."""


def effort(whole: Forecast) -> Effort:
    """Every row of a forecast in one of the four."""
    moves = sorted(farthest(whole), key=worth, reverse=True)
    by = {
        scale: tuple(m for m in moves if m.way and m.row.lever and m.row.lever.scale is scale)
        for scale in (Scale.SHARE, Scale.COUNT)
    }
    drawn = {id(move) for some in by.values() for move in some}
    moved = {id(move.row) for move in moves}
    return Effort(
        by[Scale.SHARE],
        by[Scale.COUNT],
        tuple(move for move in moves if id(move) not in drawn),
        tuple(row for row in whole.rows if id(row) not in moved and row.lost > 0),
    )
