"""Links to the one sheet that calculates, by the names of its cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from cchc.language.words import NONE, Words
from cchc.model.number import number_text
from cchc.model.rate import Rate
from cchc.model.tuples import NamedTuple
from cchc.reporting.document import Cell, Decimals, Linked

if TYPE_CHECKING:
    from cchc.analysis.forecast import Budget, ForecastRow

ARGUMENTS = 255
"""What one function takes."""
LONGEST = 8_000
"""Letters of a formula."""
TOTAL = "total"
"""Stands for the id of the total."""


class Part(NamedTuple):
    """A share of what a row lost: as printed, of which deduction, an equal one of so many."""

    node: str
    printed: Decimal
    deduction: Decimal
    parties: int


class Live:
    """Which figures have a cell on the sheet that calculates. One that has none stays a value."""

    def __init__(self, words: Words | None = None) -> None:
        self._words, self._known = words, set[str]()
        self.figures: dict[str, str] = {}
        """The only figure of a criterion, as it is written now."""

    def name(self, kind: str, node: str) -> str:
        """The name of a cell: `diem_3_11_2`; from now on others may be linked to it."""
        name = self._called(kind, node)
        self._known.add(name)
        return name

    def value(self, kind: str, node: str, cell: Cell) -> Cell:
        """A figure of a criterion, of an area or of the total."""
        found = self._found(kind, node)
        return Linked(cell, found) if found and isinstance(cell, Decimal | Decimals) else cell

    def figure(self, node: str, cell: Cell) -> Cell:
        """The figure of a criterion that has one: a rate, cases of cases, a number, a word."""
        value, of, rate = (self._found(kind, node) for kind in ("value", "of", "rate"))
        if not value or node not in self.figures:
            return cell
        if isinstance(cell, Rate) and of:
            places = max(4, 2 - int(cell.percent.as_tuple().exponent))
            text = f"IF(COUNT({value},{of})=2,{value}/{of},{rate})"
            return Linked(cell, f'IFERROR(ROUND({text},{places}),"")')
        if str(cell or "") != self.figures[node] or not isinstance(cell, int | str | None):
            return cell
        if of:
            shown = f'IF(COUNT({rate})=1,ROUND({rate}*100,2)&"%","{NONE}")'
            text = f'IF(COUNT({value},{of})=2,{value}&"/"&{of},{shown})'
            return Linked(NONE if cell is None else cell, text)
        if cell is None:
            return cell
        return Linked(cell, f'{value}&""' if isinstance(cell, str) else value)

    def loss(self, node: str, cell: Cell, sign: str = "-") -> Cell:
        """What a criterion or an area lost, above 0; with the other sign what it gained."""
        found = self._found("deduction", node)
        told = f"MAX(0,{sign}N({found}))"
        return Linked(cell, told) if found and isinstance(cell, Decimal) else cell

    def level(self, nodes: Sequence[str], cell: Cell) -> Cell:
        """The lower end of what the last of some nodes changes, when the others have."""
        *before, last = (self._found("deduction", node) for node in nodes)
        most = self._found("most", TOTAL)
        text = f"ROUND(N({most})+SUM({','.join(('0', *before))})+MIN(0,N({last})),9)"
        many = len(nodes) > ARGUMENTS or len(text) > LONGEST
        known = most and last and "" not in before and not many
        return Linked(cell, text) if known and isinstance(cell, Decimal) else cell

    def lost(self, row: ForecastRow, cell: Cell) -> Cell:
        """What a row of a forecast lost."""
        text = self._lost(row)
        return Linked(cell, text) if text and isinstance(cell, Decimal) else cell

    def left(self, row: ForecastRow, cell: Cell) -> Cell:
        """What stays lost when its target is met."""
        text = self._left(row)
        return Linked(cell, text) if text and isinstance(cell, Decimal) else cell

    def budget(self, part: str, rows: Sequence[ForecastRow], budget: Budget) -> Cell:
        """A part of the loss budget."""
        cell: Decimal = getattr(budget, part)
        if part == "regained":
            return self.back(rows, cell)
        mine = [row for row in rows if (row.to is None) == (part == "uncovered")]
        texts = [self._left(row) for row in mine]
        text = f"ROUND({'+'.join(texts)},9)"
        return Linked(cell, text) if texts and "" not in texts and len(text) <= LONGEST else cell

    def _lost(self, row: ForecastRow) -> str:
        """What a row lost, as text: as long as it is scored then as it is now."""
        found = self._found("deduction", row.criterion.id)
        plain = row.effect is None and row.lost == -row.gap.deduction
        return f"MAX(0,-N({found}))" if found and plain else ""

    def _left(self, row: ForecastRow) -> str:
        lost, back = self._lost(row), self._found("regained", row.criterion.id)
        if not lost or (row.regained and not back):
            return ""
        return f"ROUND({lost}-{back},9)" if back else lost

    def added(self, kind: str, nodes: Iterable[str], cell: Cell) -> Cell:
        """The sum of a figure of some criteria."""
        names = [self._found(kind, node) for node in nodes]
        text = f"ROUND(SUM({','.join(names)}),9)"
        many = len(names) > ARGUMENTS or len(text) > LONGEST
        if not names or "" in names or many or not isinstance(cell, Decimal):
            return cell
        return Linked(cell, text)

    def shares(self, parts: Sequence[Part], cell: Cell) -> Cell:
        """The sum of equal parts of what rows lost: each as printed while that is what was lost."""
        texts = []
        for node, printed, deduction, parties in parts:
            found = self._found("deduction", node)
            if not found:
                return cell
            held, part = number_text(deduction), number_text(printed)
            texts.append(f"IF({found}={held},{part},N({found})/{parties})")
        text = f"ROUND({'+'.join(texts)},9)" if len(texts) > 1 else "".join(texts)
        linked = isinstance(cell, Decimals) and texts and len(text) <= LONGEST
        return Linked(cell, text) if linked and isinstance(cell, Decimals) else cell

    def back(self, rows: Sequence[ForecastRow], cell: Cell) -> Cell:
        """What is regained of some rows."""
        linked = [row.criterion.id for row in rows if self._found("regained", row.criterion.id)]
        told = {row.criterion.id for row in rows if row.regained}
        return self.added("regained", linked, cell) if told <= set(linked) else cell

    def _found(self, kind: str, node: str) -> str:
        name = self._called(kind, node) if self._words is not None else ""
        return name if name in self._known else ""

    def _called(self, kind: str, node: str) -> str:
        assert self._words is not None
        return f"{self._words(f'live.cell.{kind}')}_{node.replace('.', '_')}"


def changed(words: Words) -> str:
    """The name of the cell that counts the rows that are not as published."""
    return f"{words('live.cell.changed')}_{TOTAL}"


UNLINKED = Live()
"""Where nothing calculates."""
