"""`cchc report --each-body DIR`: the whole report of every body of a period, a file each."""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cchc.cli.options import ReportFormat, Which
    from cchc.model.dataset import Case
    from cchc.reporting.document import Report


def report_bodies(folder: Path, which: Which, form: ReportFormat, force: bool) -> None:
    """Each file is written whole or not at all, as soon as it is made; before the first, all bodies
    are read and checked. Ends the program with 1 for data that contradict each other, 2 for a wrong
    use or a file that is there, 3 for what cannot be read or written.
    """
    gc.enable()  # many documents, one after the other
    from cchc.analysis.ranking import chosen
    from cchc.cli.bar import progress_bar
    from cchc.cli.data import answered, sound
    from cchc.cli.ranked import standings
    from cchc.cli.saving import into_folder, keep, said
    from cchc.cli.speech import words
    from cchc.reporting.formats import content

    dataset = sound(which, plan=True)
    asked = answered(chosen(dataset, which.when))
    standings(dataset, asked)
    files = [folder / f"{scored.body}.{form.value}" for scored in asked]
    with into_folder(folder, files, force), progress_bar(words()("report.making")) as told:
        for i, (file, scored) in enumerate(zip(files, asked, strict=True), 1):
            keep(file, content(_report(dataset.take(scored), form), form.value, words()), force)
            told(i, len(files))
    said(files)


def _report(case: Case, form: ReportFormat) -> Report:
    """The whole report of a body, as `cchc report --body` makes it."""
    from cchc.analysis.gaps import gap_analysis
    from cchc.analysis.replies import inquiry
    from cchc.analysis.scorecard import scorecard
    from cchc.analysis.unit_gaps import unit_gaps
    from cchc.cli.speech import words
    from cchc.reporting.report import whole_report

    gaps = gap_analysis(scorecard(case))
    found = inquiry(gaps)
    made = {report.party.id: report for report in found.reports}
    groups = case.dataset.groups
    units = tuple(made.get(unit.id) or unit_gaps(gaps, unit, groups) for unit in case.units)
    return whole_report(found, units, form.value, words(), date.today())
