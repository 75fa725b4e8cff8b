"""`cchc new KIND`: a file to go on with, filled from the data that are there."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

from cchc.cli.options import SCREEN, Force, Which, argument, option


class NewKind(StrEnum):
    """The kinds of file that can be begun."""

    PLAN = "plan"
    UNITS = "units"
    SCENARIO = "scenario"


Kind = Annotated[NewKind, argument("metavar.kind", "argument.new_kind")]
Output = Annotated[
    str | None, option("--output", "-o", metavar="metavar.document", key="new.output")
]


def new(
    kind: Kind,
    output: Output = None,
    force: Force = False,
    *,
    which: Which,
) -> None:
    """Exit 0 once the file is written; 2 for a file that is there; else as `cchc gaps`."""
    from cchc.analysis.forecast import forecast
    from cchc.analysis.gaps import gap_analysis
    from cchc.cli.data import scored
    from cchc.cli.output import emit, fail
    from cchc.cli.saving import make_way, save
    from cchc.cli.speech import words
    from cchc.reporting.new_files import plan_file, scenario_file, units_file

    say = words()
    card = scored(which, plan=kind is not NewKind.UNITS)
    case = card.case
    if case.dataset.shipped and output is None:
        fail(say("usage.new_shipped"), code=2)
    gaps = gap_analysis(card)
    if kind is not NewKind.UNITS and not gaps.gaps:
        fail(say("usage.new_nothing", period=case.period), code=2)
    if kind is NewKind.PLAN and case.plan is not None and output is None:
        fail(say("usage.new_plan", period=case.period, file=case.plan.source.file), code=2)
    if kind is NewKind.SCENARIO and all(gap.onward.lever is None for gap in gaps.gaps):
        fail(say("usage.new_unset"), code=2)
    if kind is NewKind.PLAN:
        name, text = f"plan_{case.period.year + 1}.yaml", plan_file(gaps, say)
    elif kind is NewKind.UNITS:
        name, text = "units.yaml", units_file(case.dataset, say)
    else:
        name, text = "scenario.yaml", scenario_file(forecast(gaps), say)
    if output == SCREEN:
        emit(text)
        return
    target = Path(output) if output is not None else Path(case.dataset.folder) / name
    make_way([target], force)
    save([(target, text.encode("utf-8"))], force)
