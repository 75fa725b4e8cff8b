"""A target of a plan on a day: its start, its latest figure, how it stands, what it is worth."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from cchc.analysis.readings import Readings
from cchc.analysis.running import Running, measured
from cchc.analysis.scorecard import Scorecard
from cchc.analysis.targets import Cases, cases, distance, mark
from cchc.analysis.track import STALE, Reading, State, Track, Way, track
from cchc.model.plan import Plan, Target, Task, deadline_order
from cchc.model.tuples import NamedTuple

if TYPE_CHECKING:  # a run without figures should not pay for their models
    from cchc.model.actuals import Measurement

ZERO = Decimal(0)
URGENT = (
    *(State.FALLING, State.BEHIND, State.OPEN, State.STALE, State.NO_FIGURE),
    *(State.ON_THE_WAY, State.REACHED),
)
"""The states of targets, the most urgent first."""


class Aimed(NamedTuple):
    """A target on a day."""

    target: Target
    task: Task | None
    running: Running | None
    start: Reading | None
    latest: Measurement | None
    now: Reading | None
    track: Track
    state: State
    distance: Decimal | None
    cases: Cases | None
    aimed: Decimal | None
    """The points of its criterion once it is met."""
    due: date | int | None
    left: int | None
    """Days to its deadline; below 0 where that is past."""
    age: int | None
    """Days since its latest figure."""

    @property
    def name(self) -> str:
        """What it is a target of."""
        if self.running is not None:
            return self.running.criterion.name
        return self.target.measure or self.target.criterion or ""

    @property
    def overdue(self) -> bool:
        """True where its deadline is past and no figure says that it is reached."""
        return self.left is not None and self.left < 0 and self.state is not State.REACHED

    @property
    def old(self) -> bool:
        """True where its latest figure says nothing of today."""
        return self.age is not None and self.age > STALE

    @property
    def urgency(self) -> tuple[bool, int, date, Decimal]:
        """Where it stands among targets."""
        return not self.overdue, URGENT.index(self.state), deadline_order(self.due), -self.at_stake

    @property
    def at_stake(self) -> Decimal:
        """The points that meeting it adds."""
        now = self.running.points if self.running is not None else None
        return ZERO if now is None or self.aimed is None else self.aimed - now


def aimed(
    target: Target,
    plan: Plan,
    card: Scorecard,
    known: Readings,
    rows: dict[str, Running],
    day: date,
) -> Aimed:
    """A target of a plan on a day, held against the rows of the running year."""
    row = rows.get(target.criterion or "")
    if row is not None:
        found = row.readings(target)
    else:
        own = known.of_measure(target.measure) if target.measure else ()
        found = tuple(
            (Reading(measured(m.figure, None, target), m.as_of, m.figure), m) for m in own
        )
    start = _start(target, card, row)
    if start is None and len(found) > 1:
        start = found[0][0]
    now, latest = found[-1] if found else (None, None)
    earlier = [one for one, _ in found[:-1] if one.measure is not None]
    task = next((one for one in plan.tasks if one.id == target.task), None)
    due = target.deadline if target.deadline is not None or task is None else task.deadline
    way = track(
        Way(target, start, None if due is None else deadline_order(due)),
        earlier[-1] if earlier else None,
        now,
    )
    age = None if now is None else (day - now.day).days
    state = way.state
    if state is State.ON_THE_WAY and age is not None and age > STALE:
        state = State.STALE
    nominal = now.measure.nominal if now is not None and now.measure is not None else None
    return Aimed(
        target=target,
        task=task,
        running=row,
        start=start,
        latest=latest,
        now=now,
        track=way,
        state=state,
        distance=distance(nominal, mark(target), target),
        cases=cases(now.figure, target) if now is not None else None,
        aimed=row.aimed(target) if row is not None else None,
        due=due,
        left=None if due is None else (deadline_order(due) - day).days,
        age=age,
    )


def _start(target: Target, card: Scorecard, row: Running | None) -> Reading | None:
    """What a target starts from: the baseline that the plan says, on the day of the figure of the
    scores, else of the scores, else on the last day of their period. That figure itself is no start:
    what is counted from the first of January begins anew.
    """
    if target.baseline is None:
        return None
    base = row.base if row is not None else None
    day = (base.as_of if base is not None else None) or card.appraisal.as_of
    day = day or card.case.period.ends
    return Reading(measured(target.baseline, None, target), day, target.baseline)
