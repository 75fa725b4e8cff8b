"""From the options to a scorecard, or to a clear end."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NoReturn, TypeVar

import typer

from cchc.analysis.scorecard import Scorecard, scorecard
from cchc.checking.run import blocking, scoring, unsound
from cchc.cli.options import Which
from cchc.cli.output import complain, fail
from cchc.cli.speech import words
from cchc.model.choice import choose, party, period_asked, planned
from cchc.model.dataset import Case, Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.error import DataError, Refusal
from cchc.model.kinds import KINDS
from cchc.model.period import Period
from cchc.model.rulebook import Rulebook
from cchc.model.units import Group, Unit
from cchc.reading.folder import (
    EXAMPLE,
    SAMPLE,
    Folder,
    UnknownExampleError,
    chosen,
    examples,
    find,
)
from cchc.reading.load import load
from cchc.reporting.diagnostics import render

T = TypeVar("T")
SCORE_KINDS = frozenset({"criteria", "appraisal", "scores", "units"})


def scored(which: Which, plan: bool = False, running: int | None = None) -> Scorecard:
    """Read, check and score; `plan` where the result needs more than the scores. Where no period is
    asked for, the latest; where a year is `running`, that whose plan is carried out in it. Ends the
    program with code 3 for files that cannot be read, 1 for data that contradict each other, 2 for a
    body or a period that the folder does not have.
    """
    return scorecard(case_of(sound(which, plan), which.body, which.when, running))


def case_of(
    dataset: Dataset,
    body: str | None,
    period: str | int | Period | None,
    running: int | None = None,
) -> Case:
    """The case of a body in a period, its rows checked. Ends the program as `scored` does."""
    try:
        case = answered(choose(dataset, body, period))
        if running is not None and period is None:
            case = planned(case, running)
    except DataError as error:
        stop_at(error.findings, code=3)
        raise
    stop_at(unsound(case), code=1)
    return case


def sound(which: Which, plan: bool = False) -> Dataset:
    """The data, read and checked but for the lines of tables. Ends the program as `scored` does."""
    words().again = which.again
    if which.period is not None and which.year is not None:
        fail(words()("usage.period_and_year"), code=2)
    loaded = load(folder(which.data), frozenset(KINDS) if plan else SCORE_KINDS)
    stop_at(loaded.problems, code=3)
    stop_at((blocking if plan else scoring)(loaded.dataset), code=1)
    return loaded.dataset


def rulebook_of(which: Which) -> Rulebook:
    """The rulebook of a period, or the only one there is. Ends the program with 3 for files that
    cannot be read, 1 for a rulebook that contradicts itself, 2 where none or several fit.
    """
    place = folder(which.data)
    loaded = load(place, frozenset({"criteria"}))
    stop_at(loaded.problems, code=3)
    stop_at(scoring(loaded.dataset), code=1)
    period = answered(period_asked(which.when))
    books = [
        book
        for book in loaded.dataset.rulebooks
        if period is None or period.year in book.content.head.valid
    ]
    if len(books) != 1:
        found = books or loaded.dataset.rulebooks
        files = "; ".join(f"{book.source.file} ({book.content.head.valid})" for book in found)
        fail(words()("usage.rulebook_which", files=files), code=2)
    return books[0].content


def folder(asked: str | None) -> Folder:
    """The data folder. Ends the program with code 2 for a data set that does not ship, or no name."""
    if asked == "":  # as a script writes that lacks a variable
        fail(words()("usage.option_needs_value", name="--data"), code=2)
    try:
        return find(asked)
    except UnknownExampleError as error:
        known = ", ".join(EXAMPLE + name for name in examples())
        fail(words()("usage.no_example", name=str(error), names=known), code=2)


def own_folders(asked: list[str]) -> list[Folder]:
    """The data folders asked for, each once, or the one that is found. Ends the program with code 2
    where that would be the example: what passes on it says nothing about anybody's data.
    """
    if not asked and not chosen(None) and find(None).shipped:
        fail(words()("usage.no_own_data", example=EXAMPLE + SAMPLE), code=2)
    places = [folder(name) for name in asked] or [folder(None)]
    return list({os.path.realpath(place.path): place for place in places}.values())


def parties_named(case: Case, asked: list[str], every: bool) -> tuple[Unit | Group, ...]:
    """The parties that names lead to, each once, then (`every`) all units that may carry a loss.

    Ends the program with code 2 and the nearest names where one leads nowhere or to several.
    """
    found: list[Unit | Group] = []
    for name in asked:
        one = party(case.dataset, name)
        found.append(refuse(one) if isinstance(one, Refusal) else one)
    if every:
        found += case.units
    return tuple({one.id: one for one in found}.values())


def answered(found: T | Refusal) -> T:
    """What was asked for. Ends the program with code 2 where it was refused."""
    return refuse(found) if isinstance(found, Refusal) else found


def refuse(refusal: Refusal) -> NoReturn:
    """Say why there is no answer and end."""
    fail(refusal.where + words()(refusal.key, **refusal.values), code=2)


def stop_at(found: Sequence[Diagnostic], code: int) -> None:
    """End where there are errors, with each of them; where values are open and nothing else is wrong,
    as for what is found, since the file could be read.
    """
    errors = [diagnostic for diagnostic in found if diagnostic.fails]
    if errors:
        complain(render(errors, words()) + words()("diagnostic.not_scored", count=len(errors)))
        raise typer.Exit(1 if all(one.wording == "todo_needed" for one in errors) else code)
