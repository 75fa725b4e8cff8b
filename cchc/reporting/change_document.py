"""The comparison with earlier data as a document: every published figure that changed."""

from __future__ import annotations

from cchc.analysis.changes import Change, Changes
from cchc.language.words import Words
from cchc.reporting.document import Block, Bullets, Column, Document, Heading, Table, TableRow, Text

LONGEST = 120
"""Letters of a list of names."""


def change_document(changes: Changes, words: Words) -> Document:
    """The before/after table, and the notes that came with the change."""
    against = changes.against
    if changes.base is not None:
        against = words("changes.parted", against=against, base=changes.base[:12])
    title = Heading(words("changes.title", against=against), level=1)
    if not changes.found:
        return Document((title, Text(words("changes.none"), "good")))
    blocks: list[Block] = [title, _table(changes.found, words)]
    if changes.notes:
        blocks += [Heading(words("changes.notes")), Bullets(changes.notes)]
    else:
        blocks.append(Text(words("changes.no_note"), "warn"))
    return Document(tuple(blocks))


def _table(found: tuple[Change, ...], words: Words) -> Table:
    rows = []
    for (year, kind, of), before, after in found:
        named = words(f"changes.of.{of}") if kind == "total" else of
        cells = [_value(kind, value, words) for value in (before, after)]
        rows.append(TableRow((year, words(f"changes.kind.{kind}"), named, *cells)))
    return Table(
        columns=(
            Column(words("changes.column.year")),
            Column(words("changes.column.kind")),
            Column(words("changes.column.of"), flexible=True),
            Column(words("changes.column.before"), flexible=True),
            Column(words("changes.column.after"), flexible=True),
        ),
        rows=tuple(rows),
    )


def _value(kind: str, value: object, words: Words) -> str:
    if isinstance(value, str) and len(value) > LONGEST:  # many share a place
        return value[:LONGEST].rpartition(",")[0] + ", …"
    key = f"{kind}.{value}"
    return words(key) if kind in ("verdict", "coverage") and key in words else words.value(value)
