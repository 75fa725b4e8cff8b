"""Figures as a person types them, in the form that the data write; what is none, or two, is refused."""

from __future__ import annotations

import pytest
import yaml

from cchc.analysis.setting import SettingError
from cchc.analysis.typed import evidence_typed
from cchc.model.number import NumberError
from cchc.model.rulebook import Criterion
from tests.support import model

HEAD = "id: '1.1'\nname: a\nmax_points: 2\nbasis: {status: stated, ground: a}\n"
RULES = {
    "share": "rule: {kind: proportional}",
    "states": "rule: {kind: states, states: [{id: som, name: Đúng hạn, points: 2}, "
    "{id: tre, name: Trễ hạn, points: 0}]}",
    "parts": "rule: {kind: sum, parts: [{id: a, name: A, rule: {kind: proportional, points: 1}}, "
    "{id: b, name: B, rule: {kind: yes_no, points: 1}}]}",
    "one": "rule: {kind: sum, parts: [{id: a, name: A, rule: {kind: fixed, points: 1}}, "
    "{id: b, name: B, rule: {kind: proportional, points: 1}}]}",
    "named": "figures: {dan: số dân}\nrule: {kind: bands, measure: dan, bands: [{from: 5, points: 2}]}",
}


def typed(rule: str, text: str, part: str | None = None) -> object:
    criterion = model(Criterion, HEAD + RULES[rule] + "\n") if rule else None
    return evidence_typed(criterion, part, text)


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("share", "62%", "{rate: 62%}"),
        ("share", " 62,50 % ", "{rate: 62.50%}"),
        ("share", "62.5%", "{rate: 62.5%}"),
        ("share", "090/112", "{count: '90', of: '112'}"),
        ("share", "0/0", "{count: '0', of: '0'}"),
        ("share", "<30%", "{below: 30%}"),
        ("share", "không áp dụng", "{not_applicable: 'true'}"),
        ("share", "4", "{count: '4'}"),
        ("", "3,5", "{number: '3,5'}"),
        ("", "-1.50", "{number: '-1.50'}"),
        ("", "Đạt", "{met: 'true'}"),
        ("", "khong dat", "{met: 'false'}"),
        ("states", "đúng hạn", "{state: som}"),
        ("states", "TRE", "{state: tre}"),
        ("parts", "a: 62%; b: đạt", "{parts: {a: {rate: 62%}, b: {met: 'true'}}}"),
        ("one", "13/18", "{parts: {b: {count: '13', of: '18'}}}"),
        ("named", "dan: 12,5", "{figures: {dan: '12,5'}}"),
    ],
)
def test_what_a_text_says(rule: str, text: str, expected: str) -> None:
    assert typed(rule, text) == yaml.safe_load(expected)


def test_a_part_is_measured_by_its_own_rule() -> None:
    assert typed("parts", "đạt", "b") == {"met": "true"}


@pytest.mark.parametrize(
    "text", ["", "khá", "1,234", "1.234", "62%%", "%", "5/", "1/2/3", "3 nghìn", "a:", "a: 1; a: 2"]
)
def test_what_is_no_figure_or_two(text: str) -> None:
    with pytest.raises((SettingError, NumberError)):
        typed("parts", text)
