"""Many bodies of a table at once: each one sum of whole numbers, equal to what the exact engine says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, partial
from typing import Any

from cchc.analysis.grading import best
from cchc.analysis.in_tables import Look
from cchc.analysis.odd import Asking, Odd
from cchc.analysis.order import InArea, Order, Orders
from cchc.analysis.packed import (
    COUNT,
    DECIMALS,
    DOUBTS,
    LEFT_OUT,
    POINTS,
    VOICES,
    Heard,
    fields,
)
from cchc.analysis.plain import Plain, added, plain_book
from cchc.analysis.standing import Ends, Points, Rows, Standing, by
from cchc.analysis.sums import printed
from cchc.analysis.together import Together
from cchc.model.appraisal import Voice
from cchc.model.dataset import Dataset
from cchc.model.rulebook import Rulebook
from cchc.model.scores import ScoreTable
from cchc.model.source import Sourced
from cchc.model.span import round_to
from cchc.model.together import Grade
from cchc.scoring.evaluate import decimal

ONCE = (1 << COUNT) - 1


class Bulk:
    """The bodies of a table by one voice. `look` is what there is to be said of the rows of a case."""

    def __init__(
        self,
        dataset: Dataset,
        table: ScoreTable,
        rulebook: Sourced[Rulebook],
        voice: Voice | None,
        look: Look | None,
    ) -> None:
        self.dataset, self.lines, self.book = dataset, table.lines, rulebook.content
        book = rulebook.content
        criteria = plain_book(book)
        forced = voice is Voice.RECOMPUTED or table.head.content.score is not None
        self.orders: Orders | None = None
        if criteria is not None:
            odd = partial(Odd, asking=Asking(dataset, table, rulebook, look))
            self.orders = Orders(self.lines, criteria, Heard(voice, forced), odd)
            self.most = sum(plain.most for plain in criteria.values())
            self.read = _Read(criteria).points
        self.together, self.ties = Together(book), by(book)
        self.joined = None if added(book) else self.together
        self.shares, self.grades, self.voices = _Shares(book), _Grades(book), _Voices()

    def standing(self, body: str) -> Standing | None:
        """A body as it stands; None where the exact engine has to say it."""
        found = self.orders.cells(self.lines.rests(body)) if self.orders is not None else None
        return None if found is None else self._standing(body, *found)

    def rows(self, body: str) -> Iterator[tuple[str, str, int]] | None:
        """The rows of a body: the criterion, what stands behind it, both as a whole number; None where
        the exact engine has to say them.
        """
        if self.orders is None:
            return None
        rests = self.orders.texts(self.lines.rests(body))
        if (found := self.orders.cells(rests)) is None:
            return None
        order, cells = found
        said = map(str.removeprefix, rests, order.begins)
        return zip(order.criteria, said, cells, strict=True)

    def doubts(self, body: str) -> int | None:
        """Of how many rows of a body a check may have anything to say; None where any check may."""
        found = self.orders.cells(self.lines.rests(body)) if self.orders is not None else None
        return None if found is None else fields(sum(found[1]))[DOUBTS]

    def _standing(self, body: str, order: Order, cells: list[int]) -> Standing | None:
        points, heard, below, above, left_out, given, council, spoken, _ = fields(sum(cells))
        own, both = spoken & ONCE, spoken >> COUNT
        over = DECIMAL[given - council] if own and own == both else None
        areas: Mapping[str, Points] = _Areas(order.areas, cells)
        left = self.most - left_out
        most: int | Fraction = left
        ends: tuple[int | Fraction, ...] = (points - below, points, points + above)
        if self.joined is None:
            shown = Points(DECIMAL[points], DECIMAL[left])
        else:
            amount = self.joined.amount(order, cells)
            most, ends = amount.most, (amount.low, amount.points, amount.high)
            shown = Points(printed(amount.points), decimal(amount.most))
            over = self.joined.over(order, cells) if own else None
            areas = _Joined(self.joined, order, cells)
        if not most:
            return None
        index = low = high = self.shares[ends[1], most]
        if ends[0] != ends[2]:
            low, high = self.shares[ends[0], most], self.shares[ends[2], most]
        return Standing(
            body=body,
            name=self.dataset.name(body),
            rulebook=self.book,
            index=index[1],
            ends=(low[1], high[1]),
            exact=Ends(low[0], index[0], high[0]),
            points=shown.points,
            most=shown.most,
            grade=self.grades[index[1]],
            withheld=(),
            areas=areas,
            rows=Rows(order.criteria, cells, self.read),
            ties=tuple([self._tie(name, order, cells) for name in self.ties]),
            gap=None,
            unscored=(),
            over=over,
            voices=self.voices[heard],
        )

    def _tie(self, name: str, order: Order, cells: list[int]) -> Ends:
        amount = self.together.amount(order, cells, name)
        return Ends(amount.low, amount.points, amount.high)


class _Shares(dict[tuple[int | Fraction, int | Fraction], tuple[Fraction, Decimal]]):
    """The index of points of a maximum, before and after it is rounded."""

    def __init__(self, book: Rulebook) -> None:
        super().__init__()
        self.scale, self.rounding = Fraction(book.head.index_scale or 100), book.head.index_rounding

    def __missing__(self, key: tuple[int | Fraction, int | Fraction]) -> tuple[Fraction, Decimal]:
        points, most = key
        share = Fraction(points * self.scale.numerator, most * self.scale.denominator)
        found = share, round_to(share, self.rounding.step, self.rounding.mode)
        return self.setdefault(key, found)


class _Grades(dict[Decimal, Grade | None]):
    """The grade of an index."""

    def __init__(self, book: Rulebook) -> None:
        super().__init__()
        self.book = book

    def __missing__(self, index: Decimal) -> Grade | None:
        return self.setdefault(index, best(self.book, Fraction(index), lambda _: True))


class _Voices(dict[int, Mapping[Voice, int]]):
    """Whose points count in how many rows, by the field that counts them."""

    def __missing__(self, heard: int) -> Mapping[Voice, int]:
        counts = ((heard >> COUNT * i) & ONCE for i in range(len(VOICES)))
        found = {voice: n for voice, n in zip(VOICES, counts, strict=True) if n}
        return self.setdefault(heard, found)


class _Read(dict[tuple[int, int], Points]):
    """What a body has of a criterion, by the row as a whole number."""

    def __init__(self, criteria: Mapping[str, Plain]) -> None:
        super().__init__()
        self.most = {name: plain.most for name, plain in criteria.items()}

    def points(self, criterion: str, cell: int) -> Points | None:
        """The points of a row and its maximum; None where it is left out."""
        points, heard, *_ = fields(cell)
        return self[points, self.most[criterion]] if heard else None

    def __missing__(self, key: tuple[int, int]) -> Points:
        return self.setdefault(key, Points(DECIMAL[key[0]], DECIMAL[key[1]]))


class _Areas(Mapping[str, Points]):
    """The points of a body by area, added up when somebody looks."""

    def __init__(self, areas: tuple[InArea, ...], cells: list[int]) -> None:
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


class _Joined(_Areas):
    """The same where they are put together otherwise."""

    def __init__(self, together: Together, order: Order, cells: list[int]) -> None:
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
