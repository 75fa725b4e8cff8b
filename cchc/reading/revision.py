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

TABLES = (".csv", ".tsv", ".txt")
"""How the names of tables end, that a file of scores may name."""


class RevisionError(ValueError):
    """There is nothing to compare with. `why` says what kind of refusal it is, the text what git
    said or which revisions are meant.
    """

    def __init__(self, text: str, why: str = "unknown") -> None:
        super().__init__(text)
        self.why = why


def base(folder: Path, against: str) -> str:
    """What `against` means for the data of a folder: a folder or a revision that today's data go back
    to, itself; any other revision, the commit at which the two parted.

    Raises `RevisionError`: `unknown`, `shallow` where the clone lacks history, `apart` for histories
    without a common commit, `several` for more than one such commit, `both` for a name of a folder and
    of a revision.
    """
    if against and Path(against).is_dir():
        if against == Path(against).name and _known(folder, against):
            raise RevisionError(against, "both")
        return against
    asked = ("rev-parse", "--verify", "--end-of-options", f"{against}^{{commit}}")
    try:
        commit = _git(folder, *asked).decode().strip()
        _git(folder, "rev-parse", "--verify", "HEAD")
    except RevisionError as error:
        raise RevisionError(str(error), "shallow" if _shallow(folder) else "unknown") from None
    commits = _merge_bases(folder, commit)
    if not commits:
        raise RevisionError("", "shallow" if _shallow(folder) else "apart")
    if len(commits) > 1:
        raise RevisionError(", ".join(name[:12] for name in commits), "several")
    return against if commits == [commit] else commits[0]


def _merge_bases(folder: Path, commit: str) -> list[str]:
    """The latest common commits of today's data and a commit; none for histories apart."""
    try:
        return _git(folder, "merge-base", "--all", "HEAD", commit).decode().split()
    except RevisionError as error:
        if str(error):
            raise
        return []


def _known(folder: Path, name: str) -> bool:
    try:
        _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except RevisionError:
        return False
    return True


def _shallow(folder: Path) -> bool:
    try:
        return _git(folder, "rev-parse", "--is-shallow-repository").strip() == b"true"
    except RevisionError:
        return False


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
                if Path(member.name).suffix not in (*SUFFIXES, *TABLES):
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
        raise RevisionError(" ".join(done.stderr.decode("utf-8", "replace").split()))
    return done.stdout
