"""Areas, total, index and grade as formulas over the cells in which the points of rows stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property

from cchc.analysis.row import ScoredRow
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.sums import known_whole
from cchc.model.expression import TOTAL as ALL
from cchc.model.expression import Ref
from cchc.model.number import number_text
from cchc.model.together import ADDED
from cchc.reporting.calculator_rows import OUT
from cchc.reporting.cell_formula import LONGEST, NOTHING
from cchc.reporting.cell_inputs import Input, Parts, quoted, where
from cchc.reporting.cell_node import condition_formula, node_formula, shown
from cchc.reporting.cell_ratio import (
    Ratio,
    UnsheetedError,
    added,
    all_of,
    constant,
    either,
    product,
    quotient,
    ranked,
    rounded,
    scaled,
    stepped,
)
from cchc.reporting.live import ARGUMENTS, TOTAL, Live
from cchc.scoring.evaluate import decimal
from cchc.scoring.tree import Mixed, Node

Made = tuple[str, str]
"""The formulas of a maximum and of points."""


class Sums:
    """What the rows of a card come to; where points are merely added, what counts may change with the
    figures, else the same rows have to count as now.
    """

    def __init__(self, card: Scorecard, parts: Mapping[str, Parts], live: Live) -> None:
        self.card, self.parts, self.live = card, parts, live
        self.made: dict[str, Made | None] = {}

    @cached_property
    def plain(self) -> bool:
        """True where points are added, and nothing hangs on which of the rows count."""
        book = self.card.rulebook
        held = any(area.no_cases for area in book.areas)
        held |= any(c.no_cases for c in book.criteria if c.rule is None)
        one = book.head.combine in (None, ADDED) and not book.uneven and not book.hands_over
        return one and not held and not book.head.rounding.exact

    @property
    def told(self) -> bool:
        """True where the total is calculated."""
        return self.of(TOTAL, self.card.rows) is not None

    def of(self, node: str, rows: Sequence[ScoredRow]) -> Made | None:
        """An area, or the total; None where a sheet cannot calculate it."""
        if node not in self.made:
            self.made[node] = self._of(node, rows)
        return self.made[node]

    def _of(self, node: str, rows: Sequence[ScoredRow]) -> Made | None:
        if self.card.rulebook.head.rounding.exact:
            return None
        if self.plain:
            return self._added(rows)
        try:
            most = self._most(node, rows)
            text = shown(self._guarded(self._ratio(node, rows), rows))
        except UnsheetedError:
            return None
        top = number_text(decimal(most))
        return f"IF(COUNT({self.live.name('points', node)})=1,{top},{NOTHING})", text

    def _added(self, rows: Sequence[ScoredRow]) -> Made | None:
        counted = [row for row in rows if row.counts]
        names = [self.parts[row.criterion.id].cell for row in counted]
        tops = (f"COUNT({n})*{_top(row)}" for n, row in zip(names, counted, strict=True))
        made = f"ROUND({'+'.join(tops) or 0},9)", f"ROUND(SUM({','.join(names) or 0}),9)"
        return None if len(names) > ARGUMENTS or max(map(len, made)) > LONGEST else made

    def ratio(self, ref: Ref) -> Ratio:
        """The points of a criterion, an area or a group, or the share of its maximum that they are, as
        another rule reads them. Raises `UnsheetedError`.
        """
        card, node = self.card, ref.name
        if node in self.parts:
            row = card.find(node)
            assert row is not None
            points, most = cell_ratio(self.parts[node]), row.most
        else:
            everything = node == ALL
            rows = [
                row
                for area in card.areas
                for row in (area.rows if everything else card.within(node, area))
            ]
            if not rows:
                raise UnsheetedError
            points = self._guarded(self._ratio(TOTAL if everything else node, rows), rows)
            most = self._most(TOTAL if everything else node, rows)
        if ref.source == "points":
            return points
        if not most:
            raise UnsheetedError
        return scaled(points, 1 / most)

    def _most(self, node: str, rows: Sequence[ScoredRow]) -> Fraction:
        whole, _ = known_whole(self.card.case, rows, None if node == TOTAL else node)
        return whole.total.most

    def _ratio(self, node: str, rows: Sequence[ScoredRow]) -> Ratio:
        """What rows come to, as they are put together now."""
        card = self.card
        whole, at = known_whole(card.case, rows, None if node == TOTAL else node)
        given: dict[Ref, Input] = {
            ref: self.parts[ref.name] if ref.name in self.parts else x or Fraction(0)
            for ref, x in at.items()
        }
        if len(given) > len(self.parts):
            raise UnsheetedError
        found = node_formula(whole.total.node, given, self._areas() if node == TOTAL else {})
        if whole.percent:
            some = [
                scaled(cell_ratio(self.parts[name]), Fraction(1, 100)) for name in whole.percent
            ]
            more = ranked("MAX", [added([constant(Fraction(1)), *some]), constant(Fraction(0))])
            grown = _cut(whole.total.node, product(found, more))
            found = either(f"{found.n}>0", grown, found)
        how = whole.rounding
        return found if how is None or how.exact else stepped(found, Fraction(how.step), how.mode)

    def _areas(self) -> dict[Node, Input]:
        """The areas that have a cell of their own, as nodes of the total."""
        found: dict[Node, Input] = {}
        for area in self.card.areas:
            if area.area.id in self.parts:
                continue
            made = self.of(area.area.id, area.rows)
            if made is None:
                raise UnsheetedError
            ratio = self._ratio(area.area.id, area.rows)
            whole, _ = known_whole(self.card.case, area.rows, area.area.id)
            ends = Fraction(ratio.least, ratio.k), Fraction(ratio.most, ratio.k)
            found[whole.total.node] = Parts(self.live.name("points", area.area.id), ratio.k, *ends)
        return found

    def _guarded(self, ratio: Ratio, rows: Sequence[ScoredRow]) -> Ratio:
        """The same, known only while rows that count nothing now do not begin to."""
        out = [row for row in rows if row.exact is None]
        signs = [
            f"{self.parts[row.criterion.id].cell}={quoted(OUT) if row.left_out else NOTHING}"
            for row in out
        ]
        if self.card.rulebook.hands_over:
            signs = [f"{self.live.name('same', TOTAL)}=1"]
        return ratio._replace(ready=(*ratio.ready, *signs))

    def index(self) -> str | None:
        """The index, rounded as the rulebook says."""
        card, head = self.card, self.card.rulebook.head
        found, rounding = self.of(TOTAL, card.rows), head.index_rounding
        if found is None or head.index_scale is None or rounding.exact:
            return None
        try:
            total, most = self._total()
            share = quotient(scaled(total, Fraction(head.index_scale)), most)
            step = Fraction(rounding.step)
            units = rounded(share, step, rounding.mode)
        except UnsheetedError:
            return None
        a, b = step.as_integer_ratio()
        counting = (row for row in card.rows if row.criterion.counts != "information")
        ready = [f"{self.parts[row.criterion.id].cell}<>{NOTHING}" for row in counting]
        text = f"IF({all_of((*total.ready, *most.ready, *ready))},{a}*({units})/{b},{NOTHING})"
        text = f"IFERROR({text},{NOTHING})"
        return text if len(text) <= LONGEST else None

    def _total(self) -> tuple[Ratio, Ratio]:
        """Points and maximum of all, by the cells in which they stand."""
        name = self.live.name("points", TOTAL)
        if not self.plain:
            ratio = self._ratio(TOTAL, self.card.rows)
            ends = Fraction(ratio.least, ratio.k), Fraction(ratio.most, ratio.k)
            most = constant(self._most(TOTAL, self.card.rows))
            return cell_ratio(Parts(name, ratio.k, *ends)), most
        rows = [row for row in self.card.rows if row.counts]
        every = [self.parts[row.criterion.id] for row in rows]
        low, high = sum(one.least for one in every), sum(one.most for one in every)
        k = max(one.k for one in every)
        top = sum((row.most for row in rows), Fraction(0))
        full = Parts(self.live.name("most", TOTAL), k, Fraction(0), top)
        return cell_ratio(Parts(name, k, Fraction(low), Fraction(high))), cell_ratio(full)

    def grade(self) -> str | None:
        """The grade of the index, or of the total where there is no index."""
        head = self.card.rulebook.head
        name = self.live.name("index" if head.index_scale is not None else "points", TOTAL)
        if self.of(TOTAL, self.card.rows) is None or (head.index_scale and self.index() is None):
            return None
        text = NOTHING
        try:
            for grade in sorted(head.grades, key=lambda g: g.from_):
                holds = f"ROUND({name},9)>={number_text(grade.from_)}"
                if grade.when is not None:
                    given = {ref: self.ratio(ref) for ref in grade.when.refs}
                    holds = f"AND({holds},{condition_formula(grade.when.tree, given)})"
                text = f"IF({holds},{quoted(grade.name)},{text})"
        except UnsheetedError:
            return None
        text = f"IF(COUNT({name})=1,{text},{NOTHING})"
        return text if len(text) <= LONGEST else None


def cell_ratio(cell: Parts) -> Ratio:
    """A cell by itself, as a number."""
    return where(cell, 0, "")


def _top(row: ScoredRow) -> str:
    return number_text(decimal(row.most))


def _cut(node: Node, ratio: Ratio) -> Ratio:
    if not isinstance(node, Mixed):
        return ratio
    if node.low is not None:
        ratio = ranked("MAX", [ratio, constant(node.low)])
    return ratio if node.high is None else ranked("MIN", [ratio, constant(node.high)])
