"""Which documents make up a report: the whole report of a year, and the forms of some units."""

from __future__ import annotations

from typing import NamedTuple

from cchc.language.words import Words
from cchc.model.dataset import Dataset
from cchc.reporting.appendix_document import appendix_document
from cchc.reporting.document import Document, Heading, Part, Report
from cchc.reporting.form_document import form_document
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
from cchc.scoring.gaps import Gaps, UnitGaps
from cchc.scoring.replies import asked, asking

UNITS = "units"
"""The group of parts that has one for each unit."""


class Results(NamedTuple):
    """The results that reports are made of."""

    gaps: Gaps
    dataset: Dataset


def whole_report(found: Results, units: tuple[UnitGaps, ...], lists: bool, words: Words) -> Report:
    """Everything about a year. A format of sheets takes the units as `lists`, all in one table."""
    gaps, dataset = found
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
    if lists:
        parts.append(_part("units", units_document(units, gaps, words), words, wide=True))
        if gaps.plan is not None:
            parts.append(
                _part("tasks", tasks_document(gaps.plan, dataset, words), words, wide=True)
            )
    else:
        parts += unit_parts(found, units, words)
    parts.append(_part("appendix", appendix_document(gaps, dataset, words), words, wide=True))
    return Report(report_title(gaps, dataset, words), tuple(parts))


def units_report(found: Results, units: tuple[UnitGaps, ...], words: Words) -> Report:
    """The gap reports of some units, to read."""
    return Report(_title(found, units, words), unit_parts(found, units, words))


def forms_report(found: Results, units: tuple[UnitGaps, ...], words: Words) -> Report:
    """The forms of some units, to fill in."""
    gaps, dataset = found
    ask = asking(gaps.plan, asked(gaps, dataset), dataset)
    parts = (_unit(unit, form_document(unit, gaps, ask, words)) for unit in units)
    return Report(_title(found, units, words), tuple(parts))


def unit_parts(found: Results, units: tuple[UnitGaps, ...], words: Words) -> tuple[Part, ...]:
    """A part for each unit: its gap report."""
    gaps, dataset = found
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


def _uncovered(gaps: Gaps, words: Words) -> Document:
    title = Heading(uncovered_heading(gaps, words), level=1)
    return Document((title, uncovered_table(gaps.uncovered, words)))
