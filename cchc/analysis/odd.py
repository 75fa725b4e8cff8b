"""Rows that have more to them than one figure on one curve: the exact engine scores each text once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from cchc.analysis.cell import Cell, of_row
from cchc.analysis.in_tables import Look
from cchc.analysis.order import Alike
from cchc.analysis.packed import DOUBTS, SHOWN, VOICES, Heard, left_out, of_field, opened, packed
from cchc.analysis.plain import Plain
from cchc.analysis.row import ScoredRow
from cchc.analysis.rows import score_row, tell
from cchc.analysis.worth import PER_POINT
from cchc.model.appraisal import Appraisal, Evidence
from cchc.model.dataset import Case, Dataset
from cchc.model.error import DataError
from cchc.model.rulebook import Rulebook
from cchc.model.scores import ScoreTable
from cchc.model.source import Sourced
from cchc.scoring.evaluate import NOTHING
from cchc.scoring.measuring import Known
from cchc.scoring.whole import NONE

BODY = "x"
"""The body that a row is looked at as."""
ALONE = "rows_missing_in_table"
"""What is said of every row by itself."""


def alone(table: ScoreTable, text: str, book: Rulebook) -> Sourced[Appraisal]:
    """The lines of a criterion, without the body, as scores of their own. Raises `DataError`."""
    lines, first = table.lines, BODY + table.lines.apart
    content = first + text.replace("\n", f"\n{first}")
    made = replace(
        lines,
        columns=("body", *lines.behind),
        delimiter=lines.apart,
        content=content,
        spans={BODY: ((len(first), len(content)),)},
        starts=None,
    )
    return replace(table, lines=made).scores(BODY, book)


class Asking:
    """Asks the exact engine about rows of a table, one criterion at a time."""

    def __init__(
        self,
        dataset: Dataset,
        table: ScoreTable,
        book: Sourced[Rulebook],
        look: Look | None,
        heard: Heard,
    ) -> None:
        self.dataset, self.table, self.book, self.look = dataset, table, book, look
        self.heard = heard

    def row(
        self, text: str, facts: Known = NOTHING, times: Mapping[str, Fraction] = NONE
    ) -> tuple[ScoredRow, bool] | None:
        """The row that the lines of a criterion make, told some facts and by what maxima are multiplied,
        and whether a check has anything to say of it; None where it cannot be read, or is wrong.
        """
        if self.look is None:
            return None
        try:
            given = alone(self.table, text, self.book.content)
        except DataError:
            return None
        case = self._case(given, facts, times)
        said = self.look(case)
        if any(one.fails for one in said):
            return None
        if self.heard.forced and given.content.score is None:
            made = given.content.model_copy(update={"score": "from_evidence"})
            case = self._case(Sourced(made, given.source), facts, times)
        row = score_row(case, 0)
        return None if row is None else (row, any(one.wording != ALONE for one in said))

    def _case(self, given: Sourced[Appraisal], facts: Known, times: Mapping[str, Fraction]) -> Case:
        case = Case(self.dataset, self.book, given)
        tell(case, facts, times)
        return case


def figures(table: ScoreTable, text: str, book: Rulebook) -> Evidence | None:
    """The figures in the lines of a criterion. Raises `DataError`."""
    return alone(table, text, book).content.rows[0].evidence


class Odd(Alike):
    """The rows of one criterion, by what stands in them behind it, on one line or on several."""

    def __init__(
        self, begins: str, asking: Asking, facts: Known, times: Mapping[str, Fraction]
    ) -> None:
        super().__init__()
        self.begins, self.asking, self.facts, self.times = begins, asking, facts, times

    def __missing__(self, said: str) -> Any:
        row = self.asking.row(self.begins + said, self.facts, self.times)
        cell = None if row is None else of_row(row[0], self.asking.heard, row[1])
        self[said] = found = self._made(cell)
        return found

    def _made(self, cell: Cell | None) -> Any:
        return cell


class OddNumbers(Odd):
    """The same as whole numbers; 0 too where points are not whole units."""

    def __init__(self, plain: Plain, *given: Any) -> None:
        super().__init__(*given)
        self.plain = plain

    def _made(self, cell: Cell | None) -> int:
        if cell is None:
            return 0
        if cell.out:
            return left_out(self.plain, cell.hands, cell.doubt)
        if not self.plain.counts:
            return SHOWN + of_field(DOUBTS, cell.doubt)
        if cell.between is not None:
            ends = cell.between
            return opened(int(ends[0]), int(ends[1])) if {*map(type, ends)} == {int} else 0
        if cell.ends is None or cell.voice not in VOICES:
            return 0
        points = int(cell.ends[1])
        values = (*cell.ends, cell.own or 0, cell.council or 0)
        if any(value != int(value) for value in values) or points != (cell.score or 0) * PER_POINT:
            return 0
        own, council = (None if p is None else int(p) for p in (cell.own, cell.council))
        return packed(cell.ends, VOICES.index(cell.voice), cell.doubt, own, council)
