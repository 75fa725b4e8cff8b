"""Totals from evidence against a plain script of fractions, over made rulebooks and figures."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.model.appraisal import Appraisal
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced
from tests.joined import NOWHERE, joined

pytestmark = pytest.mark.slow
STEP = Fraction(1, 100)


class Made(NamedTuple):
    """A criterion of an area, its maximum in hundredths, full marks from so many percent, and a
    figure: cases, or a printed rate with a true one behind it (in units of its last decimal).
    """

    area: int
    most: int
    full_at: int
    cases: tuple[int, int] | None
    printed: int
    decimals: int
    behind: Fraction

    @property
    def units(self) -> int:
        """How many of the last printed decimal make the whole."""
        found: int = 100 * 10**self.decimals
        return found

    @property
    def rate(self) -> Fraction:
        """The share as it is printed, or as it is."""
        if self.cases is not None:
            return Fraction(*self.cases)
        return Fraction(self.printed, self.units)

    @property
    def true(self) -> Fraction:
        """A share that prints so."""
        if self.cases is not None:
            return self.rate
        found = Fraction(self.printed + self.behind) / self.units
        return min(max(found, Fraction(0)), Fraction(1))

    def points(self, share: Fraction) -> Fraction:
        """What the share is worth, half up to a hundredth."""
        raw = Fraction(self.most, 100) * min(share / Fraction(self.full_at, 100), Fraction(1))
        steps: int = floor(raw / STEP + Fraction(1, 2))
        return STEP * steps


@st.composite
def _made(draw: st.DrawFn) -> Made:
    of = draw(st.integers(1, 3000))
    decimals = draw(st.integers(0, 2))
    return Made(
        area=draw(st.integers(1, 3)),
        most=draw(st.integers(1, 400)),
        full_at=draw(st.integers(1, 100)),
        cases=draw(st.none() | st.tuples(st.integers(0, of), st.just(of))),
        printed=draw(st.integers(0, 100 * 10**decimals)),
        decimals=decimals,
        behind=draw(st.fractions(Fraction(-1, 2), Fraction(49, 100), max_denominator=1000)),
    )


def card_of(made: list[Made]) -> Scorecard:
    """The card of figures alone."""
    criteria, rows = [], []
    for i, one in enumerate(made, 1):
        name = f"{one.area}.{i}"
        rate = Decimal(one.printed).scaleb(-one.decimals)
        figure: dict[str, Any] = {"rate": f"{rate:.{one.decimals}f}%"}
        if one.cases is not None:
            figure = {"count": str(one.cases[0]), "of": str(one.cases[1])}
        most = str(Decimal(one.most) / 100)
        criteria.append(
            {
                "id": name,
                "name": "x",
                "max_points": most,
                "rule": {"kind": "proportional", "full_at": f"{one.full_at}%"},
                "basis": {"status": "stated", "ground": "x"},
            }
        )
        rows.append({"criterion": name, "max_points": most, "evidence": figure})
    head = {
        "id": "book",
        "title": "x",
        "body_level": "commune",
        "valid": "2025..2025",
        "coverage": "complete",
        "issued_by": {"document": "x"},
        "basis": {"status": "stated", "ground": "x"},
        "rounding": {"step": "0.01"},
    }
    areas = [{"id": str(area), "name": "x"} for area in sorted({one.area for one in made})]
    book = {"schema": "cchc/criteria/v1", "rulebook": head, "areas": areas, "criteria": criteria}
    scores = {
        "schema": "cchc/appraisal/v1",
        "body": "body",
        "year": "2025",
        "rulebook": "book",
        "rows_given": "all",
        "published_by": {"document": "x"},
        "source": "x",
        "rows": rows,
    }
    given_ = Sourced(Appraisal.model_validate(scores), NOWHERE)
    return scorecard(joined(Rulebook.model_validate(book), given_))


@given(st.lists(_made(), min_size=1, max_size=8))
def test_totals_are_those_of_a_plain_script(made: list[Made]) -> None:
    card = card_of(made)
    nominal = [one.points(one.rate) for one in made]
    most = Fraction(sum(one.most for one in made), 100)
    assert Fraction(card.sums.points) == sum(nominal)
    assert Fraction(card.sums.max_points) == most
    assert Fraction(card.sums.deduction) == sum(nominal) - most
    for area in card.areas:
        inside = [p for one, p in zip(made, nominal, strict=True) if str(one.area) == area.area.id]
        assert Fraction(area.sums.points) == sum(inside)
    exact = sum(nominal) / most * 100
    assert card.index is not None
    assert Fraction(card.index) == Fraction(floor(exact / STEP + Fraction(1, 2))) * STEP


@given(st.lists(_made(), min_size=1, max_size=8))
def test_whatever_prints_so_lies_between_the_ends(made: list[Made]) -> None:
    card = card_of(made)
    true = sum(one.points(one.true) for one in made)
    assert Fraction(card.sums.low) <= true <= Fraction(card.sums.high)
    assert card.index_ends is not None and card.index is not None
    assert card.index_ends[0] <= card.index <= card.index_ends[1]


@given(st.lists(_made(), min_size=1, max_size=4))
def test_the_ends_are_reached(made: list[Made]) -> None:
    card = card_of(made)
    unit = [Fraction(1, 2) if one.cases is None else Fraction(0) for one in made]
    low = [o._replace(behind=-u) for o, u in zip(made, unit, strict=True)]
    just_below = Fraction(1, 2) - Fraction(1, 10**9)
    high = [o._replace(behind=just_below if o.cases is None else Fraction(0)) for o in made]
    assert Fraction(card.sums.low) == sum(one.points(one.true) for one in low)
    assert Fraction(card.sums.high) == sum(one.points(one.true) for one in high)
