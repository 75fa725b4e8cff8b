"""Scratch git repositories of the tests, untouched by the settings of the machine."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

NEEDS_GIT = pytest.mark.skipif(shutil.which("git") is None, reason="no git on this system")


def git_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Git without a repository, settings or a language from outside."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("LC_ALL", "C")


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder; gives what it wrote."""
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode().strip()


def commit(repository: Path, message: str) -> None:
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", message)


def begin(root: Path) -> None:
    """Make a repository of a folder, with all that it holds committed."""
    git(root, "init", "--quiet", "--template=", "--initial-branch", "main")
    git(root, "config", "user.name", "Người thử")
    git(root, "config", "user.email", "thu@example.invalid")
    git(root, "config", "core.autocrlf", "false")
    commit(root, "dữ liệu")


def link(place: Path, to: str) -> None:
    """Make a symbolic link; the test is skipped where the system makes none."""
    try:
        place.symlink_to(to)
    except OSError:
        pytest.skip("this system makes no symbolic links")
