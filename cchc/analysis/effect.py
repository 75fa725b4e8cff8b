"""What points of rows are worth in the total, where the rulebook does not merely add them up."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from cchc.analysis.ahead import Ahead
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.sums import known_whole
from cchc.model.expression import Ref
from cchc.model.tuples import NamedTuple
from cchc.scoring.climb import Climb, climbs, moved
from cchc.scoring.evaluate import decimal
from cchc.scoring.whole import Whole


class Effect(NamedTuple):
    """The total of a body and the way to it from each row."""

    whole: Whole
    at: Mapping[Ref, Fraction | None]
    climbs: Mapping[str, Climb]

    @property
    def total(self) -> Fraction:
        """The total as it is."""
        return self.whole.points(self.at)

    def gain(self, points: Mapping[str, Decimal]) -> Decimal:
        """By how much the total is more where some rows have other points, all at once."""
        rows = {name: Fraction(p) for name, p in points.items()}
        return decimal(moved(self.whole, self.at, rows) - self.total)

    def alone(self, row: str, points: Decimal) -> Decimal:
        """By how much the total is more where one row has other points."""
        climb = self.climbs.get(row)
        return Decimal(0) if climb is None else decimal(climb.total(Fraction(points)) - self.total)


def effect_of(card: Scorecard, found: Ahead) -> Effect | None:
    """How the rows of a body make its total; None where a point of a row is one of the total, and where
    the rows are scored by the rulebook of another year.
    """
    if not card.rulebook.uneven or found.book is not card.rulebook:
        return None
    whole, at = known_whole(card.case, card.rows)
    return Effect(whole, at, climbs(whole, at))
