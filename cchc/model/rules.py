"""The kinds of scoring rule met in rulebooks, each as data; what a rule *does* is in scoring."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, model_validator

from cchc.model.fields import Count, Frozen, Line, Points, RateField, Slug, problem
from cchc.model.rate import Rate

FULL = Rate(Decimal(100))


class Proportional(Frozen):
    """points × rate / full_at, at most points; below `zero_below` nothing.

    A `survey` is the same formula on a share found by asking citizens or officials
    (điều tra xã hội học).
    """

    kind: Literal["proportional", "survey"]
    points: Points | None = None
    full_at: RateField = FULL
    zero_below: RateField | None = None


class Band(Frozen):
    """One tier: the points from a lower edge (`from`, reached; `above`, not) to the next tier."""

    from_: RateField | None = Field(default=None, alias="from")
    above: RateField | None = None
    from_count: Count | None = None
    points: Points

    @model_validator(mode="after")
    def _one_edge(self) -> "Band":
        if sum(edge is not None for edge in (self.from_, self.above, self.from_count)) != 1:
            raise problem("band_edge")
        return self


class Bands(Frozen):
    """Tiers of a rate, or of a count, in any order; below the lowest edge nothing."""

    kind: Literal["bands"]
    bands: tuple[Band, ...] = Field(min_length=1)


class CountPoints(Frozen):
    """points_each × count, at most `points`."""

    kind: Literal["count"]
    points: Points | None = None
    points_each: Points


class YesNo(Frozen):
    """All points when met, else none."""

    kind: Literal["yes_no"]
    points: Points | None = None


class State(Frozen):
    """One of the ordered states, with its points."""

    id: Slug
    name: Line
    points: Points


class States(Frozen):
    """Ordered states (on time, late, none), best first."""

    kind: Literal["states"]
    states: tuple[State, ...] = Field(min_length=2)


class Judged(Frozen):
    """The council decides within the maximum: there is no formula."""

    kind: Literal["judged"]


class Penalty(Frozen):
    """`points` minus points_each per breach, at most `cap` taken away."""

    kind: Literal["penalty"]
    points: Points | None = None
    points_each: Points
    cap: Points | None = None


class Bonus(Frozen):
    """points_each per case on top of the maximum, at most `cap`."""

    kind: Literal["bonus"]
    points_each: Points
    cap: Points


class Fixed(Frozen):
    """Points that every body has: the base of a base + share rule."""

    kind: Literal["fixed"]
    points: Points


PartRule = Proportional | Bands | CountPoints | YesNo | States | Penalty | Bonus | Fixed
"""What a part of a sum may be: every kind that has a formula, but no sum inside a sum."""


class Part(Frozen):
    """One addend of a sum, named so that evidence can speak of it."""

    id: Slug
    name: Line
    rule: Annotated[PartRule, Field(discriminator="kind")]


class Sum(Frozen):
    """The sum of its parts, each with evidence of its own."""

    kind: Literal["sum"]
    parts: tuple[Part, ...] = Field(min_length=2)


Rule = PartRule | Judged | Sum
