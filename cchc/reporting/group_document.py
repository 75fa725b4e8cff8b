"""A report read from front to back: what comes to all members of a group is told once, with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc.analysis.gaps import Gaps
from cchc.analysis.membership import members
from cchc.analysis.unit_gaps import UnitGaps
from cchc.language.words import Words
from cchc.model.units import Group
from cchc.reporting.document import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Table,
    TableRow,
    Text,
    cell_text,
)
from cchc.reporting.gaps_words import share
from cchc.reporting.unit_document import losses, tasks, withheld

NAMED = 6
"""So many units that are alike are named in their heading; more are named below it alone."""


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
            Heading(report.party.name, level=1),
            Text(words("report.group", group=report.party.name)),
            *losses(own(report), gaps, words),
            Heading(words("report.heading.members")),
            _members_table(mine, words),
            *([Text(words("report.members.note"))] if report.rows and shared else []),
            *_withheld(report.party, mine, words),
            *tasks(own(report), words),
        )
    )


def alike(units: Iterable[UnitGaps]) -> Iterator[tuple[UnitGaps, ...]]:
    """Units of which the same is told, together: each has these rows, shares and tasks."""
    found: dict[object, list[UnitGaps]] = {}
    for unit in units:
        rows = ((r.gap.criterion.id, r.via and r.via.id, r.share, r.role) for r in unit.rows)
        tasks = ((t.task.id, t.shared) for t in unit.tasks)
        withheld = tuple(group.id for group in unit.withheld)
        key = (unit.direct, unit.through, withheld, tuple(rows), tuple(tasks))
        found.setdefault(key, []).append(unit)
    yield from map(tuple, found.values())


def own_document(same: tuple[UnitGaps, ...], gaps: Gaps, words: Words) -> Document:
    """A unit, or several that are alike: what names it, and in which groups the rest is told."""
    report = same[0]
    mine = own(report)
    through = dict.fromkeys(row.via.name for row in report.rows if row.via is not None)
    said = [_loads(report, words)]
    if len(same) > 1:
        values = {"count": len(same), "units": names(same)}
        said.insert(0, words("report.alike", **values))
    if through:
        groups = ", ".join(words("report.quoted", name=name) for name in through)
        said.append(words("report.through", groups=groups))
    blocks: list[Block] = [_heading(same, words), Text(" ".join(said))]
    if mine.rows or not through:
        blocks += losses(mine, gaps, words)
    return Document((*blocks, *tasks(mine, words)))


def names(units: Iterable[UnitGaps]) -> str:
    """Some units by name."""
    return "; ".join(unit.party.name for unit in units)


def _loads(report: UnitGaps, words: Words) -> str:
    """The exposure of a unit in a sentence: by name, through groups, both."""
    loads = (("direct", report.direct), ("through", report.through), ("exposure", report.exposure))
    said = []
    for key, load in loads:
        given = cell_text(share(load.share), words)
        values = {"rows": load.rows, "deduction": load.deduction, "share": given}
        kind = "report.load" if load.rows else "report.load.none"
        said.append(f"{words(f'gaps.{key}')}: {words(kind, **values)}.")
    return " ".join(said)


def _heading(same: tuple[UnitGaps, ...], words: Words) -> Heading:
    many = words("report.alike.many", count=len(same))
    return Heading(names(same) if len(same) <= NAMED else many, level=1)


def _members_table(units: tuple[UnitGaps, ...], words: Words) -> Table:
    """What each member bears; those that bear the same stand in one row."""
    found: dict[tuple[Cell, ...], list[UnitGaps]] = {}
    for unit in units:
        mine = share(unit.direct.share) if unit.direct.rows else None
        loads = (share(unit.through.share), share(unit.exposure.share))
        found.setdefault((unit.direct.rows, mine, *loads), []).append(unit)
    return Table(
        columns=(
            Column(words("report.column.member"), flexible=True, least=30),
            Column(words("report.column.own_rows"), numeric=True),
            Column(words("report.column.own_share"), numeric=True),
            Column(words("report.column.group_share"), numeric=True),
            Column(words("report.column.whole_share"), numeric=True),
        ),
        rows=tuple(TableRow((names(same), *figures)) for figures, same in found.items()),
    )


def _withheld(group: Group, units: tuple[UnitGaps, ...], words: Words) -> Iterator[Block]:
    for unit in units:
        if group in unit.withheld:
            yield from withheld(unit._replace(withheld=(group,)), words)
            return
