"""Files of a person's written whole or not at all, and never over others without being asked."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from difflib import unified_diff
from pathlib import Path


def replace(target: Path, text: str) -> None:
    """Write a file through a temporary one beside it. Raises `OSError`; the old file then stands."""
    place([(target, text.encode("utf-8"))], force=True)


def place(files: Iterable[tuple[Path, bytes]], force: bool) -> None:
    """Write files, all of them or, where the first steps fail, none: each stands whole beside its
    place before any takes it. Raises `OSError`; `FileExistsError` without `force`.
    """
    ready: list[tuple[Path, Path]] = []
    try:
        for target, content in files:
            target = _followed(target)  # a link stays a link
            beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
            ready.append((beside, target))
            _write(beside, content)
            if target.exists():
                shutil.copymode(target, beside)
        for beside, target in ready:
            if force:
                beside.replace(target)
            else:
                _take_free(beside, target)
            _settle(target.parent)
    finally:
        for beside, _ in ready:
            beside.unlink(missing_ok=True)


def _followed(target: Path) -> Path:
    """Where a link leads. Raises `OSError` for links that lead to each other."""
    try:
        return target.resolve()
    except RuntimeError:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(target)) from None


def _write(file: Path, content: bytes) -> None:
    with file.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _settle(folder: Path) -> None:
    """Have the names of a folder reach the disk too, where the system can be asked for that."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _take_free(beside: Path, target: Path) -> None:
    """Move a file to a place where none is, even if one comes there at this moment."""
    try:
        os.link(beside, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        beside.replace(target)


def difference(old: str, new: str, name: str) -> str:
    """The lines in which a file would change, as `diff -u` writes them."""
    lines = unified_diff(old.splitlines(), new.splitlines(), name, name, lineterm="")
    return "".join(f"{line}\n" for line in lines)
