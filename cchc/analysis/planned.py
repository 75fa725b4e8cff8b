"""A plan and what was achieved as two scorecards: with every target met, and as the year went."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from cchc.analysis.ahead import Ahead, ahead, onward
from cchc.analysis.compare import Side
from cchc.analysis.compared_rows import same_rule
from cchc.analysis.following import following
from cchc.analysis.readings import evidence_of, readings
from cchc.analysis.row import ScoredRow, Verdict
from cchc.analysis.running import Running, running
from cchc.analysis.scorecard import Scorecard, card_of, scorecard
from cchc.model.appraisal import Appraisal, Evidence, Mark, Row, Voice
from cchc.model.dataset import Case
from cchc.model.error import Refusal
from cchc.model.plan import Plan, Target
from cchc.model.rulebook import Criterion, Rulebook
from cchc.model.source import Sourced


def latest(case: Case) -> int | None:
    """The latest year of a plan of the body of which anything is achieved, else of any plan."""
    dataset, body = case.dataset, case.body
    years = {plan.content.year for plan in dataset.plans if plan.content.body == body}
    told = [one.content for one in dataset.actuals if one.content.body == body]
    known = {one.plan_year for one in told if one.measurements}
    known |= {one.period.year for one in dataset.scores_of(body) if one.period.whole_year}
    return max(years & known or years, default=None)


def planned(card: Scorecard, later: Case | None) -> tuple[Side, Side] | Refusal:
    """The targets of the plan about a scorecard, and what was achieved: the scores of the plan's year
    where they are there (`later`), else the latest figures. Refused without a plan, and where nothing
    of its year is known.
    """
    plan, case, then = card.plan, card.case, ahead(card.case)
    if plan is None:
        period = {"period": case.period, "body": case.name}
        return Refusal("usage.progress_no_plan", period)
    files = [one.content for one in case.actuals]
    days = [one.as_of for file in files for one in file.measurements]
    if later is None and not days:
        return Refusal("usage.compare_unachieved", {"year": plan.year, "body": case.name})
    start = running(card, then, readings((), date.max))
    aims: dict[str, tuple[Target, ...]] = {}
    for one in start:
        own = tuple(t for t in plan.targets if t.criterion == one.criterion.id)
        if own and (name := _name(one, then)) is not None:
            aims[name] = own
    dropped = tuple(
        row.criterion.id
        for row in card.rows
        if then.book is not card.rulebook and following(then.book, row.criterion) is None
    )
    made = _card(card, then, (_aimed(one, plan) for one in start))
    goal = Side(made, aims=aims, dropped=dropped)
    if later is not None:
        return goal, Side(scorecard(later))
    day = max(days)
    known = readings(files, day)
    now = [(one, one.points, _evidence(one)) for one in running(card, then, known)]
    return goal, Side(_card(card, then, now), as_of=day)


Told = tuple[Running, Decimal | None, Evidence | None]
"""A criterion of the running year with its points and the figure behind them."""


def _aimed(one: Running, plan: Plan) -> Told:
    """A criterion with its targets met; as it was where it has none, or the rule does not tell."""
    targets = [target for target in plan.targets if target.criterion == one.criterion.id]
    met = [points for t in targets if (points := one.aimed(t)) is not None]
    return one, max(met, default=one.points), None if targets else one.base


def _evidence(one: Running) -> Evidence | None:
    return evidence_of(one.then, one.found, one.base) or one.base


def _name(one: Running, then: Ahead) -> str | None:
    """The id of a criterion by the rulebook of the plan's year; None where it is not in it."""
    if one.book is then.book:
        return one.then.id
    found = following(then.book, one.criterion)
    return None if found is None else found.id


def _card(card: Scorecard, then: Ahead, every: Iterable[Told]) -> Scorecard:
    """Rows of the plan's year by its rulebook. What that has no place for is left out; what it would
    score otherwise than the figures tell has no points.
    """
    case, plan = card.case, card.plan
    rows: dict[str, ScoredRow] = {}
    known: set[str] = set()
    for one, points, evidence in every:
        known.add(one.criterion.id)
        criterion = then.book.node(_name(one, then) or "")
        if criterion is not None:
            worth = points if _tells(card, then, one.book, one.criterion, criterion) else None
            rows[criterion.id] = _row(card, criterion, one.scored, worth, evidence)
    for row in card.rows:
        if row.criterion.id in known:
            continue
        moved = onward(row, plan, card.rulebook, then)
        criterion = row.criterion if then.book is card.rulebook else None
        criterion = criterion or following(then.book, row.criterion)
        if criterion is not None:
            told = _tells(card, then, moved.book, row.criterion, criterion)
            worth = moved.score if told and row.voice is not None else None
            rows[criterion.id] = _row(card, criterion, row, worth, row.given.evidence)
    book = case.dataset.rulebook(then.book.head.id) or case.rulebook
    content = case.scores.content
    own: dict[str, Any] = {
        "rulebook": then.book.head.id,
        "rows": tuple(row.given for row in rows.values()),
        "declared_total": None,
        "declared_areas": {},
    }
    if plan is not None:
        own |= {"year_": plan.year, "period_": None}
    scores = Appraisal.model_construct(**{**dict(content), **own})
    year = Case(case.dataset, book, Sourced(scores, case.scores.source), case.plan)
    return card_of(year, rows.values())


def _tells(
    card: Scorecard, then: Ahead, book: Rulebook, was: Criterion, criterion: Criterion
) -> bool:
    """True where the points of a criterion are those of the plan's year: scored by its rulebook, or by
    another that says the same of it.
    """
    return book is then.book or same_rule(was, criterion, card.rulebook, then.book)


def _row(
    card: Scorecard,
    criterion: Criterion,
    base: ScoredRow | None,
    points: Decimal | None,
    evidence: Evidence | None,
) -> ScoredRow:
    """A row of the plan's year; without points where nobody can tell them."""
    left_out = base is not None and base.left_out
    given = Row.model_construct(
        criterion=criterion.id,
        max_points=criterion.max_points,
        evidence=evidence,
        responsible=() if base is None else base.given.responsible,
    )
    known = points is not None and not left_out
    return ScoredRow(
        given=given,
        criterion=criterion,
        verdict=Verdict.LEFT_OUT if left_out else Verdict.NOT_COMPARED,
        doubt=None,
        marks={Voice.RECOMPUTED: Mark(points, evidence)} if known else {},
        outcomes={},
        location=card.case.scores.source.at(("rows",)) if base is None else base.location,
        voice=Voice.RECOMPUTED if known else None,
    )
