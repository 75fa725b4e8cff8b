"""From the options to a data set and a scorecard, or to a clear end."""

from __future__ import annotations

from typing import NamedTuple

import typer

from cchc.checking.table import blocking
from cchc.cli.output import complain, fail
from cchc.cli.speech import words
from cchc.model.appraisal import Appraisal
from cchc.model.codes import severity
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.source import Sourced
from cchc.reading.folder import find
from cchc.reading.load import load
from cchc.reporting.diagnostics import render
from cchc.scoring.scorecard import Scorecard, scorecard

SCORE_KINDS = frozenset({"criteria", "appraisal", "units"})


class Scored(NamedTuple):
    """A data set and the scorecard of the year that was asked for."""

    dataset: Dataset
    card: Scorecard


def scored(folder: str | None, year: int | None) -> Scored:
    """Read, check and score. Ends the program with code 3 for files that cannot be read, 1 for data
    that contradict each other, 2 for a year that the folder does not have.
    """
    loaded = load(find(folder), SCORE_KINDS)
    _stop_at(loaded.problems, code=3)
    dataset = loaded.dataset
    _stop_at(blocking(dataset), code=1)
    given = chosen(dataset, year)
    book = dataset.rulebook(given.content.rulebook)
    assert book is not None
    return Scored(dataset, scorecard(book.content, given))


def chosen(dataset: Dataset, year: int | None) -> Sourced[Appraisal]:
    """The appraisal of a year, by default the latest."""
    given = dataset.appraisal(dataset.years[-1] if year is None else year)
    if given is None:
        years = ", ".join(map(str, dataset.years))
        fail(words()("usage.year_without_data", year=year, years=years), code=2)
    return given


def _stop_at(found: tuple[Diagnostic, ...], code: int) -> None:
    errors = [diagnostic for diagnostic in found if severity(diagnostic) is Severity.ERROR]
    if errors:
        complain(render(errors, words()) + words()("diagnostic.not_scored", count=len(errors)))
        raise typer.Exit(code)
