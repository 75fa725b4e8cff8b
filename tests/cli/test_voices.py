"""Voices: what the body gave itself beside the council's points, row by row and in sum."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path

import pytest

from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.analysis.sums import Said
from cchc.model.appraisal import Voice
from tests.cli.conftest import Run
from tests.joined import only_case
from tests.support import DEDUCTIONS, folder_with, read, text_of

GIVEN = {"1.5.2": "1", "3.3": "1.67", "6.1.1": "1.50"}
"""What the body gave itself in three rows: more than the council, as much, and less."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = text_of(DEDUCTIONS)
    for criterion, points in GIVEN.items():
        start = text.index(f'  - criterion: "{criterion}"\n')
        at = text.index("    appraised:", start)
        text = f"{text[:at]}    self_assessed: {points}\n{text[at:]}"
    return folder_with(tmp_path / "d", deductions=text)


def card(folder: Path) -> Scorecard:
    return scorecard(only_case(read(folder).dataset))


@pytest.mark.slow
def test_each_row_says_its_own(folder: Path) -> None:
    found = {row.criterion.id: row for row in card(folder).rows}
    assert found["1.5.2"].points(Voice.SELF_ASSESSED) == 1
    assert found["1.5.2"].over(Voice.SELF_ASSESSED) == Decimal("0.03")
    assert found["3.3"].over(Voice.SELF_ASSESSED) == 0
    assert found["6.1.1"].over(Voice.SELF_ASSESSED) == Decimal("-0.28")
    assert found["1.6"].points(Voice.SELF_ASSESSED) is None
    assert found["1.6"].over(Voice.SELF_ASSESSED) is None


def test_a_sum_is_of_the_rows_that_say_it(folder: Path) -> None:
    sums = card(folder).sums
    assert sums.said[Voice.SELF_ASSESSED] == Said(Decimal("4.17"), 3, Decimal("-0.25"))
    assert sums.said[Voice.CLAIMED] == Said(Decimal("2.00"), 1, Decimal("0.30"))
    assert sums.said[Voice.APPRAISED] == Said(Decimal("14.43"), 17, Decimal(0))
    by_area = {area.area.id: area.sums.said.get(Voice.SELF_ASSESSED) for area in card(folder).areas}
    assert by_area["6"] == Said(Decimal("1.50"), 1, Decimal("-0.28"))
    assert by_area["7"] is None


@pytest.mark.slow
def test_every_format_shows_it(folder: Path, run: Run) -> None:
    data = ("score", "--data", str(folder))
    table = run(*data).out
    assert "Tự chấm 4,17 điểm ở 3/17 dòng; so với thẩm định ở các dòng ấy: −0,25." in table
    assert "Self-assessed 4.17 points in 3 of 17 rows" in run(*data, "--lang", "en").out
    assert "| Tự chấm − thẩm định |" in run(*data, "--format", "md").out
    found = json.loads(run(*data, "--format", "json").out)
    names = ("self_assessed", "self_minus_appraised", "self_assessed_rows")
    assert [found["totals"][name] for name in names] == ["4.17", "-0.25", 3]
    rows = {row["criterion"]: row for row in found["rows"]}
    assert rows["1.5.2"]["self_minus_appraised"] == "0.03"
    assert rows["1.6"]["self_assessed"] is None
    lines = csv.DictReader(io.StringIO(run(*data, "--format", "csv").out))
    assert {row["criterion"].strip("'"): row["self_assessed"] for row in lines}["6.1.1"] == "1.50"


def test_without_any_there_is_no_column(run: Run) -> None:
    assert "Tự chấm" not in run("score").out
