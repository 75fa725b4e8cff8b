"""A scenario file: measures set by hand, to be put through the rules beside the plan."""

from typing import Annotated, Literal

from pydantic import Field

from cchc.model.fields import CriterionId, Flag, Frozen, Line, Scalar, text_of
from cchc.model.notes import DataFile
from cchc.model.writing import one_line


def _setting(value: object) -> str:
    return one_line(text_of(value, spaces=True))


Setting = Annotated[
    str, Scalar(_setting, {"type": ["string", "number", "boolean"], "minLength": 1})
]
"""A measure as `--set` takes it: 80%, 4, 16/17, yes."""


class Scenario(Frozen):
    """One scenario: a name and the measure of some criteria, each as `--set` takes it."""

    name: Line
    stretch: Flag = False
    set_: dict[CriterionId, Setting] = Field(alias="set", min_length=1)


class Scenarios(DataFile):
    """A whole `cchc/scenario/v1` file."""

    schema_: Literal["cchc/scenario/v1"] = Field(alias="schema")
    scenarios: tuple[Scenario, ...] = Field(min_length=1)
