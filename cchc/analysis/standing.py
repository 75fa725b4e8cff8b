"""A body as ranking sees it: its index with its ends, its points by area and by criterion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from cchc.analysis.places import Key
from cchc.analysis.row import ScoredRow
from cchc.analysis.scorecard import (
    IndexGap,
    Scorecard,
    card_of,
    rows_missing,
    scored_rows,
)
from cchc.analysis.sums import sums_of
from cchc.model import appraisal
from cchc.model.appraisal import Mark, Voice
from cchc.model.dataset import Case
from cchc.model.ranking import UNSAID, On
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced
from cchc.model.together import Grade
from cchc.scoring.evaluate import decimal, reach

ZERO = Decimal(0)


GIVEN = (Voice.APPRAISED, Voice.SELF_ASSESSED)
"""Voices that give points: where one is asked for, no other counts."""
FINEST = 12
"""No index is rounded to more decimals."""


class Points(NamedTuple):
    """Points and the maximum that they are of."""

    points: Decimal
    most: Decimal


CriterionPoints = tuple[str, Points]
"""What a body has of a criterion."""


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """What a body has of its criteria: for each a cell, which is read when somebody looks."""

    criteria: Sequence[str]
    cells: Sequence[Any]
    read: Callable[[str, Any], Points | None]
    """None for a row that is left out."""

    def __iter__(self) -> Iterator[CriterionPoints]:
        for criterion, cell in zip(self.criteria, self.cells, strict=True):
            points = self.read(criterion, cell)
            if points is not None:
                yield criterion, points


def counted(every: Iterable[Rows]) -> dict[str, Counter[tuple[Decimal, Decimal]]]:
    """How many bodies have what of each criterion; cells that are the same are read once."""
    alike: dict[tuple[int, int], list[Rows]] = {}
    for one in every:
        alike.setdefault((id(one.criteria), id(one.read)), []).append(one)
    found: dict[str, Counter[tuple[Decimal, Decimal]]] = {}
    for same in alike.values():
        read, columns = same[0].read, zip(*(one.cells for one in same), strict=True)
        for criterion, column in zip(same[0].criteria, columns, strict=True):
            of_all = found.setdefault(criterion, Counter())
            for cell, bodies in Counter(column).items():
                points = read(criterion, cell)
                if points is not None:
                    of_all[points] += bodies
    return found


def _itself(criterion: str, cell: Points) -> Points:
    """A cell that is read already."""
    return cell


class Ends(NamedTuple):
    """A figure with the lowest and the highest that it may be."""

    low: Fraction
    value: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class Standing:
    """What a body is ranked by, and what is told of it. `index` is as published (the total, where the
    rulebook has no index), `ends` its lowest and highest, `exact` the same before rounding. Where
    criteria have no points yet (`unscored`), or no row, there is no index, but there are ends: those
    with the least and with the most they may be worth.
    """

    body: str
    name: str
    rulebook: Rulebook
    index: Decimal | None
    ends: tuple[Decimal, Decimal] | None
    exact: Ends | None
    points: Decimal
    most: Decimal
    grade: Grade | None
    withheld: tuple[Grade, ...]
    """Better grades whose mark it reaches and whose condition does not hold."""
    areas: Mapping[str, Points]
    rows: Rows
    ties: tuple[Ends, ...]
    """The points of what tells bodies apart that tie."""
    gap: IndexGap | None
    unscored: tuple[str, ...]
    over: Decimal | None
    """How much more the body gave itself than the council gave it."""
    voices: Mapping[Voice, int]
    barred: tuple[Grade, ...] = ()
    """All grades whose mark it reaches and whose condition does not hold."""

    @property
    def whole(self) -> Mapping[str, Points]:
        """The areas whose rows all have points: what the others have so far is no sum of theirs."""
        if not self.unscored:
            return self.areas
        nodes = map(self.rulebook.node, self.unscored)
        wanting = {node.area for node in nodes if node is not None}
        return {area: given for area, given in self.areas.items() if area not in wanting}


def standing(case: Case, voice: Voice | None = None) -> Standing:
    """A body with the points that count, or those of one voice: the rule's (`RECOMPUTED`, as with
    `score: from_evidence`), or those alone that the council or the body gave.
    """
    case = asked_of(case, voice)
    rows = list(scored_rows(case))
    said = card_of(case, rows)
    own = said.sums.said.get(Voice.SELF_ASSESSED)
    if voice in GIVEN:
        rows = [row.heard(voice) for row in rows]
        said = card_of(case, rows)
    low = high = every = said
    if said.index_gap is IndexGap.ROWS_MISSING:
        case = _filled(case)
        rows = [row.heard(voice) if voice in GIVEN else row for row in scored_rows(case)]
        every = card_of(case, rows)
    if every.index_gap is IndexGap.ROWS_UNSCORED:
        low, high = (
            card_of(case, [_settled(row, end, voice in GIVEN) for row in rows]) for end in (0, 1)
        )
    counting = [(row, row.score) for row in said.rows if row.score is not None and row.counts]
    return Standing(
        body=case.body,
        name=case.name,
        rulebook=case.rulebook.content,
        index=_index(said),
        ends=_ends(low, high),
        exact=_exact(low, said, high),
        points=said.sums.points,
        most=said.sums.max_points,
        grade=said.graded.grade,
        withheld=said.graded.withheld,
        areas={a.area.id: Points(a.sums.points, a.sums.max_points) for a in said.areas},
        rows=Rows(
            [row.criterion.id for row, _ in counting],
            [Points(score, decimal(row.most)) for row, score in counting],
            _itself,
        ),
        ties=tuple(_tie(name, low, said, high) for name in by(case.rulebook.content)),
        gap=None if said.index_gap is IndexGap.NO_INDEX else said.index_gap,
        unscored=tuple(row.criterion.id for row in every.unscored),
        over=own.over if own else None,
        voices=said.voices,
        barred=said.graded.barred,
    )


def asked_of(case: Case, voice: Voice | None) -> Case:
    """The case as a voice is asked: where it is the rule's, figures count before all points."""
    if voice is not Voice.RECOMPUTED or case.scores.content.score is not None:
        return case
    forced = case.scores.content.model_copy(update={"score": "from_evidence"})
    return replace(case, scores=Sourced(forced, case.scores.source))


def key_of(one: Standing, on: On) -> Key | None:
    """What a body is ranked on; None for one without an index."""
    if one.index is None or one.exact is None:
        return None
    value = _whole(one.index) if on == "rounded_index" else one.exact.value
    return value, *(tie.value for tie in one.ties)


def ends_of(one: Standing, on: On) -> tuple[Key, Key] | None:
    """The lowest and the highest that it may be ranked on; None where nothing is known of it."""
    if one.exact is None or one.ends is None:
        return None
    if not one.ties and one.index is one.ends[0] is one.ends[1] and _sure(one.exact):
        key = key_of(one, on)
        return None if key is None else (key, key)
    low, high = map(_whole, one.ends) if on == "rounded_index" else (one.exact.low, one.exact.high)
    return (low, *(tie.low for tie in one.ties)), (high, *(tie.high for tie in one.ties))


def _sure(ends: Ends) -> bool:
    return ends.low is ends.value is ends.high


@lru_cache(maxsize=1 << 14)
def _whole(index: Decimal) -> int:
    """A rounded index as a whole number, which compares many times as fast as a fraction."""
    return int(index.scaleb(FINEST))


def by(book: Rulebook) -> tuple[str, ...]:
    """The areas and criteria that tell bodies apart that tie."""
    return (book.head.ranking or UNSAID).by


def _filled(case: Case) -> Case:
    """The case with a row that has no points for every criterion without a row."""
    content, book = case.scores.content, case.rulebook.content
    nodes = (book.node(name) for name in rows_missing(case))
    rows = (
        appraisal.Row.model_construct(criterion=n.id, max_points=n.max_points) for n in nodes if n
    )
    filled = content.model_copy(update={"rows": (*content.rows, *rows)})
    return replace(case, scores=Sourced(filled, case.scores.source))


def _settled(row: ScoredRow, end: int, given: bool) -> ScoredRow:
    """A row without points with the least or the most that it may be worth; where points count as they
    are given, whoever gives them need not follow the rule.
    """
    if not row.unscored:
        return row
    points = reach(row.criterion)[end]
    if row.outcome is not None and not given:  # a figure that is but a bound
        points = (row.outcome.low, row.outcome.high)[end]
    marks = {**row.marks, Voice.APPRAISED: Mark(points)}
    return row._replace(voice=Voice.APPRAISED, marks=marks)


def _ends(low: Scorecard, high: Scorecard) -> tuple[Decimal, Decimal] | None:
    if low.index_gap is IndexGap.NO_INDEX:
        return low.sums.low, high.sums.high
    if low.index_ends is None or high.index_ends is None:
        return None
    return low.index_ends[0], high.index_ends[1]


def _index(card: Scorecard) -> Decimal | None:
    return card.sums.points if card.index_gap is IndexGap.NO_INDEX else card.index


def _exact(low: Scorecard, said: Scorecard, high: Scorecard) -> Ends | None:
    if low.index_gap is IndexGap.NO_INDEX:
        return Ends(low.sums.exact.low, said.sums.exact.points, high.sums.exact.high)
    if low.exact is None or high.exact is None:
        return None
    middle = said.exact or low.exact
    return Ends(low.exact[1], middle[0], high.exact[2])


def _tie(name: str, low: Scorecard, said: Scorecard, high: Scorecard) -> Ends:
    least, points, most = (_node(name, card) for card in (low, said, high))
    return Ends(least[0], points[1], most[2])


def _node(name: str, card: Scorecard) -> tuple[Fraction, Fraction, Fraction]:
    """The points of an area, a group or a criterion with their ends; 0 where nothing in it counts."""
    points, low, high, _ = sums_of(card.case, inside_of(name, card), name).exact
    return low, points, high


def inside_of(name: str, card: Scorecard) -> list[ScoredRow]:
    """The rows of an area, a group or a criterion."""
    return [
        row
        for area in card.areas
        for row in area.rows
        if name in (area.area.id, row.criterion.id) or row.criterion.id.startswith(f"{name}.")
    ]
