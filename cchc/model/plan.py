"""The plan (kế hoạch khắc phục): tasks of units, targets for measures, what is assumed."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import Literal

from pydantic import Field, model_validator

from cchc.model.appraisal import Figure
from cchc.model.fields import Count, CriterionId, Frozen, Line, RateField, Slug, TaskId, problem
from cchc.model.notes import DataFile
from cchc.model.period import Period
from cchc.model.rate import Rate
from cchc.model.time_fields import Day, Deadline, Month, PeriodField, Year, once


class Task(Frozen):
    """One task of the plan. Which criteria it serves is a reading of the plan, not in it."""

    id: TaskId
    units: tuple[Slug, ...]
    summary: Line
    deadline: Deadline | None = None
    criteria: tuple[CriterionId, ...] = Field(default=(), description="served directly")
    supports: tuple[CriterionId, ...] = Field(default=(), description="helped, not served")
    section: Line


BOUNDS = (
    *("at_least", "above", "at_most", "below"),
    *("at_least_count", "at_most_count", "below_count"),
)
"""The ways to say a mark; exactly one of them a target."""


class Target(Frozen):
    """A number to reach: of a criterion, or of a measure that no row of the appraisal has.

    One mark of `BOUNDS`, as a rate or a count, to come up to or down to, reached or passed; a
    stretch target beyond it where the plan has one. `stated` keeps the plan's own target where the
    mark is an assumption from it.
    """

    criterion: CriterionId | None = None
    part: Slug | None = None
    measure: Line | None = None
    at_least: RateField | None = None
    above: RateField | None = None
    at_most: RateField | None = None
    below: RateField | None = None
    at_least_count: Count | None = None
    at_most_count: Count | None = None
    below_count: Count | None = None
    stretch: RateField | None = None
    stretch_count: Count | None = None
    baseline: Figure | None = None
    deadline: Deadline | None = None
    task: TaskId
    touches: tuple[CriterionId, ...] = Field(
        default=(), description="criteria that the wording touches, without being their target"
    )
    stated: Line | None = None
    assumption: Line | None = None

    @model_validator(mode="after")
    def _whole(self) -> "Target":
        if (self.criterion is None) == (self.measure is None):
            raise problem("target_measure")
        if sum(getattr(self, bound) is not None for bound in BOUNDS) != 1:
            raise problem("target_mark")
        other = self.stretch if self.counted else self.stretch_count
        if other is not None:  # a stretch target is of the kind of the mark
            raise problem("target_mark")
        return self

    @property
    def bound(self) -> str:
        """The key that says the mark."""
        return next(bound for bound in BOUNDS if getattr(self, bound) is not None)

    @property
    def written(self) -> Rate | int:
        """The mark as written: a rate or a count."""
        found: Rate | int = getattr(self, self.bound)
        return found

    @property
    def further(self) -> Rate | int | None:
        """The stretch mark as written, where there is one."""
        return self.stretch if self.stretch is not None else self.stretch_count

    @property
    def counted(self) -> bool:
        """True where the mark is a number of cases."""
        return self.bound.endswith("_count")

    @property
    def falls(self) -> bool:
        """True where less than the mark is better than more."""
        return self.bound.startswith(("at_most", "below"))

    @property
    def passed(self) -> bool:
        """True where the mark itself is not enough."""
        return self.bound.startswith(("above", "below"))


class ReportDay(Frozen):
    """When the report of a period is due, and the day up to which its figures go."""

    due: Day
    figures_to: Day | None = None


class Plan(DataFile):
    """A whole `cchc/plan/v1` file: what is to be done in `year` about the losses of a period
    before it (`about_year` or `about_period`).
    """

    schema_: Literal["cchc/plan/v1"] = Field(alias="schema")
    body: Slug
    year: Year
    about_year_: Year | None = Field(default=None, alias="about_year")
    about_period_: PeriodField | None = Field(default=None, alias="about_period")
    issued: Month | None = Field(default=None, description="the month or the day of issue")
    document: Line | None = Field(default=None, description="its number: 35/KH-UBND")
    source: Line
    tasks: tuple[Task, ...] = Field(min_length=1)
    targets: tuple[Target, ...] = ()
    reports: dict[PeriodField, ReportDay] = Field(
        default_factory=dict, description="days of reports that are others than usual, by period"
    )

    @model_validator(mode="after")
    def _one_period(self) -> "Plan":
        once(self.about_year_, self.about_period_)
        return self

    @property
    def about(self) -> Period:
        """The period whose losses it is about."""
        return self.about_period_ or Period(self.about_year_ or 0)

    def target(self, criterion: str) -> Target | None:
        """The target of a criterion, or None."""
        return self._targets.get(criterion)

    def serving(self, criterion: str) -> tuple[Task, ...]:
        """The tasks that serve a criterion directly."""
        return tuple(self._serving.get(criterion, ()))

    def supporting(self, criterion: str) -> tuple[Task, ...]:
        """The tasks that only help a criterion."""
        return tuple(self._supporting.get(criterion, ()))

    def aimed(self, task: str) -> tuple[Target, ...]:
        """The targets that a task is to reach, in their order."""
        return tuple(self._aimed.get(task, ()))

    @cached_property
    def _aimed(self) -> dict[str, list[Target]]:
        found: dict[str, list[Target]] = {}
        for target in self.targets:
            if target.task is not None:
                found.setdefault(target.task, []).append(target)
        return found

    @cached_property
    def _targets(self) -> dict[str, Target]:
        return {t.criterion: t for t in reversed(self.targets) if t.criterion is not None}

    @cached_property
    def _serving(self) -> dict[str, list[Task]]:
        return _by_criterion((task, task.criteria) for task in self.tasks)

    @cached_property
    def _supporting(self) -> dict[str, list[Task]]:
        return _by_criterion((task, task.supports) for task in self.tasks)


def _by_criterion(named: Iterable[tuple[Task, tuple[str, ...]]]) -> dict[str, list[Task]]:
    found: dict[str, list[Task]] = {}
    for task, criteria in named:
        for criterion in dict.fromkeys(criteria):
            found.setdefault(criterion, []).append(task)
    return found


def deadline_order(deadline: date | int | None) -> date:
    """Sort key of deadlines: a year ends with its last day, no deadline comes last."""
    if deadline is None:
        return date.max
    return date(deadline, 12, 31) if isinstance(deadline, int) else deadline
