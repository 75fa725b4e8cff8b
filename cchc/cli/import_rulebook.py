"""`cchc import --rulebook FILE`: the table of a rulebook as the file of one."""

from __future__ import annotations

from pathlib import Path

import typer

from cchc.cli.options import SCREEN

DEFAULT = "criteria.yaml"


def import_rulebook(
    source: Path, output: str | None, sheet: str | None, dry: bool, force: bool
) -> None:
    """Exit 0 when nothing is left open, 1 when something is, 3 when there is no draft."""
    from cchc.cli.drafted import write_draft
    from cchc.cli.output import complain, emit
    from cchc.cli.speech import words
    from cchc.importing.rulebook_import import import_rulebook as read
    from cchc.reporting.diagnostics import render

    say = words()
    made = read(source, sheet, say)
    if made.findings:
        complain(render(made.findings, say))
    if made.text is None:
        complain(say("import.none"))
        raise typer.Exit(2 if made.undecided else 3)
    if output == SCREEN:
        emit(made.text)
    else:
        told = [say("import.rulebook_read", criteria=made.criteria, rules=made.rules)]
        told += [say("import.rulebook_open", count=made.open)] if made.open else []
        write_draft(
            made.text, source, Path(output or DEFAULT), [*told, say("import.next")], force, dry
        )
    raise typer.Exit(1 if made.open or made.unsettled else 0)
