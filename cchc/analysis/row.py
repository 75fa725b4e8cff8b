"""One row of a scorecard: recomputed, judged against the points given, and whose points count."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.facts import facts
from cchc.model.appraisal import Mark, Row, Voice
from cchc.model.dataset import Case
from cchc.model.expression import refs
from cchc.model.kept import Kept
from cchc.model.rulebook import Criterion
from cchc.model.source import Location
from cchc.model.span import Span
from cchc.scoring.evaluate import (
    NOTHING,
    Outcome,
    asked,
    evaluate,
    formula,
    instead,
    unmeasured,
)
from cchc.scoring.measuring import Known, Measure


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
    def unscored(self) -> bool:
        """True for a row that applies and that nothing gives points."""
        return self.voice is None and not self.left_out

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
    def deduction(self) -> Decimal:
        """What counts − max, never the written deduction: the check compares the two. 0 where
        nothing counts.
        """
        return Decimal(0) if self.score is None else self.score - self.given.max_points

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

    def over(self, voice: Voice) -> Decimal | None:
        """By how much a voice gives more than the council, None where either gives no points."""
        said, appraised = self.points(voice), self.given.appraised
        return None if said is None or appraised is None else said - appraised


_ROWS: Kept[ScoredRow | None] = Kept()


def score_row(case: Case, position: int, within: frozenset[str] = frozenset()) -> ScoredRow | None:
    """One row of a case, scored; None where the rulebook knows nothing that it could be of. `within`
    are the criteria whose points ask for those of this one.
    """
    return _ROWS.of(case, (position, within), lambda: _scored(case, position, within))


def _scored(case: Case, position: int, within: frozenset[str]) -> ScoredRow | None:
    rulebook, given = case.rulebook.content, case.scores
    row = given.content.rows[position]
    criterion = rulebook.node(row.criterion)
    if criterion is None:
        return None
    rounding = rulebook.head.rounding
    told = facts_of(case, criterion, within)
    outcome = evaluate(criterion, row.evidence, rounding, told)
    why = unmeasured(criterion, row.evidence, told)
    left_out = instead(criterion, why) == "left_out"
    settled = why is not None and outcome is not None
    doubt = None if settled else _doubt(criterion, outcome)
    doubt = None if left_out else doubt
    marks, outcomes = row.marks, {}
    voice = None if left_out else _counts(row, outcome, doubt, given.content.score is not None)
    verdict = Verdict.LEFT_OUT if left_out else _verdict(row, outcome, doubt)
    if outcome is not None:
        outcomes[Voice.RECOMPUTED] = outcome
        if voice is Voice.RECOMPUTED or verdict not in (Verdict.UNDECIDED, Verdict.LEFT_OUT):
            marks[Voice.RECOMPUTED] = Mark(_points(outcome), row.evidence)
    for other, mark in row.marks.items():  # a figure without points is scored by the same rule
        if mark.points is not None:
            continue
        found = evaluate(criterion, mark.evidence, rounding, told)
        if found is not None:
            outcomes[other] = found
            marks[other] = mark._replace(points=found.nominal)
    return ScoredRow(
        given=row,
        criterion=criterion,
        verdict=verdict,
        doubt=doubt,
        marks=marks,
        outcomes=outcomes,
        location=given.source.at(("rows", position)),
        voice=voice,
        facts=told,
    )


def facts_of(case: Case, criterion: Criterion, within: frozenset[str] = frozenset()) -> Known:
    """What the rule of a criterion is told beside the figures of its row."""
    if not any(
        ref.source not in ("figure", "own") for tree in asked(criterion) for ref in refs(tree)
    ):
        return NOTHING
    inside = within | {criterion.id}

    def points(name: str) -> Measure | None:
        given = case.scores.content.find(name)
        if name in inside or given is None:
            return None
        row = score_row(case, given[0], inside)
        if row is None or row.score is None or row.ends is None:
            return None
        low, high = (Fraction(end) for end in row.ends)
        return Measure(Fraction(row.score), Span(low, high))

    return facts(case, criterion, points)


def applies(case: Case, criterion: Criterion) -> bool:
    """False where a criterion does not apply to a body, whatever its figures."""
    return unmeasured(criterion, None, facts_of(case, criterion)) != "not_applicable"


def _counts(row: Row, outcome: Outcome | None, doubt: Doubt | None, forced: bool) -> Voice | None:
    """Whose points count: the council's, else the rule's, else the body's own; where the figures
    are to count (`forced`), the rule's alone of what has a rule.
    """
    if row.appraised is not None and (not forced or doubt is Doubt.JUDGED):
        return Voice.APPRAISED
    if outcome is not None and _points(outcome) is not None:
        return Voice.RECOMPUTED
    if row.self_assessed is not None and (not forced or doubt is Doubt.JUDGED):
        return Voice.SELF_ASSESSED
    return None


def _points(outcome: Outcome) -> Decimal | None:
    """The points of a recomputation; None where a figure is but a bound that admits several."""
    return outcome.only if outcome.nominal is None else outcome.nominal


def _verdict(row: Row, outcome: Outcome | None, doubt: Doubt | None) -> Verdict:
    held = row.self_assessed if row.appraised is None else row.appraised
    if outcome is None or doubt is not None:
        return Verdict.UNDECIDED
    if held is None:
        return Verdict.NOT_COMPARED
    if held in (outcome.only, outcome.nominal):
        return Verdict.MATCHES
    return Verdict.WITHIN_PRECISION if outcome.admits(held) else Verdict.DIFFERS


def _doubt(criterion: Criterion, outcome: Outcome | None) -> Doubt | None:
    if outcome is None and formula(criterion) is None:
        return Doubt.JUDGED
    if criterion.basis is None or criterion.basis.status == "assumed":
        return Doubt.ASSUMED_RULE
    return Doubt.NO_FIGURE if outcome is None else None
