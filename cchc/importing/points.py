"""The points of the rows and their total, with a note for every cell that leaves them open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from cchc.importing.entries import DIFFER, UNSURE, Appendix, Entry
from cchc.importing.figures import add_up, figure_told, points_of
from cchc.importing.grid import Cell, Place, RefusedError
from cchc.importing.known import Known, Note
from cchc.importing.roles import APPRAISED, DEDUCTION, MAX, POINTS, SELF, own

Points = Mapping[str, Decimal | None]
"""By role; None where a person must fill in."""


def points_in(
    entry: Entry, headers: Mapping[str, str], seen: set[tuple[str, Place]], known: Known
) -> tuple[Points, list[Note]]:
    """The points of a row. `seen` are the cells that rows before it have used."""
    points: dict[str, Decimal | None] = {}
    notes: list[Note] = []
    if entry.wide is not None:
        notes.append(known.note(MAX, "row_too_wide", entry.label, text=entry.wide.quoted))
        return dict.fromkeys((MAX, SELF) if own(headers) else POINTS), notes
    open_deduction: Cell | None = None
    for role in (MAX, SELF, APPRAISED, DEDUCTION):
        cell = entry.cell(role)
        if cell is None or (role == SELF and cell.blank and not own(headers)):
            continue
        points[role] = None
        if cell.blank:
            if role == DEDUCTION:
                open_deduction = cell
                continue
            notes.append(known.note(role, "cell_blank", cell, column=headers[role]))
        elif (role, cell.place) in seen:
            notes.append(known.note(role, "cell_shared", cell, column=headers[role]))
        else:
            seen.add((role, cell.place))
            value, wrong = _read(cell, role, headers[role], known)
            points[role] = value
            notes += wrong
    full = points.get(MAX) is not None and points.get(MAX) == points.get(APPRAISED)
    if open_deduction is not None and full:
        points[DEDUCTION] = Decimal(0)
    elif open_deduction is not None:
        column = headers[DEDUCTION]
        notes.append(known.note(DEDUCTION, "cell_blank", open_deduction, column=column))
    most, given, lost = (points.get(role) for role in POINTS)
    if add_up(most, given, lost) is False:
        values = {"most": most, "given": given, "lost": lost}
        notes.append(known.note(DEDUCTION, "row_differs", entry.label, **values))
    return points if own(headers) else _third(points), notes


def _read(cell: Cell, role: str, column: str, known: Known) -> tuple[Decimal | None, list[Note]]:
    try:
        value = points_of(cell)
    except RefusedError as refused:
        values = {"column": column, **refused.values}
        if cell.trouble in (DIFFER, UNSURE):
            values["text"] = cell.line  # with the headers
        values.setdefault("text", cell.quoted)
        return None, [known.note(role, refused.wording, cell, **values)]
    return value, []


def _third(points: dict[str, Decimal | None]) -> dict[str, Decimal | None]:
    """The points with the one that has no column: deduction = appraised - max."""
    most, given, lost = (points.get(role) for role in POINTS)
    if DEDUCTION not in points:
        points[DEDUCTION] = given - most if given is not None and most is not None else None
    elif MAX not in points:
        points[MAX] = given + abs(lost) if given is not None and lost is not None else None
    elif APPRAISED not in points:
        points[APPRAISED] = most - abs(lost) if most is not None and lost is not None else None
    return points


def figure_in(entry: Entry, role: str) -> Decimal | None:
    """The number in a column of a row, or None where there is none."""
    cell = entry.cell(role)
    if cell is None or cell.blank or entry.wide is not None:
        return None
    try:
        return points_of(cell)
    except RefusedError:
        return None


def total_in(
    appendix: Appendix, rows: Iterable[Points], known: Known
) -> tuple[Decimal | None, list[Note]]:
    """The deduction that the row of totals declares."""
    lost = [row[DEDUCTION] for row in rows]
    signed = any(value is not None and value < 0 for value in lost)
    read = [(entry, _declared(entry, signed)) for entry in appendix.totals]
    told = [value for _, value in read if value is not None]
    total = -sum((abs(value) for value in lost if value is not None), Decimal(0))
    found = set(told)
    if len(found) > 1:
        whole = _whole(told, total)
        found = set() if whole is None else {whole}
    if len(found) == 1:
        (declared,) = found
        right = None in lost or abs(declared) == -total
        values = {"declared": -abs(declared), "total": total}
        note = known.note("declared_total", "total_differs", appendix.totals[-1].label, **values)
        if signed and declared > 0 and abs(declared) == -total:  # “Tổng điểm trừ: 6,07”
            declared = -declared
        return declared, [] if right else [note]
    wording = "totals_differ" if told else "total_unread" if read else "total_missing"
    cell = read[-1][0].cell(DEDUCTION) or read[-1][0].label if read else appendix.start
    return None, [known.note("declared_total", wording, cell, total=total)]


def _whole(told: Sequence[Decimal], total: Decimal) -> Decimal | None:
    """The total of parts that add up to it, whether it stands among them or not; else None."""
    parts = sum((abs(value) for value in told), Decimal(0))
    signed = -1 if min(told) < 0 else 1
    whole = parts == -total or (parts == -2 * total and -total in map(abs, told))
    return signed * -total if whole else None


def _declared(entry: Entry, signed: bool) -> Decimal | None:
    """The total in the column of deductions, or in words: with a sign only where the rows have one."""
    value = figure_in(entry, DEDUCTION)
    if value is not None or entry.has(DEDUCTION):
        return value
    told = figure_told(" ".join(cell.line for cell in entry.labels))
    return -told if told is not None and signed else told
