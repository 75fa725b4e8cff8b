"""`cchc import --rulebook FILE`: the table of a rulebook as the file of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cchc.cli.options import SCREEN

if TYPE_CHECKING:
    from cchc.importing.rulebook_update import There

DEFAULT = "criteria.yaml"


def import_rulebook(
    source: Path, output: str | None, sheet: str | None, update: bool, dry: bool, force: bool
) -> None:
    """Exit 0 when nothing is left open, 1 when something is, 2 for a wrong use, 3 when there is no
    draft. `update` puts what the table says into the file that is there.
    """
    from cchc.cli.drafted import write_draft
    from cchc.cli.output import complain, emit
    from cchc.cli.speech import words
    from cchc.importing.rulebook_import import import_rulebook as read
    from cchc.reporting.diagnostics import render

    say = words()
    target = Path(output or DEFAULT)
    there = _there(target) if update else None
    made = read(source, sheet, say, there)
    if made.findings:
        complain(render(made.findings, say))
    if made.text is None:
        complain(say("import.none"))
        raise typer.Exit(2 if made.undecided else 3)
    if output == SCREEN and not update:
        emit(made.text)
    else:
        told = [say("import.rulebook_read", criteria=made.criteria, rules=made.rules)]
        told += [say("import.rulebook_open", count=made.open)] if made.open else []
        write_draft(made.text, source, target, [*told, say("import.next")], force or update, dry)
    raise typer.Exit(1 if made.open or made.unsettled else 0)


def _there(target: Path) -> There:
    """The file that is to be brought up to date. Ends the program with 2 where it is none."""
    from cchc.cli.output import fail
    from cchc.cli.speech import words
    from cchc.importing.rulebook_update import There
    from cchc.reading.folder import shown

    try:
        return There(target.read_bytes().decode("utf-8"), shown(target))
    except (OSError, UnicodeDecodeError):
        fail(words()("import.update_none", output=shown(target)), code=2)
