"""`cchc calendar`: what the plan asks for on which day, for Outlook, Google and telephones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc.cli.complete import unit_names
from cchc.cli.options import SCREEN, Force, Which, option

if TYPE_CHECKING:
    from cchc.analysis.agenda import Agenda

Output = Annotated[
    str | None, option("--output", "-o", metavar="metavar.calendar", key="option.calendar_output")
]
Unit = Annotated[
    str | None,
    option("--unit", metavar="metavar.unit", key="option.calendar_unit", complete=unit_names),
]
SUFFIX = ".ics"


def calendar(
    output: Output = None,
    unit: Unit = None,
    force: Force = False,
    *,
    which: Which,
) -> None:
    """Exit 0; 2 for a wrong use; 3 for a file that cannot be read or written."""
    from cchc.analysis.agenda import agenda
    from cchc.analysis.progress import progress
    from cchc.cli.data import parties_named, scored
    from cchc.cli.output import fail
    from cchc.cli.saving import make_way, needed, put
    from cchc.cli.speech import words
    from cchc.model.day import today

    say, file = words(), Path(output or "")
    if output != SCREEN and file.suffix.lower() != SUFFIX:
        fail(say("calendar.kind"), code=2)
    needed("ics")
    if output != SCREEN:
        make_way([file], force)
    card = scored(which, plan=True, running=today().year)
    found = progress(card, today())
    if found is None:
        fail(say("calendar.no_plan", period=card.case.period, body=card.case.name), code=2)
    for party in parties_named(card.case, [unit] if unit is not None else [], False):
        found = found.of(party)
    from cchc.reporting.calendar_file import calendar_file

    due = agenda(found)
    put(calendar_file(due, say), str(output), None, force)
    _told(due)


def _told(found: Agenda) -> None:
    """How much is in the calendar, and what is not."""
    from cchc.analysis.agenda import About
    from cchc.cli.output import complain
    from cchc.cli.speech import words

    kinds = [one.about for one in found.due]
    counts = {f"{kind}s": kinds.count(kind) for kind in About}
    complain(words()("calendar.told", days=len(kinds), **counts))
    if found.undated:
        complain(words()("calendar.undated", count=found.undated))
