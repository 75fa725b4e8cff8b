"""The code of a form: written, and found again in a line."""

from __future__ import annotations

import pytest

from cchc.model.period import Period
from cchc.model.reply import coded, form_code


@pytest.mark.parametrize(
    ("period", "code"),
    [
        (Period(2023), "CCHC-2023-phong-noi-vu"),
        (Period(2025, 9, 3), "CCHC-2025Q3-phong-noi-vu"),
        (Period(2026, 8, 1), "CCHC-202608-phong-noi-vu"),
    ],
)
def test_a_code_is_read_as_it_is_written(period: Period, code: str) -> None:
    assert form_code(period, "phong-noi-vu") == code
    for text in (code, f"Mã phiếu: {code} (mật)", code.lower()):
        found = coded(text)
        assert found is not None
        assert (found.period, found.unit) == (period, "phong-noi-vu")
        assert text[found.start : found.end].upper() == code.upper()


@pytest.mark.parametrize("unit", ["08-thon", "q1", "12"])
def test_a_unit_that_begins_like_a_month_is_no_month(unit: str) -> None:
    found = coded(form_code(Period(2026), unit))
    assert found is not None
    assert (found.period, found.unit) == (Period(2026), unit)


@pytest.mark.parametrize("text", ["CCHC-202613-x", "CCHC-2025Q5-x", "CCHC-0023-x", "CCHC-2023", ""])
def test_what_is_no_code(text: str) -> None:
    assert coded(text) is None
