"""`cchc import FILE`: the appendix of a Word, Excel or text file as a draft that a person reads."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc.cli.options import SCREEN, Data, argument, option

if TYPE_CHECKING:
    from cchc.importing.importing import Imported
    from cchc.model.dataset import Dataset


class Voice(StrEnum):
    """Whose the points of a table may be."""

    SELF_ASSESSED = "self_assessed"
    APPRAISED = "appraised"


File = Annotated[str, argument("metavar.document", "argument.document")]
Output = Annotated[
    str | None, option("--output", "-o", metavar="metavar.document", key="import.output")
]
About = Annotated[int | None, option("--year", metavar="metavar.year", key="import.year")]
Of = Annotated[str | None, option("--period", metavar="metavar.period", key="import.period")]
Tables = Annotated[list[int] | None, option("--table", metavar="metavar.table", key="import.table")]
Sheet = Annotated[str | None, option("--sheet", metavar="metavar.sheet", key="import.sheet")]
Scores = Annotated[bool, option("--scores", key="import.scores")]
Book = Annotated[bool, option("--rulebook", key="import.rulebook")]
Update = Annotated[bool, option("--update", key="import.update")]
Folders = Annotated[bool, option("--folders", key="import.folders")]
Whose = Annotated[Voice | None, option("--voice", key="import.voice")]
Dry = Annotated[bool, option("--dry-run", key="import.dry_run")]
Force = Annotated[bool, option("--force", key="import.force")]


def import_(
    file: File,
    output: Output = None,
    year: About = None,
    period: Of = None,
    table: Tables = None,
    sheet: Sheet = None,
    scores: Scores = False,
    voice: Whose = None,
    rulebook: Book = False,
    update: Update = False,
    folders: Folders = False,
    dry_run: Dry = False,
    force: Force = False,
    data: Data = None,
) -> None:
    """Exit 0 when nothing is left open, 1 when something is, 2 and 3 when there is no draft."""
    from cchc.cli.drafted import write_draft
    from cchc.cli.output import complain, emit, fail
    from cchc.cli.speech import words
    from cchc.importing.importing import Choice, import_document
    from cchc.reporting.diagnostics import render

    source = Path(file)
    for name, given in (("--voice", voice), ("--period", period)):
        if given is not None and not scores:
            fail(words()("import.scores_alone", name=name), code=2)
    if period is not None and year is not None:
        fail(words()("usage.period_and_year"), code=2)
    if scores and table:
        fail(words()("import.scores_unused"), code=2)
    if folders:
        from cchc.cli.import_folders import import_folders

        if scores or table or sheet or year or force or data:
            fail(words()("import.folders_only"), code=2)
        import_folders(source, output, dry_run)
        return
    if update and not rulebook:
        fail(words()("import.update_alone"), code=2)
    if rulebook:
        from cchc.cli.import_rulebook import import_rulebook

        if scores or table or year or data:
            fail(words()("import.rulebook_only"), code=2)
        import_rulebook(source, output, sheet, update, dry_run, force)
        return
    dataset = _known(data)
    if scores:
        from cchc.cli.data import answered
        from cchc.cli.import_scores import import_scores
        from cchc.importing.scores import Choice as Asked
        from cchc.model.choice import period_asked

        asked = Asked(year, answered(period_asked(period)), sheet, voice.value if voice else "")
        import_scores(source, output, asked, dataset, dry_run, force)
        return
    imported = import_document(source, Choice(year, tuple(table or ()), sheet), dataset, words())
    complain_of = render(imported.findings, words())
    if complain_of:
        complain(complain_of)
    if imported.text is None:
        complain(words()("import.none"))
        raise typer.Exit(2 if imported.undecided else 3)
    if output == SCREEN:
        emit(imported.text)
    else:
        target = Path(output or f"deductions_{imported.year}.yaml")
        write_draft(imported.text, source, target, _summary(imported, dataset), force, dry_run)
    raise typer.Exit(1 if imported.unsettled else 0)


def _known(data: str | None) -> Dataset:
    """The rulebooks and units at hand; a folder that has none yet still takes a draft."""
    from cchc.cli.output import complain
    from cchc.cli.speech import words
    from cchc.model.dataset import Dataset
    from cchc.reading.folder import chosen, find
    from cchc.reading.load import load
    from cchc.reporting.diagnostics import render

    folder = find(data)
    if folder.shipped and not chosen(data):  # the example's rulebook and units are nobody's own
        return Dataset("", False)
    loaded = load(folder, frozenset({"criteria", "units"}))
    bad = [d for d in loaded.problems if d.wording not in ("file_missing", "folder_empty")]
    if bad:
        complain(render(bad, words()) + words()("import.none"))
        raise typer.Exit(3)
    return loaded.dataset


def _summary(imported: Imported, dataset: Dataset) -> list[str]:
    """What was read, what it was compared with, and what is left to do."""
    from cchc.cli.speech import words

    say = words()
    assert imported.matched is not None
    key = "import.compared" if imported.book else "import.no_book"
    if not dataset.folder:
        key = "import.no_data"
    values = {
        "year": imported.year,
        "rows": len(imported.matched.rows),
        "total": imported.matched.total,
        "compared": say(key, book=imported.book, folder=dataset.folder, year=imported.year),
    }
    lines = [say("import.summary", **values)]
    if imported.unsettled:
        lines.append(say("import.open", count=imported.unsettled))
    return [*lines, say("import.next")]
