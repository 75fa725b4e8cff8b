"""The appraisal (kết quả thẩm định) of one body in one year: a score, its evidence and reason a row."""

from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, model_validator

from cchc.model.error import Phrase
from cchc.model.fields import (
    Count,
    CriterionId,
    Flag,
    Frozen,
    Line,
    Points,
    RateField,
    SignedPoints,
    SignedTotal,
    Slug,
    problem,
)
from cchc.model.notes import PeriodFile
from cchc.model.rate import Rate
from cchc.model.rulebook import Passage, Reference
from cchc.model.time_fields import Day
from cchc.model.tuples import NamedTuple
from cchc.model.value import Written

FORMS = (
    ("rate",),
    ("count", "of"),
    ("missing", "of"),
    ("count",),
    ("below",),
    ("met",),
    ("state",),
    ("number",),
    ("parts",),
    ("figures",),
    ("parts", "figures"),
    ("not_applicable",),
)
"""The ways evidence can be given; exactly one of them a row."""


FIGURES = (
    *("rate", "count", "missing", "of", "below", "met", "state", "number"),
    *("parts", "figures", "not_applicable"),
)


class Figure(Frozen):
    """One measured fact: a printed rate, a share of cases, a count, a yes or no, a state.

    `missing` of `of` is the share of those that are *not* missing; `below` is a rate known only
    to lie under a mark.
    """

    rate: RateField | None = None
    count: Count | None = None
    missing: Count | None = None
    of: Count | None = None
    below: RateField | None = None
    met: Flag | None = None
    state: Slug | None = None
    number: Written | None = None

    @property
    def no_cases(self) -> bool:
        """True for 0 of 0: there was nothing to be done well or badly."""
        return self.of == 0

    @property
    def form(self) -> tuple[str, ...]:
        """The names of the figures given; one of `FORMS` in valid data."""
        return tuple(name for name in FIGURES if getattr(self, name, None) is not None)

    @model_validator(mode="after")
    def _one_form(self) -> "Figure":
        if self.form not in FORMS:
            raise problem("evidence_form", found=" + ".join(self.form) or "–")
        if self.of is not None:
            part = self.count if self.missing is None else self.missing
            if part is not None and part > self.of:
                raise problem("fraction_above_one", count=part, of=self.of)
        return self


def figure_text(figure: Figure | None) -> str | None:
    """One figure as data: "70.25%", "12/112", "3", "<100%", "met"; the share met of `missing`."""
    if figure is None or not figure.form or set(figure.form) & {"parts", "figures"}:
        return None
    if figure.number is not None:
        return figure.number.text.replace(",", ".")
    if figure.of is not None:
        count = figure.count if figure.missing is None else figure.of - figure.missing
        return f"{count}/{figure.of}"
    if figure.below is not None:
        return f"<{figure.below}"
    if figure.met is not None:
        return "met" if figure.met else "not_met"
    return str(figure.rate if figure.rate is not None else figure.state or figure.count)


class Figures(Figure):
    """What is measured of a criterion: one figure, or of several parts a figure each, and of named
    figures a number each.
    """

    parts: dict[Slug, Figure] | None = None
    figures: dict[Slug, Written] | None = None
    not_applicable: Flag | None = None


Told = Rate | str | Phrase | dict[str, Any]
"""A figure as `Words.value` writes it in the reader's language."""


def figure_said(figure: Figures) -> Told:
    """A figure for a sentence: a rate, a phrase (met), each part by its name, or what is the same
    in any language.
    """
    if figure.not_applicable is not None:
        return Phrase("evidence.not_applicable")
    if figure.parts or figure.figures:
        parts = {name: _one_said(part) for name, part in (figure.parts or {}).items()}
        return {**parts, **(figure.figures or {})}
    return _one_said(figure)


def _one_said(figure: Figure) -> Rate | str | Phrase:
    if figure.met is not None:
        return Phrase("evidence.met" if figure.met else "evidence.not_met")
    return figure.rate or figure_text(figure) or ""


class Evidence(Figures):
    """The figure behind a score, with its date; several parts have a figure each, and named figures
    a number each.
    """

    as_of: Day | None = None


class Voice(StrEnum):
    """Whose word a score is: the body's own (tự đánh giá), the council's (thẩm định), the body's
    against the council's (giải trình), or the rule's (tính lại).
    """

    SELF_ASSESSED = "self_assessed"
    APPRAISED = "appraised"
    CLAIMED = "claimed"
    RECOMPUTED = "recomputed"


class Claim(Frozen):
    """What the body claims against the council's figure, and the document that shows it."""

    evidence: Evidence
    document: Passage
    about: Line


class Roles(Frozen):
    """Who of the responsible leads and who helps, where the source says it; shares stay equal."""

    lead: tuple[Slug, ...] = ()
    help: tuple[Slug, ...] = ()

    def of(self, party: str) -> str:
        """lead or help; an empty text where nothing is said of a unit or group."""
        return "lead" if party in self.lead else "help" if party in self.help else ""


class Row(Frozen):
    """One scored criterion."""

    criterion: CriterionId
    max_points: Points
    appraised: SignedPoints | None = None
    deduction: SignedPoints | None = None
    self_assessed: SignedPoints | None = None
    evidence: Evidence | None = None
    reason: Line | None = None
    responsible: tuple[Slug, ...] = ()
    roles: Roles = Roles.model_construct()
    unassigned_reason: Line | None = None
    claim: Claim | None = None
    document: Passage | None = Field(
        default=None, description="the document that shows the figure (tài liệu kiểm chứng)"
    )
    note: Line | None = None

    @model_validator(mode="after")
    def _of_a_score(self) -> "Row":
        for key in ("deduction", "claim"):  # both speak of the council's points
            if self.appraised is None and getattr(self, key) is not None:
                raise problem("score_unsaid", key=key)
        return self

    @property
    def silent(self) -> bool:
        """True where no voice gives the row points: only its figure may."""
        return self.appraised is None and self.self_assessed is None

    @property
    def unassigned(self) -> bool:
        """True where the row says that no unit is responsible: not where it leaves units open."""
        return not self.responsible and "responsible" in self.model_fields_set

    @property
    def marks(self) -> "dict[Voice, Mark]":
        """What each voice of the file says of the row; the rule speaks when it is scored."""
        found = {}
        if self.appraised is not None:
            found[Voice.APPRAISED] = Mark(self.appraised, self.evidence, self.document)
        if self.self_assessed is not None:
            found[Voice.SELF_ASSESSED] = Mark(self.self_assessed, None, self.document)
        if self.claim is not None:
            found[Voice.CLAIMED] = Mark(None, self.claim.evidence, self.claim.document)
        return found


class Mark(NamedTuple):
    """What one voice says of a row: points (None where it leaves them to the rule), the figure
    behind them, the document that shows it.
    """

    points: Decimal | None
    evidence: Evidence | None = None
    document: Reference | None = None


class ScoreHead(PeriodFile):
    """What every file of scores says of them all: their rulebook, their period, who published them."""

    rulebook: Slug
    as_of: Day | None = Field(default=None, description="the day up to which the figures go")
    score: Literal["from_evidence"] | None = Field(
        default=None, description="what the rules give the figures counts, whatever else was given"
    )
    published_by: Reference
    source: Line

    @property
    def year(self) -> int:
        """The year that the period lies in."""
        return self.period.year


class Appraisal(ScoreHead):
    """A whole `cchc/appraisal/v1` file."""

    schema_: Literal["cchc/appraisal/v1"] = Field(alias="schema")
    body: Slug
    rows_given: Literal["all", "deducted"]
    declared_total: SignedTotal | None = None
    declared_areas: dict[CriterionId, SignedTotal] = Field(default_factory=dict)
    rows: tuple[Row, ...] = Field(min_length=1)

    def find(self, criterion: str) -> tuple[int, Row] | None:
        """Position and row of a criterion, or None."""
        return self._by_criterion.get(criterion)

    @cached_property
    def _by_criterion(self) -> dict[str, tuple[int, Row]]:
        return {r.criterion: (i, r) for i, r in reversed(list(enumerate(self.rows)))}
