"""A document as Markdown, for a wiki, a merge request or a note."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.language.words import Words
from cchc.reporting.document import (
    TO_FILL,
    Block,
    Bullets,
    Document,
    Facts,
    Fields,
    Heading,
    Report,
    Signature,
    Table,
    Text,
    Title,
    cell_text,
)
from cchc.reporting.pictures import Chart, Scatter, Slope

_SPECIAL = str.maketrans({c: "\\" + c for c in "\\`*_{}[]<>#|~"})


def render(document: Document, words: Words) -> str:
    """The document as GitHub-flavoured Markdown; every column, nothing cut."""
    return "\n\n".join("\n".join(_block(block, words)) for block in document.blocks) + "\n"


def render_report(report: Report, words: Words) -> str:
    """All parts of a report, one after the other."""
    return "\n".join(render(part.document, words) for part in report.parts)


def _block(block: Block, words: Words) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"{'#' * level} {escape(text)}"
        case Text(text):
            yield escape(text)
        case Bullets(items):
            yield from (f"- {escape(item)}" for item in items)
        case Facts(pairs):
            for label, value in pairs:
                yield f"- **{escape(label)}:** {escape(cell_text(value, words))}"
        case Title(label, text, note):
            yield f"# {escape(': '.join(part for part in (label, text) if part))}"
            if note:
                yield f"\n*{escape(note)}*"
        case Chart(told=told) | Slope(told=told) | Scatter(told=told):
            yield escape(told)
        case Fields(labels) | Signature(labels):
            yield from (f"- **{escape(label)}:** {TO_FILL}" for label in labels)
        case Table(columns, rows):
            yield "| " + " | ".join(escape(column.label) for column in columns) + " |"
            yield "|" + "|".join("---:" if column.numeric else "---" for column in columns) + "|"
            for row in rows:
                cells = [_lines(cell_text(cell, words)) for cell in row.cells]
                if row.role != "body":
                    cells = [f"**{cell}**" if cell else "" for cell in cells]
                yield "| " + " | ".join(cells) + " |"


def _lines(text: str) -> str:
    """The text of a cell: Markdown has no line breaks of its own in a table."""
    return "<br>".join(escape(line) for line in text.split("\n"))


def escape(text: str) -> str:
    """Text with the characters that Markdown would take for its own made harmless."""
    return " ".join(text.split()).translate(_SPECIAL)
