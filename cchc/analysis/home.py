"""Which file of measurements a figure or the state of a task belongs into."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from cchc.model.actuals import Actuals
from cchc.model.dataset import Dataset
from cchc.model.error import Refusal
from cchc.model.period import Period, window
from cchc.model.plan import Plan
from cchc.model.source import Sourced


class Home(NamedTuple):
    """A body, the period that is measured, the year of the plan, and the file where there is one."""

    body: str
    period: Period
    plan_year: int
    kept: Sourced[Actuals] | None = None


def carried(dataset: Dataset, body: str | None) -> tuple[Sourced[Plan], ...] | Refusal:
    """The plans of a body, or of the only one that has any."""
    own = tuple(plan for plan in dataset.plans if body in (None, plan.content.body))
    bodies = {plan.content.body: dataset.name(plan.content.body) for plan in own}
    if len(bodies) > 1:
        return Refusal(
            "usage.record_body", {"count": len(bodies), "names": "; ".join(bodies.values())}
        )
    return own or Refusal("usage.record_planless", {"body": dataset.name(body or "") or "–"})


def home(
    dataset: Dataset,
    plans: Sequence[Sourced[Plan]],
    day: date,
    asked: Period | None,
    task: str | None = None,
) -> Home | Refusal:
    """The file for what is of a day: of the period asked for; else the one that has figures of that
    day, or that of the whole year. The state of a task is of the latest plan that has it.
    """
    body = plans[0].content.body
    year = day.year if asked is None else asked.year
    if task is not None and asked is None:
        having = (p.content for p in plans if any(one.id == task for one in p.content.tasks))
        year = max((plan.year for plan in having if plan.year <= day.year), default=year)
    kept = [a for a in dataset.actuals if (a.content.body, a.content.plan_year) == (body, year)]
    whole = asked or Period(year)
    fit = [one for one in kept if one.content.period == whole]
    if asked is None and not (task is not None and fit):
        timely = [one for one in kept if _within(one.content.period, day)]
        fit = kept if task is not None else timely or fit
    if len(fit) > 1:
        periods = ", ".join(str(one.content.period) for one in fit)
        return Refusal("usage.record_period", {"periods": periods})
    return Home(body, fit[0].content.period if fit else whole, year, next(iter(fit), None))


def _within(period: Period, day: date) -> bool:
    first, last = window(period)
    return first <= day <= last
