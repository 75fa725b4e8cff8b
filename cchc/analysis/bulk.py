"""Many bodies of a table at once: each one sum of whole numbers, equal to what the exact engine says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from cchc.analysis.grading import best
from cchc.analysis.packed import COUNT, DECIMALS, HEARD, Field, Heard, Packed
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
            self.rows = _RowOf(self.packed)
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
        points, most = fields[Field.POINTS], self.most - fields[Field.LEFT_OUT]
        if not most:
            return None
        ends = (points - fields[Field.BELOW], points, points + fields[Field.ABOVE])
        low, index, high = (self.shares[end, most] for end in ends)
        spoken, both = fields[Field.SPOKEN] & ONCE, fields[Field.SPOKEN] >> COUNT
        counts = ((fields[Field.HEARD] >> COUNT * i) & ONCE for i in range(len(HEARD)))
        rows = _Rows(self.rows, rests)
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
            areas=_Areas(self.book, rows),
            rows=rows,
            ties=(),
            gap=None,
            unscored=(),
            over=POINTS[fields[Field.OVER]] if spoken and spoken == both else None,
            voices={voice: n for voice, n in zip(HEARD, counts, strict=True) if n},
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


class _Areas(Mapping[str, Points]):
    """The points of a body by area, added up when somebody looks."""

    def __init__(self, book: Rulebook, rows: _Rows) -> None:
        self.book, self.rows = book, rows

    @cached_property
    def _found(self) -> dict[str, Points]:
        areas = {criterion.id: criterion.area for criterion in self.book.criteria}
        zero = Points(Decimal(0), Decimal(0))
        order = sorted({c.area for c in self.book.criteria if c.rule is not None}, key=id_order)
        found = dict.fromkeys(order, zero)
        for criterion, (points, most) in self.rows:
            was = found[areas[criterion]]
            found[areas[criterion]] = Points(was.points + points, was.most + most)
        return found

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
