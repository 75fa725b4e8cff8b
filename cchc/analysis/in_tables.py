"""Tables of scores as they are asked for body by body: each is looked at as a whole, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc.model.appraisal import Voice
from cchc.model.dataset import Dataset, Scored

if TYPE_CHECKING:
    from cchc.analysis.bulk import Bulk


class InTables:
    """The tables of a data set, by one voice."""

    def __init__(self, dataset: Dataset, voice: Voice | None = None) -> None:
        self.dataset, self.voice = dataset, voice
        self._tables: dict[int, Bulk] = {}

    def of(self, scored: Scored) -> Bulk | None:
        """The table of a body; None where it has none, or its rulebook is not here."""
        table, book = scored.table, self.dataset.rulebook(scored.rulebook)
        if table is None or book is None:
            return None
        if id(table) not in self._tables:
            from cchc.analysis.bulk import Bulk  # data without tables do without

            self._tables[id(table)] = Bulk(self.dataset, table, book.content, self.voice)
        return self._tables[id(table)]
