"""Shares: exact ones that add up, and printed ones that add up too and stay close to them.

How close: every printed figure lies less than a step from its exact one. A party's sum over many
rows lies less than a step from its exact sum while the rows name the same parties; where they name
different ones, at most (n − 1) / 2 steps, n being the number of all parties. (Sort what the parties
are owed: whatever the rows, the j that are owed most are owed at most j(n − j) / 2 steps together.)
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.analysis.shares import STEP, equal_shares, printed, spread
from cchc.model.span import round_to

pytestmark = pytest.mark.slow

Exact = dict[str, Fraction]
NAMES = "abcdefghijklmnopqr"
DEDUCTIONS = st.integers(-2000, -1).map(lambda n: Decimal(n).scaleb(-3))
PARTIES = st.lists(st.sampled_from(NAMES), min_size=1, max_size=18, unique=True)
ROWS = st.lists(st.tuples(DEDUCTIONS, PARTIES), max_size=25)


def exact(rows: Sequence[tuple[Decimal, list[str]]]) -> list[Exact]:
    return [equal_shares(deduction, parties) for deduction, parties in rows]


def furthest(shares: Sequence[Exact], figures: Sequence[dict[str, Decimal]]) -> Fraction:
    """How many steps the printed figures of a party are ever away from its exact ones, in all."""
    away: dict[str, Fraction] = {}
    most = Fraction(0)
    for row, shown in zip(shares, figures, strict=True):
        for party, share in row.items():
            moved = (Fraction(shown[party]) - share) / Fraction(STEP)
            away[party] = away.get(party, Fraction(0)) + moved
            most = max(most, abs(away[party]))
    return most


# Exact shares


@given(DEDUCTIONS, PARTIES)
def test_exact_shares_are_equal_and_add_up(deduction: Decimal, parties: list[str]) -> None:
    found = equal_shares(deduction, parties)
    assert list(found) == parties
    assert len(set(found.values())) == 1
    assert sum(found.values()) == Fraction(deduction)


# Printed shares


@given(ROWS)
def test_every_row_adds_up(rows: list[tuple[Decimal, list[str]]]) -> None:
    figures = printed(exact(rows))
    assert [sum(row.values()) for row in figures] == [deduction for deduction, _ in rows]
    assert [list(row) for row in figures] == [parties for _, parties in rows]
    assert all(figure % STEP == 0 for row in figures for figure in row.values())


@given(ROWS)
def test_every_figure_is_next_to_its_exact_one(rows: list[tuple[Decimal, list[str]]]) -> None:
    shares = exact(rows)
    for row, figures in zip(shares, printed(shares), strict=True):
        for party, share in row.items():
            assert abs(Fraction(figures[party]) - share) < Fraction(STEP)


@given(ROWS)
def test_no_party_drifts_away_over_many_rows(rows: list[tuple[Decimal, list[str]]]) -> None:
    shares = exact(rows)
    everyone = {party for _, parties in rows for party in parties}
    assert furthest(shares, printed(shares)) <= max(Fraction(0), Fraction(len(everyone) - 1, 2))


@given(PARTIES, st.lists(DEDUCTIONS, max_size=25))
def test_parties_that_share_every_row_stay_within_a_step(
    parties: list[str], deductions: list[Decimal]
) -> None:
    shares = [equal_shares(deduction, parties) for deduction in deductions]
    assert furthest(shares, printed(shares)) < 1


ANY_SHARES = st.lists(
    st.dictionaries(st.sampled_from(NAMES[:6]), st.integers(-9999, 0), min_size=1, max_size=6),
    max_size=10,
)


def of_tenths(rows: list[dict[str, int]]) -> list[Exact]:
    """Uneven shares in tenths of a step, the last of a row completed to a whole number of steps."""
    shares = []
    for row in rows:
        rest = -(sum(row.values()) % 10)
        last = list(row)[-1]
        whole = {**row, last: row[last] + rest}
        shares.append({party: Fraction(n, 10) * Fraction(STEP) for party, n in whole.items()})
    return shares


@given(ANY_SHARES)
def test_uneven_shares_add_up_and_a_whole_one_is_printed_as_it_is(
    rows: list[dict[str, int]],
) -> None:
    shares = of_tenths(rows)
    for row, figures in zip(shares, printed(shares), strict=True):
        assert sum(map(Fraction, figures.values())) == sum(row.values())
        for party, share in row.items():
            steps = share / Fraction(STEP)
            assert abs(Fraction(figures[party]) - share) < Fraction(STEP)
            assert steps.denominator != 1 or Fraction(figures[party]) == share


def test_who_has_no_share_receives_nothing() -> None:
    half = Fraction(STEP) / 2
    rows = [{"a": half, "b": half}, {"a": half, "b": Fraction(0), "c": half}]
    # b is owed half a step by the first row; the second must not pay it
    assert printed(rows)[1]["b"] == 0


def test_what_one_row_withholds_the_next_one_gives() -> None:
    row = equal_shares(Decimal("-0.001"), ("a", "b"))
    first, second = printed([row, row])
    assert {*first.values()} == {*second.values()} == {Decimal("-0.001"), Decimal(0)}
    assert first["a"] == second["b"] != first["b"]


def test_a_tie_goes_by_the_order_of_the_row() -> None:
    deduction = Decimal("-0.001")
    for parties in (("a", "b", "c"), ("c", "b", "a")):
        (row,) = printed([equal_shares(deduction, parties)])
        # two of three are rounded towards nothing, the first two that are named
        assert [row[party] for party in parties] == [0, 0, deduction]


@given(ROWS)
def test_the_same_rows_always_print_the_same(rows: list[tuple[Decimal, list[str]]]) -> None:
    shares = exact(rows)
    assert printed(shares) == printed([dict(row) for row in shares])
    for n in range(len(rows)):
        assert printed(shares)[:n] == printed(shares[:n])  # a later row changes no earlier one


def test_a_row_of_no_whole_number_of_steps_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no multiple of 0\.001"):
        printed([{"a": Fraction(1, 3000), "b": Fraction(1, 3000)}])
    with pytest.raises(ValueError, match=r"no multiple of 0\.01"):
        printed([equal_shares(Decimal("-0.055"), ("a", "b"))], Decimal("0.01"))


def test_no_rows_and_a_party_alone() -> None:
    assert printed([]) == ()
    assert printed([equal_shares(Decimal("-0.30"), ("a",))]) == ({"a": Decimal("-0.300")},)


@given(ROWS, st.sampled_from(["0.0001", "0.00001"]))
def test_a_finer_step_holds_the_same(rows: list[tuple[Decimal, list[str]]], step: str) -> None:
    figures = printed(exact(rows), Decimal(step))
    assert [sum(row.values()) for row in figures] == [deduction for deduction, _ in rows]
    assert all(figure % Decimal(step) == 0 for row in figures for figure in row.values())


# Parts of a figure that was itself rounded

PARTS = st.lists(st.fractions(-3, 0, max_denominator=400), max_size=20)


@pytest.mark.slow
@given(PARTS)
def test_spread_adds_to_the_total(parts: list[Fraction]) -> None:
    total = round_to(sum(parts, Fraction(0)), STEP, "half_up")
    found = spread(parts, total)
    assert sum(found, Decimal(0)) == total
    assert len(found) == len(parts)
    for figure, part in zip(found, parts, strict=True):
        assert figure % STEP == 0
        assert abs(Fraction(figure) - part) < Fraction(STEP)


@pytest.mark.slow
@given(PARTS, st.integers(0, 20))
def test_spread_gives_nothing_for_nothing(parts: list[Fraction], place: int) -> None:
    place = min(place, len(parts))
    with_zero = [*parts[:place], Fraction(0), *parts[place:]]
    total = round_to(sum(parts, Fraction(0)), STEP, "half_up")
    assert spread(with_zero, total)[place] == 0


def test_spread_gives_the_largest_rests_first_and_keeps_the_order() -> None:
    parts = [Fraction(n, 10_000) for n in (-12, -18, -15, -15)]
    found = spread(parts, Decimal("-0.006"))
    assert found == [Decimal(n) for n in ("-0.001", "-0.002", "-0.001", "-0.002")]


@pytest.mark.parametrize("total", ["-0.003", "0.001", "-0.0015", "-0.0005", "0.0004"])
def test_spread_refuses_a_total_that_is_none_of_the_parts(total: str) -> None:
    with pytest.raises(ValueError, match="not the sum"):
        spread([Fraction(-1, 2000)], Decimal(total))


def test_spread_of_nothing() -> None:
    assert spread([], Decimal(0)) == []
    with pytest.raises(ValueError, match="not the sum"):
        spread([], Decimal("0.001"))
