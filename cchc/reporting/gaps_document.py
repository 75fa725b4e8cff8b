"""The gap analysis over all parties as a document: who carries the loss, what no target covers."""

from __future__ import annotations

from decimal import Decimal

from cchc.analysis.gaps import CarrierKind, Gap, Gaps
from cchc.language.words import Words
from cchc.reporting.document import (
    Block,
    Bullets,
    Column,
    Document,
    Facts,
    Heading,
    Table,
    TableRow,
    Text,
)
from cchc.reporting.gaps_words import (
    due,
    instead,
    plan_fact,
    share,
    still_open,
    target_year_words,
)
from cchc.reporting.live import UNLINKED, Live, Part
from cchc.reporting.score_words import data_fact


def summary_document(gaps: Gaps, words: Words) -> Document:
    """Who carries the loss, what no target covers, what has no unit."""
    period = gaps.case.period
    body = gaps.case.name
    blocks: list[Block] = [
        Heading(words("gaps.title", period=period, body=body), level=1),
        Facts((data_fact(gaps.case.dataset, words), plan_fact(gaps, words))),
        Heading(words("gaps.heading.carriers")),
        *carriers(gaps, words),
        Heading(uncovered_heading(gaps, words)),
        uncovered_table(gaps.uncovered, words),
        *unassigned(gaps, words),
        *leading(gaps, words),
    ]
    named = [carrier.name for carrier in gaps.carriers if carrier.kind is CarrierKind.UNIT]
    if named:
        blocks.append(Text(words("gaps.next", unit=named[0])))
    return Document(tuple(blocks))


def carriers(gaps: Gaps, words: Words, live: Live = UNLINKED) -> tuple[Block, ...]:
    """Who carries how much, and how to read it."""
    note: tuple[Block, ...] = ()
    if gaps.card.rulebook.uneven:
        lost = gaps.card.sums.deduction
        note = (Text(words("gaps.uneven", lost=lost, rows=gaps.deduction(gaps.gaps))),)
    said = (Text(words("gaps.carriers.note")), *still_open(gaps, words), *note)
    return carriers_table(gaps, words, live), *said


def uncovered_heading(gaps: Gaps, words: Words) -> str:
    """How much no numeric target covers."""
    return words(
        "gaps.heading.uncovered" if gaps.plan else "gaps.heading.no_plan",
        year=target_year_words(gaps, words),
        rows=len(gaps.uncovered),
        deduction=gaps.deduction(gaps.uncovered),
    )


def unassigned(gaps: Gaps, words: Words) -> tuple[Block, ...]:
    """The rows that name no unit, under a heading; nothing where there are none."""
    items = tuple(_unassigned(gap, words) for gap in gaps.gaps if not gap.given.responsible)
    return (Heading(words("gaps.heading.unassigned")), Bullets(items)) if items else ()


def leading(gaps: Gaps, words: Words) -> tuple[Block, ...]:
    """Who leads and who helps in the rows that say it, under a heading; else nothing."""
    items = []
    for gap in gaps.gaps:
        roles = gap.given.roles
        said = (("lead", roles.lead), ("help", roles.help))
        parts = [
            words(f"gaps.roles.{part}", units=", ".join(map(gaps.case.dataset.name, units)))
            for part, units in said
            if units
        ]
        if parts:
            items.append(f"{gap.criterion.id}: {'; '.join(parts)}")
    if not items:
        return ()
    note = Text(words("gaps.roles.note"))
    return Heading(words("gaps.heading.roles")), Bullets(tuple(items)), note


def _unassigned(gap: Gap, words: Words) -> str:
    values = {"criterion": gap.criterion.id, "deduction": gap.deduction}
    reason = gap.given.unassigned_reason
    if reason is None:
        return words("gaps.unassigned.unexplained", **values)
    return words("gaps.unassigned", **values, reason=reason)


def carriers_table(gaps: Gaps, words: Words, live: Live = UNLINKED) -> Table:
    """Every party with its rows and its equal share; the shares add up to the whole deduction."""
    rows = [
        TableRow(
            (
                carrier.name if carrier.kind is not CarrierKind.NONE else words("gaps.no_unit"),
                words(f"kind.{carrier.kind.value}"),
                carrier.load.rows,
                live.added(
                    "deduction",
                    [part.node for part in _mine(gaps, carrier.id)],
                    carrier.load.deduction,
                ),
                live.shares(_mine(gaps, carrier.id), share(carrier.load.share)),
            )
        )
        for carrier in gaps.carriers
    ]
    whole = gaps.deduction(gaps.gaps)
    shares = sum((carrier.load.share or Decimal(0) for carrier in gaps.carriers), Decimal(0))
    lost = live.added("deduction", [gap.criterion.id for gap in gaps.gaps], whole)
    total = (words("gaps.total"), "", len(gaps.gaps), lost, share(shares))
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


def _mine(gaps: Gaps, party: str) -> list[Part]:
    """The shares of a party: of which row, as printed, and of how many."""
    return [
        Part(gap.criterion.id, row[party], gap.deduction, len(gap.named) or 1)
        for gap, row in zip(gaps.gaps, gaps.shares, strict=True)
        if party in row
    ]


def uncovered_table(bare: tuple[Gap, ...], words: Words, live: Live = UNLINKED) -> Table:
    """The losses without a numeric target, the largest first, with what the plan has instead."""
    rows = [
        TableRow(
            (
                gap.criterion.id,
                gap.criterion.name,
                live.value("deduction", gap.criterion.id, gap.deduction),
                instead(gap, words),
                due(gap.deadline, words),
            )
        )
        for gap in bare
    ]
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("score.column.name"), flexible=True, lines=2, least=24),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("gaps.column.instead"), flexible=True, least=20),
            Column(words("gaps.column.deadline")),
        ),
        rows=tuple(rows),
    )
