"""Two scorecards compared: two periods, bodies, voices, revisions, or a plan and what was achieved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from cchc.analysis.balance import Parts, balance
from cchc.analysis.compared_rows import ComparedRow, State, compared_rows
from cchc.analysis.following import between, followed
from cchc.analysis.scorecard import Scorecard, rows_missing
from cchc.analysis.shares import equal_shares, printed, step_for
from cchc.model.appraisal import Voice
from cchc.model.error import Refusal
from cchc.model.fields import id_order
from cchc.model.rulebook import Area, Rulebook

if TYPE_CHECKING:  # a run without a plan should not pay for its models
    from datetime import date

    from cchc.model.plan import Target

NONE: Mapping[str, tuple[Target, ...]] = MappingProxyType({})
NO_UNIT = ""
"""Stands for the party of rows that name no unit."""
NAMED = 6
"""So many criteria are named in a refusal."""


class Between(StrEnum):
    """What the two sides differ in."""

    PERIODS = "periods"
    BODIES = "bodies"
    VOICES = "voices"
    PLAN = "plan"
    REVISIONS = "revisions"

    @property
    def passes(self) -> bool:
        """True where time passes from the left to the right: what was lost can be remedied."""
        return self in (Between.PERIODS, Between.REVISIONS)


class Side(NamedTuple):
    """A scorecard with whose points it counts (None: those that count in it), the revision of the data
    that it is of (None: as they are), the day up to which the figures of a running year go (None: it
    is scored), the targets that are met in it, by criterion, and the rows of the period before that its
    rulebook has no place for.
    """

    card: Scorecard
    voice: Voice | None = None
    revision: str | None = None
    as_of: date | None = None
    aims: Mapping[str, tuple[Target, ...]] = NONE
    dropped: tuple[str, ...] = ()


class ComparedArea(NamedTuple):
    """An area as the right has it, where it does, with its two totals."""

    area: Area
    parts: Parts


class Carried(NamedTuple):
    """A unit or group with its share of what was lost on each side; id "" for rows that name none."""

    id: str
    name: str
    left: Decimal
    right: Decimal

    @property
    def change(self) -> Decimal:
        """What was gained."""
        return self.right - self.left


class Remedied(NamedTuple):
    """Of so many losses on the left how many are gone on the right; of how many nobody can tell, and
    how many the right has no place for.
    """

    done: int
    of: int
    undecided: int
    gone: int


class Comparison(NamedTuple):
    """Two sides, row by row, with totals that balance."""

    kind: Between
    left: Side
    right: Side
    rows: tuple[ComparedRow, ...]
    total: Parts
    areas: tuple[ComparedArea, ...]
    units: tuple[Carried, ...]
    remedied: Remedied
    renamed: tuple[str, ...]
    """The ids that both rulebooks have for criteria with different names, which are not compared."""

    @property
    def deducted(self) -> bool:
        """True where the deducted rows alone are given: totals are what is lost."""
        return self.left.card.appraisal.rows_given == "deducted"

    @property
    def uncounted(self) -> tuple[ComparedRow, ...]:
        """The rows that one side gives no points, though they count there: they are in no total."""
        return tuple(
            row
            for row in self.rows
            if row.state is State.UNDECIDED and None in (row.before, row.after)
        )

    @property
    def undivided(self) -> tuple[ComparedRow, ...]:
        """The rows whose rule changed, where nobody can tell what that alone does to the figures."""
        return tuple(row for row in self.rows if all(row.counts) and row.between is None)


def compared(kind: Between, left: Side, right: Side) -> Comparison | Refusal:
    """Two sides row by row; refused where they do not stand on the same ground."""
    one, other = left.card, right.card
    books = [book.content for book in other.case.dataset.rulebooks]
    way = between(one.rulebook, other.rulebook, books)
    refusal = _unlike(kind, left, right) or _astray(way)
    if refusal is not None:
        return refusal
    on = followed(one.rulebook, other.rulebook, way)
    rows = tuple(compared_rows(one, other, on, whole=kind is Between.REVISIONS))
    if not any(row.was is not None and row.now is not None for row in rows):
        books_named = {"left": one.rulebook.head.title, "right": other.rulebook.head.title}
        return Refusal("usage.compare_unrelated", books_named)
    return Comparison(
        kind=kind,
        left=left,
        right=right,
        rows=rows,
        total=balance(one, other, rows),
        areas=tuple(_areas(one, other, rows)),
        units=_units(one, other, rows),
        remedied=_remedied(rows),
        renamed=_renamed(one.rulebook, other.rulebook, on),
    )


def _unlike(kind: Between, left: Side, right: Side) -> Refusal | None:
    """Why two sides cannot be compared: the lengths of their periods, or what is known of them."""
    one, other = left.card, right.card
    if one.case.period.months != other.case.period.months:
        periods = {"left": one.case.period, "right": other.case.period}
        return Refusal("usage.compare_lengths", periods)
    given = [(c.appraisal.rows_given, c.rulebook.head.coverage) for c in (one, other)]
    if given[0] != given[1]:
        key = "rows" if given[0][0] != given[1][0] else "coverage"
        named = {"left": side_name(kind, left), "right": side_name(kind, right)}
        return Refusal(f"usage.compare_{key}", named)
    if kind in (Between.VOICES, Between.REVISIONS):
        return None
    lacks = [_lacking(side.card) for side in (left, right)]
    if bool(lacks[0]) != bool(lacks[1]):
        side = left if lacks[0] else right
        found = lacks[0] or lacks[1]
        shown = ", ".join(found[:NAMED]) + (", …" if len(found) > NAMED else "")
        values = {"side": side_name(kind, side), "count": len(found), "criteria": shown}
        return Refusal("usage.compare_incomplete", values)
    return None


def side_name(kind: Between, side: Side) -> str:
    """What a side is called in a refusal: its body or its period."""
    case = side.card.case
    return case.name if kind is Between.BODIES else str(case.period)


def _lacking(card: Scorecard) -> tuple[str, ...]:
    """The criteria that should count and that nothing gives points."""
    bare = tuple(row.criterion.id for row in card.unscored)
    return bare if card.appraisal.rows_given == "deducted" else (*bare, *rows_missing(card.case))


def _astray(way: tuple[Rulebook, ...]) -> Refusal | None:
    """Refused where several rulebooks lie between at once: none of them is chosen."""
    first = [book.head.valid.first for book in way]
    twice = [book.head.title for book in way if first.count(book.head.valid.first) > 1]
    return Refusal("usage.compare_between", {"books": "; ".join(twice)}) if twice else None


def _areas(
    one: Scorecard, other: Scorecard, rows: tuple[ComparedRow, ...]
) -> Iterator[ComparedArea]:
    nodes = [node for row in rows if any(row.counts) for node in (row.was, row.now) if node]
    for name in sorted({node.area for node in nodes}, key=id_order):
        area = other.rulebook.area(name) or one.rulebook.area(name)
        if area is not None:
            yield ComparedArea(area, balance(one, other, rows, name))


def _units(one: Scorecard, other: Scorecard, rows: tuple[ComparedRow, ...]) -> tuple[Carried, ...]:
    """What each unit carries of the rows that are compared; nothing where no row names one."""
    shares: list[Mapping[str, Decimal]] = []
    for i in (0, 1):
        found = [(row.left, row.right)[i] for row in rows if row.counts[i]]
        lost = [row for row in found if row is not None and row.deduction < 0]
        exact = [
            equal_shares(row.deduction, tuple(dict.fromkeys(row.given.responsible)) or (NO_UNIT,))
            for row in lost
        ]
        total: dict[str, Decimal] = {}
        for each in printed(exact, step_for(row.deduction for row in lost)):
            for unit, share in each.items():
                total[unit] = total.get(unit, Decimal(0)) + share
        shares.append(total)
    names = [*dict.fromkeys((*shares[0], *shares[1]))]
    if not any(names):
        return ()
    zero, known = Decimal(0), (other.case.dataset, one.case.dataset)
    units = []
    for unit in names:
        name = next((n for data in known if (n := data.name(unit)) != unit), unit)
        units.append(Carried(unit, name, *(share.get(unit, zero) for share in shares)))
    return tuple(sorted(units, key=lambda u: (not u.id, u.left, u.right)))


def _remedied(rows: tuple[ComparedRow, ...]) -> Remedied:
    lost = [
        row
        for row in rows
        if row.before is not None
        and row.before.lost > 0
        and row.was is not None
        and row.was.counts != "information"
    ]
    states = [row.state for row in lost]
    undecided = [row for row in lost if row.state is State.UNDECIDED and row.after is None]
    done = states.count(State.REMEDIED)
    return Remedied(done, len(lost), len(undecided), states.count(State.GONE))


def _renamed(one: Rulebook, other: Rulebook, on: Mapping[str, str]) -> tuple[str, ...]:
    """The ids of scored criteria that neither rulebook leads on, though both have them."""
    reached = set(on.values())
    return tuple(
        c.id
        for c in one.criteria
        if c.rule is not None
        and c.id not in on
        and c.id not in reached
        and (there := other.find(c.id)) is not None
        and there.rule is not None
    )
