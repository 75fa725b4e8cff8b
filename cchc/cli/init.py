"""`cchc init DIR`: the first files of a data folder, with TODO where a person has to say more."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc.cli.options import Force, Year, argument, option

if TYPE_CHECKING:
    from cchc.importing.start import Asked, Start
    from cchc.model.period import Period


class LevelName(StrEnum):
    """The levels of the bodies that a rulebook scores."""

    PROVINCE = "province"
    DEPARTMENT = "department"
    DISTRICT = "district"
    COMMUNE = "commune"


Folder = Annotated[str, argument("metavar.data", "argument.new_folder")]
Body = Annotated[str | None, option("--body", metavar="metavar.unit", key="init.body")]
When = Annotated[str | None, option("--period", metavar="metavar.period", key="init.period")]
Level = Annotated[LevelName | None, option("--level", key="init.level")]
Book = Annotated[str | None, option("--rulebook", metavar="metavar.book", key="init.rulebook")]
From = Annotated[str | None, option("--from", metavar="metavar.document", key="init.from")]
Tables = Annotated[list[int] | None, option("--table", metavar="metavar.table", key="import.table")]
Sheet = Annotated[str | None, option("--sheet", metavar="metavar.sheet", key="import.sheet")]


def init(
    folder: Folder,
    body: Body = None,
    period: When = None,
    year: Year = None,
    level: Level = None,
    rulebook: Book = None,
    source: From = None,
    table: Tables = None,
    sheet: Sheet = None,
    force: Force = False,
) -> None:
    """Exit 0 once the folder is written; 2 for a wrong use or files that are there; 3 for a document
    or rulebook that cannot be read.
    """
    from cchc.cli.data import answered
    from cchc.cli.output import fail
    from cchc.cli.speech import words
    from cchc.importing.importing import Choice
    from cchc.importing.start import Asked, from_appendix
    from cchc.model.error import Refusal
    from cchc.model.period import parse_period

    say = words()
    if sum(start is not None for start in (level, rulebook, source)) != 1:
        fail(say("usage.one_start"), code=2)
    if period is not None and year is not None:
        fail(say("usage.period_and_year"), code=2)
    period = period if year is None else str(year)
    when = parse_period(period.strip()) if period is not None else None
    if period is not None and when is None:
        answered(Refusal("usage.period_form", {"text": period}))
    if body is not None and not any(letter.isalpha() for letter in body):
        fail(say("usage.option_needs_value", name="--body"), code=2)
    asked = Asked(body, when)
    if source is not None:
        choice = Choice(when.year if when else None, tuple(table or ()), sheet)
        start = from_appendix(asked, Path(source), choice, say)
    elif body is None or when is None:
        fail(say("usage.body_and_period"), code=2)
    else:
        start = _start(asked, when, level, rulebook)
    _write(start, Path(folder), source, force)


def _start(asked: Asked, period: Period, level: LevelName | None, rulebook: str | None) -> Start:
    """The files of a folder that no document is read for."""
    from cchc.cli.speech import words
    from cchc.importing.start import from_nothing, from_rulebook
    from cchc.reading.folder import Folder as Place
    from cchc.reading.folder import shipped
    from cchc.reading.load import load

    if level is not None:
        common = load(Place(shipped(), True), frozenset({"criteria"})).dataset.rulebooks[0]
        return from_nothing(asked, period, level.value, common.content.areas, words())
    file = _book_file(str(rulebook), period)
    from cchc.model.rulebook import Rulebook
    from cchc.reading.load import read_one

    book, problems = read_one(file, Rulebook, "criteria")
    _stop(problems)
    assert book is not None
    return from_rulebook(asked, period, file.read_text(encoding="utf-8-sig"), book, words())


def _book_file(name: str, period: Period) -> Path:
    """The file of a rulebook: the one that is named, or that of an example which holds in a period.

    Ends the program with code 2 for a name of neither.
    """
    from cchc.cli.output import fail
    from cchc.cli.speech import words
    from cchc.reading.folder import EXAMPLE, examples
    from cchc.reading.folder import Folder as Place
    from cchc.reading.folder import example as place_of
    from cchc.reading.load import load

    example = name.removeprefix(EXAMPLE)
    if example not in examples():
        file = Path(name)
        if not file.exists():
            fail(words()("usage.no_rulebook", name=name, names=", ".join(examples())), code=2)
        return file
    books = load(Place(place_of(example), True), frozenset({"criteria"})).dataset.rulebooks
    fitting = [book for book in books if period.year in book.content.head.valid]
    if len(fitting) != 1:
        valid = "; ".join(f"{b.source.file} ({b.content.head.valid})" for b in books)
        fail(words()("usage.rulebook_period", period=period, files=valid), code=2)
    return Path(fitting[0].source.file)


def _stop(problems: object) -> None:
    """End with 3 where a file cannot be read."""
    from collections.abc import Sequence

    from cchc.cli.output import complain
    from cchc.cli.speech import words
    from cchc.reporting.diagnostics import render

    assert isinstance(problems, Sequence)
    if problems:
        complain(render(tuple(problems), words()))
        raise typer.Exit(3)


def _write(start: Start, folder: Path, source: str | None, force: bool) -> None:
    """Write the files into the folder, all or none, and say what is left to do."""
    from cchc.cli.options import Which, quoted
    from cchc.cli.output import complain, emit, tell
    from cchc.cli.saving import into_folder, save
    from cchc.cli.speech import words
    from cchc.reading.folder import Folder as Place
    from cchc.reading.folder import shown
    from cchc.reading.load import load
    from cchc.reporting.diagnostics import render

    say, read = words(), start.imported
    if read is not None:
        complain(render(read.findings, say)) if read.findings else None
        if not start.files:
            raise typer.Exit(2 if read.undecided else 3)
    files = [(folder / name, text.encode("utf-8")) for name, text in start.files]
    with into_folder(folder, [file for file, _ in files], force):
        save(files, force)
    todo = load(Place(folder, False)).dataset.todo
    again = Which(data=shown(folder)).again
    lines = [say("init.files", files=", ".join(name for name, _ in start.files))]
    lines += [say("init.todo", count=len(todo))] if todo else []
    tell("\n".join([*lines, say("init.next")]) + "\n")
    commands = [f"cchc check{again}"]
    if source is not None:
        scores = shown(folder / start.files[1][0])
        commands.append(f"cchc import {quoted(source)}{again} -o {quoted(scores)} --force")
    else:
        commands.append(f"cchc score{again}")
    emit("".join(f"  {command}\n" for command in (*commands, f"cchc new plan{again}")))
