"""A browser for the tests that look at a page; one for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.reporting import fonts
from tests.reporting.browser import Page, browser


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A window."""
    with browser(tmp_path_factory.mktemp("chromium")) as window:
        yield window


@pytest.fixture(scope="session", params=fonts.FAMILIES)
def printer(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Page]:
    """A window on a machine that has other fonts, once for each such machine."""
    if not fonts.installed(request.param):
        pytest.skip(f"fonts {', '.join(fonts.FAMILIES[request.param])}: not installed")
    folder = tmp_path_factory.mktemp(request.param)
    with browser(folder / "chromium", **fonts.machine(request.param, folder)) as window:
        yield window
