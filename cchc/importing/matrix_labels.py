"""What a cell beside the figures of a matrix says: a criterion, a body, whose word the points are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from cchc.importing.grid import Cell
from cchc.importing.headers import code_of
from cchc.importing.parties import slug
from cchc.importing.registry import PREFIXES, Registry
from cchc.model import names
from cchc.model.number import number_text
from cchc.model.rulebook import Rulebook
from cchc.model.units import Unit

SELF, APPRAISED = VOICES = ("self_assessed", "appraised")
SELF_WORDS = re.compile(r"\btu (cham|danh gia|tham dinh|xac dinh|cho)\b|\bself assessed\b")
APPRAISED_WORDS = re.compile(r"\b(tham dinh|tham tra|hoi dong|appraised)\b")
ASIDE = re.compile(
    r"^(diem )?(chenh lech|bi tru|tru)\b|^(ghi chu|xep (hang|loai|thu)|thu (hang|tu)|ty le|ti le|chi so"
    r"|giai trinh|tai lieu|minh chung|kiem chung|ly do|nhan xet)\b|^(hang|stt|tt|so tt|no|note)$"
)
"""A line of something else than points of a criterion."""
LOST = re.compile(r"\bdiem (bi )?tru\b|\bbi tru diem\b")
"""In a title: the figures are not the points that were reached."""
MOST = re.compile(r"\b(diem|so diem|muc) (toi da|chuan|tran)\b|^thang diem|^toi da$|^max points")
TOTAL = re.compile(r"^tong( (so|cong|diem).*)?$|^cong( (diem|theo|cac|toan|muc|phan).*)?$|^total$")
AVERAGE = re.compile(
    r"^(diem )?(trung binh|binh quan|tb|trung vi|cao nhat|thap nhat|lon nhat|nho nhat)\b"
)
NEUTRAL = re.compile(
    r"(diem|so diem|diem so|ket qua|diem dat|diem dat duoc|points|nam \d{4}|\d{4})"
)
NUMBERING = re.compile(r"\(?\w{1,3}\)?|\(?\(\d+\).*|\(.{1,24}\)|[A-Z]=.*")
"""Cells of the row that numbers the columns: (1), (2), (3)=(1)-(2), A."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
ABOVE = ("tỉnh", "thành phố", "sở", "huyện", "đặc khu")
"""Words before a name, beside those of a commune, that a table may leave out."""


SHORT_TITLE = 4
"""Words of the name of a sheet that may say whose the points are."""


SHORTENED = frozenset(["ubnd", "uy", "hoi"])
"""Words that a name may begin with and its key not."""


class Node(NamedTuple):
    """The criterion or area that a cell names; without an id where that is open, and why."""

    id: str
    rest: str = ""
    """The name beside the code."""
    whole: bool = False
    """True for a bare whole number, which may as well number the lines."""
    trouble: str = ""
    """The wording that says why it is open."""
    text: str = ""


class Nodes:
    """The criteria and areas of a rulebook, by codes and names."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.ids = [*(area.id for area in book.areas), *(c.id for c in book.criteria)]
        self.order = {one: i for i, one in enumerate(dict.fromkeys(self.ids))}
        self.whole = {Decimal(one): one for one in self.order if one.isdecimal()}
        self.numbers: dict[Decimal, list[str]] = {}
        for one in self.order:
            if one.count(".") == 1:
                self.numbers.setdefault(Decimal(one), []).append(one)
        self._read: dict[tuple[str, bool], Node | None] = {}
        self.called: dict[str, set[str]] = {}
        for one in self.order:
            part = book.part(one)
            if part is not None:
                self.called.setdefault(names.key(part.name), set()).add(one)
        self._begun = {key.split(" ", 1)[0] for key in self.called} | SHORTENED

    def of(self, cell: Cell) -> Node | None:
        """What a cell names, by its code, else by a name that one alone has."""
        if cell.trouble:
            date = cell.trouble == "cell_date"
            return Node("", trouble="code_date", text=cell.line) if date else None
        key = cell.text, cell.number is None
        if key not in self._read:
            self._read[key] = self._of(cell)
        return self._read[key]

    def _of(self, cell: Cell) -> Node | None:
        if cell.blank:
            return None
        if cell.number is not None:
            return self._of_number(cell.number)
        return self._of_text(cell.line)

    def _of_text(self, line: str) -> Node | None:
        found = code_of(line)
        if found is not None and found[0] in self.order:
            whole = line.strip().isdecimal()
            return Node(found[0], found[1], whole)
        same = self._called(found[1] if found and found[1] else line)
        if found is not None and "." in found[0] and not (len(same) == 1 and found[1]):
            return Node("", found[1], trouble="code_unknown", text=found[0])
        if len(same) == 1 and found is None:
            return Node(next(iter(same)), line)
        return None

    def _called(self, name: str) -> set[str]:
        """What has a name; a text that begins with another word than all names is not read on."""
        first = names.key(name.split(maxsplit=1)[0]) if name.strip() else ""
        if first and first.split(" ", 1)[0] not in self._begun:
            return set()
        return self.called.get(names.key(name), set())

    def _of_number(self, number: Decimal) -> Node | None:
        """Excel keeps 3.10 as 3.1: the code of a number is open where both are criteria."""
        if (code := self.whole.get(number)) is not None:
            return Node(code, whole=True)
        same = self.numbers.get(number, ()) if number != number.to_integral_value() else ()
        if len(same) == 1:
            return Node(same[0])
        return Node("", trouble="code_number", text=number_text(number)) if same else None

    def within(self, node: str) -> frozenset[str]:
        """The ids of all that lies in a node."""
        found: list[str] = []
        left = [node]
        while left:
            inside = self.book.inside.get(left.pop(), ())
            found += inside
            left += inside
        return frozenset(found) - {node}


class Label(NamedTuple):
    """What a header says of the points of its line."""

    kind: str
    """body · voice · most · total · average · aside · plain · other (not understood)."""
    voice: str = ""


def label_of(cell: Cell, registry: Registry) -> Label | None:
    """What a cell says of its line; None for one that is blank, or a number."""
    if cell.blank or cell.number is not None or cell.line.replace(".", "").isdecimal():
        return None
    if body_of(cell.line, registry) is not None:
        return Label("body")
    told = names.plain(cell.line)
    if MOST.search(told):
        return Label("most")
    if ASIDE.search(told) and not code_of(cell.line):
        return Label("aside")
    if AVERAGE.search(told):
        return Label("average")
    voices = voices_in(cell.line)
    if TOTAL.search(told) and not voices:
        return Label("total")
    if len(voices) == 1:
        return Label("voice", voices[0])
    return Label("plain") if NEUTRAL.fullmatch(told) else Label("other")


def voices_in(text: str) -> tuple[str, ...]:
    """The voices that a text names."""
    told = names.plain(text)
    found = [SELF] if SELF_WORDS.search(told) else []
    if APPRAISED_WORDS.search(SELF_WORDS.sub("", told)):
        found.append(APPRAISED)
    return tuple(found)


def of_points(title: str) -> bool:
    """True for a title that may say whose the points are: not the name of the council alone."""
    told = names.plain(title)
    short = len(told.split()) <= SHORT_TITLE
    spoken = any(word in told for word in ("diem", "ket qua", "cham"))
    return not told.startswith("hoi dong") and (short or spoken)


def body_of(name: str, registry: Registry) -> Unit | None:
    """The one unit that a name means, with or without the word for its kind; None for several too:
    “Phú Thọ” may be a province and a ward.
    """
    found = {unit.id: unit for unit in bodies_of(name, registry)}
    return next(iter(found.values())) if len(found) == 1 else None


def bodies_of(name: str, registry: Registry) -> list[Unit]:
    """The units that a name may mean; one that comes again is not looked up again."""
    if (found := registry.meant.get(name)) is None:
        found = registry.meant[name] = _bodies_of(name, registry)
    return found


def _bodies_of(name: str, registry: Registry) -> list[Unit]:
    if len(name) > registry.longest:
        return []
    exact = registry.find(name)
    key = names.key(name)
    told = exact is not None and any(
        key.startswith(f"{names.key(word)} ") for word in ("ubnd", *PREFIXES, *ABOVE)
    )
    if exact is not None and (told or name.strip() == exact.id):
        return [exact] if isinstance(exact, Unit) else []
    kinds = (word for word in (*PREFIXES, *ABOVE) if registry.begins(word, name))
    readings = (*(f"{word} {name}" for word in kinds), *names.in_full(name))
    found = (exact, *map(registry.find, readings))
    return [party for party in found if isinstance(party, Unit)]


def stand_ins(unknown: Iterable[str], registry: Registry) -> dict[str, str]:
    """A code for each name that no unit of the registry has, another for each."""
    taken = {party.id for party in registry.parties}
    found: dict[str, str] = {}
    for name in dict.fromkeys(unknown):
        code = made = f"todo-{slug(name)}"
        number = 1
        while code in taken:
            number += 1
            code = f"{made}-{number}"
        taken.add(code)
        found[name] = code
    return found
