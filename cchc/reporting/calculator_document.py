"""The sheet that calculates: figures to type over, and all that follows from them by the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from cchc.analysis.forecast import Forecast, ForecastRow
from cchc.analysis.row import ScoredRow
from cchc.analysis.scorecard import IndexGap, Scorecard
from cchc.analysis.targets import met_by
from cchc.language.words import Words
from cchc.model.expression import Ref
from cchc.reporting.calculator_rows import Cells, Lines
from cchc.reporting.calculator_sums import Sums
from cchc.reporting.cell_inputs import Input
from cchc.reporting.cell_ratio import UnsheetedError
from cchc.reporting.document import (
    ROW,
    Block,
    Cell,
    Column,
    Document,
    Formula,
    Heading,
    Part,
    Table,
    TableRow,
    Text,
)
from cchc.reporting.live import TOTAL, Live

COLUMNS = (
    *("code", "name", "most", "figure", "value", "of", "rate", "apart"),
    *("points", "given", "deduction", "target", "regained", "counts", "note"),
)
NUMERIC = (
    "most",
    "value",
    "of",
    "rate",
    "points",
    "given",
    "deduction",
    "target",
    "regained",
    "counts",
)
LEAST = {"name": 24, "figure": 16, "note": 18}
"""Columns of text, with the characters that they keep while they can."""
Role = Literal["body", "group", "total"]


class Calculator:
    """What one sheet calculates of a card; `live` learns the names of its cells."""

    def __init__(self, card: Scorecard, ahead: Forecast | None, live: Live, words: Words) -> None:
        self.card, self.live, self.words = card, live, words
        self.ahead = self._told(ahead)
        spare = {"apart"} if not any(r.criterion.not_applicable for r in card.rows) else set()
        spare |= set() if self.ahead else {"target", "regained"}
        spare |= set() if card.rulebook.hands_over else {"counts"}
        self.used = tuple(name for name in COLUMNS if name not in spare)
        self.letters = {name: chr(ord("A") + i) for i, name in enumerate(self.used)}
        rounding = card.rulebook.head.rounding
        self.lines = Lines(self.letters, rounding, live, words)
        self.sums = Sums(card, {row.criterion.id: self.lines.parts(row) for row in card.rows}, live)

    def part(self) -> Part:
        """The sheet, with what it says beside its cells."""
        words = self.words
        table = Table(
            tuple(
                Column(
                    words(f"live.column.{name}"),
                    numeric=name in NUMERIC,
                    flexible=name in LEAST,
                    least=LEAST.get(name, 0),
                    names=name in ("code", "name"),
                    codes=name == "code",
                )
                for name in self.used
            ),
            tuple(
                TableRow(tuple(cells.get(name, "") for name in self.used), role)
                for cells, role in self._rows()
            ),
        )
        title = Heading(words("live.title", body=self.card.case.name), level=1)
        blocks: list[Block] = [
            title,
            *(Text(words(f"live.how.{key}")) for key in self._notes()),
            table,
        ]
        return Part("live", words("live.part"), Document(tuple(blocks)), wide=True)

    def _notes(self) -> Iterator[str]:
        yield "type"
        yield "sheets"
        if not self.sums.plain:
            yield "together" if self.sums.told else "apart"
        if self.ahead is None and self.card.plan is not None:
            yield "forecast"

    def _rows(self) -> Iterator[tuple[Cells, Role]]:
        card = self.card
        for area in card.areas:
            if [row.criterion.id for row in area.rows] != [area.area.id]:
                sums = area.sums
                cells: Cells = {"code": area.area.id, "name": area.area.name}
                cells |= self._sum(area.area.id, area.rows, sums.max_points, sums.points)
                yield cells, "group"
            for row in area.rows:
                for line in self.lines.of(row, self._others(row)):
                    if "points" in line:
                        line |= self._forecast(row)
                    yield line, "body"
        sums = card.sums
        total: Cells = {"name": self.words("gaps.total"), "given": sums.points}
        total |= self._sum(TOTAL, card.rows, sums.max_points, sums.points)
        if self.ahead is not None:
            names = [self.live.name("regained", row.criterion.id) for row in self.ahead]
            regained = sum((row.regained for row in self.ahead), Decimal(0))
            total["regained"] = Formula(f"ROUND(SUM({','.join(names)}),9)", regained)
        yield total, "total"
        yield from self._index()
        points, given = (self.letters[name] for name in ("points", "given"))
        ranges = [f"{one}1:INDEX({one}:{one},ROW()-1)" for one in ("A", points, given)]
        text = 'SUMPRODUCT(({0}<>"")*ISNUMBER({2})*({1}<>{2}))'.format(*ranges)
        changed = Formula(text, Decimal(0), self.live.name("changed", TOTAL), places=0)
        yield {"name": self.words("live.changed"), "points": changed}, "group"
        if card.rulebook.hands_over:
            name = self.live.name
            counted = (
                f"{name('counts', row.criterion.id)}={int(not row.left_out)}" for row in card.rows
            )
            same = Formula(f"AND({','.join(counted)})*1", Decimal(1), name("same", TOTAL), places=0)
            yield {"name": self.words("live.same"), "points": same}, "group"

    def _others(self, row: ScoredRow) -> dict[Ref, Input]:
        """Where the points of others stand that a row asks for."""
        asked = (ref for ref in row.facts if ref.source in ("points", "share"))
        found: dict[Ref, Input] = {}
        for ref in asked:
            try:
                found[ref] = self.sums.ratio(ref)
            except UnsheetedError:
                continue
        return found

    def _sum(self, node: str, rows: Sequence[ScoredRow], most: Decimal, points: Decimal) -> Cells:
        """Maximum, points and deduction of an area or of all."""
        found = self.sums.of(node, rows)
        if found is None:
            return {"most": most, "points": points, "deduction": points - most}
        top, text = found
        column, full = (f"{self.letters[name]}{ROW}" for name in ("points", "most"))
        lost = f'IF(COUNT({column})=1,ROUND({column}-{full},9),"")'
        return {
            "most": Formula(top, most, self.live.name("most", node)),
            "points": Formula(text, points, self.live.name("points", node)),
            "deduction": Formula(lost, points - most, self.live.name("deduction", node)),
        }

    def _index(self) -> Iterator[tuple[Cells, Role]]:
        card, words = self.card, self.words
        if card.index_gap not in (None, IndexGap.ROWS_UNSCORED, IndexGap.NO_INDEX):
            return
        index, grade = self.sums.index(), self.sums.grade()
        given = "" if card.index is None else card.index
        if card.rulebook.head.index_scale is not None:
            cell: Cell = given
            if index is not None:
                cell = Formula(index, card.index or "", self.live.name("index", TOTAL))
            yield {"name": words("live.index"), "points": cell, "given": given}, "group"
        if card.rulebook.head.grades:
            now = card.grade or ""
            name = self.live.name("grade", TOTAL)
            shown: Cell = now if grade is None else Formula(grade, now, name)
            yield {"name": words("live.grade"), "points": shown}, "group"

    def _told(self, ahead: Forecast | None) -> tuple[ForecastRow, ...] | None:
        """The rows of a forecast that a sheet can follow; None where it cannot."""
        if ahead is None or ahead.effect is not None:
            return None
        if any(row.gap.onward.book is not self.card.rulebook for row in ahead.rows):
            return None
        return tuple(row for row in ahead.rows if _target(row) is not None) or None

    def _forecast(self, row: ScoredRow) -> Cells:
        """The points that a target is worth, and what it regains."""
        mine = next((r for r in self.ahead or () if r.criterion.id == row.criterion.id), None)
        worth = None if mine is None else _target(mine)
        if mine is None or worth is None:
            return {}
        points, target = (f"{self.letters[name]}{ROW}" for name in ("points", "target"))
        text = f"IF(COUNT({points})=1,MAX(0,ROUND({target}-{points},9)),0)"
        name = self.live.name("regained", row.criterion.id)
        return {"target": worth, "regained": Formula(text, mine.regained, name)}


def _target(row: ForecastRow) -> Decimal | None:
    """The points of a row whose target is met, by the rule; None where nothing tells them."""
    target, to = row.gap.aim.target if row.gap.aim else None, row.to
    if target is None or to is None or row.lever is None:
        return None
    worth = row.lever.points(met_by(target, to))
    return worth if worth is not None and max(worth, row.base) - row.base == row.regained else None
