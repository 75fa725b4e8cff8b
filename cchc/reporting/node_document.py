"""An area or a group of criteria as a document: its sums, its rows, and where each is explained."""

from __future__ import annotations

from dataclasses import replace

from cchc.analysis.scorecard import Scorecard
from cchc.analysis.sums import sums_of
from cchc.language.words import Words
from cchc.model.rulebook import Area
from cchc.reporting.document import Block, Document, Heading, Text
from cchc.reporting.node_words import together
from cchc.reporting.questions_document import questions
from cchc.reporting.score_document import score_table


def node_document(card: Scorecard, node: str, words: Words) -> Document | None:
    """All that `cchc explain` shows of an area or group that has rows within it, None for what has
    none.
    """
    found = card.rulebook.node(node)
    head = Area(id=found.id, name=found.name) if found else None
    areas = tuple(
        area._replace(area=head or area.area, rows=rows, sums=sums_of(card.case, rows, node))
        for area, rows in ((area, card.within(node, area)) for area in card.areas)
        if rows
    )
    if not areas:
        return None
    inside = [row for area in areas for row in area.rows]
    part = replace(card, areas=areas, sums=sums_of(card.case, inside, node))
    scored = {row.criterion.id for row in part.rows}
    bare = [c.id for c in card.rulebook.scored(node) if c.id not in scored]
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
