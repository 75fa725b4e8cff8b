"""The rows of a sheet as the items of a file of measurements."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import typer

from cchc.analysis.setting import SettingError
from cchc.analysis.typed import evidence_typed
from cchc.cli.entries import Beside, Criteria, Plans, Said, item, measure_named, sound
from cchc.cli.output import complain
from cchc.cli.speech import words
from cchc.importing.actuals_sheet import Line, read_lines
from cchc.importing.grid import RefusedError
from cchc.importing.importing import refused
from cchc.importing.recording import Entry
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import Plain
from cchc.model.number import NumberError
from cchc.reporting.diagnostics import render


def entries_of_sheet(
    said: Said, as_of: date | None, criteria: Criteria, plans: Plans
) -> list[Entry]:
    """The items of all rows. Ends the program with 1 where a row cannot be read, 2 where the person
    has to choose, 3 for a file that is none.
    """
    say, path = words(), Path(str(said.file))
    try:
        lines, found = read_lines(path, said.sheet, say)
    except RefusedError as error:
        none = refused(error, path)
        complain(render(none.findings, say))
        raise typer.Exit(2 if none.undecided else 3) from None
    entries: list[Entry] = []
    problems = list(found)
    for line in lines:
        made = _entry(line, line.on or as_of, said.beside, criteria, plans)
        if isinstance(made, Diagnostic):
            problems.append(made)
        else:
            entries.append(made)
    if problems or not entries:
        complain(render(problems, say) + say("record.sheet", file=said.file, count=len(lines)))
        raise typer.Exit(1)
    return [sound(entry) for entry in entries]


def _entry(
    line: Line, on: date | None, given: Beside, criteria: Criteria, plans: Plans
) -> Entry | Diagnostic:
    """The item of a row; what the row does not say, the command line does."""
    if on is None:
        return finding("sheet_undated", line.where)
    own = {name: line.said[name] for name in Beside._fields if name in line.said}
    beside = given._replace(**own)
    more = beside.data
    if "task" in line.said:
        data = {"id": Plain(line.said["task"].strip().upper()), "state": line.said["state"]}
        more.pop("source", None)
        return Entry("tasks", {**data, "date": Plain(on.isoformat()), **more}, line.where)
    key = {name: line.said[name] for name in ("criterion", "measure", "part") if name in line.said}
    if "measure" in key:
        key["measure"] = measure_named(key["measure"], plans)
    try:
        criterion = criteria.get(key.get("criterion", ""))
        evidence = evidence_typed(criterion, key.get("part"), line.said["figure"])
    except (SettingError, NumberError):
        return finding("sheet_figure", line.where, text=line.said["figure"])
    return Entry("measurements", item(key, evidence, on, more), line.where)
