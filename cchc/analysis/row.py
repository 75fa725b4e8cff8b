"""One row of a scorecard: recomputed, judged against the points given, and whose points count."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from cchc.model.appraisal import Mark, Row, Voice
from cchc.model.rulebook import Criterion
from cchc.model.source import Location
from cchc.model.tuples import NamedTuple
from cchc.scoring.asks import asks
from cchc.scoring.evaluate import NOTHING, Outcome, decimal
from cchc.scoring.measuring import Known
from cchc.scoring.whole import Points


class Verdict(StrEnum):
    """What a recomputation says of a score that was given (the council's, else the body's own): khớp,
    khớp trong độ chính xác, lệch, chưa đủ căn cứ; that none was given to compare it with; or that the
    row does not apply and is left out of the maximum.
    """

    MATCHES = "matches"
    WITHIN_PRECISION = "within_precision"
    DIFFERS = "differs"
    UNDECIDED = "undecided"
    NOT_COMPARED = "not_compared"
    LEFT_OUT = "left_out"


class Doubt(StrEnum):
    """Why a row is undecided."""

    ASSUMED_RULE = "assumed_rule"
    NO_FIGURE = "no_figure"
    JUDGED = "judged"


class ScoredRow(NamedTuple):
    """One row with its verdict. `outcomes` holds what the rule gives the figure of a voice: of the
    council (`RECOMPUTED`; it stays where a row is undecided: the assumed rule's word) and of a claim.
    """

    given: Row
    criterion: Criterion
    verdict: Verdict
    doubt: Doubt | None
    marks: Mapping[Voice, Mark]
    outcomes: Mapping[Voice, Outcome]
    location: Location
    voice: Voice | None
    """Whose points count; None where there are none, or the row is left out."""
    facts: Known = NOTHING
    """What the rule is told beside the figures of the row."""

    @property
    def score(self) -> Decimal | None:
        """The points that count."""
        return self.points(self.voice) if self.voice is not None else None

    @property
    def ends(self) -> tuple[Decimal, Decimal] | None:
        """The lowest and the highest score that counts: one where points were given, those that the
        precision of the figure admits where they are recomputed.
        """
        if self.voice is Voice.RECOMPUTED and self.outcome is not None:
            return self.outcome.low, self.outcome.high
        return None if self.score is None else (self.score, self.score)

    @property
    def counts(self) -> bool:
        """True for a row whose points are added: not for information only, nor percent of the total."""
        return self.criterion.counts == "points"

    @property
    def most(self) -> Fraction:
        """The maximum that counts: that of the row, with what others handed it."""
        return Fraction(self.given.max_points) * self.criterion.times

    @property
    def exact(self) -> Points | None:
        """The points that go on, and their ends: unrounded where the rulebook does not round rows."""
        if self.voice is Voice.RECOMPUTED and self.outcome is not None:
            points = self.outcome.points
            return None if points is None else (points, *self.outcome.ends)
        if self.score is None:
            return None
        return (Fraction(self.score),) * 3

    @property
    def unscored(self) -> bool:
        """True for a row that applies and that nothing gives points, though they count."""
        silent = self.voice is None and not self.left_out
        return silent and self.criterion.counts != "information"

    @property
    def held(self) -> Decimal | None:
        """The points that the recomputation is held against: the council's, else the body's own."""
        given = self.given
        return given.self_assessed if given.appraised is None else given.appraised

    @property
    def outcome(self) -> Outcome | None:
        """What the rule gives the evidence of the row."""
        return self.outcomes.get(Voice.RECOMPUTED)

    @property
    def left_out(self) -> bool:
        """True for a row that does not apply and counts in no sum."""
        return self.verdict is Verdict.LEFT_OUT

    @property
    def unknown_before(self) -> tuple[str, ...]:
        """The figures of the period before that the rule asks for and nobody gave."""
        names = asks(self.criterion)
        here = (ref.name for ref in names if ref.source == "last" and ref not in self.facts)
        return tuple(dict.fromkeys(here))

    @property
    def deduction(self) -> Decimal:
        """What counts − max, never the written deduction: the check compares the two. 0 where
        nothing counts.
        """
        if self.score is None or not self.counts:
            return Decimal(0)
        return self.score - decimal(self.most)

    @property
    def worth_asking(self) -> Decimal | None:
        """What the printed figure gives beyond the appraised score, where the two still agree."""
        appraised = self.given.appraised
        if self.verdict is not Verdict.WITHIN_PRECISION or not self.outcome or appraised is None:
            return None
        best = self.outcome.high if self.outcome.nominal is None else self.outcome.nominal
        return best - appraised

    def points(self, voice: Voice) -> Decimal | None:
        """The points that a voice gives the row, None where it gives none."""
        mark = self.marks.get(voice)
        return mark.points if mark else None

    def heard(self, voice: Voice) -> ScoredRow:
        """The row where the points of one voice count, and no others."""
        return self._replace(voice=None if self.left_out or voice not in self.marks else voice)

    def over(self, voice: Voice) -> Decimal | None:
        """By how much a voice gives more than the council, None where either gives no points."""
        said, appraised = self.points(voice), self.given.appraised
        return None if said is None or appraised is None else said - appraised
