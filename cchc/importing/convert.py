"""Documents of older and other programs as Word and Excel files, made by LibreOffice where it is
installed: in a folder of its own, within a time, never beside the originals.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile

from cchc.importing.grid import RefusedError

TARGETS = {
    "doc": "docx",
    "rtf": "docx",
    "odt": "docx",
    "xls": "xlsx",
    "ods": "xlsx",
    "xlsb": "xlsx",
}
"""What each kind of file that is not read is made into."""
OPEN = {"text": "odt", "spreadsheet": "ods"}
PROGRAMS = ("soffice", "libreoffice")
PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
)
AT_ONCE = 40
"""Files of one start of LibreOffice, which takes longer than a file does."""
START, EACH = 60, 5
"""Seconds that a start, and each file, may take."""


def old_kind(file: Path, refused: RefusedError) -> str | None:
    """The kind (see `TARGETS`) of a file that was refused and can be converted, else None."""
    kind = str(refused.values.get("kind", ""))
    if refused.wording not in ("document_old", "document_other"):
        return None
    if kind == "opendocument":
        try:
            with ZipFile(file) as package:
                says = package.read("mimetype").decode("ascii", "replace").strip()
        except (OSError, ValueError, KeyError, BadZipFile):
            return None
        kind = OPEN.get(says.rpartition(".")[2], "")
    return kind if kind in TARGETS else None


def office() -> str | None:
    """The program of LibreOffice, where it is installed."""
    found = (shutil.which(name) for name in (*PROGRAMS, *PLACES))
    return next((program for program in found if program), None)


def converted(files: list[tuple[Path, str]]) -> Iterator[tuple[Path, Path | None]]:
    """Each file (with its kind) and what was made of it, which is there until the next is asked
    for; None where nothing was made.
    """
    program = office()
    for target in sorted(set(TARGETS.values())):
        mine = [(file, kind) for file, kind in files if TARGETS[kind] == target]
        for start in range(0, len(mine), AT_ONCE):
            batch = mine[start : start + AT_ONCE]
            if program is None:
                yield from ((file, None) for file, _ in batch)
                continue
            with TemporaryDirectory(prefix="cchc-") as folder:
                yield from _batch(program, batch, target, Path(folder))


def _batch(
    program: str, batch: list[tuple[Path, str]], target: str, folder: Path
) -> Iterator[tuple[Path, Path | None]]:
    """Where LibreOffice stops at a file, that one is left and the others are tried again."""
    made = folder / "made"
    copies: dict[Path, Path] = {}
    for i, (file, kind) in enumerate(batch):
        copies[file] = folder / f"{i}.{kind}"
        shutil.copyfile(file, copies[file])
    left = list(copies.values())
    while left:
        whole = _run(program, left, target, folder, made)
        left = [copy for copy in left if not _made(copy, made, target).exists()]
        left = [] if whole else left[1:]
    for file, copy in copies.items():
        new = _made(copy, made, target)
        yield file, new if new.is_file() else None


def _made(copy: Path, folder: Path, target: str) -> Path:
    return folder / f"{copy.stem}.{target}"


def _run(program: str, files: list[Path], target: str, folder: Path, made: Path) -> bool:
    """True when LibreOffice came to its end in time."""
    command = [program, "--headless", "--norestore"]
    command += [f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += ["--convert-to", target, "--outdir", str(made), *map(str, files)]
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError:
        return True
    try:
        return process.wait(timeout=START + EACH * len(files)) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and all that it started."""
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
