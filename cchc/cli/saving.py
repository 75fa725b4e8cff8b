"""Files that a command is asked to write: their format, what stands in the way, one clear message."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from cchc.cli.options import Kind
from cchc.cli.output import complain, fail
from cchc.cli.speech import words
from cchc.cli.writing import place
from cchc.reading.folder import shown
from cchc.reporting.formats import missing

SCREEN = "-"
INSTALL = "python -m pip install Jinja2 openpyxl python-docx XlsxWriter"
"""The packages of the extra `office` by name: so it works wherever the program itself came from."""
REASONS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.ENAMETOOLONG: "name",
}


def kind_for(output: str | None, asked: Kind | None) -> Kind:
    """The format asked for, else the one that the name of a file ends in. Ends the program with 2
    where there is none, and where its package is missing.
    """
    if asked is None and output is not None and output != SCREEN:
        suffix = Path(output).suffix.lower().removeprefix(".")
        if suffix not in tuple(Kind):
            allowed = ", ".join(f".{kind.value}" for kind in Kind)
            fail(words()("saving.kind", file=output, allowed=allowed), code=2)
        asked = Kind(suffix)
    kind = asked or (Kind.MD if output == SCREEN else Kind.DOCX)
    if missing(kind.value):
        fail(words()("saving.office", kind=kind.value, command=INSTALL), code=2)
    return kind


def clear(files: Sequence[Path], force: bool) -> None:
    """End the program, before anything is made, where a file may not or cannot be written."""
    say = words()
    for file in files:
        if file.is_dir():
            fail(say("saving.folder", file=shown(file)), code=2)
        lock = next((lock for lock in _locks(file) if lock.exists()), None)
        if lock is not None:
            complain(say("saving.open", file=shown(file), lock=lock.name))
            raise SystemExit(3)
    there = [file for file in files if file.exists()]
    if there and not force:
        more = say("saving.more", count=len(there) - 1) if len(there) > 1 else ""
        fail(say("saving.exists", file=shown(there[0]), more=more), code=2)


def save(files: Iterable[tuple[Path, bytes]], force: bool) -> None:
    """Write all the files, or end with 3 and the reason why there are none."""
