"""A rule and its evidence to a score: the nominal value and every score the precision admits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from cchc.model.appraisal import Evidence, Figure
from cchc.model.rulebook import Criterion, Rounding
from cchc.model.rules import (
    Bands,
    Bonus,
    CountPoints,
    Fixed,
    Penalty,
    Proportional,
    Rule,
    States,
    Sum,
    YesNo,
)
from cchc.model.span import Span, round_to
from cchc.scoring.lines import Piece, pieces, reach


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

    A printed percentage above full is cut at 100% unless the criterion allows more (`exceed`).
    """
    if isinstance(rule, Fixed):
        return Measure(Fraction(0), Span.point(Fraction(0)))
    if figure is None:
        return None
    if isinstance(rule, Proportional) or (isinstance(rule, Bands) and not counted(rule)):
        return share(figure, exceed)
    exact: int | None = None
    if isinstance(rule, CountPoints | Penalty | Bonus | Bands):
        exact = figure.count if figure.of is None else None
    elif isinstance(rule, YesNo):
        exact = figure.met
    elif isinstance(rule, States):
        names = [state.id for state in reversed(rule.states)]
        exact = names.index(figure.state) if figure.state in names else None
    return None if exact is None else Measure(Fraction(exact), Span.point(Fraction(exact)))


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
        exact = Fraction(part, figure.of)
        return Measure(exact, Span.point(exact))
    if figure.below is not None and figure.below.value > 0:
        return Measure(None, Span(Fraction(0), figure.below.value, high_open=True))
    return None


def counted(rule: Bands) -> bool:
    """True for bands of a count, False for bands of a rate."""
    return all(band.from_count is not None for band in rule.bands)


def evaluate(criterion: Criterion, evidence: Evidence | None, rounding: Rounding) -> Outcome | None:
    """The recomputed score of a criterion, or None where there is no formula or no fitting figure."""
    rule = criterion.rule
    if rule is None:
        return None
    if evidence is not None and evidence.not_applicable:
        if criterion.not_applicable != "full_marks":
            return None
        full = criterion.max_points
        return Outcome(Fraction(full), full, full, full, ((full, full),), rounding.step)
    addends = _addends(criterion, evidence, None)
    if addends is None:
        return None
    low, high = reach(rule, criterion.max_points)
    return _outcome(addends, Fraction(low), Fraction(high), rounding)


def evaluate_at(
    criterion: Criterion,
    evidence: Evidence | None,
    rounding: Rounding,
    part: str | None,
    x: Fraction,
) -> Outcome | None:
    """The score with the measure of a part (of the rule itself, `part` None) moved to x.

    The other parts of a sum keep the figures of the evidence; None where one of them has none.
    """
    addends = _addends(criterion, evidence, (part, x))
    if addends is None or criterion.rule is None:
        return None
    low, high = reach(criterion.rule, criterion.max_points)
    return _outcome(addends, Fraction(low), Fraction(high), rounding)


def others_at(criterion: Criterion, evidence: Evidence | None, part: str | None) -> Fraction | None:
    """The unrounded score of all parts but one; 0 for a rule without parts."""
    if not isinstance(criterion.rule, Sum):
        return Fraction(0)
    addends = _addends(criterion, evidence, (part, Fraction(0)))
    if addends is None:
        return None
    moved = [p.id for p in criterion.rule.parts].index(part or "")
    found = [
        None if m.nominal is None else at(line, m.nominal)
        for i, (line, m) in enumerate(addends)
        if i != moved
    ]
    return None if None in found else sum((f for f in found if f is not None), Fraction(0))


def _addends(
    criterion: Criterion,
    evidence: Evidence | None,
    moved: tuple[str | None, Fraction] | None,
) -> list[tuple[tuple[Piece, ...], Measure]] | None:
    """The pieces and the measure of each part (of the rule alone where it has none)."""
    rule, exceed = criterion.rule, criterion.may_exceed_full
    rules: list[tuple[str | None, Rule, Decimal, Figure | None]] = []
    if isinstance(rule, Sum):
        given = (evidence.parts or {}) if evidence is not None else {}
        rules = [(p.id, p.rule, Decimal(0), given.get(p.id)) for p in rule.parts]
    elif rule is not None:
        rules = [(None, rule, criterion.max_points, evidence)]
    addends = []
    for name, part, full, figure in rules:
        at_x = moved is not None and moved[0] == name
        found = _exactly(moved[1]) if moved and at_x else measure(part, figure, exceed)
        line = pieces(part, full)
        if found is None or not line:
            return None
        addends.append((line, found))
    return addends


def _exactly(x: Fraction) -> Measure:
    return Measure(x, Span.point(x))


def _outcome(
    addends: list[tuple[tuple[Piece, ...], Measure]],
    low: Fraction,
    high: Fraction,
    rounding: Rounding,
) -> Outcome:
    raw: Fraction | None = Fraction(0)
    for line, found in addends:
        if raw is not None:
            raw = None if found.nominal is None else raw + at(line, found.nominal)
    images = [_images(line, found.span) for line, found in addends]
    spans = []
    for combination in product(*images):
        total = combination[0]
        for more in combination[1:]:
            total = total.plus(more)
        total = total.clip(low, high)
        first = round_to(total.low, rounding.step, rounding.mode, 1 if total.low_open else 0)
        last = round_to(total.high, rounding.step, rounding.mode, -1 if total.high_open else 0)
        spans.append((first, last))
    if raw is not None:
        raw = min(max(raw, low), high)
    return Outcome(
        raw=raw,
        nominal=None if raw is None else round_to(raw, rounding.step, rounding.mode),
        low=min(first for first, _ in spans),
        high=max(last for _, last in spans),
        spans=tuple(spans),
        step=rounding.step,
    )


def at(line: tuple[Piece, ...], x: Fraction) -> Fraction:
    """The unrounded score at x."""
    here = Span.point(x)
    return next(piece.score(x) for piece in line if not piece.domain.meet(here).empty)


def _images(line: tuple[Piece, ...], span: Span) -> list[Span]:
    """The scores that a span of x reaches, a span for each piece it crosses."""
    return [
        part.line(piece.slope, piece.at_zero)
        for piece in line
        if not (part := piece.domain.meet(span)).empty
    ]
