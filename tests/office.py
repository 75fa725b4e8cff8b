"""Documents as LibreOffice reads them: one that stays open, for a start takes longer than a document."""

from __future__ import annotations

import subprocess
import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.programs import OFFICE, PDFTOTEXT

QUIET = subprocess.DEVNULL


class Opened(NamedTuple):
    """The program, and the folder of its settings."""

    process: subprocess.Popen[bytes]
    folder: TemporaryDirectory[str]

    def command(self, *arguments: str) -> list[str]:
        """Another call of it, which leaves the work to the one that is open."""
        return [*_command(Path(self.folder.name)), *arguments]


def _command(folder: Path) -> list[str]:
    return [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]


@cache
def _open() -> Opened:
    """It stays while it has a document open, and a lock beside that tells that it has."""
    folder = TemporaryDirectory(prefix="office-", ignore_cleanup_errors=True)
    held = Path(folder.name, "held.txt")
    held.write_text("x", encoding="utf-8")
    command = [*_command(held.parent), "--norestore", str(held)]
    process = subprocess.Popen(command, stdin=QUIET, stdout=QUIET, stderr=QUIET)
    for _ in range(300):
        if held.with_name(f".~lock.{held.name}#").exists():
            return Opened(process, folder)
        time.sleep(0.1)
    process.terminate()
    raise TimeoutError("LibreOffice does not start")


def close() -> None:
    """End it, where it was opened."""
    if _open.cache_info().currsize:
        opened = _open()
        opened.process.terminate()
        opened.process.wait(timeout=30)
        opened.folder.cleanup()
        _open.cache_clear()


def converted(kind: str, *files: Path, folder: Path | None = None, reading: str = "") -> Path:
    """What LibreOffice makes of a file, in a folder or beside it; what it makes of more files in the
    same go lies there too. `reading` says how it is to read them.
    """
    folder = folder or files[0].parent
    command = _open().command(*([f"--infilter={reading}"] if reading else []), "--convert-to", kind)
    command += ["--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folder / files[0].with_suffix(f".{kind}").name


def as_pdf(file: Path) -> str:
    """The text of a file as LibreOffice prints it, page after page with a form feed."""
    return text_of_pdf(converted("pdf", file))


def text_of_pdf(pdf: Path) -> str:
    """The text of a PDF file, page after page with a form feed."""
    command = [str(PDFTOTEXT), "-layout", str(pdf), "-"]
    done = subprocess.run(command, check=True, capture_output=True, timeout=60)
    return done.stdout.decode("utf-8")
