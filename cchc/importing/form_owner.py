"""Whose a form is: its code, its unit line, its file and who signed it, compared with each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import NamedTuple

from cchc.importing.form_parts import Draft
from cchc.language.words import LANGUAGES, Words
from cchc.model import names
from cchc.model.period import Period
from cchc.model.printed import mark
from cchc.model.reply import Claim, Sign, form_code
from cchc.model.units import Group, Unit

FULL = 3
"""Words of a name that is no person's: `Trung Nam` is a man, `Xã Trung Nam` is not."""
SHORT = 2
"""Words of a name that a file may be called by; one word must be its whole name."""
SIGNING = frozenset(["tm", "kt", "tl", "tuq"])
"""How a line begins that says for whom a form is signed."""
TITLE = re.compile(
    r"(?:quyen |q )?(?:pho )?(?:truong|chu tich|chanh|giam doc|thu truong)(?: ban)? (?=\w+ \w)"
)
"""Before the name of a unit, in capitals: what the one who signs is there."""
OFFICE = re.compile(r"uy ban nhan dan ")
LONGEST_SIGNING = 15
"""Words of such a line; a longer one is a sentence."""

Parties = Mapping[str, Unit | Group]


class Held(NamedTuple):
    """One claim with the parties that it may mean; none where the text names nobody we know."""

    claim: Claim
    parties: Parties


class Owner(NamedTuple):
    """Whose a form is, or a wording that says why it is nobody's; the claims that were held
    against each other. `warning` is a wording for what is taken and has to be looked at.
    """

    unit: str
    claims: tuple[Held, ...]
    wording: str = ""
    warning: str = ""

    @property
    def units(self) -> tuple[str, ...]:
        """The ids of all that are named."""
        return tuple(dict.fromkeys(id for held in self.claims for id in held.parties))


class Owners:
    """The parties of the registry by every name, and the marks of the codes of those who answer."""

    def __init__(
        self,
        parties: Iterable[Unit | Group],
        units: Iterable[str],
        period: Period,
        code: Callable[[Period, str], str] = form_code,
    ) -> None:
        self.parties = {party.id: party for party in parties}
        self.asked = frozenset(units)
        self.named: dict[str, dict[str, Unit | Group]] = {}
        for party in self.parties.values():
            for key in names.keys(party):
                self.named.setdefault(key, {})[party.id] = party
        self.longest = max((len(key.split()) for key in self.named), default=0)
        self.marks = {
            mark(f"{Words(language)('form.code')}: {code(period, unit)}"): unit
            for unit in self.asked
            for language in LANGUAGES
        }

    def of(self, draft: Draft, printed: frozenset[str], file: str, alone: bool) -> Owner:
        """Whose a form is. `printed` are the marks of its file, which tell it, as the name of the
        file does, only where the form is `alone` in it.
        """
        held = tuple(self._claims(draft, printed if alone else frozenset(), file if alone else ""))
        by = {each.claim.sign: each.parties for each in held}
        code, name = by.get(Sign.CODE), by.get(Sign.NAME)
        if code is not None and not code:
            return Owner("", held, "form_unknown")
        if code and not self.asked.intersection(code):
            return Owner("", held, "form_unasked")
        known = [each.parties for each in held if each.parties]
        firm = [by[sign] for sign in (Sign.MARK, Sign.CODE, Sign.NAME) if by.get(sign)]
        if not known or (name is not None and not firm):
            return Owner("", held, "form_unknown")
        shared = set(known[0]).intersection(*known[1:])
        if len(shared) != 1:
            return Owner("", held, "form_conflict" if len(known) > 1 else "form_unknown")
        (owner,) = shared
        if owner not in self.asked:
            return Owner("", held, "form_unasked")
        renamed = name is not None and names.key(draft.name) not in names.keys(self.parties[owner])
        warning = "form_renamed" if renamed else "" if firm else "form_by_file"
        return Owner(owner, held, warning=warning)

    def _claims(self, draft: Draft, printed: frozenset[str], file: str) -> Iterator[Held]:
        made = {unit for own, unit in self.marks.items() if own in printed} if printed else set()
        if len(made) == 1:
            yield self._held(Sign.MARK, {id: self.parties[id] for id in made}, "")
        if draft.code:
            party = self.parties.get(draft.code)
            yield self._held(Sign.CODE, {party.id: party} if party else {}, draft.code)
        if draft.name:
            yield self._held(Sign.NAME, self._called(draft.name), draft.name)
        if found := self._in_file(PurePath(file).stem if file else ""):
            yield self._held(Sign.FILE, found, "")
        if found := self._signed(draft):
            yield self._held(Sign.SIGNED, found, "")

    def _held(self, sign: Sign, parties: Parties, text: str) -> Held:
        told = ", ".join(party.name for party in parties.values())
        return Held(Claim(sign, told or f"“{text}”"), parties)

    def _called(self, name: str) -> Parties:
        """The party that a unit line names, or those whose names stand in it: with `xã Vĩnh Hà,
        huyện Vĩnh Linh` the one that answers.
        """
        same = self.named.get(names.key(name), {})
        if len(same) > 1:
            one = names.find(name, same.values()).party
            return {one.id: one} if one else same
        return same or self._within(name, SHORT, self.asked) or self._within(name, SHORT)

    def _in_file(self, stem: str) -> Parties:
        whole = {id: p for id, p in self.named.get(names.key(stem), {}).items() if id in self.asked}
        return whole or self._within(stem, SHORT, self.asked)

    def _signed(self, draft: Draft) -> Parties:
        """The units that those who signed say they are of, and that of a letterhead."""
        found: dict[str, Unit | Group] = {}
        for line in (line for remark in draft.remarks for line in remark.text.split("\n")):
            said = names.key(line)
            if not line.isupper() and SIGNING.isdisjoint(said.split()):
                continue
            key = names.key(OFFICE.sub("", said))
            if key.split(" ")[0] in SIGNING and len(key.split()) <= LONGEST_SIGNING:
                found.update(self._within(key, FULL, self.asked))
            elif line.isupper():
                title = TITLE.match(key)
                unit = names.key(key[title.end() :]) if title else key
                heads = self.named.get(unit, {}).items()
                found.update({id: party for id, party in heads if id in self.asked})
        for said in draft.contact:
            found.update(self._within(said, FULL, self.asked))
        return found

    def _within(self, text: str, least: int, only: frozenset[str] | None = None) -> Parties:
        """The parties named within a text by names of so many words; a name within a longer one
        that is also known is no name of its own.
        """
        words = names.key(text).split()
        found: dict[str, Unit | Group] = {}
        start = 0
        while start < len(words):
            step = 1
            for size in range(min(self.longest, len(words) - start), least - 1, -1):
                parties = self.named.get(" ".join(words[start : start + size]), {})
                mine = {id: p for id, p in parties.items() if only is None or id in only}
                if parties:
                    found.update(mine)
                    step = size
                    break
            start += step
        return found
