"""A rule and its evidence to a score: the nominal value and every score the precision admits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc.model.appraisal import Evidence, Figure
from cchc.model.rulebook import Criterion, Instead, Rounding
from cchc.model.rules import Rule, Scale
from cchc.model.span import Span, round_to
from cchc.scoring.adding import added
from cchc.scoring.lines import addends, reach


class Measure(NamedTuple):
    """What was measured, as a number: the nominal x (None where only bounds are known), the set."""

    nominal: Fraction | None
    span: Span


class Outcome(NamedTuple):
    """A recomputed score: unrounded nominal, its rounding, and the admissible rounded scores."""

    raw: Fraction | None
    nominal: Decimal | None
    low: Decimal
    high: Decimal
    spans: tuple[tuple[Decimal, Decimal], ...]
    """Rounded lowest and highest of each stretch of admissible scores; steps lie between."""
    step: Decimal

    @property
    def only(self) -> Decimal | None:
        """The one score that every admissible measure gives, where the evidence is but a bound."""
        return self.low if self.nominal is None and self.low == self.high else None

    def admits(self, points: Decimal) -> bool:
        """True when some admissible measure, rounded, gives these points."""
        return any(
            low <= points <= high and (points - low) % self.step == 0 for low, high in self.spans
        )


def measure(rule: Rule, figure: Figure | None, exceed: bool = False) -> Measure | None:
    """The figure as the rule's x, or None where it does not fit the rule (or is not there).

    A rule without a measure of its own needs no figure. A printed percentage above full is cut at
    100% unless the criterion allows more (`exceed`).
    """
    if rule.scale is None:
        return exactly(Fraction(0))
    if figure is None:
        return None
    exact: int | None = None
    match rule.scale:
        case Scale.SHARE:
            return share(figure, exceed)
        case Scale.COUNT:
            exact = figure.count if figure.of is None else None
        case Scale.MET:
            exact = figure.met
        case Scale.RANK:
            names = [state.id for state in rule.ranks]
            exact = names.index(figure.state) if figure.state in names else None
    return None if exact is None else exactly(Fraction(exact))


def exactly(x: Fraction) -> Measure:
    """A measure known without a doubt."""
    return Measure(x, Span.point(x))


def share(figure: Figure, exceed: bool = False) -> Measure | None:
    """A figure as a share: a printed rate with its precision, cases exactly, a bound as a span."""
    one = Fraction(1)
    if figure.rate is not None:
        span = figure.rate.printed
        if not exceed and span.high > one:
            span = Span(min(span.low, one), one)
        return Measure(figure.rate.value, span)
    if figure.of:
        part = figure.count if figure.count is not None else figure.of - (figure.missing or 0)
        return exactly(Fraction(part, figure.of))
    if figure.below is not None and figure.below.value > 0:
        return Measure(None, Span(Fraction(0), figure.below.value, high_open=True))
    return None


def figure_of(evidence: Evidence | None, part: str | None) -> Figure | None:
    """The figure of a part (or of the whole row) in the evidence."""
    if evidence is None or part is None:
        return evidence
    return (evidence.parts or {}).get(part)


def unmeasured(evidence: Evidence | None) -> bool:
    """True where a row says that there is nothing to measure: not applicable, or 0 of 0."""
    return evidence is not None and bool(evidence.not_applicable or evidence.no_cases)


def instead(criterion: Criterion, evidence: Evidence | None) -> Instead | None:
    """What holds in place of the rule where there is nothing to measure, if the rulebook says so."""
    if evidence is None or not unmeasured(evidence):
        return None
    return criterion.not_applicable if evidence.not_applicable else criterion.no_cases


def certain(points: Decimal, rounding: Rounding) -> Outcome:
    """Points that no figure leaves in doubt."""
    return Outcome(Fraction(points), points, points, points, ((points, points),), rounding.step)


def evaluate(criterion: Criterion, evidence: Evidence | None, rounding: Rounding) -> Outcome | None:
    """The recomputed score of a criterion, or None where there is no formula or no fitting figure."""
    rule = criterion.rule
    if rule is None:
        return None
    if unmeasured(evidence):
        held = {"full_marks": criterion.max_points, "zero": Decimal(0)}
        points = held.get(instead(criterion, evidence) or "")
        return None if points is None else certain(points, rounding)
    parts = addends(rule, criterion.max_points)
    raw: Fraction | None = Fraction(0)
    images = []
    for part, kind, curve in parts:
        found = measure(kind, figure_of(evidence, part), criterion.may_exceed_full)
        if found is None:
            return None
        images.append(curve.image(found.span))
        if raw is not None:
            raw = None if found.nominal is None else raw + curve.score(found.nominal)
    if not parts:
        return None
    low, high = (Fraction(end) for end in reach(parts, criterion.max_points))
    spans = tuple(_rounded(span.clip(low, high), rounding) for span in added(images))
    if raw is not None:
        raw = min(max(raw, low), high)
    return Outcome(
        raw=raw,
        nominal=None if raw is None else round_to(raw, rounding.step, rounding.mode),
        low=min(first for first, _ in spans),
        high=max(last for _, last in spans),
        spans=spans,
        step=rounding.step,
    )


def _rounded(span: Span, rounding: Rounding) -> tuple[Decimal, Decimal]:
    """The lowest and the highest of the rounded numbers of a span."""
    return (
        round_to(span.low, rounding.step, rounding.mode, 1 if span.low_open else 0),
        round_to(span.high, rounding.step, rounding.mode, -1 if span.high_open else 0),
    )
