"""What a data file says about itself: findings that are known and stay, slips of its document."""

from pydantic import Field, model_validator

from cchc.model.fields import Frozen, Line
from cchc.model.period import Period
from cchc.model.time_fields import Day, PeriodField, Year, once


class Acknowledged(Frozen):
    """A finding of `cchc check` that is known and stays, with the reason."""

    code: Line
    about: Line | None = None
    reason: Line


class Changed(Frozen):
    """Why figures that were published have changed."""

    date: Day
    note: Line


class Slip(Frozen):
    """A slip of the document itself: what it says, and what the data keep instead."""

    about: Line
    says: Line
    kept: Line


class DataFile(Frozen):
    """What every data file may say about itself."""

    slips: tuple[Slip, ...] = ()
    acknowledged: tuple[Acknowledged, ...] = ()
    changes: tuple[Changed, ...] = ()


class PeriodFile(DataFile):
    """A data file that is about one period, which it says as a year or as a period."""

    year_: Year | None = Field(default=None, alias="year")
    period_: PeriodField | None = Field(default=None, alias="period")

    @model_validator(mode="after")
    def _one_period(self) -> "PeriodFile":
        once(self.year_, self.period_)
        return self

    @property
    def period(self) -> Period:
        """The period that it is about."""
        return self.period_ or Period(self.year_ or 0)

    @property
    def period_at(self) -> tuple[str, ...]:
        """Where in the file the period stands."""
        return ("year",) if self.period_ is None else ("period",)
