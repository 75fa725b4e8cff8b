"""Hostile files: never raised, always said in one line at a place, soon and in bounded memory.

A few hundred inputs here; benchmarks/fuzz.py makes a hundred thousand.
"""

from __future__ import annotations

import time
import unicodedata
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cchc.language.words import Words
from cchc.model.diagnostic import Diagnostic
from cchc.reading import tree
from cchc.reading.folder import Folder
from cchc.reading.load import load
from cchc.reading.visible import LIMIT, visible
from tests.conftest import CI
from tests.support import CRITERIA, DEDUCTIONS, PLAN, UNITS, text_of

LANGUAGES = (Words("vi"), Words("en"))
FILES = (CRITERIA, DEDUCTIONS, UNITS, PLAN)
UNITS_HEAD = "schema: cchc/units/v1\nunits:\n"
MEGABYTE = 999_000

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("loader")]
few = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)


def problems_of(folder: Path, content: bytes) -> tuple[Diagnostic, ...]:
    """What is said of a file, checked: words in both languages, a place within the file."""
    file = folder / "x.yaml"
    file.write_bytes(content)
    found = load(Folder(folder, False), frozenset({"units", "plan"})).problems
    lines = content.count(b"\n") + content.count(b"\r") + 2
    for problem in found:
        for words in LANGUAGES:
            message, help_line = words.diagnostic(problem)
            assert message.isprintable()
            assert help_line.isprintable()
        assert (
            0 <= problem.location.line <= lines + content.decode("utf-8", "replace").count("\x85")
        )
    assert len(found) <= 2 * tree.MAX_PROBLEMS
    return found


@few
@given(content=st.binary(max_size=300))
@example(content=b"\xff\xfe")
@example(content=b"schema: cchc/units/v1\n\xed\xa0\x80")
def test_bytes(content: bytes, tmp_path: Path) -> None:
    problems_of(tmp_path, content)


Form = Literal["NFC", "NFD", "NFKD"]
FORMS: tuple[Form, ...] = ("NFC", "NFD", "NFKD")
SIGNS = ["{", "}", "[", "]", ": ", "- ", "\n", "  ", "'", '"', "&a ", "*a", "!t ", "|\n", "#", "\t"]
SIGNS += ["\x07", "\x00", "\x1b[31m", "\u202e", "\x85", "\ufeff", "99999999999999", "1e9", "~", ","]


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """A shipped file with signs put in, stretches taken out, or in another normal form."""
    text = text_of(draw(st.sampled_from(FILES)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.sampled_from([0, 0, 0, 1, 2, 30]))
        put = draw(st.sampled_from([*SIGNS, ""]) | st.text(max_size=3))
        text = text[:at] + put + text[at + gone :]
    form = draw(st.sampled_from(FORMS))
    return unicodedata.normalize(form, text).encode("utf-8", "surrogatepass")


@few
@given(content=spoilt())
def test_spoilt_files(content: bytes, tmp_path: Path) -> None:
    problems_of(tmp_path, content)


@few
@given(
    start=st.sampled_from(["[", "{a: ", "- ", "? ", "!t [", "&a [", "-\n "]),
    depth=st.integers(1, 60),
)
def test_depth(start: str, depth: int, tmp_path: Path) -> None:
    found = problems_of(tmp_path, (UNITS_HEAD + " " + start * depth).encode())
    assert found


@pytest.mark.parametrize("form", ["NFD", "NFC"])
@pytest.mark.parametrize("name", FILES)
def test_the_normal_form_of_a_file_changes_nothing(name: str, form: Form, tmp_path: Path) -> None:
    for folder, text in (("a", text_of(name)), ("b", unicodedata.normalize(form, text_of(name)))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, encoding="utf-8")
    kinds = frozenset({text_of(name).split("schema: cchc/")[1].split("/")[0]})
    one, other = (load(Folder(tmp_path / folder, False), kinds) for folder in ("a", "b"))
    assert one.problems == other.problems == ()
    assert [file.content for file in one.dataset.files] == [f.content for f in other.dataset.files]


WIDE = {
    "bare items": "- {}\n",
    "unknown keys": "- {q: 1}\n",
    "words": "- a\n",
    "nothing": "-\n",
    "lists": "- []\n",
    "comments": "# x\n",
    "line ends": "\n",
    "aliases": "- *a\n",
    "tags": "- !t a\n",
    "units": "- {id: A, name: '', kind: x}\n",
    "quotes": "- 'a'\n",
}
WHOLE = ("bare items", "units")
"""What is as much as the bounds let in; the others cost less for each byte."""


@pytest.mark.parametrize("name", WIDE)
def test_a_megabyte_of_anything_is_read_soon(
    name: str, loader: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if loader == "pure":  # its own bounds, as where LibYAML is missing
        monkeypatch.setattr(tree, "MAX_BYTES", 400_000)
        monkeypatch.setattr(tree, "MAX_VALUES", 20_000)
    part = (1 if loader == "fast" and name in WHOLE else 10) if CI else 50
    text = UNITS_HEAD + WIDE[name] * (MEGABYTE // part // len(WIDE[name]))
    begin = time.process_time()
    found = problems_of(tmp_path, text.encode())
    assert time.process_time() - begin < 8  # what is not bounded takes minutes
    assert found


@pytest.mark.parametrize(
    "value",
    ["9" * MEGABYTE, "x" * MEGABYTE, '"' + "\\x41" * (MEGABYTE // 4) + '"', "a-" * (MEGABYTE // 2)],
    ids=["digits", "letters", "escapes", "slug"],
)
def test_a_huge_scalar_is_refused_soon_and_quoted_short(
    value: str, loader: str, tmp_path: Path
) -> None:
    if loader == "pure":
        value = value[: 4 * 75_000 + 1] + ('"' if value.startswith('"') else "")
    text = f"{UNITS_HEAD}  - id: a\n    name: b\n    kind: {value}\n"
    begin = time.process_time()
    (problem,) = problems_of(tmp_path, text.encode())
    assert time.process_time() - begin < 1
    assert problem.wording == "not_allowed"
    assert all(len(words.diagnostic(problem)[0]) < 300 for words in LANGUAGES)


def test_the_problems_of_a_file_are_not_endless(tmp_path: Path) -> None:
    found = problems_of(tmp_path, (UNITS_HEAD + "  - {}\n" * 1000).encode())
    assert len(found) == tree.MAX_PROBLEMS
    assert [p.location.line for p in found] == sorted(p.location.line for p in found)
    assert found[0].location.line == 3


def test_ids_are_bounded(tmp_path: Path) -> None:
    """What sorts ids turns their parts into numbers, and Python refuses 5000 digits."""
    for number in ("1" * 5000, "10000"):
        text = text_of(CRITERIA).replace('id: "1.1.3"', f'id: "1.1.{number}"')
        (tmp_path / CRITERIA).write_text(text, encoding="utf-8")
        (problem,) = load(Folder(tmp_path, False), frozenset({"criteria"})).problems
        assert problem.wording == "criterion_id_form"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("", ""),
        ("đơn vị", "đơn vị"),
        (" a \n\t b ", "a b"),
        ("\x1b[31m", "\\x1b[31m"),
        ("a\u202eb\x07", "a\\u202eb\\x07"),
        ("a\xa0b", "a b"),
        ("\ud800", "\\ud800"),
        ("x" * LIMIT, "x" * LIMIT),
        ("x" * (LIMIT + 1), "x" * (LIMIT - 1) + "…"),
        ("\x07" * MEGABYTE, "\\x07" * 19 + "\\x0…"),
        ("a" + " " * MEGABYTE + "b", "a…"),
    ],
)
def test_what_is_quoted_is_visible(text: str, seen: str) -> None:
    assert visible(text) == seen
    assert len(visible(text)) <= LIMIT
