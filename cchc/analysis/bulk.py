"""Many bodies of a table at once: each one sum of whole numbers, equal to what the exact engine says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from cchc.analysis.grading import best
from cchc.analysis.packed import (
    ABOVE,
    BELOW,
    COUNT,
    DECIMALS,
    HEARD,
    LEFT_OUT,
    OVER,
    SPOKEN,
    VOICES,
    WIDTH,
    Heard,
    Packed,
    signed,
)
from cchc.analysis.plain import plain_book
from cchc.analysis.standing import Ends, Points, Row, Standing
from cchc.model.appraisal import Voice
from cchc.model.dataset import Dataset
from cchc.model.fields import id_order
from cchc.model.rulebook import Rulebook
from cchc.model.scores import ScoreTable
from cchc.model.span import round_to
from cchc.model.together import Grade

ONCE = (1 << COUNT) - 1


class Bulk:
    """The bodies of a table by one voice."""

    def __init__(
        self, dataset: Dataset, table: ScoreTable, book: Rulebook, voice: Voice | None
    ) -> None:
        self.dataset, self.lines, self.book = dataset, table.lines, book
        criteria = plain_book(book)
        forced = voice is Voice.RECOMPUTED or table.head.content.score is not None
        self.packed: Packed | None = None
        if criteria is not None and self.lines.columns[0] == "body":
            self.packed = Packed(self.lines, criteria, Heard(voice, forced))
            self.rows, self.area_of = _RowOf(self.packed), _AreaOf(self.packed, book)
        self.most = sum(plain.most for plain in (criteria or {}).values())
        self.shares, self.grades = _Shares(book), _Grades(book)

    def standing(self, body: str) -> Standing | None:
        """A body as it stands; None where the exact engine has to say it."""
        packed = self.packed
        text, cut, at = self.lines.text, len(body) + 1, self.lines.bodies[body]
        if packed is None or len(at) != len(packed.criteria):
            return None
        if not self.lines.plain:
            begins = body + self.lines.delimiter
            if not all(text[i].startswith(begins) for i in at):
                return None
        rests = [text[i][cut:] for i in at]
        fields, bits = packed.fields(sum(map(packed.__getitem__, rests)))
        return self._standing(body, rests, fields) if bits == packed.once else None

    def _standing(self, body: str, rests: list[str], fields: list[int]) -> Standing | None:
        points, most = fields[0], self.most - fields[LEFT_OUT]
        if not most:
            return None
        ends = (points - fields[BELOW], points, points + fields[ABOVE])
        low, index, high = (self.shares[end, most] for end in ends)
        spoken, both = fields[SPOKEN] & ONCE, fields[SPOKEN] >> COUNT
        counts = ((fields[HEARD] >> COUNT * i) & ONCE for i in range(len(VOICES)))
        return Standing(
            body=body,
            name=self.dataset.name(body),
            rulebook=self.book,
            index=index[1],
            ends=(low[1], high[1]),
            exact=Ends(low[0], index[0], high[0]),
            points=POINTS[points],
            most=POINTS[most],
            grade=self.grades[index[1]],
            withheld=(),
            areas=_Areas(self.area_of, rests),
            rows=_Rows(self.rows, rests),
            ties=(),
            gap=None,
            unscored=(),
            over=POINTS[fields[OVER]] if spoken and spoken == both else None,
            voices={voice: n for voice, n in zip(VOICES, counts, strict=True) if n},
        )


class _Shares(dict[tuple[int, int], tuple[Fraction, Decimal]]):
    """The index of points of a maximum, before and after it is rounded."""

    def __init__(self, book: Rulebook) -> None:
        super().__init__()
        self.scale, self.rounding = Fraction(book.head.index_scale or 100), book.head.index_rounding

    def __missing__(self, key: tuple[int, int]) -> tuple[Fraction, Decimal]:
        share = Fraction(*key) * self.scale
        found = share, round_to(share, self.rounding.step, self.rounding.mode)
        return self.setdefault(key, found)


class _Grades(dict[Decimal, Grade | None]):
    """The grade of an index."""

    def __init__(self, book: Rulebook) -> None:
        super().__init__()
        self.book = book

    def __missing__(self, index: Decimal) -> Grade | None:
        return self.setdefault(index, best(self.book, Fraction(index), lambda _: True))


class _RowOf(dict[str, Row | None]):
    """What a row has of its criterion; None for one that is left out."""

    def __init__(self, packed: Packed) -> None:
        super().__init__()
        self.packed = packed
        self.same: dict[tuple[str, int], Row] = {}

    def __missing__(self, rest: str) -> Row | None:
        packed = self.packed
        found = None
        points, heard = packed.counted(packed[rest])
        if heard:
            name = rest.split(packed.delimiter)[packed.columns["criterion"]]
            key = name, points
            found = self.same.get(key)
            if found is None:
                told = Points(POINTS[key[1]], POINTS[packed.criteria[name].most])
                found = self.same.setdefault(key, (name, told))
        return self.setdefault(rest, found)


class _Rows(Iterable[Row]):
    """The rows of a body that count, made when somebody looks."""

    def __init__(self, row_of: _RowOf, rests: list[str]) -> None:
        self.row_of, self.rests = row_of, rests

    def __iter__(self) -> Iterator[Row]:
        return filter(None, map(self.row_of.__getitem__, self.rests))


class _AreaOf(dict[str, int]):
    """A row as a whole number with a field for the points and one for the maximum of each area."""

    def __init__(self, packed: Packed, book: Rulebook) -> None:
        super().__init__()
        self.packed = packed
        used = {criterion.area for criterion in book.criteria if criterion.id in packed.criteria}
        order = sorted((area.id for area in book.areas if area.id in used), key=id_order)
        numbers = {area.id: i for i, area in enumerate(book.areas)}
        self.order = [(area, numbers[area]) for area in order]
        self.fields = 2 * len(book.areas)

    def __missing__(self, rest: str) -> int:
        packed = self.packed
        points, heard = packed.counted(packed[rest])
        if not heard:
            return self.setdefault(rest, 0)
        plain = packed.criteria[rest.split(packed.delimiter)[packed.at[0]]]
        return self.setdefault(rest, (points + (plain.most << WIDTH)) << (2 * WIDTH * plain.area))


class _Areas(Mapping[str, Points]):
    """The points of a body by area, added up when somebody looks."""

    def __init__(self, area_of: _AreaOf, rests: list[str]) -> None:
        self.area_of, self.rests = area_of, rests

    @cached_property
    def _found(self) -> dict[str, Points]:
        fields = signed(sum(map(self.area_of.__getitem__, self.rests)), self.area_of.fields)
        pairs = ((area, fields[2 * i : 2 * i + 2]) for area, i in self.area_of.order)
        return {area: Points(POINTS[points], POINTS[most]) for area, (points, most) in pairs}

    def __getitem__(self, area: str) -> Points:
        return self._found[area]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


class _Points(dict[int, Decimal]):
    """Points by their units."""

    def __missing__(self, units: int) -> Decimal:
        return self.setdefault(units, Decimal(units).scaleb(-DECIMALS))


POINTS = _Points()
