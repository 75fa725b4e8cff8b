"""A ranking as a document: each block in order, what it rests on, and where points are lost."""

from __future__ import annotations

from cchc.analysis.ranking import RankedBlock, Ranking
from cchc.language.words import Words
from cchc.reporting.document import Block, Bullets, Document, Facts, Heading, Text
from cchc.reporting.rank_criteria import criteria_blocks
from cchc.reporting.rank_notes import told_under, without_place, without_scores
from cchc.reporting.rank_since import since_blocks
from cchc.reporting.rank_table import order_table
from cchc.reporting.rank_words import block_name, rank_title, sources
from cchc.reporting.score_words import data_fact

SHOWN = 10
"""So many criteria are told of on a screen."""


def rank_document(ranking: Ranking, words: Words) -> Document:
    """All that `cchc rank` shows."""
    facts = (*sources(ranking, words), data_fact(ranking.dataset, words))
    blocks: list[Block] = [Heading(rank_title(ranking, words), level=1), Facts(facts)]
    for block in ranking.blocks:
        blocks += [Heading(block_name(block, words)), *order_blocks(block, ranking, words)]
        if len(block.bodies) > 1:
            blocks += criteria_blocks(block, words, SHOWN)
    blocks += map(Text, without_scores(ranking, words))
    return Document((*blocks, *since_blocks(ranking, words)))


def order_blocks(
    block: RankedBlock, ranking: Ranking, words: Words, whole: bool = False
) -> list[Block]:
    """The bodies in order, what is said under the table, and those without a place; `whole` where the
    table has all its columns.
    """
    found: list[Block] = []
    if block.bodies:
        told = told_under(block, ranking, words, whole)
        found += [order_table(block, words), *(Text(line) for line in told)]
    if block.unranked:
        found += [
            Heading(words("rank.heading.unranked", bodies=len(block.unranked)), level=3),
            Bullets(tuple(without_place(block, words))),
        ]
    return found
