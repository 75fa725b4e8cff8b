"""`cchc gaps`: who lost what, and what the plan does about it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

from cchc.cli.complete import unit_names
from cchc.cli.options import Form, Format, Which, option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cchc.analysis.gaps import Gaps
    from cchc.analysis.unit_gaps import UnitGaps
    from cchc.model.units import Group, Unit


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
    *,
    which: Which,
    form: Form = Format.TABLE,
) -> None:
    """Exit 0; 2 for a unit that no name leads to."""
    from cchc.analysis.gaps import gap_analysis
    from cchc.cli.data import parties_named, scored
    from cchc.cli.output import emit, emit_csv, show
    from cchc.cli.speech import words

    card = scored(which, plan=True)
    found = gap_analysis(card)
    reports = _reports(found, parties_named(card.case, unit or [], every), order)
    if form is Format.JSON:
        from cchc.reporting.gaps_json import gaps_json
        from cchc.reporting.plain_json import pieces

        for piece in pieces(gaps_json(found, reports)):
            emit(piece)
    elif form.lines:
        from cchc.reporting.gaps_json import gaps_csv

        emit_csv(gaps_csv(found, reports), form)
    else:
        say, markdown = words(), form is Format.MD
        if not reports:
            from cchc.reporting.gaps_document import summary_document

            show(summary_document(found, say), markdown)
        for i, report in enumerate(reports):
            from cchc.reporting.unit_document import unit_document

            emit("\n" if i else "")
            show(unit_document(report, found, say), markdown)


def _reports(found: Gaps, parties: Sequence[Unit | Group], order: Sort) -> tuple[UnitGaps, ...]:
    """What each party lost, its rows in the order asked for."""
    if not parties:
        return ()
    from cchc.analysis.unit_gaps import in_order, unit_gaps

    groups = found.card.case.dataset.groups
    return tuple(in_order(unit_gaps(found, party, groups), order.value) for party in parties)
