"""A measure as a person writes it: what is taken, and why the rest is refused."""

from __future__ import annotations

from fractions import Fraction

import pytest

from cchc.analysis.lever import lever
from cchc.analysis.setting import SettingError, measure_of
from tests.scoring.test_properties import HUNDREDTH, criterion

RATE = {"kind": "proportional"}
COUNT = {"kind": "count", "points_each": "0.5"}
TIERS = {"kind": "bands", "bands": [{"from_count": "4", "points": "1"}]}
BANDS = {"kind": "bands", "bands": [{"from": "80%", "points": "1"}]}
PENALTY = {"kind": "penalty", "points_each": "0.5"}
MET = {"kind": "yes_no"}
STATES = {
    "kind": "states",
    "states": [
        {"id": "dung-han", "name": "đúng hạn", "points": "1"},
        {"id": "tre", "name": "trễ hạn", "points": "0.5"},
        {"id": "khong-co", "name": "không có", "points": "0"},
    ],
}


def set_to(rule: object, text: str) -> Fraction:
    subject = criterion("1", rule)
    return measure_of(subject, lever(subject, None, HUNDREDTH), text)


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        (RATE, "80%", Fraction(4, 5)),
        (RATE, " 80,5 % ", Fraction(161, 200)),
        (RATE, "80.5%", Fraction(161, 200)),
        (RATE, "0%", Fraction(0)),
        (RATE, "100%", Fraction(1)),
        (RATE, "90/112", Fraction(45, 56)),
        (RATE, "90 / 112", Fraction(45, 56)),
        (BANDS, "112/112", Fraction(1)),
        (COUNT, "4", Fraction(4)),
        (COUNT, "0", Fraction(0)),
        (TIERS, "12", Fraction(12)),
        (PENALTY, "1", Fraction(1)),
        (MET, "đạt", Fraction(1)),
        (MET, "Không đạt", Fraction(0)),
        (MET, "khong", Fraction(0)),
        (MET, "not met", Fraction(0)),
        (MET, "met", Fraction(1)),
        (STATES, "dung-han", Fraction(2)),
        (STATES, "Trễ hạn", Fraction(1)),
        (STATES, "khong co", Fraction(0)),
    ],
)
def test_what_is_taken(rule: object, text: str, expected: Fraction) -> None:
    assert set_to(rule, text) == expected


@pytest.mark.parametrize(
    ("rule", "text", "kind"),
    [
        *((RATE, text, "rate") for text in ("", "80", "x", "−5%", "-5%", "80%%", "1e2%", "NaN%")),
        *((RATE, text, "rate") for text in ("5/0", "1/2/3", "/", "5/", "a/b", "-1/2")),
        *((RATE, text, "above_full") for text in ("120%", "100,01%", "5/4", "113/112")),
        *(
            (COUNT, text, "count")
            for text in ("", "80%", "-1", "1.5", "1/2", "x", "٣", "1000000000")
        ),
        *((TIERS, text, "count") for text in ("4,0", "bốn")),
        *((MET, text, "met") for text in ("", "1", "100%", "có lẽ")),
        *((STATES, text, "state") for text in ("", "muộn", "2")),
        ({"kind": "judged"}, "80%", "judged"),
        ({"kind": "fixed", "points": "1"}, "80%", "unmeasured"),
    ],
)
def test_what_is_refused(rule: object, text: str, kind: str) -> None:
    with pytest.raises(SettingError) as refused:
        set_to(rule, text)
    assert refused.value.kind == kind


def test_a_rate_that_may_pass_full() -> None:
    subject = criterion("1", BANDS).model_copy(update={"may_exceed_full": True})
    moved = lever(subject, None, HUNDREDTH)
    assert measure_of(subject, moved, "120%") == Fraction(6, 5)
    assert measure_of(subject, moved, "5/4") == Fraction(5, 4)
