"""Which criterion a row is: by its code, else by its name, and what a person must decide about it."""

from __future__ import annotations

from collections.abc import Container
from decimal import Decimal

from cchc.importing.criteria import Criteria
from cchc.importing.entries import Entry
from cchc.importing.figures import similar
from cchc.importing.grid import quoted
from cchc.importing.headers import LONGEST_LABEL
from cchc.importing.known import Known, Note
from cchc.importing.whole import codes_of_date, few
from cchc.model.fields import TODO


def criterion_of(entry: Entry, above: Container[str], known: Known) -> tuple[str, list[Note]]:
    """The code of a row; by its name where no code can be read. `above` are codes with others below
    them.
    """
    code, label = entry.code, entry.label
    criteria = known.criteria
    if len(entry.codes) > 1:
        told = ", ".join(entry.codes)
        return TODO, [known.note("criterion", "code_two", label, codes=told)]
    named = criteria.named(entry.name)
    if code is None or ("." not in code and code not in criteria.ids):
        if len(named) == 1:
            return named[0], [
                known.note("criterion", "code_by_name", label, criterion=named[0], more="")
            ]
        if named:
            return TODO, [known.note("criterion", "code_several", label, codes=few(named))]
        dated = next((cell for cell in entry.labels if cell.trouble == "cell_date"), None)
        if dated is not None:
            meant = ", ".join(codes_of_date(dated.line, criteria.ids)) or "3.11.2"
            values = {"text": dated.line, "codes": meant}
            return TODO, [known.note("criterion", "code_date", dated, **values)]
        return TODO, [known.note("criterion", "code_unread", label, text=label.quoted, more="")]
    if entry.code_is_number:
        restored = _restored(code, entry, criteria)
        if restored is None:
            return TODO, [known.note("criterion", "code_number", label, text=code)]
        code = restored
    criterion = criteria.ids.get(code)
    if criterion is None and code in above:
        return code, [known.note("criterion", "code_above", label, criterion=code)]
    if criterion is None:
        unknown = known.note("criterion", "code_unknown", label, criterion=code)
        return code, [unknown] if criteria.ids else []
    if entry.name and not similar(criterion.name, entry.name):
        values = {
            "criterion": code,
            "name": quoted(entry.name, LONGEST_LABEL),
            "known": criterion.name,
        }
        return code, [known.note("criterion", "name_differs", label, **values)]
    return code, []


def _restored(code: str, entry: Entry, criteria: Criteria) -> str | None:
    """The code that Excel keeps as a number, where no zero can have gone from its end."""
    equal = criteria.numbered(Decimal(code))
    by_name = [c for c in equal if entry.name and similar(c.name, entry.name)]
    if len(by_name) == 1:
        return by_name[0].id
    return code if [c.id for c in equal] == [code] else None
