"""The points of some rows added up: what counts, between which ends, and what each voice gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc.analysis.row import ScoredRow
from cchc.model.appraisal import Voice

ZERO = Decimal(0)


class Said(NamedTuple):
    """What one voice gives some rows: its points in the rows that have any, how many those are, and
    by how much they are more than the council's in the same rows (None where it gave not all points).
    """

    points: Decimal
    rows: int
    over: Decimal | None


class Sums(NamedTuple):
    """Maximum, points and deduction of some rows, the lowest and the highest points that the
    precision of the figures admits, and what each voice gives them; a row left out, and one that
    nothing gives points, counts in `rows` alone.
    """

    max_points: Decimal
    points: Decimal
    low: Decimal
    high: Decimal
    deduction: Decimal
    rows: int
    said: Mapping[Voice, Said]
    counted: int

    @property
    def appraised(self) -> Decimal | None:
        """The points that the council gave; None where it gave some of the rows none."""
        said = self.said.get(Voice.APPRAISED, Said(ZERO, 0, ZERO))
        return said.points if said.rows == self.counted else None


def sums_of(rows: Sequence[ScoredRow]) -> Sums:
    """The sums of some rows."""
    counted = [row for row in rows if row.voice is not None]
    ends = [row.ends for row in counted if row.ends is not None]
    return Sums(
        max_points=sum((row.given.max_points for row in counted), ZERO),
        points=sum((row.score for row in counted if row.score is not None), ZERO),
        low=sum((low for low, _ in ends), ZERO),
        high=sum((high for _, high in ends), ZERO),
        deduction=sum((row.deduction for row in counted), ZERO),
        rows=len(rows),
        said={voice: said for voice in Voice if (said := _said(counted, voice)).rows},
        counted=len(counted),
    )


def _said(rows: Sequence[ScoredRow], voice: Voice) -> Said:
    given = [p for row in rows if (p := row.points(voice)) is not None]
    over = [row.over(voice) for row in rows if row.points(voice) is not None]
    known = [more for more in over if more is not None]
    return Said(sum(given, ZERO), len(given), sum(known, ZERO) if len(known) == len(over) else None)
