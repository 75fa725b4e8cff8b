"""Browsers for the tests that look at a page; one with each set of fonts for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

from cchc.language.words import Words
from cchc.reporting.html import render
from tests.reporting import fonts
from tests.reporting.browser import Page, browser
from tests.reporting.made import dated


@pytest.fixture(scope="session")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Page]]:
    """A window on a machine with these fonts ("": its own), opened when it is asked for first."""
    with ExitStack() as opened:

        @cache
        def window(name: str) -> Page:
            folder = tmp_path_factory.mktemp(name or "own")
            known = fonts.machine(name, folder) if name else {}
            return opened.enter_context(browser(folder / "chromium", **known))

        yield window


@pytest.fixture(scope="session")
def page(windows: Callable[[str], Page]) -> Page:
    """A window; one that a printer has too, where those fonts are here."""
    return windows(next(filter(fonts.installed, fonts.FAMILIES), ""))


@pytest.fixture(scope="session", params=fonts.FAMILIES)
def printer(request: pytest.FixtureRequest, windows: Callable[[str], Page]) -> Page:
    """A window on a machine that has other fonts, once for each such machine."""
    if not fonts.installed(request.param):
        pytest.skip(f"fonts {', '.join(fonts.FAMILIES[request.param])}: not installed")
    return windows(request.param)


@pytest.fixture(scope="session")
def moved_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the shipped data as a page, on which figures can be moved."""
    path = tmp_path_factory.mktemp("moved") / "trang.html"
    path.write_bytes(render(dated("html"), Words("vi")))
    return path
