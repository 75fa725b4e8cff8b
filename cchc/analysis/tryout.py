"""What could be tried next of a forecast: a measure to set by hand, points to ask for."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.analysis.forecast import Forecast, ForecastRow
from cchc.model.rules import Scale

HALF = Decimal("0.5")
"""A goal is a round figure."""


def measure_to_try(whole: Forecast) -> tuple[ForecastRow, Fraction] | None:
    """A row and a measure that gives it full marks: of a row without a target where there is one, of
    a rate before any other; None where nothing can be moved.
    """
    rows = (*whole.uncovered, *whole.rows)
    for row in sorted(rows, key=lambda r: r.lever is None or r.lever.scale is not Scale.SHARE):
        mark = row.lever.mark_for(row.full) if row.lever is not None else None
        if row.lever is not None and mark is not None:
            return row, row.lever.there(mark)
    return None


def goal_to_try(whole: Forecast) -> Decimal | None:
    """Half of what was lost, in halves of a point where that is not nothing; None without a loss."""
    lost = whole.budget.lost
    return (lost / 2 // HALF * HALF or lost) if lost > 0 else None
