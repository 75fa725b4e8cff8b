"""The gap report of one unit as a document: its losses, what the plan asks of it, its tasks."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from cchc.analysis.gaps import Gap, Gaps, Load
from cchc.analysis.membership import members
from cchc.analysis.unit_gaps import UnitGap, UnitGaps, UnitTask
from cchc.language.words import Words
from cchc.reporting.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Table,
    TableRow,
    Text,
)
from cchc.reporting.evidence_words import figure_words
from cchc.reporting.gaps_words import (
    distance_words,
    due,
    plan_fact,
    reason,
    share,
    target_words,
    target_year_words,
)
from cchc.reporting.live import UNLINKED, Live, Part
from cchc.reporting.score_words import data_fact
from cchc.reporting.voice_words import points_label


def unit_document(report: UnitGaps, gaps: Gaps, words: Words) -> Document:
    """One unit by itself: which data and plan were used, then its blocks."""
    facts = Facts((data_fact(gaps.case.dataset, words), plan_fact(gaps, words)))
    return Document((unit_heading(report, gaps, words), facts, *unit_blocks(report, gaps, words)))


def unit_heading(report: UnitGaps, gaps: Gaps, words: Words) -> Heading:
    """The title of a unit's report."""
    period = gaps.case.period
    return Heading(words("gaps.unit.title", unit=report.party.name, period=period), level=1)


def unit_blocks(report: UnitGaps, gaps: Gaps, words: Words) -> tuple[Block, ...]:
    """One unit: what it lost and why, what the plan asks, how far it is, its tasks."""
    return (
        exposure_table(report, words),
        *withheld(report, words),
        *losses(report, gaps, words),
        *tasks(report, words),
    )


def withheld(report: UnitGaps, words: Words) -> tuple[Block, ...]:
    """Why no share is given through some groups."""
    return tuple(
        Text(words("gaps.withheld", group=group.name, reason=group.incomplete_reason))
        for group in report.withheld
    )


def losses(report: UnitGaps, gaps: Gaps, words: Words) -> tuple[Block, ...]:
    """The rows of a unit with their targets, and why each lost its points."""
    period = gaps.case.period
    if not report.rows:
        return (Text(words("gaps.no_rows", unit=report.party.name, period=period)),)
    reasons = tuple(told for row in report.rows if (told := reason(row, words)))
    why = (Heading(words("gaps.heading.reasons")), Bullets(reasons)) if reasons else ()
    return (
        Heading(words("gaps.heading.rows", year=target_year_words(gaps, words))),
        rows_table(report, gaps, words),
        *why,
    )


def tasks(report: UnitGaps, words: Words) -> tuple[Block, ...]:
    """The tasks of a unit by deadline, its own before those of its groups."""
    blocks: list[Block] = []
    for shared in (False, True):
        mine = [task for task in report.tasks if task.shared is shared]
        if mine:
            key = "gaps.heading.tasks_shared" if shared else "gaps.heading.tasks"
            blocks += [Heading(words(key)), tasks_table(mine, words)]
    return tuple(blocks)


def exposure_table(report: UnitGaps, words: Words) -> Table:
    """Named directly, through groups, and both: rows, deduction, share."""

    def row(key: str, load: Load) -> tuple[Cell, ...]:
        given = share(load.share) if load.rows else None
        return words(key), load.rows, load.deduction, given

    return Table(
        columns=(
            Column(words("gaps.column.exposure"), flexible=True, least=24),
            Column(words("gaps.column.rows"), numeric=True),
            Column(words("gaps.column.deduction_rows"), numeric=True),
            Column(words("gaps.column.share"), numeric=True),
        ),
        rows=(
            TableRow(row("gaps.direct", report.direct)),
            TableRow(row("gaps.through", report.through)),
            TableRow(row("gaps.exposure", report.exposure), "total"),
        ),
    )


def rows_table(
    report: UnitGaps, gaps: Gaps, words: Words, least: int = 20, live: Live = UNLINKED
) -> Table:
    """The rows of a unit, those that name it before those that name its groups; names of criteria
    keep `least` characters.
    """
    rows: list[TableRow] = []
    under: dict[str, list[UnitGap]] = {}
    for row in sorted(report.rows, key=lambda r: r.via is not None):
        under.setdefault(row.via.id if row.via is not None else "", []).append(row)
    for mine in under.values():
        via = mine[0].via
        name = words("gaps.direct") if via is None else words("gaps.via", group=via.name)
        shares = [row.share for row in mine]
        whole = None if None in shares else sum((s for s in shares if s is not None), Decimal(0))
        lost = sum((row.gap.deduction for row in mine), Decimal(0))
        head = ("", name, None, None, lost, share(whole))
        rows.append(TableRow(tuple("" if c is None else c for c in head) + ("",) * 5, "group"))
        rows += [TableRow(_cells(row, gaps, words, live)) for row in mine]
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("score.column.name"), flexible=True, lines=2, least=least),
            Column(words("score.column.max"), numeric=True, wide=True),
            Column(points_label(gaps.card, words), numeric=True, wide=True),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("gaps.column.share"), numeric=True, wide=True),
            Column(words.opening("gaps.column.now", period=gaps.case.period), flexible=True),
            Column(words("gaps.column.target"), flexible=True),
            Column(words("gaps.column.distance"), flexible=True),
            Column(words("gaps.column.deadline")),
            Column(words("gaps.column.tasks"), flexible=True, wide=True),
        ),
        rows=tuple(rows),
    )


def tasks_table(tasks: list[UnitTask], words: Words) -> Table:
    """Tasks by deadline."""
    return Table(
        columns=(
            Column(words("gaps.column.task")),
            Column(words("gaps.column.summary"), flexible=True, least=40),
            Column(words("gaps.column.deadline")),
        ),
        rows=tuple(
            TableRow((t.task.id, t.task.summary, due(t.task.deadline, words))) for t in tasks
        ),
    )


def _cells(row: UnitGap, gaps: Gaps, words: Words, live: Live) -> tuple[Cell, ...]:
    before, after = _around_share(row.gap, words, live)
    given, parties = share(row.share), len(row.gap.named) or 1
    if row.share is None:
        return (*before, given, *after)
    if row.via is not None:
        parties *= len(members(row.via, gaps.case.dataset.groups))
    part = Part(row.gap.criterion.id, row.share, row.gap.deduction, parties)
    return (*before, live.shares([part], given), *after)


@lru_cache(maxsize=10_000)
def _around_share(gap: Gap, words: Words, live: Live) -> tuple[tuple[Cell, ...], tuple[Cell, ...]]:
    """The cells that a row has in the table of every unit that bears it, before its share and after."""
    scored = gap.scored
    rule = scored.criterion.rule
    now: Cell = figure_words(gap.figure, words, None, rule) if gap.figure is not None else None
    if gap.figure is not None and gap.figure.rate is not None:
        now = gap.figure.rate
    now = live.figure(scored.criterion.id, now)
    before: tuple[Cell, ...] = (
        scored.criterion.id,
        scored.criterion.name,
        scored.given.max_points,
        live.value("points", scored.criterion.id, scored.score),
        live.value("deduction", scored.criterion.id, gap.deduction),
    )
    return before, (
        now,
        target_words(gap, words),
        distance_words(gap.aim, scored.criterion.cases, words),
        due(gap.deadline, words),
        ", ".join(task.id for task in gap.tasks) or None,
    )
