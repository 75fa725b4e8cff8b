"""The check of what is said to be remedied against the scores of the period before."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.analysis.remedied import remedied
from cchc.model.appraisal import figure_text
from cchc.model.codes import finding_at
from cchc.model.dataset import Case
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import DataError
from cchc.model.source import Path


def counted(case: Case) -> Iterator[Diagnostic]:
    """C623: the losses that are said to be remedied are those that the two periods show."""
    try:
        found = remedied(case)
    except DataError:  # what is wrong in the lines of the period before is told of the lines
        return
    if found is None or found[1].agrees:
        return
    comparison, said = found
    before, at = comparison.left.card.case.period, said.row.given.criterion
    position = case.scores.content.find(at)
    assert position is not None
    path: Path = ("rows", position[0], "evidence", "parts", said.part)
    values = {"criterion": at, "part": said.part, "typed": figure_text(said.typed)}
    counts = {"done": comparison.remedied.done, "of": comparison.remedied.of}
    yield finding_at(
        *("remedy_count", case.scores.source, path),
        **values,
        **counts,
        before=before,
        left=str(before),
        right=str(case.period),
    )
