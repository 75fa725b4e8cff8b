"""All units in one table, and all tasks: for a spreadsheet, where a person filters and sorts."""

from __future__ import annotations

from cchc.analysis.gaps import Gaps
from cchc.analysis.unit_gaps import UnitGaps
from cchc.language.words import Words
from cchc.reporting.document import Cell, Column, Document, Heading, Table, TableRow
from cchc.reporting.gaps_words import due, target_year_words
from cchc.reporting.live import UNLINKED, Live
from cchc.reporting.unit_document import rows_table

NAME = 44
"""Characters that the name of a criterion keeps: the longest of a row's texts."""


def units_document(
    units: tuple[UnitGaps, ...], gaps: Gaps, words: Words, live: Live = UNLINKED
) -> Document:
    """Every row of every unit: whether it names the unit or a group, and all that a unit's own report
    says of it.
    """
    title = Heading(words("report.units.title", year=target_year_words(gaps, words)), level=1)
    head = (
        Column(words("gaps.column.party"), flexible=True, least=20),
        Column(words("report.column.via"), flexible=True, least=14),
    )
    columns: tuple[Column, ...] = ()
    rows: list[TableRow] = []
    for unit in units:
        table = rows_table(unit, gaps, words, NAME, live)
        columns = table.columns
        via: Cell = ""
        for row in table.rows:
            if row.role == "group":
                via = row.cells[1]
            else:
                rows.append(row._replace(cells=(unit.party.name, via, *row.cells)))
    return Document((title, Table((*head, *columns), tuple(rows))))


def tasks_document(gaps: Gaps, words: Words) -> Document:
    """Every task of the plan."""
    plan, dataset = gaps.plan, gaps.case.dataset
    assert plan is not None
    title = Heading(words("report.tasks.title", year=plan.year), level=1)
    rows = [
        TableRow(
            (
                task.id,
                "; ".join(dataset.name(unit) for unit in task.units),
                task.summary,
                due(task.deadline, words),
                ", ".join(task.criteria),
                ", ".join(task.supports),
            )
        )
        for task in plan.tasks
    ]
    columns = (
        Column(words("gaps.column.task")),
        Column(words("gaps.column.party"), flexible=True, least=20),
        Column(words("gaps.column.summary"), flexible=True, least=40),
        Column(words("gaps.column.deadline")),
        Column(words("report.column.criteria"), flexible=True, least=14, codes=True),
        Column(words("report.column.supports"), flexible=True, least=14),
    )
    return Document((title, Table(columns, tuple(rows))))
