"""What bodies answered, held against what was asked: what is missing, too much, or not what it seems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from cchc.analysis.body_lines import BodyLines
from cchc.analysis.replies import State
from cchc.model.body_form import BodyReply, Given
from cchc.model.codes import finding
from cchc.model.diagnostic import Diagnostic
from cchc.model.rulebook import Criterion
from cchc.model.source import Location
from cchc.model.units import Unit
from cchc.scoring.evaluate import evaluate, reach


class Over(NamedTuple):
    """Points that no rule gives: above the most, or below the least."""

    criterion: str
    points: Decimal
    ends: tuple[Decimal, Decimal]
    at: str


class Differing(NamedTuple):
    """Points that are not what the figures beside them give."""

    criterion: str
    points: Decimal
    own: tuple[Decimal, Decimal]
    at: str


class BodyState(NamedTuple):
    """One body: its reply, if any, the criteria that it was asked about, those of them that it left
    empty, and what has to be looked at.
    """

    unit: Unit
    rulebook: str
    reply: BodyReply | None
    asked: tuple[str, ...]
    left: tuple[str, ...] = ()
    over: tuple[Over, ...] = ()
    differing: tuple[Differing, ...] = ()
    unshown: tuple[str, ...] = ()
    """Criteria with points or a figure that no document shows and no words explain."""

    @property
    def state(self) -> State:
        """What the body has done."""
        if self.reply is None:
            return State.MISSING
        if not self.reply.given:
            return State.EMPTY
        return State.PART if self.left else State.WHOLE

    @property
    def total(self) -> Decimal | None:
        """The sum of the points that it gives itself, without those that are left open; None where it
        gives none.
        """
        given = taken(self).values()
        points = [one.points for one in given if one.points is not None and not one.doubtful]
        return sum(points, Decimal(0)) if points else None


def states(every: Iterable[BodyLines], replies: Iterable[BodyReply]) -> Iterator[BodyState]:
    """The bodies in order, each with its reply."""
    by_body = {reply.body: reply for reply in replies}
    for lines in every:
        yield _state(lines, by_body.get(lines.unit.id))


def findings(state: BodyState) -> Iterator[Diagnostic]:
    """What is too much, and what differs from its own figures."""
    for over in state.over:
        values: dict[str, Any] = {"points": over.points, "ends": over.ends}
        yield finding("body_over", Location(over.at), criterion=over.criterion, **values)
    for one in state.differing:
        values = {"points": one.points, "own": one.own}
        yield finding("own_points_differ", Location(one.at), criterion=one.criterion, **values)


def _state(lines: BodyLines, reply: BodyReply | None) -> BodyState:
    criteria = [one for one in lines.criteria if not lines.exempt(one)]
    asked = tuple(one.id for one in criteria)
    base = BodyState(lines.unit, lines.book.head.id, reply, asked, asked)
    if reply is None:
        return base
    given = reply.given
    return base._replace(
        left=tuple(one.id for one in criteria if not _answered(one, given)),
        over=tuple(over for one in criteria if (over := _over(one, given.get(one.id)))),
        differing=tuple(
            found for one in criteria if (found := _differing(lines, one, given.get(one.id)))
        ),
        unshown=tuple(
            one.id
            for one in criteria
            if (said := given.get(one.id)) and not said.shown and not said.apart and _says(said)
        ),
    )


def _says(given: Given) -> bool:
    return given.points is not None or bool(given.cells)


def _answered(criterion: Criterion, given: Mapping[str, Given]) -> bool:
    """True where a criterion has points or figures, or does not apply, and nothing in it is open."""
    said = given.get(criterion.id)
    return said is not None and not said.doubtful and (_says(said) or said.apart)


def _over(criterion: Criterion, given: Given | None) -> Over | None:
    if given is None or given.points is None:
        return None
    low, high = reach(criterion)
    if low <= given.points <= high:
        return None
    return Over(criterion.id, given.points, (low, high), given.at)


def _differing(lines: BodyLines, criterion: Criterion, given: Given | None) -> Differing | None:
    """Whether the points that a body gives itself are what the rule makes of its own figures."""
    if given is None or given.points is None or given.evidence is None or given.doubtful:
        return None
    rounding = lines.book.head.rounding
    found = evaluate(criterion, given.evidence, rounding, lines.facts(criterion))
    if found is None or found.admits(given.points):
        return None
    return Differing(criterion.id, given.points, (found.low, found.high), given.at)


def taken(state: BodyState) -> Mapping[str, Given]:
    """What goes into the table: points that no rule gives are left open."""
    if state.reply is None:
        return {}
    over = {one.criterion for one in state.over}
    return {
        name: one._replace(doubtful=True) if name in over else one
        for name, one in state.reply.given.items()
    }
