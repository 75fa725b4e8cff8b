"""One writer of a file at a time: who is killed lets go, who waits too long is told."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PATIENCE = 20 * 10**9
"""So many nanoseconds a writer waits for its turn."""


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Keep other writers of a file out for so long. Raises `TimeoutError` where one stays in it, and
    `OSError` where nothing can be written beside the file.
    """
    lock = file.with_name(f".{file.name}.lock")
    until = time.monotonic_ns() + PATIENCE
    while (taken := _taken(lock)) is None:
        if time.monotonic_ns() > until:
            raise TimeoutError(str(file))
        time.sleep(1 / 100)
    try:
        yield
    finally:
        if sys.platform != "win32":
            with suppress(FileNotFoundError):
                lock.unlink()
        os.close(taken)


def _taken(lock: Path) -> int | None:
    """The lock, open, where it is nobody's: the system takes it back from a process that ends."""
    if sys.platform == "win32":
        try:
            return os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_TEMPORARY)
        except (FileExistsError, PermissionError):
            return None
    number = os.open(lock, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        os.lockf(number, os.F_TLOCK, 0)
        if os.path.samestat(os.fstat(number), lock.stat()):  # not one that was put away meanwhile
            return number
    except (BlockingIOError, PermissionError, FileNotFoundError):
        pass
    os.close(number)
    return None
