"""`cchc progress`: how far a plan is on a day, and what to do first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc.cli.complete import unit_names
from cchc.cli.options import Force, Form, Format, Which, option

if TYPE_CHECKING:
    from cchc.analysis.progress import Progress

AsOf = Annotated[str | None, option("--as-of", metavar="metavar.day", key="option.progress_as_of")]
Unit = Annotated[
    str | None,
    option("--unit", metavar="metavar.unit", key="option.progress_unit", complete=unit_names),
]
Output = Annotated[
    str | None,
    option("--output", "-o", metavar="metavar.document", key="option.progress_output"),
]
Letter = Annotated[str | None, option("--letter", metavar="metavar.data", key="option.letter")]


def progress(
    as_of: AsOf = None,
    unit: Unit = None,
    output: Output = None,
    letter: Letter = None,
    force: Force = False,
    *,
    which: Which,
    form: Form = Format.TABLE,
) -> None:
    """Exit 0; 1 where anything is overdue or falling; 2 for a wrong use; 3 for an unreadable file."""
    from cchc.analysis.progress import progress as progress_of
    from cchc.cli.data import answered, parties_named, scored
    from cchc.cli.output import emit, emit_csv, fail, show
    from cchc.cli.speech import words
    from cchc.model.day import today, typed_day

    day = today() if as_of is None else answered(typed_day(as_of))
    if letter is not None and output is not None:
        fail(words()("usage.progress_one_way"), code=2)
    card = scored(which, plan=True, running=day.year)
    found = progress_of(card, day)
    if found is None:
        fail(
            words()("usage.progress_no_plan", period=card.case.period, body=card.case.name), code=2
        )
    whole = found
    parties = parties_named(card.case, [unit] if unit is not None else [], False)
    for party in parties:
        found = whole.of(party)
    if letter is not None:
        _letters(whole, Path(letter), force, unit)
    elif output is not None:
        from cchc.cli.saving import format_for, write
        from cchc.reporting.progress_document import progress_report

        kind = format_for(output, None, force)
        write(progress_report(found, words()), output, kind, force)
    elif form is Format.JSON:
        from cchc.reporting.plain_json import dumps
        from cchc.reporting.progress_json import progress_json

        emit(dumps(progress_json(found)))
    elif form.lines:
        from cchc.reporting.progress_json import progress_csv

        emit_csv(progress_csv(found), form)
    else:
        from cchc.reporting.progress_document import progress_document

        show(progress_document(found, words(), screen=True), markdown=form is Format.MD)
    raise typer.Exit(1 if found.failing else 0)


def _letters(whole: Progress, folder: Path, force: bool, unit: str | None) -> None:
    """A reminder for each unit that has something to do, all made before the first is written."""
    from cchc.cli.data import parties_named
    from cchc.cli.options import ReportFormat
    from cchc.cli.output import complain
    from cchc.cli.saving import format_for, into_folder, save
    from cchc.cli.speech import words
    from cchc.reporting.document import Report
    from cchc.reporting.formats import content
    from cchc.reporting.letter_document import reminder
    from cchc.reporting.progress_document import title_words

    form = format_for(None, ReportFormat.DOCX, force)
    asked = [unit] if unit is not None else []
    parties = parties_named(whole.card.case, asked, every=unit is None)
    found = [mine for party in parties if (mine := whole.of(party)).left]
    if not found:
        complain(words()("progress.no_letter"))
        return
    files = [folder / f"{mine.party.id}.docx" for mine in found if mine.party is not None]
    with into_folder(folder, files, force):
        reports = (Report(title_words(mine, words()), reminder(mine, words())) for mine in found)
        made = (content(report, form.value, words()) for report in reports)
        save(list(zip(files, made, strict=True)), force)
