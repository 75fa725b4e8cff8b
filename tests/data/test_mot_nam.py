"""The example of a whole year agrees with itself: nothing found but what its story wants."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.checking.run import findings
from cchc.model.appraisal import Voice
from cchc.reading.folder import find
from cchc.reading.load import Loaded, load

EXAMPLES = Path(__file__).parents[2] / "examples"
YEAR, FIRST = "mot-nam", "mot-nam-lan-1"


@pytest.fixture(scope="module")
def sets() -> dict[str, Loaded]:
    return {name: load(find(f"example:{name}")) for name in (YEAR, FIRST)}


def card(sets: dict[str, Loaded], name: str, year: int) -> Scorecard:
    return scorecard(sets[name].dataset.case("xa-vi-du", year))


@pytest.mark.slow
def test_what_is_found(sets: dict[str, Loaded]) -> None:
    for loaded in sets.values():
        assert loaded.problems == ()
    found = [(one.code, *one.about) for one in findings(sets[YEAR].dataset)]
    assert found == [("C510", "5.2"), ("C314", "2.4")]  # known, and still argued
    contested = [one.about[0] for one in findings(sets[FIRST].dataset) if one.code == "C314"]
    assert contested == ["1.1", "2.3", "2.4"]


def test_both_are_of_one_commune() -> None:
    for name in ("criteria.yaml", "units.yaml"):
        assert (EXAMPLES / YEAR / name).read_bytes() == (EXAMPLES / FIRST / name).read_bytes()


@pytest.mark.slow
def test_totals(sets: dict[str, Loaded]) -> None:
    before, first, last = (card(sets, YEAR, 2023), card(sets, FIRST, 2024), card(sets, YEAR, 2024))
    told = [
        (one.sums.max_points, one.sums.points, one.sums.deduction) for one in (before, first, last)
    ]
    lost = [Decimal(text) for text in ("-7.18", "-2.90", "-2.75")]
    assert told == [(Decimal(26), 26 + one, one) for one in lost]
    for one in (before, first, last):
        areas = {area.area.id: area.sums.deduction for area in one.areas}
        assert areas == dict(one.appraisal.declared_areas)
    assert sum(row.given.self_assessed or 0 for row in last.rows) == Decimal("23.53")


@pytest.mark.slow
def test_what_the_second_round_gave(sets: dict[str, Loaded]) -> None:
    """What was claimed and given, the share of losses that were remedied with it, and what was not."""
    first, last = card(sets, FIRST, 2024), card(sets, YEAR, 2024)
    claimed = {row.criterion.id: row.over(Voice.CLAIMED) for row in first.with_voice(Voice.CLAIMED)}
    assert claimed == {
        name: Decimal(f"0.{over}") for name, over in (("1.1", "10"), ("2.3", "01"), ("2.4", "08"))
    }
    won = {
        new.criterion.id: new.given.appraised - old.given.appraised
        for old, new in zip(first.rows, last.rows, strict=True)
        if new.given.appraised != old.given.appraised
        and new.given.appraised is not None
        and old.given.appraised is not None
    }
    assert won == {"1.1": Decimal("0.10"), "1.2": Decimal("0.04"), "2.3": Decimal("0.01")}


@pytest.mark.slow
def test_so_many_losses_were_remedied_as_the_row_says(sets: dict[str, Loaded]) -> None:
    before = {row.criterion.id for row in card(sets, YEAR, 2023).rows if row.deduction}
    for name in (FIRST, YEAR):
        now = card(sets, name, 2024)
        full = sum(row.criterion.id in before and not row.deduction for row in now.rows)
        (row,) = (row for row in now.rows if row.criterion.id == "1.2")
        assert row.given.evidence is not None and row.given.evidence.parts is not None
        figure = row.given.evidence.parts["khac-phuc"]
        assert (figure.count, figure.of) == (full, len(before))
