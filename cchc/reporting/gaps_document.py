"""The gap analysis as documents: the summary over all parties, and the report of one unit."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_CEILING, Decimal

from cchc.language.words import Words
from cchc.model.dataset import Dataset
from cchc.model.plan import Target
from cchc.reporting.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Facts,
    Fixed,
    Heading,
    Table,
    TableRow,
    Text,
)
from cchc.reporting.formula import figure_words
from cchc.reporting.score_document import data_fact
from cchc.scoring.gaps import Aim, Gap, Gaps, Kind, Load, UnitGap, UnitGaps, UnitTask
from cchc.scoring.targets import Coverage


def summary_document(gaps: Gaps, dataset: Dataset, words: Words) -> Document:
    """Who carries the loss, what no target covers, what has no unit."""
    year = gaps.card.appraisal.year
    body = dataset.name(gaps.card.appraisal.body)
    blocks: list[Block] = [
        Heading(words("gaps.title", year=year, body=body), level=1),
        Facts((data_fact(dataset, words), plan_fact(gaps, words))),
        Heading(words("gaps.heading.carriers")),
        *carriers(gaps, words),
        Heading(uncovered_heading(gaps, words)),
        uncovered_table(gaps.uncovered, words),
        *unassigned(gaps, words),
    ]
    named = [carrier.name for carrier in gaps.carriers if carrier.kind is Kind.UNIT]
    if named:
        blocks.append(Text(words("gaps.next", unit=named[0])))
    return Document(tuple(blocks))


def carriers(gaps: Gaps, words: Words) -> tuple[Block, ...]:
    """Who carries how much, and how to read it."""
    return carriers_table(gaps, words), Text(words("gaps.carriers.note"))


def uncovered_heading(gaps: Gaps, words: Words) -> str:
    """How much no numeric target covers."""
    return words(
        "gaps.heading.uncovered",
        year=target_year_words(gaps, words),
        rows=len(gaps.uncovered),
        deduction=gaps.deduction(gaps.uncovered),
    )


def unassigned(gaps: Gaps, words: Words) -> tuple[Block, ...]:
    """The rows that name no unit, under a heading; nothing where there are none."""
    items = tuple(
        words(
            "gaps.unassigned",
            criterion=gap.scored.criterion.id,
            deduction=gap.scored.deduction,
            reason=gap.scored.row.unassigned_reason,
        )
        for gap in gaps.gaps
        if not gap.scored.row.responsible
    )
    return (Heading(words("gaps.heading.unassigned")), Bullets(items)) if items else ()


def carriers_table(gaps: Gaps, words: Words) -> Table:
    """Every party with its rows and its equal share; the shares add up to the whole deduction."""
    rows = [
        TableRow(
            (
                carrier.name if carrier.kind is not Kind.NONE else words("gaps.no_unit"),
                words(f"kind.{carrier.kind.value}"),
                carrier.load.rows,
                carrier.load.deduction,
                share(carrier.load.share),
            )
        )
        for carrier in gaps.carriers
    ]
    whole = gaps.deduction(gaps.gaps)
    shares = sum((carrier.load.share or Decimal(0) for carrier in gaps.carriers), Decimal(0))
    total = (words("gaps.total"), "", len(gaps.gaps), whole, share(shares))
    return Table(
        columns=(
            Column(words("gaps.column.party"), flexible=True, least=30),
            Column(words("gaps.column.kind")),
            Column(words("gaps.column.rows"), numeric=True),
            Column(words("gaps.column.deduction_rows"), numeric=True),
            Column(words("gaps.column.share"), numeric=True),
        ),
        rows=(*rows, TableRow(total, "total")),
    )


def uncovered_table(bare: tuple[Gap, ...], words: Words) -> Table:
    """The losses without a numeric target, the largest first, with what the plan has instead."""
    rows = [
        TableRow(
            (
                gap.scored.criterion.id,
                gap.scored.criterion.name,
                gap.scored.deduction,
                instead(gap, words),
                due(gap.deadline, words),
            )
        )
        for gap in bare
    ]
    return Table(
        columns=(
            Column(words("score.column.criterion")),
            Column(words("score.column.name"), flexible=True, lines=2, least=24),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("gaps.column.instead"), flexible=True, least=20),
            Column(words("gaps.column.deadline")),
        ),
        rows=tuple(rows),
    )


def unit_document(report: UnitGaps, gaps: Gaps, dataset: Dataset, words: Words) -> Document:
    """One unit: what it lost and why, what the plan asks, how far it is, its tasks."""
    year = gaps.card.appraisal.year
    blocks: list[Block] = [
        Heading(words("gaps.unit.title", unit=report.party.name, year=year), level=1),
        Facts((data_fact(dataset, words), plan_fact(gaps, words))),
        exposure_table(report, words),
    ]
    blocks += [
        Text(words("gaps.withheld", group=group.name, reason=group.incomplete_reason))
        for group in report.withheld
    ]
    if report.rows:
        blocks += [
            Heading(words("gaps.heading.rows", year=target_year_words(gaps, words))),
            rows_table(report, year, words),
            Heading(words("gaps.heading.reasons")),
            Bullets(tuple(reason(row, words) for row in report.rows)),
        ]
    else:
        blocks.append(Text(words("gaps.no_rows", unit=report.party.name, year=year)))
    for shared in (False, True):
        tasks = [task for task in report.tasks if task.shared is shared]
        if tasks:
            key = "gaps.heading.tasks_shared" if shared else "gaps.heading.tasks"
            blocks += [Heading(words(key)), tasks_table(tasks, words)]
    return Document(tuple(blocks))


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


def rows_table(report: UnitGaps, year: int, words: Words) -> Table:
    """The rows of a unit, those that name it before those that name its groups."""
    rows: list[TableRow] = []
    for via in dict.fromkeys(
        row.via for row in sorted(report.rows, key=lambda r: r.via is not None)
    ):
        mine = [row for row in report.rows if row.via == via]
        name = words("gaps.direct") if via is None else words("gaps.via", group=via.name)
        shares = [row.share for row in mine]
        whole = None if None in shares else sum((s for s in shares if s is not None), Decimal(0))
        lost = sum((row.gap.scored.deduction for row in mine), Decimal(0))
        head = ("", name, None, None, lost, share(whole))
        rows.append(TableRow(tuple("" if c is None else c for c in head) + ("",) * 5, "group"))
        rows += [TableRow(_cells(row, words)) for row in mine]
    return Table(
        columns=(
            Column(words("score.column.criterion")),
            Column(words("score.column.name"), flexible=True, lines=2, least=20),
            Column(words("score.column.max"), numeric=True, wide=True),
            Column(words("score.column.appraised"), numeric=True, wide=True),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("gaps.column.share"), numeric=True, wide=True),
            Column(words("gaps.column.now", year=year), flexible=True),
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


def target_words(gap: Gap, words: Words) -> str:
    """The target of a row, or what stands in its place."""
    if gap.aim is None:
        return words(f"coverage.{gap.coverage.value}")
    return mark_words(gap.aim.target, words)


def mark_words(target: Target, words: Words) -> str:
    """A target with its stretch: `≥ 80% (phấn đấu 90%)`."""
    if target.above is not None:
        text = words("target.above", mark=target.above)
    else:
        text = words("target.at_least", mark=target.at_least or target.at_least_count)
    stretch = target.stretch or target.stretch_count
    return text if stretch is None else words("target.stretch", target=text, stretch=stretch)


def distance_words(aim: Aim | None, cases: str | None, words: Words) -> str | None:
    """How far it is to the target: in percentage points, and in cases where they are counted."""
    if aim is None or aim.distance is None:
        return None
    if aim.cases is not None and aim.cases.of is None:
        return words("distance.count", more=aim.cases.more, cases=cases or "")
    text = words("distance.points", points=percent_points(aim.distance, words))
    if aim.stretch_distance is not None:
        further = percent_points(aim.stretch_distance, words)
        text = words("distance.stretch", distance=text, points=further)
    if aim.cases is not None:
        values = aim.cases._asdict()
        text = words("distance.cases", distance=text, cases=cases or "", **values)
    return text


def percent_points(value: Decimal, words: Words) -> str:
    """Percentage points with at most two decimals, rounded up: going that far is enough."""
    return words.number(value.quantize(Decimal("0.01"), ROUND_CEILING))


def deadline(value: date | int | None, words: Words) -> str | None:
    """A deadline: a date, or a year."""
    if value is None:
        return None
    return words("deadline.year", year=value) if isinstance(value, int) else words.date(value)


def due(value: date | int | None, words: Words) -> Cell:
    """A deadline as a cell: a date stays one."""
    return value if isinstance(value, date) else deadline(value, words)


def instead(gap: Gap, words: Words) -> str:
    """What the plan has for a loss without a target: tasks, or only help, or nothing."""
    tasks = ", ".join(task.id for task in gap.tasks)
    supports = ", ".join(task.id for task in gap.supports)
    if gap.coverage is Coverage.ACTION:
        return words("coverage.action.tasks", tasks=tasks)
    return words("coverage.none.supports", tasks=supports) if supports else words("coverage.none")


def reason(row: UnitGap, words: Words) -> str:
    """Why the row lost its points, and what the plan assumes about it."""
    target = row.gap.aim.target if row.gap.aim else None
    text = f"{row.gap.scored.criterion.id}: {row.gap.scored.row.reason}"
    if target is not None and target.assumption is not None:
        text += " " + words("gaps.assumption", assumption=target.assumption)
    return text


def share(value: Decimal | None) -> Fixed | None:
    """A share with its three decimals, or more where a deduction is finer than that."""
    if value is None:
        return None
    return Fixed(value, max(3, -int(value.normalize().as_tuple().exponent)))


def plan_fact(gaps: Gaps, words: Words) -> tuple[str, str]:
    """Which plan was used."""
    text = gaps.plan.source if gaps.plan else words("gaps.no_plan")
    return words("gaps.plan"), text


def target_year_words(gaps: Gaps, words: Words) -> str:
    """The plan's year."""
    return str(gaps.plan.year) if gaps.plan else words("gaps.next_year")


def _cells(row: UnitGap, words: Words) -> tuple[Cell, ...]:
    gap = row.gap
    scored = gap.scored
    rule = scored.criterion.rule
    now: Cell = figure_words(gap.figure, words, None, rule) if gap.figure is not None else None
    if gap.figure is not None and gap.figure.rate is not None:
        now = gap.figure.rate
    return (
        scored.criterion.id,
        scored.criterion.name,
        scored.row.max_points,
        scored.row.appraised,
        scored.deduction,
        share(row.share),
        now,
        target_words(gap, words),
        distance_words(gap.aim, scored.criterion.cases, words),
        due(gap.deadline, words),
        ", ".join(task.id for task in gap.tasks) or None,
    )
