"""Which documents make up a report: the whole report of a year, and the forms of some units."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cchc.analysis.brief import brief, in_progress
from cchc.analysis.forecast import Forecast, forecast
from cchc.analysis.gaps import Gaps
from cchc.analysis.outlook import outlook
from cchc.analysis.peers import peers
from cchc.analysis.progress import Progress, progress
from cchc.analysis.replies import Inquiry
from cchc.analysis.unit_gaps import UnitGaps, unit_gaps
from cchc.checking.run import unsound
from cchc.language.words import Words
from cchc.model.dataset import Case
from cchc.model.scenario import Scenario
from cchc.reporting.appendix_document import appendix_document
from cchc.reporting.brief_page import brief_part
from cchc.reporting.course_document import course_blocks
from cchc.reporting.document import Document, Heading, Part, Report
from cchc.reporting.forecast_document import forecast_blocks, forecast_heading
from cchc.reporting.form_document import form_document
from cchc.reporting.formats import FILLABLE, LETTERS, SHEETS, SINGLE
from cchc.reporting.gaps_document import carriers, unassigned, uncovered_heading, uncovered_table
from cchc.reporting.group_document import alike, group_document, names, own_document, told
from cchc.reporting.letter_document import letter
from cchc.reporting.lists_document import tasks_document, units_document
from cchc.reporting.live import UNLINKED, Live
from cchc.reporting.official import foot, grounds, report_head
from cchc.reporting.overview_document import (
    overview_document,
    questions_document,
    report_title,
)
from cchc.reporting.peers_document import peers_document
from cchc.reporting.progress_document import progress_blocks, progress_part
from cchc.reporting.score_document import score_table
from cchc.reporting.unit_document import unit_blocks, unit_document, unit_heading

UNITS = "units"
"""The group of parts that has one for each unit."""


def brief_report(gaps: Gaps, day: date, words: Words) -> Report:
    """The page for the leader alone."""
    return Report(report_title(gaps, words), (_brief(gaps, day, words),))


def whole_report(
    found: Inquiry,
    units: tuple[UnitGaps, ...],
    form: str,
    words: Words,
    day: date | None = None,
    scenarios: tuple[Scenario, ...] = (),
) -> Report:
    """Everything about a year, the page for the leader first where the day of making is given. In a
    file of sheets all units stand in one table; on a page where a reader opens one of them, each is
    told in full; read from front to back, what members of a group share is told once. A page on which
    figures can be moved opens with those of a scenario, where any is given.
    """
    gaps, plan = found.gaps, found.gaps.plan
    ahead = forecast(gaps) if plan and gaps.gaps else None
    live, calculated = UNLINKED, None
    if form == SHEETS:
        from cchc.reporting.calculator_document import Calculator  # other formats do without

        live = Live(words)
        calculated = Calculator(gaps.card, ahead, live, words).part()
    overview = overview_document(gaps, ahead, words, live)
    parts = [_part("overview", overview, words)]
    so_far = None if day is None else progress(gaps.card, day)
    if day is not None:
        title = Heading(words("report.part.overview"), level=1)
        below = Document((title, *overview.blocks[1:]))
        parts = [_brief(gaps, day, words, live), _part("overview", below, words)]
        if so_far is not None and gaps.case.actuals:
            parts.append(progress_part(so_far, words))
    wide = form == SHEETS  # on pages these stand upright, among the others
    parts += _among(gaps, words, wide)
    questions = questions_document(gaps, words)
    if questions is not None:
        parts.append(_part("questions", questions, words))
    if gaps.gaps:
        parts.append(_part("carriers", _carriers(gaps, words, live), words))
    parts.append(_part("score", _score(gaps, words, live), words, wide))
    if ahead is not None:
        parts += [
            _part("uncovered", _uncovered(gaps, words, live), words, wide),
            _part("forecast", _forecast(ahead, so_far, words, live), words, wide),
        ]
    if form == SHEETS:
        if any(unit.rows for unit in units):
            parts.append(_part("units", units_document(units, gaps, words, live), words, wide=True))
        if plan is not None:
            parts.append(_part("tasks", tasks_document(gaps, words), words, wide=True))
    elif form == SINGLE:
        parts += (_unit(unit, _in_full(unit, gaps, words)) for unit in units)
    else:
        parts += _told_once(found, units, words)
    parts = _filed(parts, gaps.case, words)
    parts += [calculated] if calculated is not None else []
    parts.append(_part("appendix", appendix_document(gaps, words, live), words, wide=True))
    return Report(
        report_title(gaps, words),
        tuple(parts),
        bound=True,
        moved=_moved(gaps, form, words, scenarios),
    )


def _moved(
    gaps: Gaps, form: str, words: Words, scenarios: tuple[Scenario, ...]
) -> tuple[Mapping[str, Any], tuple[str, ...]] | None:
    """What a page needs on which figures can be moved; None in other formats, and where none can."""
    if form != SINGLE:
        return None
    from cchc.reporting.rank_among import among_data  # other formats do without
    from cchc.reporting.whatif_page import whatif_data, whatif_notes

    data, others = whatif_data(gaps, words, scenarios), peers(gaps.case, _fit)
    if data is None:
        return None
    among = others and among_data(others.block, gaps.case.body, words)
    return {**data, **({"among": among} if among else {})}, whatif_notes(gaps, words)


def units_report(
    found: Inquiry,
    units: tuple[UnitGaps, ...],
    form: str,
    words: Words,
    day: date | None = None,
) -> Report:
    """Some units: their forms in a format that can be filled in, else their gap reports to read, with
    how far they are on the day of making where the year has figures. In Word each comes with its
    letter, where the data say who sends it.

    A group, or a unit that nobody asks for an answer, gets its gap report in every format.
    """
    gaps, answering = found.gaps, found.units.keys() if form in FILLABLE else ()
    sent = form == LETTERS and gaps.case.dataset.office is not None
    parts: list[Part] = []
    so_far = None if day is None else in_progress(gaps, day)
    for unit in units:
        answers = unit.party.id in answering
        if sent:
            parts.append(letter(unit, gaps, found.ask, answers, words))
        made = (
            form_document(unit, gaps, found.ask, words)
            if answers
            else unit_document(unit, gaps, words)
        )
        if so_far is not None and not answers:
            mine = progress_blocks(so_far.of(unit.party), words)
            made = Document((*made.blocks, Heading(words("report.part.progress")), *mine))
        parts.append(_unit(unit, made))
    return Report(_title(found, units, words), tuple(parts))


def _filed(parts: list[Part], case: Case, words: Words) -> list[Part]:
    """The parts as a filing: its head on the first page, its grounds under the title there or, where
    that page has no room for them, on the next, its foot under the last part that is not of one unit.
    """
    if parts[0].head is None:
        parts[0] = parts[0]._replace(head=report_head(case, words))
    if not parts[0].grounds:
        roomy = next(i for i, part in enumerate(parts) if not part.single)
        parts[roomy] = parts[roomy]._replace(grounds=grounds(case.dataset))
    last = max(i for i, part in enumerate(parts) if not part.group)
    parts[last] = parts[last]._replace(foot=foot(case.dataset, words))
    return parts


def _told_once(found: Inquiry, units: tuple[UnitGaps, ...], words: Words) -> list[Part]:
    """A part for each group and each unit that is named in a row or a task itself; units of which
    the same is told share one.
    """
    gaps, dataset = found.gaps, found.gaps.case.dataset
    groups = (unit_gaps(gaps, group, dataset.groups) for group in dataset.groups)
    parts = [
        _unit(group, group_document(group, units, dataset.groups, gaps, words))
        for group in groups
        if told(group)
    ]
    for same in alike(filter(told, units)):
        part = _unit(same[0], own_document(same, gaps, words))
        known = tuple(dict.fromkeys(name for unit in same for name in _names(unit)))
        parts.append(part._replace(name=names(same), aliases=known))
    return parts


def _in_full(unit: UnitGaps, gaps: Gaps, words: Words) -> Document:
    return Document((unit_heading(unit, gaps, words), *unit_blocks(unit, gaps, words)))


def _unit(unit: UnitGaps, document: Document) -> Part:
    party = unit.party
    return Part(party.id, party.name, document, wide=True, group=UNITS, aliases=_names(unit))


def _names(unit: UnitGaps) -> tuple[str, ...]:
    return (unit.party.name, unit.party.id, *unit.party.aliases)


def _part(key: str, document: Document, words: Words, wide: bool = False) -> Part:
    return Part(key, words(f"report.part.{key}"), document, wide=wide)


def _title(found: Inquiry, units: tuple[UnitGaps, ...], words: Words) -> str:
    if len(units) != 1:
        return report_title(found.gaps, words)
    return unit_heading(units[0], found.gaps, words).text


def _fit(case: Case) -> bool:
    """True for a body whose rows do not contradict each other: no place rests on others."""
    return not unsound(case)


def _among(gaps: Gaps, words: Words, wide: bool) -> list[Part]:
    """The body among those that it is ranked with, where there are any."""
    found = peers(gaps.case, _fit)
    if found is None:
        return []
    return [_part("peers", peers_document(gaps, found, words), words, wide)]


def _brief(gaps: Gaps, day: date, words: Words, live: Live = UNLINKED) -> Part:
    return brief_part(brief(gaps, day, peers(gaps.case, _fit)), words, live)


def _score(gaps: Gaps, words: Words, live: Live) -> Document:
    title = Heading(words("report.score.title", period=gaps.case.period), level=1)
    return Document((title, score_table(gaps.card, words, live)))


def _carriers(gaps: Gaps, words: Words, live: Live) -> Document:
    title = Heading(words("gaps.heading.carriers"), level=1)
    return Document((title, *carriers(gaps, words, live), *unassigned(gaps, words)))


def _forecast(ahead: Forecast, so_far: Progress | None, words: Words, live: Live) -> Document:
    """What the targets regain and, as long as their year has no figures, the course to them."""
    title, begun = forecast_heading(ahead.gaps, words), bool(ahead.gaps.case.actuals)
    course = () if so_far is None or begun else course_blocks(so_far, words)
    told = forecast_blocks(outlook(ahead), words, bare=False, live=live, course=course)
    return Document((title, *told))


def _uncovered(gaps: Gaps, words: Words, live: Live) -> Document:
    title = Heading(uncovered_heading(gaps, words), level=1)
    return Document((title, uncovered_table(gaps.uncovered, words, live)))
