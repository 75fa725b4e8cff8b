"""`cchc import --scores FILE`: a table of criteria and bodies as a table of scores."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cchc.cli.options import SCREEN

if TYPE_CHECKING:
    from cchc.importing.scores import Choice
    from cchc.model.dataset import Dataset

DEFAULT = "scores.yaml"


def import_scores(
    source: Path, output: str | None, choice: Choice, dataset: Dataset, dry: bool, force: bool
) -> None:
    """Exit 0 when nothing is left open, 1 when something is, 2 and 3 when there is no draft."""
    from cchc.cli.output import complain, fail, tell
    from cchc.cli.saving import make_way, save
    from cchc.cli.speech import words
    from cchc.importing.scores import import_scores as read
    from cchc.reading.folder import shown
    from cchc.reporting.diagnostics import render

    say = words()
    target = Path(output or DEFAULT)
    if output == SCREEN or target.suffix.lower() not in (".yaml", ".yml"):
        fail(say("import.scores_name"), code=2)
    table = target.with_suffix(".csv")
    if source.exists() and any(file.exists() and file.samefile(source) for file in (target, table)):
        fail(say("import.output_input", output=shown(table)), code=2)
    if not dry:
        make_way([target, table], force)
    made = read(source, choice._replace(table=table.name), dataset, say)
    if made.findings:
        complain(render(made.findings, say))
    if made.head is None:
        complain(say("import.none"))
        raise typer.Exit(2 if made.undecided else 3)
    if not dry:
        files = [(target, made.head.encode("utf-8")), (table, made.table.encode("utf-8"))]
        save(files, force)
    values = {"output": shown(target), "table": shown(table), "bodies": made.bodies}
    lines = [say("import.scores_dry" if dry else "import.scores_done", rows=made.rows, **values)]
    if made.unsettled:
        lines.append(say("import.open", count=made.unsettled))
    tell("\n".join([*lines, say("import.next")]) + "\n")
    raise typer.Exit(1 if made.unsettled else 0)
