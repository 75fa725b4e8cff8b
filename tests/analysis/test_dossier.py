"""What a body can put before the council: which rows, on what ground, for how many points."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from cchc.analysis.dossier import Dossier, Ground, dossier
from cchc.model.rulebook import Passage
from tests.analysis.test_books import card_of

RATE = {"kind": "proportional"}
PAPER = {"document": "5/BC-UBND", "date": "2021-12-20", "section": "mục 2", "page": "3"}


def of(row: dict[str, Any], rule: dict[str, Any] = RATE) -> Dossier:
    """The dossier of one row out of 2 points."""
    criterion = {"id": "1.1", "max_points": "2", "rule": rule}
    areas = [{"id": "1"}]
    return dossier(card_of({"areas": areas, "criteria": [criterion], "rows": {"1.1": row}}))


CASES: dict[str, tuple[dict[str, Any], tuple[Ground, str, str, bool] | None]] = {
    "the rule gives more": (
        {"appraised": "1.00", "evidence": {"count": "60", "of": "100"}},
        (Ground.RULE, "1.20", "0.20", True),
    ),
    "the rule gives less, which nobody puts forward": (
        {"appraised": "1.50", "evidence": {"count": "60", "of": "100"}},
        None,
    ),
    "the printed figure gives more": (
        {"appraised": "1.13", "evidence": {"rate": "57%"}, "document": PAPER},
        (Ground.PRECISION, "1.14", "0.01", False),
    ),
    "the printed figure gives less": ({"appraised": "1.15", "evidence": {"rate": "57%"}}, None),
    "it agrees": ({"appraised": "1.20", "evidence": {"count": "60", "of": "100"}}, None),
    "a claim": (
        {
            "appraised": "1.00",
            "evidence": {"rate": "50%"},
            "claim": {"evidence": {"rate": "80%"}, "document": PAPER, "about": "x"},
        },
        (Ground.CLAIM, "1.60", "0.60", False),
    ),
    "a claim of less than was given": (
        {
            "appraised": "1.00",
            "evidence": {"rate": "50%"},
            "claim": {"evidence": {"rate": "40%"}, "document": PAPER, "about": "x"},
        },
        None,
    ),
    "it gave itself more": (
        {"appraised": "1.00", "self_assessed": "1.25"},
        (Ground.SELF, "1.25", "0.25", True),
    ),
    "it gave itself less": ({"appraised": "1.00", "self_assessed": "0.75"}, None),
}


@pytest.mark.parametrize("name", CASES)
def test_which_rows_for_how_many_points(name: str) -> None:
    row, expected = CASES[name]
    found = of(row)
    if expected is None:
        assert found.pleas == ()
        assert found.stake == 0
        return
    [one] = found.pleas
    ground, asked, stake, bare = expected
    assert (one.ground, str(one.asked), str(one.stake)) == (ground, asked, stake)
    assert found.stake == Decimal(stake)
    assert bool(found.bare) is bare
    if not bare:
        assert isinstance(one.document, Passage)
        assert (one.document.section, one.document.page) == ("mục 2", "3")


def test_a_claim_that_the_rule_cannot_score_has_no_points() -> None:
    claim = {"evidence": {"rate": "80%"}, "document": PAPER, "about": "x"}
    found = of({"appraised": "1.00", "claim": claim}, {"kind": "judged"})
    assert [(one.ground, one.stake) for one in found.pleas] == [(Ground.CLAIM, None)]
    assert found.stake == 0


def test_a_row_that_the_council_left_open_is_none() -> None:
    assert of({"self_assessed": "1.25", "evidence": {"rate": "50%"}}).pleas == ()
