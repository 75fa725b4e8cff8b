"""A scenario file: measures set by hand, to be put through the rules beside the plan."""

from typing import Annotated, Literal

from pydantic import Field

from cchc.model.fields import TODO, CriterionId, Flag, Frozen, Line, Scalar, problem, text_of
from cchc.model.notes import DataFile
from cchc.model.writing import one_line


def _setting(value: object) -> str:
    text = one_line(text_of(value, spaces=True))
    if text == TODO:
        raise problem("value_empty")
    return text


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
