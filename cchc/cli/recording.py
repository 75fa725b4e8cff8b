"""From what the command line or a sheet says to a file of measurements with all of it, or as it was."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import typer

from cchc.analysis.home import Home, carried, home
from cchc.checking.actuals import criteria_of, every
from cchc.checking.settle import settle
from cchc.cli.data import answered, folder, refuse, stop_at
from cchc.cli.entries import Said, entries_said
from cchc.cli.locking import held
from cchc.cli.options import Which
from cchc.cli.output import complain, fail, tell
from cchc.cli.saving import unwritten
from cchc.cli.speech import words
from cchc.cli.writing import place
from cchc.importing import recording
from cchc.importing.recording import Entry, Recorded
from cchc.importing.skeleton import comments
from cchc.importing.yaml_insert import UnprovenError
from cchc.model import day
from cchc.model.actuals import Actuals, Measurement, TaskState
from cchc.model.choice import party, period_asked
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import Refusal
from cchc.model.period import Period
from cchc.model.plan import Plan
from cchc.model.source import Path as DataPath
from cchc.model.source import Sourced
from cchc.reading.folder import Folder, ships, shown
from cchc.reading.load import load, read_content
from cchc.reading.tree import parse
from cchc.reporting.diagnostics import render


def record_all(said: Said, which: Which, correct: bool) -> None:
    """Write everything that is said, or end the program with 1, 2 or 3 and nothing written."""
    say = words()
    say.again = which.again
    if which.period is not None and which.year is not None:
        fail(say("usage.period_and_year"), code=2)
    kept = folder(which.data)
    if kept.shipped or ships(kept.path):
        fail(say("usage.record_shipped", folder=shown(kept.path)), code=2)
    if not kept.path.is_dir():
        stop_at(load(kept).problems, code=3)
    name = shown(kept.path)
    try:
        with held(kept.path / "record"):  # nothing is decided before nobody else writes
            _record(kept, said, which, correct)
    except TimeoutError:
        complain(say("record.busy", file=name))
        raise typer.Exit(3) from None
    except OSError as error:
        unwritten(name, error)


def _record(kept: Folder, said: Said, which: Which, correct: bool) -> None:
    loaded = load(kept)
    stop_at(loaded.problems, code=3)
    dataset = loaded.dataset
    stop_at([one for one in dataset.todo if dataset.held], code=1)
    plans = answered(carried(dataset, _body(dataset, which.body)))
    entries = entries_said(said, criteria_of(plans, dataset), plans)
    into = _home(dataset, plans, entries, which)
    target = _target(into, plans)
    with held(target):  # a linked file may stand in other folders too
        _write(dataset, into, target, entries, correct)


def _body(dataset: Dataset, asked: str | None) -> str | None:
    """The id of the body that is meant, any way to write its name."""
    if asked is None or any(plan.content.body == asked for plan in dataset.plans):
        return asked
    found = party(dataset, asked)
    return refuse(found) if isinstance(found, Refusal) else found.id


def _home(
    dataset: Dataset, plans: Sequence[Sourced[Plan]], entries: Sequence[Entry], which: Which
) -> Home:
    """The one file that all entries belong into."""
    asked = answered(period_asked(which.when))
    found: dict[Period, Home] = {}
    for entry in entries:
        item = entry.item
        task = item.id if isinstance(item, TaskState) else None
        into = answered(home(dataset, plans, recording.day_of(item), asked, task))
        found.setdefault(into.period, into)
    if len(found) > 1:
        fail(words()("usage.record_files", periods=", ".join(map(str, sorted(found)))), code=2)
    return next(iter(found.values()))


def _target(into: Home, plans: Sequence[Sourced[Plan]]) -> Path:
    """The file itself, links followed; a new one stands beside the plan."""
    if into.kept is not None:
        return Path(into.kept.source.file).resolve()
    beside = [plan for plan in plans if plan.content.year == into.plan_year] or plans
    place_of = Path(beside[0].source.file).resolve().parent
    plain = place_of / f"actuals_{into.period}.yaml"
    return plain if not plain.exists() else place_of / f"actuals_{into.period}_{into.body}.yaml"


def _write(
    dataset: Dataset, into: Home, target: Path, entries: Sequence[Entry], correct: bool
) -> None:
    say, today = words(), day.today()
    for left in target.parent.glob(f".{target.name}.*.tmp"):  # of one that was killed
        left.unlink(missing_ok=True)
    old, before = _as_it_is(dataset, into, target)
    try:
        made = recording.recorded(old, entries, correct, today, say)
    except UnprovenError:
        lines = "\n".join(recording.lines_of(entries))
        complain(say("record.unproven", file=shown(target)) + lines)
        raise typer.Exit(3) from None
    if isinstance(made, Refusal):
        complain(say(made.key, **made.values, file=shown(target)))
        raise typer.Exit(1)
    given, problems = read_content(target, made.content, "actuals")
    stop_at(problems, code=3)
    assert given is not None
    found = _fresh(before, _with(dataset, into, given), made)
    if found:
        complain(render(found, say) + say("record.refused", file=shown(target)))
        raise typer.Exit(1)
    if made.content != old or not target.exists():
        try:
            if target.exists() and not target.stat().st_mode & 0o222:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            place([(target, made.content)], force=True)
        except OSError as error:
            unwritten(shown(target), error)
    _tell(made, target)


def _as_it_is(dataset: Dataset, into: Home, target: Path) -> tuple[bytes, Dataset]:
    """What the file holds at this moment, and the data with that; a new file where there is none."""
    if not target.exists():
        key = "year" if into.period.whole_year else "period"
        plan_year = None if into.plan_year == into.period.year else into.plan_year
        opening = comments(words(), "record.opening")
        return recording.new_file(into.body, (key, str(into.period)), plan_year, opening), dataset
    content = target.read_bytes()
    given, problems = read_content(target, content, "actuals")
    stop_at(problems, code=3)
    assert given is not None
    if (given.content.body, given.content.period) != (into.body, into.period):
        fail(words()("usage.record_other", file=shown(target)), code=2)
    return content, _with(dataset, into, given)


def _with(dataset: Dataset, into: Home, given: Sourced[Actuals]) -> Dataset:
    """The data with a file of measurements in the place of the one that was read."""
    others = [one for one in dataset.actuals if one is not into.kept]
    others = [one for one in others if one.source.file != given.source.file]
    return replace(dataset, actuals=(*others, given))


def _fresh(before: Dataset, after: Dataset, made: Recorded) -> list[Diagnostic]:
    """The findings that come of what is recorded, each where it was said."""
    old = {_key(one) for one in every(before)}
    new = [one for one in every(after) if _key(one) not in old]
    remaining = settle(new, after).remaining
    entries = [done.entry for done in made.done]
    where = {(one.section, _of(one.item)): one.where for one in entries}
    found = []
    for one in new:
        if one not in remaining:  # acknowledged, with the reason
            continue
        place_of = entries[0].where
        if one.path[0] in recording.MODELS:
            file = next(a.content for a in after.actuals if a.source.file == one.location.file)
            item = getattr(file, str(one.path[0]))[one.path[1]]
            place_of = where.get((str(one.path[0]), _of(item)), place_of)
        found.append(one._replace(location=place_of))
    return found


def _of(item: Measurement | TaskState) -> tuple[str, date]:
    return recording.what(item), recording.day_of(item)


def _key(one: Diagnostic) -> tuple[str, str, DataPath, str]:
    said: Mapping[str, Any] = {key: value for key, value in one.values.items() if key != "first"}
    told = str(sorted(said.items(), key=lambda pair: pair[0]))
    return one.wording, one.location.file, one.path, told


def _tell(made: Recorded, target: Path) -> None:
    say, lines = words(), []
    source = parse(made.content.decode("utf-8-sig"), shown(target)).source
    for done in made.done:
        item = done.entry.item
        values = {
            "what": recording.what(item),
            "figure": recording.shown(item, say),
            "date": recording.day_of(item),
            "place": source.at(done.path),
        }
        lines.append(say(f"record.{done.state}", **values))
    tell("\n".join(lines) + "\n")
