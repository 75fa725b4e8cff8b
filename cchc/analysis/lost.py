"""What is lost if the year ended today, and with all targets met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.running import Running
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.sums import Sums, sums_of
from cchc.model.appraisal import Mark, Row, Voice
from cchc.model.tuples import NamedTuple
from cchc.scoring.evaluate import Outcome

ZERO = Decimal(0)
Best = Mapping[str, Decimal | None]
"""The points of each criterion with its targets met."""


class Totals(NamedTuple):
    """What is lost, below 0: by the scores that the plan is about, if the year ended today (with what
    the precision of the figures admits), with all targets met.
    """

    start: Decimal
    now: Decimal
    low: Decimal
    high: Decimal
    aimed: Decimal


def whole(card: Scorecard, rows: Iterable[Running], best: Best) -> Totals:
    """Of all rows, put together as their rulebook says: the rows of the scores, those with new figures
    in place of theirs.
    """
    found = {row.criterion.id: row for row in rows}
    scored = {row.criterion.id: row for row in card.rows}
    extra = {name: _unscored(card, row) for name, row in found.items() if name not in scored}
    every = {**scored, **extra}

    def put(now: Mapping[str, ScoredRow]) -> Sums:
        kept = {name: row for name, row in every.items() if name in scored or name in now}
        return sums_of(card.case, [now.get(name, row) for name, row in kept.items()])

    today = {n: _given(every[n], row.points, row.outcome) for n, row in found.items() if row.tells}
    met = {
        name: _given(every[name], points)
        for name, row in found.items()
        if (points := best[row.then.id]) is not None and points != row.before
    }
    bounds = {n: row.outcome for n, row in found.items() if row.outcome and not row.tells}
    least = {name: _given(every[name], one.low) for name, one in bounds.items()}
    greatest = {name: _given(every[name], one.high) for name, one in bounds.items()}
    now, aimed = put(today), put({**today, **met})
    low, high = (put({**today, **end}) if end else now for end in (least, greatest))
    ends = low.low - low.max_points, high.high - high.max_points
    return Totals(card.sums.deduction, now.deduction, *ends, aimed.deduction)


def row_by_row(rows: Iterable[Running], best: Best) -> Totals:
    """Of rows of one unit, and where another rulebook scores them: each by itself."""
    known = [(row, points) for row in rows if row.counts and (points := row.points) is not None]
    full = sum((row.full for row, _ in known), ZERO)
    ends = [row.ends or (points, points) for row, points in known]
    return Totals(
        sum((row.before - row.most for row, _ in known if row.before is not None), ZERO),
        sum((points for _, points in known), ZERO) - full,
        sum((low for low, _ in ends), ZERO) - full,
        sum((high for _, high in ends), ZERO) - full,
        sum((best[row.then.id] or points for row, points in known), ZERO) - full,
    )


def _unscored(card: Scorecard, row: Running) -> ScoredRow:
    """A criterion that the scores have no row of."""
    given = Row.model_construct(criterion=row.then.id, max_points=row.then.max_points)
    at = card.case.scores.source.at(("rows",))
    return ScoredRow(given, row.then, Verdict.NOT_COMPARED, None, {}, {}, at, None)


def _given(scored: ScoredRow, points: Decimal | None, outcome: Outcome | None = None) -> ScoredRow:
    """A row with these points, and no others: exact ones, or those that figures give (`outcome`)."""
    return scored._replace(
        verdict=Verdict.NOT_COMPARED,
        voice=Voice.RECOMPUTED,
        marks={Voice.RECOMPUTED: Mark(points)},
        outcomes={} if outcome is None else {Voice.RECOMPUTED: outcome},
    )
