"""Diagnostics as text: `file:line:column: severity code: message`, and what to do."""

from __future__ import annotations

from collections.abc import Iterable

from cchc.language.words import Words
from cchc.model.diagnostic import Diagnostic


def render(found: Iterable[Diagnostic], words: Words) -> str:
    """Two lines a diagnostic, in the order given."""
    return "".join(_one(diagnostic, words) for diagnostic in found)


def _one(diagnostic: Diagnostic, words: Words) -> str:
    message, help_line = words.diagnostic(diagnostic)
    level = words(f"severity.{diagnostic.severity.value}")
    head = f"{diagnostic.location}: {level} {diagnostic.code}: {message}"
    return f"{head}\n  {words('diagnostic.help')}: {help_line}\n"
