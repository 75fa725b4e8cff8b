"""The kinds of scoring rule met in rulebooks, each as data; what a rule *does* is in scoring."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from cchc.model.fields import Count, Frozen, Line, Points, RateField, Slug, problem
from cchc.model.rate import Rate

FULL = Rate(Decimal(100))


class Scale(StrEnum):
    """In what a rule measures: a share, whole cases, met or not, a rank of ordered states."""

    SHARE = "share"
    COUNT = "count"
    MET = "met"
    RANK = "rank"


class RuleKind(Frozen):
    """What every kind of rule says of itself, once: all else is asked of its curve."""

    measured: ClassVar[Scale | None] = None
    on_top: ClassVar[bool] = False
    """True where the points come on top of the maximum."""
    counts_faults: ClassVar[bool] = False
    """True where what is counted is what should not be."""

    @property
    def scale(self) -> Scale | None:
        """In what the rule measures; None where it measures nothing of its own."""
        return self.measured

    @property
    def ranks(self) -> tuple["State", ...]:
        """The states of a rank, worst first: the measure is the place here."""
        return ()


class Proportional(RuleKind):
    """points × rate / full_at, at most points; below `zero_below` nothing.

    A `survey` is the same formula on a share found by asking citizens or officials
    (điều tra xã hội học).
    """

    measured = Scale.SHARE
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


class Bands(RuleKind):
    """Tiers of a rate, or of a count, in any order; below the lowest edge nothing."""

    kind: Literal["bands"]
    bands: tuple[Band, ...] = Field(min_length=1)

    @property
    def scale(self) -> Scale:
        """Cases where every band begins at a count, else a share."""
        counted = all(band.from_count is not None for band in self.bands)
        return Scale.COUNT if counted else Scale.SHARE


class CountPoints(RuleKind):
    """points_each × count, at most `points`."""

    measured = Scale.COUNT
    kind: Literal["count"]
    points: Points | None = None
    points_each: Points


class YesNo(RuleKind):
    """All points when met, else none."""

    measured = Scale.MET
    kind: Literal["yes_no"]
    points: Points | None = None


class State(Frozen):
    """One of the ordered states, with its points."""

    id: Slug
    name: Line
    points: Points


class States(RuleKind):
    """Ordered states (on time, late, none), best first."""

    measured = Scale.RANK
    kind: Literal["states"]
    states: tuple[State, ...] = Field(min_length=2)

    @property
    def ranks(self) -> tuple[State, ...]:
        """The states, worst first."""
        return self.states[::-1]


class Judged(RuleKind):
    """The council decides within the maximum: there is no formula."""

    kind: Literal["judged"]


class Penalty(RuleKind):
    """`points` minus points_each per breach, at most `cap` taken away."""

    measured = Scale.COUNT
    counts_faults = True
    kind: Literal["penalty"]
    points: Points | None = None
    points_each: Points
    cap: Points | None = None


class Bonus(RuleKind):
    """points_each per case on top of the maximum, at most `cap`."""

    measured = Scale.COUNT
    on_top = True
    kind: Literal["bonus"]
    points_each: Points
    cap: Points


class Fixed(RuleKind):
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


class Sum(RuleKind):
    """The sum of its parts, each with evidence of its own."""

    kind: Literal["sum"]
    parts: tuple[Part, ...] = Field(min_length=2)


Rule = PartRule | Judged | Sum
