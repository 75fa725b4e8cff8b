"""`cchc report -o FILE`: results as a document to read, to print, to compute with, or to fill in."""

from __future__ import annotations

from typing import Annotated

from cchc.cli.complete import unit_names
from cchc.cli.options import Data, Kind, Lang, Year, option

Output = Annotated[
    str | None, option("--output", "-o", metavar="metavar.document", key="report.option.output")
]
Units = Annotated[
    list[str] | None,
    option("--unit", metavar="metavar.unit", key="report.option.unit", complete=unit_names),
]
EachUnit = Annotated[
    str | None, option("--each-unit", metavar="metavar.data", key="report.option.each_unit")
]
As = Annotated[Kind | None, option("--as", key="report.option.as")]
Force = Annotated[bool, option("--force", key="report.option.force")]


def report(
    output: Output = None,
    unit: Units = None,
    each_unit: EachUnit = None,
    kind: As = None,
    force: Force = False,
    year: Year = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Exit 0 when all is written, 2 for a wrong use or a file that is there, 3 when it cannot be."""
    from cchc.cli.data import parties_named, planned
    from cchc.cli.saving import Target, each_target, one_target, save
    from cchc.cli.speech import words
    from cchc.reporting.report import Results, content, forms_report, units_report, whole_report
    from cchc.scoring.gaps import gap_analysis, unit_gaps

    target = each_target(output, each_unit, kind) if each_unit else one_target(output, kind)
    say, form = words(), target.kind.value
    dataset, card, plan = planned(data, year)
    found = Results(gap_analysis(card, plan, dataset), dataset)
    parties = parties_named(dataset, unit or [], every=not unit)
    units = tuple(unit_gaps(found.gaps, party, dataset.groups) for party in parties)
    some = forms_report if target.kind.fillable else units_report

    def made(target: Target) -> bytes:
        if target.unit is not None:
            return content(some(found, (target.unit,), say), form, say)
        if unit:
            return content(some(found, units, say), form, say)
        return content(whole_report(found, units, form == "xlsx", say), form, say)

    save(target.split(units), made, force)
