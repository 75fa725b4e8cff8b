"""A browser for the tests that look at a page; one for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.reporting.browser import MISSING, Page, browser


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A window; the test is skipped, with the reason, where there is no browser."""
    if MISSING:
        pytest.skip(MISSING)
    with browser(tmp_path_factory.mktemp("chromium")) as window:
        yield window
