"""The forms that units filled in, read back from Word and Excel: whose, when sent, what they say."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from cchc.importing.convert import TARGETS, converted, old_kind
from cchc.importing.form_file import about_file, is_synthesis
from cchc.importing.form_merge import one_each
from cchc.importing.form_owner import Owner, Owners
from cchc.importing.form_parts import Draft, Known
from cchc.importing.form_reader import Reader
from cchc.importing.grid import RefusedError
from cchc.importing.importing import read_grid
from cchc.language.words import Words
from cchc.model.codes import finding
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.period import Period
from cchc.model.reply import Answer, Dated, Form, Remark, Stray
from cchc.model.source import Location
from cchc.reading.folder import shown

MAX_FILES = 10_000
"""Files of a folder that are looked at; a country has some thousands of communes."""
AT_ONCE = 50
"""So many documents are in memory at most: the parts of one refer to each other."""
IGNORED = frozenset(["thumbs.db", "desktop.ini"])
"""What Windows leaves in folders."""


class Asked(NamedTuple):
    """What the forms are held against: the year, the rows of each unit that answers, the criteria
    that lost, the days between which they can have been sent, and how to get the marks of what
    would be printed now, for a form whose own are gone.
    """

    period: Period
    units: Mapping[str, frozenset[str]]
    criteria: frozenset[str]
    dataset: Dataset
    known: Known
    printed: Callable[[], frozenset[str]]


class Collected(NamedTuple):
    """The forms of a folder, one a unit, those that are nobody's, and everything that could not be
    read. `over` says that the file to be written is itself a form.
    """

    forms: tuple[Form, ...]
    findings: tuple[Diagnostic, ...]
    strays: tuple[Stray, ...]
    over: bool

    @property
    def sound(self) -> bool:
        """True when everything was read, converted or not."""
        return all(found.severity is Severity.INFO for found in self.findings)


Progress = Callable[[int, int], None]
"""Told how many files have been read, of how many."""


def collect(
    folder: Path,
    asked: Asked,
    words: Words,
    besides: Path | None,
    progress: Progress,
) -> Collected:
    """The forms in a folder and those within it. Raises nothing for what the files are (see
    `findings`), `RefusedError` where the packages that read them are not installed. `besides` is
    the file that the answers are going to be written to.
    """
    taken = _Taken(asked, words)
    over = False
    files = sorted(_files(folder, taken.findings))
    if len(files) > MAX_FILES:
        taken.findings.append(finding("form_files", Location(shown(folder)), limit=MAX_FILES))
    files = files[:MAX_FILES]
    for done, file in enumerate(files):
        progress(done - len(taken.old), len(files))
        if done and done % AT_ONCE == 0:
            gc.collect()
        if besides is not None and file.resolve() == besides.resolve():
            itself = _Taken(asked, words)
            itself.take(file, file)
            over = bool(itself.forms or itself.strays)
        else:
            taken.take(file, file)
    taken.convert(progress, len(files))
    progress(len(files), len(files))
    forms = tuple(one_each(taken.forms, taken.findings))
    return Collected(forms, tuple(taken.findings), tuple(taken.strays), over)


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


class _Taken:
    """What has been read so far: forms, those that are nobody's, findings, and the files that have
    to be converted before they can be read.
    """

    def __init__(self, asked: Asked, words: Words) -> None:
        self.asked, self.words = asked, words
        self.owners = Owners(asked.dataset.parties, asked.units, asked.period)
        self.forms: list[Form] = []
        self.strays: list[Stray] = []
        self.findings: list[Diagnostic] = []
        self.old: list[tuple[Path, str]] = []

    def take(self, file: Path, original: Path) -> None:
        """The forms of one file, as a rule one. `original` is what it was made of."""
        where = Location(shown(original))
        try:
            grid = read_grid(file, named=where.file)
        except RefusedError as refused:
            self._refuse(file, where, refused)
            return
        about = about_file(file)
        marks = about.printed or self.asked.printed()
        known = self.asked.known._replace(printed=marks, own=bool(about.printed))
        reader = Reader(where, known, self.words, self.findings)
        reader.take(grid)
        if reader.synthesis:
            return
        if not reader.drafts:
            self.findings.append(finding("form_none", where))
        elif about.unread:
            what = ", ".join(self.words(f"collect.unread.{kind}") for kind in about.unread)
            self.findings.append(finding("form_unread", where, what=what))
        alone = len(reader.drafts) == 1
        for draft in reader.drafts:
            if draft.period not in (None, self.asked.period):
                values: dict[str, Any] = {"period": draft.period, "wanted": self.asked.period}
                self.findings.append(finding("form_period", draft.place, **values))
                continue
            owner = self.owners.of(draft, about.printed, original.name, alone)
            self._owned(draft, owner, about.saved, where)

    def convert(self, progress: Progress, count: int) -> None:
        """Read the files of older and other programs, where they can be converted; else say how."""
        for left, (file, made) in enumerate(converted(self.old)):
            progress(count - len(self.old) + left, count)
            kind = dict(self.old)[file]
            where, values = Location(shown(file)), dict[str, Any](kind=kind, target=TARGETS[kind])
            if made is None:
                folder = shown(file.parent)
                self.findings.append(finding("form_old", where, folder=folder, **values))
            else:
                self.findings.append(finding("form_converted", where, **values))
                self.take(made, file)

    def _refuse(self, file: Path, where: Location, refused: RefusedError) -> None:
        if refused.wording == "office_missing":
            raise refused  # else every unit would stand there as one that sent nothing
        kind = old_kind(file, refused)
        if kind is not None:
            self.old.append((file, kind))
        elif not is_synthesis(file, self.asked.period):
            values: dict[str, Any] = dict(refused.values)
            values.pop("line", None)
            self.findings.append(finding(refused.wording, where, **values))

    def _owned(self, draft: Draft, owner: Owner, saved: date | None, where: Location) -> None:
        """A form is the form of its owner, or nobody's."""
        wording = owner.wording or owner.warning
        if wording:
            party = self.owners.parties.get(owner.unit)
            said = (
                f"{self.words(f'collect.sign.{c.sign.value}')}: {c.text}" for c, _ in owner.claims
            )
            values = dict[str, Any](
                owner=party.name if party else "", claims="; ".join(said) or "–"
            )
            self.findings.append(finding(wording, draft.place, **values))
        answers, remarks = self._answers(draft, owner.unit)
        contact = ", ".join(dict.fromkeys(draft.contact))
        if owner.wording:
            claims = tuple(claim for claim, _ in owner.claims)
            units = tuple(unit for unit in owner.units if unit in self.asked.units)
            stray = (draft.place.file, claims, units, tuple(answers), tuple(remarks), contact)
            self.strays.append(Stray(*stray))
            return
        if not draft.tabled:
            self._untabled(draft)
        sent, dated = draft.sent or saved, _dated(draft)
        form = (owner.unit, where.file, tuple(answers), sent, dated, tuple(remarks), contact)
        self.forms.append(Form(*form, at=draft.place.file))

    def _untabled(self, draft: Draft) -> None:
        if not draft.unclear:
            self.findings.append(finding("form_table", draft.place))
            return
        place = draft.unclear[0].place.location(self.words)
        columns = ", ".join(f"“{cell.quoted}”" for cell in draft.unclear)
        self.findings.append(finding("form_columns", place, columns=columns))

    def _answers(self, draft: Draft, unit: str) -> tuple[list[Answer], list[Remark]]:
        """What a form answers, and what else it says: an answer about a row that lost nothing too."""
        answers, remarks = [], list(draft.remarks)
        own, period = self.asked.units.get(unit, self.asked.criteria), self.asked.period
        for answer, cell in draft.answers():
            place, criterion = cell.place.location(self.words), answer.criterion
            if criterion in self.asked.criteria:
                answers.append(answer)
                if answer.written and criterion not in own:
                    self.findings.append(finding("form_foreign", place, criterion=criterion))
            elif answer.written:
                said = finding("form_criterion", place, criterion=criterion, period=period)
                self.findings.append(said)
                remarks.append(Remark(place.file, "\n".join(filter(None, answer))))
        return answers, remarks


def _dated(draft: Draft) -> Dated:
    if draft.sent is not None:
        return Dated.STATED
    return Dated.UNUSABLE if draft.misdated else Dated.NOT
