"""`cchc gaps`: who lost what, and what the plan does about it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from cchc.cli.complete import unit_names
from cchc.cli.options import Data, Form, Format, Lang, Year, option


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
    year: Year = None,
    data: Data = None,
    form: Form = Format.TABLE,
    lang: Lang = None,
) -> None:
    """Exit 0; 2 for a unit that no name leads to."""
    from cchc.analysis.gaps import gap_analysis, in_order, unit_gaps
    from cchc.cli.data import parties_named, planned
    from cchc.cli.output import emit, show
    from cchc.cli.speech import words

    dataset, card, plan = planned(data, year)
    found = gap_analysis(card, plan, dataset)
    parties = parties_named(dataset, unit or [], every)
    reports = tuple(in_order(unit_gaps(found, p, dataset.groups), order.value) for p in parties)
    if form is Format.JSON:
        from cchc.reporting.gaps_json import gaps_json
        from cchc.reporting.plain_json import dumps

        emit(dumps(gaps_json(found, reports, dataset)))
    elif form is Format.CSV:
        from cchc.reporting.gaps_json import gaps_csv

        emit(gaps_csv(found, reports, dataset))
    else:
        from cchc.reporting.gaps_document import summary_document, unit_document

        say, markdown = words(), form is Format.MD
        if not reports:
            show(summary_document(found, dataset, say), markdown)
        for i, report in enumerate(reports):
            emit("\n" if i else "")
            show(unit_document(report, found, dataset, say), markdown)
