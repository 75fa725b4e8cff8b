"""The first page of a report: the figures a reader looks for, where each point went, what was used."""

from __future__ import annotations

from cchc.analysis.forecast import Forecast, forecast
from cchc.analysis.gaps import Gap, Gaps
from cchc.analysis.targets import Coverage
from cchc.language.words import Words
from cchc.reporting.document import Block, Cell, Document, Facts, Heading, Tone
from cchc.reporting.effort_document import effort_blocks
from cchc.reporting.gaps_words import TONES, plan_fact, still_open
from cchc.reporting.live import UNLINKED, Live
from cchc.reporting.pictures import Bar, Chart
from cchc.reporting.questions_document import questions
from cchc.reporting.score_document import result
from cchc.reporting.score_words import book_fact, index_words, reference_words, said
from cchc.reporting.way_down_document import way_down_blocks


def overview_document(
    gaps: Gaps, ahead: Forecast | None, words: Words, live: Live = UNLINKED
) -> Document:
    """Key figures, sources, the totals proven, and the chart; `ahead`: what the plan regains, if any."""
    card = gaps.card
    blocks: list[Block] = [
        Heading(report_title(gaps, words), level=1),
        Facts(_figures(gaps, ahead, words, live), key=True),
        Facts(_sources(gaps, words)),
        *still_open(gaps, words),
        *result(card, words),
        *way_down_blocks(card, words, live),
    ]
    if gaps.gaps:
        whole = forecast(gaps) if ahead is None else ahead
        blocks += [losses_chart(gaps, words, live), *effort_blocks(whole, words)]
    return Document(tuple(blocks))


def questions_document(gaps: Gaps, words: Words) -> Document | None:
    """What is worth asking the council, or None."""
    found = questions(gaps.card, words)
    title = Heading(words("report.questions.title", period=gaps.case.period), level=1)
    return Document((title, *found)) if found else None


def report_title(gaps: Gaps, words: Words) -> str:
    """The title of the whole report."""
    case = gaps.case
    index = index_words(case.rulebook.content, words)
    return words("report.title", index=index, period=case.period, body=case.name)


def losses_chart(gaps: Gaps, words: Words, live: Live = UNLINKED) -> Chart:
    """Every loss as a bar, the largest first; with a plan in the tone of what it has for the loss."""
    ordered = sorted(gaps.gaps, key=lambda gap: gap.deduction)
    keys: tuple[tuple[str, Tone], ...] = ((words("report.chart.lost"), ""),)
    if gaps.plan:
        keys = tuple((words(f"coverage.{coverage.value}"), tone) for coverage, tone in TONES)
    return Chart(
        title=words("report.chart.title"),
        keys=keys,
        bars=tuple(_bar(gap, bool(gaps.plan), words, live) for gap in ordered),
        told=words(
            "report.chart.told",
            losses="; ".join(_told(gap, bool(gaps.plan), words) for gap in ordered),
        ),
    )


def _bar(gap: Gap, planned: bool, words: Words, live: Live) -> Bar:
    lost = -gap.deduction
    parts = tuple(lost if gap.coverage is coverage else lost - lost for coverage, _ in TONES)
    shown = parts if planned else (lost,)
    return Bar(
        label=gap.criterion.id,
        name=gap.criterion.name,
        parts=shown,
        value=words.points(gap.deduction),
        cells=tuple(live.loss(gap.criterion.id, part) for part in shown),
    )


def _told(gap: Gap, planned: bool, words: Words) -> str:
    values = {"criterion": gap.criterion.id, "deduction": gap.deduction}
    if not planned:
        return words("report.chart.loss_alone", **values)
    return words("report.chart.loss", **values, coverage=words(f"coverage.{gap.coverage.value}"))


def _sources(gaps: Gaps, words: Words) -> tuple[tuple[str, str], ...]:
    """The documents that the figures come from: the report leaves the machine, so no folder of it."""
    appraisal = gaps.card.appraisal
    published = reference_words(appraisal.published_by, words)
    facts = (
        book_fact(gaps.card, words),
        (words("report.published"), published),
        (words("report.source"), said(appraisal.source, words)),
        plan_fact(gaps, words),
    )
    shipped = (words("score.data"), words("report.shipped"))
    return (*facts, shipped) if gaps.case.dataset.shipped else facts


def _regained(ahead: Forecast, words: Words, live: Live) -> tuple[str, Cell]:
    """What the targets regain, and how much of it nobody can be sure of."""
    points, assumed = ahead.budget.regained, ahead.apart.assumption + ahead.apart.assumed_rule
    key = "report.figure.regained.assumed" if assumed else "report.figure.regained"
    return words(key, **({"assumed": assumed} if assumed else {})), live.back(ahead.rows, points)


def _figures(
    gaps: Gaps, ahead: Forecast | None, words: Words, live: Live
) -> tuple[tuple[str, Cell], ...]:
    aimed = tuple(gap for gap in gaps.gaps if gap.coverage is Coverage.TARGET)
    unnamed = tuple(gap for gap in gaps.gaps if not gap.given.responsible)
    asking = [row for row in gaps.card.rows if (row.worth_asking or 0) > 0 or row.given.claim]

    def lost(key: str, found: tuple[Gap, ...]) -> tuple[str, Cell]:
        ids = [gap.criterion.id for gap in found]
        whole = live.added("deduction", ids, gaps.deduction(found))
        return words(f"report.figure.{key}", rows=len(found)), whole

    figures = [lost("deduction", gaps.gaps)]
    if ahead is not None:
        figures += [
            _regained(ahead, words, live),
            lost("aimed", aimed),
            lost("uncovered", gaps.uncovered),
        ]
    return (
        *figures,
        lost("unassigned", unnamed),
        (words("report.figure.questions"), len(asking)),
    )
