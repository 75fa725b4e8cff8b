"""The catalogues: same keys, same placeholders, nothing unused, nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from cchc.language import en, vi
from cchc.language.words import LANGUAGES, Words
from cchc.model.codes import CODE_OF

SOURCES = "\n".join(
    file.read_text(encoding="utf-8").replace("'", '"')
    for file in sorted((Path(__file__).parents[2] / "cchc").rglob("*.py"))
    if file.parent.name != "language" or file.name == "words.py"
)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_sentences() -> None:
    assert list(vi.TEXT) == list(en.TEXT)
    assert list(vi.DIAGNOSTICS) == list(en.DIAGNOSTICS)


@pytest.mark.parametrize("key", vi.TEXT)
def test_sentences_have_the_same_placeholders(key: str) -> None:
    assert placeholders(vi.TEXT[key]) == placeholders(en.TEXT[key])


@pytest.mark.parametrize("wording", vi.DIAGNOSTICS)
def test_diagnostics_have_the_same_placeholders(wording: str) -> None:
    for ours, theirs in zip(vi.DIAGNOSTICS[wording], en.DIAGNOSTICS[wording], strict=True):
        assert placeholders(ours) == placeholders(theirs)


def test_every_wording_of_the_registry_has_its_sentence() -> None:
    assert set(vi.DIAGNOSTICS) == set(CODE_OF)


@pytest.mark.parametrize("key", vi.TEXT)
def test_every_sentence_is_used(key: str) -> None:
    """By its whole name, or by a name that code completes: `words(f"verdict.{…}")`."""
    parts = key.split(".")
    if parts[0] in CODE_OF:  # a value of a diagnostic, named by `Words.diagnostic`
        assert f'"{parts[-1]}"' in SOURCES
        return
    built = [".".join(parts[:i]) + ".{" for i in range(1, len(parts))]
    ends = [".{" + "}." + ".".join(parts[i:]) for i in range(2, len(parts))]
    used = f'"{key}"' in SOURCES or any(name in SOURCES for name in built)
    assert used or any(re.search(re.escape(end), SOURCES) for end in ends)


@pytest.mark.parametrize("wording", CODE_OF)
def test_every_wording_is_raised_somewhere(wording: str) -> None:
    assert SOURCES.count(f'"{wording}"') >= 2, "only the registry knows this wording"


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
