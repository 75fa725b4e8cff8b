"""A scenario file to its model, or to what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from cchc.model.diagnostic import Diagnostic
from cchc.model.scenario import Scenarios
from cchc.reading.load import read_one


def read_scenarios(file: str) -> tuple[Scenarios | None, tuple[Diagnostic, ...]]:
    """Read a `cchc/scenario/v1` file. Never raises for what is in it."""
    return read_one(Path(file), Scenarios, "scenario")
