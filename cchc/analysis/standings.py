"""Where many bodies stand: all at once where their rows are plain, else one by one, exactly."""

from __future__ import annotations

from collections.abc import Callable

from cchc.analysis.in_tables import InTables, Look
from cchc.analysis.standing import Standing, standing
from cchc.model.appraisal import Voice
from cchc.model.dataset import Case, Dataset, Scored


class Standings:
    """The standings of a data set by one voice. `check` sees the case of a body before it is scored
    exactly, and says whether it may be; rows that are plain have nothing wrong with them. `look` says
    what is wrong with some rows; without it those that are not plain are left to the exact engine.
    """

    def __init__(
        self,
        dataset: Dataset,
        voice: Voice | None,
        check: Callable[[Case], bool] = lambda _: True,
        look: Look | None = None,
    ) -> None:
        self.dataset, self.voice, self.check = dataset, voice, check
        self.tables = InTables(dataset, voice, look)

    def of(self, scored: Scored) -> Standing | None:
        """Where a body stands; None where its rows contradict each other. Raises `DataError` for
        lines of a table that cannot be read.
        """
        bulk = self.tables.of(scored)
        found = bulk.standing(scored.body) if bulk is not None else None
        return self._exact(scored) if found is None else found

    def _exact(self, scored: Scored) -> Standing | None:
        case = self.dataset.take(scored)
        return standing(case, self.voice) if self.check(case) else None
