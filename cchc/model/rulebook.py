"""The rulebook (bộ tiêu chí): areas, criteria with their rules, and on what each rule rests."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, field_validator

from cchc.model.expression import Condition
from cchc.model.fields import (
    CriterionId,
    Flag,
    Frozen,
    Line,
    Points,
    Slug,
    id_order,
)
from cchc.model.notes import DataFile
from cchc.model.ranking import RankingRule
from cchc.model.rounding import INDEX_ROUNDING, BookRounding, IndexScale, Rounding
from cchc.model.rules import Rule
from cchc.model.time_fields import Day, Years
from cchc.model.together import ADDED, Grade, Together
from cchc.model.value import Written


class Reference(Frozen):
    """An official document: its number and, where known, its date."""

    document: Line
    date: Day | None = None


class Passage(Reference):
    """An official document, and where in it something stands."""

    section: Line | None = None
    page: Line | None = None


class Basis(Frozen):
    """Where a rule comes from: the document says so, it alone fits the figures, or it is assumed."""

    status: Literal["stated", "inferred", "assumed"]
    ground: Line
    references: tuple[Line, ...] = ()


Instead = Literal["full_marks", "left_out", "zero", "siblings"]
"""What holds where a rule cannot: full marks, neither points nor a maximum, 0 of the maximum, or the
maximum goes to what stands beside it, in equal parts.
"""
Level = Literal["province", "department", "district", "commune"]


class Head(Frozen):
    """What rulebook this is, for whom, when, and how much of it the file holds."""

    id: Slug
    title: Line
    index_name: Line | None = Field(
        default=None, description="what is scored, where it is not administrative reform (CCHC)"
    )
    note: Line | None = Field(default=None, description="what whoever reads a score has to know")
    body_level_: Level | tuple[Level, ...] = Field(alias="body_level")
    valid: Years
    coverage: Literal["partial", "complete"]
    coverage_note: Line | None = None
    issued_by: Reference
    basis: Basis
    rounding: BookRounding
    combine: Together | None = Field(default=None, description="how areas make the total")
    index_scale: IndexScale = Decimal(100)
    grades: tuple[Grade, ...] = ()
    ranking: RankingRule | None = Field(default=None, description="how bodies are put in order")

    @property
    def index_rounding(self) -> Rounding:
        """How the index is rounded: not as a row, whose step may be coarse."""
        return self.rounding.index or INDEX_ROUNDING

    @property
    def body_level(self) -> tuple[Level, ...]:
        """The levels of the bodies that it scores."""
        return (self.body_level_,) if isinstance(self.body_level_, str) else self.body_level_


class Area(Frozen):
    """A field of reform (lĩnh vực)."""

    id: CriterionId
    name: Line
    max_points: Points | None = None
    weight: Written | None = Field(default=None, description="by what it counts in the total")
    combine: Together | None = None
    no_cases: Instead | None = Field(
        default=None, description="what holds where nothing in it counts"
    )


class Criterion(Frozen):
    """A criterion or sub-criterion; one without a rule only groups those below it."""

    id: CriterionId
    name: Line
    max_points: Points
    area_: CriterionId | None = Field(
        default=None, alias="area", description="where it is not the first number of the id"
    )
    rule: Annotated[Rule, Field(discriminator="kind")] | None = None
    basis: Basis | None = None
    figures: dict[Slug, Line] = Field(
        default_factory=dict, description="the named figures of a row: what each one is"
    )
    exact: tuple[Slug, ...] = Field(
        default=(), description="figures that are exact however they are written"
    )
    weight: Written | None = Field(
        default=None, description="by what it counts in the group or area it lies in"
    )
    combine: Together | None = Field(
        default=None, description="of a group: how what lies directly in it is put together"
    )
    counts: Literal["points", "information", "percent_of_total"] = Field(
        default="points",
        description="its points are points, are shown only, or are percent of the total",
    )
    applies: Condition | None = None
    cases: Line | None = Field(default=None, description="what is counted: thủ tục, hồ sơ, đơn vị")
    may_exceed_full: Flag = Field(
        default=False, description="the rate may pass 100% (a revenue plan overfulfilled)"
    )
    not_applicable: Instead | None = None
    no_cases: Instead | None = Field(default=None, description="what holds of 0 of 0 cases")
    was: CriterionId | None = Field(
        default=None, description="its id in the rulebook before, where it is another one"
    )
    scores_remedy: Slug | None = Field(
        default=None,
        description="the part that counts how many losses of the year before are remedied",
    )
    how: Line | None = Field(
        default=None, description="how the document says it is scored, word for word"
    )
    proof: Line | None = Field(
        default=None, description="what proves the score (tài liệu kiểm chứng)"
    )
    data_source: Line | None = Field(
        default=None, description="where figures come from (nguồn dữ liệu)"
    )
    partners: Line | None = Field(default=None, description="who helps to verify (đơn vị phối hợp)")
    note: Line | None = Field(default=None, description="what else the document says")

    @cached_property
    def times(self) -> Fraction:
        """By what its points are multiplied: more than 1 where it was given the maximum of another."""
        return Fraction(1)

    @property
    def full(self) -> Fraction:
        """Its full marks, with what it was given of others."""
        return Fraction(self.max_points) * self.times

    def given(self, times: Fraction) -> "Criterion":
        """The criterion with its points multiplied."""
        if times == self.times:
            return self
        found = self.model_copy()
        found.__dict__["times"] = times
        return found

    @property
    def area(self) -> str:
        """The id of the area it belongs to: that which it names, else the first number of its id."""
        return self.area_ or self.id.split(".", 1)[0]


class Rulebook(DataFile):
    """A whole `cchc/criteria/v1` file."""

    schema_: Literal["cchc/criteria/v1"] = Field(alias="schema")
    head: Head = Field(alias="rulebook")
    areas: tuple[Area, ...] = Field(min_length=1)
    criteria: tuple[Criterion, ...] = Field(min_length=1)

    @field_validator("criteria")
    @classmethod
    def _in_areas(cls, criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
        """What lies in a criterion that names its area lies in that area too."""
        named = {c.id: c.area_ for c in criteria if c.area_ is not None}
        found = []
        for criterion in criteria:
            steps = criterion.id.split(".")
            above = (named.get(".".join(steps[:n])) for n in range(len(steps) - 1, 0, -1))
            area = None if criterion.area_ else next((a for a in above if a), None)
            found.append(criterion.model_copy(update={"area_": area}) if area else criterion)
        return tuple(found)

    @cached_property
    def _areas(self) -> dict[str, Area]:
        return {area.id: area for area in reversed(self.areas)}

    @cached_property
    def _by_id(self) -> dict[str, Criterion]:
        return {criterion.id: criterion for criterion in reversed(self.criteria)}

    @cached_property
    def followers(self) -> Mapping[str, Criterion]:
        """The criteria that say what they were in the rulebook before, by their former ids."""
        return {c.was: c for c in reversed(self.criteria) if c.was is not None}

    def find(self, criterion: str) -> Criterion | None:
        """The criterion with this id, or None."""
        return self._by_id.get(criterion)

    def node(self, name: str) -> Criterion | None:
        """What a row may be of: a criterion, or an area as one (its maximum, where it says none, is
        that of what lies below it); None for neither.
        """
        area = self.area(name)
        if area is None or name in self._by_id:
            return self.find(name)
        most = area.max_points
        if most is None:
            most = sum((child.max_points for child in self.children(name)), Decimal(0))
        return Criterion.model_construct(id=area.id, name=area.name, max_points=most, area_=area.id)

    def above(self, criterion: Criterion) -> tuple[str, ...]:
        """The ids of what a criterion lies in: its area, then the criteria that begin its id."""
        steps = criterion.id.split(".")
        groups = (".".join(steps[:n]) for n in range(2, len(steps)))
        return (criterion.area, *(group for group in groups if group in self._by_id))

    @cached_property
    def inside(self) -> Mapping[str, tuple[str, ...]]:
        """What lies directly in each area and criterion; what lacks the one above lies higher."""
        found: dict[str, list[str]] = {}
        for criterion in self.criteria:
            above = self.above(criterion)[-1]
            if above != criterion.id:
                found.setdefault(above, []).append(criterion.id)
        return {name: tuple(ids) for name, ids in found.items()}

    def part(self, name: str) -> Area | Criterion | None:
        """The area or criterion with this id, or None."""
        return self._by_id.get(name) or self.area(name)

    @cached_property
    def hands_over(self) -> bool:
        """True where something gives its maximum to what stands beside it."""
        held = ((c.no_cases, c.not_applicable) for c in self.criteria)
        return any("siblings" in two for two in held) or any(
            area.no_cases == "siblings" for area in self.areas
        )

    @cached_property
    def joint(self) -> bool:
        """True where something is not merely added up: what a row is worth then hangs on others."""
        found = [self.head.combine, *(area.combine for area in self.areas)]
        found += [criterion.combine for criterion in self.criteria]
        return any(how is not None and how != ADDED for how in found)

    @cached_property
    def uneven(self) -> bool:
        """True where a point of a row need not be a point of the total."""
        levels = self.head.rounding
        weighted = any(one.weight is not None for one in self.areas) or any(
            one.weight is not None or one.counts == "percent_of_total" for one in self.criteria
        )
        return self.joint or weighted or any((levels.group, levels.area, levels.total))

    def scored(self, node: str | None) -> tuple[Criterion, ...]:
        """The criteria with a rule that lie in a node (all, without one), as the file has them."""
        if node is None:
            return tuple(c for c in self.criteria if c.rule is not None)
        found, left = [], [node]
        while left:
            name = left.pop()
            left += reversed(self.inside.get(name, ()))
            criterion = self._by_id.get(name)
            found += [criterion] if criterion is not None and criterion.rule is not None else []
        return tuple(found)

    def area(self, area: str) -> Area | None:
        """The area with this id, or None."""
        return self._areas.get(area)

    def children(self, criterion: str) -> tuple[Criterion, ...]:
        """The criteria directly below an area or criterion, in id order."""
        return tuple(self._below.get(criterion, ()))

    @cached_property
    def _below(self) -> dict[str, list[Criterion]]:
        areas = {area.id for area in self.areas} - self._by_id.keys()
        found: dict[str, list[Criterion]] = {}
        for each in sorted(self.criteria, key=lambda c: id_order(c.id)):
            above = each.id.rpartition(".")[0]
            if above not in areas:
                found.setdefault(above, []).append(each)
            if each.area in areas and each.id.count(".") < 2:
                found.setdefault(each.area, []).append(each)
        return found
