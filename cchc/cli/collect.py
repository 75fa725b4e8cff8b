"""`cchc collect DIR`: the forms that units filled in, who has answered, and one table of it all."""

from __future__ import annotations

import gc
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cchc.cli.options import SCREEN, As, Force, OfBlock, ReportFormat, Which, argument, option

if TYPE_CHECKING:
    from cchc.analysis.replies import Replies
    from cchc.model.diagnostic import Diagnostic

Folder = Annotated[str, argument("metavar.data", "argument.forms")]
Output = Annotated[
    str | None, option("--output", "-o", metavar="metavar.document", key="collect.option.output")
]
OfBodies = Annotated[bool, option("--bodies", key="collect.option.bodies")]
AsOf = Annotated[str | None, option("--as-of", metavar="metavar.day", key="collect.option.as_of")]


def collect(
    folder: Folder,
    output: Output = None,
    kind: As = None,
    bodies: OfBodies = False,
    block: OfBlock = None,
    as_of: AsOf = None,
    force: Force = False,
    *,
    which: Which,
) -> None:
    """Exit 0 when every unit has answered every row and every file was read (converted or not),
    else 1; 2 for a wrong use or a file that is there; 3 for a folder or data that cannot be read.
    """
    from cchc.analysis.gaps import gap_analysis
    from cchc.analysis.replies import inquiry, replies
    from cchc.cli.bar import progress_bar
    from cchc.cli.data import answered, scored
    from cchc.cli.output import complain, fail
    from cchc.cli.saving import format_for
    from cchc.cli.speech import words
    from cchc.importing.form_parts import Known
    from cchc.importing.forms import Asked
    from cchc.importing.forms import collect as read_forms
    from cchc.importing.grid import RefusedError
    from cchc.model.codes import finding
    from cchc.model.day import typed_day
    from cchc.model.source import Location
    from cchc.reporting.diagnostics import render
    from cchc.reporting.form_text import printed

    gc.enable()  # many documents, one after the other
    say, forms = words(), Path(folder)
    if bodies:
        from cchc.cli.collect_bodies import collect_bodies

        if kind is not None or as_of is not None:
            fail(say("usage.collect_bodies"), code=2)
        collect_bodies(forms, output, which, block, force)
        return
    if block is not None:
        fail(say("usage.collect_block"), code=2)
    day = date.today() if as_of is None else answered(typed_day(as_of))
    form = format_for(output, kind, force) if output is not None else None
    if not forms.is_dir():
        fail(say("collect.no_folder", folder=folder), code=3)
    besides = None if output in (None, SCREEN) else Path(str(output))
    card = scored(which, plan=True)
    held, dataset = inquiry(gap_analysis(card)), card.case.dataset
    marks = cache(lambda: printed(held.reports, held.gaps, held.ask))
    known = Known(since=held.since, until=day)
    wanted = Asked(card.case.period, held.units, held.criteria, dataset, known, marks)
    try:
        with progress_bar(say("collect.reading")) as told:
            read = read_forms(forms, wanted, say, besides, told)
    except RefusedError as refused:
        values: dict[str, Any] = dict(refused.values)
        complain(render((finding(refused.wording, Location(folder), **values),), say))
        raise typer.Exit(3) from None
    if read.over:
        fail(say("collect.over", file=output), code=2)
    found = replies(held, read.forms, read.strays, day)
    if read.findings:
        complain(render(read.findings, say))
    _write(found, read.findings, besides, form, force)
    raise typer.Exit(0 if read.sound and found.sound else 1)


def _write(
    found: Replies,
    findings: tuple[Diagnostic, ...],
    file: Path | None,
    form: ReportFormat | None,
    force: bool,
) -> None:
    """The state of the units, and the synthesis in the form asked for; what could not be read has
    been told on the screen and stands in files.
    """
    from cchc.cli.output import emit, show
    from cchc.cli.saving import save, send
    from cchc.cli.speech import words
    from cchc.reporting.formats import content
    from cchc.reporting.replies_document import replies_report, state_document

    if form is None:
        for i, part in enumerate(replies_report(found, (), "", words()).parts):
            emit("\n" if i else "")
            show(part.document, markdown=False)
        return
    whole = replies_report(found, findings, form.value, words())
    if file is None:
        send(content(whole, form.value, words()), form)
        return
    show(state_document(found, words()), markdown=False)
    save([(file, content(whole, form.value, words()))], force)
