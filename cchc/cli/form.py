"""`cchc form DIR`: forms that are sent out, to units about losses or to bodies to score themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cchc.cli.complete import unit_names
from cchc.cli.options import Force, OfBlock, ReportFormat, Which, argument, option

Folder = Annotated[str, argument("metavar.data", "argument.sent")]
ForUnits = Annotated[bool, option("--units", key="form.option.units")]
ForBodies = Annotated[bool, option("--bodies", key="form.option.bodies")]
Units = Annotated[
    list[str] | None,
    option("--unit", metavar="metavar.unit", key="form.option.unit", complete=unit_names),
]
As = Annotated[ReportFormat | None, option("--as", key="form.option.as")]


def form(
    folder: Folder,
    units: ForUnits = False,
    bodies: ForBodies = False,
    unit: Units = None,
    block: OfBlock = None,
    kind: As = None,
    force: Force = False,
    *,
    which: Which,
) -> None:
    """Exit 0 when all is written, 2 for a wrong use or a file that is there, 3 when it cannot be."""
    from cchc.cli.output import fail
    from cchc.cli.speech import words

    if units == bodies:
        fail(words()("usage.form_for"), code=2)
    if units:
        from cchc.cli.report import report

        if block is not None:
            fail(words()("usage.form_units"), code=2)
        report(unit=unit, each_unit=folder, kind=kind, force=force, which=which)
        return
    from cchc.cli.form_bodies import form_bodies

    if unit:
        fail(words()("usage.form_bodies"), code=2)
    form_bodies(Path(folder), which, block, kind, force)
