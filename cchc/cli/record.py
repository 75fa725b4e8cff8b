"""`cchc record`: figures and states of tasks into the file of measurements."""

from __future__ import annotations

from typing import Annotated

from cchc.cli.options import Body, Data, argument, option

Figures = Annotated[list[str] | None, argument("metavar.figures", "argument.figures")]
AsOf = Annotated[str | None, option("--as-of", metavar="metavar.day", key="record.option.as_of")]
Origin = Annotated[
    str | None, option("--source", metavar="metavar.words", key="record.option.source")
]
Part = Annotated[str | None, option("--part", metavar="metavar.part", key="record.option.part")]
Measures = Annotated[
    list[str] | None,
    option("--measure", metavar="metavar.measured", key="record.option.measure"),
]
Tasks = Annotated[
    list[str] | None, option("--task", metavar="metavar.task", key="record.option.task")
]
Done = Annotated[str | None, option("--done", metavar="metavar.day", key="record.option.done")]
Dropped = Annotated[
    str | None, option("--dropped", metavar="metavar.day", key="record.option.dropped")
]
Open = Annotated[str | None, option("--open", metavar="metavar.day", key="record.option.open")]
Document = Annotated[
    str | None, option("--document", metavar="metavar.number", key="record.option.document")
]
Section = Annotated[
    str | None, option("--section", metavar="metavar.words", key="record.option.section")
]
Page = Annotated[str | None, option("--page", metavar="metavar.words", key="record.option.page")]
Note = Annotated[str | None, option("--note", metavar="metavar.words", key="record.option.note")]
Correct = Annotated[bool, option("--correct", key="record.option.correct")]
From = Annotated[str | None, option("--from", metavar="metavar.document", key="record.option.from")]
Sheet = Annotated[str | None, option("--sheet", metavar="metavar.sheet", key="record.option.sheet")]
When = Annotated[
    str | None, option("--period", metavar="metavar.period", key="record.option.period")
]
Year = Annotated[int | None, option("--year", metavar="metavar.year", key="record.option.year")]


def record(
    figures: Figures = None,
    as_of: AsOf = None,
    source: Origin = None,
    part: Part = None,
    measure: Measures = None,
    task: Tasks = None,
    done: Done = None,
    dropped: Dropped = None,
    open_: Open = None,
    document: Document = None,
    section: Section = None,
    page: Page = None,
    note: Note = None,
    correct: Correct = False,
    file: From = None,
    sheet: Sheet = None,
    body: Body = None,
    period: When = None,
    year: Year = None,
    data: Data = None,
) -> None:
    """Exit 0 when all is in the file, 1 when something is refused and nothing is written, 2 for a
    wrong use, 3 for what cannot be read or written.
    """
    from cchc.cli.entries import Beside, Said
    from cchc.cli.options import Which
    from cchc.cli.recording import record_all

    states = {"done": done, "dropped": dropped, "open": open_}
    said = Said(
        tuple(figures or ()),
        tuple(measure or ()),
        tuple(task or ()),
        {name: day for name, day in states.items() if day is not None},
        part,
        as_of,
        Beside(source, document, section, page, note),
        file,
        sheet,
    )
    record_all(said, Which(body, period, year, data), correct)
