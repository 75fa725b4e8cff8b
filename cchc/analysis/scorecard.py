"""The scorecard: every row recomputed, judged, and added up to totals, areas, index and grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from cchc.analysis.grading import UNGRADED, Graded, asked_by, graded
from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.rows import applies, grade_facts, score_row
from cchc.analysis.sums import Sums, sums_of
from cchc.model.appraisal import Appraisal, Voice
from cchc.model.dataset import Case
from cchc.model.fields import id_order
from cchc.model.held import Held
from cchc.model.kept import Kept
from cchc.model.rulebook import Area, Rulebook
from cchc.model.source import Location
from cchc.model.span import round_to
from cchc.model.together import Grade
from cchc.model.tuples import NamedTuple
from cchc.scoring.evaluate import decimal

if TYPE_CHECKING:
    from cchc.model.plan import Plan


class ScoredArea(NamedTuple):
    """An area with its rows, in id order, and their sums."""

    area: Area
    rows: tuple[ScoredRow, ...]
    sums: Sums


Put = tuple[tuple[ScoredArea, ...], Sums]
"""The areas, and the sums of all their rows."""
_PUT: Kept[Put] = Kept()


class IndexGap(StrEnum):
    """Why no index can be given."""

    PARTIAL_RULEBOOK = "partial_rulebook"
    DEDUCTED_ROWS_ONLY = "deducted_rows_only"
    ROWS_MISSING = "rows_missing"
    ROWS_UNSCORED = "rows_unscored"
    NOTHING_APPLIES = "nothing_applies"
    NO_INDEX = "no_index"


class Scorecard(Held):
    """The whole result of `score`."""

    case: Case
    areas: tuple[ScoredArea, ...]
    sums: Sums
    declared_location: Location
    index: Decimal | None
    index_ends: tuple[Decimal, Decimal] | None
    """The lowest and the highest index that the precision of the figures admits."""
    graded: Graded
    index_gap: IndexGap | None

    @property
    def grade(self) -> str | None:
        """The name of the grade."""
        return _name(self.graded.grade)

    @property
    def grade_ends(self) -> tuple[str | None, str | None]:
        """The lowest and the highest grade that the precision of the figures admits."""
        return _name(self.graded.low), _name(self.graded.high)

    @property
    def rounded_up(self) -> Decimal | None:
        """Where the grade starts, if the index reaches it by rounding alone; else None."""
        grade = self.graded.grade
        if self.index is None or grade is None:
            return None
        exact = _unrounded(self.rulebook, self.sums.exact.points, self.sums.exact.most)
        return grade.from_ if exact < grade.from_ <= self.index else None

    @property
    def exact(self) -> tuple[Fraction, Fraction, Fraction] | None:
        """The index before it is rounded, with its lowest and highest; None where there is none."""
        if self.index is None:
            return None
        points, low, high, most = self.sums.exact
        index, least, best = (_unrounded(self.rulebook, p, most) for p in (points, low, high))
        return index, least, best

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
    def matches_declared(self) -> bool | None:
        """True when the rows add up to the total that the appendix declares; None where it does not."""
        declared = self.appraisal.declared_total
        return None if declared is None else self.sums.deduction == declared

    @property
    def sound(self) -> bool:
        """True when no row differs and the total holds."""
        return self.matches_declared is not False and not self.with_verdict(Verdict.DIFFERS)

    def with_verdict(self, verdict: Verdict) -> tuple[ScoredRow, ...]:
        """The rows of a verdict."""
        return tuple(row for row in self.rows if row.verdict is verdict)

    @property
    def council(self) -> bool:
        """True where the council's points count, and no others."""
        return not self.unscored and not set(self.voices) - {Voice.APPRAISED}

    @property
    def unscored(self) -> tuple[ScoredRow, ...]:
        """The rows that nothing gives points."""
        return tuple(row for row in self.rows if row.unscored)

    @property
    def voices(self) -> Mapping[Voice, int]:
        """Whose points count, in how many rows."""
        counting = (row for row in self.rows if row.criterion.counts != "information")
        counted = Counter(row.voice for row in counting)
        return {voice: counted[voice] for voice in Voice if counted[voice]}

    def with_voice(self, voice: Voice) -> tuple[ScoredRow, ...]:
        """The rows of which a voice says anything: points, or a figure that is to be scored."""
        return tuple(row for row in self.rows if voice in row.marks)

    def within(self, node: str, area: ScoredArea) -> tuple[ScoredRow, ...]:
        """The rows of an area that lie in a group, in the rulebook or not, or in the area itself."""
        return tuple(
            row
            for row in area.rows
            if node == area.area.id or row.criterion.id.startswith(f"{node}.")
        )

    def find(self, criterion: str) -> ScoredRow | None:
        """The row of a criterion, or None."""
        return next((row for row in self.rows if row.criterion.id == criterion), None)


def scorecard(case: Case) -> Scorecard:
    """Recompute an appraisal. Every row's criterion must stand in the rulebook (checks C309)."""
    return _card(case, *_PUT.of(case, None, lambda: _put(case, scored_rows(case))))


def scored_rows(case: Case) -> Iterator[ScoredRow]:
    """The rows of a case, recomputed."""
    for position in range(len(case.scores.content.rows)):
        row = score_row(case, position)
        assert row is not None
        yield row


def card_of(case: Case, given: Iterable[ScoredRow]) -> Scorecard:
    """The rows of a case, scored, put together."""
    return _card(case, *_put(case, given))


def _put(case: Case, given: Iterable[ScoredRow]) -> Put:
    rulebook = case.rulebook.content
    scored: dict[str, list[ScoredRow]] = {}
    for row in given:
        scored.setdefault(row.criterion.area, []).append(row)
    areas = []
    for area_id in sorted(scored, key=id_order):
        rows = sorted(scored[area_id], key=lambda r: id_order(r.criterion.id))
        area = rulebook.area(area_id)
        assert area is not None
        areas.append(ScoredArea(area, tuple(rows), sums_of(case, rows, area_id)))
    return tuple(areas), sums_of(case, [row for area in areas for row in area.rows])


def _card(case: Case, areas: tuple[ScoredArea, ...], sums: Sums) -> Scorecard:
    rulebook = case.rulebook.content
    gap = _index_gap(case, sums, any(row.unscored for area in areas for row in area.rows))
    exact = sums.exact
    found = None
    if gap is None:
        whole = (exact.points, exact.low, exact.high)
        index, low, high = (_index(rulebook, points, exact.most) for points in whole)
        found = (index, low, high)
    unplaced = gap not in (None, IndexGap.NO_INDEX)
    return Scorecard(
        case=case,
        areas=areas,
        sums=sums,
        declared_location=case.scores.source.at(("declared_total",)),
        index=found[0] if found else None,
        index_ends=found[1:] if found else None,
        graded=UNGRADED if unplaced else _graded(case, sums, found),
        index_gap=gap,
    )


def _graded(case: Case, sums: Sums, found: tuple[Decimal, Decimal, Decimal] | None) -> Graded:
    """The grade of an index, of the total where the rulebook has none."""
    book, exact = case.rulebook.content, sums.exact
    whole = (exact.points, exact.low, exact.high)
    index, low, high = whole if found is None else (Fraction(points) for points in found)
    known = grade_facts(case, asked_by(book.head.grades), exact)
    return graded(book, (index, low, high), known)


def _name(grade: Grade | None) -> str | None:
    return None if grade is None else grade.name


def _index_gap(case: Case, sums: Sums, unscored: bool) -> IndexGap | None:
    rulebook, appraisal = case.rulebook.content, case.scores.content
    if rulebook.head.coverage == "partial":
        return IndexGap.PARTIAL_RULEBOOK
    if appraisal.rows_given == "deducted":
        return IndexGap.DEDUCTED_ROWS_ONLY
    if rows_missing(case):
        return IndexGap.ROWS_MISSING
    if unscored:
        return IndexGap.ROWS_UNSCORED
    if not sums.max_points:
        return IndexGap.NOTHING_APPLIES
    return IndexGap.NO_INDEX if rulebook.head.index_scale is None else None


def rows_missing(case: Case) -> tuple[str, ...]:
    """The scored criteria that have no row though they apply, and lie in no area or group that has
    one.
    """
    rulebook = case.rulebook.content
    given = {row.criterion for row in case.scores.content.rows}
    return tuple(
        criterion.id
        for criterion in rulebook.criteria
        if criterion.rule is not None
        and criterion.counts != "information"
        and given.isdisjoint((criterion.id, *rulebook.above(criterion)))
        and (criterion.applies is None or applies(case, criterion))
    )


def _index(rulebook: Rulebook, points: Fraction, most: Fraction) -> Decimal:
    rounding, exact = rulebook.head.index_rounding, _unrounded(rulebook, points, most)
    return decimal(exact) if rounding.exact else round_to(exact, rounding.step, rounding.mode)


def _unrounded(rulebook: Rulebook, points: Fraction, most: Fraction) -> Fraction:
    return points / most * Fraction(rulebook.head.index_scale or 100)
