"""`cchc diff OLD NEW`: what two rulebooks do not share, and what it does to the figures of a body."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc.cli.options import Force, SheetForm, SheetFormat, Which, argument, option

if TYPE_CHECKING:
    from cchc.model.rulebook import Rulebook

Old = Annotated[str, argument("metavar.book", "argument.old_book")]
New = Annotated[str, argument("metavar.book", "argument.new_book")]
Output = Annotated[
    str | None, option("--output", "-o", metavar="metavar.document", key="diff.output")
]


def diff(
    old: Old,
    new: New,
    *,
    which: Which,
    form: SheetForm = SheetFormat.TABLE,
    output: Output = None,
    force: Force = False,
) -> None:
    """Exit 0 when they say the same, 1 when not, 2 for a wrong use, 3 for what cannot be read."""
    from cchc.analysis.rulebook_diff import difference
    from cchc.cli.data import scored
    from cchc.cli.output import emit, fail, show
    from cchc.cli.saving import format_for, write
    from cchc.cli.speech import words
    from cchc.reporting.diff_document import diff_document
    from cchc.reporting.document import Part, Report

    say = words()
    if which.data is None and which != Which():
        fail(say("usage.diff_data"), code=2)
    kind = None if output is None else format_for(output, None, force)
    books = [_book(name) for name in (old, new)]
    card = scored(which) if which.data is not None else None
    if card is not None and card.rulebook.head.id != books[0].head.id:
        values = {"body": card.case.name, "scored": card.rulebook.head.id}
        fail(say("usage.diff_scored", old=books[0].head.id, **values), code=2)
    found = difference(books[0], books[1], card)
    if kind is not None:
        part = Part("diff", say("book.diff.part"), diff_document(found, say), wide=True)
        write(Report(say("book.diff.part"), (part,)), str(output), kind, force)
    elif form is SheetFormat.JSON:
        from cchc.reporting.diff_json import diff_json
        from cchc.reporting.plain_json import dumps

        emit(dumps(diff_json(found, say)))
    else:
        show(diff_document(found, say), markdown=form is SheetFormat.MD)
    raise typer.Exit(1 if found.changes else 0)


def _book(name: str) -> Rulebook:
    """The rulebook of a file, or the only one of a folder or a data set that ships."""
    from cchc.cli.data import rulebook_of, stop_at
    from cchc.cli.output import complain
    from cchc.cli.speech import words
    from cchc.model.rulebook import Rulebook
    from cchc.reading.load import read_one
    from cchc.reading.todo import open_values

    file = Path(name)
    if not file.is_file() and (file.is_dir() or ":" in name):
        return rulebook_of(Which(data=name))
    book, problems = read_one(file, Rulebook, "criteria")
    stop_at(problems, code=3)
    if book is None:
        raise typer.Exit(3)
    left = open_values(file)
    if left:
        complain(words()("diff.open", file=name, count=left))
    return book
