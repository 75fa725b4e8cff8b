"""Checks of whose points count: a node and what lies in it are not both scored, no row is left bare."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.row import Doubt
from cchc.analysis.scorecard import Scorecard
from cchc.model.appraisal import Appraisal
from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.rulebook import Rulebook
from cchc.model.source import Path, Sourced

Given = Sourced[Appraisal]


def nodes(appraisal: Given, book: Rulebook) -> Iterator[Diagnostic]:
    """C321: where an area or a group has a row of its own, nothing that lies in it has one."""
    lines = {row.criterion: i for i, row in reversed([*enumerate(appraisal.content.rows)])}
    for i, row in enumerate(appraisal.content.rows):
        criterion = book.find(row.criterion)
        above = book.above(criterion) if criterion is not None else ()
        node = next((name for name in above if name in lines and name != row.criterion), None)
        if node is not None:
            first = appraisal.source.at(("rows", lines[node])).line
            at: Path = ("rows", i, "criterion")
            values = {"criterion": row.criterion, "node": node, "first": first}
            yield finding_at("node_and_part", appraisal.source, at, **values)


def unscored(card: Scorecard) -> Iterator[Diagnostic]:
    """C322: every row that applies has points, or a rule and the figure that gives them."""
    appraisal = card.case.scores
    for row in card.unscored:
        found = appraisal.content.find(row.criterion.id)
        judged = row.doubt is Doubt.JUDGED
        bound = row.outcome is not None
        wording = "points_unsaid" if judged else "figure_bound" if bound else "figure_unsaid"
        at: Path = ("rows", found[0] if found else 0)
        values = {"criterion": row.criterion.id}
        if wording == "figure_unsaid" and row.unknown_before and row.given.evidence is not None:
            wording, values["names"] = "figure_before", ", ".join(row.unknown_before)
        yield finding_at(wording, appraisal.source, at, **values)
