"""The forms that units filled in, read back from Word and Excel: whose, when sent, what they say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from cchc.importing.form_file import about_file, is_synthesis
from cchc.importing.form_folder import Document, Folder, Progress
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
    taken, over = _Taken(asked, words), _Taken(asked, words)

    def apart(file: Path) -> bool:
        """The file to be written is read by itself, to see whether it is a form."""
        same = besides is not None and file.resolve() == besides.resolve()
        if same:
            over.take(file, file)
        return same

    taken.go_through(folder, progress, apart)
    forms = tuple(one_each(taken.forms, taken.findings))
    is_form = bool(over.forms or over.strays)
    return Collected(forms, tuple(taken.findings), tuple(taken.strays), is_form)


def filled(file: Path, words: Words) -> bool:
    """True for a form in which a unit, or a body, has written something."""
    try:
        grid = read_grid(file)
    except RefusedError:
        return False
    printed = about_file(file).printed
    reader = Reader(Location(shown(file)), Known(printed), words, [])
    reader.take(grid)
    if reader.bodies:
        from cchc.importing.body_reader import BodyReader

        bodies = BodyReader(Location(shown(file)), words)
        bodies.take(grid)
        return any(form.begun for form in bodies.forms)
    return any(_begun(draft, bool(printed)) for draft in reader.drafts)


def _begun(draft: Draft, marked: bool) -> bool:
    """What was printed can be told from what was written beside it only by marks."""
    if any(answer.written for answer, _ in draft.answers()) or draft.contact:
        return True
    return draft.sent is not None or draft.misdated or (marked and bool(draft.remarks))


class _Taken(Folder):
    """What has been read so far: forms, and those that are nobody's."""

    def __init__(self, asked: Asked, words: Words) -> None:
        super().__init__()
        self.asked, self.words = asked, words
        self.owners = Owners(asked.dataset.parties, asked.units, asked.period)
        self.forms: list[Form] = []
        self.strays: list[Stray] = []

    def own(self, file: Path) -> bool:
        return is_synthesis(file, self.asked.period)

    def document(self, read: Document) -> None:
        """The forms of one file, as a rule one."""
        where, about = read.where, read.about
        marks = about.printed or self.asked.printed()
        known = self.asked.known._replace(printed=marks, own=bool(about.printed))
        found: list[Diagnostic] = []
        reader = Reader(where, known, self.words, found)
        reader.take(read.grid)
        if reader.synthesis:
            return
        self.findings += found
        if not reader.drafts:
            wording = "form_bodies" if reader.bodies else "form_none"
            self.findings.append(finding(wording, where))
        elif about.unread:
            what = ", ".join(self.words(f"collect.unread.{kind}") for kind in about.unread)
            self.findings.append(finding("form_unread", where, what=what))
        alone = len(reader.drafts) == 1
        for draft in reader.drafts:
            if draft.period not in (None, self.asked.period):
                values: dict[str, Any] = {"period": draft.period, "wanted": self.asked.period}
                self.findings.append(finding("form_period", draft.place, **values))
                continue
            owner = self.owners.of(draft, about.printed, read.name, alone)
            self._owned(draft, owner, about.saved, where)

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
