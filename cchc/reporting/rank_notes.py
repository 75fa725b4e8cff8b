"""What is said under a block: how it is ordered, how figures spread, who has no place and why."""

from __future__ import annotations

from cchc.analysis.blocks import silent
from cchc.analysis.ranking import NOT_SCORED, RankedBlock, Ranking, Unranked
from cchc.language.words import Words
from cchc.reporting.rank_words import FEW, ranked_figure, rounded


def told_under(
    block: RankedBlock, ranking: Ranking, words: Words, whole: bool = False
) -> list[str]:
    """What is said under a table: how it is ordered, what its columns mean, how figures spread; `whole`
    where no column is ever left out.
    """
    step = words.number(block.rulebook.head.index_rounding.step)
    notes = [words(f"rank.on.{block.on}" if block.said else "rank.on.unsaid", step=step)]
    if block.rule.by:
        names = [_named(block, name) for name in block.rule.by]
        notes.append(words("rank.ties.by", names="; ".join(names)))
    elif any(one.place.tied for one in block.bodies):
        notes.append(words("rank.ties.shared"))
    if block.on == "rounded_index" and block.hidden:
        notes.append(words("rank.hidden", bodies=block.hidden))
    if block.unsettled:
        unknown = any(one.possible is None for one in block.unranked)
        notes.append(words("rank.range.known" if unknown else "rank.range"))
    if any(area.id in one.standing.areas for area in block.rulebook.areas for one in block.bodies):
        areas = "; ".join(f"{area.id} {area.name}" for area in block.rulebook.areas)
        notes.append(words("rank.areas.whole" if whole else "rank.areas", areas=areas))
    if not block.block.said:
        notes.append(words("rank.no_block"))
    notes += _grades(block, words)
    notes += _before(block, ranking, words)
    if block.index is not None and len(block.bodies) > 1:
        found = block.index
        values = {
            name: rounded(getattr(found, name), block)
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
        if one.before is None:
            continue
        others = ", ".join(one.before.names)
        if one.before.alone is None:
            merged.append(words("rank.merged.one", body=one.standing.name, others=others))
        elif one.before.alone[0].body != one.standing.body:
            renamed.append(words("rank.renamed.one", body=one.standing.name, others=others))
    if renamed:
        notes.append(words("rank.renamed", bodies="; ".join(renamed)))
    if merged:
        notes.append(words("rank.merged", bodies="; ".join(merged)))
    return notes


def without_place(block: RankedBlock, words: Words) -> list[str]:
    """The bodies without a place, each with the reason; those of whom nothing is there together."""
    lines = [reason(one, words) for one in block.unranked if one.reason != NOT_SCORED]
    gone = [one.name for one in block.unranked if one.reason == NOT_SCORED]
    if gone:
        lines.append(words("rank.not_scored", count=len(gone), names="; ".join(gone)))
    return lines


def without_scores(ranking: Ranking, words: Words) -> list[str]:
    """The blocks in which nobody has scores, in a line."""
    found = silent(ranking.dataset, ranking.period)
    told = [words("rank.silent.one", block=name, count=len(of)) for name, of in found.items()]
    return [words("rank.silent", blocks="; ".join(told))] if told else []


def reason(one: Unranked, words: Words) -> str:
    """Why a body has no place, and what its place may come to be."""
    standing = one.standing
    rows = standing.unscored if standing else ()
    named = ", ".join(rows[:FEW]) + (", …" if len(rows) > FEW else "")
    text = words(f"rank.unranked.{one.reason}", body=one.name, rows=len(rows), criteria=named)
    if one.possible is None or standing is None or standing.ends is None:
        return text
    figure = ranked_figure(standing.rulebook, words)
    possible = words("rank.possible", figure=figure, index=standing.ends, places=one.possible)
    return f"{text} {possible}"


def _named(block: RankedBlock, name: str) -> str:
    node = block.rulebook.node(name)
    return f"{name} {node.name}" if node is not None else name
