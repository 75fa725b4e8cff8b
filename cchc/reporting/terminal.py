"""A document on a terminal: the lines of the text layout, with rich giving weight and colour."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from cchc.language.words import Words
from cchc.reporting.document import Document
from cchc.reporting.inert import inert
from cchc.reporting.text import layout

STYLES = {
    "title": "bold",
    "heading": "bold",
    "group": "bold",
    "total": "bold",
    "good": "green",
    "warn": "yellow",
    "bad": "bold red",
}


def show(document: Document, words: Words, console: Console, plain: bool = False) -> None:
    """Print the document to a console; nothing is said by colour alone."""
    text = Text(no_wrap=True, overflow="ignore")
    for line in layout(document, words, console.width, plain):
        text.append(inert(line.text.rstrip()) + "\n", STYLES.get(line.style))
    console.print(text, end="", soft_wrap=True)
