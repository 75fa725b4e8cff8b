"""Many bodies of a table at once: each one sum of whole numbers, equal to what the exact engine says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import compress

from cchc.analysis.bodies import Bodies
from cchc.analysis.cell import Cell
from cchc.analysis.facts import fact_of
from cchc.analysis.grading import Graded, asked_by, graded
from cchc.analysis.in_tables import Look
from cchc.analysis.lookups import (
    DECIMAL,
    ONCE,
    UNITS,
    Areas,
    Joined,
    Reached,
    Read,
    ReadCells,
    Voices,
    Worth,
)
from cchc.analysis.order import Body, Order
from cchc.analysis.packed import COUNT, DOUBTS, FREE, OPEN, VOICES, WIDTH, Heard, Layout, fields
from cchc.analysis.plain import OF_OTHERS, plain_book
from cchc.analysis.rows import measured
from cchc.analysis.scorecard import IndexGap
from cchc.analysis.standing import Ends, Points, Rows, Standing, by
from cchc.analysis.sums import printed
from cchc.analysis.together import Together
from cchc.model.appraisal import Voice
from cchc.model.dataset import Dataset
from cchc.model.error import DataError
from cchc.model.expression import TOTAL, Ref
from cchc.model.fields import id_order
from cchc.model.rulebook import Rulebook
from cchc.model.scores import ScoreTable
from cchc.model.source import Sourced
from cchc.scoring.asks import beside
from cchc.scoring.evaluate import decimal
from cchc.scoring.measuring import ONE, Measure, exactly
from cchc.scoring.whole import Amount


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
        self.dataset, self.book = dataset, rulebook.content
        book, plain = rulebook.content, plain_book(rulebook.content)
        forced = voice is Voice.RECOMPUTED or table.head.content.score is not None
        self.together, self.ties, self.asked = Together(book), by(book), asked_by(book.head.grades)
        self.bodies: Bodies | None = None
        self.layout = Layout.of(table.lines)
        if plain is not None and (voice in FREE or not _asks_points(book)):
            given = (dataset, table, rulebook, plain, Heard(voice, forced), look, self.together)
            self.bodies = Bodies(*given)
        self.packed = plain is not None and plain.packed
        self.partial = book.head.coverage == "partial"
        self.reached, self.voices = Worth(book, self.packed), Voices()
        self.worth = Worth(book, packed=False)
        self.reads: dict[int, Read] = {}

    def standing(self, body: str) -> Standing | None:
        """A body as it stands; None where the exact engine has to say it."""
        found = self._found(body)
        if found is None or self.bodies is None:
            return None
        if self.packed:
            total = sum(found.cells)
            if not total >> WIDTH * OPEN:
                return self._sum(body, found, total)
        cells = self.bodies.cells(found)
        if any(cell.between is not None for cell in cells):
            return self._unsaid(body, found, cells)
        return self._whole(body, found)

    def _found(self, body: str) -> Body | None:
        """The rows of a body; None where the exact engine has to say what grades ask of it that nobody
        tells, or what cannot be read of the period before.
        """
        for ref in self.asked:
            if ref.source == "body" and fact_of(self.dataset, self.book, body, ref.name) is None:
                return None
        try:
            return self.bodies.of(body) if self.bodies is not None else None
        except DataError:
            return None

    def rows(self, body: str) -> Iterator[tuple[str, str, Cell]] | None:
        """The rows of a body: the criterion, what stands behind it, what it counts; None where that is
        not all that there is to a row.
        """
        found = self._found(body)
        if found is None or self.bodies is None or not self.bodies.alone(found):
            return None
        order, rests, _ = found
        said = map(str.removeprefix, rests, order.begins)
        return zip(order.criteria, said, self.bodies.cells(found), strict=True)

    def doubts(self, body: str) -> int | None:
        """Of how many rows of a body a check may have anything to say; None where any check may."""
        found = self._found(body)
        if found is None or self.bodies is None or (self.partial and found.order.absent):
            return None
        if self.packed:
            return fields(sum(found.cells))[DOUBTS]
        return sum([cell.doubt for cell in self.bodies.cells(found)])

    def _sum(self, body: str, found: Body, total: int) -> Standing | None:
        """A body that is the sum of its rows."""
        order, _, cells = found
        points, heard, below, above, left_out, given, council, spoken, _ = fields(total)
        own, both = spoken & ONCE, spoken >> COUNT
        over = DECIMAL[given - council] if own and own == both else None
        ends = points - below, points, points + above
        areas = Areas(order.areas, cells)
        return self._standing(body, found, ends, order.units - left_out, areas, over, heard)

    def _whole(self, body: str, found: Body) -> Standing | None:
        """A body whose rows are put together otherwise."""
        points, low, high, most = self.together.amount(found.order, found.cells)
        heard = _heard(found.order, found.cells)
        over = self.together.over(found.order, found.cells)
        areas = Joined(self.together, found.order, found.cells)
        return self._standing(body, found, (low, points, high), most, areas, over, heard)

    def _unsaid(self, body: str, found: Body, cells: Sequence[Cell]) -> Standing | None:
        """A body of which some rows have no points yet: between what it lies, with the least of these
        rows and with the most.
        """
        order, put = found.order, self.together
        ends = tuple([cell.settled(end) for cell in cells] for end in (0, 1))
        said, low, high = (put.amount(order, rows) for rows in (cells, *ends))
        if not low.most:
            return None
        exact = Ends(low.low, said.points, high.high)
        between, worth = (printed(low.low), printed(high.high)), self.worth
        if worth.scale is not None:
            least, likely = (worth.share(points, low.most) for points in (low.low, low.points))
            exact = Ends(least, likely, worth.share(high.high, high.most))
            between = worth.rounded(exact.low), worth.rounded(exact.high)
        pairs = zip(order.criteria, cells, strict=True)
        unsaid = (self.book.find(name) for name, cell in pairs if cell.between is not None)
        wanting = [(id_order(c.area), id_order(c.id), c.id) for c in unsaid if c is not None]
        ties = []
        for name in self.ties:
            three = [put.amount(order, rows, name) for rows in (ends[0], cells, ends[1])]
            ties.append(Ends(three[0].low, three[1].points, three[2].high))
        return Standing(
            body=body,
            name=self.dataset.name(body),
            rulebook=self.book,
            index=None,
            ends=None if self.partial else between,
            exact=None if self.partial else exact,
            points=printed(said.points),
            most=decimal(said.most),
            grade=None,
            withheld=(),
            areas=Joined(put, order, cells),
            rows=Rows(order.criteria, found.cells, self._read(order).read),
            ties=tuple(ties),
            gap=IndexGap.PARTIAL_RULEBOOK if self.partial else IndexGap.ROWS_UNSCORED,
            unscored=tuple(name for *_, name in sorted(wanting)),
            over=put.over(order, cells),
            voices=self.voices[_heard(order, cells)],
        )

    def _standing(
        self,
        body: str,
        found: Body,
        ends: tuple[int | Fraction, int | Fraction, int | Fraction],
        most: int | Fraction,
        areas: Mapping[str, Points],
        over: Decimal | None,
        heard: int,
    ) -> Standing | None:
        if not most and not self.partial:
            return None
        at = self.reached[ends[1], most]
        if ends[0] != ends[2]:
            at = at.between(self.reached[ends[0], most], self.reached[ends[2], most])
        said = at.graded
        if self.asked and not self.partial:
            said = self._graded(body, found, at, ends, most)
        return Standing(
            body=body,
            name=self.dataset.name(body),
            rulebook=self.book,
            index=None if self.partial else at.published,
            ends=None if self.partial else at.ends,
            exact=None if self.partial else at.exact,
            points=at.points.points,
            most=at.points.most,
            grade=said.grade,
            withheld=said.withheld,
            barred=said.barred,
            areas=areas,
            rows=Rows(found.order.criteria, found.cells, self._read(found.order).read),
            ties=tuple([self._tie(name, found) for name in self.ties]) if self.ties else (),
            gap=IndexGap.PARTIAL_RULEBOOK if self.partial else None,
            unscored=(),
            over=over,
            voices=self.voices[heard],
        )

    def _tie(self, name: str, found: Body) -> Ends:
        assert self.bodies is not None
        amount = self.together.amount(found.order, self.bodies.cells(found), name)
        return Ends(amount.low, amount.points, amount.high)

    def _graded(
        self,
        body: str,
        found: Body,
        at: Reached,
        ends: tuple[int | Fraction, int | Fraction, int | Fraction],
        most: int | Fraction,
    ) -> Graded:
        """The grade of a body where its conditions ask for more than the index."""
        assert self.bodies is not None
        known: dict[Ref, Measure | None] = {}
        unit = UNITS if self.packed else ONE
        low, points, high, full = (Fraction(value) * unit for value in (*ends, most))
        for ref in self.asked:
            worth = None
            if ref.source == "body":
                fact = fact_of(self.dataset, self.book, body, ref.name)
                worth = None if fact is None else exactly(fact)
            else:
                total = ref.name == TOTAL
                amount = Amount(points, low, high, full) if total else None
                amount = amount or self.bodies.points(found, ref.name)
                worth = None if amount is None else measured(ref, amount)
            known |= {} if worth is None else {ref: worth}
        exact = self.book.head.index_scale is None
        reached = at.exact.value if exact else Fraction(at.published)
        return graded(self.book, (reached,) * 3, known)

    def _read(self, order: Order) -> Read:
        """What reads the rows of an order; maxima are its own."""
        found = self.reads.get(id(order))
        if found is None:
            counts = self.together.counts
            pairs = zip(order.criteria, order.most, strict=True)
            most = {name: decimal(full) for name, full in pairs if counts[name] == "points"}
            found = self.reads[id(order)] = Read(most) if self.packed else ReadCells(most)
        return found


def _heard(order: Order, cells: Sequence[Cell]) -> int:
    """Whose points count in how many rows, as the field that counts them."""
    given = Counter([cell.voice for cell in compress(cells, order.counts)])
    return sum(given[voice] << COUNT * i for i, voice in enumerate(VOICES))


def _asks_points(book: Rulebook) -> bool:
    """True where a rule or a grade asks for points as they count for all."""
    by_rules = (ref for criterion in book.criteria for ref in beside(criterion))
    return any(
        r.source in OF_OTHERS and r.name != TOTAL for r in (*by_rules, *asked_by(book.head.grades))
    )
