"""What holds of every rule: more is never less, and the interval is exactly what can be reached."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import floor

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cchc.model.appraisal import Evidence
from cchc.model.fields import Plain, level_value
from cchc.model.rounding import Rounding
from cchc.model.rulebook import Criterion
from cchc.model.rules import Bands, Combine, Judged, Proportional, When
from cchc.scoring.evaluate import Outcome, evaluate, reach
from cchc.scoring.lines import band_at, curve_of

HUNDREDTH = Rounding.model_validate({"step": "0.01"})
MAXIMA = st.sampled_from(["0.5", "1", "1.5", "2", "3", "10", "0.75"])
PLACES = st.integers(0, 2)


def percents(highest: int = 100) -> st.SearchStrategy[str]:
    """Percentages as printed, with 0 to 2 decimals."""
    return PLACES.flatmap(
        lambda p: st.integers(0, highest * 10**p).map(lambda n: f"{Decimal(n).scaleb(-p):.{p}f}%")
    )


LEVELS = st.integers(1, 200).map(lambda n: f"{n / Decimal(2)}%")
PROPORTIONAL = st.fixed_dictionaries(
    {"kind": st.just("proportional"), "full_at": LEVELS}, optional={"zero_below": LEVELS}
)
RISING = st.lists(
    st.tuples(st.integers(0, 200), st.booleans()), min_size=1, max_size=4, unique=True
).map(
    lambda edges: {
        "kind": "bands",
        "bands": [
            {"above" if is_open else "from": f"{edge / Decimal(2)}%", "points": f"0.{i + 1}"}
            for i, (edge, is_open) in enumerate(sorted(edges))
        ],
    }
)
RATE_RULES = PROPORTIONAL | RISING


def criterion(max_points: str, rule: object) -> Criterion:
    return Criterion.model_validate(
        {"id": "1.1.1", "name": "x", "max_points": max_points, "rule": rule}
    )


def score(subject: Criterion, **figure: object) -> Outcome:
    texts = {name: Plain(str(value)) for name, value in figure.items()}
    outcome = evaluate(subject, Evidence.model_validate(texts), HUNDREDTH)
    assert outcome is not None
    return outcome


def reference(rule: object, full: Decimal, x: Fraction) -> Fraction:
    """The unrounded score of a share, by the words of the rule (rising tiers), not its pieces."""
    if isinstance(rule, Proportional):
        if rule.zero_below is not None and x < rule.zero_below.value:
            return Fraction(0)
        return Fraction(full) * min(x / rule.full_at.value, Fraction(1))
    assert isinstance(rule, Bands)
    reached = [
        band.points
        for band in rule.bands
        if (x > level_value(band.edge) if band.above else x >= level_value(band.edge))
    ]
    return Fraction(max(reached, default=Decimal(0)))


def rounded(value: Fraction) -> Decimal:
    """Half up to a hundredth, the school's way."""
    return Decimal(floor(value * 100 + Fraction(1, 2))).scaleb(-2)


@pytest.mark.slow
@given(MAXIMA, RATE_RULES, st.fractions(0, 1, max_denominator=300), st.integers(0, 300))
def test_more_is_never_less_for_cases(
    full: str, rule: dict[str, object], share: Fraction, more: int
) -> None:
    subject = criterion(full, rule)
    of = share.denominator * 3
    count = share.numerator * 3
    assume(count + more <= of)
    less, greater = score(subject, count=count, of=of), score(subject, count=count + more, of=of)
    assert less.raw is not None and greater.raw is not None
    assert less.raw <= greater.raw
    assert less.low == less.nominal == less.high
    assert less.high <= greater.low


@pytest.mark.slow
@given(MAXIMA, RATE_RULES, percents(), percents())
def test_more_is_never_less_for_rates(
    full: str, rule: dict[str, object], one: str, other: str
) -> None:
    subject = criterion(full, rule)
    first, second = sorted((one, other), key=lambda text: Decimal(text[:-1]))
    less, greater = score(subject, rate=first), score(subject, rate=second)
    assert less.nominal is not None and greater.nominal is not None
    assert less.nominal <= greater.nominal


@pytest.mark.slow
@given(MAXIMA, st.integers(0, 300), st.integers(0, 50), st.integers(0, 50))
def test_more_is_never_less_for_counts(full: str, each: int, count: int, more: int) -> None:
    rule = {"kind": "count", "points_each": f"{Decimal(each).scaleb(-2)}"}
    subject = criterion(full, rule)
    less, greater = score(subject, count=count), score(subject, count=count + more)
    assert less.raw == min(Fraction(each * count, 100), Fraction(Decimal(full)))
    assert greater.raw is not None
    assert less.raw <= greater.raw


@pytest.mark.slow
@given(MAXIMA, RATE_RULES, percents(), st.integers(0, 10**6))
def test_the_score_of_any_rate_that_prints_so_is_admitted(
    full: str, rule: dict[str, object], printed: str, sample: int
) -> None:
    subject = criterion(full, rule)
    outcome = score(subject, rate=printed)
    low, high = _printed(printed)
    x = low + (high - low) * Fraction(sample, 10**6 + 1)
    points = rounded(reference(subject.rule, subject.max_points, x))
    assert outcome.admits(points)
    assert outcome.low <= points <= outcome.high
    nominal = rounded(
        reference(subject.rule, subject.max_points, Fraction(Decimal(printed[:-1])) / 100)
    )
    assert outcome.nominal == nominal
    assert outcome.admits(nominal)


@pytest.mark.slow
@given(MAXIMA, RATE_RULES, percents())
def test_every_admitted_score_has_a_rate_that_prints_so(
    full: str, rule: dict[str, object], printed: str
) -> None:
    subject = criterion(full, rule)
    outcome = score(subject, rate=printed)
    span = _printed(printed)
    admitted = [
        points
        for points in (Decimal(n).scaleb(-2) for n in range(-5, 1006))
        if outcome.admits(points)
    ]
    assert admitted[0] == outcome.low
    assert admitted[-1] == outcome.high
    for points in admitted:
        witness = _witness(subject, points, *span)
        assert witness is not None, points
        assert span[0] <= witness < span[1] or witness == span[1] == 1
        assert rounded(reference(subject.rule, subject.max_points, witness)) == points


def _printed(text: str) -> tuple[Fraction, Fraction]:
    """The rates that print so, from the text alone; a hundred is the most."""
    percent = Decimal(text[:-1])
    places = len(text[:-1].partition(".")[2])
    value, half = Fraction(percent) / 100, Fraction(1, 200 * 10**places)
    return max(value - half, Fraction(0)), min(value + half, Fraction(1))


def _witness(subject: Criterion, points: Decimal, low: Fraction, high: Fraction) -> Fraction | None:
    """A rate from low up to below high (but 100% is reached) whose score rounds to the points."""
    rule = subject.rule
    marks = {low, high} if high == 1 else {low}
    if isinstance(rule, Proportional):
        slope = Fraction(subject.max_points) / rule.full_at.value
        cell = Fraction(points) - Fraction(1, 200)
        marks |= {cell / slope, (cell + Fraction(1, 100)) / slope, rule.full_at.value}
        marks |= {rule.zero_below.value} if rule.zero_below else set()
    else:
        assert isinstance(rule, Bands)
        marks |= {band.begins[0] for band in rule.bands}
    ordered = sorted({min(max(mark, low), high) for mark in marks | {high}})
    between = [(a + b) / 2 for a, b in pairwise(ordered)]
    inside = [x for x in (*ordered, *between) if low <= x < high or x == high == 1]
    found = (x for x in inside if rounded(reference(rule, subject.max_points, x)) == points)
    return next(found, None)


@pytest.mark.slow
@given(MAXIMA, RATE_RULES, percents(), st.booleans())
def test_scores_stay_within_reach(
    full: str, rule: dict[str, object], printed: str, bound: bool
) -> None:
    subject = criterion(full, rule)
    assert subject.rule is not None
    bottom, top = reach(subject)
    assert (bottom, top) == (Decimal(0), subject.max_points)
    assume(not bound or Decimal(printed[:-1]))
    outcome = score(subject, **{"below" if bound else "rate": printed})
    assert bottom <= outcome.low <= outcome.high <= top
    assert (outcome.nominal is None) == bound
    for low, high in outcome.spans:
        assert low <= high
    if outcome.raw is not None:
        assert bottom <= outcome.raw <= top


@pytest.mark.slow
@given(st.integers(0, 200), st.integers(1, 100), st.integers(0, 200), st.integers(0, 99))
def test_penalties_and_bonuses_stay_within_reach(
    start: int, each: int, cap: int, count: int
) -> None:
    penalty = {"kind": "penalty", "points": f"{Decimal(start).scaleb(-2)}"}
    penalty |= {"points_each": f"{Decimal(each).scaleb(-2)}", "cap": f"{Decimal(cap).scaleb(-2)}"}
    subject = criterion("2", penalty)
    assert subject.rule is not None
    low, high = reach(subject)
    assert (low, high) == (min(Decimal(0), Decimal(start - cap).scaleb(-2)), Decimal(2))
    lost = min(each * count, cap)
    assert score(subject, count=count).nominal == Decimal(start - lost).scaleb(-2)
    assert low <= score(subject, count=count).low
    bonus = {"kind": "bonus", "points_each": penalty["points_each"], "cap": penalty["cap"]}
    subject = criterion("0", bonus)
    assert subject.rule is not None
    assert reach(subject) == (Decimal(0), Decimal(cap).scaleb(-2))
    assert score(subject, count=count).nominal == Decimal(lost).scaleb(-2)


@pytest.mark.slow
@given(MAXIMA, RATE_RULES, st.fractions(0, 3, max_denominator=500))
def test_pieces_cover_every_share_once(full: str, rule: dict[str, object], x: Fraction) -> None:
    subject = criterion(full, rule)
    assert subject.rule is not None
    edges = {Fraction(n, 400) for n in range(0, 410, 2)} | {x}
    assert not isinstance(subject.rule, Combine | When | Judged)
    curve = curve_of(subject.rule, Fraction(subject.max_points))
    for share in edges:
        holding = [
            piece
            for piece in curve.pieces
            if (piece.domain.low, piece.domain.low_open) <= (share, False)
            and (share, piece.domain.high_open) <= (piece.domain.high, False)
        ]
        assert len(holding) == 1
        assert holding[0].score(share) == reference(subject.rule, subject.max_points, share)


@pytest.mark.slow
@given(RISING)
def test_the_band_of_a_share_has_its_points(rule: dict[str, object]) -> None:
    bands = Bands.model_validate(rule)
    for share in (Fraction(n, 400) for n in range(402)):
        band = band_at(bands, share)
        points = Fraction(0) if band is None else Fraction(band.points)
        assert points == reference(bands, Decimal(1), share)
