"""The catalogues: same keys, same placeholders, nothing unused, nothing that is not there."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from functools import cache
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from cchc.language.catalogue import SUBJECT_OF, Catalogue
from cchc.language.words import LANGUAGES, Said, Words
from cchc.model.codes import CODE_OF, CODES
from tests.house import nodes, parsed

ROOM = Path(__file__).parents[2] / "cchc" / "language"
TEMPLATES = ROOM.parent / "reporting" / "templates"


@cache
def code() -> tuple[ast.AST, ...]:
    """The program without its catalogues."""
    files = sorted((Path(__file__).parents[2] / "cchc").rglob("*.py"))
    own = (file for file in files if not {"vi", "en"} & set(file.parts))
    trees = (parsed(file.read_text(encoding="utf-8")) for file in own)
    return tuple(node for tree in trees for node in nodes(tree))


@cache
def literals() -> Counter[str]:
    """Every text in the code by how often it stands, those within braces and what templates say too."""
    constants = (node.value for node in code() if isinstance(node, ast.Constant))
    found = Counter(value for value in constants if isinstance(value, str))
    for template in TEMPLATES.glob("*.j2"):
        found.update(re.findall(r'say\("([\w.]+)"', template.read_text(encoding="utf-8")))
    return found


@cache
def pieces() -> set[str]:
    """What keys may be put together of."""
    keys = (node.target for node in code() if isinstance(node, ast.AnnAssign))
    named = {key.id for key in keys if isinstance(key, ast.Name)}  # keys of models
    return {text.strip(".") for text in literals()} | {code[:2] for code in CODES} | named


@cache
def built() -> set[re.Pattern[str]]:
    """Keys that code completes: `words(f"verdict.{…}")`."""
    return {
        re.compile(
            "".join(
                re.escape(str(v.value)) if isinstance(v, ast.Constant) else "(.+)" for v in parts
            )
        )
        for parts in (node.values for node in code() if isinstance(node, ast.JoinedStr))
        if isinstance(parts[0], ast.Constant) and re.match(r"\w+\.", str(parts[0].value))
    }


PAGE = ("title", "meaning", "why", "mend")


def subjects(language: str) -> dict[str, dict[str, str]]:
    """The sentences of a language by the file that they stand in, without the parser's."""
    base = ROOM / language
    names = {
        ".".join(file.relative_to(base).with_suffix("").parts)
        for file in base.rglob("*.py")
        if file.name != "__init__.py"
    }
    read = {n: import_module(f"cchc.language.{language}.{n}").TEXT for n in sorted(names)}
    return {
        name: {key: text for key, text in said.items() if not key.startswith("parser.")}
        for name, said in read.items()
    }


VI, EN = subjects("vi"), subjects("en")
ALL = {key: text for said in VI.values() for key, text in said.items()}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_sentences_in_the_same_files() -> None:
    assert {n: list(said) for n, said in VI.items()} == {n: list(said) for n, said in EN.items()}
    assert set(SUBJECT_OF.values()) | {n for n in VI if n.startswith("codes.")} == set(VI)


def test_a_key_stands_in_the_file_of_its_subject() -> None:
    for language, files in (("vi", VI), ("en", EN)):
        for name, said in files.items():
            fresh = Catalogue(language)
            assert set(said) <= set(fresh.subject_of(next(iter(said)))), name
            assert [key for key in said if not fresh[key]] == []


def test_both_languages_have_the_same_placeholders() -> None:
    theirs = {key: text for said in EN.values() for key, text in said.items()}
    page = tuple(f".{name}" for name in PAGE)
    differing = [
        key
        for key, text in ALL.items()
        if not key.endswith(page) and placeholders(text) != placeholders(theirs[key])
    ]
    assert differing == []


def test_every_wording_of_the_registry_has_its_sentence_and_help() -> None:
    wanted = {
        f"{code}.{wording}{ending}" for wording, code in CODE_OF.items() for ending in ("", ".help")
    }
    wanted |= {f"{code}.{name}" for code in CODES for name in PAGE}
    fillings = {key for key in ALL if re.match(r"C\d{3}\.", key)} - wanted
    assert wanted <= set(ALL)
    assert [key for key in fillings if key.rpartition(".")[0] not in wanted] == []


def is_used(key: str) -> bool:
    """Named whole, or completed by code with words that stand in the code."""
    start, _, last = key.rpartition(".")
    first, _, rest = key.partition(".")
    if first in CODES:
        wording, _, value = rest.partition(".")
        named = rest in PAGE or CODE_OF.get(wording) == first
        return named and (value in ("", "help") or value in literals())
    if key in literals() or (start in literals() and f".{last}" in literals()):
        return True
    return any(
        all(word in pieces() for filled in found.groups() for word in filled.split("."))
        for pattern in built()
        if (found := pattern.fullmatch(key))
    )


def test_every_sentence_is_used() -> None:
    assert [key for key in ALL if not is_used(key)] == []


@pytest.mark.parametrize(
    "key",
    [
        "verdict.unheard_of",
        "explain.means.matches.twice",
        "no_such_thing",
        "score.total.x",
        "C301.due",
        "C302.deduction_mismatch",
        "C301.deduction_mismatch.unheard_of",
    ],
)
def test_a_sentence_that_nothing_uses_is_found(key: str) -> None:
    assert not is_used(key)


SPEAKERS = ("words", "words()", "say", "self.words", "self.say")


def test_every_sentence_that_code_says_is_there() -> None:
    said = [
        node.args[0].value
        for node in code()
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)
        if ast.unparse(node.func) in SPEAKERS
    ]
    assert len(said) > 500
    assert [key for key in said if key not in ALL] == []


def test_every_wording_is_raised_somewhere() -> None:
    alone = [wording for wording in CODE_OF if literals()[wording] < 2]
    assert alone == [], "only the registry knows these wordings"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_and_dates_follow_the_language(language: str) -> None:
    from datetime import date
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


@pytest.mark.slow
def test_words_cost_no_models() -> None:
    """Help and the mistakes in a command line are said without what data files need."""
    script = (
        "import sys; from cchc.language.words import Words; Words('vi')('app'); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "cchc.language.vi.command_line" in loaded
    assert not {"pydantic", "yaml", "cchc.language.vi.usage", "cchc.language.en"} & loaded


@pytest.mark.parametrize(
    ("spec", "text"),
    [("row|rows", "1 row; 2 rows; 0 rows"), ("|is|are", "is; are; are"), ("", "1; 2; 0")],
)
def test_a_noun_follows_its_number(spec: str, text: str) -> None:
    assert "; ".join(format(Said(number), spec) for number in "120") == text


def test_a_range_with_equal_ends_is_one_figure() -> None:
    words = Words("vi")
    assert words.value((Decimal("0.7"), Decimal("0.70"))) == "0,70"
    assert words.value((Decimal("0.7"), Decimal("0.75"))) == "0,70–0,75"
