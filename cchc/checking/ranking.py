"""Checks of what bodies are ranked on."""

from __future__ import annotations

from collections.abc import Iterator

from cchc.model.codes import finding_at
from cchc.model.diagnostic import Diagnostic
from cchc.model.ranking import UNSAID
from cchc.model.rulebook import Rulebook
from cchc.model.source import Sourced

Book = Sourced[Rulebook]


def ties(book: Book) -> Iterator[Diagnostic]:
    """C220: what tells bodies apart that tie is an area or a criterion of the rulebook."""
    rule = book.content.head.ranking or UNSAID
    for i, name in enumerate(rule.by):
        if book.content.node(name) is None:
            path = ("rulebook", "ranking", "ties", "by", i)
            yield finding_at("tie_unknown", book.source, path, name=name)
