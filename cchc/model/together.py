"""How points are put together above the criteria, and what grade they make."""

from decimal import Decimal
from typing import Literal

from pydantic import Field

from cchc.model.expression import Condition
from cchc.model.fields import Frozen, Line, Points, RateField, SignedPoints


class Together(Frozen):
    """How what lies directly in a group, an area or the whole is put together: added, or the mean, the
    best or the worst of it, with what is there to start with and the least and the most that comes
    out.
    """

    kind: Literal["sum", "mean", "best", "worst"] = "sum"
    start: SignedPoints = Decimal(0)
    at_least: SignedPoints | None = None
    at_most: SignedPoints | None = None


ADDED = Together.model_construct()
"""How points are put together where the rulebook does not say."""


class Quota(Frozen):
    """How many bodies of a block may have a grade: a share of those with another one or a better."""

    share: RateField
    of: Line


class Grade(Frozen):
    """A grade (Tốt / Khá / Trung bình / Yếu): the index it starts at (the total, where there is no
    index), what else must hold, how many bodies may have it.
    """

    name: Line
    from_: Points = Field(alias="from")
    when: Condition | None = None
    quota: Quota | None = None
