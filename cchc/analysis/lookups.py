"""What is looked up again and again of the bodies of a table, each thing made once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any, NamedTuple

from cchc.analysis.grading import UNGRADED, Graded, best
from cchc.analysis.order import InArea, Order
from cchc.analysis.packed import COUNT, LEFT_OUT, POINTS, VOICES, fields
from cchc.analysis.plain import Number
from cchc.analysis.standing import Ends, Points
from cchc.analysis.sums import printed
from cchc.analysis.together import Together
from cchc.analysis.worth import DECIMALS, PER_POINT
from cchc.model.appraisal import Voice
from cchc.model.rulebook import Rulebook
from cchc.model.span import round_to
from cchc.scoring.evaluate import decimal
from cchc.scoring.measuring import ONE

ONCE = (1 << COUNT) - 1
UNITS = Fraction(1, PER_POINT)


class Reached(NamedTuple):
    """What points of a maximum are worth: as they are shown; what is ranked on, before and after it is
    rounded; the grade, where no conditions decide it.
    """

    points: Points
    published: Decimal
    exact: Ends
    ends: tuple[Decimal, Decimal]
    graded: Graded

    def between(self, low: Reached, high: Reached) -> Reached:
        """The same where it may be less, and more."""
        exact = self.exact._replace(low=low.exact.low, high=high.exact.high)
        return self._replace(exact=exact, ends=(low.ends[0], high.ends[1]))


class Worth(dict[tuple[Number, Number], Reached]):
    """What points of a maximum are worth; in whole units where bodies are sums of those."""

    def __init__(self, book: Rulebook, packed: bool) -> None:
        super().__init__()
        self.book, self.rounding = book, book.head.index_rounding
        self.scale = book.head.index_scale
        self.shown = _of_units if packed else _as_they_are
        self.times = Fraction(1 if self.scale is None else self.scale)
        self.unit = UNITS if packed else ONE

    def __missing__(self, key: tuple[Number, Number]) -> Reached:
        points, most = key
        shown = self.shown(points, most)
        if self.scale is None or not most:
            exact, published = points * self.unit, shown.points
        else:
            exact = self.share(points, most)
            published = self.rounded(exact)
        graded = UNGRADED
        if self.book.head.grades and self.book.head.coverage != "partial":
            value = exact if self.scale is None else Fraction(published)
            graded = UNGRADED._replace(grade=best(self.book, value, lambda _: True))
        self[key] = found = Reached(
            shown, published, Ends(exact, exact, exact), (published, published), graded
        )
        return found

    def share(self, points: Number, most: Number) -> Fraction:
        """The index of points of a maximum."""
        times = self.times
        if isinstance(points, int) and isinstance(most, int):  # in one step
            return Fraction(points * times.numerator, most * times.denominator)
        return Fraction(points) / most * times

    def rounded(self, index: Fraction) -> Decimal:
        """The same as it is published."""
        rounding = self.rounding
        return decimal(index) if rounding.exact else round_to(index, rounding.step, rounding.mode)


def _of_units(points: Number, most: Number) -> Points:
    return Points(DECIMAL[int(points)], DECIMAL[int(most)])


def _as_they_are(points: Number, most: Number) -> Points:
    return Points(printed(Fraction(points)), decimal(Fraction(most)))


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
        self.read = self.points  # one object, by which rows that are read alike are known

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

    def __init__(self, areas: tuple[InArea, ...], cells: Sequence[Any]) -> None:
        self.areas, self.cells = areas, cells

    @cached_property
    def _found(self) -> dict[str, Points]:
        cells = self.cells
        return {area: SUMS[sum(rows(cells)), most] for area, rows, most in self.areas}

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

    def __init__(self, together: Together, order: Order, cells: Sequence[Any]) -> None:
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


class _Sums(dict[tuple[int, int], Points]):
    """The points of rows added up, and the maximum that counts, of that of all."""

    def __missing__(self, key: tuple[int, int]) -> Points:
        total, most = key
        sums = fields(total)
        points = Points(DECIMAL[sums[POINTS]], DECIMAL[most - sums[LEFT_OUT]])
        return self.setdefault(key, points)


DECIMAL, SUMS = _Decimals(), _Sums()
