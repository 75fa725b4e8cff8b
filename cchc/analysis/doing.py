"""The tasks of a plan on a day: done, dropped, due, overdue."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cchc.analysis.readings import Unclear
from cchc.model.plan import Plan, Task, deadline_order
from cchc.model.tuples import NamedTuple

if TYPE_CHECKING:  # a run without figures should not pay for their models
    from cchc.model.actuals import TaskState


class Doing(NamedTuple):
    """A task on a day; since when it is so, and how many days are left."""

    task: Task
    told: TaskState | None
    left: int | None

    @property
    def state(self) -> str:
        """open, done or dropped."""
        return "open" if self.told is None else self.told.state

    @property
    def overdue(self) -> bool:
        """True where it is to be done and its deadline is past."""
        return self.state == "open" and self.left is not None and self.left < 0

    @property
    def late(self) -> int:
        """Days by which it was done after its deadline."""
        if self.told is None or self.state != "done" or self.task.deadline is None:
            return 0
        return max(0, (self.told.date - deadline_order(self.task.deadline)).days)


def doing(
    plan: Plan, told: list[TaskState], day: date
) -> tuple[tuple[Doing, ...], tuple[Unclear, ...]]:
    """Each task as the latest state up to the day says, open ones by deadline first; and what has
    two states of one day, of which none is chosen.
    """
    found, unclear = [], []
    for task in plan.tasks:
        mine: dict[date, dict[str, TaskState]] = {}
        for one in told:
            if one.id == task.id and one.date <= day:
                states = mine.setdefault(one.date, {})
                states[one.state] = min(one, states.get(one.state, one), key=str)
        unclear += [Unclear(task.id, on) for on, states in mine.items() if len(states) > 1]
        sure = [next(iter(states.values())) for states in mine.values() if len(states) == 1]
        latest = max(sure, key=lambda one: one.date, default=None)
        by = task.deadline
        left = None if by is None else (deadline_order(by) - day).days
        found.append(Doing(task, latest, left))
    order = {"open": 0, "done": 1, "dropped": 2}
    found.sort(key=lambda one: (order[one.state], deadline_order(one.task.deadline)))
    return tuple(found), tuple(sorted(unclear))
