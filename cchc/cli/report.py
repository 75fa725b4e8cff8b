"""`cchc report -o FILE`: results as a document to read, to print, to compute with, or to fill in."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc.cli.complete import unit_names
from cchc.cli.options import SCREEN, As, Force, ReportFormat, Which, option

if TYPE_CHECKING:
    from cchc.analysis.gaps import Gaps
    from cchc.analysis.replies import Inquiry
    from cchc.analysis.unit_gaps import UnitGaps
    from cchc.model.scenario import Scenario
    from cchc.reporting.document import Report

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
EachBody = Annotated[
    str | None, option("--each-body", metavar="metavar.data", key="report.option.each_body")
]
Leader = Annotated[bool, option("--brief", key="report.option.brief")]
Dossier = Annotated[bool, option("--dossier", key="report.option.dossier")]
Book = Annotated[bool, option("--rulebook", key="report.option.rulebook")]
Scenarios = Annotated[
    list[str] | None,
    option("--scenario", metavar="metavar.file", key="report.option.scenario"),
]


def report(
    output: Output = None,
    unit: Units = None,
    each_unit: EachUnit = None,
    each_body: EachBody = None,
    brief: Leader = False,
    dossier: Dossier = False,
    rulebook: Book = False,
    scenario: Scenarios = None,
    kind: As = None,
    force: Force = False,
    *,
    which: Which,
) -> None:
    """Exit 0 when all is written, 2 for a wrong use or a file that is there, 3 when it cannot be."""
    from cchc.analysis.gaps import gap_analysis
    from cchc.analysis.replies import inquiry
    from cchc.analysis.unit_gaps import unit_gaps
    from cchc.cli.data import parties_named, scored
    from cchc.cli.output import fail
    from cchc.cli.saving import format_for, write
    from cchc.cli.speech import words
    from cchc.reporting.report import brief_report, whole_report

    targets = (output, each_unit, each_body)
    if sum(target is not None for target in targets) != 1 or SCREEN in (each_unit, each_body):
        fail(words()("usage.report_target"), code=2)
    if brief and (unit or output is None):
        fail(words()("usage.brief_alone"), code=2)
    if each_body is not None and (unit or which.body is not None):
        fail(words()("usage.each_body_alone"), code=2)
    if rulebook and (unit or output is None or brief or which.body is not None):
        fail(words()("usage.rulebook_alone"), code=2)
    if dossier and (unit or output is None or brief or rulebook):
        fail(words()("usage.dossier_alone"), code=2)
    form = format_for(output, kind, force)
    alone = (unit, brief, rulebook, dossier, each_unit, each_body)
    if scenario and (any(alone) or form is not ReportFormat.HTML):
        fail(words()("usage.report_scenario"), code=2)
    if each_body is not None:
        from cchc.cli.report_bodies import report_bodies

        report_bodies(Path(each_body), which, form, force)
        return
    if rulebook:
        from cchc.cli.data import rulebook_of
        from cchc.reporting.rulebook_document import rulebook_report

        book = rulebook_of(which)
        write(rulebook_report(book, words()), str(output), form, force)
        return
    card = scored(which, plan=True)
    if dossier:
        from cchc.analysis.dossier import dossier as dossier_of
        from cchc.reporting.dossier_document import dossier_report

        write(dossier_report(dossier_of(card), words()), str(output), form, force)
        return
    gaps = gap_analysis(card)
    if brief:
        write(brief_report(gaps, date.today(), words()), str(output), form, force)
        return
    found = inquiry(gaps)
    made = {report.party.id: report for report in found.reports}
    parties = parties_named(card.case, unit or [], every=not unit)
    groups = card.case.dataset.groups
    units = tuple(made.get(each.id) or unit_gaps(gaps, each, groups) for each in parties)
    if each_unit is not None:
        _each(found, units, Path(each_unit), form, force)
    elif unit:
        write(_forms(found, units, form), str(output), form, force)
    else:
        to_open = _scenarios(gaps, scenario or [])
        made_whole = whole_report(found, units, form.value, words(), date.today(), to_open)
        write(made_whole, str(output), form, force)


def _scenarios(gaps: Gaps, named: list[str]) -> tuple[Scenario, ...]:
    """The scenarios that a page opens with, each held against the rules."""
    if not named:
        return ()
    from cchc.analysis.forecast import forecast
    from cchc.analysis.scenarios import beside
    from cchc.cli.data import answered
    from cchc.cli.scenarios import scenarios

    found = tuple(scenarios(gaps.case.dataset, named))
    answered(beside(forecast(gaps), found))
    return tuple(one for _, one in found)


def _forms(found: Inquiry, units: tuple[UnitGaps, ...], form: ReportFormat) -> Report:
    """The forms of some units, with the marks by which they are read when they come back; in a
    format that nobody fills in, reports.
    """
    from cchc.cli.speech import words
    from cchc.reporting.form_text import marked
    from cchc.reporting.formats import FILLABLE
    from cchc.reporting.report import units_report

    made = units_report(found, units, form.value, words(), date.today())
    return marked(made, words()) if form.value in FILLABLE else made


def _each(
    found: Inquiry, units: tuple[UnitGaps, ...], folder: Path, form: ReportFormat, force: bool
) -> None:
    """A file for each unit, all of them made before the first is written."""
    gc.enable()  # many documents, one after the other
    from cchc.cli.saving import into_folder, save
    from cchc.cli.speech import words
    from cchc.reporting.formats import content

    files = [folder / f"{unit.party.id}.{form.value}" for unit in units]
    with into_folder(folder, files, force):
        made = (content(_forms(found, (unit,), form), form.value, words()) for unit in _told(units))
        save(list(zip(files, made, strict=True)), force)


def _told(units: tuple[UnitGaps, ...]) -> Iterator[UnitGaps]:
    """The units one by one, each named on a terminal while its file is made."""
    drawn = sys.stderr.isatty()
    for i, unit in enumerate(units, 1):
        if drawn:
            sys.stderr.write(f"\r\x1b[K{i}/{len(units)} {unit.party.name}")
            sys.stderr.flush()
        yield unit
    if drawn:
        sys.stderr.write("\r\x1b[K")
