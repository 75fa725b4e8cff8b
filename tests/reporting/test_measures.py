"""A measure as people and programs read it: a state by its name or id, as `--set` takes both."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from cchc.analysis.outlook import outlook
from cchc.analysis.setting import measure_of
from cchc.language.words import Words
from cchc.reporting.forecast_json import forecast_json
from cchc.reporting.forecast_words import measure_cell
from tests.analysis.made import looked_at

STATES = [
    {"id": "dung-han", "name": "gửi đúng hạn", "points": "1"},
    {"id": "cham", "name": "gửi chậm", "points": "0.5"},
    {"id": "khong", "name": "không gửi", "points": "0"},
]
SPEC = {"max": "1", "rule": {"kind": "states", "states": STATES}, "evidence": {"state": "khong"}}


@pytest.mark.parametrize("rank", range(3))
def test_a_state_is_shown_by_the_name_that_sets_it(rank: int) -> None:
    (row,) = looked_at([SPEC]).rows
    name = measure_cell(row, Fraction(rank), Words("vi"))
    assert name == STATES[2 - rank]["name"]
    assert measure_of(row.criterion, row.lever, str(name)) == rank


def test_data_has_its_id() -> None:
    found = outlook(looked_at([SPEC]), Decimal(1))
    data = forecast_json(found, ())
    assert data["rows"][0]["measure"] == "khong"
    (move,) = data["need"]["moves"]
    assert (move["from"], move["to"], move["cases"]) == ("khong", "dung-han", None)
