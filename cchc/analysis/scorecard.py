"""The scorecard: every appraised row recomputed, judged, and added up against the declared total."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from cchc.model.appraisal import Appraisal, Mark, Row, Voice
from cchc.model.dataset import Case
from cchc.model.fields import id_order
from cchc.model.rulebook import Area, Criterion, Rulebook
from cchc.model.source import Location
from cchc.model.span import round_to
from cchc.scoring.evaluate import Outcome, evaluate
from cchc.scoring.lines import addends

if TYPE_CHECKING:
    from cchc.model.plan import Plan


class Verdict(StrEnum):
    """What a recomputation says of an appraised score: khớp, khớp trong độ chính xác, lệch, chưa đủ
    căn cứ; or that the row does not apply and is left out of the maximum.
    """

    MATCHES = "matches"
    WITHIN_PRECISION = "within_precision"
    DIFFERS = "differs"
    UNDECIDED = "undecided"
    LEFT_OUT = "left_out"


class Doubt(StrEnum):
    """Why a row is undecided."""

    ASSUMED_RULE = "assumed_rule"
    NO_FIGURE = "no_figure"
    JUDGED = "judged"


class Said(NamedTuple):
    """What one voice gives some rows: its points in the rows that have any, how many those are, and
    by how much they are more than the council's in the same rows.
    """

    points: Decimal
    rows: int
    over: Decimal


class Sums(NamedTuple):
    """Maximum, appraised points and deduction of some rows, and what the other voices give them; a
    row left out counts in `rows` alone.
    """

    max_points: Decimal
    appraised: Decimal
    deduction: Decimal
    rows: int
    said: Mapping[Voice, Said]


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
        """Appraised − max, never the written deduction: the check compares the two."""
        return Decimal(0) if self.left_out else self.given.appraised - self.given.max_points

    @property
    def worth_asking(self) -> Decimal | None:
        """What the printed figure gives beyond the appraised score, where the two still agree."""
        if self.verdict is not Verdict.WITHIN_PRECISION or self.outcome is None:
            return None
        best = self.outcome.high if self.outcome.nominal is None else self.outcome.nominal
        return best - self.given.appraised

    def points(self, voice: Voice) -> Decimal | None:
        """The points that a voice gives the row, None where it gives none."""
        mark = self.marks.get(voice)
        return mark.points if mark else None

    def over(self, voice: Voice) -> Decimal | None:
        """By how much a voice gives more than the council, None where it gives no points."""
        said = self.points(voice)
        return None if said is None else said - self.given.appraised


class ScoredArea(NamedTuple):
    """An area with its rows, in id order, and their sums."""

    area: Area
    rows: tuple[ScoredRow, ...]
    sums: Sums


class IndexGap(StrEnum):
    """Why no index can be given."""

    PARTIAL_RULEBOOK = "partial_rulebook"
    DEDUCTED_ROWS_ONLY = "deducted_rows_only"
    ROWS_MISSING = "rows_missing"
    NOTHING_APPLIES = "nothing_applies"


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The whole result of `score`."""

    case: Case = field(compare=False)
    areas: tuple[ScoredArea, ...]
    sums: Sums
    declared_location: Location
    index: Decimal | None
    grade: str | None
    index_gap: IndexGap | None

    @property
    def appraisal(self) -> Appraisal:
        """The scores that it is of."""
        return self.case.scores.content

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook that they are scored by."""
        return self.case.rulebook.content

    @property
    def plan(self) -> Plan | None:
        """The plan about their losses, where there is one."""
        return self.case.plan.content if self.case.plan else None

    @property
    def rows(self) -> tuple[ScoredRow, ...]:
        """All rows, area by area."""
        return tuple(row for area in self.areas for row in area.rows)

    @property
    def matches_declared(self) -> bool:
        """True when the rows add up to the total that the appendix declares."""
        return self.sums.deduction == self.appraisal.declared_total

    @property
    def sound(self) -> bool:
        """True when no row differs and the total holds."""
        return self.matches_declared and not self.with_verdict(Verdict.DIFFERS)

    def with_verdict(self, verdict: Verdict) -> tuple[ScoredRow, ...]:
        """The rows of a verdict."""
        return tuple(row for row in self.rows if row.verdict is verdict)

    def with_voice(self, voice: Voice) -> tuple[ScoredRow, ...]:
        """The rows of which a voice says anything: points, or a figure that is to be scored."""
        return tuple(row for row in self.rows if voice in row.marks)

    def find(self, criterion: str) -> ScoredRow | None:
        """The row of a criterion, or None."""
        return next((row for row in self.rows if row.criterion.id == criterion), None)


def scorecard(case: Case) -> Scorecard:
    """Recompute an appraisal. Every row's criterion must be scored by the rulebook (checks C309)."""
    rulebook, appraisal = case.rulebook.content, case.scores
    scored: dict[str, list[ScoredRow]] = {}
    for position, row in enumerate(appraisal.content.rows):
        criterion = rulebook.find(row.criterion)
        assert criterion is not None
        location = appraisal.source.at(("rows", position))
        scored.setdefault(criterion.area, []).append(_score(rulebook, criterion, row, location))
    areas = []
    for area_id in sorted(scored, key=id_order):
        rows = sorted(scored[area_id], key=lambda r: id_order(r.criterion.id))
        area = rulebook.area(area_id)
        assert area is not None
        areas.append(ScoredArea(area, tuple(rows), _sums(rows)))
    sums = _sums([row for area in areas for row in area.rows])
    gap = _index_gap(rulebook, appraisal.content)
    index = None
    if gap is None and not sums.max_points:
        gap = IndexGap.NOTHING_APPLIES
    if gap is None:
        share = Fraction(sums.appraised) / Fraction(sums.max_points) * 100
        index = round_to(share, rulebook.head.rounding.step, rulebook.head.rounding.mode)
    return Scorecard(
        case=case,
        areas=tuple(areas),
        sums=sums,
        declared_location=appraisal.source.at(("declared_total",)),
        index=index,
        grade=_grade(rulebook, index),
        index_gap=gap,
    )


def _score(rulebook: Rulebook, criterion: Criterion, row: Row, location: Location) -> ScoredRow:
    rounding = rulebook.head.rounding
    outcome = evaluate(criterion, row.evidence, rounding)
    not_applicable = row.evidence is not None and bool(row.evidence.not_applicable)
    doubt = None if not_applicable and outcome is not None else _doubt(criterion, outcome)
    if not_applicable and criterion.not_applicable == "left_out":
        verdict, doubt = Verdict.LEFT_OUT, None
    elif outcome is None or doubt is not None:
        verdict = Verdict.UNDECIDED
    elif outcome.only == row.appraised or outcome.nominal == row.appraised:
        verdict = Verdict.MATCHES
    elif outcome.admits(row.appraised):
        verdict = Verdict.WITHIN_PRECISION
    else:
        verdict = Verdict.DIFFERS
    outcomes, marks = {}, row.marks
    if outcome is not None:
        outcomes[Voice.RECOMPUTED] = outcome
    if verdict not in (Verdict.UNDECIDED, Verdict.LEFT_OUT) and outcome is not None:
        marks[Voice.RECOMPUTED] = Mark(outcome.nominal, row.evidence)
    for voice, mark in row.marks.items():  # a figure without points is scored by the same rule
        found = evaluate(criterion, mark.evidence, rounding) if mark.points is None else None
        if found is not None:
            outcomes[voice] = found
            marks[voice] = mark._replace(points=found.nominal)
    return ScoredRow(
        given=row,
        criterion=criterion,
        verdict=verdict,
        doubt=doubt,
        marks=marks,
        outcomes=outcomes,
        location=location,
    )


def _doubt(criterion: Criterion, outcome: Outcome | None) -> Doubt | None:
    if outcome is None and not addends(criterion.rule, criterion.max_points):
        return Doubt.JUDGED
    if criterion.basis is None or criterion.basis.status == "assumed":
        return Doubt.ASSUMED_RULE
    return Doubt.NO_FIGURE if outcome is None else None


def _sums(rows: list[ScoredRow]) -> Sums:
    counted = [row for row in rows if not row.left_out]
    return Sums(
        max_points=sum((row.given.max_points for row in counted), Decimal(0)),
        appraised=sum((row.given.appraised for row in counted), Decimal(0)),
        deduction=sum((row.deduction for row in counted), Decimal(0)),
        rows=len(rows),
        said={voice: said for voice in Voice if (said := _said(counted, voice)).rows},
    )


def _said(rows: list[ScoredRow], voice: Voice) -> Said:
    given = [(p, row.given.appraised) for row in rows if (p := row.points(voice)) is not None]
    points = sum((p for p, _ in given), Decimal(0))
    return Said(points, len(given), points - sum((a for _, a in given), Decimal(0)))


def _index_gap(rulebook: Rulebook, appraisal: Appraisal) -> IndexGap | None:
    if rulebook.head.coverage == "partial":
        return IndexGap.PARTIAL_RULEBOOK
    if appraisal.rows_given == "deducted":
        return IndexGap.DEDUCTED_ROWS_ONLY
    given = {row.criterion for row in appraisal.rows}
    scored = {criterion.id for criterion in rulebook.criteria if criterion.rule is not None}
    return IndexGap.ROWS_MISSING if scored - given else None


def _grade(rulebook: Rulebook, index: Decimal | None) -> str | None:
    if index is None:
        return None
    reached = [grade for grade in rulebook.head.grades if grade.from_ <= index]
    return max(reached, key=lambda grade: grade.from_).name if reached else None
