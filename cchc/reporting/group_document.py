"""A report read from front to back: what comes to all members of a group is told once, with it."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.gaps import Gaps
from cchc.analysis.membership import members
from cchc.analysis.unit_gaps import UnitGaps
from cchc.language.words import Words
from cchc.model.units import Group
from cchc.reporting.document import Block, Column, Document, Heading, Table, TableRow, Text
from cchc.reporting.gaps_words import share
from cchc.reporting.unit_document import exposure_table, losses, tasks, unit_heading, withheld


def own(report: UnitGaps) -> UnitGaps:
    """A report with the rows and tasks that name the party itself."""
    return report._replace(
        rows=tuple(row for row in report.rows if row.via is None),
        tasks=tuple(task for task in report.tasks if not task.shared),
    )


def told(report: UnitGaps) -> bool:
    """True for a party that has something of its own to tell."""
    mine = own(report)
    return bool(mine.rows or mine.tasks)


def group_document(
    report: UnitGaps,
    units: tuple[UnitGaps, ...],
    groups: tuple[Group, ...],
    gaps: Gaps,
    words: Words,
) -> Document:
    """A group: its rows and tasks, and what each of its members (of `units`) bears in all."""
    assert isinstance(report.party, Group)
    inside = members(report.party, groups)
    mine = tuple(unit for unit in units if unit.party.id in inside)
    shared = any(unit.through.share for unit in mine)
    return Document(
        (
            unit_heading(report, gaps, words),
            Text(words("report.group", group=report.party.name)),
            *losses(own(report), gaps, words),
            Heading(words("report.heading.members")),
            _members_table(mine, words),
            *([Text(words("report.members.note"))] if report.rows and shared else []),
            *_withheld(report.party, mine, words),
            *tasks(own(report), words),
        )
    )


def own_document(report: UnitGaps, gaps: Gaps, words: Words) -> Document:
    """A unit: what names it, and in which groups the rest is told."""
    mine = own(report)
    through = dict.fromkeys(row.via.name for row in report.rows if row.via is not None)
    blocks: list[Block] = [unit_heading(report, gaps, words), exposure_table(report, words)]
    if through:
        names = ", ".join(words("report.quoted", name=name) for name in through)
        blocks.append(Text(words("report.through", groups=names)))
    if mine.rows or not through:
        blocks += losses(mine, gaps, words)
    return Document((*blocks, *tasks(mine, words)))


def _members_table(units: tuple[UnitGaps, ...], words: Words) -> Table:
    return Table(
        columns=(
            Column(words("gaps.column.party"), flexible=True, least=30),
            Column(words("report.column.own_rows"), numeric=True),
            Column(words("report.column.own_share"), numeric=True),
            Column(words("report.column.group_share"), numeric=True),
            Column(words("report.column.whole_share"), numeric=True),
        ),
        rows=tuple(
            TableRow(
                (
                    unit.party.name,
                    unit.direct.rows,
                    share(unit.direct.share) if unit.direct.rows else None,
                    share(unit.through.share),
                    share(unit.exposure.share),
                )
            )
            for unit in units
        ),
    )


def _withheld(group: Group, units: tuple[UnitGaps, ...], words: Words) -> Iterator[Block]:
    for unit in units:
        if group in unit.withheld:
            yield from withheld(unit._replace(withheld=(group,)), words)
            return
