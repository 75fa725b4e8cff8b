"""A body among its block: where its points went beside theirs, and what the next place takes."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.analysis.board import Line
from cchc.analysis.gaps import Gaps
from cchc.analysis.peers import Peers
from cchc.analysis.ranking import Ranked, RankedBlock
from cchc.analysis.way_up import WayUp, way_up
from cchc.language.words import NONE, Words
from cchc.model.span import round_to
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
from cchc.reporting.need_document import moves_table
from cchc.reporting.rank_body import ranked_facts, unranked_facts
from cchc.reporting.rank_words import block_name, rounded
from cchc.reporting.score_words import signed

NAMED = 5
"""So many criteria are named that lie furthest from the median."""
STEP = Decimal("0.01")
"""Points that are asked for are shown so fine, never too few."""


def peers_document(gaps: Gaps, found: Peers, words: Words) -> Document:
    """All of it for one body of the block."""
    body = gaps.case.body
    block, at = found.block, found.body(body)
    name = block_name(block, words)
    blocks: list[Block] = [Heading(words("rank.own.title", block=name), level=1)]
    ours = next((one for one in block.bodies if one.standing.body == body), None)
    other = next((one for one in block.unranked if one.body == body), None)
    if ours is not None:
        facts, notes = ranked_facts(block, ours, words)
    elif other is not None:
        facts, notes = unranked_facts(other, words)
    else:
        facts, notes = [], []
    facts += _middle(block, words)
    blocks += [Facts(tuple(facts), key=True), Bullets(tuple(notes))]
    if at is not None and len(block.bodies) > 1:
        blocks += _beside(found, at, words)
    if ours is not None and len(block.bodies) > 1:
        blocks += _way(block, ours, gaps, words)
    return Document(tuple(blocks))


def _middle(block: RankedBlock, words: Words) -> list[tuple[str, str]]:
    """The index of the block."""
    if block.index is None or len(block.bodies) < 2:
        return []
    return [
        (words("rank.sheet.median"), words.points(rounded(block.index.median, block))),
        (words("rank.sheet.best"), words.points(block.index.highest)),
    ]


def _beside(found: Peers, at: int, words: Words) -> list[Block]:
    """Every line beside the median and the best, after those that lie furthest from the median."""
    heading = Heading(words("rank.own.beside"))
    return [heading, *_furthest(found, at, words), _table(found, at, words)]


def _furthest(found: Peers, at: int, words: Words) -> list[Block]:
    """The criteria in which the body lies furthest behind the median of its block, and before it."""
    lines = [line for field in found.board.fields for line in field.lines]
    apart = [(gap, line.id) for line in lines if (gap := _apart(line, at, found.block)) is not None]
    told: list[Block] = []
    for key, sign in (("behind", 1), ("before", -1)):
        far = sorted((sign * gap, i) for i, (gap, _) in enumerate(apart) if sign * gap < 0)
        named = "; ".join(
            words(
                "rank.own.apart",
                criterion=apart[i][1],
                points=signed(apart[i][0], words),
            )
            for _, i in far[:NAMED]
        )
        told.append(
            Text(words(f"rank.own.{key}" if named else f"rank.own.{key}.none", criteria=named))
        )
    return told


def _apart(line: Line, at: int, block: RankedBlock) -> Decimal | None:
    """How far points lie from the median as it is shown."""
    points = line.points[at]
    return None if points is None else points.points - rounded(line.median, block)


def _table(found: Peers, at: int, words: Words) -> Table:
    block = found.block
    columns = (
        Column(words("score.column.criterion"), codes=True),
        Column(words("score.column.name"), flexible=True, lines=2, least=24),
        *(
            Column(words(f"rank.{label}"), numeric=True)
            for label in (
                "column.most",
                "column.points",
                "own.lost",
                "sheet.median",
                "sheet.best",
                "sheet.beside",
                "own.best",
            )
        ),
    )
    rows = []
    for field in found.board.fields:
        if field.whole is not None:
            rows.append(TableRow(_cells(field.whole, at, block), "group"))
        rows += [TableRow(_cells(line, at, block)) for line in field.lines]
    return Table(columns, tuple(rows))


def _cells(line: Line, at: int, block: RankedBlock) -> tuple[Cell, ...]:
    points, median = line.points[at], rounded(line.median, block)
    if points is None:
        return (line.id, line.name, line.most, NONE, NONE, median, line.best, NONE, NONE)
    return (
        line.id,
        line.name,
        points.most,
        points.points,
        points.points - points.most,
        median,
        line.best,
        points.points - median,
        points.points - line.best,
    )


def _way(block: RankedBlock, ours: Ranked, gaps: Gaps, words: Words) -> list[Block]:
    """What takes it to the next place up, and by which moves."""
    found = way_up(block, ours, gaps)
    if found is None:
        return []
    place = found.above.place
    goal = round_to(Fraction(found.goal), STEP, "up")
    if found.tie is None:
        lacks = words("rank.own.lacks", place=place, goal=goal, by=found.above.by)
    else:
        node = block.rulebook.node(found.tie)
        name = node.name if node is not None else ""
        lacks = words("rank.own.tied", place=place, goal=goal, node=found.tie, name=name)
    blocks: list[Block] = [Heading(words("rank.own.way", place=place)), Text(lacks)]
    if found.passed:
        blocks.append(Text(words("rank.own.by")))
    return blocks + _moves(found, goal, words)


def _moves(found: WayUp, goal: Decimal, words: Words) -> list[Block]:
    need = found.need
    if need.moves is None:
        key = "rank.own.too_little" if need.attainable > 0 else "rank.own.no_lever"
        return [Text(words(key, attainable=need.attainable, goal=goal))]
    told = words(
        "rank.own.moves",
        count=len(need.moves),
        total=need.total,
        index=found.reached,
        place=found.place,
    )
    return [Text(told), moves_table(need, words), Text(words("rank.own.moves.note"))]
