"""The first files of a data folder: from nothing, from a rulebook that is there, from an appendix."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from cchc.importing.draft import draft
from cchc.importing.entries import Appendix
from cchc.importing.figures import points_text
from cchc.importing.grid import RefusedError
from cchc.importing.head import Head, head, year_of
from cchc.importing.importing import Choice, Imported, read_appendix, refused
from cchc.importing.known import Known
from cchc.importing.match import Matched, match
from cchc.importing.offices import offices
from cchc.importing.once import once
from cchc.importing.parties import slug
from cchc.importing.registry import Registry
from cchc.importing.roles import HELPER, MAX, RESPONSIBLE
from cchc.importing.skeleton import Book, Node, appraisal, comments, criteria, units
from cchc.importing.titled import bodies_in
from cchc.language.words import Words
from cchc.model import names
from cchc.model.dataset import Dataset
from cchc.model.fields import TODO
from cchc.model.number import number_text
from cchc.model.period import Period
from cchc.model.rulebook import Area, Criterion, Rulebook
from cchc.model.source import Source, Sourced
from cchc.model.units import Group, Unit, Units

CRITERIA = "criteria.yaml"
UNITS = "units.yaml"
LEVELS = {
    "commune": ("xa", "phuong", "thi tran", "dac khu"),
    "district": ("huyen", "quan", "thi xa", "thanh pho"),
    "province": ("tinh",),
    "department": ("so", "ban"),
}
"""The words that the name of a body of a level begins with."""


class Asked(NamedTuple):
    """What the person says of the folder: the body and the period, where they are given."""

    body: str | None
    period: Period | None

    @property
    def unit(self) -> Unit | None:
        """The body as a unit of the registry."""
        if self.body is None:
            return None
        name = re.sub(r"^(UBND|Ủy ban nhân dân)\s+", "", " ".join(self.body.split()), flags=re.I)
        known = {"id": slug(name), "name": name[:1].upper() + name[1:], "kind": "body"}
        return Unit.model_validate(known)


class Start(NamedTuple):
    """The files by their names; what a document left open, where they were made of one."""

    files: tuple[tuple[str, str], ...]
    imported: Imported | None = None


def from_nothing(
    asked: Asked, period: Period, level: str, areas: Sequence[Area], words: Words
) -> Start:
    """A rulebook with one criterion to fill in, its row, and the body."""
    title = words("start.title", year=period.year)
    book = Book(f"bo-tieu-chi-{period.year}", title, [level], period.year)
    opening = comments(words, "start.criteria", "start.example")
    nodes = [Node("1.1")]
    text = criteria(opening, book, [Node(a.id, a.name) for a in areas], nodes, words)
    return _start(asked, period, text, book.id, nodes, words)


def from_rulebook(asked: Asked, period: Period, text: str, book: Rulebook, words: Words) -> Start:
    """A rulebook as it is, a row to fill in for each of its criteria that is scored, the body."""
    nodes = [
        Node(c.id, c.name, number_text(c.max_points), _form(c, words))
        for c in book.criteria
        if c.rule is not None
    ]
    return _start(asked, period, text, book.head.id, nodes, words)


def _form(criterion: Criterion, words: Words) -> str:
    """The figures that a rule measures, in words; nothing where people judge or points are fixed."""
    rule = criterion.rule
    if rule is None or rule.kind in ("judged", "fixed"):
        return ""
    kind = "mean" if criterion.figures else rule.scale or rule.kind
    return words(f"C307.evidence_unfit.{kind}")


def from_appendix(asked: Asked, path: Path, choice: Choice, words: Words) -> Start:
    """What an appendix says: criteria without their rules, rows, the units that it names, the body.

    Without files where it cannot be read.
    """
    try:
        grid, appendix = read_appendix(path, choice)
        year = year_of(appendix, choice.year)
        titled = bodies_in(appendix.title)
        if asked.body is None and len(titled) == 1:
            asked = asked._replace(body=titled[0])
        parties = _parties(asked.unit, appendix)
        known = Known(None, Registry(parties), words)
        matched = match(appendix, known)
        own = (
            note for note in matched.notes if note.key != "rows_given"
        )  # the rulebook is made of them
        matched = matched._replace(notes=tuple(own))
        over = head(appendix, year, grid.lines, _registry(parties), known)
    except RefusedError as error:
        return Start((), refused(error, path))
    period = asked.period or Period(year)
    over = _settled(over, asked.unit, period, path, words)
    whole = any(row.own or row.lost == 0 for row in matched.rows)
    given = "all" if whole else "deducted"
    notes = [*over.notes, *matched.notes, *(note for row in matched.rows for note in row.notes)]
    text = draft(over, matched, appendix, given, words)
    files = [
        (CRITERIA, _book(over, asked.unit, appendix, matched, path, words)),
        (scores_name(period), text),
        *([(UNITS, units(parties, words))] if parties else []),
    ]
    found = tuple(once(notes, words))
    return Start(tuple(files), Imported(text, found, year, over.rulebook, matched))


def scores_name(period: Period) -> str:
    """The name of the file with the scores of a period."""
    return f"deductions_{period}.yaml"


def _start(
    asked: Asked, period: Period, book: str, name: str, nodes: Sequence[Node], words: Words
) -> Start:
    assert asked.unit is not None
    written = ("year" if period.whole_year else "period", str(period))
    rows = appraisal(asked.unit.id, written, name, nodes, words)
    registry = units([asked.unit], words)
    return Start(((CRITERIA, book), (scores_name(period), rows), (UNITS, registry)))


def _parties(body: Unit | None, appendix: Appendix) -> list[Unit | Group]:
    """The body, then the units that the cells name."""
    cells = [entry.cell(role) for entry in appendix.entries for role in (RESPONSIBLE, HELPER)]
    named = offices(cell.text for cell in cells if cell is not None and not cell.blank)
    first = [] if body is None else [body]
    return [*first, *(unit for unit in named if body is None or unit.id != body.id)]


def _registry(parties: Sequence[Unit | Group]) -> Dataset:
    own = [party for party in parties if isinstance(party, Unit)]
    if not own:
        return Dataset("", False)
    made = Units.model_validate({"schema": "cchc/units/v1", "units": own})
    return Dataset("", False, units=(Sourced(made, Source(UNITS, {}, {})),))


def _settled(over: Head, body: Unit | None, period: Period, path: Path, words: Words) -> Head:
    """The head with what the folder settles: the body, the rulebook, the document it was taken of."""
    settled = {"rulebook", "body" if body else "", "" if over.document else "document"}
    return over._replace(
        body=body.id if body else "",
        rulebook=f"bo-tieu-chi-{over.year}",
        document=over.document or words("start.document", file=path.name),
        notes=tuple(note for note in over.notes if note.key not in settled),
        part="" if period.whole_year else str(period),
    )


def _book(
    over: Head, body: Unit | None, appendix: Appendix, matched: Matched, path: Path, words: Words
) -> str:
    """The rulebook that the rows let know: ids, names, maxima."""
    named = {entry.code: entry.name for entry in appendix.entries if entry.code}
    firsts = {row.criterion: row for row in reversed(matched.rows)}
    rows = [row for row in matched.rows if row is firsts[row.criterion]]
    ids = dict.fromkeys(row.criterion.split(".")[0] for row in rows if row.criterion != TODO)
    areas = [Node(i, named.get(i) or words("start.area", area=i)) for i in ids or ("1",)]
    most = [row.points[MAX] for row in rows]
    nodes = [
        Node(row.criterion, row.name, "" if m is None else points_text(m, 0))
        for row, m in zip(rows, most, strict=True)
    ]
    given = [value for row in rows for value in row.points.values() if value is not None]
    finest = max((-int(value.as_tuple().exponent) for value in given), default=2)
    step = number_text(Decimal(1).scaleb(-max(2, min(finest, 4))))
    plain = names.plain(body.name) if body else ""
    levels = [level for level, kinds in LEVELS.items() if plain.startswith(kinds)]
    title, document = words("start.title", year=over.year), words("start.document", file=path.name)
    book = Book(over.rulebook, title, levels or list(LEVELS), over.year, document, step)
    opening = comments(words, "start.of_file", "start.example", file=path.name)
    return criteria(opening, book, areas, nodes, words)
