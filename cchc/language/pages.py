"""The page of a diagnostic code: what it means, why it matters, how to mend it, an example."""

from __future__ import annotations

import json
from functools import cache
from pkgutil import get_data
from typing import NamedTuple

from cchc.language.words import Words


class Page(NamedTuple):
    """A page. Its sentences put keys and commands in backticks; they hold no other Markdown."""

    title: str
    meaning: str
    why: str
    mend: str
    wrong: str = ""
    right: str = ""


def page_of(code: str, words: Words) -> Page:
    """The page of a code, with its snippets where it has some. Raises `KeyError` for no such code."""
    title, meaning, why, mend = (words(f"{code}.{name}") for name in Page._fields[:4])
    return Page(title, meaning, why, mend, *_snippets().get(code, ("", "")))


@cache
def _snippets() -> dict[str, tuple[str, str]]:
    """A wrong and a right snippet of each code that has some: `python -m tests.codes` cuts them."""
    data = get_data("cchc.language", "snippets.json")
    assert data is not None
    return {code: (wrong, right) for code, (wrong, right) in json.loads(data).items()}
