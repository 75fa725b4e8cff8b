"""The figures of a row as measures of its rule: what is printed with its precision, cases exactly."""

from __future__ import annotations

from fractions import Fraction

from cchc.model.appraisal import Evidence, Figure
from cchc.model.rules import Rule, Scale
from cchc.model.span import Span
from cchc.model.value import Value
from cchc.scoring.measuring import Measure, exactly


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
        case Scale.QUANTITY:
            return quantity(figure)
        case Scale.MET:
            exact = figure.met
        case Scale.RANK:
            names = [state.id for state in rule.ranks]
            exact = names.index(figure.state) if figure.state in names else None
    return None if exact is None else exactly(Fraction(exact))


def quantity(figure: Figure) -> Measure | None:
    """A figure as a quantity: a number with its precision, a whole count exactly."""
    if figure.number is None:
        count = figure.count if figure.of is None else None
        return None if count is None else exactly(Fraction(count))
    return named(figure.number)


def named(written: Value, exceed: bool = True, exact: bool = False) -> Measure | None:
    """A named figure as a measure; None for 0 of 0. A rate up to 100% is not taken for more unless
    it may be (`exceed`), one that is `exact` for nothing but itself.
    """
    if written.exact is None:
        return None
    span = Span.point(written.exact) if exact else written.printed
    if written.kind == "rate" and not exceed and span.low < 1 < span.high:
        span = Span(span.low, Fraction(1), span.low_open)
    return Measure(written.exact, span)


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
