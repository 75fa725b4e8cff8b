"""What is put together of some rows: what counts, between which ends, and what each voice gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from cchc.analysis.row import ScoredRow
from cchc.analysis.rows import times_of
from cchc.model.appraisal import Voice
from cchc.model.dataset import Case
from cchc.model.expression import Ref
from cchc.model.kept import Later
from cchc.model.tuples import NamedTuple
from cchc.model.value import Value
from cchc.scoring.evaluate import decimal
from cchc.scoring.whole import NONE, Amount, Points, Whole, of, whole

ZERO, CENT = Decimal(0), Decimal("0.01")


class Said(NamedTuple):
    """What one voice gives some rows: its points in the rows that have any, how many those are, and
    by how much they are more than the council's in the same rows (None where it gave not all points).
    """

    points: Decimal
    rows: int
    over: Decimal | None


class Sums(NamedTuple):
    """Maximum, points and deduction of some rows, the lowest and the highest points that the
    precision of the figures admits, and what each voice gives them; a row left out, and one that
    nothing gives points, counts in `rows` alone.
    """

    max_points: Decimal
    points: Decimal
    low: Decimal
    high: Decimal
    deduction: Decimal
    rows: int
    said: Mapping[Voice, Said]
    counted: int
    exact: Amount
    """The same as they are, where they do not end as decimals."""

    @property
    def appraised(self) -> Decimal | None:
        """The points that the council gave; None where it gave some of the rows none."""
        said = self.said.get(Voice.APPRAISED, Said(ZERO, 0, ZERO))
        return said.points if said.rows == self.counted else None


def sums_of(case: Case, rows: Sequence[ScoredRow], node: str | None = None) -> Sums:
    """The sums of some rows of a case: those of an area or a group (`node`), or all."""
    counted = [row for row in rows if row.voice is not None and row.counts]
    beside = [row for row in rows if row.voice is not None and node is None]
    percent = [row for row in beside if row.criterion.counts == "percent_of_total"]
    empty = {row.criterion.id for row in rows if row.left_out}
    put = _Put(case, node, empty)
    known = {row.criterion.id: ends for row in (*counted, *percent) if (ends := row.exact)}
    exact = put.of([*counted, *percent], known)
    points, low, high, most = exact
    return Sums(
        max_points=decimal(most),
        points=printed(points),
        low=printed(low),
        high=printed(high),
        deduction=printed(points - most),
        rows=len(rows),
        said=Later(
            lambda: {v: said for v in Voice if (said := _said(put, counted, percent, v)).rows}
        ),
        counted=len(counted),
        exact=exact,
    )


def known_whole(
    case: Case, rows: Sequence[ScoredRow], node: str | None = None
) -> tuple[Whole, dict[Ref, Fraction | None]]:
    """How the rows that count are put together, all of them or those of a node, and the points that
    they have.
    """
    beside = ("information",) if node is None else ("information", "percent_of_total")
    counted = [r for r in rows if r.voice is not None and r.criterion.counts not in beside]
    put = _Put(case, node, {row.criterion.id for row in rows if row.left_out})
    known = {row.criterion.id: ends[0] for row in counted if (ends := row.exact)}
    at: dict[Ref, Fraction | None] = {of(name): p for name, p in {**put.rest, **known}.items()}
    return put.built(counted), at


class Inside(NamedTuple):
    """Something that lies directly in a node, with its weight there and what it comes to."""

    id: str
    weight: Value | None
    amount: Amount


def inside(
    case: Case, rows: Sequence[ScoredRow], node: str | None, most: int
) -> tuple[Inside, ...]:
    """What lies directly in a node, or in the whole, of that which counts; nothing where that is more
    than `most`.
    """
    book = case.rulebook.content
    mine: dict[str, list[ScoredRow]] = {}
    for row in rows:
        path = (*book.above(row.criterion), row.criterion.id)
        at = path.index(node) + 1 if node in path else 0 if node is None else len(path)
        if at < len(path) and row.voice is not None and row.counts:
            mine.setdefault(path[at], []).append(row)
    names = (area.id for area in book.areas) if node is None else book.inside.get(node, ())
    there = [(name, part) for name in names if name in mine and (part := book.part(name))]
    if len(there) > most:
        return ()
    return tuple(
        Inside(name, part.weight, sums_of(case, mine[name], name).exact) for name, part in there
    )


class _Put:
    """How rows are put together in a node of a case."""

    def __init__(self, case: Case, node: str | None, empty: set[str]) -> None:
        self.book, self.node, self.empty = case.rulebook.content, node, empty
        self.handed = times_of(case) if self.book.hands_over else NONE
        self.rest: dict[str, Fraction] = {}
        self.made: dict[tuple[str, ...], Whole] = {}
        scores = case.scores.content
        if scores.rows_given == "deducted" and self.book.joint:
            missing = (c for c in self.book.scored(node) if scores.find(c.id) is None)
            self.rest = {c.id: Fraction(c.max_points) for c in missing if c.counts == "points"}

    def of(self, rows: Sequence[ScoredRow], known: Mapping[str, Points]) -> Amount:
        """Points, lowest, highest and maximum; where the deducted rows alone are given and nothing is
        merely added up, the others count with full marks.
        """
        given = {**{name: (most,) * 3 for name, most in self.rest.items()}, **known}
        return self.built(rows).amount(given)

    def built(self, rows: Sequence[ScoredRow]) -> Whole:
        """How the rows are put together."""
        of_rows = tuple(row.criterion.id for row in rows)
        if of_rows not in self.made:  # most voices speak of the same rows
            full = {**self.rest, **{row.criterion.id: row.most for row in rows}}
            self.made[of_rows] = whole(self.book, full, self.node, self.empty, self.handed)
        return self.made[of_rows]


def _said(put: _Put, counted: list[ScoredRow], percent: list[ScoredRow], voice: Voice) -> Said:
    """What a voice gives: all its points put together, not only those that count."""
    given = {
        row.criterion.id: (Fraction(p),) * 3
        for row in (*counted, *percent)
        if (p := row.points(voice)) is not None
    }
    rows = [row for row in counted if row.criterion.id in given]
    beside = [row for row in percent if row.criterion.id in given]
    if not rows:
        return Said(ZERO, 0, None)
    points = put.of([*rows, *beside], given).points
    council = {
        row.criterion.id: (Fraction(p),) * 3
        for row in (*rows, *beside)
        if (p := row.given.appraised) is not None
    }
    over = None
    if len(council) == len(given):
        appraised = points if council == given else put.of([*rows, *beside], council).points
        over = printed(points - appraised)
    return Said(printed(points), len(rows), over)


def printed(points: Fraction) -> Decimal:
    """Points as they are written, to the hundredth or finer."""
    found = decimal(points)
    return max(found, found.quantize(CENT), key=lambda p: -int(p.as_tuple().exponent))
