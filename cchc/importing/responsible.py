"""The units of a row: those responsible, those that help, and what is open about them."""

from __future__ import annotations

from collections.abc import Mapping

from cchc.importing.entries import UNTOLD, Entry
from cchc.importing.grid import Cell
from cchc.importing.known import Known, Note
from cchc.importing.parties import HELP, LEAD, parties_of
from cchc.importing.registry import Parties
from cchc.importing.roles import HELPER, RESPONSIBLE


def units_in(
    entry: Entry, above: Cell | None, headers: Mapping[str, str], lost: bool, known: Known
) -> tuple[Parties, list[Note]]:
    """The units of a row, those that lead first; `above` is the last cell of units that held any."""
    found: list[Parties] = []
    notes: list[Note] = []
    for role, part in ((RESPONSIBLE, LEAD if entry.leads else ""), (HELPER, HELP)):
        cell = entry.cell(role)
        if cell is None:
            continue
        if cell.trouble in UNTOLD:
            values = {"column": headers[role], "text": cell.line}
            notes.append(known.note(RESPONSIBLE, cell.trouble, cell, **values))
            continue
        parties = parties_of(cell.text, known.registry, part)
        if parties.sentence:
            text = parties.unknown[0][0]
            notes.append(known.note(RESPONSIBLE, "units_sentence", cell, text=text))
            continue
        found.append(parties)
        for name, near in parties.unknown:
            wording = "units_near" if near else "units_unknown"
            notes.append(known.note(RESPONSIBLE, wording, cell, unit=name, near=near, more=""))
    units, both = _together(found)
    cell = entry.cell(RESPONSIBLE)
    place = cell or entry.cell(HELPER) or entry.label
    if both:
        notes.append(known.note(RESPONSIBLE, "units_both", place, units=", ".join(both)))
    if cell is not None and cell.blank and above is not None and not above.blank and lost:
        notes.append(known.note(RESPONSIBLE, "units_above", cell, unit=above.quoted))
    elif not units.keys and lost and not notes:
        notes.append(known.note(RESPONSIBLE, "units_blank", place))
    return units, notes


def _together(found: list[Parties]) -> tuple[Parties, list[str]]:
    """The units of all cells, and those of them that are said both to lead and to help."""
    keys = tuple(dict.fromkeys(key for each in found for key in each.keys))
    leads = [key for each in found for key in each.leads]
    helps = [key for each in found for key in each.helps]
    both = [key for key in keys if key in leads and key in helps]
    only = (
        tuple(key for key in keys if key in part and key not in both) for part in (leads, helps)
    )
    first, last = only
    return Parties(keys, leads=first, helps=last), both
