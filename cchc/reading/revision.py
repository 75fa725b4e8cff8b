"""The data as they were: another folder, or the same folder at a git revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from cchc.reading.folder import SUFFIXES, Folder


class RevisionError(ValueError):
    """Neither a folder nor a revision that git knows; the text says what git said."""


@contextmanager
def before(folder: Path, against: str) -> Iterator[Folder]:
    """The folder `against`, or `folder` as it stood at the git revision `against`.

    A link is read through to what it named at that revision; where that is no file of the
    repository, a folder takes its place, so that reading the past says so. Raises `RevisionError`
    where there is neither folder nor revision, or git is not there.
    """
    if against and Path(against).is_dir():
        yield Folder(Path(against), False)
        return
    archive = _archive(folder, against)
    with TemporaryDirectory(prefix="cchc-") as place:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            for member in tar:
                if Path(member.name).suffix not in SUFFIXES:
                    continue
                if member.issym():
                    _put(Path(place) / member.name, _linked(folder, f"{against}:./{member.name}"))
                elif content := tar.extractfile(member):
                    _put(Path(place) / member.name, content.read())
        yield Folder(Path(place), False)


def _put(file: Path, content: bytes | None) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)


def _linked(folder: Path, name: str) -> bytes | None:
    """What a link led to at its revision, or None where that is no file of the repository."""
    found = _git(folder, "cat-file", "--batch", "--follow-symlinks", given=f"{name}\n".encode())
    head, _, content = found.partition(b"\n")
    return content[:-1] if head.split()[1:2] == [b"blob"] else None


def _archive(folder: Path, revision: str) -> bytes:
    top = Path(_git(folder, "rev-parse", "--show-toplevel").decode().strip())
    inside = _git(folder, "rev-parse", "--show-prefix").decode().strip()
    _git(top, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    return _git(top, "archive", "--format=tar", f"{revision}:{inside}")


def _git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False, input=given
        )
    except OSError as error:
        raise RevisionError(error.strerror or str(error)) from None
    if done.returncode:
        raise RevisionError(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
