"""Checks across bodies: who has no scores, whose own points stand out, which figures are all one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc.analysis.blocks import Block, absent, block_of, silent
from cchc.analysis.spread import quartile
from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import TODO
from cchc.model.period import Period
from cchc.model.scores import ScoreTable
from cchc.model.source import Path, Source

FEW, MANY = 3, 8
"""Of fewer bodies nothing is said of figures that are the same, or of points that stand out."""
FAR = Decimal("1.5")
"""So many times the stretch between the quartiles above the upper one is far out."""
POINTS = re.compile(r"[0-9]{1,6}([.][0-9]{1,4})?", re.ASCII)


class Said(NamedTuple):
    """What a row says, whichever file it stands in."""

    criterion: str
    own: Decimal | None
    appraised: Decimal | None
    figure: str


class Told(NamedTuple):
    """A body of a block in a period, where it is told, and its rows."""

    body: str
    source: Source
    at: Path
    rows: tuple[Said, ...]


Blocks = Mapping[tuple[Block, Period], Sequence[Told]]
"""The bodies that have scores, by block and period."""


def across(dataset: Dataset) -> Iterator[Diagnostic]:
    """C620, C621, C622: what the bodies of a block say beside each other."""
    if len(dataset.scored) < FEW:
        return
    blocks = _blocks(dataset)
    yield from _absentees(dataset, blocks)
    yield from _silent(dataset, blocks)
    yield from _own_points(dataset, blocks)
    yield from _figures(blocks)


def _absentees(dataset: Dataset, blocks: Blocks) -> Iterator[Diagnostic]:
    """C620: every unit of a block has scores in a period in which others of the block have."""
    for (block, period), bodies in blocks.items():
        gone = {unit.id for unit in absent(dataset, block, period, {one.body for one in bodies})}
        for registry in dataset.units if gone else ():
            for i, unit in enumerate(registry.content.units):
                if unit.id in gone:
                    values = {"block": block.key, "period": period}
                    at = ("units", i, "id")
                    about = {"id": unit.id, "unit": unit.name}
                    yield finding_at("body_absent", registry.source, at, **about, **values)


def _silent(dataset: Dataset, blocks: Blocks) -> Iterator[Diagnostic]:
    """C620: a block has scores where others have, in the last period of each length."""
    last: dict[int, Period] = {}
    for _, period in blocks:
        last[period.months] = max(last.get(period.months, period), period)
    for period in last.values():
        for name, ones in silent(dataset, period).items():
            for registry in dataset.units:
                ids = [unit.id for unit in registry.content.units]
                if ones[0].id in ids:
                    at = ("units", ids.index(ones[0].id), "block")
                    values = {"block": name, "period": period, "count": len(ones)}
                    yield finding_at("block_absent", registry.source, at, **values)


def _own_points(dataset: Dataset, blocks: Blocks) -> Iterator[Diagnostic]:
    """C621: a body that gives itself far more beyond the council than others of its block do."""
    for bodies in blocks.values():
        over = [(one, found) for one in bodies if (found := _over(one)) is not None]
        if len(over) < MANY:
            continue
        figures = Counter(more for _, more in over)
        upper = quartile(figures, 3)
        mark = upper + FAR * (upper - quartile(figures, 1))
        for one, more in over:
            if more > max(mark, Decimal(0)):
                values = {"name": dataset.name(one.body), "over": more, "upper": upper}
                yield finding_at("self_far", one.source, one.at, body=one.body, **values)


def _figures(blocks: Blocks) -> Iterator[Diagnostic]:
    """C622: the bodies of a block do not all have the same figure of a criterion."""
    for (block, _), bodies in blocks.items():
        given: dict[str, list[str]] = {}
        for one in bodies:
            for row in one.rows:
                if row.figure:
                    given.setdefault(row.criterion, []).append(row.figure)
        for criterion, said in given.items():
            if len(said) >= FEW and len(set(said)) == 1:
                values = {"criterion": criterion, "figure": said[0], "count": len(said)}
                first = bodies[0]
                yield finding_at("figures_same", first.source, first.at, block=block.key, **values)


def _over(one: Told) -> Decimal | None:
    """How much more a body gives itself than the council; None where either is silent on a row."""
    both = [(row.own, row.appraised) for row in one.rows if row.own is not None]
    if not both or any(appraised is None for _, appraised in both):
        return None
    return sum((own - (appraised or 0) for own, appraised in both), Decimal(0))


def _blocks(dataset: Dataset) -> dict[tuple[Block, Period], list[Told]]:
    """The bodies that have scores, by block and period."""
    found: dict[tuple[Block, Period], list[Told]] = {}
    files = {id(given.source): given.content for given in dataset.appraisals}
    tables = {id(table): dict(_lines(table)) for table in dataset.tables}
    for scored in dataset.scored:
        book = dataset.rulebook(scored.rulebook)
        if book is None:
            continue
        if scored.table is not None:
            rows = tuple(tables[id(scored.table)].get(scored.body, ()))
        else:
            given = files[id(scored.source)]
            rows = tuple(
                Said(
                    row.criterion,
                    row.self_assessed,
                    row.appraised,
                    _figure(row.evidence.model_dump(exclude_none=True)) if row.evidence else "",
                )
                for row in given.rows
            )
        key = block_of(dataset, scored.body, book.content), scored.period
        found.setdefault(key, []).append(Told(scored.body, scored.source, scored.at, rows))
    return found


def _figure(cells: dict[str, object]) -> str:
    """A figure that is counted or measured; empty for any other, and for one that is full."""
    if TODO in cells.values():
        return ""
    if str(cells.get("rate", "")).startswith("100%") or cells.get("count") == cells.get("of", ""):
        return ""
    if cells.get("count") and cells.get("of"):
        return f"{cells['count']}/{cells['of']}"
    names = ("count", "rate", "missing", "of")
    said = [name for name in names if cells.get(name)]
    return ", ".join(f"{name} {cells[name]}" if said[1:] else str(cells[name]) for name in said)


def _lines(table: ScoreTable) -> Iterator[tuple[str, list[Said]]]:
    """The rows of each body of a table, as they are written; the same text is looked at once."""
    lines = table.lines
    known: dict[str, Said] = {}
    for body in lines.names:
        rests = lines.rests(body)
        for rest in rests:
            if rest not in known:
                named = dict(zip(lines.behind, rest.split(lines.apart), strict=False))
                figure = "" if named.get("part") else _figure(dict(named))
                own, appraised = (_points(named.get(n, "")) for n in ("self_assessed", "appraised"))
                known[rest] = Said(named.get("criterion", ""), own, appraised, figure)
        yield body, [known[rest] for rest in rests]


def _points(text: str) -> Decimal | None:
    return Decimal(text) if POINTS.fullmatch(text) else None
