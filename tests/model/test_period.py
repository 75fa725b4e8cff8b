"""Periods: how they are written, which days they cover, which comes last."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc.model.period import Period, parse_period

WRITTEN = st.one_of(
    st.integers(1900, 2099).map(str),
    st.builds("{}-Q{}".format, st.integers(1900, 2099), st.integers(1, 4)),
    st.builds("{}-{:02}".format, st.integers(1900, 2099), st.integers(1, 12)),
)


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2025-Q1", date(2025, 1, 1), date(2025, 3, 31)),
        ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-12", date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_the_days_of_a_period(text: str, begins: date, ends: date) -> None:
    found = parse_period(text)
    assert found is not None
    assert (found.begins, found.ends) == (begins, ends)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25",
        "1899",
        "2100",
        "2025-Q0",
        "2025-Q5",
        "2025-00",
        "2025-13",
        "2025-1",
        "2025 ",
        "２０２５",
    ],
)
def test_what_is_no_period(text: str) -> None:
    assert parse_period(text) is None


@pytest.mark.slow
@given(WRITTEN)
def test_a_period_is_written_as_it_was_read(text: str) -> None:
    assert str(parse_period(text)) == text


@pytest.mark.slow
@given(WRITTEN, WRITTEN)
def test_the_later_last_day_comes_last(one: str, other: str) -> None:
    first, then = parse_period(one), parse_period(other)
    assert first is not None
    assert then is not None
    if first.ends != then.ends:
        assert (first < then) == (first.ends < then.ends)
    else:
        assert (first < then) == (first.begins > then.begins)  # of one day the longer comes last


def test_a_year_comes_after_its_last_quarter_and_month() -> None:
    found = sorted(p for t in ("2025", "2025-12", "2025-Q4", "2024") if (p := parse_period(t)))
    assert list(map(str, found)) == ["2024", "2025-12", "2025-Q4", "2025"]
    assert found[-1] == Period(2025)
