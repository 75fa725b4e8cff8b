"""The forms of bodies: which bodies, by which rulebook, a workbook and a Word form for each."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cchc.cli.options import SCREEN, ReportFormat

if TYPE_CHECKING:
    from cchc.analysis.body_lines import Scorer
    from cchc.cli.options import Which
    from cchc.model.dataset import Dataset
    from cchc.model.period import Period


def form_bodies(
    folder: Path, which: Which, block: str | None, kind: ReportFormat | None, force: bool
) -> None:
    """Ends the program with 2 for a wrong use or a file that is there, 3 where nothing can be read or
    written.
    """
    from cchc.cli.bar import progress_bar
    from cchc.cli.output import fail
    from cchc.cli.saving import format_for, into_folder, save
    from cchc.cli.speech import words
    from cchc.reporting.formats import FILLABLE

    gc.enable()  # many documents, one after the other
    say = words()
    if str(folder) == SCREEN:
        fail(say("usage.form_folder"), code=2)
    forms = FILLABLE if kind is None else (format_for(None, kind, force).value,)
    if not set(forms) <= set(FILLABLE):
        fail(say("usage.form_fillable", allowed=", ".join(FILLABLE)), code=2)
    for form in forms:
        format_for(None, ReportFormat(form), force)  # is its package here
    dataset, period, bodies, _ = asked_bodies(which, block)
    files = [folder / f"{one.unit.id}.{form}" for one in bodies for form in forms]
    with into_folder(folder, files, force), progress_bar(say("form.making")) as told:

        def made() -> Iterator[bytes]:
            for i, content in enumerate(_contents(dataset, period, bodies, forms)):
                yield content
                told(i + 1, len(files))

        save(list(zip(files, made(), strict=True)), force)


def asked_bodies(
    which: Which, block: str | None
) -> tuple[Dataset, Period, tuple[Scorer, ...], tuple[Scorer, ...]]:
    """The data, the period, and the bodies that score themselves in it: those that are asked for (one,
    those of a block, or all), and all. Ends the program with 2 where that leads nowhere, 3 for data
    that cannot be read.
    """
    from cchc.analysis.blocks import block_of, called
    from cchc.analysis.body_lines import ManyBooksError, scorers
    from cchc.checking.run import scoring
    from cchc.cli.data import SCORE_KINDS, answered, folder, stop_at
    from cchc.cli.output import fail
    from cchc.cli.speech import words
    from cchc.model.choice import party, period_asked
    from cchc.reading.load import load

    say = words()
    say.again = which.again
    if which.period is not None and which.year is not None:
        fail(say("usage.period_and_year"), code=2)
    loaded = load(folder(which.data), SCORE_KINDS)
    stop_at([one for one in loaded.problems if one.wording != "file_missing"], code=3)
    dataset = loaded.dataset
    stop_at(scoring(dataset), code=1)
    period = answered(period_asked(which.when))
    if period is None:
        fail(say("usage.form_period"), code=2)
    try:
        bodies = every = tuple(scorers(dataset, period))
    except ManyBooksError as error:
        books = ", ".join(error.books)
        fail(say("usage.form_books", body=error.body, period=period, books=books), code=2)
    if which.body is not None:
        wanted = answered(party(dataset, which.body))
        bodies = tuple(one for one in bodies if one.unit == wanted)
    if block is not None:
        keys = [block_of(dataset, one.unit.id, one.book.content).key for one in bodies]
        meant = called(keys, block)
        bodies = tuple(one for one, key in zip(bodies, keys, strict=True) if key in meant)
    if not bodies:
        fail(say("usage.form_nobody", period=period), code=2)
    return dataset, period, bodies, every


def _contents(
    dataset: Dataset, period: Period, bodies: tuple[Scorer, ...], forms: tuple[str, ...]
) -> Iterator[bytes]:
    """Body by body, each form in turn."""
    from cchc.analysis.body_lines import BodyLines
    from cchc.cli.speech import words
    from cchc.reporting.body_document import BodyForms
    from cchc.reporting.formats import content

    makers = {form: BodyForms(form, words()) for form in forms}
    for one in bodies:
        lines = BodyLines(dataset, period, one)
        for form, maker in makers.items():
            yield content(maker.report(lines), form, words())
