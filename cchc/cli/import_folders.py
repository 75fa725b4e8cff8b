"""`cchc import --folders DIR`: folders of one body each as one data set."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import typer


def import_folders(source: Path, output: str | None, dry: bool) -> None:
    """Exit 0 once it is written; 1 where something differs, 2 for a wrong use, 3 for what cannot be
    read or written.
    """
    from cchc.cli.output import complain, fail, tell
    from cchc.cli.saving import unwritten
    from cchc.cli.speech import words
    from cchc.importing.folders import join_folders
    from cchc.reading.folder import shown
    from cchc.reporting.diagnostics import render

    say = words()
    if output is None:
        fail(say("import.folders_output"), code=2)
    target = Path(output)
    if target.exists():
        fail(say("import.folders_there", folder=shown(target)), code=2)
    if not source.is_dir():
        fail(say("collect.no_folder", folder=shown(source)), code=3)
    try:
        made = join_folders(source)
    except OSError as error:
        unwritten(shown(source), error)
    if made.findings:
        complain(render(made.findings, say))
        complain(say("import.none"))
        raise typer.Exit(3 if made.unread else 1)
    if not dry:
        beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
        try:
            for name, content in made.files.items():
                file = beside / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
            beside.rename(target)
        except OSError as error:
            unwritten(shown(target), error)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    values = {"folder": shown(target), "bodies": made.bodies, "files": len(made.files)}
    tell(say("import.folders_dry" if dry else "import.folders_done", **values) + "\n")
