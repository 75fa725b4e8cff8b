"""The catalogues: same keys, same placeholders, nothing unused, nothing that is not there."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from cchc.language import en, vi
from cchc.language.words import LANGUAGES, Words
from cchc.model.codes import CODE_OF

CODE = [
    node
    for file in sorted((Path(__file__).parents[2] / "cchc").rglob("*.py"))
    if file.parent.name != "language" or file.name == "words.py"
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
]
"""The program without its catalogues."""
LITERALS = Counter(
    node.value for node in CODE if isinstance(node, ast.Constant) and isinstance(node.value, str)
)
"""Every text in the code, and in pieces those with something in braces, by how often it stands."""
PIECES = {text.strip(".") for text in LITERALS}
BUILT = {
    re.compile(
        "".join(re.escape(str(v.value)) if isinstance(v, ast.Constant) else "(.+)" for v in parts)
    )
    for parts in (node.values for node in CODE if isinstance(node, ast.JoinedStr))
    if isinstance(parts[0], ast.Constant) and re.match(r"\w+\.", str(parts[0].value))
}
"""Keys that code completes: `words(f"verdict.{…}")`."""


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_sentences() -> None:
    assert list(vi.TEXT) == list(en.TEXT)
    assert list(vi.DIAGNOSTICS) == list(en.DIAGNOSTICS)


def test_both_languages_have_the_same_placeholders() -> None:
    differing = [key for key in vi.TEXT if placeholders(vi.TEXT[key]) != placeholders(en.TEXT[key])]
    differing += [
        wording
        for wording, sentences in vi.DIAGNOSTICS.items()
        if [*map(placeholders, sentences)] != [*map(placeholders, en.DIAGNOSTICS[wording])]
    ]
    assert differing == []


def test_every_wording_of_the_registry_has_its_sentence() -> None:
    assert set(vi.DIAGNOSTICS) == set(CODE_OF)


def is_used(key: str) -> bool:
    """Named whole, or completed by code with words that stand in the code."""
    start, _, last = key.rpartition(".")
    if key.split(".")[0] in CODE_OF:  # a value of a diagnostic, named by `Words.diagnostic`
        return last in LITERALS
    if key in LITERALS or (start in LITERALS and f".{last}" in LITERALS):
        return True
    return any(
        all(word in PIECES for filled in found.groups() for word in filled.split("."))
        for pattern in BUILT
        if (found := pattern.fullmatch(key))
    )


def test_every_sentence_is_used() -> None:
    assert [key for key in vi.TEXT if not is_used(key)] == []


@pytest.mark.parametrize(
    "key", ["verdict.unheard_of", "explain.means.matches.twice", "no_such_thing", "score.total.x"]
)
def test_a_sentence_that_nothing_uses_is_found(key: str) -> None:
    assert not is_used(key)


def test_every_wording_is_raised_somewhere() -> None:
    alone = [wording for wording in CODE_OF if LITERALS[wording] < 2]
    assert alone == [], "only the registry knows these wordings"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_and_dates_follow_the_language(language: str) -> None:
    from datetime import date
    from decimal import Decimal
    from fractions import Fraction

    from cchc.model.rate import Rate

    words = Words(language)
    written = (
        words.points(Decimal("-0.3")),
        words.number(Decimal("0.50")),
        words.value(Rate(Decimal("70.25"))),
        words.date(date(2023, 12, 5)),
        words.raw(Fraction(33, 34)),
        words.value(None),
    )
    expected = {
        "vi": ("−0,30", "0,5", "70,25%", "05/12/2023", "≈ 0,9706", "–"),
        "en": ("−0.30", "0.5", "70.25%", "5 Dec 2023", "≈ 0.9706", "–"),
    }
    assert written == expected[language]
