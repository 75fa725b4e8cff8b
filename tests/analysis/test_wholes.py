"""What holds of every way to put points together: it is what a plain script of fractions says."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc.analysis.forecast import forecast
from cchc.analysis.gaps import gap_analysis
from cchc.analysis.moves import highest, level
from cchc.analysis.sums import known_whole
from cchc.scoring.climb import climbs
from tests.analysis.test_books import card_of
from tests.analysis.wholes import Node, Script, books, made


@pytest.mark.slow
@settings(max_examples=30)
@given(books())
def test_totals_are_those_of_a_plain_script(book: Node) -> None:
    card = card_of(made(book))
    points, most = Script(book).total()
    assert (card.sums.exact.points, card.sums.exact.most) == (points, most)
    assert card.sums.low == card.sums.points == card.sums.high


@pytest.mark.slow
@settings(max_examples=30)
@given(books(), st.randoms(use_true_random=False))
def test_intervals_hold_what_can_come_out_and_their_ends_are_reached(
    book: Node, random: Random
) -> None:
    spec = made(book)
    printed = {
        name: {"rate": f"{100 * int(row['count']) // int(row['of'])}%"} if row["of"] != "0" else row
        for name, row in spec["rows"].items()
    }
    card = card_of({**spec, "rows": printed})
    rows = {row.criterion.id: row.exact for row in card.rows if row.exact is not None}
    exact = card.sums.exact
    for end, worth in ((0, exact.points), (1, exact.low), (2, exact.high)):
        assert Script(book, {name: ends[end] for name, ends in rows.items()}).total()[0] == worth
    some = {
        name: low + (high - low) * random.randint(0, 4) / 4 for name, (_, low, high) in rows.items()
    }
    assert exact.low <= Script(book, some).total()[0] <= exact.high


@pytest.mark.slow
@settings(max_examples=30)
@given(books(), st.fractions(0, 4, max_denominator=8))
def test_the_way_up_from_a_row_is_the_whole_with_that_row_moved(book: Node, to: Fraction) -> None:
    card = card_of(made(book))
    whole, at = known_whole(card.case, card.rows)
    known = {row.criterion.id: row.exact[0] for row in card.rows if row.exact is not None}
    for name, climb in climbs(whole, at).items():
        assert climb.total(to) == Script(book, {**known, name: to}).total()[0]


@pytest.mark.slow
@settings(max_examples=20)
@given(books(), st.integers(1, 100))
def test_the_least_points_of_a_row_for_some_of_the_total(book: Node, hundredths: int) -> None:
    card = card_of(made({**book, "step": "0.01"}))
    gain = Decimal(hundredths) / 100
    for row in forecast(gap_analysis(card)).rows:
        found, top = level(row, gain), highest(row)
        if found is None:
            assert top is None or top.gain < gain
            continue
        assert top is not None and found.gain >= gain
        assert row.worth(found.points) == found.gain
        before = found.points - Decimal("0.01")
        cases = row.of or 1
        less = row.lever.points((Fraction(found.cases or 0) - 1) / cases) if row.lever else None
        assert less is None or row.worth(less) < gain or less <= row.base
        assert row.worth(before) <= found.gain
