"""The reverse question of a tree: the measure for some points reaches them, a step less does not."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cchc.analysis.lever import lever
from cchc.analysis.setting import measure_of
from cchc.model.appraisal import Evidence
from cchc.model.plan import Target
from cchc.model.rounding import Rounding
from cchc.model.rules import Scale
from cchc.scoring.evaluate import evaluate
from tests.scoring.test_properties import percents
from tests.scoring.trees import ASKED_OF_A, OVER_A, Rule, criterion_of, plain, row_of, trees
from tests.support import model

HUNDREDTH = Rounding(step=Decimal("0.01"))


@pytest.mark.slow
@given(
    trees(OVER_A, ASKED_OF_A),
    percents(),
    st.booleans(),
    st.integers(-100, 500).map(lambda n: Decimal(n).scaleb(-2)),
)
def test_the_measure_for_points(rule: Rule, a: str, f: bool, points: Decimal) -> None:
    subject, row = criterion_of(rule, ("a", "b")), row_of(a, "50%", f)
    moved = lever(subject, row, HUNDREDTH, part="a")
    assume(moved is not None)
    assert moved is not None and moved.now is not None
    outcome = evaluate(subject, row, HUNDREDTH)
    assert outcome is not None
    assert (moved.raw(moved.now), moved.points(moved.now)) == (outcome.raw, outcome.nominal)
    mark = moved.mark_for(points)
    if mark is None:
        step = moved.finest
        tried = [moved.points(moved.now + k * 50 * step) for k in range(-100, 100)]
        assert all(found is not None and found < points for found in tried)
        return
    x = moved.there(mark)
    worth, short = moved.points(x), None
    if moved.curve.rising:
        short = moved.points(x - moved.finest)
    elif moved.curve.falling:
        short = moved.points(x + moved.finest)
    narrow = worth is not None and worth < points  # what is enough lies between two steps
    assert narrow or (worth is not None and worth >= points)
    if (moved.curve.rising or moved.curve.falling) and abs(mark.x) < 10 and x != moved.now:
        assert worth is not None and short is not None
        assert worth >= points > short


LATE = {
    "kind": "bands",
    "measure": "a / b",
    "bands": [{"at_most": "2%", "points": "5"}, {"below": "12%", "points": "5", "to_points": "0"}],
}


def test_cases_of_a_measure_made_of_two_counts() -> None:
    rule = {"kind": "sum", "parts": [{"id": "x", "name": "x", "rule": LATE}] * 1 + [FIXED]}
    found = lever(criterion_of(rule), figures(a="8", b="100"), HUNDREDTH)
    assert found is not None
    assert (found.scale, found.of, found.now) == (Scale.SHARE, 100, Fraction(8, 100))
    mark = found.mark_for(Decimal("3"))
    assert mark is not None and found.there(mark) == Fraction(6, 100)
    assert found.fits(model(Target, "{criterion: '1.1', task: NV-1, at_most: 5%}"))
    assert measure_of(criterion_of(rule), found, "5/100") == Fraction(1, 20)


FIXED = {"id": "y", "name": "y", "rule": {"kind": "fixed", "points": "0"}}


def figures(**named: str) -> Evidence:
    return Evidence.model_validate(plain({"figures": named}))


def test_a_quantity_is_moved_by_what_is_printed() -> None:
    steps = {"kind": "steps", "points": "1", "from": "10", "each": "5", "adds": "0.5"}
    rule = {**steps, "at_most": "5", "partial": "pro_rata", "measure": "a"}
    found = lever(criterion_of(rule), figures(a="12.5"), HUNDREDTH)
    assert found is not None
    assert (found.scale, found.finest, found.now) == (
        Scale.QUANTITY,
        Fraction(1, 10),
        Fraction(25, 2),
    )
    mark = found.mark_for(Decimal("2"))
    assert mark is not None and found.there(mark) == 20
    assert measure_of(criterion_of(rule), found, "17,5") == Fraction(35, 2)


def test_a_rule_over_two_figures_moves_the_one_that_is_named() -> None:
    full = {"kind": "proportional", "points": "2"}
    two = {"id": "x", "name": "x", "rule": {**full, "measure": "a"}}
    other = {"id": "y", "name": "y", "rule": {**full, "measure": "b"}}
    subject = criterion_of({"kind": "sum", "parts": [two, other]})
    row = figures(a="50%", b="70%")
    assert lever(subject, row, HUNDREDTH) is None
    for name, now in (("a", Fraction(1, 2)), ("b", Fraction(7, 10)), ("x", Fraction(1, 2))):
        found = lever(subject, row, HUNDREDTH, part=name)
        assert found is not None and found.now == now
        assert found.points(Fraction(1)) == Decimal("3.40") + (name == "b") * Decimal("-0.40")
