"""A body of a ranking in words: its place, what has to be known of it, what stands next above."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.above import above, beside
from cchc.analysis.ranking import Ranked, RankedBlock, Unranked
from cchc.language.words import MINUS, NONE, Words
from cchc.reporting.rank_notes import reason
from cchc.reporting.rank_words import ranked_figure
from cchc.reporting.score_words import signed

Fact = tuple[str, str]


def ranked_facts(block: RankedBlock, one: Ranked, words: Words) -> tuple[list[Fact], list[str]]:
    """The key facts of a body with a place, and what has to be known of them."""
    place = one.place
    told = words("rank.sheet.of", place=place.place, bodies=len(block.bodies))
    facts = [(words("rank.column.place"), told)]
    if place.unsettled:
        facts.append((words("rank.column.range"), words.value((place.best, place.worst))))
    facts += [(ranked_figure(block.rulebook, words), words.value(one.standing.index))]
    if one.grade is not None:
        facts.append((words("rank.column.grade"), one.grade.name))
    facts += _changes(one, words)
    return facts, list(_told(block, one, words))


def _changes(one: Ranked, words: Words) -> Iterator[Fact]:
    before = one.before
    rise = before.rise(one.standing) if before is not None else None
    if rise is not None:
        figure = ranked_figure(one.standing.rulebook, words)
        yield words("rank.column.index_change", figure=figure), signed(rise, words)
    if before is not None and before.moved is not None:
        moved = f"{before.moved:+d}" if before.moved else "0"
        yield words("rank.column.place_change"), moved.replace("-", MINUS)
    if one.standing.over is not None:
        yield words("rank.column.over"), signed(one.standing.over, words)


def _told(block: RankedBlock, one: Ranked, words: Words) -> Iterator[str]:
    """The place beside others, and why a grade is lower than the index alone would give."""
    if shared := beside(block, one):
        yield words("rank.sheet.shared", names="; ".join(o.standing.name for o in shared))
    yield next_up(block, one, words)
    if one.standing.withheld:
        yield words("rank.sheet.withheld", grade=one.standing.withheld[0].name)
    if one.lowered and one.standing.grade is not None:
        yield words("rank.sheet.quota", grade=one.standing.grade.name)
    was = one.before
    if was is not None and (was.alone is None or was.alone[0].body != one.standing.body):
        yield words("rank.sheet.before", names="; ".join(was.names))


def next_up(block: RankedBlock, one: Ranked, words: Words) -> str:
    """How far the next place up is, who has it; or that there is none."""
    if len(block.bodies) < 2:
        return words("rank.sheet.alone")
    found = above(block, one)
    if found is None:
        return words("rank.sheet.first")
    names = "; ".join(other.standing.name for other in found.bodies)
    key = "rank.sheet.above" if found.by else "rank.sheet.above.equal"
    return words(key, place=found.place, names=names, by=found.by)


def unranked_facts(one: Unranked, words: Words) -> tuple[list[Fact], list[str]]:
    """The same of one without a place, and why it has none."""
    facts = [(words("rank.column.place"), NONE)]
    if one.standing is not None:
        facts.append((words("rank.column.points"), words.value(one.standing.points)))
    return facts, [reason(one, words)]
