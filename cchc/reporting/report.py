"""Which documents make up a report: the whole report of a year, and the forms of some units."""

from __future__ import annotations

from typing import NamedTuple

from cchc.language.words import Words
from cchc.model.dataset import Dataset
from cchc.reporting.appendix_document import appendix_document
from cchc.reporting.document import Document, Heading, Part, Report, Text
from cchc.reporting.forecast_document import forecast_document
from cchc.reporting.form_document import form_document
from cchc.reporting.formats import FILLABLE, SHEETS
from cchc.reporting.gaps_document import (
    carriers,
    unassigned,
    uncovered_heading,
    uncovered_table,
    unit_document,
)
from cchc.reporting.lists_document import tasks_document, units_document
from cchc.reporting.overview_document import (
    overview_document,
    questions_document,
    report_title,
)
from cchc.reporting.score_document import score_table
from cchc.scoring.forecast import forecast
from cchc.scoring.gaps import Gaps, UnitGaps
from cchc.scoring.outlook import outlook
from cchc.scoring.replies import Ask

UNITS = "units"
"""The group of parts that has one for each unit."""


class Results(NamedTuple):
    """The results that reports are made of, and what the plan asks every unit to answer."""

    gaps: Gaps
    dataset: Dataset
    ask: Ask | None


def whole_report(found: Results, units: tuple[UnitGaps, ...], form: str, words: Words) -> Report:
    """Everything about a year. In a file of sheets all units stand in one table."""
    gaps, dataset, _ = found
    parts = [
        _part("overview", overview_document(gaps, dataset, words), words),
        _part("score", _score(gaps, words), words, wide=True),
    ]
    questions = questions_document(gaps, words)
    if questions is not None:
        parts.append(_part("questions", questions, words))
    parts += [
        _part("carriers", _carriers(gaps, words), words),
        _part("uncovered", _uncovered(gaps, words), words, wide=True),
    ]
    if gaps.plan is not None:
        parts.append(_part("forecast", _forecast(found, words), words, wide=True))
    if form == SHEETS:
        parts.append(_part("units", units_document(units, gaps, words), words, wide=True))
        if gaps.plan is not None:
            tasks = tasks_document(gaps.plan, dataset, words)
            parts.append(_part("tasks", tasks, words, wide=True))
    else:
        parts += unit_parts(found, units, words)
    parts.append(_part("appendix", appendix_document(gaps, dataset, words), words, wide=True))
    return Report(report_title(gaps, dataset, words), tuple(parts))


def units_report(found: Results, units: tuple[UnitGaps, ...], form: str, words: Words) -> Report:
    """Some units: their forms in a format that can be filled in, else their gap reports to read."""
    if form not in FILLABLE:
        return Report(_title(found, units, words), unit_parts(found, units, words))
    parts = (_unit(unit, form_document(unit, found.gaps, found.ask, words)) for unit in units)
    return Report(_title(found, units, words), tuple(parts))


def unit_parts(found: Results, units: tuple[UnitGaps, ...], words: Words) -> tuple[Part, ...]:
    """A part for each unit: its gap report."""
    gaps, dataset, _ = found
    return tuple(_unit(unit, unit_document(unit, gaps, dataset, words)) for unit in units)


def _unit(unit: UnitGaps, document: Document) -> Part:
    party = unit.party
    names = (party.name, party.id, *party.aliases)
    return Part(party.id, party.name, document, wide=True, group=UNITS, aliases=names)


def _part(key: str, document: Document, words: Words, wide: bool = False) -> Part:
    return Part(key, words(f"report.part.{key}"), document, wide=wide)


def _title(found: Results, units: tuple[UnitGaps, ...], words: Words) -> str:
    if len(units) != 1:
        return report_title(found.gaps, found.dataset, words)
    year = found.gaps.card.appraisal.year
    return words("gaps.unit.title", unit=units[0].party.name, year=year)


def _score(gaps: Gaps, words: Words) -> Document:
    title = Heading(words("report.score.title", year=gaps.card.appraisal.year), level=1)
    return Document((title, score_table(gaps.card, words)))


def _carriers(gaps: Gaps, words: Words) -> Document:
    title = Heading(words("gaps.heading.carriers"), level=1)
    return Document((title, *carriers(gaps, words), *unassigned(gaps, words)))


def _forecast(found: Results, words: Words) -> Document:
    """The forecast without the line that says which command to type next."""
    whole = forecast_document(outlook(forecast(found.gaps)), found.dataset, words)
    hint = Text(words("forecast.next"))
    return Document(tuple(block for block in whole.blocks if block != hint))


def _uncovered(gaps: Gaps, words: Words) -> Document:
    title = Heading(uncovered_heading(gaps, words), level=1)
    return Document((title, uncovered_table(gaps.uncovered, words)))
