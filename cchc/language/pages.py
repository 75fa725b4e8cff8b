"""The page of a diagnostic code: what it means, why it matters, how to mend it, an example.

The catalogues of pages are loaded on demand: only `cchc explain CODE` and docs/codes.md need them.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple


class Page(NamedTuple):
    """A page. Its sentences put keys and commands in backticks; they hold no other Markdown."""

    title: str
    meaning: str
    why: str
    mend: str
    wrong: str = ""
    right: str = ""


class Pages(NamedTuple):
    """All pages of one language, by code, and the labels that stand around them."""

    by_code: Mapping[str, Page]
    labels: Mapping[str, str]


def pages(language: str) -> Pages:
    """The pages of a language, read when asked for."""
    catalogue = import_module(f"cchc.language.codes_{language}")
    return Pages(catalogue.PAGES, catalogue.LABELS)


def illustrated(said: Mapping[str, tuple[str, str, str, str]]) -> dict[str, Page]:
    """Title, meaning, why and mend of each code as a page with its snippets, where it has some."""
    from cchc.language.snippets import SNIPPETS

    return {code: Page(*text, *SNIPPETS.get(code, ("", ""))) for code, text in said.items()}
