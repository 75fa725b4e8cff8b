"""`cchc collect DIR --bodies`: the forms in which bodies scored themselves, as a table of scores."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from cchc.cli.options import SCREEN

if TYPE_CHECKING:
    from cchc.analysis.body_lines import BodyLines
    from cchc.analysis.body_replies import BodyState
    from cchc.cli.options import Which
    from cchc.model.diagnostic import Diagnostic
    from cchc.model.period import Period

YAML = (".yaml", ".yml")


def collect_bodies(
    forms: Path, output: str | None, which: Which, block: str | None, force: bool
) -> None:
    """Exit 0 when every body has answered all and nothing has to be looked at, else 1; 2 for a wrong
    use or a file that is there; 3 for a folder or data that cannot be read.
    """
    from cchc.analysis.body_lines import BodyLines
    from cchc.analysis.body_replies import findings, states
    from cchc.cli.bar import progress_bar
    from cchc.cli.form_bodies import asked_bodies
    from cchc.cli.output import complain, fail, show
    from cchc.cli.saving import make_way, save
    from cchc.cli.speech import words
    from cchc.importing.body_forms import AskedBodies
    from cchc.importing.body_forms import collect_bodies as read_forms
    from cchc.importing.grid import RefusedError
    from cchc.model.codes import finding
    from cchc.model.source import Location
    from cchc.reporting.body_replies_document import bodies_document
    from cchc.reporting.diagnostics import render

    gc.enable()  # many documents, one after the other
    say = words()
    if output is not None and (output == SCREEN or Path(output).suffix.lower() not in YAML):
        fail(say("collect.bodies.name"), code=2)
    if not forms.is_dir():
        fail(say("collect.no_folder", folder=str(forms)), code=3)
    dataset, period, scorers, all_of_them = asked_bodies(which, block)
    files = _targets(output, sorted({one.book.content.head.id for one in scorers}))
    make_way([file for pair in files.values() for file in pair], force)
    every = {one.unit.id: BodyLines(dataset, period, one) for one in scorers}
    asked = {body: lines.asked for body, lines in every.items()}
    known = frozenset(one.unit.id for one in all_of_them)
    wanted = AskedBodies(period, asked, known, dataset, cache(lambda body: _printed(every[body])))
    besides = [file for pair in files.values() for file in pair]
    try:
        with progress_bar(say("collect.reading")) as told:
            read = read_forms(forms, wanted, say, besides, told)
    except RefusedError as refused:
        values: dict[str, Any] = dict(refused.values)
        complain(render((finding(refused.wording, Location(str(forms)), **values),), say))
        raise typer.Exit(3) from None
    found = tuple(states(every.values(), read.replies))
    noted = (*read.findings, *(one for state in found for one in findings(state)))
    if noted:
        complain(render(noted, say))
    show(bodies_document(found, period, say), markdown=False)
    if files:
        save(list(_written(files, found, period, str(forms), noted)), force)
    whole = all(not state.left for state in found)
    sound = read.sound and len(noted) == len(read.findings)
    raise typer.Exit(0 if whole and sound else 1)


def _targets(output: str | None, books: Sequence[str]) -> dict[str, tuple[Path, Path]]:
    """The head and the table of each rulebook: one name where there is one, else each with its own."""
    if output is None:
        return {}
    given = Path(output)
    heads = {
        book: given if len(books) == 1 else given.with_name(f"{given.stem}-{book}{given.suffix}")
        for book in books
    }
    return {book: (head, head.with_suffix(".csv")) for book, head in heads.items()}


def _written(
    files: dict[str, tuple[Path, Path]],
    found: Sequence[BodyState],
    period: Period,
    folder: str,
    noted: Sequence[Diagnostic],
) -> Iterable[tuple[Path, bytes]]:
    """The files; every finding stands as a comment in the head of the table that it is about."""
    from cchc.analysis.body_replies import taken
    from cchc.cli.speech import words
    from cchc.importing.body_draft import body_table

    for book, (head, table) in files.items():
        mine = {one.unit.id: taken(one) for one in found if one.rulebook == book}
        made = body_table(mine, period, book, table.name, folder, noted, words())
        yield head, made.head.encode("utf-8")
        yield table, made.table.encode("utf-8")


def _printed(lines: BodyLines) -> frozenset[str]:
    """The marks of a body's forms as they would be printed now, in every language."""
    from cchc.language.words import LANGUAGES, Words
    from cchc.reporting.body_document import BodyForms
    from cchc.reporting.form_text import marks_of
    from cchc.reporting.formats import FILLABLE

    spoken = [Words(language) for language in LANGUAGES]
    return frozenset(
        mark
        for words in spoken
        for form in FILLABLE
        for mark in marks_of(BodyForms(form, words).parts(lines), words)
    )
