"""What every test runs under: hypothesis without a clock, and no data folder from outside."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("cchc", deadline=None, print_blob=True)
settings.load_profile("cchc")


@pytest.fixture(autouse=True)
def _no_data_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CCHC_DATA", raising=False)
