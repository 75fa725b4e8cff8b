"""What the program says to install for Word and Excel is what pyproject asks for."""

from __future__ import annotations

import shlex
import tomllib
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from cchc.importing import extra

ROOT = Path(__file__).parents[2]


def test_the_command_names_the_packages_of_the_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    command = shlex.split(extra.office_command())
    assert command[:4] == ["python", "-m", "pip", "install"]
    found = sorted(one.lower() for one in command[4:])
    assert found == sorted(one.lower() for one in project["optional-dependencies"]["office"])


def test_a_program_that_is_not_installed_says_what_holds_in_its_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def gone(name: str) -> list[str]:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(extra, "requires", gone)
    assert shlex.split(extra.office_command())[-1] == ".[office]"
