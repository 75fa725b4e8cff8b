"""What holds of every tree of rules: pieces are its value, intervals are exactly what can come out."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.expression import Ref
from cchc.model.rounding import Rounding
from cchc.model.span import Span
from cchc.scoring.evaluate import evaluate, formula, known
from cchc.scoring.joint import images
from cchc.scoring.measuring import nominals
from cchc.scoring.over import over
from cchc.scoring.tree import points_at
from tests.scoring.test_properties import percents
from tests.scoring.trees import ASKED_OF_A, OVER_A, Rule, criterion_of, row_of, trees

A, B = Ref("figure", "a"), Ref("figure", "b")
SHARES = st.integers(0, 600).map(lambda n: Fraction(n, 600))
TINY = Fraction(1, 10**9)


def inside(span: Span, share: Fraction) -> Fraction:
    """A number of a span: at or near its lowest at 0, its highest at 1."""
    x = span.low + (span.high - span.low) * share
    if span.low_open and x == span.low:
        return x + TINY
    return x - TINY if span.high_open and x == span.high else x


@pytest.mark.slow
@given(trees(), percents(), percents(), st.booleans(), SHARES)
def test_pieces_are_the_value(rule: Rule, a: str, b: str, f: bool, x: Fraction) -> None:
    subject = criterion_of(rule)
    node, at = formula(subject), nominals(known(subject, row_of(a, b, f)))
    assert node is not None
    curve = over(node, A, at)
    assert curve is not None
    bends = {end for piece in curve.pieces for end in piece.domain.ends if abs(end) < 10}
    for point in {x, *bends, *(end + TINY for end in bends), *(end - TINY for end in bends)}:
        assert curve.score(point) == points_at(node, {**at, A: point})


@pytest.mark.slow
@given(trees(), percents(), percents(), st.booleans(), SHARES, SHARES)
def test_what_can_come_out_is_admitted(
    rule: Rule, a: str, b: str, f: bool, x: Fraction, y: Fraction
) -> None:
    subject = criterion_of(rule)
    node, measures = formula(subject), known(subject, row_of(a, b, f))
    assert node is not None
    spans = images(node, measures)
    of_a, of_b = measures[A], measures[B]
    assert of_a is not None and of_b is not None
    at = {**nominals(measures), A: inside(of_a.span, x), B: inside(of_b.span, y)}
    found = Span.point(points_at(node, at))
    assert any(not span.meet(found).empty for span in spans)
    nominal = Span.point(points_at(node, nominals(measures)))
    assert any(not span.meet(nominal).empty for span in spans)


@pytest.mark.slow
@given(trees(OVER_A, ASKED_OF_A), percents(), st.booleans())
def test_the_ends_of_intervals_are_reached(rule: Rule, a: str, f: bool) -> None:
    subject = criterion_of(rule)
    node, measures = formula(subject), known(subject, row_of(a, "50%", f))
    assert node is not None
    of_a = measures[A]
    assert of_a is not None
    at = nominals(measures)
    curve = over(node, A, at)
    assert curve is not None
    bends = {end for piece in curve.pieces for end in piece.domain.ends} | set(of_a.span.ends)
    near = {x for end in bends for x in (end - TINY, end, end + TINY)}
    tried = [x for x in near if not of_a.span.meet(Span.point(x)).empty]
    worths = {points_at(node, {**at, A: x}) for x in tried}
    spans = images(node, measures)
    low, low_open = min((span.low, span.low_open) for span in spans)
    high, closed = max((span.high, not span.high_open) for span in spans)
    for end, reached in ((low, not low_open), (high, closed)):
        assert min(abs(worth - end) for worth in worths) < Fraction(1, 10**6)
        assert end in worths or not reached
    assert all(low <= worth <= high for worth in worths)
    assert (low in worths, high in worths) == (not low_open, closed)


@pytest.mark.slow
@given(trees(OVER_A, ASKED_OF_A), percents(), st.booleans())
def test_admitted_points_have_a_figure(rule: Rule, a: str, f: bool) -> None:
    subject, row = criterion_of(rule), row_of(a, "50%", f)
    rounding = Rounding(step=Decimal("0.01"))
    outcome = evaluate(subject, row, rounding)
    assert outcome is not None and outcome.nominal is not None
    assert outcome.admits(outcome.nominal)
    assert outcome.low <= outcome.nominal <= outcome.high
    certain = evaluate(criterion_of(rule, ("a", "b")), row, rounding)
    assert certain is not None
    assert certain.low == certain.high == certain.nominal == outcome.nominal
