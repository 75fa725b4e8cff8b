"""What a ranking calls its blocks, its sources and its figures."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cchc.analysis.ranking import RankedBlock, Ranking
from cchc.language.words import Words
from cchc.model.rulebook import Rulebook
from cchc.model.span import round_to
from cchc.reporting.score_words import index_words, reference_words, title_words

FEW = 8
"""So many names stand in a sentence."""


def block_name(block: RankedBlock, words: Words) -> str:
    """A block as a person calls it: its name, else the level of its bodies."""
    return block.block.name or words(f"rank.level.{block.block.level or 'none'}")


def ranked_figure(book: Rulebook, words: Words) -> str:
    """What bodies are ranked by: their index, or their total where the rulebook has no index."""
    return words("rank.column.total" if book.head.index_scale is None else "rank.column.index")


def rank_title(ranking: Ranking, words: Words) -> str:
    """What is ranked, where all blocks are ranked by one."""
    indices = {index_words(block.rulebook, words) for block in ranking.blocks}
    told = {"period": ranking.period, "index": next(iter(indices))}
    return words("rank.title" if len(indices) == 1 else "rank.title.several", **told)


def sources(ranking: Ranking, words: Words) -> tuple[tuple[str, str], ...]:
    """What a ranking rests on: rulebooks, who published the scores, whose points, as of when."""
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
    notes = sorted({(one.date, one.note) for head in ranking.heads for one in head.changes})
    if notes:
        told = (
            words("rank.corrected.one", n=n, date=date, note=note)
            for n, (date, note) in enumerate(notes, 1)
        )
        facts.append((words("rank.corrected"), "; ".join(told)))
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


def rounded(figure: Decimal, block: RankedBlock) -> Decimal:
    """A figure between two others as fine as indices are published."""
    rounding = block.rulebook.head.index_rounding
    step = min(rounding.step, Decimal("0.01"))
    return round_to(Fraction(figure), step, rounding.mode)
