"""The command line in this process: its code and what it wrote."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from cchc.cli.main import main
from tests.support import packed_soon

__all__ = ["packed_soon"]


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `cchc` with some arguments, as in a pipe of 100 columns, in Vietnamese."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("CCHC_LANG", raising=False)

    def command(*arguments: str) -> Ran:
        code = main(list(arguments))
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return command
