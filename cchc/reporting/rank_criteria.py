"""The criteria of a block: where points are lost, and what decides the order."""

from __future__ import annotations

from cchc.analysis.ranking import RankedBlock
from cchc.analysis.spread import CriterionSpread
from cchc.language.words import Words
from cchc.reporting.document import Block, Cell, Column, Heading, Table, TableRow, Text
from cchc.reporting.rank_words import rounded

DECIDE = 5
"""So many criteria are named as those that decide the order."""


def criteria_blocks(block: RankedBlock, words: Words, most: int | None) -> list[Block]:
    """Where points are lost, under a heading, and what decides the order."""
    lost = [one for one in block.criteria if one.lost > 0]
    shown = lost if most is None else lost[:most]
    if not shown:
        return []
    labels = ("most", "full", "zero", "lost", "median", "between")
    columns = (
        Column(words("score.column.criterion"), codes=True),
        Column(words("score.column.name"), flexible=True, lines=2, least=24),
        *(Column(words(f"rank.column.{label}"), numeric=True) for label in labels),
    )
    table = Table(columns, tuple(TableRow(_spread(one, block)) for one in shown))
    found: list[Block] = [Heading(words("rank.heading.criteria"), level=3), table]
    found.append(Text(words("rank.criteria.note")))
    decide = sorted(block.criteria, key=lambda one: -one.points.between)[:DECIDE]
    told = [
        words(
            "rank.decides.one", criterion=one.criterion, between=rounded(one.points.between, block)
        )
        for one in decide
        if one.points.between > 0
    ]
    if told:
        found.append(Text(words("rank.decides", criteria="; ".join(told))))
    if len(lost) > len(shown):
        found.append(Text(words("rank.criteria.more", rows=len(lost) - len(shown))))
    return found


def _spread(one: CriterionSpread, block: RankedBlock) -> tuple[Cell, ...]:
    return (
        one.criterion,
        one.name,
        one.most,
        one.full,
        one.zero,
        one.lost,
        rounded(one.median_lost, block),
        rounded(one.points.between, block),
    )
