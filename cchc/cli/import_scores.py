"""`cchc import --scores FILE`: a table of criteria and bodies as a table of scores."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cchc.cli.options import SCREEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from cchc.importing.scores import Choice
    from cchc.model.dataset import Dataset
    from cchc.model.period import Period

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
    every = read(source, choice._replace(table=table.name), dataset, say, _ruled_by(dataset))
    if findings := [found for made in every for found in made.findings]:
        complain(render(findings, say))
    files: list[tuple[Path, bytes]] = []
    lines: list[str] = []
    for made in every:
        if made.head is None:
            complain(say("import.none"))
            raise typer.Exit(2 if made.undecided else 3)
        table = target.with_name(made.name)
        head = table.with_suffix(target.suffix)
        files += [(head, made.head.encode("utf-8")), (table, made.table.encode("utf-8"))]
        values = {"output": shown(head), "table": shown(table), "bodies": made.bodies}
        done = "import.scores_dry" if dry else "import.scores_done"
        lines.append(say(done, rows=made.rows, **values))
    if not dry:
        make_way([file for file, _ in files], force)
        save(files, force)
    if unsettled := sum(made.unsettled for made in every):
        lines.append(say("import.open", count=unsettled))
    tell("\n".join([*lines, say("import.next")]) + "\n")
    raise typer.Exit(1 if unsettled else 0)


def _ruled_by(dataset: Dataset) -> Callable[[Period], dict[str, str]]:
    """The rulebook of each unit in a period; of none where several hold for one."""
    from cchc.analysis.body_lines import ManyBooksError, scorers

    def ruled(period: Period) -> dict[str, str]:
        try:
            return {one.unit.id: one.book.content.head.id for one in scorers(dataset, period)}
        except ManyBooksError:
            return {}

    return ruled
