"""The units that an appendix names, where no registry knows them yet: each name once, as written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cchc.importing.parties import (
    BULLET,
    NOBODY,
    NOTE,
    STRONG,
    slug,
    without_label,
)
from cchc.importing.registry import LONGEST_NAME, parts_of
from cchc.model import names
from cchc.model.units import Group, Unit

BEGINS = re.compile(
    r"(phòng|văn phòng|trung tâm|ban|bộ phận|tổ|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|xã(?! hội)"
    r"|phường|thị trấn|đặc khu|sở|công an|trường|trạm|hội|đội|chi cục|thanh tra|kho bạc|các|đoàn"
    r"|mặt trận|công chức|lãnh đạo) \w",
    re.I,
)
"""How the name of a unit begins; what begins otherwise goes on with the name before it."""
GOES_ON = re.compile(r"(ubnd|hdnd)( (huyen|xa|tinh|phuong|thi tran|thi xa|thanh pho))?")
"""The end of “Văn phòng HĐND và UBND huyện”; alone it is the body itself, for a person to say."""
ALONE = "van phong"
"""The one kind of unit that needs no more to its name."""
AGENCIES = ("trung tam", "truong", "tram", "ban quan ly", "chi nhanh")


def offices(texts: Iterable[str]) -> tuple[Unit | Group, ...]:
    """The units and groups that the cells of an appendix name; a sentence names none."""
    found: dict[str, Unit | Group] = {}
    for text in texts:
        for name in _named(text):
            found.setdefault(names.key(name), _party(name))
    return tuple({party.id: party for party in found.values()}.values())


def doubtful(name: str) -> bool:
    """True for a name that may be several: “Phòng Nội vụ, Tư pháp”."""
    return "," in name and not names.plain(name).startswith("cac ")


def _named(text: str) -> Iterator[str]:
    if names.key(text) in NOBODY:
        return
    for piece in STRONG.split(NOTE.sub("", text)):
        bare, _ = without_label(BULLET.sub("", piece).strip(" .\n"))
        name = ""
        for start, end in parts_of(bare):
            part = bare[start:end]
            if name and BEGINS.match(part) and not GOES_ON.fullmatch(names.plain(part)):
                yield from _whole(name)
                name = part
            else:
                name = bare[bare.index(name) : end] if name else part
        yield from _whole(name)


def _whole(name: str) -> Iterator[str]:
    """The name, where it can be one."""
    name = " ".join(name.split())
    plain = names.plain(name)
    begins = BEGINS.match(name) or plain == ALONE
    if (
        begins
        and not GOES_ON.fullmatch(plain)
        and len(name) <= LONGEST_NAME
        and not re.search(r"\d", name)
    ):
        yield name[:1].upper() + name[1:]


def _party(name: str) -> Unit | Group:
    plain = names.plain(name)
    if re.match(r"(ubnd )?cac ", plain):
        known = {"id": f"nhom-{slug(name)}", "name": name, "members": [], "complete": False}
        return Group.model_validate(known)
    place = re.sub(r"^(UBND|Ủy ban nhân dân) (?=xã|phường|thị trấn|đặc khu)", "", name, flags=re.I)
    place = place[:1].upper() + place[1:]
    kinds = names.kinds_of(place)
    kind = "agency" if plain.startswith(AGENCIES) else (*kinds, "office")[0]
    return Unit.model_validate({"id": slug(place), "name": place, "kind": kind})
