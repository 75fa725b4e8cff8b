"""The forms that units filled in, read back from Word and Excel: whose, when sent, what they say."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from cchc.importing.form_file import about_file, is_synthesis
from cchc.importing.form_parts import Draft, Known
from cchc.importing.form_reader import Reader
from cchc.importing.grid import RefusedError
from cchc.importing.importing import read_grid
from cchc.language.words import Words
from cchc.model import names
from cchc.model.codes import finding
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic
from cchc.model.reply import Dated, Form, Remark
from cchc.model.source import Location
from cchc.reading.folder import shown

MAX_FILES = 2_000
"""Files of a folder that are looked at; a district has some dozens of units."""
IGNORED = frozenset(["thumbs.db", "desktop.ini"])
"""What Windows leaves in folders."""


class Asked(NamedTuple):
    """What the forms are held against: the year, the rows of each unit that answers, the criteria
    that lost, and what is known of a form whose own marks are gone.
    """

    year: int
    units: Mapping[str, frozenset[str]]
    criteria: frozenset[str]
    dataset: Dataset
    known: Known


class Collected(NamedTuple):
    """The forms of a folder, one a unit, and everything that could not be read. `over` says that
    the file to be written is itself a form.
    """

    forms: tuple[Form, ...]
    findings: tuple[Diagnostic, ...]
    over: bool


def collect(folder: Path, asked: Asked, words: Words, besides: Path | None = None) -> Collected:
    """The forms in a folder and those within it. Raises nothing for what the files are (see
    `findings`), `RefusedError` where the packages that read them are not installed. `besides` is
    the file that the answers are going to be written to.
    """
    forms: list[Form] = []
    findings: list[Diagnostic] = []
    over = False
    files = sorted(_files(folder, findings))
    if len(files) > MAX_FILES:
        findings.append(finding("form_files", Location(shown(folder)), limit=MAX_FILES))
    for file in files[:MAX_FILES]:
        if besides is not None and file.resolve() == besides.resolve():
            over = any(_read(file, asked, words, []))
        else:
            forms += _read(file, asked, words, findings)
    return Collected(tuple(_one_each(forms, findings)), tuple(findings), over)


def filled(file: Path, words: Words) -> bool:
    """True for a form in which a unit has written something."""
    try:
        grid = read_grid(file)
    except RefusedError:
        return False
    printed = about_file(file).printed
    reader = Reader(Location(shown(file)), Known(printed), words, [])
    reader.take(grid)
    return any(_begun(draft, bool(printed)) for draft in reader.drafts)


def _begun(draft: Draft, marked: bool) -> bool:
    """What was printed can be told from what was written beside it only by marks."""
    if any(answer.written for answer, _ in draft.answers()) or draft.contact:
        return True
    return draft.sent is not None or draft.misdated or (marked and bool(draft.remarks))


def _files(folder: Path, findings: list[Diagnostic]) -> Iterator[Path]:
    """The files of a folder; not hidden ones, nor those by which Word marks an open document."""

    def refuse(error: OSError) -> None:
        where = Location(shown(Path(error.filename)))
        reason = error.strerror or str(error)
        findings.append(finding("document_unreadable", where, reason=reason))

    for inside, folders, found in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = [path for name in folders if (path := Path(inside, name)).is_symlink()]
        findings.extend(finding("form_link", Location(shown(link))) for link in links)
        wanted = (name for name in found if not name.startswith((".", "~$")))
        yield from (Path(inside, name) for name in wanted if name.lower() not in IGNORED)


def _read(file: Path, asked: Asked, words: Words, findings: list[Diagnostic]) -> Iterator[Form]:
    """The forms of one file: as a rule one."""
    where = Location(shown(file))
    try:
        grid = read_grid(file)
    except RefusedError as refused:
        if refused.wording == "office_missing":
            raise  # else every unit would stand there as one that sent nothing
        values: dict[str, Any] = dict(refused.values)
        values.pop("line", None)
        if not is_synthesis(file, asked.year):
            findings.append(finding(refused.wording, where, **values))
        return
    about = about_file(file)
    known = asked.known._replace(printed=about.printed or asked.known.printed)
    reader = Reader(where, known, words, findings)
    reader.take(grid)
    if reader.synthesis:
        return
    if not reader.drafts:
        findings.append(finding("form_none", where))
    elif about.unread:
        what = ", ".join(words(f"collect.unread.{kind}") for kind in about.unread)
        findings.append(finding("form_unread", where, what=what))
    for draft in reader.drafts:
        unit = _unit(draft, asked, findings)
        if unit is not None:
            yield _form(unit, draft, about.saved, where, asked, words, findings)


def _form(
    unit: str,
    draft: Draft,
    saved: date | None,
    where: Location,
    asked: Asked,
    words: Words,
    findings: list[Diagnostic],
) -> Form:
    answers, remarks = [], list(draft.remarks)
    for answer, cell in draft.answers():
        place = cell.place.location(words)
        criterion = answer.criterion
        if criterion in asked.criteria:
            answers.append(answer)
            if answer.written and criterion not in asked.units[unit]:
                findings.append(finding("form_foreign", place, criterion=criterion))
        elif answer.written:
            findings.append(finding("form_criterion", place, criterion=criterion, year=asked.year))
            said = "\n".join(text for text in answer if text)
            remarks.append(Remark(place.file, said))
    if not draft.tabled:
        findings.append(finding("form_table", draft.place))
    contact = ", ".join(dict.fromkeys(draft.contact))
    return Form(
        unit,
        where.file,
        tuple(answers),
        sent=draft.sent or saved,
        dated=_dated(draft),
        remarks=tuple(remarks),
        contact=contact,
        at=draft.place.file,
    )


def _dated(draft: Draft) -> Dated:
    if draft.sent is not None:
        return Dated.STATED
    return Dated.UNUSABLE if draft.misdated else Dated.NOT


def _unit(draft: Draft, asked: Asked, findings: list[Diagnostic]) -> str | None:
    """The unit of a form, or None, said in the findings. Its code counts; a name that is another
    unit's makes the form nobody's, one that is unknown is said.
    """
    if draft.year not in (None, asked.year):
        findings.append(finding("form_year", draft.place, year=draft.year, wanted=asked.year))
        return None
    coded = next((party for party in asked.dataset.parties if party.id == draft.code), None)
    same = coded is not None and draft.name in (coded.name, "")
    named = coded if same else names.find(draft.name, asked.dataset.parties).party
    party = coded if draft.code else named
    if party is None:
        text = draft.code or draft.name or "–"
        findings.append(finding("form_unknown", draft.place, text=text))
        return None
    if party.id not in asked.units:
        findings.append(finding("form_unasked", draft.place, unit=party.name))
        return None
    if named is not None and named.id != party.id:
        place, owner = draft.place, party.name
        findings.append(finding("form_conflict", place, unit=named.name, owner=owner))
        return None
    if named is None:
        place, owner = draft.place, party.name
        findings.append(finding("form_renamed", place, text=draft.name, owner=owner))
    return party.id


def _one_each(forms: list[Form], findings: list[Diagnostic]) -> Iterator[Form]:
    """Of several forms of a unit the one that answers most, of equal ones the one sent last."""
    by_unit: dict[str, list[Form]] = {}
    for form in forms:
        by_unit.setdefault(form.unit, []).append(form)
    for mine in by_unit.values():
        best = max(mine, key=_worth)
        others = [form for form in mine if form is not best]
        findings.extend(finding("form_twice", Location(o.at), kept=best.at) for o in others)
        yield best


def _worth(form: Form) -> tuple[int, int, date, int]:
    return form.written, form.whole, form.sent or date.min, len(form.remarks)
