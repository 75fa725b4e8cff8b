"""The forms of bodies that came back: whose each is, what it says, and what has two readings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from cchc.importing.body_answers import Answers
from cchc.importing.body_merge import merged
from cchc.importing.body_reader import BodyReader, Filled, remarks_of
from cchc.importing.form_folder import Document, Folder, Progress
from cchc.importing.form_owner import Owners
from cchc.importing.grid import quoted
from cchc.language.words import Words
from cchc.model.body_form import BodyAsked, BodyReply, scores_code
from cchc.model.codes import finding
from cchc.model.dataset import Dataset
from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.period import Period
from cchc.model.source import Location

TABLES = (".yaml", ".yml", ".csv")
"""Suffixes of what `collect` writes of such forms."""
REMARKS = 5
"""So many places beside the cells are named for each form; the others are counted."""


class AskedBodies(NamedTuple):
    """What the forms are held against: what is asked of the bodies that are looked at, and all that
    score themselves, whose forms may lie in the same folder. `printed` gives the marks of a body's
    form as it would be printed now, for one whose own are gone.
    """

    period: Period
    bodies: Mapping[str, BodyAsked]
    every: frozenset[str]
    dataset: Dataset
    printed: Callable[[str], frozenset[str]]


class BodiesCollected(NamedTuple):
    """What each body answers, and everything that could not be read."""

    replies: tuple[BodyReply, ...]
    findings: tuple[Diagnostic, ...]

    @property
    def sound(self) -> bool:
        """True when everything was read, converted or not."""
        return all(found.severity is Severity.INFO for found in self.findings)


def collect_bodies(
    folder: Path, asked: AskedBodies, words: Words, besides: Iterable[Path], progress: Progress
) -> BodiesCollected:
    """The forms in a folder, one a body; not the files that are going to be written (`besides`). Raises
    `RefusedError` where the packages that read forms are not installed.
    """
    written = {file.resolve() for file in besides}
    taken = _Bodies(asked, words)
    taken.go_through(folder, progress, lambda file: file.resolve() in written)
    return BodiesCollected(tuple(merged(taken.replies, taken.findings)), tuple(taken.findings))


class _Bodies(Folder):
    """The forms that were read so far."""

    def __init__(self, asked: AskedBodies, words: Words) -> None:
        super().__init__()
        self.asked, self.words = asked, words
        parties = asked.dataset.parties
        self.owners = Owners(parties, asked.every, asked.period, scores_code)
        self.replies: list[BodyReply] = []

    def own(self, file: Path) -> bool:
        return file.suffix.lower() in TABLES

    def document(self, read: Document) -> None:
        """The forms of one file, as a rule one."""
        reader = BodyReader(read.where, self.words)
        reader.take(read.grid)
        forms = [form for form in reader.forms if form.rows]
        if not forms:
            wording = "form_units" if reader.replies else "body_none"
            if not self.own(Path(read.name)):
                self.findings.append(finding(wording, read.where))
            return
        if read.about.unread:
            what = ", ".join(self.words(f"collect.unread.{kind}") for kind in read.about.unread)
            self.findings.append(finding("form_unread", read.where, what=what))
        for form in forms:
            self._form(form, read, alone=len(forms) == 1)

    def _form(self, form: Filled, read: Document, alone: bool) -> None:
        draft = form.draft
        if draft.period not in (None, self.asked.period):
            values: dict[str, Any] = {"period": draft.period, "wanted": self.asked.period}
            self.findings.append(finding("form_period", draft.place, **values))
            return
        owner = self.owners.of(draft, read.about.printed, read.name, alone)
        if owner.unit and owner.unit not in self.asked.bodies:
            return
        if wording := owner.wording or owner.warning:
            party = self.owners.parties.get(owner.unit)
            said = (
                f"{self.words(f'collect.sign.{c.sign.value}')}: {c.text}" for c, _ in owner.claims
            )
            name, claims = party.name if party else "", "; ".join(said) or "–"
            self.findings.append(finding(wording, draft.place, owner=name, claims=claims))
        if owner.wording:
            return
        answers = Answers(self.asked.bodies[owner.unit], self.words)
        given = answers.of(form.rows) if form.begun else {}
        self.findings += answers.findings
        self._remarks(form, read.about.printed or self.asked.printed(owner.unit))
        file = read.where.file
        contact = ", ".join(dict.fromkeys(draft.contact))
        sent = draft.sent or read.about.saved
        self.replies.append(BodyReply(owner.unit, (file,), given, sent, contact))

    def _remarks(self, form: Filled, printed: frozenset[str]) -> None:
        found = list(remarks_of(form, printed))
        for remark in found[:REMARKS]:
            text = quoted(" ".join(remark.text.split()))
            self.findings.append(finding("body_beside", Location(remark.where), text=text))
        if len(found) > REMARKS:
            where, count = Location(found[REMARKS].where), len(found) - REMARKS
            self.findings.append(finding("body_besides", where, count=count))
