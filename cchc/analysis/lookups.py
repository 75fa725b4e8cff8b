"""What is looked up again and again of the bodies of a table, each thing made once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any, NamedTuple

from cchc.analysis.grading import best
from cchc.analysis.order import InArea, Order
from cchc.analysis.packed import COUNT, LEFT_OUT, POINTS, VOICES, fields
from cchc.analysis.standing import Points
from cchc.analysis.sums import printed
from cchc.analysis.together import Together
from cchc.analysis.worth import DECIMALS, PER_POINT
from cchc.model.appraisal import Voice
from cchc.model.rulebook import Rulebook
from cchc.model.span import round_to
from cchc.model.together import Grade
from cchc.scoring.evaluate import decimal
from cchc.scoring.measuring import ONE

ONCE = (1 << COUNT) - 1
UNITS = Fraction(1, PER_POINT)


class Reached(NamedTuple):
    """What points of a maximum are worth: before and after the index is rounded, and as they are
    shown; the grade, where no conditions decide it.
    """

    exact: Fraction
    published: Decimal
    points: Points
    grade: Grade | None


class Worth(dict[tuple[int | Fraction, int | Fraction], Reached]):
    """What points of a maximum are worth; in whole units where bodies are sums of those."""

    def __init__(self, book: Rulebook, packed: bool) -> None:
        super().__init__()
        self.book, self.unit = book, UNITS if packed else ONE

    def __missing__(self, key: tuple[int | Fraction, int | Fraction]) -> Reached:
        points, most = (Fraction(value) * self.unit for value in key)
        head = self.book.head
        rounding, exact, index = head.index_rounding, points, printed(points)
        if head.index_scale is not None and most:
            exact = points / most * Fraction(head.index_scale)
            step, mode = rounding.step, rounding.mode
            index = decimal(exact) if rounding.exact else round_to(exact, step, mode)
        grade = None
        if head.coverage != "partial":
            value = exact if head.index_scale is None else Fraction(index)
            grade = best(self.book, value, lambda _: True)
        found = Reached(exact, index, Points(printed(points), decimal(most)), grade)
        return self.setdefault(key, found)


class Voices(dict[int, Mapping[Voice, int]]):
    """Whose points count in how many rows, by the field that counts them."""

    def __missing__(self, heard: int) -> Mapping[Voice, int]:
        counts = ((heard >> COUNT * i) & ONCE for i in range(len(VOICES)))
        found = {voice: n for voice, n in zip(VOICES, counts, strict=True) if n}
        return self.setdefault(heard, found)


class Read(dict[tuple[int, Decimal], Points]):
    """What a body has of a criterion, by the row as a whole number; `most` are the maxima of those that
    count.
    """

    def __init__(self, most: Mapping[str, Decimal]) -> None:
        super().__init__()
        self.most = most

    def points(self, criterion: str, cell: Any) -> Points | None:
        """The points of a row and its maximum; None where it is left out."""
        points, heard, *_ = fields(cell)
        return self[points, self.most[criterion]] if heard else None

    def __missing__(self, key: tuple[int, Decimal]) -> Points:
        return self.setdefault(key, Points(DECIMAL[key[0]], key[1]))


class ReadCells(Read):
    """The same of a row as a cell."""

    def points(self, criterion: str, cell: Any) -> Points | None:
        """The points of a row and its maximum; None where none count."""
        most = self.most.get(criterion)
        return None if most is None or cell.score is None else Points(cell.score, most)


class Areas(Mapping[str, Points]):
    """The points of a body by area, added up when somebody looks."""

    def __init__(self, areas: tuple[InArea, ...], cells: list[Any]) -> None:
        self.areas, self.cells = areas, cells

    @cached_property
    def _found(self) -> dict[str, Points]:
        found = {}
        for area, rows, most in self.areas:
            sums = fields(sum(rows(self.cells)))
            found[area] = Points(DECIMAL[sums[POINTS]], DECIMAL[most - sums[LEFT_OUT]])
        return found

    def __getitem__(self, area: str) -> Points:
        return self._found[area]

    def get(self, area: str, /, default: Any = None) -> Any:
        """As of any mapping, in a step less: tables ask so of every body and area."""
        return self._found.get(area, default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


class Joined(Areas):
    """The same where they are put together otherwise."""

    def __init__(self, together: Together, order: Order, cells: list[Any]) -> None:
        super().__init__(order.areas, cells)
        self.together, self.order = together, order

    @cached_property
    def _found(self) -> dict[str, Points]:
        found = {}
        for area, *_ in self.areas:
            amount = self.together.amount(self.order, self.cells, area)
            found[area] = Points(printed(amount.points), decimal(amount.most))
        return found


class _Decimals(dict[int, Decimal]):
    """Points by their units."""

    def __missing__(self, units: int) -> Decimal:
        return self.setdefault(units, Decimal(units).scaleb(-DECIMALS))


DECIMAL = _Decimals()
