"""The rows of an appendix against the rulebook and the registry, and what a person must decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from cchc.importing.above import as_above, carried, is_ditto
from cchc.importing.asides import of_row
from cchc.importing.coding import criterion_of
from cchc.importing.criteria import above_others
from cchc.importing.entries import UNTOLD, Appendix, Entry, code_in
from cchc.importing.figures import Found, evidence_of, similar
from cchc.importing.grid import Cell, Place, RefusedError
from cchc.importing.known import Known, Note
from cchc.importing.points import Points, figure_in, points_in, total_in
from cchc.importing.registry import Parties
from cchc.importing.responsible import units_in
from cchc.importing.roles import APPRAISED, ASIDE, DEDUCTION, POINTS, REASON, RESPONSIBLE, own
from cchc.importing.signs import settled, unsigned
from cchc.importing.whole import repeated, unclear
from cchc.model.rulebook import Criterion


class Drafted(NamedTuple):
    """One row of the draft; None where a person must fill in."""

    place: Place
    criterion: str
    name: str
    points: Points
    evidence: str
    reason: str
    units: Parties
    aside: str
    """What the body itself says about the row, or another text beside the reason."""
    notes: tuple[Note, ...]

    @property
    def responsible(self) -> tuple[str, ...]:
        """The keys of all units, those that lead first."""
        return self.units.keys

    @property
    def own(self) -> bool:
        """True where the body scores itself, and nobody else gave points."""
        return APPRAISED not in self.points

    @property
    def lost(self) -> Decimal | None:
        """The deduction; None where it is open, and where a body scores itself."""
        return self.points.get(DEDUCTION)


class Matched(NamedTuple):
    """All rows, and what the appendix declares about them."""

    rows: tuple[Drafted, ...]
    total: Decimal | None
    areas: Mapping[str, Decimal]
    groups: tuple[str, ...]
    """Codes of rows that only add up those below them."""
    notes: tuple[Note, ...]


def match(appendix: Appendix, known: Known) -> Matched:
    """Every row that is scored, in the order of the appendix.

    Raises `RefusedError` where there is none: sums of areas are no appraisal.
    """
    rows: list[Drafted] = []
    scored: list[Entry] = []
    areas: dict[str, Decimal] = {}
    groups: list[str] = []
    seen: set[tuple[str, Place]] = set()
    codes = {code for entry in appendix.entries if (code := entry.code)}
    parents = above_others(codes)
    below = _below(appendix.entries, parents)
    entries = tuple(as_above(appendix.entries))
    shared = _shared(entries)
    for entry in entries:
        if _adds_up(entry, below, parents, known):
            code = str(entry.code)
            groups.append(code)
            deduction = figure_in(entry, DEDUCTION)
            if "." not in code and deduction is not None:
                areas[code] = deduction
            continue
        above = scored[-1].cell(RESPONSIBLE) if scored else None
        rows.append(_row(entry, above, appendix.headers, seen, shared, parents, known))
        scored.append(carried(entry, above))
    if not rows:
        raise RefusedError("appendix_empty")
    total: Decimal | None = None
    notes: list[Note] = []
    if not appendix.own:
        total, notes = total_in(appendix, (row.points for row in rows), known)
    notes += _left(appendix, codes, known)
    notes += [
        known.note("rows", told, appendix.start, columns=text) for told, text in appendix.told
    ]
    for role in POINTS:
        if role not in appendix.headers and not appendix.own:
            notes.append(known.note(role, "column_derived", appendix.start, kind=role))
    if appendix.joined:
        values = {"numbers": ", ".join(appendix.joined), "one": f"--table {appendix.number}"}
        notes.append(known.note("rows", "tables_joined", appendix.start, **values))
    if unsigned((row.points for row in rows), areas.values()):
        column = appendix.headers.get(DEDUCTION, "")
        notes.append(known.note(DEDUCTION, "sign_turned", appendix.start, column=column))
        rows = [row._replace(points={**row.points, DEDUCTION: _less(row.lost)}) for row in rows]
        total = _less(abs(total)) if total is not None else None
        areas = {area: -value for area, value in areas.items()}
    else:
        cells = [entry.cell(DEDUCTION) for entry in scored]
        turned = settled([row.points for row in rows], cells, appendix.headers, known)
        if any(row.lost is not None and row.lost < 0 for row in rows):
            total = -abs(total) if total else total
            areas = {area: -abs(value) for area, value in areas.items()}
        rows = [
            row._replace(points=points, notes=(*row.notes, *more))
            for row, (points, more) in zip(rows, turned, strict=True)
        ]
    twice = repeated([row.criterion for row in rows], scored, known)
    rows = [row._replace(notes=(*row.notes, *twice.get(i, ()))) for i, row in enumerate(rows)]
    full = [row.criterion for row in rows if row.lost == 0]
    notes += unclear([row.criterion for row in rows], full, appendix.start, known)
    return Matched(tuple(rows), total, areas, tuple(groups), tuple(notes))


def _shared(entries: Iterable[Entry]) -> frozenset[Place]:
    """The cells of reasons that are merged over several rows."""
    cells = (entry.cell(REASON) for entry in entries)
    count = Counter(cell.place for cell in cells if cell is not None)
    return frozenset(place for place, rows in count.items() if rows > 1)


def _left(appendix: Appendix, codes: set[str], known: Known) -> list[Note]:
    """Rows that were not read although they look as if they should be."""
    notes = [known.note("rows", "table_left", cell, text=cell.quoted) for cell in appendix.strays]
    for cell in appendix.skipped:
        code, criteria = code_in(cell), known.criteria
        same = criteria.called(cell.line) if code is None else [criteria.ids.get(code)]
        for criterion in same:
            if criterion and criterion.id not in codes and criterion.rule is not None:
                notes.append(known.note("rows", "row_left", cell, criterion=criterion.id))
    return notes


def _less(value: Decimal | None) -> Decimal | None:
    return -value if value else value


def _row(
    entry: Entry,
    above: Cell | None,
    headers: Mapping[str, str],
    seen: set[tuple[str, Place]],
    shared: frozenset[Place],
    parents: Container[str],
    known: Known,
) -> Drafted:
    criterion, notes = criterion_of(entry, parents, known)
    points, about_points = points_in(entry, headers, seen, known)
    rule = known.book.find(criterion) if known.book else None
    lost = not own(headers) and points[DEDUCTION] != 0
    reason, about_reason = _reason(entry, headers, lost, known)
    evidence, about_evidence = _evidence(entry, rule, lost, shared, known)
    units, about_units = units_in(entry, above, headers, lost, known)
    aside = entry.cell(ASIDE)
    return Drafted(
        place=entry.label.place,
        criterion=criterion,
        name=entry.name,
        points=points,
        evidence=evidence,
        reason=reason,
        units=units,
        aside=aside.line if aside is not None and not aside.blank else "",
        notes=(
            *notes,
            *about_points,
            *about_evidence,
            *about_reason,
            *about_units,
            *of_row(entry, known),
        ),
    )


def _adds_up(
    entry: Entry, below: Mapping[str, list[Entry]], parents: Container[str], known: Known
) -> bool:
    """True for the row of an area or of a criterion that has rows of its own below it (`parents`).

    One that says more than their sum is a row whose code may have lost its end.
    """
    code = entry.code
    if code is None or (entry.code_is_number and entry.has(REASON, RESPONSIBLE)):
        return False
    book, criterion = known.book, known.criteria.ids.get(code)
    if criterion is not None and (criterion.rule is not None or code not in parents):
        return criterion.rule is None and code in known.criteria.above
    if code in parents:
        said = entry.has(REASON), entry.has(RESPONSIBLE)
        return not any(said) or (not all(said) and _is_sum(entry, below.get(code, ())))
    area = book.area(code) if book and "." not in code else None
    return area is not None and similar(area.name, entry.name)


def _below(entries: Iterable[Entry], parents: Container[str]) -> dict[str, list[Entry]]:
    """The rows below each code that have none below them."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if (code := entry.code) and code not in parents:
            for above in above_others([code]):
                found.setdefault(above, []).append(entry)
    return found


def _is_sum(entry: Entry, below: Iterable[Entry]) -> bool:
    """True for the deduction that the rows below the code have together."""
    lost = (figure_in(each, DEDUCTION) for each in below)
    return figure_in(entry, DEDUCTION) == sum((each for each in lost if each), Decimal(0))


def _reason(
    entry: Entry, headers: Mapping[str, str], lost: bool, known: Known
) -> tuple[str, list[Note]]:
    cell = entry.cell(REASON)
    if cell is not None and cell.trouble in UNTOLD:
        return "", [
            known.note("reason", cell.trouble, cell, column=headers[REASON], text=cell.line)
        ]
    if cell is not None and not cell.blank and not is_ditto(cell):
        return cell.line, []
    if own(headers):
        return "", []
    if not lost:
        return known.words("draft.full_marks"), []
    return "", [known.note("reason", "reason_blank", cell or entry.label)]


def _evidence(
    entry: Entry, criterion: Criterion | None, lost: bool, shared: frozenset[Place], known: Known
) -> tuple[str, list[Note]]:
    cell = entry.cell(REASON)
    if criterion is None or cell is None or (cell.blank and not lost) or cell.trouble in UNTOLD:
        return "", []
    found = evidence_of(criterion, cell.line)
    if found is not None and found.evidence and cell.place in shared:
        found = Found(why="shared")
    if found is None or found.evidence:
        return found.evidence if found else "", []
    figures = f" ({'; '.join(found.figures)})" if found.figures else ""
    values = {"criterion": criterion.id, "reason": found.why, "figures": figures}
    return "", [known.note("evidence", "evidence_open", cell, **values)]
