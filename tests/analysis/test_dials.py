"""Dials: all that can be moved of a criterion, each figure by one of them, and where a slider ends."""

from __future__ import annotations

from fractions import Fraction

import pytest

from cchc.analysis.dials import NOTCHES, dials, slide
from cchc.analysis.lever import lever
from cchc.model.appraisal import Evidence
from cchc.model.expression import refs
from cchc.model.plan import Target
from cchc.model.rulebook import Criterion
from cchc.reporting.whatif_data import expr
from tests.analysis.test_lever import FIXED, MET, OTHER, SHARE, STATE, criterion
from tests.scoring.test_properties import HUNDREDTH
from tests.support import model


def combined(*parts: str) -> Criterion:
    return criterion(f"{{kind: sum, parts: [{', '.join(parts)}]}}")


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ((FIXED, SHARE), ["ty-le"]),
        ((MET, SHARE, STATE), ["ty-le", "co", "han"]),  # the lever first
        ((SHARE, OTHER), ["ty-le", "so"]),  # no lever: both all the same
        ((FIXED, FIXED.replace("nen", "them")), []),
    ],
)
def test_every_part_that_measures_something(parts: tuple[str, ...], found: list[str]) -> None:
    mine = dials(combined(*parts), None, HUNDREDTH)
    assert [moved.part for moved in mine] == found
    one = lever(combined(*parts), None, HUNDREDTH)
    assert one is None or mine[0] == one


def test_a_target_is_of_the_lever_alone() -> None:
    target = model(Target, '{criterion: "1.1", at_least_count: 2, part: so, task: NV-1}')
    mine = dials(combined(SHARE, OTHER), None, HUNDREDTH, target)
    assert [(moved.part, moved.target) for moved in mine] == [("so", target), ("ty-le", None)]


def test_measures_that_share_a_figure_are_moved_by_their_figures() -> None:
    rule = "{kind: proportional, points: 1, measure: %s}"
    parts = ", ".join(
        f"{{id: {name}, name: x, rule: {rule % told}}}"
        for name, told in (("m", "a / b"), ("n", "c / b"), ("o", "d"))
    )
    subject = model(
        Criterion,
        '{id: "1.1", name: x, max_points: 3, figures: {a: x, b: x, c: x, d: x},'
        f" rule: {{kind: sum, parts: [{parts}]}}}}",
    )
    mine = dials(subject, None, HUNDREDTH)
    assert sorted(expr(moved.measure)[0] for moved in mine) == [f"figure:{name}" for name in "abcd"]
    told = [ref for moved in mine for ref in refs(moved.measure)]
    assert len(told) == len(set(told))


def test_what_does_not_apply_has_none() -> None:
    evidence = model(Evidence, "{not_applicable: true}")
    assert dials(criterion("{kind: proportional}"), evidence, HUNDREDTH) == ()


@pytest.mark.parametrize(
    ("rule", "evidence", "ends"),
    [
        ("{kind: proportional}", "{rate: 40%}", (Fraction(1, 1000), 0, 1000)),
        ("{kind: proportional}", "{count: 3, of: 7}", (Fraction(1, 7), 0, 7)),
        ("{kind: yes_no}", "{met: true}", (Fraction(1), 0, 1)),
        ("{kind: count, points_each: 0.5}", "{count: 3}", (Fraction(1), 0, 5)),
        ("{kind: count, points_each: 0.5}", "{count: 90}", (Fraction(1), 0, 113)),
    ],
)
def test_a_slider_holds_what_the_rule_tells_apart(
    rule: str, evidence: str, ends: tuple[Fraction, int, int]
) -> None:
    (moved,) = dials(criterion(rule), model(Evidence, evidence), HUNDREDTH)
    assert slide(moved) == ends


def test_a_slider_has_no_more_places_than_a_hand_can_tell_apart() -> None:
    (moved,) = dials(
        criterion("{kind: count, points_each: 0.5}"), model(Evidence, "{count: 900000}"), HUNDREDTH
    )
    notch, low, high = slide(moved, (Fraction(2_000_000),))
    assert high - low <= 2 * NOTCHES
    assert notch * high >= 2_000_000
