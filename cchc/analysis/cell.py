"""A row of a table as it counts, where a body is more than the sum of its rows."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.analysis.packed import (
    ABOVE,
    BELOW,
    BEST,
    COUNCIL,
    COUNT,
    DOUBTS,
    FIELD,
    FIELDS,
    FREE,
    HEARD,
    LEAST,
    LEFT_OUT,
    OPEN,
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
from cchc.scoring.evaluate import instead, reach, unmeasured

ONCE = (1 << COUNT) - 1


class Cell:
    """A row: its points in units with their ends, lowest first, and as they are shown (None where none
    count), whose they are, what the body gave it, and the council where both did, whether it is left
    out and hands its maximum over, and whether a check may have anything to say of it; `between` between
    what points it may lie that applies and has none yet.
    """

    __slots__ = ("between", "council", "doubt", "ends", "hands", "out", "own", "score", "voice")

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
        between: tuple[Number, Number] | None = None,
    ) -> None:
        self.ends, self.score, self.voice = ends, score, voice
        self.own, self.council = given
        self.out, self.hands, self.doubt, self.between = out, hands, doubt, between

    def settled(self, end: int) -> Cell:
        """The row with the least or the most that it may be worth, where it has no points yet."""
        if self.between is None:
            return self
        ends, given = (self.between[end],) * 3, (None, None)
        return Cell(ends, None, VOICES[0], given, out=False, hands=False, doubt=True)


def of_row(row: ScoredRow, heard: Heard, doubt: bool) -> Cell | None:
    """A row that the exact engine has scored; None where a voice gives it none that is asked for."""
    own, council = (
        None if points is None else units_of(Fraction(points))
        for points in (row.given.self_assessed, row.given.appraised)
    )
    if heard.voice not in FREE:
        row = row.heard(heard.voice or VOICES[0])
    if (row.unscored and heard.voice not in FREE) or (row.voice is not None and row.exact is None):
        return None
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
        hands=row.left_out and _hands(row),
        doubt=doubt or row.unscored,
        between=_between(row) if row.unscored else None,
    )


def _hands(row: ScoredRow) -> bool:
    """True where the maximum of a row that is left out goes to what stands beside it."""
    why = unmeasured(row.criterion, row.given.evidence, row.facts)
    return instead(row.criterion, why) == "siblings"


def _between(row: ScoredRow) -> tuple[Number, Number]:
    """The least and the most that a row without points may be worth."""
    outcome = row.outcome
    ends = reach(row.criterion) if outcome is None else (outcome.low, outcome.high)
    least, best = (units_of(Fraction(end)) for end in ends)
    return least, best


def units_of(points: Fraction) -> Number:
    """Points in units: a whole number of them where it is one."""
    units = points * PER_POINT
    return int(units) if units.denominator == 1 else units


class CellsAsTheyAre(Alike):
    """Rows that nothing rounds, as cells."""

    def _unsaid(self, ends: tuple[int, int]) -> Cell:
        return Cell(
            None, None, None, (None, None), out=False, hands=False, doubt=True, between=ends
        )

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
        row, beside = fields(number, BEST + 1), (number >> WIDTH * FIELDS) & FIELD
        points, voice = row[POINTS], row[HEARD]
        given = row[SPOKEN] & ONCE, row[SPOKEN] >> COUNT
        self[number] = found = Cell(
            (points - row[BELOW], points, points + row[ABOVE]) if voice else None,
            Decimal(points).scaleb(-DECIMALS) if voice else None,
            VOICES[(voice.bit_length() - 1) // COUNT] if voice else None,
            (row[OWN] if given[0] else None, row[COUNCIL] if given[1] else None),
            out=bool(row[LEFT_OUT]) or beside >> COUNT > 0,
            hands=beside >> 2 * COUNT > 0,
            doubt=bool(row[DOUBTS]),
            between=(row[LEAST], row[BEST]) if row[OPEN] else None,
        )
        return found


CELLS = _Cells()
