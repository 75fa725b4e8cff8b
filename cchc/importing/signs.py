"""The signs of a column of deductions: all turned where none has one, a doubt where they are mixed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from cchc.importing.grid import Cell
from cchc.importing.known import Known, Note
from cchc.importing.points import Points
from cchc.importing.roles import APPRAISED, DEDUCTION, MAX, POINTS
from cchc.model.number import number_text


def unsigned(rows: Iterable[Points], others: Iterable[Decimal | None]) -> bool:
    """True for deductions without their sign, in the whole column and in every sum of it; where a row
    does not add up, the others say what the column is of.
    """
    rows = list(rows)
    given = [
        value for value in (*(row.get(DEDUCTION) for row in rows), *others) if value is not None
    ]
    if not given or min(given) < 0 or max(given) == 0:
        return False
    said = {_said(*(row.get(role) for role in POINTS)) for row in rows}
    return "gained" not in said and ("lost" in said or "neither" not in said)


def settled(
    rows: Sequence[Points], cells: Sequence[Cell | None], headers: Mapping[str, str], known: Known
) -> list[tuple[Points, list[Note]]]:
    """The points of all rows of a column with minus and plus signs, and what is open about them.

    What maximum and appraised points prove is written; else the rarer sign is left open.
    """
    lost = [row.get(DEDUCTION) or Decimal(0) for row in rows]
    minus, plus = sum(value < 0 for value in lost), sum(value > 0 for value in lost)
    if not minus or not plus:
        return [(row, []) for row in rows]
    found: list[tuple[Points, list[Note]]] = []
    for row, value, cell in zip(rows, lost, cells, strict=True):
        most, given = row.get(MAX), row.get(APPRAISED)
        proven: Decimal | None = None
        if {MAX, APPRAISED} <= headers.keys() and most is not None and given is not None:
            proven = given - most
        if cell is None or not value or proven == value:
            found.append((row, []))
            continue
        values = {"column": headers[DEDUCTION], "text": cell.line}
        if proven == -value:
            note = known.note(DEDUCTION, "sign_proven", cell, **values)
            found.append(({**row, DEDUCTION: -value}, [note]))
        elif (minus > plus) if value < 0 else (plus > minus):
            found.append(({**row, DEDUCTION: -abs(value)}, []))
        else:
            size = number_text(abs(value), comma=True)
            note = known.note(DEDUCTION, "sign_mixed", cell, **values, lost=size, gained=size)
            derived = {role: None for role in (MAX, APPRAISED) if role not in headers}
            found.append(({**row, DEDUCTION: None, **derived}, [note]))
    return found


def _said(most: Decimal | None, given: Decimal | None, lost: Decimal | None) -> str:
    """What the three say of the deduction: lost, gained, neither; nothing where one is not known."""
    if most is None or given is None or lost is None:
        return ""
    if most - given == lost:
        return "lost"
    return "gained" if given - most == lost else "neither"
