"""The forecast as data: the `cchc/forecast/v1` contract, and its rows as CSV."""

from __future__ import annotations

import csv
import io
from fractions import Fraction
from typing import Any

from cchc.analysis.forecast import Budget, Forecast, ForecastRow
from cchc.analysis.moves import Ladder, Level, Move, Need
from cchc.analysis.outlook import Outlook
from cchc.analysis.questions import Question
from cchc.model.appraisal import Voice
from cchc.model.rate import rate_of
from cchc.model.rulebook import Rulebook
from cchc.model.rules import Scale
from cchc.reporting.plain_json import period_json, points
from cchc.reporting.score_json import guarded
from cchc.scoring.evaluate import decimal

SCHEMA = "cchc/forecast/v1"
PLAN = "plan"
"""What the contract calls the plan itself."""
COLUMNS = ("criterion", "lost", "target", "regained", "still_lost", "basis", "contested")


def forecast_json(found: Outlook, others: tuple[Forecast, ...]) -> dict[str, Any]:
    """The forecast under the published contract; see docs/schemas/forecast.schema.json."""
    whole = found.forecast
    card, plan = whole.gaps.card, whole.gaps.plan
    apart = whole.apart
    return {
        "schema": SCHEMA,
        "body": card.appraisal.body,
        **period_json(card.case),
        "target_year": plan.year if plan else None,
        "rulebook": _book(whole.gaps.ahead.book),
        "of_target_year": whole.gaps.ahead.of_year if plan else None,
        "rulebooks_to_choose": [_book(book) for book in whole.gaps.ahead.several],
        "data": found.forecast.gaps.case.dataset.folder,
        "scenario": whole.name or PLAN,
        "stretch": whole.stretch,
        "unit": found.unit,
        "budget": _budget(whole.budget),
        **_total(whole),
        "apart": {name: points(value) for name, value in apart._asdict().items()},
        "rows": [_row(row) for row in whole.rows],
        "uncovered": [row.criterion.id for row in whole.uncovered],
        "missed": [
            {"criteria": list(missed.criteria), "regained": points(missed.regained)}
            for missed in whole.missed()
        ],
        "questions": [_question(question, whole) for question in found.questions],
        "shadow": found.shadow
        and {
            "criterion": found.shadow.criterion.id,
            "losses": found.shadow.losses,
            "basis": found.shadow.criterion.basis.status if found.shadow.criterion.basis else None,
            "points": [points(value) for value in found.shadow.points],
        },
        "need": None if found.need is None else _need(found.need, found.ladders),
        "scenarios": [
            {
                "scenario": one.name or PLAN,
                "budget": _budget(one.budget),
                "rows": [_row(row) for row in one.rows if row.to is not None],
            }
            for one in others
        ],
    }


def _total(whole: Forecast) -> dict[str, Any]:
    """The total before and after, where rows are not merely added up."""
    joint = whole.together
    if whole.effect is None or joint is None:
        return {}
    before = decimal(whole.effect.total)
    return {"total": {"before": points(before), "after": points(before + joint)}}


def forecast_csv(found: Outlook) -> str:
    """A line a row of the forecast."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in found.forecast.rows:
        line = _row(row)
        cells = [line[name] for name in COLUMNS]
        cells[0] = guarded(str(cells[0]))
        writer.writerow("" if cell is None else cell for cell in cells)
    return out.getvalue()


def _row(row: ForecastRow) -> dict[str, Any]:
    basis = row.criterion.basis
    return {
        "criterion": row.criterion.id,
        "scored_as": row.gap.onward.criterion.id,
        "rulebook": row.gap.onward.book.head.id,
        "max": points(row.full),
        "points": points(row.base),
        "lost": points(row.lost),
        "measure": _measure(row, row.now),
        "target": _measure(row, row.to),
        "set_by_hand": row.set_by_hand,
        "regained": points(row.regained),
        "still_lost": points(row.still_lost),
        "basis": basis.status if basis else None,
        "assumption": row.assumption,
        "contested": Voice.CLAIMED in row.scored.marks,
        "contested_worth": points(row.scored.over(Voice.CLAIMED)),
        "coverage": row.gap.coverage.value,
    }


def _book(book: Rulebook) -> dict[str, Any]:
    issued = book.head.issued_by
    day = None if issued.date is None else str(issued.date)
    return {"id": book.head.id, "document": issued.document, "date": day}


def _measure(row: ForecastRow, measure: Fraction | None) -> str | None:
    if measure is None:
        return None
    match row.lever.scale if row.lever is not None else Scale.SHARE:
        case Scale.SHARE:
            return str(rate_of(measure))
        case Scale.MET:
            return "met" if measure else "not_met"
    state = row.lever.state(measure) if row.lever is not None else None
    return str(measure) if state is None else state.id


def _budget(budget: Budget) -> dict[str, str | None]:
    return {name: points(value) for name, value in budget._asdict().items()}


def _question(question: Question, whole: Forecast) -> dict[str, Any]:
    row = whole.find(question.criterion)
    assert row is not None
    return {
        "criterion": question.criterion,
        "why": question.why.value,
        "target": _measure(row, question.target),
        "measure": _measure(row, question.measure),
        "gain": points(question.gain),
    }


def _need(need: Need, ladders: tuple[Ladder, ...]) -> dict[str, Any]:
    return {
        "goal": points(need.goal),
        "attainable": points(need.attainable),
        "total": points(need.total),
        "moves": None if need.moves is None else [_move(move) for move in need.moves],
        "ladders": [
            {
                "criterion": way.row.criterion.id,
                "stepped": way.stepped,
                "full": None if way.full is None else _level(way.row, way.full),
                "steps": [_level(way.row, step) for step in way.steps],
            }
            for way in ladders
        ],
    }


def _move(move: Move) -> dict[str, Any]:
    basis = move.row.criterion.basis
    return {
        "criterion": move.row.criterion.id,
        "from": _measure(move.row, move.row.now),
        **_level(move.row, move.level),
        "points_per_percentage_point": _exact(move.per_percent),
        "points_per_case": _exact(move.per_case),
        "basis": basis.status if basis else None,
    }


def _level(row: ForecastRow, level: Level) -> dict[str, Any]:
    return {
        "to": _measure(row, level.measure),
        "cases": level.cases,
        "of": row.of,
        "points": points(level.points),
        "gain": points(level.gain),
    }


def _exact(value: Fraction | None) -> str | None:
    """An exact ratio: "23/2250"."""
    return None if value is None else str(value)
