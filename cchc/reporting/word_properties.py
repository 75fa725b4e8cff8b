"""Texts that a Word file keeps beside what it shows, its custom properties: python-docx has none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
PART, TYPES, LINKS = "docProps/custom.xml", "[Content_Types].xml", "_rels/.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
KIND = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""What Office calls the properties that users and programs make."""
FIRST = 2
"""The number of the first property."""


def properties(texts: Iterable[tuple[str, str]], parts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The part that holds the texts, and the two parts that have to name it."""
    each = (
        f'<property fmtid="{OWN}" pid="{number}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(text)}</vt:lpwstr></property>"
        for number, (name, text) in enumerate(texts, FIRST)
    )
    whole = (
        f'{DECLARATION}<Properties xmlns="{OFFICE}/custom-properties"'
        f' xmlns:vt="{OFFICE}/docPropsVTypes">{"".join(each)}</Properties>'
    )
    kind = f'<Override PartName="/{PART}" ContentType="{KIND}"/>'
    link = (
        f'<Relationship Id="rIdCustom" Type="{OFFICE}/relationships/custom-properties"'
        f' Target="{PART}"/>'
    )
    return {
        PART: whole.encode(),
        TYPES: parts[TYPES].replace(b"</Types>", f"{kind}</Types>".encode()),
        LINKS: parts[LINKS].replace(b"</Relationships>", f"{link}</Relationships>".encode()),
    }
