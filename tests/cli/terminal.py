"""A terminal for a command to write to."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def on_a_terminal(folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """The code of `cchc` and what standard output and error show; skipped where there are none."""
    pty = pytest.importorskip("pty", reason="no terminals on this system")
    outer, inner = pty.openpty()
    command = [sys.executable, "-m", "cchc", *arguments]
    variables = {**os.environ, **environment}
    child = subprocess.Popen(command, cwd=folder, env=variables, stdout=inner, stderr=inner)
    os.close(inner)
    parts: list[bytes] = []
    try:
        while part := os.read(outer, 65536):
            parts.append(part)
    except OSError:  # how Linux says that the other end has closed
        pass
    os.close(outer)
    return child.wait(timeout=60), b"".join(parts).decode("utf-8")
