"""What `cchc record` is told, word by word, as the items of a file of measurements."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import typer
from pydantic import ValidationError

from cchc.analysis.setting import SettingError
from cchc.analysis.typed import evidence_typed
from cchc.cli.data import answered
from cchc.cli.output import complain, fail
from cchc.cli.speech import words
from cchc.importing.recording import Entry, what
from cchc.model import names
from cchc.model.day import typed_day
from cchc.model.fields import CRITERION_ID, Plain
from cchc.model.number import NumberError
from cchc.model.plan import Plan
from cchc.model.rulebook import Criterion
from cchc.model.source import Location, Source, Sourced
from cchc.model.writing import one_line
from cchc.reading.problems import diagnostics
from cchc.reporting.diagnostics import render

ID = re.compile(CRITERION_ID, re.ASCII)
Criteria = Mapping[str, Criterion]
Plans = Sequence[Sourced[Plan]]


class Beside(NamedTuple):
    """What is said beside figures and states."""

    source: str | None = None
    document: str | None = None
    section: str | None = None
    page: str | None = None
    note: str | None = None

    @property
    def data(self) -> dict[str, Any]:
        """The keys that it gives an item."""
        passage = {"document": self.document, "section": self.section, "page": self.page}
        found: dict[str, Any] = {"source": self.source}
        if self.document is not None:
            found["document"] = {key: text for key, text in passage.items() if text is not None}
        found["note"] = self.note
        return {key: _plain(value) for key, value in found.items() if value is not None}


class Said(NamedTuple):
    """The words of the command line."""

    figures: tuple[str, ...]
    measures: tuple[str, ...]
    tasks: tuple[str, ...]
    states: Mapping[str, str]
    part: str | None
    as_of: str | None
    beside: Beside
    file: str | None
    sheet: str | None


def entries_said(said: Said, criteria: Criteria, plans: Plans) -> tuple[Entry, ...]:
    """Every item. Ends the program with 2 for words that say none, 1 for cells of a sheet."""
    say, figures = words(), (*said.figures, *said.measures)
    if not (figures or said.tasks or said.file):
        fail(say("usage.record_nothing"), code=2)
    texts = (*figures, *said.tasks, *filter(None, said.beside))
    if odd := list(filter(_broken, texts)):
        fail(say("usage.record_bytes", text=odd[0]), code=2)
    if said.part is not None and (len(figures) != 1 or said.measures):
        fail(say("usage.record_part"), code=2)
    if bool(said.tasks) != (len(said.states) == 1) or len(said.states) > 1:
        fail(say("usage.record_state"), code=2)
    if said.beside.document is None and (said.beside.section or said.beside.page):
        fail(say("usage.record_passage"), code=2)
    as_of = None if said.as_of is None else answered(typed_day(said.as_of))
    if said.sheet is not None and said.file is None:
        fail(say("usage.record_sheet"), code=2)
    if figures and as_of is None:
        fail(say("usage.record_as_of"), code=2)
    found = [*_tasks(said)]
    for text in said.figures:
        name, sign, figure = (one.strip() for one in text.partition("="))
        if not sign or not ID.fullmatch(name):
            fail(say("usage.record_form", text=text), code=2)
        key = {"criterion": name} | ({} if said.part is None else {"part": said.part})
        found.append(_measured(key, figure, criteria, as_of, said.beside, text))
    for text in said.measures:
        name, sign, figure = (one.strip() for one in text.rpartition("="))
        if not sign or not name:
            fail(say("usage.record_measure", text=text), code=2)
        key = {"measure": measure_named(name, plans)}
        found.append(_measured(key, figure, criteria, as_of, said.beside, text))
    if said.file is not None:
        from cchc.cli.entries_sheet import entries_of_sheet

        found += entries_of_sheet(said, as_of, criteria, plans)
    return tuple(found)


def _broken(text: str) -> bool:
    """True for words with bytes that are no letters where the terminal is read."""
    return any("\ud800" <= sign <= "\udfff" for sign in text)


def measure_named(name: str, plans: Plans) -> str:
    """A measure as the plan writes it, however its accents and capitals are typed."""
    known = [target.measure for plan in plans for target in plan.content.targets if target.measure]
    same = [one for one in known if names.key(one) == names.key(name)]
    return same[0] if len(set(same)) == 1 else name


def _plain(value: Any) -> Any:
    """Words as a file keeps them: on one line."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return one_line(value)


def item(
    key: Mapping[str, str], evidence: Mapping[str, Any], as_of: date, more: Mapping[str, Any]
) -> dict[str, Any]:
    """A measurement as the file says it."""
    return {**key, "evidence": evidence, "as_of": Plain(as_of.isoformat()), **more}


def sound(entry: Entry) -> Entry:
    """The entry. Ends the program with 2 where its words can stand in no file."""
    try:
        what(entry.item)
    except ValidationError as error:
        nowhere = Source(entry.where.file, {}, {})
        complain(render(diagnostics(error, dict(entry.data), nowhere), words()))
        raise typer.Exit(2) from None
    return entry


def _measured(
    key: Mapping[str, str],
    text: str,
    criteria: Criteria,
    as_of: date | None,
    beside: Beside,
    said: str,
) -> Entry:
    assert as_of is not None
    try:
        criterion = criteria.get(key.get("criterion", ""))
        evidence = evidence_typed(criterion, key.get("part"), text)
    except SettingError as error:
        fail(words()(f"usage.record_{error.kind}", text=said), code=2)
    except NumberError as error:
        kind = "ambiguous" if error.kind == "number_ambiguous" else "figure"
        fail(words()(f"usage.record_{kind}", text=said), code=2)
    data = item(key, evidence, as_of, beside.data)
    return sound(Entry("measurements", data, Location(said)))


def _tasks(said: Said) -> list[Entry]:
    if not said.tasks:
        return []
    ((state, day),) = said.states.items()
    on = Plain(answered(typed_day(day)).isoformat())
    more = {key: value for key, value in said.beside.data.items() if key != "source"}
    return [
        sound(
            Entry(
                "tasks",
                {"id": Plain(task.strip().upper()), "state": state, "date": on, **more},
                Location(task),
            )
        )
        for task in said.tasks
    ]
