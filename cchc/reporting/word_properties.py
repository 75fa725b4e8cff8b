"""Texts that a Word file keeps beside what it shows, its custom properties: python-docx has none."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from cchc.reporting.word_package import DECLARATION, OFFICE, Added

OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""What Office calls the properties that users and programs make."""
FIRST = 2
"""The number of the first property."""


def properties(texts: Iterable[tuple[str, str]]) -> Added:
    """The part that holds the texts."""
    each = (
        f'<property fmtid="{OWN}" pid="{number}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(text)}</vt:lpwstr></property>"
        for number, (name, text) in enumerate(texts, FIRST)
    )
    whole = (
        f'{DECLARATION}<Properties xmlns="{OFFICE}/custom-properties"'
        f' xmlns:vt="{OFFICE}/docPropsVTypes">{"".join(each)}</Properties>'
    )
    return Added(
        name="docProps/custom.xml",
        content=whole,
        kind="application/vnd.openxmlformats-officedocument.custom-properties+xml",
        relation="relationships/custom-properties",
        id="rIdCustom",
        named_in="_rels/.rels",
    )
