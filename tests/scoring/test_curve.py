"""Curves of every shape: each question is held against the scores themselves, point by point."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.rules import Combine, Judged, When
from cchc.model.span import Span
from cchc.scoring.curve import FAR, Curve, Piece
from cchc.scoring.lines import curve_of
from tests.scoring.test_properties import criterion

pytestmark = pytest.mark.slow

TINY = Fraction(1, 10**6)
EDGES = st.lists(
    st.tuples(st.integers(-6, 6), st.booleans()), max_size=4, unique_by=lambda edge: edge[0]
)
GRID = [Fraction(n, 4) for n in range(-32, 33)]
NEAR = sorted({x + way for x in GRID for way in (-TINY, Fraction(0), TINY)})


@st.composite
def curves(draw: st.DrawFn) -> Curve:
    """Pieces of any slope over −7..7, some edges open to the left and some to the right."""
    inner = [(Fraction(x), is_open) for x, is_open in sorted(draw(EDGES))]
    edges = [(Fraction(-7), False), *inner, (Fraction(7), True)]
    numbers = st.integers(-3, 3).map(Fraction)
    return Curve(
        tuple(
            Piece(Span(low, high, low_open, not high_open), draw(numbers), draw(numbers))
            for (low, low_open), (high, high_open) in pairwise(edges)
        )
    )


RAWS = st.integers(-40, 40).map(lambda n: Fraction(n, 4))


def enough(curve: Curve, x: Fraction, raw: Fraction, passed: bool) -> bool:
    return -7 <= x <= 7 and (curve.score(x) > raw or (curve.score(x) == raw and not passed))


@given(curves(), RAWS, st.booleans())
def test_the_least_measure_is_enough_and_no_lesser_one_is(
    curve: Curve, raw: Fraction, passed: bool
) -> None:
    mark = curve.least(raw, passed)
    if mark is None:
        assert not any(enough(curve, x, raw, passed) for x in NEAR)
        return
    assert enough(curve, mark.x, raw, passed) != mark.passed
    assert enough(curve, mark.x + (TINY if mark.passed else 0), raw, passed)
    below = [x for x in (*NEAR, mark.x - TINY) if x < mark.x]
    assert not any(enough(curve, x, raw, passed) for x in below)


@given(curves(), RAWS, st.booleans())
def test_the_most_is_enough_and_no_greater_one_is(
    curve: Curve, raw: Fraction, passed: bool
) -> None:
    mark = curve.most(raw, passed)
    if mark is None:
        assert curve.least(raw, passed) is None
        return
    assert enough(curve, mark.x, raw, passed) != mark.passed
    assert enough(curve, mark.x - (TINY if mark.passed else 0), raw, passed)
    above = [x for x in (*NEAR, mark.x + TINY) if x > mark.x]
    assert not any(enough(curve, x, raw, passed) for x in above)


@given(curves(), st.integers(-28, 28), st.integers(0, 30), st.booleans(), st.booleans())
def test_an_image_holds_every_score_and_its_ends_are_reached(
    curve: Curve, low: int, length: int, low_open: bool, high_open: bool
) -> None:
    span = Span(Fraction(low, 4), min(Fraction(low + length, 4), Fraction(7)), low_open, high_open)
    image = curve.image(span)
    assert bool(image) != span.empty
    members = [x for x in NEAR if -7 <= x <= 7 and not span.meet(Span.point(x)).empty]
    for x in members:
        score = Span.point(curve.score(x))
        assert any(not stretch.meet(score).empty for stretch in image)
    for stretch in image:
        for end, is_open in ((stretch.low, stretch.low_open), (stretch.high, stretch.high_open)):
            near = 3 * TINY if is_open else Fraction(0)
            assert any(abs(curve.score(x) - end) <= near for x in members)
            if not is_open:
                assert any(curve.score(x) == end for x in members)


@given(curves())
def test_ends_jumps_and_directions_are_those_of_the_scores(curve: Curve) -> None:
    members = [x for x in NEAR if -7 <= x <= 7]
    scores = [curve.score(x) for x in members]
    low, high = curve.ends
    assert low <= min(scores) <= low + 4 * TINY
    assert high - 4 * TINY <= max(scores) <= high
    ups = any(a < b for a, b in pairwise(scores))
    downs = any(a > b for a, b in pairwise(scores))
    assert (curve.rising, curve.falling) == (ups and not downs, downs and not ups)
    for jump in curve.jumps:
        x = jump.at.x
        assert jump.rise == jump_at(curve, x) != 0
        new = curve.score(x + TINY) - curve.score(x)
        assert (abs(new) > 4 * TINY) == jump.at.passed
    smooth = {x for x in GRID if -7 < x < 7} - {jump.at.x for jump in curve.jumps}
    assert not any(jump_at(curve, x) for x in smooth)


def jump_at(curve: Curve, x: Fraction) -> Fraction:
    """How far the score leaps at x, from the two lines that meet there."""
    (left,) = [p for p in curve.pieces if not p.domain.meet(Span.point(x - TINY)).empty]
    (right,) = [p for p in curve.pieces if not p.domain.meet(Span.point(x + TINY)).empty]
    return right.score(x) - left.score(x)


def test_where_a_curve_does_not_reach() -> None:
    with pytest.raises(ValueError, match="no score at 8"):
        Curve((Piece(Span(Fraction(0), Fraction(7)), Fraction(1), Fraction(0)),)).score(Fraction(8))


@pytest.mark.parametrize(
    ("rule", "rising", "falling", "straight"),
    [
        ({"kind": "proportional"}, True, False, True),
        ({"kind": "count", "points_each": "0.5"}, True, False, True),
        ({"kind": "penalty", "points_each": "0.5"}, False, True, True),
        ({"kind": "yes_no"}, True, False, False),
        ({"kind": "fixed", "points": "1"}, False, False, False),
    ],
)
def test_the_shapes_of_kinds(rule: object, rising: bool, falling: bool, straight: bool) -> None:
    found = criterion("1", rule).rule
    assert not isinstance(found, Combine | When | Judged | None)
    curve = curve_of(found, Fraction(1))
    assert (curve.rising, curve.falling, curve.straight) == (rising, falling, straight)
    assert curve.pieces[-1].domain.high == FAR
