"""What the forecast command answers: a forecast and everything asked about it, in one result."""

from __future__ import annotations

from decimal import Decimal

from cchc.analysis.forecast import Forecast
from cchc.analysis.moves import Ladder, Need, fewest, ladder
from cchc.analysis.questions import Question, questions
from cchc.analysis.shadow import Shadow, shadow
from cchc.model.tuples import NamedTuple


class Outlook(NamedTuple):
    """A forecast with its questions, next year's shadow and, where a goal was set, the way to it."""

    forecast: Forecast
    questions: tuple[Question, ...]
    shadow: Shadow | None
    need: Need | None
    ladders: tuple[Ladder, ...]
    unit: str | None


def outlook(whole: Forecast, goal: Decimal | None = None, unit: str | None = None) -> Outlook:
    """All answers about a forecast; `unit` names the one that its rows were narrowed to."""
    return Outlook(
        forecast=whole,
        questions=questions(whole),
        shadow=shadow(whole.gaps) if unit is None else None,
        need=None if goal is None else fewest(whole, goal),
        ladders=() if goal is None else tuple(ladder(row) for row in whole.rows),
        unit=unit,
    )
