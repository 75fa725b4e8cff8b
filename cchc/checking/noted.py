"""The check of a comparison with earlier data: published figures do not change without a note."""

from __future__ import annotations

from cchc.analysis.changes import Changes, title
from cchc.model.codes import finding_at
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic


def unnoted(changes: Changes, now: Dataset) -> Diagnostic | None:
    """C610: one finding for all that changed without a note, in the file of the first such figure."""
    if not changes.found or changes.notes:
        return None
    first = changes.found[0].key[0]
    sources = {title(case): case.scores.source for case in now.cases}
    source = sources.get(first) or next(file.source for file in now.files)
    values = {"count": len(changes.found), "against": changes.against}
    return finding_at("change_unnoted", source, ("changes",), **values)
