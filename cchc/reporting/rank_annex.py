"""A ranking as it is annexed to a decision: a part for each block, and one for its criteria."""

from __future__ import annotations

from cchc.analysis.board import board
from cchc.analysis.ranking import Ranking
from cchc.language.words import Words
from cchc.reporting.document import Document, Facts, Heading, Part, Report, Title
from cchc.reporting.formats import SHEETS, SINGLE, content
from cchc.reporting.official import LINE, annex_line, signature_space
from cchc.reporting.rank_criteria import criteria_blocks
from cchc.reporting.rank_document import order_blocks
from cchc.reporting.rank_heat import heat_document
from cchc.reporting.rank_since import since_blocks
from cchc.reporting.rank_words import block_name, rank_title, sources


def annex(ranking: Ranking, form: str, words: Words) -> bytes:
    """The annex as a file; what is one page is a page of its own kind."""
    if form == SINGLE:
        from cchc.reporting.rank_page import render

        return render(ranking, words)
    return content(rank_report(ranking, form, words), form, words)


def rank_report(ranking: Ranking, form: str, words: Words) -> Report:
    """The annex in a format. Who signs it stands behind the last block; what follows explains."""
    title = rank_title(ranking, words)
    head = Title(words("appendix.label"), title, annex_line(ranking.dataset, words, LINE))
    blocks: list[Part] = []
    criteria: list[Part] = []
    for i, block in enumerate(ranking.blocks):
        name = block_name(block, words)
        last = i == len(ranking.blocks) - 1
        inside = (
            *((head, Facts(sources(ranking, words))) if not i else ()),
            Heading(name, level=2),
            *order_blocks(block, ranking, words, whole=True),
            *((signature_space(ranking.dataset, words),) if last and form != SHEETS else ()),
        )
        blocks.append(Part(f"block-{i + 1}", name, Document(inside), wide=True))
        if form == SHEETS and block.criteria:
            told = words("rank.part.heat", block=name)
            heat = heat_document(board(block), name, words)
            criteria.append(Part(f"heat-{i + 1}", told, heat, wide=True))
        if len(block.bodies) > 1:
            told = words("rank.part.criteria", block=name)
            lost = (Heading(told, level=1), *criteria_blocks(block, words, None)[1:])
            criteria.append(Part(f"criteria-{i + 1}", told, Document(lost), wide=True))
    if changed := since_blocks(ranking, words, level=1):
        blocks.append(Part("since", words("rank.part.since"), Document(tuple(changed))))
    return Report(title, (*blocks, *criteria))
