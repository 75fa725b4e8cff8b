"""`cchc gaps`: who lost what, and what the plan does about it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from cchc.cli.complete import unit_names
from cchc.cli.options import Body, Data, Form, Format, Lang, When, Year, option


class Sort(StrEnum):
    """The order of a unit's rows."""

    POINTS = "points"
    CRITERION = "criterion"
    DEADLINE = "deadline"


Units = Annotated[
    list[str] | None,
    option("--unit", metavar="metavar.unit", key="option.unit", complete=unit_names),
]
All = Annotated[bool, option("--all", key="option.all")]
Order = Annotated[Sort, option("--sort", key="option.sort")]


def gaps(
    unit: Units = None,
    every: All = False,
    order: Order = Sort.POINTS,
    body: Body = None,
    period: When = None,
    year: Year = None,
    data: Data = None,
    form: Form = Format.TABLE,
    lang: Lang = None,
) -> None:
    """Exit 0; 2 for a unit that no name leads to."""
    from cchc.analysis.gaps import gap_analysis
    from cchc.analysis.unit_gaps import in_order, unit_gaps
    from cchc.cli.data import Which, parties_named, scored
    from cchc.cli.output import emit, emit_csv, show
    from cchc.cli.speech import words

    card = scored(Which(data, body, period, year), plan=True)
    found = gap_analysis(card)
    parties = parties_named(card.case, unit or [], every)
    reports = tuple(
        in_order(unit_gaps(found, p, card.case.dataset.groups), order.value) for p in parties
    )
    if form is Format.JSON:
        from cchc.reporting.gaps_json import gaps_json
        from cchc.reporting.plain_json import pieces

        for piece in pieces(gaps_json(found, reports)):
            emit(piece)
    elif form.lines:
        from cchc.reporting.gaps_json import gaps_csv

        emit_csv(gaps_csv(found, reports), form)
    else:
        from cchc.reporting.gaps_document import summary_document
        from cchc.reporting.unit_document import unit_document

        say, markdown = words(), form is Format.MD
        if not reports:
            show(summary_document(found, say), markdown)
        for i, report in enumerate(reports):
            emit("\n" if i else "")
            show(unit_document(report, found, say), markdown)
