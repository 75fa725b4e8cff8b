"""The answers of bodies as the two files of a table of scores; what is open is TODO."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cchc.importing.figures import points_text
from cchc.importing.scores_draft import csv_text, head_text
from cchc.language.words import Words
from cchc.model.body_form import Given
from cchc.model.diagnostic import Diagnostic
from cchc.model.fields import TODO
from cchc.model.period import Period
from cchc.model.scores import COLUMNS

FIGURES = ("count", "of", "rate", "met", "state", "number", "value")


class BodyTable(NamedTuple):
    """The two files, and how much is in them."""

    head: str
    table: str
    bodies: int
    rows: int


def body_table(
    given: Mapping[str, Mapping[str, Given]],
    period: Period,
    rulebook: str,
    table: str,
    source: str,
    findings: Iterable[Diagnostic],
    words: Words,
) -> BodyTable:
    """The answers of bodies under one rulebook, by body and criterion, in the order given."""
    rows = [
        row for body, said in given.items() for one in said.values() for row in _rows(body, one)
    ]
    used = {name for row in rows for name in row}
    columns = [name for name in COLUMNS if name in used or name in COLUMNS[:2]]
    lines = [columns, *([row.get(name, "") for name in columns] for row in rows)]
    title = words("draft.bodies", folder=source)
    head = head_text(title, (f"period: {period}",), rulebook, source, table, findings, words)
    return BodyTable(head, csv_text(lines), len(given), len(rows))


def _rows(body: str, given: Given) -> Iterator[dict[str, str]]:
    """The lines of one criterion: what is said of it as a whole stands in the first."""
    whole = {"body": body, "criterion": given.criterion}
    first = dict(whole)
    if given.doubtful:
        first["self_assessed"] = TODO
    elif given.points is not None:
        first["self_assessed"] = points_text(given.points, 0)
    if given.apart:
        first["not_applicable"] = "true"
    for name, text in (("document", given.document), ("note", given.note)):
        if text:
            first[name] = text
    figures = {} if given.doubtful else given.cells
    for (part, figure), columns in figures.items() or [(("", ""), {})]:
        row = {**first, **columns}
        if part:
            row["part"] = part
        if figure:
            row["figure"] = figure
        yield row
        first = whole
