"""Which criterion a row is: by its code, else by its name, and what a person must decide about it."""

from __future__ import annotations

from collections.abc import Container, Iterable
from decimal import Decimal

from cchc.importing.entries import Entry
from cchc.importing.figures import similar
from cchc.importing.grid import quoted
from cchc.importing.headers import LONGEST_LABEL
from cchc.importing.known import Known, Note
from cchc.importing.whole import codes_of_date
from cchc.model import names
from cchc.model.fields import TODO
from cchc.model.rulebook import Criterion

FEWEST_WORDS = 4
"""So many words of a name tell which criterion it is, where one alone has them."""


def criterion_of(entry: Entry, above: Container[str], known: Known) -> tuple[str, list[Note]]:
    """The code of a row; by its name where no code can be read. `above` are codes with others below
    them.
    """
    code, label = entry.code, entry.label
    criteria = known.book.criteria if known.book else ()
    if len(entry.codes) > 1:
        told = ", ".join(entry.codes)
        return TODO, [known.note("criterion", "code_two", label, codes=told)]
    named = _named(entry.name, criteria)
    if code is None or ("." not in code and code not in {c.id for c in criteria}):
        if len(named) == 1:
            return named[0], [
                known.note("criterion", "code_by_name", label, criterion=named[0], more="")
            ]
        if named:
            told = ", ".join(named)
            return TODO, [known.note("criterion", "code_several", label, codes=told)]
        dated = next((cell for cell in entry.labels if cell.trouble == "cell_date"), None)
        if dated is not None:
            meant = ", ".join(codes_of_date(dated.line, {c.id for c in criteria})) or "3.11.2"
            values = {"text": dated.line, "codes": meant}
            return TODO, [known.note("criterion", "code_date", dated, **values)]
        return TODO, [known.note("criterion", "code_unread", label, text=label.quoted, more="")]
    if entry.code_is_number:
        restored = _restored(code, entry, criteria)
        if restored is None:
            return TODO, [known.note("criterion", "code_number", label, text=code)]
        code = restored
    criterion = next((c for c in criteria if c.id == code), None)
    if criterion is None and code in above:
        return code, [known.note("criterion", "code_above", label, criterion=code)]
    if criterion is None:
        return code, [known.note("criterion", "code_unknown", label, criterion=code)] * bool(
            criteria
        )
    if entry.name and not similar(criterion.name, entry.name):
        values = {
            "criterion": code,
            "name": quoted(entry.name, LONGEST_LABEL),
            "known": criterion.name,
        }
        return code, [known.note("criterion", "name_differs", label, **values)]
    return code, []


def _named(name: str, criteria: Iterable[Criterion]) -> list[str]:
    """The criteria with a name, or else those of whose names it is the greater part."""
    criteria = tuple(criteria)
    key = names.key(name) if criteria else ""
    if not key:
        return []
    same = [c.id for c in criteria if names.key(c.name) == key]
    if same or len(key.split()) < FEWEST_WORDS:
        return same
    return [c.id for c in criteria if f" {key} " in f" {names.key(c.name)} "]


def _restored(code: str, entry: Entry, criteria: Iterable[Criterion]) -> str | None:
    """The code that Excel keeps as a number, where no zero can have gone from its end."""
    number = Decimal(code)
    equal = [c for c in criteria if c.id.count(".") == 1 and Decimal(c.id) == number]
    by_name = [c for c in equal if entry.name and similar(c.name, entry.name)]
    if len(by_name) == 1:
        return by_name[0].id
    return code if [c.id for c in equal] == [code] else None


def above_others(codes: Iterable[str]) -> frozenset[str]:
    """The codes that would have others below them: 3 and 3.1 over 3.1.2."""
    parts = (code.split(".") for code in codes)
    return frozenset(".".join(each[:i]) for each in parts for i in range(1, len(each)))
