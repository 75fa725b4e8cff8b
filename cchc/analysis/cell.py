"""A row of a table as it counts, where a body is more than the sum of its rows."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.analysis.packed import (
    ABOVE,
    BELOW,
    COUNCIL,
    COUNT,
    DOUBTS,
    FIELDS,
    FREE,
    HANDS,
    HEARD,
    LEFT_OUT,
    OWN,
    POINTS,
    SPOKEN,
    VOICES,
    WIDTH,
    Alike,
    Heard,
    fields,
)
from cchc.analysis.plain import Number
from cchc.analysis.row import ScoredRow
from cchc.analysis.worth import DECIMALS, PER_POINT, Ends
from cchc.model.appraisal import Voice
from cchc.model.rounding import FINEST
from cchc.model.span import round_to
from cchc.scoring.evaluate import instead, unmeasured

ONCE = (1 << COUNT) - 1


class Cell:
    """A row: its points in units with their ends, lowest first, and as they are shown (None where none
    count), whose they are, what the body gave it, and the council where both did, whether it is left
    out and hands its maximum over, and whether a check may have anything to say of it.
    """

    __slots__ = ("council", "doubt", "ends", "hands", "out", "own", "score", "voice")

    def __init__(
        self,
        ends: Ends | None,
        score: Decimal | None,
        voice: Voice | None,
        given: tuple[Number | None, Number | None],
        *,
        out: bool,
        hands: bool,
        doubt: bool,
    ) -> None:
        self.ends, self.score, self.voice = ends, score, voice
        self.own, self.council = given
        self.out, self.hands, self.doubt = out, hands, doubt


def of_row(row: ScoredRow, heard: Heard, doubt: bool) -> Cell | None:
    """A row that the exact engine has scored; None where nothing gives it points that count."""
    own, council = (
        None if points is None else units_of(Fraction(points))
        for points in (row.given.self_assessed, row.given.appraised)
    )
    if heard.voice not in FREE:
        row = row.heard(heard.voice or VOICES[0])
    if row.unscored or (row.voice is not None and row.exact is None):
        return None
    why = unmeasured(row.criterion, row.given.evidence, row.facts)
    ends = None
    if row.exact is not None:
        points, low, high = map(units_of, row.exact)
        ends = low, points, high
    return Cell(
        ends,
        row.score,
        row.voice,
        (own, council),
        out=row.left_out,
        hands=instead(row.criterion, why) == "siblings",
        doubt=doubt,
    )


def units_of(points: Fraction) -> Number:
    """Points in units: a whole number of them where it is one."""
    units = points * PER_POINT
    return int(units) if units.denominator == 1 else units


class CellsAsTheyAre(Alike):
    """Rows that nothing rounds, as cells."""

    def _left_out(self, hands: bool, doubt: bool) -> Cell:
        return Cell(None, None, None, (None, None), out=True, hands=hands, doubt=doubt)

    def _shown(self, doubt: bool) -> Cell:
        return Cell(None, None, None, (None, None), out=False, hands=False, doubt=doubt)

    def _counted(
        self, ends: Ends, voice: int, doubt: bool, own: int | None, appraised: int | None
    ) -> Cell:
        return Cell(
            ends,
            round_to(Fraction(ends[1]) / PER_POINT, FINEST, "half_up"),
            VOICES[voice],
            (own, appraised),
            out=False,
            hands=False,
            doubt=doubt,
        )


class _Cells(dict[int, Cell]):
    """Rows by their packed numbers."""

    def __missing__(self, number: int) -> Cell:
        row, beside = fields(number), number >> WIDTH * FIELDS
        points, voice = row[POINTS], row[HEARD]
        given = row[SPOKEN] & ONCE, row[SPOKEN] >> COUNT
        self[number] = found = Cell(
            (points - row[BELOW], points, points + row[ABOVE]) if voice else None,
            Decimal(points).scaleb(-DECIMALS) if voice else None,
            VOICES[(voice.bit_length() - 1) // COUNT] if voice else None,
            (row[OWN] if given[0] else None, row[COUNCIL] if given[1] else None),
            out=bool(row[LEFT_OUT]) or beside >> COUNT > 0,
            hands=number >= HANDS,
            doubt=bool(row[DOUBTS]),
        )
        return found


CELLS = _Cells()
