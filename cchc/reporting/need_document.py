"""What it would take: the fewest moves that regain a goal, and the ladder of every row."""

from __future__ import annotations

from cchc.analysis.forecast import ForecastRow
from cchc.analysis.moves import STEP, Ladder, Level, Move, Need
from cchc.analysis.outlook import Outlook
from cchc.language.words import Words
from cchc.reporting.document import Block, Column, Document, Facts, Heading, Table, TableRow, Text
from cchc.reporting.forecast_words import measure_words
from cchc.reporting.gaps_words import plan_fact
from cchc.reporting.rule_words import number_words
from cchc.reporting.score_words import data_fact


def need_document(found: Outlook, words: Words) -> Document:
    """All that `cchc forecast --need` shows."""
    need = found.need
    assert need is not None
    gaps = found.forecast.gaps
    blocks: list[Block] = [
        Heading(words("need.title", goal=need.goal), level=1),
        Facts((data_fact(found.forecast.gaps.case.dataset, words), plan_fact(gaps, words))),
    ]
    if need.moves is None:
        text = words("need.impossible", goal=need.goal, attainable=need.attainable)
        blocks.append(Text(text, "bad"))
    else:
        text = words("need.sentence", count=len(need.moves), total=need.total, goal=need.goal)
        blocks += [Text(text, "good"), moves_table(need, words), Text(words("need.exact"))]
    blocks += [Heading(words("need.heading.ladders")), ladders_table(found.ladders, words)]
    return Document(tuple(blocks))


def moves_table(need: Need, words: Words) -> Table:
    """The moves, those that earn most for their way first."""
    rows = [
        TableRow(
            (
                move.row.criterion.id,
                move.row.criterion.name,
                measure_words(move.row, move.row.now, words),
                level_words(move.row, move.level, words),
                move.level.gain,
                earning(move, words),
                _basis(move.row, words),
            )
        )
        for move in need.moves or ()
    ]
    total = ("", words("gaps.total"), "", "", need.total, "", "")
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("score.column.name"), flexible=True, lines=2, least=20),
            Column(words("forecast.column.now")),
            Column(words("need.column.to"), flexible=True),
            Column(words("forecast.column.regained"), numeric=True),
            Column(words("need.column.earning"), flexible=True),
            Column(words("score.column.basis"), wide=True),
        ),
        rows=(*rows, TableRow(total, "total")),
    )


def ladders_table(ladders: tuple[Ladder, ...], words: Words) -> Table:
    """For each row: full marks, and each further 0,05 (or the steps of its rule)."""
    rows = []
    for way in ladders:
        steps = "; ".join(
            words("need.step", gain=step.gain, to=level_words(way.row, step, words))
            for step in way.steps
        )
        full = None if way.full is None else level_words(way.row, way.full, words)
        if way.distance != STEP:
            steps = words("need.apart", distance=way.distance, steps=steps)
        label = words("need.stepped", steps=steps) if way.stepped and steps else steps or None
        criterion = way.row.criterion
        now = measure_words(way.row, way.row.now, words)
        rows.append(TableRow((criterion.id, way.row.lost, now, full, label)))
    return Table(
        columns=(
            Column(words("score.column.criterion"), codes=True),
            Column(words("gaps.column.lost"), numeric=True),
            Column(words("forecast.column.now")),
            Column(words("need.column.full"), flexible=True, least=14),
            Column(words("need.column.steps"), flexible=True, least=30),
        ),
        rows=tuple(rows),
    )


def level_words(row: ForecastRow, level: Level, words: Words) -> str:
    """A level as its rule counts it, with its cases where they are counted."""
    text = measure_words(row, level.measure, words) or ""
    of = row.of
    if level.cases is None or of is None:
        return text
    return words("need.cases", measure=text, cases=level.cases, of=of)


def earning(move: Move, words: Words) -> str | None:
    """Points for each percentage point, and for each case."""
    parts = []
    if move.per_percent is not None:
        parts.append(words("need.per_percent", points=number_words(move.per_percent, words)))
    if move.per_case is not None:
        parts.append(words("need.per_case", points=number_words(move.per_case, words)))
    return "; ".join(parts) or None


def _basis(row: ForecastRow, words: Words) -> str | None:
    basis = row.criterion.basis
    return words(f"basis.{basis.status}") if basis else None
