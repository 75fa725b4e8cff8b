"""Parts that are added to a Word file, and the parts of the file that have to name them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
TYPES = "[Content_Types].xml"


class Added(NamedTuple):
    """A part: its name, what it holds, its content type, the relation by which the file has it, the id
    of that relation, and the part that says so.
    """

    name: str
    content: str
    kind: str
    relation: str
    id: str
    named_in: str


def added(parts: Iterable[Added], file: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts, and those of the file that name them, as they then are."""
    found = dict(file)
    for part in parts:
        target = part.name.removeprefix("word/") if "word" in part.named_in else part.name
        kind = f'<Override PartName="/{part.name}" ContentType="{part.kind}"/>'
        link = f'<Relationship Id="{part.id}" Type="{OFFICE}/{part.relation}" Target="{target}"/>'
        found[part.name] = part.content.encode()
        found[TYPES] = found[TYPES].replace(b"</Types>", f"{kind}</Types>".encode())
        found[part.named_in] = found[part.named_in].replace(
            b"</Relationships>", f"{link}</Relationships>".encode()
        )
    return found
