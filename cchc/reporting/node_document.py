"""An area or a group of criteria as a document: its sums, its rows, and where each is explained."""

from __future__ import annotations

from cchc.analysis.node import part_of, without_row
from cchc.analysis.scorecard import Scorecard
from cchc.language.words import Words
from cchc.reporting.document import Block, Document, Heading, Text
from cchc.reporting.node_words import together
from cchc.reporting.questions_document import questions
from cchc.reporting.score_document import score_table


def node_document(card: Scorecard, node: str, words: Words) -> Document | None:
    """All that `cchc explain` shows of an area or group that has rows within it, None for what has
    none.
    """
    part = part_of(card, node)
    if part is None:
        return None
    found = card.rulebook.node(node)
    bare = [criterion.id for criterion in without_row(card, node)]
    sums, first = part.sums, part.rows[0].criterion.id
    values = {"max": sums.max_points, "points": sums.points, "deduction": sums.deduction}
    name = words("explain.title", criterion=node, name=found.name) if found else node
    blocks: list[Block] = [
        Heading(name, level=1),
        Text(words("explain.subtitle", body=card.case.name, period=card.case.period)),
        Text(words("explain.group", rows=sums.rows, **values)),
        *([Text(words("explain.group.bare", criteria=", ".join(bare)))] if bare else ()),
        *together(card, node, words),
        score_table(part, words),
        *questions(part, words),
        Text(words("score.next", criterion=first)),
    ]
    return Document(tuple(blocks))
