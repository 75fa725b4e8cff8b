"""The deductions table as an annex, with the columns in which such an annex is published."""

from __future__ import annotations

from cchc.analysis.gaps import Gaps
from cchc.language.words import Words
from cchc.reporting.document import Column, Document, Table, TableRow, Text, Title
from cchc.reporting.live import UNLINKED, Live
from cchc.reporting.official import annex_line
from cchc.reporting.score_words import index_words


def appendix_document(gaps: Gaps, words: Words, live: Live = UNLINKED) -> Document:
    """The annex: its title in the prescribed form, and the table."""
    period = gaps.case.period
    title = Title(
        label=words("appendix.label"),
        text=words.opening(
            "appendix.title", index=index_words(gaps.case.rulebook.content, words), period=period
        ),
        note=annexed(gaps, words),
    )
    if not gaps.gaps:
        return Document((title, Text(words("report.nothing", period=period))))
    return Document((title, appendix_table(gaps, words, live)))


def annexed(gaps: Gaps, words: Words) -> str:
    """What the annex belongs to: the plan, else the report."""
    dataset, plan = gaps.case.dataset, gaps.plan
    if plan is None:
        number = dataset.office.number if dataset.office else None
        return annex_line(dataset, words, words("official.named.report"), number)
    return annex_line(dataset, words, plan.source, plan.document, plan.issued)


def appendix_table(gaps: Gaps, words: Words, live: Live = UNLINKED) -> Table:
    """Every row that lost points, in the order of the rulebook, and the sum of the deductions."""
    council = gaps.card.council
    label = words("appendix.column.appraised" if council else "score.column.points")
    rows = []
    for gap in gaps.gaps:
        row = gap.given
        units = "; ".join(gaps.case.dataset.name(party) for party in row.responsible)
        rows.append(
            TableRow(
                (
                    row.criterion,
                    gap.criterion.name,
                    row.max_points,
                    live.value("points", row.criterion, gap.scored.score),
                    live.value("deduction", row.criterion, gap.deduction),
                    row.reason,
                    units or words("gaps.no_unit"),
                )
            )
        )
    whole = gaps.deduction(gaps.gaps)
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("appendix.column.name"), flexible=True, least=28),
            Column(words("appendix.column.max"), numeric=True),
            Column(label, numeric=True),
            Column(words("appendix.column.deduction"), numeric=True),
            Column(words("appendix.column.reason"), flexible=True, least=28),
            Column(words("appendix.column.units"), flexible=True, least=20),
        ),
        rows=(
            *rows,
            TableRow(("", words("appendix.total"), "", "", whole, "", ""), "total"),
        ),
    )
