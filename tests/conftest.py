"""What every test runs under: hypothesis without a clock, no data folder from outside, its programs."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.kinds import KINDS
from cchc.reading import load
from cchc.reading.folder import shown
from tests import office
from tests.programs import NEEDED, missing
from tests.skips import VARIABLE

# In CI the same examples every time: what lands is judged by itself, not by chance. At home new ones,
# and fewer, since a run is repeated often.
CI = bool(os.environ.get("CI"))
settings.register_profile(
    "cchc", deadline=None, print_blob=True, derandomize=CI, max_examples=100 if CI else 12
)
settings.load_profile("cchc")
WINDOWS = {"page", "printer"}
"""Fixtures that open a browser."""
OUTCOMES: dict[str, str | None] = {}
"""The tests of this run: why one was skipped, or None for one that was made."""

READ: dict[tuple[object, ...], Any] = {}
"""What was read of files without a fault, and data that were made of that: none is made twice."""
MOST_READ = 200

gc.disable()  # until all tests are collected: they stay, and there is nothing to find among them


def pytest_collection_finish() -> None:
    """What is collected stays to the end; the collector need not look at it again and again."""
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def _read_once() -> Iterator[None]:
    """A run of the program reads its files anew, though most tests look at the shipped ones: what is
    read never changes, so that the runs of one process can share it.
    """
    read = load._read

    def once(
        file: Path,
        content: bytes,
        kind: str | None,
        problems: list[Diagnostic],
        todo: list[Diagnostic],
        kinds: Iterable[str] = KINDS,
    ) -> Any:
        key = (shown(file), content, *kinds)
        if key not in READ:
            before = len(problems) + len(todo)
            found = read(file, content, kind, problems, todo, kinds)
            if len(problems) + len(todo) > before:
                return found
            READ[key] = found
        return READ[key]

    def made_once(folder: str, is_shipped: bool, **read: Any) -> Dataset:
        key = (folder, is_shipped, *((name, *map(id, some)) for name, some in read.items()))
        if len(READ) > MOST_READ:
            READ.clear()
        if key not in READ:
            READ[key] = Dataset(folder, is_shipped, **read)
        found: Dataset = READ[key]  # it holds what the key names, so that nothing else has its id
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "_read", once)
        patch.setattr(load, "Dataset", made_once)
        yield


@pytest.fixture(autouse=True, scope="session")
def _no_wait_for_the_disk() -> Iterator[None]:
    """What a test writes need not outlive a power cut; those that are about it put in their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(autouse=True, scope="session")
def _no_data_variable() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CCHC_DATA", raising=False)
        yield


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what opens a browser; skip what needs a program that is not here."""
    for item in items:
        if isinstance(item, pytest.Function) and WINDOWS & set(item.fixturenames):
            item.add_marker("browser")
        for marker in NEEDED:
            if item.get_closest_marker(marker) and (reason := missing(marker)):
                item.add_marker(pytest.mark.skip(reason=reason))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note what is made and what is skipped."""
    if report.skipped and isinstance(report.longrepr, tuple):
        OUTCOMES[report.nodeid] = report.longrepr[2].removeprefix("Skipped: ")
    elif report.when == "call":
        OUTCOMES[report.nodeid] = None


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write down where CCHC_OUTCOMES says what was made; with workers, from the one who leads them."""
    office.close()
    file = os.environ.get(VARIABLE)
    if file and not hasattr(session.config, "workerinput"):
        Path(file).write_text(json.dumps(OUTCOMES, indent=1, sort_keys=True), encoding="utf-8")
