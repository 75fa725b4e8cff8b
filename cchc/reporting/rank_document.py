"""A ranking as a document: each block in order, what it rests on, and where points are lost."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.analysis.before import Before
from cchc.analysis.ranking import NOT_SCORED, Ranked, RankedBlock, Ranking, Unranked
from cchc.analysis.spread import CriterionSpread
from cchc.language.words import Words
from cchc.model.span import round_to
from cchc.reporting.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Facts,
    Fixed,
    Heading,
    Part,
    Report,
    Table,
    TableRow,
    Text,
)
from cchc.reporting.score_words import data_fact, index_words, reference_words, title_words

SHOWN = 10
"""So many criteria are told of on a screen."""
DECIDE = 5
"""So many criteria are named as those that decide the order."""
LEAST = 20
"""So many letters of a name stand in a line before columns are left out."""
FEW = 8
"""So many names stand in a sentence."""


def rank_document(ranking: Ranking, words: Words) -> Document:
    """All that `cchc rank` shows."""
    facts = (*_sources(ranking, words), data_fact(ranking.dataset, words))
    blocks: list[Block] = [_title(ranking, words), Facts(facts)]
    for block in ranking.blocks:
        blocks += [Heading(block_name(block, words)), *_order(block, ranking, words)]
        if len(block.bodies) > 1:
            blocks += _criteria(block, words, SHOWN)
    return Document(tuple(blocks))


def rank_report(ranking: Ranking, words: Words) -> Report:
    """The same as a file: a part for each block, and one for its criteria."""
    title = _title(ranking, words)
    parts: list[Part] = []
    for i, block in enumerate(ranking.blocks):
        name = block_name(block, words)
        first = (title, Facts(_sources(ranking, words))) if not i else ()
        heading = Heading(name, level=2 if first else 1)
        blocks = (*first, heading, *_order(block, ranking, words))
        parts.append(Part(f"block-{i + 1}", name, Document(blocks), wide=True))
        if len(block.bodies) > 1:
            told = words("rank.part.criteria", block=name)
            inside = Document((Heading(told, level=1), *_criteria(block, words, None)[1:]))
            parts.append(Part(f"criteria-{i + 1}", told, inside, wide=True))
    return Report(title.text, tuple(parts))


def block_name(block: RankedBlock, words: Words) -> str:
    """A block as a person calls it: its name, else the level of its bodies."""
    return block.block.name or words(f"rank.level.{block.block.level or 'none'}")


def _title(ranking: Ranking, words: Words) -> Heading:
    """What is ranked, where all blocks are ranked by one."""
    indices = {index_words(block.rulebook, words) for block in ranking.blocks}
    told = {"period": ranking.period, "index": next(iter(indices))}
    return Heading(
        words("rank.title" if len(indices) == 1 else "rank.title.several", **told), level=1
    )


def _sources(ranking: Ranking, words: Words) -> tuple[tuple[str, str], ...]:
    titles = dict.fromkeys(title_words(block.rulebook, words) for block in ranking.blocks)
    published = dict.fromkeys(reference_words(h.published_by, words) for h in ranking.heads)
    days = sorted({head.as_of for head in ranking.heads if head.as_of is not None})
    facts = [
        (words("score.rulebook"), "; ".join(titles)),
        (words("report.published"), "; ".join([*published][:FEW])),
        (words("voice.counts"), _voices(ranking, words)),
    ]
    if days:
        facts.append((words("score.as_of"), words.date(days[-1])))
    if ranking.before is not None:
        facts.append((words("rank.before"), words.value(ranking.before)))
    return tuple(facts)


def _voices(ranking: Ranking, words: Words) -> str:
    """Whose points are ranked."""
    voices = ranking.voices
    if len(voices) == 1:
        text = words(f"voice.{next(iter(voices)).value}")
    else:
        text = "; ".join(
            words("voice.rows", voice=words(f"voice.{voice.value}"), rows=rows)
            for voice, rows in voices.items()
        )
    asked = ranking.voice
    return (
        (text or words("voice.none"))
        if asked is None
        else words(
            "rank.asked", voice=words(f"voice.{asked.value}"), voices=text or words("voice.none")
        )
    )


class _Shown(NamedTuple):
    """Which columns of a block have anything to say."""

    grade: bool
    points: bool
    over: bool
    before: bool
    range: bool


def _order(block: RankedBlock, ranking: Ranking, words: Words) -> list[Block]:
    """The bodies in order, what is said under the table, and those without a place."""
    found: list[Block] = []
    if block.bodies:
        found += [_table(block, words), *(Text(line) for line in _notes(block, ranking, words))]
    if block.unranked:
        found += [
            Heading(words("rank.heading.unranked", bodies=len(block.unranked)), level=3),
            Bullets(tuple(_without(block, words))),
        ]
    return found


def _table(block: RankedBlock, words: Words) -> Table:
    bodies = block.bodies
    shown = _Shown(
        grade=any(one.grade is not None for one in bodies),
        points=any(one.standing.points != one.standing.index for one in bodies),
        over=any(one.standing.over is not None for one in bodies),
        before=any(one.before is not None for one in bodies),
        range=any(one.place.best != one.place.worst for one in bodies),
    )
    least = min(LEAST, max(len(one.standing.name) for one in bodies))
    areas = [a for a in block.rulebook.areas if any(a.id in one.standing.areas for one in bodies)]

    def column(key: str, wide: bool = False) -> Column:
        return Column(words(f"rank.column.{key}"), numeric=True, wide=wide)

    columns = (
        column("place"),
        *((column("range"),) if shown.range else ()),
        Column(words("rank.column.body"), flexible=True, least=least, names=True),
        column("total" if block.on == "points" else "index"),
        *((Column(words("rank.column.grade"), flexible=True),) if shown.grade else ()),
        *((column("points", True), column("max", True)) if shown.points else ()),
        *((column("index_change"), column("place_change")) if shown.before else ()),
        *((column("over", True),) if shown.over else ()),
        *(
            Column(words("rank.column.area", area=area.id), numeric=True, wide=True)
            for area in areas
        ),
    )
    rows = (TableRow(_cells(one, shown, [a.id for a in areas], words)) for one in bodies)
    return Table(columns, tuple(rows))


def _cells(one: Ranked, shown: _Shown, areas: list[str], words: Words) -> tuple[Cell, ...]:
    standing, place, before = one.standing, one.place, one.before
    was = before.score if before else None
    changed = standing.index - was if was is not None and standing.index is not None else None
    given = (standing.areas.get(area) for area in areas)
    return (
        place.place,
        *((words.value((place.best, place.worst)),) if shown.range else ()),
        standing.name,
        standing.index,
        *((one.grade.name if one.grade else None,) if shown.grade else ()),
        *((standing.points, standing.most) if shown.points else ()),
        *((changed, _signed(before)) if shown.before else ()),
        *((standing.over,) if shown.over else ()),
        *(points.points if points else None for points in given),
    )


def _signed(before: Before | None) -> Cell:
    """How many places a body gained, as a figure with a sign."""
    return Fixed(Decimal(before.moved), 0) if before and before.moved is not None else None


def _notes(block: RankedBlock, ranking: Ranking, words: Words) -> list[str]:
    """What is said under a table: how it is ordered, what its columns mean, how figures spread."""
    step = words.number(block.rulebook.head.index_rounding.step)
    notes = [words(f"rank.on.{block.on}" if block.said else "rank.on.unsaid", step=step)]
    if block.rule.by:
        names = [_named(block, name) for name in block.rule.by]
        notes.append(words("rank.ties.by", names="; ".join(names)))
    elif any(one.place.tied for one in block.bodies):
        notes.append(words("rank.ties.shared"))
    if block.on == "rounded_index" and block.hidden:
        notes.append(words("rank.hidden", bodies=block.hidden))
    if any(one.place.best != one.place.worst for one in block.bodies):
        notes.append(words("rank.range"))
    if any(area.id in one.standing.areas for area in block.rulebook.areas for one in block.bodies):
        areas = "; ".join(f"{area.id} {area.name}" for area in block.rulebook.areas)
        notes.append(words("rank.areas", areas=areas))
    if not block.block.said:
        notes.append(words("rank.no_block"))
    notes += _grades(block, words)
    notes += _before(block, ranking, words)
    if block.index is not None and len(block.bodies) > 1:
        found = block.index
        values = {
            name: _rounded(getattr(found, name), block)
            for name in ("mean", "median", "lowest", "highest", "lower", "upper")
        }
        notes.append(words("rank.spread", bodies=found.bodies, **values))
    return notes


def _grades(block: RankedBlock, words: Words) -> list[str]:
    """Who has a lower grade than the index alone would give, and why."""
    held = [
        words("rank.graded", body=one.standing.name, grade=one.standing.withheld[0].name)
        for one in block.bodies
        if one.standing.withheld
    ]
    lowered = [
        words("rank.graded", body=one.standing.name, grade=one.standing.grade.name)
        for one in block.bodies
        if one.lowered and one.standing.grade is not None
    ]
    notes = [words("rank.withheld", bodies="; ".join(held))] if held else []
    return notes + ([words("rank.quota", bodies="; ".join(lowered))] if lowered else [])


def _before(block: RankedBlock, ranking: Ranking, words: Words) -> list[str]:
    """What the changes since the period before are of."""
    if ranking.before is None or not any(one.before for one in block.bodies):
        return []
    notes = [words("rank.compared", period=ranking.before, bodies=block.compared)]
    if block.other_rulebook is not None:
        notes.append(words("rank.other_rulebook", rulebook=block.other_rulebook))
    renamed, merged = [], []
    for one in block.bodies:
        told = one.before.bodies if one.before else ()
        others = ", ".join(was.name for was, _ in told)
        if len(told) > 1:
            merged.append(words("rank.merged.one", body=one.standing.name, others=others))
        elif told and told[0][0].body != one.standing.body:
            renamed.append(words("rank.renamed.one", body=one.standing.name, others=others))
    if renamed:
        notes.append(words("rank.renamed", bodies="; ".join(renamed)))
    if merged:
        notes.append(words("rank.merged", bodies="; ".join(merged)))
    return notes


def _without(block: RankedBlock, words: Words) -> list[str]:
    """The bodies without a place, each with the reason; those of whom nothing is there together."""
    lines = [_reason(one, words) for one in block.unranked if one.reason != NOT_SCORED]
    gone = [one.name for one in block.unranked if one.reason == NOT_SCORED]
    if gone:
        lines.append(words("rank.not_scored", count=len(gone), names="; ".join(gone)))
    return lines


def _reason(one: Unranked, words: Words) -> str:
    standing = one.standing
    rows = standing.unscored if standing else ()
    named = ", ".join(rows[:FEW]) + (", …" if len(rows) > FEW else "")
    text = words(f"rank.unranked.{one.reason}", body=one.name, rows=len(rows), criteria=named)
    if one.possible is None or standing is None or standing.ends is None:
        return text
    possible = words("rank.possible", index=standing.ends, places=one.possible)
    return f"{text} {possible}"


def _criteria(block: RankedBlock, words: Words, most: int | None) -> list[Block]:
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
            "rank.decides.one", criterion=one.criterion, between=_rounded(one.points.between, block)
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
        _rounded(one.median_lost, block),
        _rounded(one.points.between, block),
    )


def _named(block: RankedBlock, name: str) -> str:
    node = block.rulebook.node(name)
    return f"{name} {node.name}" if node is not None else name


def _rounded(figure: Decimal, block: RankedBlock) -> Decimal:
    """A figure between two others as fine as indices are published."""
    rounding = block.rulebook.head.index_rounding
    step = min(rounding.step, Decimal("0.01"))
    return round_to(Fraction(figure), step, rounding.mode)
