"""Rows that have more to them than one figure on one curve: the exact engine scores each text once."""

from __future__ import annotations

from dataclasses import replace

from cchc.analysis.in_tables import Look
from cchc.analysis.packed import (
    DOUBTS,
    FREE,
    LEFT_OUT,
    PER_POINT,
    VOICES,
    Alike,
    Heard,
    Layout,
    of_field,
    packed,
)
from cchc.analysis.plain import Plain
from cchc.analysis.row import ScoredRow
from cchc.analysis.rows import score_row
from cchc.model.dataset import Case, Dataset
from cchc.model.error import DataError
from cchc.model.rulebook import Rulebook
from cchc.model.scores import ScoreTable
from cchc.model.source import Sourced

BODY = "x"
"""The body that a row is looked at as."""
ALONE = "rows_missing_in_table"
"""What is said of every row by itself."""


class Asking:
    """Asks the exact engine about rows of a table, one criterion at a time."""

    def __init__(
        self, dataset: Dataset, table: ScoreTable, book: Sourced[Rulebook], look: Look | None
    ) -> None:
        self.dataset, self.table, self.book, self.look = dataset, table, book, look

    def row(self, text: str, forced: bool) -> tuple[ScoredRow, bool] | None:
        """The row that the lines of a criterion make, and whether a check has anything to say of it;
        None where it cannot be read, or is wrong.
        """
        if self.look is None:
            return None
        lines, first = self.table.lines, BODY + self.table.lines.apart
        content = first + text.replace("\n", f"\n{first}")
        alone = replace(
            lines,
            columns=("body", *lines.behind),
            delimiter=lines.apart,
            content=content,
            spans={BODY: ((len(first), len(content)),)},
            starts=None,
        )
        try:
            given = replace(self.table, lines=alone).scores(BODY, self.book.content)
        except DataError:
            return None
        said = self.look(Case(self.dataset, self.book, given))
        if any(one.fails for one in said):
            return None
        if forced and given.content.score is None:
            made = given.content.model_copy(update={"score": "from_evidence"})
            given = Sourced(made, given.source)
        row = score_row(Case(self.dataset, self.book, given), 0)
        return None if row is None else (row, any(one.wording != ALONE for one in said))


class Odd(Alike):
    """The rows of one criterion, by what stands in them behind it, on one line or on several."""

    def __init__(
        self, name: str, plain: Plain, layout: Layout, heard: Heard, asking: Asking
    ) -> None:
        super().__init__(plain, layout, heard)
        self.begins, self.asking = name + layout.apart, asking

    def __missing__(self, said: str) -> int:
        found = self.asking.row(self.begins + said, self.heard.forced)
        self[said] = number = 0 if found is None else self._number(*found)
        return number

    def _number(self, row: ScoredRow, doubt: bool) -> int:
        """A row as a whole number; 0 where its points are not whole units."""
        if row.left_out:
            return of_field(LEFT_OUT, self.plain.most) + of_field(DOUBTS, doubt)
        own, appraised = row.given.self_assessed, row.given.appraised
        heard = row if self.heard.voice in FREE else row.heard(self.heard.voice or VOICES[0])
        if heard.voice not in VOICES or heard.exact is None or heard.score is None:
            return 0
        values = (*heard.exact, heard.score, own or 0, appraised or 0)
        units = [value * PER_POINT for value in values]
        if any(unit != int(unit) for unit in units):
            return 0
        points, low, high, score, of_body, of_council = map(int, units)
        if points != score or row.most * PER_POINT != self.plain.most:
            return 0
        said = of_body if own is not None else None, of_council if appraised is not None else None
        return packed((low, points, high), VOICES.index(heard.voice), doubt, *said)
