"""Measurements of a running period: figures as they come in, and how far the tasks of its plan are."""

from functools import cached_property
from typing import Literal

from pydantic import Field, model_validator

from cchc.model.appraisal import Evidence, Figures
from cchc.model.fields import CriterionId, Frozen, Line, Slug, TaskId, problem
from cchc.model.notes import Changed, PeriodFile
from cchc.model.rulebook import Passage
from cchc.model.time_fields import Day, Year
from cchc.model.tuples import NamedTuple


class Measured(NamedTuple):
    """What a figure is of: a criterion, or a part of it, or a measure that no criterion has."""

    criterion: str | None = None
    part: str | None = None
    measure: str | None = None

    def __str__(self) -> str:
        name = self.criterion or self.measure or ""
        return name if self.part is None else f"{name}/{self.part}"


class Measurement(Frozen):
    """One figure of one day."""

    criterion: CriterionId | None = None
    part: Slug | None = None
    measure: Line | None = None
    figure: Figures = Field(alias="evidence")
    as_of: Day = Field(description="the day up to which the figure goes")
    source: Line | None = None
    document: Passage | None = None
    note: Line | None = None
    changes: tuple[Changed, ...] = Field(default=(), description="figures that it had before")

    @model_validator(mode="after")
    def _of_one(self) -> "Measurement":
        if (self.criterion is None) == (self.measure is None) or (self.part and self.measure):
            raise problem("measured_what")
        return self

    @property
    def of(self) -> Measured:
        """What it is a figure of."""
        return Measured(self.criterion, self.part, self.measure)

    @cached_property
    def evidence(self) -> Evidence:
        """The figure with its day, as a row of scores has it."""
        return Evidence.model_construct(
            self.figure.model_fields_set | {"as_of"}, **dict(self.figure), as_of=self.as_of
        )


class TaskState(Frozen):
    """How a task stands from a day on; of several of one task the latest holds."""

    id: TaskId
    state: Literal["open", "done", "dropped"]
    date: Day
    document: Passage | None = None
    note: Line | None = None
    changes: tuple[Changed, ...] = Field(default=(), description="states that it had before")


class Actuals(PeriodFile):
    """A whole `cchc/actuals/v1` file: what is measured in a period, and the tasks of the plan that
    is carried out in `plan_year` (the year of the period where nothing is said).
    """

    schema_: Literal["cchc/actuals/v1"] = Field(alias="schema")
    body: Slug
    plan_year_: Year | None = Field(default=None, alias="plan_year")
    measurements: tuple[Measurement, ...] = ()
    tasks: tuple[TaskState, ...] = ()

    @property
    def plan_year(self) -> int:
        """The year in which its plan is carried out."""
        return self.plan_year_ or self.period.year
