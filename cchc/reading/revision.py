"""The data as they were: another folder, or the same folder at a git revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from cchc.reading.folder import Folder


class RevisionError(ValueError):
    """Neither a folder nor a revision that git knows; the text says what git said."""


@contextmanager
def before(folder: Path, against: str) -> Iterator[Folder]:
    """The folder `against`, or `folder` as it stood at the git revision `against`.

    Raises `RevisionError` where there is neither, or git is not there.
    """
    if against and Path(against).is_dir():
        yield Folder(Path(against), False)
        return
    archive = _archive(folder, against)
    with TemporaryDirectory(prefix="cchc-") as place:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            for member in tar:
                content = tar.extractfile(member) if member.isfile() else None
                if content is not None and "/" not in member.name:
                    (Path(place) / member.name).write_bytes(content.read())
        yield Folder(Path(place), False)


def _archive(folder: Path, revision: str) -> bytes:
    top = Path(_git(folder, "rev-parse", "--show-toplevel").decode().strip())
    inside = _git(folder, "rev-parse", "--show-prefix").decode().strip()
    _git(top, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    return _git(top, "archive", "--format=tar", f"{revision}:{inside}")


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False
        )
    except OSError as error:
        raise RevisionError(error.strerror or str(error)) from None
    if done.returncode:
        raise RevisionError(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
