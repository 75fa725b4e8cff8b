"""A browser for the tests that look at a page; one for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cchc.language.words import Words
from cchc.reporting.html import render
from tests.reporting import fonts
from tests.reporting.browser import Page, browser
from tests.reporting.made import dated


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


@pytest.fixture(scope="session")
def moved_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the shipped data as a page, on which figures can be moved."""
    path = tmp_path_factory.mktemp("moved") / "trang.html"
    path.write_bytes(render(dated("html"), Words("vi")))
    return path
