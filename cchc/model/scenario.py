"""A scenario file: measures set by hand, to be put through the rules beside the plan."""

from typing import Literal

from pydantic import Field

from cchc.model.fields import CriterionId, Flag, Frozen, Line
from cchc.model.notes import DataFile


class Scenario(Frozen):
    """One scenario: a name and the measure of some criteria, each as `--set` takes it."""

    name: Line
    stretch: Flag = False
    set_: dict[CriterionId, Line] = Field(alias="set", min_length=1)


class Scenarios(DataFile):
    """A whole `cchc/scenario/v1` file."""

    schema_: Literal["cchc/scenario/v1"] = Field(alias="schema")
    scenarios: tuple[Scenario, ...] = Field(min_length=1)
