"""Files that a command is asked to write: their format, what stands in the way, one clear message."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from cchc.cli.options import SCREEN, ReportFormat
from cchc.cli.output import complain, fail, silence
from cchc.cli.speech import words
from cchc.cli.writing import place
from cchc.reading.folder import shown
from cchc.reporting.formats import FILLABLE, missing

if TYPE_CHECKING:
    from cchc.reporting.document import Report

REASONS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.ENAMETOOLONG: "name",
    errno.EEXIST: "file",
    errno.ENOTDIR: "file",
    errno.ENOENT: "parent",
}


def format_for(output: str | None, asked: ReportFormat | None, force: bool) -> ReportFormat:
    """The format asked for, else the one that the name of a file ends in, else Word (on standard
    output Markdown). Ends the program with 2 where there is none, or its package is missing, and,
    before the work begins, as `make_way` does for the file.
    """
    form = asked
    if form is None and output not in (None, SCREEN):
        suffix = Path(str(output)).suffix.lower().removeprefix(".")
        if suffix not in tuple(ReportFormat):
            allowed = ", ".join(f".{each.value}" for each in ReportFormat)
            fail(words()("saving.kind", file=output, allowed=allowed), code=2)
        form = ReportFormat(suffix)
    form = form or (ReportFormat.MD if output == SCREEN else ReportFormat.DOCX)
    needed(form.value)
    if output not in (None, SCREEN):
        make_way([Path(str(output))], force)
    return form


def needed(kind: str) -> None:
    """End the program with 2 where the package that writes a kind of file is missing."""
    if missing(kind):
        from cchc.importing.extra import office_command

        fail(words()("saving.office", kind=kind, command=office_command()), code=2)


def make_way(files: Sequence[Path], force: bool) -> None:
    """End the program, before anything is made, where a file is not to be written or cannot be."""
    say = words()
    for file in files:
        if file.is_dir():
            fail(say("saving.folder", file=shown(file)), code=2)
        if file.exists() and not file.is_file():
            fail(say("saving.device", file=shown(file)), code=2)
        if not file.parent.is_dir():
            fail(say("saving.parent", folder=shown(file.parent)), code=2)
        lock = next((lock for lock in _locks(file) if lock.exists()), None)
        if lock is not None:
            complain(say("saving.open", file=shown(file), lock=lock.name))
            raise typer.Exit(3)
    there = [file for file in files if file.exists()]
    if there and not force:
        key = "saving.exists" if len(there) == 1 else "saving.exist"
        fail(say(key, file=shown(there[0]), more=len(there) - 1), code=2)
    filled = _filled([file for file in there if file.suffix.lower()[1:] in FILLABLE])
    if filled:
        fail(say("saving.filled", file=shown(filled[0]), count=len(filled)), code=2)


@contextmanager
def into_folder(folder: Path, files: Sequence[Path], force: bool) -> Iterator[None]:
    """A folder to write files into, made where it is not there, and gone again where nothing came
    into it. Ends the program as `make_way` does.
    """
    new = not folder.exists()
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        unwritten(shown(folder), error)
    try:
        make_way(files, force)
        yield
    finally:
        if new and not any(folder.iterdir()):
            folder.rmdir()


def _filled(files: Sequence[Path]) -> list[Path]:
    """The forms among these files in which a unit has written: nobody has them a second time."""
    if not files:
        return []
    from cchc.importing.forms import filled

    return [file for file in files if filled(file, words())]


def save(files: Sequence[tuple[Path, bytes]], force: bool) -> None:
    """Write all the files, or end with 3 and the reason why none is there."""
    if not files:
        fail(words()("saving.nothing"), code=3)
    _keep(files, force)
    said([file for file, _ in files])


def keep(file: Path, made: bytes, force: bool) -> None:
    """Write one of many files, whole, and say nothing yet. Ends the program as `save` does."""
    _keep([(file, made)], force)


def _keep(files: Sequence[tuple[Path, bytes]], force: bool) -> None:
    try:
        place(files, force)
    except FileExistsError as error:
        fail(words()("saving.exists", file=str(error.filename)), code=2)
    except OSError as error:
        unwritten(shown(files[0][0]), error)


def said(files: Sequence[Path]) -> None:
    """Say which file is written, or into which folder how many are."""
    key, name = "saving.done", shown(files[0])
    if len(files) > 1:
        folder = shown(files[0].parent)
        # A dot before the full stop would read as the folder above.
        key, name = "saving.done_all", str(Path.cwd()) if folder == "." else folder
    complain(words()(key, file=name, count=len(files)))


def write(report: Report, output: str, form: ReportFormat, force: bool) -> None:
    """A report as one file, or to standard output."""
    from cchc.reporting.formats import content

    put(content(report, form.value, words()), output, form, force)


def put(made: bytes, output: str, form: ReportFormat | None, force: bool) -> None:
    """What was made, as one file or to standard output; what is no report is plain text."""
    if output == SCREEN:
        send(made, form)
    else:
        save([(Path(output), made)], force)


def unwritten(name: str, error: OSError) -> NoReturn:
    """End with 3: a file cannot be written."""
    known = REASONS.get(error.errno or 0)
    reason = words()(f"saving.reason.{known}") if known else error.strerror or str(error)
    complain(words()("saving.failed", file=name, reason=reason))
    raise typer.Exit(3)


def send(content: bytes, form: ReportFormat | None) -> None:
    """Write to standard output; a file of a program is nothing for a screen."""
    if form is not None and form.packed and sys.stdout.isatty():
        fail(words()("saving.screen", kind=form.value), code=2)
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence(sys.stdout)


def _locks(file: Path) -> tuple[Path, ...]:
    """The files that LibreOffice and Word put beside a document while it is open."""
    name = file.name
    names = (f".~lock.{name}#", *(f"~${name[cut:]}" for cut in range(3)))
    return tuple(file.with_name(lock) for lock in names)
