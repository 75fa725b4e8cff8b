"""`cchc forecast`: what the targets regain, what they do not, and what it would take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cchc.cli.complete import unit_names
from cchc.cli.options import Form, Format, Which, option

if TYPE_CHECKING:
    from cchc.analysis.forecast import Forecast
    from cchc.analysis.outlook import Outlook
    from cchc.reporting.document import Document

Stretch = Annotated[bool, option("--stretch", key="option.stretch")]
Unit = Annotated[
    str | None,
    option("--unit", metavar="metavar.unit", key="option.forecast_unit", complete=unit_names),
]
Sets = Annotated[list[str] | None, option("--set", metavar="metavar.set", key="option.set")]
Files = Annotated[
    list[str] | None, option("--scenario", metavar="metavar.file", key="option.scenario")
]
Goal = Annotated[str | None, option("--need", metavar="metavar.points", key="option.need")]
AtMost = Annotated[
    str | None, option("--deduction-at-most", metavar="metavar.points", key="option.at_most")
]


def forecast(
    stretch: Stretch = False,
    unit: Unit = None,
    sets: Sets = None,
    scenario: Files = None,
    need: Goal = None,
    at_most: AtMost = None,
    *,
    which: Which,
    form: Form = Format.TABLE,
) -> None:
    """Exit 0; 1 for a goal that nothing reaches; 2 for a wrong use; 3 for an unreadable file."""
    from cchc.analysis.gaps import gap_analysis
    from cchc.analysis.scenarios import asked, beside, columns, with_goal
    from cchc.cli.data import answered, parties_named, scored
    from cchc.cli.output import emit, emit_csv, fail, show
    from cchc.cli.scenarios import scenarios
    from cchc.cli.speech import words

    card = scored(which, plan=True)
    party = parties_named(card.case, [unit], False)[0] if unit is not None else None
    found = answered(asked(gap_analysis(card), stretch, party, sets or []))
    found = answered(with_goal(found, need, at_most))
    if found.need is not None and scenario and form is not Format.JSON:
        fail(words()("usage.goal_and_scenario"), code=2)
    named = scenarios(card.case.dataset, scenario or [])
    others = answered(beside(found.forecast, named))
    if form is Format.JSON:
        from cchc.reporting.forecast_json import forecast_json
        from cchc.reporting.plain_json import dumps

        emit(dumps(forecast_json(found, others)))
    elif form.lines:
        from cchc.reporting.forecast_json import forecast_csv

        emit_csv(forecast_csv(found), form)
    else:
        side = columns(found.forecast, others)
        show(_document(found, side), markdown=form is Format.MD)
    impossible = found.need is not None and found.need.moves is None
    raise typer.Exit(1 if impossible else 0)


def _document(found: Outlook, side: tuple[Forecast, ...]) -> Document:
    """The way to a goal, scenarios side by side, or the forecast itself."""
    from cchc.cli.speech import words

    if found.need is not None:
        from cchc.reporting.need_document import need_document

        return need_document(found, words())
    if len(side) > 1:
        from cchc.reporting.scenarios_document import scenarios_document

        return scenarios_document(side, words())
    from cchc.reporting.forecast_document import forecast_document

    return forecast_document(found, words())
