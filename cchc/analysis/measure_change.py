"""What is measured of a row on two sides, figure by figure, and by how much it differs."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from cchc.analysis.compared_rows import ComparedRow
from cchc.analysis.row import ScoredRow
from cchc.model.appraisal import Evidence, Figure, Voice
from cchc.scoring.figures import named, quantity, share

Unit = Literal["percentage_points", "count", "number"]


class MeasureChange(NamedTuple):
    """A figure on both sides: of which part or named figure (None: of the row), as what it is compared,
    and its two values; shares are shares of one.
    """

    of: str | None
    unit: Unit
    left: Fraction
    right: Fraction

    @property
    def change(self) -> Fraction:
        """The difference, of shares in percentage points."""
        return (self.right - self.left) * (100 if self.unit == "percentage_points" else 1)


def figures(row: ScoredRow | None, voice: Voice | None) -> Evidence | None:
    """The figures that a voice gives a row, by default those behind the points that count."""
    if row is None:
        return None
    if voice is Voice.SELF_ASSESSED and row.given.appraised is not None:
        return None  # the figures of the row are the council's
    mark = row.marks.get(voice) if voice is not None else None
    return mark.evidence if mark is not None and mark.evidence is not None else row.given.evidence


def measure_changes(
    row: ComparedRow, left: Voice | None = None, right: Voice | None = None
) -> tuple[MeasureChange, ...]:
    """The figures that both sides give in the same unit, with their values there."""
    sides = ((row.left, left), (row.right, right))
    one, other = (
        {of: (unit, value) for of, unit, value in _values(figures(*side))} for side in sides
    )
    return tuple(
        MeasureChange(of, unit, value, other[of][1])
        for of, (unit, value) in one.items()
        if of in other and other[of][0] == unit
    )


def _values(evidence: Evidence | None) -> Iterator[tuple[str | None, Unit, Fraction]]:
    if evidence is None:
        return
    given: list[tuple[str | None, Figure]] = [*(evidence.parts or {}).items()]
    for of, figure in given or [(None, evidence)]:
        part, whole = share(figure, exceed=True), quantity(figure)
        if part is not None and part.nominal is not None:
            yield of, "percentage_points", part.nominal
        elif whole is not None and whole.nominal is not None:
            yield of, "number" if figure.number is not None else "count", whole.nominal
    for name, written in (evidence.figures or {}).items():
        value = named(written)
        if value is not None and value.nominal is not None:
            yield name, "percentage_points" if written.kind == "rate" else "number", value.nominal
