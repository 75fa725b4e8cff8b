"""Tables of scores as they are asked for body by body: each is looked at as a whole, once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from cchc.model.appraisal import Voice
from cchc.model.dataset import Case, Dataset, Scored
from cchc.model.diagnostic import Diagnostic

if TYPE_CHECKING:
    from cchc.analysis.bulk import Bulk


Look = Callable[[Case], Sequence[Diagnostic]]
"""What is to be said of the rows of a case."""


class InTables:
    """The tables of a data set, by one voice; what is to be said of rows is asked of `look`."""

    def __init__(self, dataset: Dataset, voice: Voice | None, look: Look | None) -> None:
        self.dataset, self.voice, self.look = dataset, voice, look
        self._tables: dict[int, Bulk] = {}

    def of(self, scored: Scored) -> Bulk | None:
        """The table of a body; None where it has none, or its rulebook is not here."""
        table = scored.table
        if table is None:
            return None
        if id(table) not in self._tables:
            book = self.dataset.rulebook(scored.rulebook)
            if book is None:
                return None
            from cchc.analysis.bulk import Bulk  # data without tables do without

            self._tables[id(table)] = Bulk(self.dataset, table, book, self.voice, self.look)
        return self._tables[id(table)]
