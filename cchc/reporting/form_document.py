"""The form of one unit: what it lost, what is asked of it, and empty cells for cause and remedy."""

from __future__ import annotations

from cchc.analysis.gaps import Gaps
from cchc.analysis.replies import Ask
from cchc.analysis.unit_gaps import UnitGaps
from cchc.language.words import Words
from cchc.model.reply import form_code
from cchc.reporting.appendix_document import annexed
from cchc.reporting.document import (
    Blank,
    Block,
    Column,
    Document,
    Facts,
    Fields,
    Table,
    TableRow,
    Text,
    Title,
)
from cchc.reporting.gaps_words import due, stated_words, target_year_words
from cchc.reporting.official import annex_line
from cchc.reporting.score_words import index_words
from cchc.reporting.unit_document import tasks


def form_document(report: UnitGaps, gaps: Gaps, ask: Ask | None, words: Words) -> Document:
    """The form: a title, whose it is and when it is due, the table to fill in, the unit's tasks."""
    period, target_year = gaps.case.period, target_year_words(gaps, words)
    index = index_words(gaps.case.rulebook.content, words)
    blocks: list[Block] = [
        Title(
            label=words("form.label"),
            text=words("form.title", index=index, period=period, target_year=target_year),
            note=_enclosed(gaps, words),
        ),
        Facts(tuple(_facts(report, gaps, ask, words))),
    ]
    if any(row.gap.aim is not None for row in report.rows):
        blocks.append(Text(words("form.targets")))
    if report.rows:
        blocks += [form_table(report, target_year, words), Fields(fields(words))]
    else:
        blocks.append(Text(words("gaps.no_rows", unit=report.party.name, period=period)))
    return Document((*blocks, *tasks(report, words)))


def _enclosed(gaps: Gaps, words: Words) -> str:
    """What the form belongs to: the letter that it is sent with, else the plan."""
    dataset = gaps.case.dataset
    if dataset.office is None:
        return annexed(gaps, words)
    return annex_line(dataset, words, words("official.named.letter"), dataset.office.letter)


def form_table(report: UnitGaps, target_year: str, words: Words) -> Table:
    """The losses of a unit, the largest first, each with its two cells to fill in."""
    rows = [
        TableRow(
            (
                row.gap.criterion.id,
                row.gap.criterion.name,
                row.gap.deduction,
                row.gap.given.reason,
                stated_words(row.gap, words),
                due(row.gap.deadline, words),
                Blank("cause"),
                Blank("remedy"),
            )
        )
        for row in report.rows
    ]
    total = ("", words("score.total", rows=len(rows)), report.exposure.deduction, *("",) * 5)
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("score.column.name"), flexible=True, least=14),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("form.column.reason"), flexible=True, least=14),
            Column(words("form.column.target", year=target_year), flexible=True),
            Column(words("gaps.column.deadline")),
            Column(words("form.column.cause"), flexible=True, least=24),
            Column(words("form.column.remedy"), flexible=True, least=24),
        ),
        rows=(*rows, TableRow(total, "total")),
    )


def fields(words: Words) -> tuple[str, ...]:
    """What a unit writes under the table."""
    return tuple(words(f"form.field.{name}") for name in ("author", "phone", "sent", "head"))


def _facts(report: UnitGaps, gaps: Gaps, ask: Ask | None, words: Words) -> list[tuple[str, str]]:
    direct, through = report.direct, report.through
    facts = [
        (words("form.unit"), report.party.name),
        (words("form.code"), form_code(gaps.case.period, report.party.id)),
        (
            words("form.lost"),
            words(
                "form.lost.value",
                deduction=report.exposure.deduction,
                rows=report.exposure.rows,
                direct=direct.deduction,
                direct_rows=direct.rows,
                through=through.deduction,
                through_rows=through.rows,
            ),
        ),
    ]
    if ask is not None:
        facts += [
            (
                words("form.asked"),
                words("form.asked.value", task=ask.task.id, summary=ask.task.summary),
            ),
            (words("form.by"), words.date(ask.by)),
        ]
    return facts
