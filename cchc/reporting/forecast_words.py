"""A forecast in sentences: by which rulebook, measures, what points rest on, what is questionable."""

from __future__ import annotations

from fractions import Fraction

from cchc.analysis.forecast import Forecast, ForecastRow
from cchc.analysis.questions import Question
from cchc.analysis.shadow import Shadow
from cchc.language.words import Words
from cchc.model.rate import Rate, rate_of
from cchc.model.rules import Scale
from cchc.reporting.gaps_words import instead, mark_text


def changed_words(row: ForecastRow, words: Words) -> str:
    """A row by its new rule: what today's figure is worth by either."""
    then = row.gap.onward
    values = {"criterion": row.criterion.id, "then": then.criterion.id, "new": row.base}
    return words("forecast.changed", score=row.scored.score, max=row.full, **values)


def kept_words(row: ForecastRow, words: Words) -> str:
    """A row that stays with its own rule: nothing follows it, or not what its figure measures."""
    criterion, book = row.criterion, row.gap.onward.book
    return words("forecast.kept", criterion=criterion.id, name=criterion.name, own=book.head.id)


def measure_cell(
    row: ForecastRow, measure: Fraction | None, words: Words
) -> Rate | int | str | None:
    """A measure as its rule counts it: a rate, a number of cases, met or not, a state."""
    if measure is None:
        return None
    match row.lever.scale if row.lever is not None else Scale.SHARE:
        case Scale.SHARE:
            return rate_of(measure)
        case Scale.MET:
            return words("evidence.met" if measure else "evidence.not_met")
    state = row.lever.state(measure) if row.lever is not None else None
    if state is not None:
        return state.name
    return measure.numerator if measure.denominator == 1 else str(measure)


def measure_words(row: ForecastRow, measure: Fraction | None, words: Words) -> str | None:
    """A measure in words."""
    cell = measure_cell(row, measure, words)
    return None if cell is None else words.value(cell)


def target_cell(row: ForecastRow, words: Words) -> Rate | int | str | None:
    """Where a row would be moved; a target to come down to with its bound: `≤ 5%`, `< 1`."""
    aim = None if row.set_by_hand else row.gap.aim
    if row.to is None or aim is None or not aim.target.falls:
        return measure_cell(row, row.to, words)
    return mark_text(aim.target, measure_words(row, row.to, words), words)


def rests_on(row: ForecastRow, words: Words) -> str | None:
    """What the regained points of a row rest on."""
    if row.to is None:
        return words(f"coverage.{row.gap.coverage.value}")
    if row.assumption:
        return words("forecast.on.assumption")
    basis = row.criterion.basis
    return words(f"forecast.on.{basis.status}") if basis else None


def question_words(question: Question, whole: Forecast, words: Words) -> str:
    """A questionable target, in one sentence."""
    row = whole.find(question.criterion)
    assert row is not None
    way, points = "", words.value(rate_of(abs(question.target - question.measure)))
    if row.lever is None or row.lever.scale is Scale.SHARE:
        way = words("forecast.question.way", points=points.removesuffix("%"))
    return words(
        f"forecast.question.{question.why.value}" + (".falls" if question.falls else ""),
        criterion=question.criterion,
        target=measure_words(row, question.target, words),
        measure=measure_words(row, question.measure, words),
        gain=question.gain,
        way=way,
    )


def missed_words(whole: Forecast, words: Words) -> list[str]:
    """What is left of the regained points if the most valuable targets are missed."""
    items = []
    for missed in whole.missed():
        key = "forecast.missed.first" if len(missed.criteria) == 1 else "forecast.missed"
        criteria = ", ".join(missed.criteria)
        cost = whole.budget.regained - missed.regained
        items.append(words(key, criteria=criteria, regained=missed.regained, cost=cost))
    return items


def shadow_words(found: Shadow | None, words: Words) -> list[str]:
    """What some numbers of remedied losses would give next year."""
    if found is None:
        return []
    basis = found.criterion.basis
    shown = sorted({0, found.losses // 2, found.losses - 1, found.losses})
    given = "; ".join(
        words("forecast.shadow.point", k=k, n=found.losses, points=found.points[k]) for k in shown
    )
    status = words(f"basis.long.{basis.status}") if basis else ""
    return [words("forecast.shadow", criterion=found.criterion.id, given=given, status=status)]


def uncovered_words(row: ForecastRow, words: Words) -> str:
    """A loss without a number to reach, and what the plan has for it."""
    criterion = row.criterion
    values = {"criterion": criterion.id, "lost": row.lost, "name": criterion.name}
    return words("forecast.uncovered", **values, instead=instead(row.gap, words))


def ground(row: ForecastRow) -> str:
    """Why a row's rule is taken to be the right one."""
    return row.criterion.basis.ground if row.criterion.basis else ""
