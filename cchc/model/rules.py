"""The kinds of scoring rule met in rulebooks, each as data; what a rule *does* is in scoring."""

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from cchc.model.expression import Condition, Measured
from cchc.model.fields import (
    Count,
    Frozen,
    Level,
    Line,
    Points,
    RateField,
    SignedPoints,
    Slug,
    level_value,
    problem,
)
from cchc.model.rate import Rate
from cchc.model.value import Written

FULL = Rate(Decimal(100))


class Scale(StrEnum):
    """In what a rule measures: a share, whole cases, any quantity, met or not, a rank of ordered
    states.
    """

    SHARE = "share"
    QUANTITY = "quantity"
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


class Measuring(RuleKind):
    """A rule that may measure what is made of named figures, in the place of the row's own figure."""

    measure: Measured | None = None


class Proportional(Measuring):
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
    """One tier: the points from a lower edge (`from`, reached; `above`, not) to the next tier, or
    from the tier before to an upper edge (`at_most`, reached; `below`, not). With `to_points` they go
    straight from the tier's lower end to its upper one.
    """

    from_: Level | None = Field(default=None, alias="from")
    above: Level | None = None
    at_most: Level | None = None
    below: Level | None = None
    from_count: Count | None = None
    points: SignedPoints
    to_points: SignedPoints | None = None

    @model_validator(mode="after")
    def _one_edge(self) -> "Band":
        edges = (self.from_, self.above, self.at_most, self.below, self.from_count)
        if sum(edge is not None for edge in edges) != 1:
            raise problem("band_edge")
        return self

    @property
    def upper(self) -> bool:
        """True where the edge is the upper end of the tier."""
        return self.at_most is not None or self.below is not None

    @property
    def edge(self) -> Rate | Decimal:
        """The edge as written."""
        if self.from_count is not None:
            return Decimal(self.from_count)
        given = (self.from_, self.above, self.at_most, self.below)
        return next(edge for edge in given if edge is not None)

    @property
    def begins(self) -> tuple[Fraction, bool]:
        """Where it begins, and whether just above that (an open edge); where its edge is the upper
        one, where the next tier begins.
        """
        return level_value(self.edge), self.above is not None or self.at_most is not None


class Bands(Measuring):
    """Tiers of a rate, a count or a quantity, in any order; beyond them all `otherwise`."""

    kind: Literal["bands"]
    bands: tuple[Band, ...] = Field(min_length=1)
    otherwise: SignedPoints = Decimal(0)

    @property
    def scale(self) -> Scale:
        """Cases where every band begins at a count, else a share or a quantity as the edges are."""
        if all(band.from_count is not None for band in self.bands):
            return Scale.COUNT
        rated = any(isinstance(band.edge, Rate) for band in self.bands)
        return Scale.SHARE if rated else Scale.QUANTITY


MANY_STEPS = 10_000


class Steps(Measuring):
    """`points` up to a mark (`from`); from there each further `each` adds `adds` (or takes it, below
    0), where `toward` says which way further is; partial steps count in part or not at all.
    """

    kind: Literal["steps"]
    points: SignedPoints
    from_: Level = Field(alias="from")
    each: Level
    adds: SignedPoints
    toward: Literal["more", "less"] = "more"
    partial: Literal["pro_rata", "whole_steps"]
    at_least: SignedPoints | None = None
    at_most: SignedPoints | None = None

    @model_validator(mode="after")
    def _ends(self) -> "Steps":
        if isinstance(self.from_, Rate) != isinstance(self.each, Rate):
            raise problem("steps_mixed")
        if level_value(self.each) <= 0 or self.adds == 0:
            raise problem("steps_still")
        cap = self.at_most if self.adds > 0 else self.at_least
        if cap is None or (cap - self.points) * self.adds <= 0:
            key = "at_most" if self.adds > 0 else "at_least"
            raise problem("steps_endless", key=key)
        if (cap - self.points) / self.adds > MANY_STEPS:
            raise problem("steps_many", most=MANY_STEPS)
        return self

    @property
    def cap(self) -> Decimal:
        """Where the steps end."""
        cap = self.at_most if self.adds > 0 else self.at_least
        assert cap is not None
        return cap

    @property
    def scale(self) -> Scale:
        """A share or a quantity, as the mark is."""
        return Scale.SHARE if isinstance(self.from_, Rate) else Scale.QUANTITY


class CountPoints(Measuring):
    """points_each × count, at most `points`."""

    measured = Scale.COUNT
    kind: Literal["count"]
    points: Points | None = None
    points_each: Points


class YesNo(RuleKind):
    """All points when met, else none; `condition` says of named figures when it is met."""

    measured = Scale.MET
    kind: Literal["yes_no"]
    points: Points | None = None
    condition: Condition | None = None


class State(Frozen):
    """One of the ordered states, with its points."""

    id: Slug
    name: Line
    points: SignedPoints


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


class Penalty(Measuring):
    """`points` minus points_each per breach, at most `cap` taken away."""

    measured = Scale.COUNT
    counts_faults = True
    kind: Literal["penalty"]
    points: Points | None = None
    points_each: Points
    cap: Points | None = None


class Bonus(Measuring):
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


class Part(Frozen):
    """One of several rules put together, named so that evidence can speak of it."""

    id: Slug
    name: Line
    rule: Annotated["Rule", Field(discriminator="kind")]
    weight: Written | None = None
    no_cases: Literal["full_marks", "left_out", "zero"] | None = None


class Combine(RuleKind):
    """Several rules as one: their sum, weighted mean, best or worst, with what is there to start
    with and the least and the most that comes out.
    """

    kind: Literal["sum", "mean", "best", "worst"]
    parts: tuple[Part, ...] = Field(min_length=2)
    start: SignedPoints = Decimal(0)
    at_least: SignedPoints | None = None
    at_most: SignedPoints | None = None


class When(RuleKind):
    """One rule where a condition holds, another where it does not."""

    kind: Literal["when"]
    condition: Condition
    then: Annotated["Rule", Field(discriminator="kind")]
    otherwise: Annotated["Rule", Field(discriminator="kind")]


Simple = Proportional | Bands | Steps | CountPoints | YesNo | States | Penalty | Bonus | Fixed
"""What has a formula of its own."""
Rule = Simple | Judged | Combine | When


def parts_of(rule: Rule | None) -> list[Part]:
    """The parts of a rule, those within parts too."""
    if isinstance(rule, Combine):
        return [one for part in rule.parts for one in (part, *parts_of(part.rule))]
    if isinstance(rule, When):
        return [*parts_of(rule.then), *parts_of(rule.otherwise)]
    return []
