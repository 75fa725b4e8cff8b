"""Several scenarios side by side: the budget of each, and what each regains row by row."""

from __future__ import annotations

from decimal import Decimal

from cchc.analysis.forecast import Forecast
from cchc.language.words import Words
from cchc.reporting.document import Cell, Column, Document, Facts, Heading, Table, TableRow, Text
from cchc.reporting.gaps_words import plan_fact
from cchc.reporting.score_words import data_fact


def scenarios_document(found: tuple[Forecast, ...], words: Words) -> Document:
    """The plan beside the scenarios; the rows in which they differ are told first."""
    gaps = found[0].gaps
    names = [scenario_name(one, words) for one in found]
    return Document(
        (
            Heading(words("scenarios.title", period=gaps.case.period), level=1),
            Facts((data_fact(gaps.case.dataset, words), plan_fact(gaps, words))),
            Text(words("forecast.no_credit")),
            _budgets(found, names, words),
            Heading(words("scenarios.heading.rows")),
            _rows(found, names, words),
        )
    )


def scenario_name(one: Forecast, words: Words) -> str:
    """The name of a scenario: the plan's has its own in each language."""
    return words("scenarios.plan") if one.name is None else one.name


def _budgets(found: tuple[Forecast, ...], names: list[str], words: Words) -> Table:
    budgets = [one.budget for one in found]
    parts: dict[str, list[Decimal]] = {
        "regained": [budget.regained for budget in budgets],
        "short_of_full": [budget.short_of_full for budget in budgets],
        "uncovered": [budget.uncovered for budget in budgets],
    }
    rows = [TableRow((words(f"forecast.budget.{part}"), *values)) for part, values in parts.items()]
    lost: tuple[Cell, ...] = (words("forecast.budget.lost"), *(b.lost for b in budgets))
    return Table(
        columns=(
            Column(words("forecast.column.budget"), flexible=True, least=24),
            *_columns(names),
        ),
        rows=(*rows, TableRow(lost, "total")),
    )


def _rows(found: tuple[Forecast, ...], names: list[str], words: Words) -> Table:
    """What each scenario regains, row by row; only rows that some scenario moves."""
    rows = []
    for i, row in enumerate(found[0].rows):
        gains = [one.rows[i].regained for one in found]
        if any(one.rows[i].to is not None for one in found):
            criterion = row.criterion
            rows.append(TableRow((criterion.id, criterion.name, row.lost, *gains)))
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("score.column.name"), flexible=True, lines=2, least=20),
            Column(words("gaps.column.lost"), numeric=True),
            *_columns(names),
        ),
        rows=tuple(rows),
    )


def _columns(names: list[str]) -> list[Column]:
    return [Column(name, numeric=True) for name in names]
