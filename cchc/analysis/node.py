"""An area or a group of criteria by itself: its rows, their sums, and what it has no row of."""

from __future__ import annotations

from dataclasses import replace

from cchc.analysis.scorecard import Scorecard
from cchc.analysis.sums import sums_of
from cchc.model.rulebook import Area, Criterion


def part_of(card: Scorecard, node: str) -> Scorecard | None:
    """The scorecard of an area or group alone, under its own name; None where no row lies in it."""
    found = card.rulebook.node(node)
    head = Area(id=found.id, name=found.name) if found else None
    areas = tuple(
        area._replace(area=head or area.area, rows=rows, sums=sums_of(card.case, rows, node))
        for area, rows in ((area, card.within(node, area)) for area in card.areas)
        if rows
    )
    inside = [row for area in areas for row in area.rows]
    return replace(card, areas=areas, sums=sums_of(card.case, inside, node)) if areas else None


def without_row(card: Scorecard, node: str) -> tuple[Criterion, ...]:
    """The criteria with a rule in a node, or the node itself, of which the body has no row."""
    scored = {row.criterion.id for row in card.rows}
    return tuple(c for c in card.rulebook.scored(node) if c.id not in scored)
